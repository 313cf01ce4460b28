import { describe, expect, test } from "vitest";
import { extractStory } from "../src/extract/extract-story.ts";
import { thingsOf } from "../src/model/story.ts";
import { readArticle } from "../src/read/read-article.ts";
import { told } from "./told.ts";

describe("who does it and to whom", () => {
  test.each([
    [
      "who is swapped has agreed to nothing",
      "Peru and Chile agreed on Monday to exchange prisoners.",
      "Actual Agree agreed: Chile+Peru > -",
    ],
    [
      "nor has who is hired, sent or formed",
      "Peru pledged to hire nurses.",
      "Actual Agree pledged: Peru > -",
    ],
    [
      "whom help is promised to is told of",
      "Peru promised to help farmers.",
      "Actual Agree promised: Peru > farmers",
    ],
    [
      "who was killed is not accused by those who look into it",
      "Police are investigating the killing of two nurses.",
      "Actual Accuse investigating: Police > -",
    ],
    [
      "those who tell it are none of those seized",
      "The gunmen attacked Tolva, killing nine people and seizing at least 20 others, residents and police said.",
      "Alleged Coerce seizing: gunmen > at least 20 others",
    ],
    [
      "protesters at the gate are not the twelve held",
      "Police held 12 people on Monday after protesters blocked a road.",
      "Actual Protest blocked: protesters > -",
    ],
    [
      "nor is the first of them",
      "Gunmen shot dead a teacher and two drivers, officials and doctors said on Monday.",
      "Alleged Assault shot: Gunmen > teacher+two drivers",
    ],
    [
      "gunmen who open a sentence are no name",
      "Gunmen on motorcycles raided a village in Mali.",
      "Actual Coerce raided: Gunmen > -",
    ],
    [
      "who died is not who was arrested",
      "Nine people died and scores were arrested in Peru.",
      "Actual Coerce arrested: - > scores",
    ],
    [
      "marks are nobody",
      "Scores fell and two pupils were hurt in Peru.",
      "Actual Harm hurt: - > two pupils",
    ],
    [
      "beside another state a capital is its state",
      "Manila accused Chile of ramming a boat.",
      "Actual Accuse accused: Philippines > Chile",
    ],
    [
      "what a town decides its government does",
      "Tulsa agreed last year to pay the family.",
      "Actual Agree agreed: Tulsa > -",
    ],
    [
      "so it does what a state of the union does",
      "Texas sued the drugmaker on Monday.",
      "Actual Accuse sued: Texas > -",
    ],
    [
      "a ram hits what it is aimed at",
      "A Russian patrol boat rammed a Turkish trawler.",
      "Actual Harm rammed: Russia > Turkey",
    ],
    [
      "a visiting guest is met",
      "Premier Ana Lund met with visiting Malian President Omar Diallo.",
      "Actual Consult met: Ana Lund > -",
    ],
    [
      "what its forces did the ministry's state did",
      "The Malian defence ministry said its forces had killed nine rebels.",
      "Alleged Assault killed: Mali > nine rebels",
    ],
    [
      "who asks for one thing rules out another",
      "President Luis Paz asked the army to guard the ports but ruled out a curfew.",
      "Actual Reject ruled out: Luis Paz > -",
    ],
    [
      "riot police are no riot",
      "On Wednesday, riot police fired tear gas to clear a road, injuring nine people.",
      "Actual Assault injuring: riot police > nine people",
    ],
    [
      "nor is a state of emergency a state",
      "The president ruled out a state of emergency.",
      "Actual Reject ruled out: president > -",
    ],
    [
      "who is charged with it has done it, if anybody has",
      "Prosecutors charged Ana Ruiz with killing two guards.",
      "Alleged Assault killing: Ana Ruiz > two guards",
    ],
    [
      "an attack on an embassy is one on its state",
      "Gunmen attacked the French embassy in Mali.",
      "Actual Assault attacked: Gunmen > France",
    ],
    [
      "who dismisses charges as baseless drops none",
      "Peru's mission to the United Nations dismissed the charges as baseless.",
      "Actual Reject dismissed: Peru > -",
    ],
    [
      "a probe that flies looks into nobody",
      "The agency launched a probe to the outer planets in May.",
      "Actual Produce launched: agency > -",
    ],
    [
      "who accuses has destroyed nothing",
      "Two aides were charged by prosecutors with killing a guard.",
      "Alleged Assault killing: Two aides > guard",
    ],
    [
      "police beat whom they beat, named or not",
      "Police beat the activist Ana Ruiz in Lima.",
      "Actual Assault beat: Police > Ana Ruiz",
    ],
    [
      "a team beats the leaders in a match",
      "Norda United beat league leaders Dunmore Athletic 2-1 on Saturday.",
      "Actual Occur beat: Norda United > Dunmore Athletic",
    ],
    [
      "who is punished is accused, and not who punishes",
      "The European Union imposed sanctions on six clerks accused of theft.",
      "Actual Accuse accused: - > six clerks",
    ],
    [
      "nor do those accused accuse",
      "Police arrested two men accused of killing a guard.",
      "Alleged Assault killing: two men > guard",
    ],
    [
      "a crossing is closed to the neighbor",
      "Peru closed its main border crossing with Chile.",
      "Actual Sanction closed: Peru > Chile",
    ],
    [
      "what a station reports at the end is only reported",
      "Israeli jets bombed weapons depots in southern Lebanon overnight, Hezbollah's television station reported.",
      "Alleged Assault bombed: Israel > -",
    ],
    [
      "a pact that is revoked is no agreement",
      "Niger revoked a pact with France.",
      "Actual Reject revoked: Niger > France",
    ],
    ["nor is it one by the noun", "Niger revoked a pact with France.", "Negated Agree pact: - > -"],
    [
      "a gang's leader is captured as a town is",
      "Police captured a gang leader in Lima.",
      "Actual Coerce captured: Police > gang leader",
    ],
    [
      "who is told by where they come from is somebody",
      "Israeli troops killed two Palestinians in Nablus.",
      "Actual Assault killed: Israel > two Palestinians",
    ],
    [
      "and no state",
      "Hundreds of Israelis protested in Haifa.",
      "Actual Protest protested: Hundreds of Israelis > -",
    ],
    [
      "what a group charges at the end is only charged",
      "Border guards brutally attacked Chadian migrants with impunity, a human rights group charged.",
      "Alleged Assault attacked: Border guards > Chadian migrants",
    ],
    [
      "a body may be told by a name inside",
      "Peru and the ELR rebel group signed a truce on Monday.",
      "Actual Retreat truce: ELR rebel group+Peru > -",
    ],
    [
      "a headline's strikes kill a family, not a 'kill family'",
      "Israel strikes kill family in Gaza",
      "Actual Assault kill: - > family",
    ],
    [
      "a neighbour named right behind is that state",
      "Kenya and its neighbour Uganda expelled nine envoys.",
      "Actual Sanction expelled: Kenya+Uganda > nine envoys",
    ],
    [
      "so is an ally the parser takes for a subject of its own",
      "Iran and its Lebanese ally Hezbollah attacked Israel.",
      "Actual Assault attacked: Hezbollah+Iran > Israel",
    ],
    [
      "who is ordered to leave is sent away",
      "Serbia ordered the Croatian ambassador to leave.",
      "Actual Sanction ordered: Serbia > Croatia",
    ],
    [
      "whom a name tells apart is somebody",
      "The mayor of Tolva was shot on Monday.",
      "Actual Assault shot: - > mayor of Tolva",
    ],
    [
      "guards who fire are people",
      "Guards fired at the protesters.",
      "Actual Assault fired: Guards > protesters",
    ],
    [
      "of what is banned none is told",
      "Norway lifted a ban on arms exports to Chile.",
      "Actual Concede lifted: Norway > -",
    ],
    [
      "a chargé d'affaires is sent by a state",
      "Norway summoned the Chadian chargé d'affaires.",
      "Actual Accuse summoned: Norway > Chad",
    ],
    [
      "whose the shelling was has killed",
      "A boy was killed by Chadian shelling.",
      "Actual Assault killed: Chad > boy",
    ],
    [
      "and whose the raid was",
      "Two boys were killed in a Chadian raid.",
      "Actual Assault killed: Chad > Two boys",
    ],
    [
      "fire of a state's is shot",
      "A boy was killed by Chadian fire.",
      "Actual Assault Chadian fire: Chad > -",
    ],
    [
      "those who fight for a body are that body",
      "NATO troops shelled a village in Chad.",
      "Actual Assault shelled: NATO > -",
    ],
    [
      "who is let in is let in somewhere",
      "Chad let nine aid trucks into Mali on Monday.",
      "Actual Concede let: Chad > Mali",
    ],
    [
      "what a storm hits last week is hit by a storm",
      "Chad was hit by a hurricane last week.",
      "Actual Harm hit: - > Chad",
    ],
    [
      "a hyphen parts no subject from its verb",
      "The Norwegian cabinet fell after the far-left Centre Party quit the coalition.",
      "Actual Reject quit: Centre Party > -",
    ],
    [
      "whose drones hit has hit",
      "Chadian drones hit a depot in Mopti.",
      "Actual Assault hit: Chad > -",
    ],
    [
      "whose drones attack has attacked, though the parser finds no verb",
      "Chadian drones attacked Bamako.",
      "Actual Assault attacked: Chad > -",
    ],
    [
      "whose strikes kill has killed",
      "Chadian airstrikes killed nine men.",
      "Actual Assault killed: Chad > nine men",
    ],
    [
      "who is punished has done what the reason tells",
      "Peru broke off relations with Chad after it attacked Mali.",
      "Actual Assault attacked: Chad > Mali",
    ],
    [
      "a coast guard is its state's wherever the parser hangs the adjective",
      "The Greek coast guard rescued nine migrants.",
      "Actual Aid rescued: Greece > nine migrants",
    ],
    [
      "a pronoun takes up an organ of a state as that state",
      "The Kosovo police said they had arrested nine men.",
      "Alleged Coerce arrested: Kosovo > nine men",
    ],
    [
      "a patrol that is shot at is people",
      "Gunmen opened fire on a patrol in Tolva.",
      "Actual Assault opened: Gunmen > patrol",
    ],
    [
      "police who respond with gas attack",
      "Police responded with tear gas in Lima.",
      "Actual Assault responded: Police > -",
    ],
    [
      "what has a subject describes no noun",
      "Chad's new president restored ties with the United States, which had been cut in 2008.",
      "Actual Support restored: Chad > United States",
    ],
    [
      "what looters burn they burn",
      "Rebels looted shops and burned houses in Tolva.",
      "Actual Coerce burned: Rebels > -",
    ],
    [
      "a party is described by ruling, and rules nothing by it",
      "The ruling Civic Party accused the judge of bias.",
      "Actual Accuse accused: Civic Party > -",
    ],
    [
      "an opposition party wins under its name",
      "The opposition Civic Party won 58 seats.",
      "Actual Occur won: Civic Party > -",
    ],
    [
      "who is displaced by fighting does not fight",
      "The camp shelters 40,000 people displaced by fighting.",
      "Actual Coerce displaced: - > 40,000 people",
    ],
    [
      "those whom somebody accuses do not accuse",
      "The militia, which the government accuses of killing nine farmers, fled.",
      "Actual Accuse accuses: government > militia",
    ],
    [
      "a government in its capital is its state's",
      "The government in Helsinki expelled nine Chadian diplomats.",
      "Actual Sanction expelled: Finland > Chad",
    ],
    [
      "television tells",
      "State television said two men had been executed.",
      "State television: two men had been executed",
    ],
    ["and a palace", "The palace said that the king had died.", "palace: the king had died"],
    [
      "no month is part of a name",
      "In March Kenya closed its embassy in Chad and expelled nine envoys.",
      "Actual Sanction expelled: Kenya > nine envoys",
    ],
    [
      "those whom 'and' joins do it together, article or none",
      "The United States and the European Union welcomed the agreement.",
      "Actual Support welcomed: European Union+United States > -",
    ],
    [
      "what is said in a report last month is told of no month",
      "Amnesty International said in a report last month that Kenyan soldiers had burned nine homes.",
      "Alleged Coerce burned: Kenya > -",
    ],
    [
      "who says and calls does both",
      "Ana Ruiz said the judge had betrayed the nation and called for a vote.",
      "Actual Request called: Ana Ruiz > -",
    ],
    [
      "a dispute that is to end is there",
      "Kenya and Chad agreed to end a dispute with Mali.",
      "Actual Occur dispute: Chad+Kenya > -",
    ],
    [
      "who complains and accuses does both",
      "The union Unionen said it had not been consulted and accused the company of lying.",
      "Actual Accuse accused: Unionen > company",
    ],
    [
      "who was on a visit was there",
      "President Maria Lund, who was on a visit to Japan, cut short her trip.",
      "Actual Consult visit: Maria Lund > Japan",
    ],
    [
      "a flood that buries is told by who says so",
      "A flood buried dozens of homes, killing nine people, officials said, as a storm moved towards Peru.",
      "Alleged Harm killing: - > nine people",
    ],
    [
      "a gunman named so is he who bears the name",
      "A gunman named Ali Reza shot a nurse in Oslo.",
      "Actual Assault shot: Ali Reza > nurse",
    ],
    [
      "and a suspect, with more told between",
      "The suspect, a 29-year-old Dane named Karl Lund, was detained in Oslo.",
      "Actual Coerce detained: - > Karl Lund",
    ],
    [
      "an army that says it killed is no storm",
      "Chad's army said it had killed nine militants.",
      "Alleged Assault killed: Chad > nine militants",
    ],
    [
      "prosecutors and courts act for their state",
      "Chadian prosecutors charged nine officers.",
      "Actual Accuse charged: Chad > nine officers",
    ],
    [
      "what 'and' goes on from is no part of an order",
      "The Chadian air force mistakenly bombed a village, killing 85 people, and the president ordered an inquiry.",
      "Actual Assault killing: Chad > 85 people",
    ],
    [
      "who warns and says more says it",
      "Chad warned Peru not to send ships, saying Lima would pay.",
      "Actual Speak saying: Chad > -",
    ],
    [
      "before 'and' and a clause stands a clause",
      "A man with a knife attacked passengers on a train to Lima, and ten people were taken to hospital.",
      "Actual Assault attacked: man > passengers",
    ],
    [
      "whose strikes continue is told by whose they are",
      "Chadian strikes continued in Mopti.",
      "Actual Assault Chadian strikes: Chad > -",
    ],
    [
      "behind 'and' a new clause has its own subject",
      "Israeli warplanes struck the suburbs of Beirut on Sunday and Hezbollah fired nine rockets at Chad.",
      "Actual Assault fired: Hezbollah > Chad",
    ],
    [
      "fighting that began is nobody's of those killed",
      "More than 90 people have been killed in Chad since the fighting began in October 2023, the ministry said.",
      "Alleged Assault fighting: - > -",
    ],
    [
      "who was ignored and calls on somebody calls",
      "The union Unionen said it had been ignored and called on Peru to act.",
      "Actual Request called: Unionen > Peru",
    ],
  ])("%s", (_, text, fact) => {
    expect(told(text, true)).toContain(fact);
  });
});

test("what a present tense tells of a day to come is planned", () => {
  const story = extractStory(
    readArticle("Ana Ruiz takes office on Jan. 2.", { date: "2031-11-20" }),
  );
  expect(thingsOf(story, "Event").map(({ modality }) => modality)).toEqual(["Planned"]);
});

describe("whose an office is that stands without its state", () => {
  test.each([
    [
      "a town of another state speaks against the state named",
      "A court in Lima on Monday jailed former Foreign Minister Jorge Vidal for taking bribes from a Brazilian builder.",
    ],
    [
      "nobody thanks a state of his own",
      "Truce signed in Havana\n\nHAVANA, May 12 (Reuters) - The two sides signed a truce in Havana on Sunday. President Marta Loaiza welcomed it and thanked Cuba.",
    ],
  ])("%s", (_, text) => {
    expect(thingsOf(extractStory(readArticle(text)), "Membership")).toEqual([]);
  });
});

test.each([
  [
    "whom one asks to free them holds them",
    "U.S. Secretary of State Alan Brook called on Hamas to free the hostages it has held since October.",
    "Actual Coerce held: Hamas > hostages",
  ],
  [
    "a new premier may be anybody",
    "A deputy leader, Ana Ruiz, was detained on Sunday. The new prime minister promised to help. He named economist Luis Paz finance minister.",
    "Actual Appoint named: - > Luis Paz",
  ],
])("%s", (_, text, fact) => {
  expect(told(text, true)).toContain(fact);
});

test("nobody crosses at a level crossing", () => {
  const facts = told("A freight train hit a bus at a level crossing in Hungary on Friday.");
  expect(facts.filter((fact) => / Move /.test(fact))).toEqual([]);
});

test.each([
  [
    "a verb before its object, which the parser takes for the sentence",
    "Kenyan police on Friday released opposition leader Luis Paz.",
    "Actual Retreat released: Kenya > Luis Paz",
  ],
  [
    "an officer before what he orders",
    "Niger's acting defence minister, Salou Barka, ordered troops to withdraw from the disputed wells last week.",
    "Actual Mobilize ordered: Salou Barka > -",
  ],
  [
    "those whom a number alone counts, before what looks like a noun",
    "Nine men were killed and four hurt on Friday.",
    "Actual Harm hurt: - > four",
  ],
  [
    "those whom a number alone counts",
    "Five people were killed and 20 wounded on Monday.",
    "Actual Harm wounded: - > 20",
  ],
  [
    "a firm that opens the sentence buys another",
    "Nokia bought Harbor Savings in 2019 for $2.1 billion.",
    "Actual Transfer bought: Nokia > Harbor Savings",
  ],
  [
    "what has its own subject is nobody's whom that befell",
    "Kenyan police on Friday released Luis Paz, a day after his arrest sparked clashes.",
    "Actual Coerce arrest: - > Luis Paz",
  ],
  [
    "all who stand behind 'by'",
    "The arrest of Luis Paz was condemned by the United States and the European Union.",
    "Actual Accuse condemned: European Union+United States > -",
  ],
  [
    "gas that explodes attacks nobody",
    "A methane explosion at a coal mine in Poland killed six miners.",
    "Actual Harm killed: - > six miners",
  ],
  [
    "a blast at a market may be meant",
    "A blast at a market in Kabul killed nine nurses.",
    "Actual Assault killed: - > nine nurses",
  ],
])("%s", (_, text, fact) => {
  expect(told(text, true)).toContain(fact);
});

test("the civil protection agency is not the news agency that reports", () => {
  const facts = told(
    "LIMA, Nov 3 (AFP) - A storm hit Peru. Five people were killed, the civil protection agency said.",
  );
  expect(facts.filter((fact) => /AFP/.test(fact))).toEqual([]);
});

test("those who trade fire take part alike", () => {
  const story = extractStory(readArticle("Chad and Mali traded fire on Monday."));
  const states = thingsOf(story, "State").map(({ id }) => id);
  const [fire] = thingsOf(story, "Event");
  expect(fire?.eventType).toBe("Assault");
  expect([...(fire?.participant ?? [])].sort()).toEqual([...states].sort());
});

test("an office that 'its' opens is held for what the pronoun takes up", () => {
  const text = "Chad threatened to answer. Its foreign minister, Ana Lund, flew to Oslo.";
  const story = extractStory(readArticle(text));
  const [held] = thingsOf(story, "Membership");
  const chad = thingsOf(story, "State").find(({ name }) => name === "Chad");
  expect([held?.roleName, String(held?.organization)]).toEqual([
    "foreign minister",
    String(chad?.id),
  ]);
});

test("what one of two does is not what both do to each other", () => {
  const text = `Chad and Mali trade fire\n\nLIMA - Chadian warplanes struck a port on Sunday and Mali fired nine rockets at Chad.`;
  const facts = told(text);
  expect(facts).toContain("Actual Assault struck: Chad > -");
  expect(facts).toContain("Actual Assault fired: Mali > Chad");
});

test("whom a deed befell has not done it, whatever is told of later", () => {
  const facts = told(
    "Mali fired nine rockets at Chad. Nine people were hurt in the Chadian strikes.",
  );
  expect(facts).toContain("Actual Assault fired: Mali > Chad");
});
