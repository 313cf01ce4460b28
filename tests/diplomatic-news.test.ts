import { expect, test } from "vitest";
import { extractStory } from "../src/extract/extract-story.ts";
import { thingsOf } from "../src/model/story.ts";
import { readArticle } from "../src/read/read-article.ts";

/** A line for each event and situation: how it stands, what it is, who > whom, who take part, and where. */
function dealings(text: string): readonly string[] {
  const story = extractStory(readArticle(`A short report on the day\n\n${text}`));
  const nameOf = new Map<string, string>();
  for (const kind of ["Person", "Organization", "State", "Place"] as const)
    for (const { id, name } of thingsOf(story, kind)) nameOf.set(id, name);
  for (const { id, description } of thingsOf(story, "UnnamedActor")) nameOf.set(id, description);
  const names = (ids: readonly string[] = []) => ids.map((id) => nameOf.get(id)).join("+");
  const line = (
    type: string,
    { modality, name, initiator, recipient, participant, place }: Dealing,
  ) => {
    const parties = `${modality} ${type} ${name}: ${names(initiator)} > ${names(recipient)}`;
    const others = participant ? ` with ${names(participant)}` : "";
    return `${parties}${others}${place ? ` at ${names(place)}` : ""}`;
  };
  return [
    ...thingsOf(story, "Event").map((one) => line(one.eventType, one)),
    ...thingsOf(story, "Situation").map((one) => line(one.situationType, one)),
  ];
}

interface Dealing {
  readonly modality: string;
  readonly name: string;
  readonly initiator?: readonly string[];
  readonly recipient?: readonly string[];
  readonly participant?: readonly string[];
  readonly place?: readonly string[];
}

test.each([
  [
    "who acts after a meeting has met",
    "After talks with Omar Vega in Oslo, Anna Berg signed the treaty.",
    "Actual Consult talks: Anna Berg >  with Omar Vega at Oslo",
  ],
  [
    "who condemns something in a call is on the telephone",
    "In a telephone conversation with Omar Vega, Anna Berg condemned the raid.",
    "Actual Consult telephone conversation: Anna Berg >  with Omar Vega",
  ],
  [
    "who will go somewhere for talks will have them",
    "Anna Berg will fly to Oslo for talks with Omar Vega.",
    "Planned Consult talks: Anna Berg >  with Omar Vega",
  ],
  [
    "who is seized after a meeting, or seizes, is not told to have met",
    "Police arrested Anna Berg after a meeting with Omar Vega.",
    "Actual Consult meeting:  >  with Omar Vega",
  ],
  [
    "what follows a meeting is not done with whom one met",
    "Following a meeting with Omar Vega, Anna Berg signed the treaty with Peru.",
    "Actual Support signed:  >  with Anna Berg+Peru",
  ],
  [
    "a dispute over a deed is none with whom it befell",
    "Chad expelled Omar Vega over the killing of Eva Holm.",
    "Actual Sanction expelled: Chad > Omar Vega",
  ],
  [
    "a capital is named by what is apposed to it",
    "Omar Vega met Anna Berg in the Kenyan capital Nairobi on Monday.",
    "Actual Consult met: Omar Vega >  with Anna Berg at Nairobi",
  ],
  [
    "what is apposed to a name only tells where that is",
    "Omar Vega met Anna Berg in Bergen, Norway, on Monday.",
    "Actual Consult met: Omar Vega >  with Anna Berg at Bergen",
  ],
  [
    "who comes on a visit visits",
    "Anna Berg arrived in Peru for a three-day visit.",
    "Actual Consult three-day visit: Anna Berg > Peru at Peru",
  ],
  [
    "who chairs talks takes part",
    "The talks, chaired by Omar Vega, failed.",
    "Actual Consult talks:  >  with Omar Vega",
  ],
  [
    "who has a dinner given for him is a guest",
    "Anna Berg hosted a dinner for Omar Vega in Oslo.",
    "Actual Consult hosted: Anna Berg > Omar Vega at Oslo",
  ],
  [
    "talks are where they begin",
    "Peace talks between Chad and Mali resumed in Oslo.",
    "Actual Consult Peace talks:  >  with Chad+Mali at Oslo",
  ],
  [
    "a sum has no receiver of its own",
    "Norway extended a grant of $8 million to Malawi.",
    "Actual Aid extended: Norway > Malawi",
  ],
  [
    "who approves a loan lends",
    "The World Bank approved a loan of 90 million euros for Malawi.",
    "Actual Aid approved: World Bank > Malawi",
  ],
  [
    "who is declared the winner has won",
    "The commission declared Anna Berg the winner of the vote.",
    "Actual Decide declared: commission > Anna Berg",
  ],
  [
    "who is chosen to lead a body gets a post",
    "Anna Berg was chosen to lead the union.",
    "Actual Appoint chosen:  > Anna Berg",
  ],
  [
    "an initiative is dismissed by who rejects it",
    "The initiative was dismissed by Anna Berg.",
    "Actual Reject dismissed: Anna Berg > ",
  ],
  [
    "talks are not where the crisis is that they are about",
    "Anna Berg held talks with Omar Vega in Oslo on the crisis in Yemen.",
    "Actual Consult talks: Anna Berg >  with Omar Vega at Oslo",
  ],
  [
    "nor is who condemns violence where it is",
    "Anna Berg condemned the violence in Sudan.",
    "Actual Accuse condemned: Anna Berg > ",
  ],
  [
    "a war that is ended is where it was",
    "Norway ended the dispute in Yemen.",
    "Actual Occur dispute: Norway >  at Yemen",
  ],
  [
    "who will retaliate threatens",
    "Norway said it would retaliate against Chile.",
    "Actual Threaten said: Norway > Chile",
  ],
  [
    "who hits back with tariffs imposes them",
    "Peru hit back with tariffs on Chile.",
    "Actual Sanction tariffs: Peru > Chile",
  ],
  [
    "a state leaves a league",
    "Norway left the European Union in May.",
    "Actual Reject left: Norway > European Union",
  ],
  ["a state joins a league", "Norway joined NATO in May.", "Actual Support joined: Norway > NATO"],
  [
    "who takes a state out of a treaty turns it down",
    "Anna Berg withdrew Norway from the climate treaty.",
    "Actual Reject withdrew: Anna Berg > ",
  ],
  [
    "troops that are pulled out are not rescued",
    "Norway pulled its troops from Chad.",
    "Actual Retreat pulled: Norway > Chad",
  ],
  [
    "who the counterpart is is told behind the word",
    "Peru's foreign minister Anna Berg and her Chilean counterpart, Omar Vega, met in Lima.",
    "Actual Consult met:  >  with Anna Berg+Omar Vega at Lima",
  ],
  [
    "two whose states are told beside them are two",
    "Peru's Anna Berg and Chile's Omar Vega met in Lima.",
    "Actual Consult met:  >  with Anna Berg+Omar Vega at Lima",
  ],
  [
    "and so are two of whom it is told where they are from",
    "Anna Berg of Peru and Omar Vega of Chile signed the treaty.",
    "Actual Support signed:  >  with Anna Berg+Omar Vega",
  ],
  [
    "who beats somebody beats him",
    "Peru's Anna Berg beat Chile's Omar Vega.",
    "Actual Occur beat: Anna Berg > Omar Vega",
  ],
  [
    "who approves a takeover takes nothing over",
    "The European Commission approved Lund Bank's takeover of Holm Steel.",
    "Actual Transfer takeover: Lund Bank > Holm Steel",
  ],
  [
    "who gets a loan is lent to",
    "Peru secured a loan from the World Bank.",
    "Actual Aid secured: World Bank > Peru",
  ],
  [
    "who turns to somebody for help asks for it",
    "Peru turned to the World Bank for help.",
    "Actual Request turned: Peru > World Bank",
  ],
  [
    "who hits somebody with sanctions imposes them",
    "The European Union hit Peru with sanctions over the raid.",
    "Actual Sanction hit: European Union > Peru",
  ],
  [
    "those who agree on sanctions impose them",
    "The European Union agreed on new sanctions against Peru.",
    "Actual Sanction new sanctions: European Union > Peru",
  ],
  [
    "who welcomes a treaty has not agreed to it",
    "Norway welcomed the treaty between Chad and Mali.",
    "Actual Support welcomed: Norway > Chad+Mali",
  ],
  [
    "who is declared president has won",
    "Anna Berg was declared president on Friday.",
    "Actual Decide declared:  > Anna Berg",
  ],
  [
    "who is somewhere for talks takes part",
    "President Anna Berg is in Oslo for talks with Omar Vega.",
    "Actual Consult talks: Anna Berg >  with Omar Vega",
  ],
  [
    "who is somewhere to meet somebody means to",
    "Norwegian Foreign Minister Anna Berg was in Lima on Monday to meet Omar Vega.",
    "Hypothetical Consult meet: Anna Berg >  with Omar Vega",
  ],
  [
    "what somebody announces to have decided lies ahead",
    "Norway announced its decision to withdraw its troops from Chad.",
    "Planned Retreat withdraw: Norway > Chad",
  ],
  [
    "who is urged to do something is no noun that tells what is done",
    "Norway urged the council to free Omar Vega.",
    "Hypothetical Retreat free: council > Omar Vega",
  ],
  [
    "an ambassador who is recalled keeps his post",
    "The government recalled its ambassador from Peru.",
    "Actual Sanction recalled: government > Peru",
  ],
  [
    "who is confirmed in a post has got it",
    "The senate confirmed Anna Berg as ambassador to Peru.",
    "Actual Appoint confirmed: senate > Anna Berg",
  ],
  [
    "who abstains has voted on nothing, and decided so",
    "China abstained from the vote.",
    "Actual Decide abstained: China > ",
  ],
  [
    "a coalition is left",
    "The Green Party left the coalition.",
    "Actual Reject left: Green Party > ",
  ],
  [
    "and formed by those who will be in it",
    "The Green Party formed a coalition with the Labour Party.",
    "Actual Cooperate formed:  >  with Green Party+Labour Party",
  ],
  [
    "who runs for an office is in a race",
    "Anna Berg will run for president in May.",
    "Planned Occur run: Anna Berg > ",
  ],
  [
    "those who are counted are those who are named behind it",
    "The two countries, Norway and Chad, signed the treaty.",
    "Actual Support signed:  >  with Chad+Norway",
  ],
  [
    "but not when they are counted again",
    "Police arrested nine sailors, six Danes and three Swedes, in Lima.",
    "Actual Coerce arrested: Police > nine sailors at Lima",
  ],
  [
    "two with offices are blamed both",
    "Anna Berg criticized Danish President Omar Vega and Chad's Prime Minister Eva Holm.",
    "Actual Accuse criticized: Anna Berg > Eva Holm+Omar Vega",
  ],
  [
    "a policy is its owner's",
    "Anna Berg criticized Chad's policy.",
    "Actual Accuse criticized: Anna Berg > Chad",
  ],
  [
    "diplomats who are sent home are expelled",
    "Norway sent home two Danish diplomats.",
    "Actual Sanction sent: Norway > Denmark",
  ],
  [
    "whose visit it is is told by 'by'",
    "Norway and Chad signed nine agreements during a visit by Omar Vega.",
    "Actual Consult visit: Omar Vega > ",
  ],
  [
    "who is stripped of a right is punished",
    "Chad stripped Omar Vega of his citizenship.",
    "Actual Sanction stripped: Chad > Omar Vega",
  ],
  [
    "a border is reopened to somebody",
    "Chad reopened its border with Mali.",
    "Actual Concede reopened: Chad > Mali",
  ],
  [
    "elections that are called will be held",
    "Anna Berg called early elections for May 9.",
    "Planned Decide early elections: Anna Berg > ",
  ],
  [
    "who condemns a decision has not made it",
    "Chad's ministry condemned the decision to expel Omar Vega.",
    "Planned Sanction expel:  > Omar Vega",
  ],
  [
    "who defends one may have",
    "Norway defended its decision to expel Omar Vega.",
    "Planned Sanction expel: Norway > Omar Vega",
  ],
])("%s: %s", (_, text, expected) => {
  expect(dealings(text)).toContain(expected);
});

test.each([
  ["Decide", "The flood was declared a disaster by Anna Berg."],
  ["Aid", "The board approved a loan to build a bridge."],
  ["Appoint", "Anna Berg chose to lead by example."],
  ["Consult", "Anna Berg arrived in Peru on a bus with nine nurses."],
  ["Consult", "Anna Berg hosted a dinner for nine euros a plate."],
  ["Speak", "Chile took steps to respond to the sanctions."],
  ["Support", "Norway joined Chile in the final."],
  ["Reject", "Norway left the port on Monday."],
  ["Request", "Anna Berg turned to art for help."],
  ["Aid", "Anna Berg received credit from the critics."],
  ["Assault", "The bloc prepared sanctions targeting Peru."],
  ["Consult", "Anna Berg was in Oslo for a week with Omar Vega."],
  ["Appoint", "The ministry confirmed the deaths of nine officials in the flood."],
  ["Reject", "Anna Berg left the coalition talks in a taxi."],
  ["Decide", "Anna Berg called for early elections."],
  ["Sanction", "The nurses stripped the bed of its sheets."],
])("no %s: %s", (type, text) => {
  expect(dealings(text).filter((line) => line.includes(` ${type} `))).toEqual([]);
});
