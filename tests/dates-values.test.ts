import { describe, expect, test } from "vitest";
import { intervalOf } from "../src/language/dates/interval.ts";
import { lexicalOf } from "../src/language/dates/lexical.ts";

describe("the interval that a TIMEX3 value names", () => {
  test.each([
    ["2014-03-02", "2014-03-02", "2014-03-02"],
    ["2014-03-02T10:15", "2014-03-02", "2014-03-02"],
    ["2014-03-02TMO", "2014-03-02", "2014-03-02"],
    ["2014-W10", "2014-03-03", "2014-03-09"],
    ["2014-W10-WE", "2014-03-08", "2014-03-09"],
    ["2012-02", "2012-02-01", "2012-02-29"],
    ["2012-Q3", "2012-07-01", "2012-09-30"],
    ["2012-H2", "2012-07-01", "2012-12-31"],
    ["2012-SU", "2012-06-01", "2012-09-30"],
    ["2012-WI", "2011-12-01", "2013-03-31"],
    ["2012", "2012-01-01", "2012-12-31"],
    ["198X", "1980-01-01", "1989-12-31"],
    ["19XX", "1900-01-01", "2000-12-31"],
    ["1914/1918", "1914-01-01", "1918-12-31"],
  ])("%s is %s to %s", (value, earliest, latest) => {
    expect(intervalOf(value)).toEqual({ earliest, latest });
  });

  test.each([
    ...["P3D", "PXM", "PRESENT_REF", "XXXX-WXX-5", "XXXX-03-02", "2011-02-30", "2011-13", ""],
    ...["2011-W60", "1918/1914", "2011-XX", "2014-03-02/"],
  ])("%s names none", (value) => {
    expect(intervalOf(value)).toBeUndefined();
  });
});

describe("the XML Schema form of a TIMEX3 value", () => {
  test.each([
    ["2014-03-02", "2014-03-02"],
    ["2014-03", "2014-03"],
    ["2014", "2014"],
    ["2014-03-02T10:15", "2014-03-02T10:15:00"],
    ["2014-03-02T10:15Z", "2014-03-02T10:15:00Z"],
  ])("of %s is %s", (value, lexical) => {
    expect(lexicalOf(value)).toBe(lexical);
  });

  test.each([
    "2014-W10",
    "2014-Q1",
    "198X",
    "2014-03-02TNI",
    "P3D",
    "1914/1918",
    "XXXX-03",
    "0000",
  ])("of %s is none", (value) => {
    expect(lexicalOf(value)).toBeUndefined();
  });
});
