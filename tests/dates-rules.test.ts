import { describe, expect, test } from "vitest";
import { analyzeEnglish } from "../src/language/analyze-english.ts";
import { dateRules } from "../src/language/dates/date-rules.ts";
import { readDates } from "../src/language/dates/read-dates.ts";
import type { Timex } from "../src/language/dates/timex.ts";

function read(text: string, documentDate?: string): readonly Timex[] {
  const analysis = analyzeEnglish(text, [{ start: 0, end: text.length }]);
  return readDates(analysis, documentDate === undefined ? {} : { documentDate });
}

describe.each(dateRules)("$name: $construction", ({ name, examples, counterExamples }) => {
  test.each(examples)("finds %s (on %s): %s", (marked, documentDate, value) => {
    const start = marked.indexOf("[");
    const expected = marked.slice(start + 1, marked.indexOf("]"));
    const text = marked.replace(/[[\]]/g, "");
    const found = read(text, documentDate);
    expect(found.map((timex) => [timex.text, timex.value])).toContainEqual([expected, value]);
    expect(found.find((timex) => timex.text === expected)?.start).toBe(start);
  });

  test.each(counterExamples)("finds nothing in %s", (text) => {
    expect(read(text, "2014-03-01").filter((timex) => timex.rule === name)).toEqual([]);
  });
});

test("rules have names of their own", () => {
  const names = dateRules.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
