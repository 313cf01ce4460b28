import { expect, test } from "vitest";
import { extractStory } from "../src/extract/extract-story.ts";
import { thingsOf } from "../src/model/story.ts";
import { readArticle } from "../src/read/read-article.ts";

/** Who takes part in the events of a headline, with a name or without, in alphabetical order. */
function parties(headline: string): readonly string[] {
  const text = `${headline}\n\nAna Ruiz is a judge, and Luis Paz is a pilot.`;
  const story = extractStory(readArticle(text));
  const nameOf = new Map<string, string>([
    ...[
      ...thingsOf(story, "State"),
      ...thingsOf(story, "Person"),
      ...thingsOf(story, "Organization"),
    ].map(({ id, name }): [string, string] => [id, name]),
    ...thingsOf(story, "UnnamedActor").map(({ id, description }): [string, string] => [
      id,
      description,
    ]),
  ]);
  const ids = thingsOf(story, "Event").flatMap(({ initiator, recipient, participant }) => [
    ...(initiator ?? []),
    ...(recipient ?? []),
    ...(participant ?? []),
  ]);
  return [...new Set(ids.map((id) => nameOf.get(id) ?? id))].sort();
}

test.each([
  ["Kenyan FM to visit Chad", ["Chad", "Kenya"]],
  ["Chadian PM meets Ana Ruiz in Oslo", ["Ana Ruiz", "Chad"]],
  ["Kenyan President calls Chadian PM", ["Chad", "Kenya"]],
  ["Chinese President arrives in Lima", ["China"]],
  ["Kenya, Chadian FMs discuss fish quotas", ["Chad", "Kenya"]],
  ["Ana Ruiz, union leaders agree wage deal", ["Ana Ruiz", "union leaders"]],
  ["Ana Ruiz, mayors to meet on flood relief", ["Ana Ruiz", "mayors"]],
  ["Ana Ruiz condemns South African strike on Chad", ["Ana Ruiz", "Chad", "South Africa"]],
  ["Kenya summons Chinese envoy Monday", ["China", "Kenya"]],
  ["Kenyan navy ships threatened with missiles", ["Kenya"]],
  ["Ana Ruiz, Luis Paz meet in Lima", ["Ana Ruiz", "Luis Paz"]],
])("%s", (headline, expected) => {
  expect(parties(headline)).toEqual(expected);
});

test("what a comma follows is inserted: the aides take no part", () => {
  expect(parties("Ana Ruiz, aides say, will visit Chad")).not.toContain("aides");
});
