import { expect, test } from "vitest";
import { told } from "./told.ts";

const headline = "A short report on the day\n\n";

test.each([
  [
    "a storm with a name is a storm",
    "Cyclone Dario hit Madagascar on Monday.",
    "Actual Harm hit: - > Madagascar",
  ],
  [
    "an average of so many storms are storms",
    "Tonga is hit by an average of nine storms a year.",
    "Actual Harm hit: - > Tonga",
  ],
  [
    "who is left dead is whom it befalls",
    "The storm left nine villagers dead in Tonga.",
    "Actual Harm left: - > nine villagers",
  ],
  [
    "who is found dead died",
    "Anna Berg was found dead in Oslo on Monday.",
    "Actual Harm found: - > Anna Berg",
  ],
  [
    "the helper of the first passive holds for the second, though it keeps an object",
    "Anna Berg was given a nine-year prison sentence and fined 9,000 euros for taking bribes.",
    "Actual Sanction fined: - > Anna Berg",
  ],
  [
    "what befell somebody beside a verdict is no part of the verdict",
    "Lars Holm was found guilty and given a pension.",
    "Actual Transfer given: - > Lars Holm",
  ],
  [
    "who stands accused accuses nobody",
    "Anna Berg stood accused of taking bribes.",
    "Actual Accuse accused: - > Anna Berg",
  ],
  [
    "to be is an infinitive too",
    "Anna Berg called on the residents of the capital to be vigilant.",
    "Actual Request called: Anna Berg > residents",
  ],
  [
    "who could do it at the time did it",
    "Lund Bank was able to raise its fees.",
    "Actual Occur raise: Lund Bank > -",
  ],
  [
    "who is shot dead is named without it",
    "A soldier shot dead three robbers in Oslo on Monday.",
    "Actual Assault shot: soldier > three robbers",
  ],
  [
    "a newspaper that gathered something reports it",
    "The Daily Post gathered that Lars Holm was in Oslo.",
    "Actual Speak gathered: Daily Post > -",
  ],
  [
    "who beats somebody to win has won",
    "Anna Berg defeated Eva Ruiz to win her first title.",
    "Actual Occur win: Anna Berg > -",
  ],
  [
    "a title is won from nobody whom it is named for",
    "Anna Berg won the women's title in Oslo.",
    "Actual Occur won: Anna Berg > -",
  ],
  [
    "who withdraws from a race gives up no ground",
    "Anna Berg withdrew from the race with a wrist injury.",
    "Actual Occur withdrew: Anna Berg > -",
  ],
  [
    "a stake is bought in somebody",
    "The Lund Group bought a 9 percent stake in Holm Steel on Monday.",
    "Actual Transfer bought: Lund Group > Holm Steel",
  ],
  [
    "who is fined so much is fined",
    "A judge fined Lars Holm 900 euros on Monday.",
    "Actual Sanction fined: judge > Lars Holm",
  ],
  [
    "two others are somebody",
    "Nine people were killed and two others injured when a bus overturned in Oslo.",
    "Actual Harm injured: - > two others",
  ],
  [
    "more than so many are a subject",
    "More than 90 people were killed in Chad on Monday.",
    "Actual Harm killed: - > More than 90 people",
  ],
  [
    "around so many are a subject",
    "Around 90 people died in Chad on Monday.",
    "Actual Harm died: - > Around 90 people",
  ],
  [
    "not less than so many are no denial",
    "Not less than 90 people were abducted in Chad.",
    "Actual Coerce abducted: - > -",
  ],
  [
    "hundreds of people are somebody",
    "Hundreds of people were killed in Chad on Monday.",
    "Actual Harm killed: - > Hundreds of people",
  ],
  [
    "what was feared only measures",
    "The Lund Group sacked ninety clerks, better than unions had feared.",
    "Actual Appoint sacked: Lund Group > ninety clerks",
  ],
  [
    "who is shot is hit",
    "Eva Ruiz was shot by rebels in Chad.",
    "Actual Assault shot: rebels > Eva Ruiz",
  ],
  [
    "soldiers storm what they enter",
    "Rebels stormed the palace in Chad.",
    "Actual Assault stormed: Rebels > -",
  ],
  [
    "politicians attack in words",
    "Eva Ruiz attacked Lars Holm over the budget.",
    "Actual Accuse attacked: Eva Ruiz > Lars Holm",
  ],
  [
    "or in their plans",
    "Eva Ruiz attacked Nokia's plan.",
    "Actual Accuse attacked: Eva Ruiz > Nokia",
  ],
  [
    "towns are taken in war",
    "Rebels captured Abéché on Monday.",
    "Actual Assault captured: Rebels > -",
  ],
  [
    "hackers use power without a wound",
    "Hackers attacked Nokia on Monday.",
    "Actual Coerce attacked: Hackers > Nokia",
  ],
  [
    "who has the power forces",
    "The junta forced nine clerks to resign.",
    "Actual Coerce forced: junta > nine clerks",
  ],
  [
    "a warning to a state threatens",
    "Kenya warned Uganda that it would shell the port.",
    "Actual Threaten warned: Kenya > Uganda",
  ],
  [
    "so does not standing it any longer",
    "Kenya warned that it would no longer tolerate raids by the rebels.",
    "Actual Threaten warned: Kenya > rebels",
  ],
  [
    "an axe tells a blow",
    "Eva Ruiz attacked Lars Holm with an axe.",
    "Actual Assault attacked: Eva Ruiz > Lars Holm",
  ],
  [
    "soldiers too die in crashes",
    "Nine soldiers were killed when two helicopters crashed in Chad.",
    "Actual Harm killed: - > Nine soldiers",
  ],
  [
    "whose raid it is tells the adjective",
    "The U.S. rocket attacks on the port of Lima went on.",
    "Actual Assault U.S. rocket attacks: United States > -",
  ],
  ["miners walk out", "The miners walked out on Monday.", "Actual Protest walked out: miners > -"],
])("%s", (_, text, fact) => {
  expect(told(`${headline}${text}`, true)).toContain(fact);
});

test.each([
  [
    "those who arrest or charge did not do it",
    "Police arrested Lars Holm in the killing of a nurse. Prosecutors charged Eva Ruiz in the robbery of a bank.",
    /(?:killing|robbery): (?:Police|Prosecutors)/,
  ],
  ["a club that tries somebody out is no court", "Lars Holm had a trial with Ajax.", / Accuse /],
  ["who pulls himself out aids nobody", "Lars Holm pulled himself from the mud.", / Aid /],
  [
    "who shelters somewhere aids nobody",
    "Nine sailors were sheltering in a chapel in Oslo.",
    / Aid /,
  ],
  [
    "what is said of those who are something is said too",
    "The police said all passengers were farm workers and were going to Oslo.",
    /Actual Move/,
  ],
  ["to draw a gun is no retreat", "Lars Holm pulled out a gun in Oslo.", / Retreat /],
  ["a campaign is no attack by itself", "Oslo launched a campaign against litter.", / Assault /],
  ["a storm strikes without a union", "Cyclone Dario struck on Sunday.", / Protest /],
  ["in court is no way to get in", "Two clerks get a fine in theft case in Oslo.", / Move /],
  ["to make somebody a burden appoints nobody", "Lars Holm made them a burden.", / Appoint /],
  [
    "what is carried out, filmed or stormed out of is nobody's wound",
    "The clerk executed the order. Eva Ruiz shot the film in Oslo. Lars Holm stormed out. Shares rocketed.",
    / Assault /,
  ],
  [
    "a bill is not killed, and no sale is hurt, like a man",
    "The senators killed the bill. Rain hurt sales in Oslo.",
    / (?:Assault|Harm) /,
  ],
  [
    "who launches a phone at a fair shoots at nobody",
    "Nokia launches at the Oslo fair on Monday.",
    / Assault /,
  ],
  [
    "a seat, a post or a train is not taken by storm",
    "Eva Ruiz occupies one of the top posts in Oslo. Lars Holm took the train.",
    / Assault /,
  ],
  [
    "to fight for a thing is no battle, nor is one in court or for a title",
    "Lars Holm fought to keep the school. Eva Ruiz won the court battle with Nokia. A price war broke out in Oslo.",
    / Assault /,
  ],
  [
    "a striker's strike hits nobody",
    "A late strike by Lars Holm from nine yards settled it.",
    / Assault /,
  ],
  [
    "contracts that expire die no death, and laughter is no volcano",
    "The contract expired in May. Laughter erupted in Oslo. Sales plunged.",
    / Harm /,
  ],
  ["who smashes a ball hurts nobody", "Lars Holm smashed the ball into the net.", / Harm /],
  [
    "accidents, landslides, fires and deaths in a figure",
    "Eva Ruiz won in a landslide. Lars Holm found it by accident. He came under fire. A clerk was bored to death.",
    / (?:Harm|Coerce|Assault) /,
  ],
  [
    "what one has to do nobody forces one to do",
    "Nokia was forced to redo its map. Rising prices are forcing Norway to save.",
    / Coerce /,
  ],
  [
    "who stops doing a thing bars nobody",
    "Nokia stopped printing the guide. Lars Holm was booked in the second half.",
    / Coerce /,
  ],
  [
    "in March nobody marches, and who shows how a thing works is no demonstrator",
    "The works began in March. The couple walked out on each other in Oslo.",
    / Protest /,
  ],
  [
    "candidates rally and campaign against nothing",
    "Lars Holm campaigned for Eva Ruiz. He attended nine rallies in Oslo. Shares staged a rally.",
    / Protest /,
  ],
  [
    "a patch pushed out is not put out, and a campaign suspended not punished",
    "Nokia pushed out a patch. Lars Holm suspended his campaign. Trading was suspended.",
    / Sanction /,
  ],
  [
    "who warns of what may come by itself threatens nobody",
    "Nokia warned that sales may fall. The coroner warned clerks to wear gloves. The agency warned of floods. The board lifted a warning to tourists.",
    / Threaten /,
  ],
  [
    "a threat to something is a danger, and who tolerates does not threaten",
    "Rats pose a threat to the harvest. Norway tolerated the smugglers.",
    / Threaten /,
  ],
  [
    "two people with names quarrel in words, and so does what is printed",
    "Eva Ruiz attacked Lars Holm. Lars Holm clashed with Eva Ruiz. An article attacked Eva Ruiz.",
    / Assault /,
  ],
  [
    "what goes for any day happened on none",
    "Nokia usually sells maps in Oslo. Every day nine clerks visit Lars Holm. Eva Ruiz often attacks Nokia.",
    / (?:Transfer|Consult|Assault) /,
  ],
  [
    "a town or an embassy bombed does not bomb",
    "The Danish embassy bombing shocked Lima. The Chad invasion angered Lars Holm. A clinic bombing in Oslo killed a guard.",
    /Assault (?:.*invasion|.*bombing): (?:Denmark|Chad|clinic)/,
  ],
  [
    "exiles and ethnic minorities are not their states",
    "Two Laotian exile leaders were arrested. Chad's crackdown on ethnic Kenyan unrest angered Oslo.",
    / (?:Laos|Kenya)$/,
  ],
  [
    "who tells of an arrest in a clash did not clash",
    "The mayor announced the arrest in a clash of miners with police.",
    /Assault .*mayor/,
  ],
  [
    "who says when she saw somebody threatens nobody",
    "“He might have met Lars Holm shortly after the murder,” a clerk said.",
    / Threaten /,
  ],
  [
    "who shows how a pump works does not march",
    "Eva Ruiz demonstrated how the pump works.",
    / Protest /,
  ],
])("%s (not told)", (_, text, wrong) => {
  expect(told(`${headline}${text}`, true).filter((fact) => wrong.test(fact))).toEqual([]);
});

test("shares that fall report nothing", () => {
  const facts = told(`${headline}Nokia shares fell 9 percent on Monday in Oslo.`);
  expect(facts).toEqual(["Actual Occur fell: - > -"]);
});

test.each([
  ["Oslo teacher arrested, charged with theft", "Actual Coerce arrested: - > Oslo teacher"],
  ["Three killed, nine injured as bus overturns", "Actual Harm injured: - > nine"],
])("a headline's participles: %s", (text, fact) => {
  expect(told(`${text}\n\nNothing else is known.`, true)).toContain(fact);
});
