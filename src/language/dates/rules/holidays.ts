import type { HolidayMeaning } from "../meaning.ts";
import { type DateRule, type Found, has, tokenOf, wordAfter } from "../rule.ts";

const inYear = "(of <year> | ,? <year>)?";

function holiday(found: Found, date: string, off: number): HolidayMeaning {
  const shift = has(found, "last") ? -1 : has(found, "next") ? 1 : undefined;
  return { is: "holiday", date, off, year: found.year, shift };
}

export const oneWordHoliday: DateRule = {
  name: "date/holiday",
  construction: "Christmas, Thanksgiving, Easter, with Day or Eve",
  pattern: `(last|next|this)? <holiday> (day|eve|sunday|monday)? ${inYear}`,
  read: (found) => {
    const { holiday: date } = found;
    const token = tokenOf(found);
    // "Joan Christmas" is a person.
    if (date === undefined || (token?.name === "PER" && !token.nameBegins)) return undefined;
    return holiday(found, date, has(found, "eve") ? -1 : has(found, "monday") ? 1 : 0);
  },
  examples: [
    ["The shops shut on [Christmas Eve].", "2014-03-02", "2013-12-24"],
    ["They met on [Easter Monday].", "2014-06-02", "2014-04-21"],
    ["They met on [Thanksgiving Day].", "2014-03-02", "2013-11-28"],
  ],
  counterExamples: ["We gave thanks."],
};

interface NamedHoliday {
  readonly date: string;
  /** Days off the date. */
  readonly off?: number;
}

/** Holidays of more than one word, without the apostrophes and dots that some print and others don't. */
const named: ReadonlyMap<string, NamedHoliday> = new Map([
  ["new year s day", { date: "01-01" }],
  ["new years day", { date: "01-01" }],
  ["new year s eve", { date: "12-31" }],
  ["new years eve", { date: "12-31" }],
  ["boxing day", { date: "12-26" }],
  ["independence day", { date: "07-04" }],
  ["labor day", { date: "09-mon-1" }],
  ["memorial day", { date: "05-mon-last" }],
  ["presidents day", { date: "02-mon-3" }],
  ["martin luther king day", { date: "01-mon-3" }],
  ["columbus day", { date: "10-mon-2" }],
  ["election day", { date: "11-mon-1", off: 1 }],
  ["veterans day", { date: "11-11" }],
  ["armistice day", { date: "11-11" }],
  ["remembrance day", { date: "11-11" }],
  ["valentine s day", { date: "02-14" }],
  ["valentines day", { date: "02-14" }],
  ["st patrick s day", { date: "03-17" }],
  ["may day", { date: "05-01" }],
  ["bastille day", { date: "07-14" }],
  ["good friday", { date: "easter", off: -2 }],
  ["ash wednesday", { date: "easter", off: -46 }],
  ["palm sunday", { date: "easter", off: -7 }],
  ["mother s day", { date: "05-sun-2" }],
  ["father s day", { date: "06-sun-3" }],
  ["black friday", { date: "11-thu-4", off: 1 }],
  ["groundhog day", { date: "02-02" }],
]);

const asPattern = (name: string): string =>
  name
    .replace(/^st /, "st .? ")
    .replace(/(\w) s /, "$1 's ")
    .replace("presidents", "presidents '?")
    .replace("veterans", "veterans '?");

export const namedHoliday: DateRule = {
  name: "date/named-holiday",
  construction: "a holiday of several words",
  pattern: `(last|next|this)? (${[...named.keys()].map(asPattern).join(" | ")}) ${inYear}`,
  read: (found) => {
    const { words, from, to, year } = found;
    const printed = words
      .slice(from, to)
      .map(({ lower }) => lower.replace(/['.,]/g, ""))
      .filter((word) => word !== "" && !/^(?:last|next|this|of|\d+)$/.test(word))
      .join(" ");
    const known = named.get(printed);
    return known && { ...holiday(found, known.date, known.off ?? 0), year };
  },
  examples: [
    ["They wed on [New Year's Eve].", "2014-03-02", "2013-12-31"],
    ["The shops shut on [Labor Day].", "2014-09-20", "2014-09-01"],
    ["The shops shut on [Good Friday].", "2014-05-20", "2014-04-18"],
    ["The polls open on [Election Day].", "2012-10-20", "2012-11-06"],
  ],
  counterExamples: ["Labor leaders met one day."],
};

const attacks = /^(?:terrorist|terror|attacks?|suicide|hijackings|hijackers|commission)$/;

export const september11: DateRule = {
  name: "date/september-11",
  construction: "an event that is called by its date",
  pattern: "((september|sept|sep) .? <day> | <day> / <day>)",
  read: (found) => {
    const { day, again } = found;
    const figures = day === 9 && again.day === 11 && has(found, "/");
    const named = day === 11 && !has(found, "/") && attacks.test(wordAfter(found));
    return figures || named ? { is: "calendar", year: 2001, month: 9, day: 11 } : undefined;
  },
  examples: [
    ["After the [Sept. 11] attacks, airports changed.", "2014-03-02", "2001-09-11"],
    ["Since [9/11], airports changed.", "2014-03-02", "2001-09-11"],
  ],
  counterExamples: ["It scored 8/11 in the test.", "On Sept. 11 it rained."],
};
