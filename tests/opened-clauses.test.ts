import { expect, test } from "vitest";
import { readNames } from "../src/extract/names/read-names.ts";
import { repairParse } from "../src/extract/parse-repair/repair-parse.ts";
import { analyzeEnglish } from "../src/language/analyze-english.ts";

function arcsOf(text: string): readonly string[] {
  const analysis = analyzeEnglish(text, [{ start: 0, end: text.length }]);
  const [{ tokens } = { tokens: [] }] = repairParse(analysis, readNames(analysis)).sentences;
  return tokens.map((token) => `${token.text} ${token.relation} ${tokens[token.head]?.text}`);
}

test.each([
  [
    "The firm said in a briefing that crews found a leak.",
    ["briefing obl said", "crews nsubj found", "found ccomp said", "leak obj found"],
  ],
  [
    "Police said in a post that officers found two guns.",
    ["post obl said", "officers nsubj found", "found ccomp said", "guns obj found"],
  ],
])("a plural that passes for a verb does what is told: %s", (text, arcs) => {
  expect(arcsOf(text)).toEqual(expect.arrayContaining(arcs));
});

test("but what describes the noun before it stays with it", () => {
  const text = "The firm said in a note that covers tariffs that sales fell.";
  expect(arcsOf(text)).toContain("covers acl:relcl note");
});

test.each([
  ["Troops shelled the port before Norway sent aid.", ["port obj shelled", "sent advcl shelled"]],
  ["Chile ruled out talks after Norway arrested a clerk.", ["talks obj ruled"]],
  ["The raid came days after two guards were killed.", ["days obl:unmarked came"]],
])("what stands before 'after' is the object of what stands before it: %s", (text, arcs) => {
  expect(arcsOf(text)).toEqual(expect.arrayContaining(arcs));
});
