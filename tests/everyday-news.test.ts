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
