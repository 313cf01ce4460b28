import { fixed, type Meaning } from "../meaning.ts";
import { type DateRule, has, wordAfter, wordAt } from "../rule.ts";

const asQuarter = (ordinal: number | undefined): number | undefined =>
  ordinal !== undefined && ordinal >= 1 && ordinal <= 4 ? ordinal : undefined;

export const namedQuarter: DateRule = {
  name: "date/quarter",
  construction: "a quarter by its number",
  pattern:
    "the? (<year>|<shift>)? (fiscal|financial)? -? <ordinal> (fiscal|financial)? -? quarter ((of|in|,)? the? (fiscal|financial)? (<year>|<shift> year|year))?",
  read: (found) => {
    const quarter = asQuarter(found.ordinal);
    if (quarter === undefined) return undefined;
    const ofYear = wordAt(found, -1) === "year";
    const yearShift = ofYear ? (found.shift ?? 0) : undefined;
    return { is: "quarter", quarter, year: found.year, yearShift };
  },
  examples: [
    ["It lost money in [the third quarter].", "2014-11-01", "2014-Q3"],
    ["Its [fourth-quarter] loss grew.", "2014-03-01", "2013-Q4"],
    ["It lost money in [the first quarter of 2009].", "2014-11-01", "2009-Q1"],
    ["It lost money in [the first quarter of last year].", "2014-11-01", "2013-Q1"],
  ],
  counterExamples: ["They scored in the fifth quarter."],
};

export const monthsQuarter: DateRule = {
  name: "date/months-quarter",
  construction: "a quarter by its first and last month",
  pattern: "the? <month> - <month> (quarter|period) ((of|in)? (<year>|<shift> year))?",
  read: (found) => {
    const { month = 0, again, year } = found;
    if (month % 3 !== 1 || again.month !== month + 2) return undefined;
    return { is: "quarter", quarter: Math.ceil(month / 3), year, yearShift: found.shift };
  },
  examples: [
    ["It lost money in [the April-June quarter].", "2014-11-01", "2014-Q2"],
    ["It lost money in [the October-December period of 2009].", "2014-11-01", "2009-Q4"],
  ],
  counterExamples: ["It lost money in the May-June period."],
};

export const shortQuarter: DateRule = {
  name: "date/short-quarter",
  construction: "Q3, Q3 2015",
  pattern: "(<quarter> (of|in|-)? (fy -?)? <year>? | <year> -? <quarter>)",
  read: ({ quarter, year }) => ({ is: "quarter", quarter, year }),
  examples: [
    ["Profit rose in [Q3 2015].", "2016-03-01", "2015-Q3"],
    ["Profit rose in [Q3].", "2016-03-01", "2015-Q3"],
  ],
  counterExamples: ["The Audi Q7 won."],
};

/** What earnings reports call the quarter they are about, or the one a year before it. */
export const quarterInMind: DateRule = {
  name: "date/quarter-in-mind",
  construction: "the latest quarter, the year-earlier period",
  pattern:
    "the? ((comparable|same|corresponding)? (year - (ago|earlier)) (<ordinal> -?)? (quarter|period) | (latest|recent|most recent|just - ended) (quarter|period) | <year> (quarter|period) | (comparable|same|corresponding|similar) (quarter|period))",
  read: (found): Meaning | undefined => {
    if (has(found, "ago", "earlier")) {
      return { is: "quarter", quarter: asQuarter(found.ordinal), yearsOff: -1 };
    }
    if (found.year !== undefined) return { is: "quarter", year: found.year };
    return has(found, "latest", "recent", "ended") ? { is: "quarter" } : undefined;
  },
  examples: [
    ["Net in [the latest quarter] fell.", "2014-11-01", "2014-Q3"],
    ["Net in [the year-earlier period] fell.", "2014-11-01", "2013-Q3"],
    ["Net fell from [the 2012 quarter].", "2014-11-01", "2012-Q3"],
  ],
  counterExamples: ["The period was long."],
};

export const sameTimeAgo: DateRule = {
  name: "date/same-time-ago",
  construction: "the same month a year ago",
  pattern:
    "the (same|corresponding|comparable) (<unit>|period) (of|in)? (a year (ago|earlier|before) | the? (last|previous|prior) year | <year>)",
  read: ({ unit, year }) =>
    unit === "quarter"
      ? { is: "quarter", year, yearsOff: year === undefined ? -1 : undefined }
      : { is: "comparison", years: -1, year, origin: "mention" },
  examples: [
    ["Sales fell in May 2012 from [the same month a year earlier].", "2012-06-03", "2011-05"],
    ["Net for the third quarter rose from [the same period last year].", "2012-11-03", "2011-Q3"],
    ["Net for the third quarter rose from [the same period of 2010].", "2012-11-03", "2010-Q3"],
  ],
  counterExamples: ["The same month he left."],
};

export const yearAgo: DateRule = {
  name: "date/year-ago",
  construction: "the adjective year-earlier",
  pattern: "year - (ago|earlier)",
  read: () => ({ is: "comparison", years: -1, origin: "document" }),
  examples: [["The [year-earlier] loss was larger.", "2014-11-01", "2013"]],
  counterExamples: ["A year went."],
};

/** A quarter that ends on July 31 lies mostly in the second: the month before tells which. */
export const quarterEnded: DateRule = {
  name: "date/quarter-ended",
  construction: "the quarter that ended on a day",
  pattern: "the quarter",
  precedes: "(ended|ending|that ended) <month>",
  read: ({ words, to }) => {
    const month = words[to + 1]?.readings?.month ?? words[to + 2]?.readings?.month;
    return month === undefined
      ? undefined
      : { is: "quarter", quarter: month === 1 ? 4 : Math.floor((month - 2) / 3) + 1 };
  },
  examples: [["For [the quarter] ended June 30, it lost money.", "2014-08-01", "2014-Q2"]],
  counterExamples: ["The quarter ended well."],
};

/** Of a financial year or a reporting week the first and last day are its own, so only its length is told. */
export const yearEnded: DateRule = {
  name: "duration/year-ended",
  construction: "the year or week that ended on a day",
  pattern: "(the|its) (fiscal|financial)? (year|week)",
  precedes: "(ended|ending|that ended|to) (<month>|<weekday>|<day> <month>)",
  read: (found) => fixed("DURATION", has(found, "week") ? "P1W" : "P1Y"),
  examples: [
    ["For [the year] ended June 30, it lost money.", "2014-08-01", "P1Y"],
    ["Claims fell in [the week] ended Saturday.", "2014-08-01", "P1W"],
    ["Output rose 3% in [the year] to March.", "2014-08-01", "P1Y"],
  ],
  counterExamples: ["The year ended well."],
};

export const half: DateRule = {
  name: "date/half",
  construction: "half of a year",
  pattern:
    "the? (first|second|latter) -? half (of (the? (fiscal|financial)? (<year>|<shift> year|year)))?",
  read: (found) => {
    const ofYear = wordAt(found, -1) === "year";
    const figures = has(found, "-") && reported.test(wordAfter(found));
    if (found.year === undefined && !ofYear && !figures) return undefined;
    return {
      is: "half",
      half: has(found, "first") ? 1 : 2,
      year: found.year,
      yearShift: ofYear ? (found.shift ?? 0) : undefined,
    };
  },
  examples: [
    ["Output fell in [the first half of 2012].", "2014-11-01", "2012-H1"],
    ["It posted a [second-half] loss.", "2014-03-01", "2013-H2"],
  ],
  counterExamples: ["He scored in the second half.", "A first-half goal won it."],
};

/** What firms report of half a year, and teams do not. */
const reported =
  /^(?:profits?|earnings|results|sales|revenues?|net|income|loss|losses|pretax|turnover|output|growth|figures|gdp)$/;

export const shortHalf: DateRule = {
  name: "date/short-half",
  construction: "H1 2015",
  pattern: "(<halfYear> (of|in|-)? (fy -?)? <year> | <year> -? <halfYear>)",
  read: ({ halfYear, year }) => (halfYear ? { is: "half", half: halfYear, year } : undefined),
  examples: [["Profit rose in [H1 2015].", "2016-03-01", "2015-H1"]],
  counterExamples: ["The H1N1 virus of 2009 spread.", "An H2 antagonist was given."],
};
