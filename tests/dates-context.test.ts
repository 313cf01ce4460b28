import { describe, expect, test } from "vitest";
import { analyzeEnglish } from "../src/language/analyze-english.ts";
import { readDates } from "../src/language/dates/read-dates.ts";
import type { Timex } from "../src/language/dates/timex.ts";

/** Reads a text whose paragraphs are its lines. */
function read(text: string, documentDate?: string): readonly Timex[] {
  const blocks = [...text.matchAll(/[^\n]+/g)].map(({ index, 0: line }) => ({
    start: index,
    end: index + line.length,
  }));
  const options = documentDate === undefined ? {} : { documentDate };
  return readDates(analyzeEnglish(text, blocks), options);
}

const values = (text: string, documentDate?: string): readonly string[] =>
  read(text, documentDate).map(({ value }) => value);

describe("a day in brackets says which day was meant", () => {
  test.each([
    ["“Thieves came yesterday (Monday) at noon,” he said.", "2014-03-03 2014-03-03"],
    ["“Thieves came yesterday,” he said on Monday.", "2014-03-05 2014-03-03"],
    ["They met yesterday (the third was Monday).", "2014-03-05 2014-03-03"],
  ])("%s", (text, expected) => {
    const days = values(text, "2014-03-06").map((value) => value.slice(0, 10));
    expect(days.slice(0, 2).join(" ")).toBe(expected);
  });
});

describe("a year told behind a day is the day's", () => {
  test.each([
    ["The bridge fell on June 3 last year.", "2013-06-03 2013"],
    ["The bridge fell on 3 June last year.", "2013-06-03 2013"],
    ["The bridge opened on the 3rd of January of this year.", "2014-01-03 2014"],
    ["The toll begins on February 4 next year.", "2015-02-04 2015"],
    ["The bridge fell in June last year.", "2013-06"],
  ])("%s", (text, expected) => {
    expect(values(text, "2014-03-06").join(" ")).toBe(expected);
  });
});

test.each([
  ["The dam burst last February.", "2014-03-01", "2013-02"],
  ["The dam burst last February.", "2014-03-21", "2014-02"],
  ["The dam burst last January.", "2014-03-01", "2014-01"],
])("the month that ended days ago is not the last of its name: %s, %s", (text, day, expected) => {
  expect(values(text, day)).toEqual([expected]);
});

test.each([
  ["Lund wrote to them in October. The talks held in Lima a year ago failed.", "2013-10 2013"],
  ["Exports fell to 3 million tons in February from 5 million a year ago.", "2014-02 2013-02"],
])("a year ago is as fine as what it compares: %s", (text, expected) => {
  expect(values(text, "2014-03-06").join(" ")).toBe(expected);
});

// 2014-03-06 was a Thursday.
describe("a day of the week lies where the verb looks", () => {
  test.each([
    ["The mayor resigned Monday.", "2014-03-03"],
    ["The mayor will resign Monday.", "2014-03-10"],
    ["The mayor is to resign on Monday.", "2014-03-10"],
    ["The mayor is expected to resign Monday.", "2014-03-10"],
    ["A vote scheduled for Monday was called off.", "2014-03-10"],
    ["They gave him until Monday to pay.", "2014-03-10"],
    ["They planned a march for Monday.", "2014-03-10"],
    ["Rail strike set for Monday", "2014-03-10"],
    ["The hearing was postponed until Monday.", "2014-03-10"],
    ["The ban, effective Monday, covers all bars.", "2014-03-10"],
    ["Ahead of Monday's final, both coaches were calm.", "2014-03-10"],
    ["A rally is being held on Monday.", "2014-03-10"],
    ["The deadline is noon on Monday.", "2014-03-10T12:00 2014-03-10"],
    ["The match had been scheduled to start on Monday.", "2014-03-03"],
    ["The vote is on Monday.", "2014-03-10"],
    ["The vote takes place on Monday.", "2014-03-10"],
    ["Snow was forecast for Monday.", "2014-03-10"],
    ["The storm forced the port to close Monday.", "2014-03-03"],
    ["The premier agreed to resign Monday.", "2014-03-10"],
    ["The premier has to resign Monday.", "2014-03-10"],
    ["The report, released Monday, was short.", "2014-03-03"],
    ["He has been ill since Monday.", "2014-03-03"],
    ["The mayor spoke Thursday.", "2014-03-06"],
    ["The court sits again on Monday.", "2014-03-10"],
    ["The premier will visit the scene of Monday's fire.", "2014-03-03"],
    ["The minister will meet those hurt in Monday’s attack.", "2014-03-03"],
    ["The mayor will miss Monday's vote.", "2014-03-10"],
  ])("%s", (text, value) => {
    expect(values(text, "2014-03-06").join(" ")).toBe(value);
  });
});

test.each([
  ["Fans queued this weekend.", "2014-W09-WE"],
  ["Fans meet this weekend.", "2014-W10-WE"],
])("a weekend lies where the verb looks: %s", (text, value) => {
  expect(values(text, "2014-03-06")).toEqual([value]);
});

describe("a month without a year", () => {
  test.each([
    ["Exports fell in November.", "2013-11"],
    ["The dam will open in November.", "2014-11"],
    ["The dam opens Jan. 3.", "2015-01-03"],
    ["The dam has leaked since April 3.", "2013-04-03"],
    ["Oil for May delivery fell.", "2014-05"],
    ["The dam opened Dec. 30.", "2013-12-30"],
  ])("%s", (text, value) => {
    expect(values(text, "2014-03-06")).toEqual([value]);
  });
});

describe("what stands together is one", () => {
  test.each([
    ["They met on Tuesday, March 4, 2014.", ["Tuesday, March 4, 2014"], ["2014-03-04"]],
    ["They met at 9am GMT Tuesday.", ["9am GMT Tuesday"], ["2014-03-04T09:00Z"]],
    ["They met at 3:15 Tuesday afternoon.", ["3:15 Tuesday afternoon"], ["2014-03-04T15:15"]],
    ["It fell late Tuesday.", ["late Tuesday"], ["2014-03-04"]],
    ["It fell in early May 2012.", ["early May 2012"], ["2012-05"]],
    [
      "It ran from June 3 to July 5, 2012.",
      ["June 3", "July 5, 2012"],
      ["2012-06-03", "2012-07-05"],
    ],
    ["It closed at the end of last year.", ["the end of last year"], ["2013"]],
    ["It took more than two years.", ["more than two years"], ["P2Y"]],
    [
      "It met on Tuesday and Wednesday last week.",
      ["Tuesday", "Wednesday last week"],
      ["2014-02-25", "2014-02-26"],
    ],
    ["It met on March 3 and 4, 2012.", ["March 3", "4, 2012"], ["2012-03-03", "2012-03-04"]],
    ["It will open Monday through Friday.", ["Monday", "Friday"], ["2014-03-10", "2014-03-14"]],
  ])("%s", (text, spans, expected) => {
    const found = read(text, "2014-03-06");
    expect(found.map((timex) => timex.text)).toEqual(spans);
    expect(found.map((timex) => timex.value)).toEqual(expected);
  });

  test("a part of the day stays beside the day", () => {
    expect(read("It fell Tuesday night.", "2014-03-06")).toMatchObject([
      { text: "Tuesday night", value: "2014-03-04", part: "NI", granularity: "day" },
    ]);
  });

  test("words around a value say how it is meant", () => {
    const mods = (text: string) => read(text, "2014-03-06").map(({ mod }) => mod);
    expect(mods("It fell in early 2012.")).toEqual(["START"]);
    expect(mods("It fell in mid-2012.")).toEqual(["MID"]);
    expect(mods("It took at least two weeks.")).toEqual(["EQUAL_OR_MORE"]);
    expect(mods("It took about two weeks.")).toEqual(["APPROX"]);
    expect(mods("It fell over the past two weeks.")).toEqual([undefined]);
  });
});

describe("what is told from another time", () => {
  test("a day counts from the day last spoken of", () => {
    const text = "He fell ill on May 3, 2004. Two days later he died. The next day it rained.";
    expect(values(text, "2014-03-06")).toEqual(["2004-05-03", "2004-05-05", "2004-05-06"]);
  });

  test.each([
    ["They will sail on Sunday. Winds rose at 6 a.m.", ["2014-03-09", "2014-03-06T06:00"]],
    ["They sailed on Sunday. Winds rose at 6 a.m.", ["2014-03-02", "2014-03-02T06:00"]],
    ["They sailed on Sunday. Doors will open at 6 p.m.", ["2014-03-02", "2014-03-06T18:00"]],
  ])("an hour is of the day last spoken of that fits the verb: %s", (text, expected) => {
    expect(values(text, "2014-03-06")).toEqual(expected);
  });

  test("a report compares with the same quarter of another year", () => {
    const text =
      "It lost $3 million in the third quarter, against $5 million a year earlier. " +
      "After a weak second quarter, sales rose. Net was down from the year-ago period.";
    expect(values(text, "2014-11-06")).toEqual(["2014-Q3", "2013-Q3", "2014-Q2", "2013-Q3"]);
  });

  test("without a quarter, a year earlier is a year", () => {
    expect(values("Sales fell from $3 million a year earlier.", "2014-11-06")).toEqual(["2013"]);
  });

  test("a date line at the top dates what follows", () => {
    const text = "Bridge opens\nMarch 5, 2014\nThe bridge opened yesterday.";
    expect(values(text)).toEqual(["2014-03-05", "2014-03-04"]);
    expect(values(text, "2014-03-06")).toEqual(["2014-03-05", "2014-03-04"]);
    expect(values(text, "2012-01-01")).toEqual(["2014-03-05", "2011-12-31"]);
  });
});

describe("without a document date nothing is made up", () => {
  test.each([
    ["The mayor resigned Monday.", "XXXX-WXX-1"],
    ["The mayor resigned yesterday.", "XXXX-XX-XX"],
    ["Exports fell last month.", "XXXX-XX"],
    ["Exports fell last week.", "XXXX-WXX"],
    ["Exports fell last year.", "XXXX"],
    ["Exports fell in the third quarter.", "XXXX-Q3"],
    ["It opened on March 3.", "XXXX-03-03"],
    ["It opened in March.", "XXXX-03"],
    ["It opened last summer.", "XXXX-SU"],
    ["It opened on Christmas Day.", "XXXX-12-25"],
    ["It opened at 9am Tuesday.", "XXXX-WXX-2T09:00"],
    ["It opened three days ago.", "XXXX-XX-XX"],
    ["It opened over the weekend.", "XXXX-WXX-WE"],
  ])("%s", (text, value) => {
    const [timex, other] = read(text);
    expect(timex).toMatchObject({ value });
    expect(timex).not.toHaveProperty("earliest");
    expect(other).toBeUndefined();
  });

  test("what the text tells is kept", () => {
    expect(values("It opened on March 3, 2014, and burned the following day.")).toEqual([
      "2014-03-03",
      "2014-03-04",
    ]);
  });
});

test("the same text gives the same dates", () => {
  const text = "It opened last May, shut in June and reopened on Tuesday at noon.";
  expect(read(text, "2014-03-06")).toEqual(read(text, "2014-03-06"));
});
