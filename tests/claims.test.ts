import { describe, expect, test } from "vitest";
import { readClaims } from "../src/extract/claims/read-claims.ts";
import { stanceClasses } from "../src/extract/claims/stance-classes.ts";
import { readNames } from "../src/extract/names/read-names.ts";
import { repairParse } from "../src/extract/parse-repair/repair-parse.ts";
import type { TextSpan } from "../src/extract/reading.ts";
import { analyzeEnglish } from "../src/language/analyze-english.ts";
import { namesOf } from "./quotation-names.ts";

const claimsOf = (text: string, ...named: readonly string[]) => {
  const parsed = analyzeEnglish(text, [{ start: 0, end: text.length }]);
  const names = namesOf(parsed, named);
  const analysis = repairParse(parsed, readNames(parsed));
  const words = (span: TextSpan | undefined) => span && text.slice(span.start, span.end);
  return readClaims(analysis, { names, posts: [] }).map((claim) => ({
    stance: claim.stance,
    content: claim.content.map(words).join(" ... "),
    source: words(claim.source),
    author: claim.author === undefined ? undefined : named[claim.author],
    recipient: claim.recipient === undefined ? undefined : named[claim.recipient],
    rule: claim.rule,
    confidence: claim.confidence,
  }));
};

describe.each(stanceClasses)("$name: $construction", ({ name, positive, negative }) => {
  test.each(positive)("reads $text", ({ text, author, stance, content }) => {
    expect(claimsOf(text)).toContainEqual(
      expect.objectContaining({
        stance,
        source: author,
        content: expect.stringContaining(content),
      }),
    );
  });
  test.each(negative)("finds nothing in %s", (text) => {
    expect(claimsOf(text).filter(({ rule }) => rule.startsWith(`claim/${name}/`))).toEqual([]);
  });
});

test("the accused, the warned and those of whom something is demanded are recipients", () => {
  const text =
    "Athens accused Ankara of piracy. Laos warned Thailand of consequences. Ghana urged Togo to reopen the border.";
  expect(claimsOf(text, "Athens", "Ankara", "Laos", "Thailand", "Ghana", "Togo")).toEqual([
    expect.objectContaining({ stance: "Accuses", author: "Athens", recipient: "Ankara" }),
    expect.objectContaining({ stance: "Warns", author: "Laos", recipient: "Thailand" }),
    expect.objectContaining({ stance: "Demands", author: "Ghana", recipient: "Togo" }),
  ]);
});

test.each([
  "Bolivia could reject the offer.",
  "If Bolivia rejects the offer, Peru will leave.",
  "Will Bolivia reject the offer?",
  "Peru asked Bolivia to reject the offer.",
  "Bolivia reportedly accused Peru of piracy.",
])("a stance that nobody has taken is none: %s", (text) => {
  expect(claimsOf(text).filter(({ source }) => source === "Bolivia")).toEqual([]);
});

test("who denies having accused accuses nobody", () => {
  expect(claimsOf("Bolivia denied accusing Peru of piracy.").map(({ stance }) => stance)).toEqual([
    "Denies",
  ]);
});

test.each([
  ["Thousands marched through Tolva to demand a vote.", "a vote"],
  ["Nurses have written to the board to urge a review.", "a review"],
  ["Thousands rallied in a square on Friday night to demand a vote.", "a vote"],
])("what is done in order to demand demands: %s", (text, content) => {
  expect(claimsOf(text)).toEqual([expect.objectContaining({ stance: "Demands", content })]);
});

test.each([
  "Thousands hope to march through Tolva to demand a vote.",
  "Nurses were hired to urge a review.",
])("but not what is only meant to: %s", (text) => {
  expect(claimsOf(text)).toEqual([]);
});

test.each([
  ["The plan was described as unworkable by nurses.", "The plan was described as unworkable"],
  ["Growers blamed the loss on a late frost.", "the loss on a late frost"],
  ["The storm, forecasters claimed, will weaken.", "The storm ... will weaken"],
  ["The dam will burst, Gray warned in Lund, Peru, on Monday.", "The dam will burst"],
])("all of what is claimed: %s", (text, content) => {
  expect(claimsOf(text).map((claim) => claim.content)).toEqual([content]);
});

test.each([
  ["Drivers have been urged by police to stay at home.", "police", "to stay at home"],
  ["The mayor was asked by Norway to resign.", "Norway", "to resign"],
  ["Tourists were warned by officials to boil water.", "officials", "to boil water"],
  ["Rebels raided the port, prompting Chad to claim that Peru paid.", "Chad", "that Peru paid"],
  [
    "The leak led the mayor to deny that the dam was unsafe.",
    "the mayor",
    "that the dam was unsafe",
  ],
  ["Oslo has blamed Lima for it, a charge Lima denies.", "Lima", "Oslo has blamed Lima for it"],
  ["Norway marched its army to the port to demand a ban.", "Norway", "a ban"],
])("whose it is, and all of it: %s", (text, source, content) => {
  expect(claimsOf(text)).toContainEqual(expect.objectContaining({ source, content }));
});

test.each([
  ["The bank hid the losses, prosecutors charged on Monday.", "Accuses", "The bank hid the losses"],
  ["The dam will hold, the ministry confirmed on Friday.", "Affirms", "The dam will hold"],
  ["The mayor debunked reports that he had fled.", "Denies", "reports that he had fled"],
  ["The coach characterized the report as a hoax.", "Denies", "the report as a hoax"],
])("a stance behind what it is taken to, or on a report: %s", (text, stance, content) => {
  expect(claimsOf(text)).toContainEqual(expect.objectContaining({ stance, content }));
});

test.each([
  "After nurses objected, the ward was shut.",
  "He was held with Lund, a banker charged on Monday.",
  "The town had two cases, a case confirmed on Monday.",
])("no stance: %s", (text) => {
  expect(claimsOf(text)).toEqual([]);
});

test.each([
  "They have named the coach accused of hitting a boy.",
  "Lund, accused of hitting a boy, fled.",
  "A clerk suspected of theft fled.",
])("whoever is accused accuses nobody: %s", (text) => {
  expect(claimsOf(text).filter(({ source }) => source !== undefined)).toEqual([]);
});

test.each([
  ["The clerk insisted the town needs to pay.", "Demands"],
  ["The clerk insisted the town needs money.", "Affirms"],
])("what must be is demanded, what is lacking is not: %s", (text, stance) => {
  expect(claimsOf(text).map((claim) => claim.stance)).toEqual([stance]);
});

test("what somebody is fooled into believing is nobody's view", () => {
  expect(claimsOf("Callers fool the clerk into believing that the firm sent them.")).toEqual([]);
});

test("claims are read in what others say, but not of the speaker's own person", () => {
  const told = claimsOf("The envoy said Oman had rejected the plan.");
  expect(told).toContainEqual(expect.objectContaining({ stance: "Rejects", source: "Oman" }));
  expect(claimsOf('"I reject the plan," said Ade Bello.')).toEqual([]);
});

test("no text makes it throw", () => {
  for (const text of ["", " ", "accused", "\ud800 denied that", "denied ".repeat(300)]) {
    expect(() => claimsOf(text)).not.toThrow();
  }
});
