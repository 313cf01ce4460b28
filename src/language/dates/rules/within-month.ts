import { weekdayCodes } from "../meaning.ts";
import type { DateRule } from "../rule.ts";

const weekPlaces: Readonly<Record<string, number>> = { last: -1, final: -1 };

export const weekOfMonth: DateRule = {
  name: "date/week-of-month",
  construction: "a week of a month",
  pattern: "the? (<ordinal>|last|final) week (of|in) <month> (,? <year>)?",
  read: (found) => {
    const { ordinal, month, year, words, from, to } = found;
    if (month === undefined || (ordinal ?? 1) > 4) return undefined;
    const place = words.slice(from, to).find(({ lower }) => lower in weekPlaces)?.lower ?? "";
    return { is: "weekOfMonth", week: weekPlaces[place] ?? ordinal ?? 1, month, year };
  },
  examples: [["Sales rose in [the last week of March].", "2009-04-02", "2009-W13"]],
  counterExamples: ["The last week was long."],
};

export const dayOfMonth: DateRule = {
  name: "date/day-of-month",
  construction: "a day of a month, counted",
  pattern: "the? (<ordinal>|last|final) (<weekday>|day) (of|in) <month> (,? <year>)?",
  read: ({ ordinal, weekday, month = 1, year }) => {
    const place = ordinal ?? "last";
    if (weekday !== undefined) {
      if (ordinal !== undefined && ordinal > 4) return undefined;
      return { is: "holiday", date: `${month}-${weekdayCodes[weekday - 1]}-${place}`, year };
    }
    if (place === 1) return { is: "calendar", month, day: 1, year };
    if (place !== "last") return undefined;
    // The day before the next month's first, whatever the year.
    return month === 12
      ? { is: "calendar", month, day: 31, year }
      : { is: "holiday", date: `${month + 1}-01`, off: -1, year };
  },
  examples: [
    ["They vote on [the first Monday in July].", "2012-06-13", "2012-07-02"],
    ["They met on [the second Tuesday of May].", "2012-06-13", "2012-05-08"],
    ["It closed on [the last day of February, 2012].", "2012-06-13", "2012-02-29"],
  ],
  counterExamples: ["On the third day of May Day rallies it rained."],
};
