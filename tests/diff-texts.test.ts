import fc from "fast-check";
import { expect, it } from "vitest";
import { compareTexts } from "../src/diff/compare-texts.ts";

const compared = (old: string, now: string) =>
  compareTexts("body", old.replaceAll(" ", "\n\n"), now.replaceAll(" ", "\n\n")).map(
    ({ removed, added }) => [removed.join(" "), added.join(" ")],
  );

it("tells place by place what paragraphs came and went", () => {
  expect(compared("a b c", "a x b c y")).toEqual([
    ["", "x"],
    ["", "y"],
  ]);
  expect(compared("a b c d", "a B c D")).toEqual([
    ["b", "B"],
    ["d", "D"],
  ]);
  expect(compared("a b c d", "d")).toEqual([["a b c", ""]]);
  expect(compared("a b a", "a b")).toEqual([["a", ""]]);
  expect(compared("a b c d e", "a c d b e")).toEqual([["b c d", "c d b"]]);
});

it("finds an edited paragraph by how it begins or ends, among others that are new", () => {
  const old = "The-ferry-sails-again-on-Monday,-the-line-said.";
  const now = "The-ferry-sails-again-on-Tuesday,-the-line-says.";
  const end = "It-sailed-on-Monday-and-will-not-sail-again-this-year.";
  expect(compared(`a ${old} b`, `a new ${now} b`)).toEqual([
    [old, now],
    ["", "new"],
  ]);
  expect(compared(`a x ${end}`, `a But-${end}`)).toEqual([
    [end, `But-${end}`],
    ["x", ""],
  ]);
});

it("accounts for every paragraph, and is silent on none that changed", () => {
  const words = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 8 });
  fc.assert(
    fc.property(words, words, (old, now) => {
      fc.pre(old.join() !== now.join());
      const changes = compareTexts("body", old.join("\n"), now.join("\n"));
      expect(changes.length).toBeGreaterThan(0);
      const sorted = (list: readonly string[]): string => [...list].sort().join();
      const [removed, added] = [
        changes.flatMap((change) => change.removed),
        changes.flatMap((change) => change.added),
      ];
      // Taking out and putting in gives the paragraphs of the new text.
      const rest: string[] = [...old];
      for (const gone of removed) rest.splice(rest.indexOf(gone), 1);
      expect(sorted([...rest, ...added])).toBe(sorted(now));
    }),
    { numRuns: 500 },
  );
});
