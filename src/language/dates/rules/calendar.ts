import type { Meaning } from "../meaning.ts";
import {
  type DateRule,
  type Found,
  isHyphened,
  tokenAfter,
  tokenBefore,
  tokenOf,
  wordAfter,
  wordAt,
  wordBefore,
} from "../rule.ts";

const modern = (year: number | undefined): boolean =>
  year === undefined || (year >= 1900 && year < 2100);

const calendar = (month?: number, day?: number, year?: number): Meaning => ({
  is: "calendar",
  month,
  day,
  year,
});

export const numericDate: DateRule = {
  name: "date/numeric",
  construction: "a date in figures",
  pattern: "<numeric>",
  read: ({ numeric }) => (numeric ? { is: "numeric", figure: numeric } : undefined),
  examples: [
    ["The ship sailed on [2014-03-02].", "2014-03-05", "2014-03-02"],
    ["It was signed on [25/12/2011] in Oslo.", "2012-01-05", "2011-12-25"],
    ["It was signed on [12/25/11] in Oslo.", "2012-01-05", "2011-12-25"],
    ["Updated [2014-03-02T10:15:00Z] by staff.", "2014-03-05", "2014-03-02T10:15"],
    ["They met on [03/04/2015] at noon", "2015-04-04", "2015-04-03"],
  ],
  counterExamples: ["They won 2-1 on 45/99/2011.", "Call 555-10-2011-3 now."],
};

export const monthDay: DateRule = {
  name: "date/month-day",
  construction: "a month, a day, perhaps a year",
  pattern: "<month> .? the? <day> (,? <year>)?",
  read: (found) => {
    const { month, day, year, words, to } = found;
    const unit = wordAfter(found, 2);
    if (wordAfter(found) === "-" && /^(?:year|day|month|week|hour|minute)$/.test(unit)) {
      return undefined;
    }
    const comma = words[to - 2]?.lower === ",";
    return year !== undefined && !comma && !modern(year) ? undefined : calendar(month, day, year);
  },
  examples: [
    ["The bridge opened on [March 3, 2014].", "2014-05-01", "2014-03-03"],
    ["It closes [Jan. 9].", "2013-12-30", "2014-01-09"],
    ["The vote on [October 2nd] failed.", "2013-10-05", "2013-10-02"],
    ["They meet on [June the 5th].", "2013-06-01", "2013-06-05"],
    ["It was [March eighth], a Sunday.", "1998-03-09", "1998-03-08"],
  ],
  counterExamples: ["You may 5 times ask.", "The June 30-year bond fell."],
};

export const dayMonth: DateRule = {
  name: "date/day-month",
  construction: "a day, a month, perhaps a year",
  pattern: "the? <day> (-|day|/)? of? -? <month> (.? (-|/|,)? <year>)?",
  read: ({ month, day, year }) => calendar(month, day, year),
  examples: [
    ["The law of [14 July 1889] stands.", "2013-10-05", "1889-07-14"],
    ["They sail on [the 3rd of May].", "2013-04-05", "2013-05-03"],
    ["It was filed [28-Jan-2012].", "2013-10-05", "2012-01-28"],
  ],
  counterExamples: ["At least 31 may leave.", "Some 12 march on the palace."],
};

export const dayContinued: DateRule = {
  name: "date/day-continued",
  construction: "the second of two days in one month",
  follows: "<month> .? <day> (and|to|or|through|until|-)",
  pattern: "<day> (,? <year>)?",
  read: (found) => {
    const after = tokenAfter(found);
    if (after && (after.upos === "NOUN" || after.upos === "ADJ")) return undefined;
    return { is: "calendar", day: found.day, year: found.year };
  },
  examples: [
    ["The fair runs from March 3 to [7].", "2014-03-01", "2014-03-07"],
    ["It met on May 3 and [4].", "2014-05-10", "2014-05-04"],
  ],
  counterExamples: ["On May 3 and 4 people fell."],
};

export const daySharing: DateRule = {
  name: "date/day-sharing",
  construction: "the first of two days in one month",
  pattern: "the? <day>",
  precedes: "(and|to|or|through|until|-) the? <day> of? <month>",
  read: ({ day, month }) => (month === undefined ? { is: "calendar", day } : undefined),
  examples: [
    ["It rained on [the 3rd] and 4th of May.", "2014-05-10", "2014-05-03"],
    ["It runs between [3] and 7 March 2012.", "2014-05-10", "2012-03-03"],
  ],
  counterExamples: ["It ran between 3 and 7 miles."],
};

export const monthYear: DateRule = {
  name: "date/month-year",
  construction: "a month and a year",
  pattern: "<month> .? (,|of|in|-)? (<year>|<shortYear>)",
  read: ({ month, year, shortYear }) =>
    year === undefined
      ? shortYear === undefined
        ? undefined
        : calendar(month, undefined, 1900 + shortYear + (shortYear < 50 ? 100 : 0))
      : calendar(month, undefined, year),
  examples: [
    ["He took office in [August 1993].", "2014-03-01", "1993-08"],
    ["He took office in [Aug. of 1993].", "2014-03-01", "1993-08"],
    ["The [November, 2003] floods", "2014-03-01", "2003-11"],
  ],
  counterExamples: ["We may 1993 times over."],
};

export const monthOfYear: DateRule = {
  name: "date/month-of-year",
  construction: "a month of a year told from now",
  pattern: "<month> (,|of)? <shift> year",
  read: (found) => {
    const { month, shift } = found;
    // "3 June last year", "the 3rd of June last year": the day goes with its month.
    const before = wordBefore(found, wordBefore(found) === "of" ? 2 : 1);
    return /^\d{1,2}(?:st|nd|rd|th)?$/.test(before)
      ? undefined
      : { is: "calendar", month, yearShift: shift };
  },
  examples: [
    ["They married in [May last year].", "2014-03-01", "2013-05"],
    ["It ends in [October of next year].", "2014-03-01", "2015-10"],
  ],
  counterExamples: ["They may last years."],
};

export const shiftedMonth: DateRule = {
  name: "date/shifted-month",
  construction: "last, this or next with a month",
  pattern: "(this past|this|last|next|past) <month>",
  read: (found) => {
    const { month } = found;
    const word = wordAt(found, -2);
    const shift = word === "next" ? 1 : word === "this" ? 0 : -1;
    return { is: "calendar", month, shift };
  },
  examples: [
    ["The mine shut [last December].", "2014-03-01", "2013-12"],
    ["It reopens [next June].", "2014-03-01", "2014-06"],
    ["It reopens [this June].", "2014-03-01", "2014-06"],
  ],
  counterExamples: ["At last may he rest."],
};

/** "April" may be a woman, "March of Dimes" is a charity, "May" a minister. */
export const bareMonth: DateRule = {
  name: "date/month",
  construction: "a month alone",
  pattern: "<month>",
  read: (found) => {
    const token = tokenOf(found);
    if (!token) return undefined;
    // What is no other word needs no help of the tagger, which takes "Sept." for a verb here and there.
    if (abbreviations.test(wordAt(found, 0)) && placedShort.test(wordBefore(found))) {
      return calendar(found.month);
    }
    if (token.upos === "VERB" || token.upos === "AUX" || token.xpos === "MD") return undefined;
    if (isGivenName(found, token.name)) return undefined;
    const short = token.text.length <= 4 && !/^(?:may|june|july)$/i.test(token.text);
    const before = wordBefore(found);
    // "Jan" may be a man; after "in" or "by" it hardly is.
    const follows = short ? placedShort : placed;
    if (short && !follows.test(before)) return undefined;
    const doubtful = /^(?:march|may|august)$/i.test(token.text);
    if (doubtful && !follows.test(before) && !/^[,.;:)]?$/.test(wordAfter(found))) return undefined;
    // "the March on the palace"
    const led = /^(?:the|a|an|its|his|her|their|'s)$/.test(before);
    if (doubtful && led && tokenAfter(found)?.upos === "ADP") return undefined;
    return calendar(found.month);
  },
  examples: [
    ["Exports fell in [February].", "2014-03-01", "2014-02"],
    ["The dam will be finished by [August].", "2014-03-01", "2014-08"],
    ["Exports fell in [Sept.] and rose again.", "2014-03-01", "2013-09"],
  ],
  counterExamples: [
    "They may march.",
    "A March of Dimes drive opened.",
    "The March on Rome began.",
    "Dec sang with Jan.",
  ],
};

/** "Theresa May", "April spoke": part of a longer name, or a name where nothing says that it is a month. */
function isGivenName(found: Found, name: string): boolean {
  if (name !== "PER") return false;
  const { month = 0 } = found;
  const both = [tokenBefore(found), tokenAfter(found)].some((token) => token?.name === "PER");
  return both || (month >= 4 && month <= 8 && !placed.test(wordBefore(found)));
}

const abbreviations = /^(?:feb|apr|jul|aug|sept?|oct|nov)$/;

/** "in Jan" is a month, "met Jan" a man. */
const placedShort = /^(?:in|by|since|until|till|from|during|early|late|mid|-|of|last|next|this)$/;

/** What a month stands behind; without one of these a bare "May" may be a name or a verb. */
const placed =
  /^(?:in|by|since|until|till|from|to|during|before|after|of|for|through|between|and|early|late|mid|-|its|the|their|his|her|around|about|s|'s|this|last|next|every|each|throughout|or|end|than)$/;

const dayCues = /^(?:on|by|until|till|from|to|since|before|after|and|or|between|through|of)$/;

export const ordinalDay: DateRule = {
  name: "date/ordinal-day",
  construction: "a day of the month in mind",
  pattern: "the <ordinal>",
  read: (found) => {
    const printed = wordAt(found, -1);
    const { ordinal } = found;
    if (ordinal === undefined || ordinal > 31 || !/^\d/.test(printed)) return undefined;
    const after = tokenAfter(found);
    if (after && /^(?:NOUN|PROPN|ADJ|NUM|X|SYM)$/.test(after.upos)) return undefined;
    if (isHyphened(found) || wordAfter(found) === "of") return undefined;
    const afterWeekday = found.words[found.from - 1]?.readings?.weekday !== undefined;
    if (!afterWeekday && !dayCues.test(wordBefore(found))) return undefined;
    return { is: "calendar", day: ordinal };
  },
  examples: [["The trial will resume on [the 28th].", "2014-03-01", "2014-03-28"]],
  counterExamples: ["He lives on the 28th floor.", "In the 20th century it grew."],
};
