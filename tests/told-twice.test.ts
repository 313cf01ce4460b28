import { describe, expect, test } from "vitest";
import { extractStory } from "../src/extract/extract-story.ts";
import { thingsOf } from "../src/model/story.ts";
import { readArticle } from "../src/read/read-article.ts";

/** Each event or situation of a type as "word: by whom, to whom, with whom". */
function toldOf(type: string, headline: string, lead: string): readonly string[] {
  const story = extractStory(readArticle(`${headline}\n\n${lead}`, { date: "2031-03-05" }));
  const words = new Map(
    story.things.map((thing) => [
      String(thing.id),
      "description" in thing ? thing.description : "name" in thing ? thing.name : thing.id,
    ]),
  );
  const list = (before: string, ids: readonly string[] = []): readonly string[] =>
    ids.length > 0 ? [before, ids.map((id) => words.get(id)).join(", ")] : [];
  const told = [
    ...thingsOf(story, "Event").map((one) => ({ ...one, kind: one.eventType })),
    ...thingsOf(story, "Situation").map((one) => ({ ...one, kind: one.situationType })),
  ];
  return told
    .filter(({ kind }) => kind === type)
    .map(({ name, initiator, recipient, participant }) =>
      [
        `${name}:`,
        ...list("by", initiator),
        ...list("to", recipient),
        ...list("with", participant),
      ].join(" "),
    );
}

test("what others agreed on is not what one has pledged", () => {
  const lead = "Ruiz praised last week's peace agreement between the Chad government and Peru.";
  expect(toldOf("Agree", "Ana Ruiz pledges new aid", lead)).toEqual([
    "pledges: by Ana Ruiz",
    "peace agreement: with Chad, Peru",
  ]);
});

test.each([
  [
    "met one and met another",
    "Ruiz met Karl Lund on Thursday. In her meeting with Omar Vega, she asked for help.",
    2,
  ],
  [
    "met one, and others met",
    "Ruiz met Karl Lund on Thursday. On the sidelines of Omar Vega's meeting, she spoke.",
    2,
  ],
  [
    "met one, and all were there",
    "Ruiz met Karl Lund on Thursday. The meeting was attended by Omar Vega.",
    1,
  ],
])("who %s", (_, lead, count) => {
  expect(toldOf("Consult", "Ana Ruiz goes to Oslo", `Ana ${lead}`)).toHaveLength(count);
});

describe("what the headline tells in brief the lead tells again", () => {
  test.each([
    [
      "with who did it",
      "Coerce",
      "Two clerks arrested over leak",
      "Police in Tolva have arrested two bank clerks. Police arrested a nurse on Monday.",
      ["arrested: by Police to two bank clerks", "arrested: by Police to nurse"],
    ],
    [
      "with the same man",
      "Coerce",
      "Soldier arrested in Tolva",
      "Police have arrested a soldier in Tolva. They arrested a nurse too.",
      ["arrested: by Police to Soldier", "arrested: to nurse"],
    ],
    [
      "with a name",
      "Coerce",
      "Man jailed for nine years",
      "A court in Tolva jailed Rolf Dahl on Monday.",
      ["jailed: by court to Rolf Dahl"],
    ],
    [
      "as somebody else's telling",
      "Harm",
      "Two killed in Lima",
      "Two clerks were killed in Lima on Monday, police said.",
      ["killed: to Two clerks"],
    ],
    [
      "a match too",
      "Occur",
      "Ana Ruiz beats Eva Borg in Lima final",
      "Ana Ruiz beat Eva Borg on Monday. Ana Ruiz beat Ida Holm in May.",
      ["beats: by Ana Ruiz to Eva Borg", "beat: by Ana Ruiz to Ida Holm"],
    ],
  ])("%s", (_, type, headline, lead, told) => {
    expect(toldOf(type, headline, lead)).toEqual(told);
  });
  test.each([
    [
      "another",
      "Consult",
      "Ines Falk meets Timo Lahti",
      "Ines Falk met Rolf Dahl on Monday.",
      ["meets: by Ines Falk with Timo Lahti", "met: by Ines Falk with Rolf Dahl"],
    ],
    [
      "what is its opposite",
      "Move",
      "Ines Falk leaves Lima",
      "Ines Falk arrived in Tolva on Monday.",
      ["leaves: by Ines Falk", "arrived: by Ines Falk"],
    ],
    [
      "what only somebody tells of who did it",
      "Assault",
      "Soldier killed in Lima raid",
      "Rebels killed a soldier in Lima on Monday, police said.",
      ["killed: to Soldier", "killed: by Rebels to Soldier"],
    ],
  ])("but not %s", (_, type, headline, lead, told) => {
    expect(toldOf(type, headline, lead)).toEqual(told);
  });
});
