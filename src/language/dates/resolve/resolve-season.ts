import {
  civilDay,
  dayNumber,
  daysInMonth,
  easterOf,
  formatDay,
  four,
  weekdayOf,
} from "../civil.ts";
import type { Context } from "../context.ts";
import { type HolidayMeaning, type SeasonMeaning, weekdayCodes } from "../meaning.ts";
import { choose, yearOf } from "./choose.ts";

const firstMonth: Readonly<Record<SeasonMeaning["season"], number>> = {
  SP: 3,
  SU: 6,
  FA: 9,
  WI: 12,
};

export function resolveSeason(meaning: SeasonMeaning, context: Context): string {
  const { season, shift } = meaning;
  const { document } = context;
  const told = yearOf(meaning, context);
  if (told !== undefined) return `${four(told)}-${season}`;
  if (!document) return `XXXX-${season}`;
  const here = document.year * 12 + document.month;
  const starts = [document.year - 1, document.year, document.year + 1]
    .map((year) => year * 12 + firstMonth[season])
    .filter((start) => {
      if (shift === undefined || shift === 0) return true;
      return shift < 0 ? start + 2 < here : start > here;
    });
  // "this spring", with no tense to tell, is this year's.
  if (shift === 0 && context.tense !== "past" && context.tense !== "future" && season !== "WI") {
    return `${four(document.year)}-${season}`;
  }
  const chosen = choose(starts, here, context, 1);
  return chosen === undefined
    ? `XXXX-${season}`
    : `${four(Math.floor((chosen - 1) / 12))}-${season}`;
}

/** A holiday is mostly told of within weeks of itself; the tense decides only between those further off. */
const nearDays = 60;

/** The day number of "12-25", "11-thu-4", "05-mon-last" or "easter" in a year. */
function holidayIn(year: number, rule: string): number {
  if (rule === "easter") return dayNumber(easterOf(year));
  const [first = "1", second = "1", nth] = rule.split("-");
  const month = Number(first);
  const weekday = weekdayCodes.indexOf(second) + 1;
  if (weekday === 0) return dayNumber({ year, month, day: Number(second) });
  if (nth === "last") {
    const last = dayNumber({ year, month, day: daysInMonth(year, month) });
    return last - ((weekdayOf(last) - weekday + 7) % 7);
  }
  const start = dayNumber({ year, month, day: 1 });
  return start + ((weekday - weekdayOf(start) + 7) % 7) + (Number(nth) - 1) * 7;
}

export function resolveHoliday(meaning: HolidayMeaning, context: Context): string {
  const { date: rule, off = 0, shift } = meaning;
  const { document, today } = context;
  const told = yearOf(meaning, context);
  if (told !== undefined) return formatDay(civilDay(holidayIn(told, rule) + off));
  if (!document || today === undefined) {
    return /^\d{2}-\d{2}$/.test(rule) && off === 0 ? `XXXX-${rule}` : "XXXX-XX-XX";
  }
  const days = [document.year, document.year - 1, document.year + 1]
    .map((year) => holidayIn(year, rule) + off)
    .filter((day) => shift === undefined || shift === 0 || (shift < 0 ? day < today : day > today));
  const chosen = choose(days, today, context, nearDays);
  return chosen === undefined ? "XXXX-XX-XX" : formatDay(civilDay(chosen));
}
