import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Analysis, Sentence, Token } from "../src/language/analysis.ts";
import { readDates } from "../src/language/dates/read-dates.ts";

/** An analysis that knows nothing but where words are: what a broken analyzer would hand over. */
function bareAnalysis(text: string): Analysis {
  const tokens = [...text.matchAll(/\S+/g)].map(
    ({ index, 0: word }): Token => ({
      start: index,
      end: index + word.length,
      text: word,
      lemma: word.toLowerCase(),
      upos: "X",
      xpos: "",
      name: "",
      nameBegins: false,
      head: -1,
      relation: "dep",
    }),
  );
  const sentences: Sentence[] = [];
  for (let at = 0; at < tokens.length; at += 256) {
    const part = tokens.slice(at, at + 256);
    const [first, last] = [part[0], part.at(-1)];
    if (first && last)
      sentences.push({ start: first.start, end: last.end, tokens: part, block: 0 });
  }
  return { text, sentences };
}

const pieces = fc.constantFrom(
  ...["the", "a", "of", "last", "next", "May", "Friday", "week", "years", "ago", "31", "2014"],
  ...[
    "1998-99",
    "'80s",
    "10:30",
    "p.m.",
    "GMT",
    "two",
    "twenty",
    "-",
    ",",
    ".",
    "hundred",
    "[",
    "]",
  ],
  ...[
    "third",
    "quarter",
    "earlier",
    "noon",
    "Easter",
    "night",
    "5/6/07",
    "’",
    "½",
    "\u{1f600}",
    "İ",
  ],
);

describe("any text", () => {
  test("is read without a throw, in order, without overlaps, with spans that hold", () => {
    const texts = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc.array(pieces, { maxLength: 40 }).map((words) => words.join(" ")),
      fc.array(pieces, { maxLength: 40 }).map((words) => words.join("")),
    );
    fc.assert(
      fc.property(texts, fc.constantFrom(undefined, "2014-03-06", "soon"), (text, documentDate) => {
        const options = documentDate === undefined ? {} : { documentDate };
        let end = 0;
        for (const timex of readDates(bareAnalysis(text), options)) {
          expect(timex.start).toBeGreaterThanOrEqual(end);
          expect(timex.end).toBeGreaterThan(timex.start);
          expect(text.slice(timex.start, timex.end)).toBe(timex.text);
          expect(timex.value).not.toMatch(/undefined|NaN|Infinity/);
          if (timex.earliest && timex.latest) expect(timex.earliest <= timex.latest).toBe(true);
          end = timex.end;
        }
      }),
      { numRuns: 3000 },
    );
  });
});

describe("hostile text takes linear time", () => {
  const hostile: readonly (readonly [string, (size: number) => string])[] = [
    ["quote marks", (size) => "'".repeat(size)],
    ["opening brackets", (size) => "[".repeat(size)],
    ["one word of letters", (size) => "A".repeat(size)],
    ["one figure", (size) => "1".repeat(size)],
    ["figures with commas", (size) => "1,1".repeat(size)],
    ["figures with hyphens", (size) => "1-".repeat(size)],
    ["months", (size) => "May ".repeat(size)],
    ["numerals", (size) => "hundred two ".repeat(size)],
    ["spaces", (size) => `a${" ".repeat(size)}b`],
    ["days", (size) => "Monday and ".repeat(size)],
  ];

  test.each(hostile)("%s", (_name, make) => {
    const time = (size: number): number => {
      const analysis = bareAnalysis(make(size));
      const begin = performance.now();
      readDates(analysis, { documentDate: "2014-03-06" });
      return performance.now() - begin;
    };
    time(2000);
    // Ten times the text in a hundred times the time would be quadratic; noise and warm-up leave room between.
    const [small, large] = [time(10_000), time(100_000)];
    expect(large).toBeLessThan(40 * Math.max(small, 20));
  });
});
