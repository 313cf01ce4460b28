import { describe, expect, test } from "vitest";
import { analyzeEnglish } from "../src/language/analyze-english.ts";
import { readDates } from "../src/language/dates/read-dates.ts";

/** "words = value" of each time in the text, joined: what a reader of the annotation sees. */
function times(text: string, documentDate: string): string {
  const analysis = analyzeEnglish(text, [{ start: 0, end: text.length }]);
  return readDates(analysis, { documentDate })
    .map((timex) => `${timex.text} = ${timex.value}`)
    .join("; ");
}

/** Text, date of the document, what is found. */
type Case = readonly [text: string, documentDate: string, found: string];

// 1994-10-12 was a Wednesday.
const wire: readonly Case[] = [
  [
    "LUSAKA, Oct. 12 (Inter) - Miners went back to work on Wednesday after a strike that began on Monday.",
    "1994-10-12",
    "Oct. 12 = 1994-10-12; Wednesday = 1994-10-12; Monday = 1994-10-10",
  ],
  ["The mine collapsed late Tuesday.", "1994-10-12", "late Tuesday = 1994-10-11"],
  ["Polls close at 5 p.m. EST Friday.", "1994-10-12", "5 p.m. EST Friday = 1994-10-14T17:00"],
  ["Pilots began a 24-hour strike.", "1994-10-12", "24-hour = PT24H"],
  ["The canal reopens by the turn of the century.", "1994-10-12", "the turn of the century = 20XX"],
  ["During the day Friday, rain fell.", "1994-10-12", "the day Friday = 1994-10-07"],
];

const markets: readonly Case[] = [
  ["Copper output fell in the third quarter.", "1994-11-12", "the third quarter = 1994-Q3"],
  ["Profit in fiscal 2019 doubled.", "2020-03-01", "fiscal 2019 = 2019"],
  ["The FY21 budget was cut.", "2021-03-01", "FY21 = 2021"],
  ["Sales in H1 2020 fell.", "2021-03-01", "H1 2020 = 2020-H1"],
  [
    "Claims fell in the week ended Sept. 30.",
    "2014-10-06",
    "the week = P1W; Sept. 30 = 2014-09-30",
  ],
  ["Prices rose 2 percent year-on-year.", "2014-10-06", ""],
  ["Exports rose from a year earlier.", "2014-10-06", "a year earlier = 2013"],
  ["The plant will shut early next month.", "2014-10-06", "early next month = 2014-11"],
  ["Trade has grown since the 1990s.", "2014-10-06", "the 1990s = 199X"],
  ["It shrank over the past two decades.", "2014-10-06", "the past two decades = P20Y"],
];

const sport: readonly Case[] = [
  ["The Rovers won 3-1, 21-17 and 10-12.", "2014-05-06", ""],
  ["Dube scored, and six minutes later so did Moyo.", "2014-05-06", ""],
  [
    "The match began at 7.30 p.m., and two hours later it was over.",
    "2014-05-06",
    "7.30 p.m. = 2014-05-06T19:30; two hours later = 2014-05-06T21:30",
  ],
  ["They play in mid-June.", "2014-05-06", "mid-June = 2014-06"],
  ["They lost in the 2013-14 season.", "2014-05-06", "2013-14 = 2013/2014"],
];

const elsewhere: readonly Case[] = [
  [
    "Thieves broke in on the night of 3-4 May.",
    "2014-05-06",
    "the night of 3 = 2014-05-03; 4 May = 2014-05-04",
  ],
  ["It rained between 2010 and 2012.", "2014-05-06", "2010 = 2010; 2012 = 2012"],
  ["The lease ends ten days from now.", "2014-05-06", "ten days from now = 2014-05-16"],
  ["Floods came this spring.", "2014-05-06", "this spring = 2014-SP"],
  ["The ferry sank on Christmas Eve.", "2014-12-28", "Christmas Eve = 2014-12-24"],
  ["The truce begins at noon GMT.", "2014-05-06", "noon GMT = 2014-05-06T12:00Z"],
  [
    "The truce begins at 11pm local time on Sunday.",
    "2014-05-06",
    "11pm local time = 2014-05-11T23:00; Sunday = 2014-05-11",
  ],
  ["He died in the early hours of Monday.", "2014-05-06", "the early hours of Monday = 2014-05-05"],
  ["Posted 5 May 2014 10:15", "2014-05-06", "5 May 2014 10:15 = 2014-05-05T10:15"],
  ["They meet every Tuesday evening.", "2014-05-06", "every Tuesday evening = XXXX-WXX-2TEV"],
  [
    "Boats leave on Monday and Tuesday nights.",
    "2014-05-06",
    "Monday = XXXX-WXX-1TNI; Tuesday nights = XXXX-WXX-2TNI",
  ],
];

const none: readonly string[] = [
  "Two-thirds of members voted.",
  "May said she would resign.",
  "The March on Harare drew thousands.",
  "Call 020 7946 0991 or 555-2010 for details.",
  "Highs in the 90s are forecast.",
  "Police sought a 1998 Honda.",
  "Now, the vicar said, the roof must wait.",
  "The pumps ran 24 hours a day.",
  "He fell ill days after the flood.",
];

describe.each([
  ["wire copy", wire],
  ["markets", markets],
  ["sport", sport],
  ["other news", elsewhere],
])("times in %s", (_, cases) => {
  test.each(cases)("%s (%s)", (text, documentDate, found) => {
    expect(times(text, documentDate)).toBe(found);
  });
});

test.each(none)("no time in %s", (text) => {
  expect(times(text, "2014-05-06")).toBe("");
});
