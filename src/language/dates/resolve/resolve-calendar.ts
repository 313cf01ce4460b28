import {
  civilDay,
  dayNumber,
  daysInMonth,
  formatDay,
  four,
  isCivilDay,
  isoWeekOf,
  monthPlus,
  two,
} from "../civil.ts";
import type { Context } from "../context.ts";
import type { CalendarMeaning, WeekOfMonthMeaning } from "../meaning.ts";
import type { TimexType } from "../timex.ts";
import { choose, fullYear, yearOf, yearText } from "./choose.ts";

export interface Resolved {
  readonly type: TimexType;
  readonly value: string;
}

export const date = (value: string): Resolved => ({ type: "DATE", value });

export function resolveCalendar(meaning: CalendarMeaning, context: Context): Resolved | undefined {
  const { month, day } = meaning;
  const told = yearOf(meaning, context);
  if (month === undefined) {
    return date(day === undefined ? yearText(told) : resolveBareDay(day, context));
  }
  const year = told ?? yearOfMonth(meaning, context);
  if (day === undefined) return date(`${yearText(year)}-${two(month)}`);
  if (year === undefined) return date(`XXXX-${two(month)}-${two(day)}`);
  // "February 30" is no day: better nothing than a day that never was.
  return isCivilDay({ year, month, day }) ? date(formatDay({ year, month, day })) : undefined;
}

/**
 * A day mostly is told within weeks of itself: only what lies further off bows to the tense. The past tense is the
 * weaker sign ("it was to open Jan. 5"), and deadlines missed by days keep their future ("is due March 1").
 */
const nearDays = { past: 100, future: 20 };

/** The year that "March" or "March 3" leaves out. */
function yearOfMonth(
  { month = 1, day, shift }: CalendarMeaning,
  context: Context,
): number | undefined {
  const { document, today } = context;
  if (!document || today === undefined) return undefined;
  if (shift !== undefined) {
    // On March 1, "last February" is not the one that ended the day before.
    const gone = document.day <= 7 ? document.month - 1 : document.month;
    if (shift < 0) return month < gone ? document.year : document.year - 1;
    if (shift > 0) return month > document.month ? document.year : document.year + 1;
    return document.year;
  }
  const years = [document.year, document.year - 1, document.year + 1];
  if (day === undefined) {
    const months = years.map((year) => year * 12 + month);
    const chosen = choose(months, document.year * 12 + document.month, context, 0);
    return chosen === undefined ? undefined : Math.floor((chosen - 1) / 12);
  }
  const days = years
    .filter((year) => day <= daysInMonth(year, month))
    .map((year) => dayNumber({ year, month, day }));
  const slack = context.isSure ? 0 : context.tense === "future" ? nearDays.future : nearDays.past;
  const chosen = choose(days, today, context, slack);
  return chosen === undefined ? document.year : civilDay(chosen).year;
}

/** "the 28th": of the month in mind, or the one that the tense tells. */
function resolveBareDay(day: number, context: Context): string {
  const { focus, document, today } = context;
  if (focus?.month !== undefined && day <= daysInMonth(focus.year, focus.month)) {
    return `${four(focus.year)}-${two(focus.month)}-${two(day)}`;
  }
  if (!document || today === undefined) return `XXXX-XX-${two(day)}`;
  const days = [0, -1, 1]
    .map((off) => monthPlus(document.year, document.month, off))
    .filter(({ year, month }) => day <= daysInMonth(year, month))
    .map(({ year, month }) => dayNumber({ year, month, day }));
  const chosen = choose(days, today, context, 0);
  return chosen === undefined ? `XXXX-XX-${two(day)}` : formatDay(civilDay(chosen));
}

/** A document that prints the day it was written on, or one of that week, tells which way it counts. */
const sameWeek = 7;

/** "28/01/2022", "1/28/22": month first as Americans write it, unless that is no day or day first is this week's. */
export function resolveNumeric(figure: string, context: Context): Resolved | undefined {
  const iso = /^(\d{4})-(\d{2})-(\d{2})(T\d{2}:\d{2})?$/.exec(figure);
  if (iso) {
    const day = { year: Number(iso[1]), month: Number(iso[2]), day: Number(iso[3]) };
    return isCivilDay(day) ? { type: iso[4] ? "TIME" : "DATE", value: figure } : undefined;
  }
  const [, first, mark, second, printed = ""] =
    /^(\d{1,2})([/.])(\d{1,2})[/.](\d{4}|\d{2})$/.exec(figure) ?? [];
  const year = printed.length === 2 ? fullYear(Number(printed), context) : Number(printed);
  const monthFirst = { year, month: Number(first), day: Number(second) };
  const dayFirst = { year, month: Number(second), day: Number(first) };
  const readings = mark === "/" ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  const [one, other] = readings.filter(isCivilDay);
  if (!one) return undefined;
  if (!other || context.today === undefined) return date(formatDay(one));
  const off = Math.abs(dayNumber(one) - context.today);
  const otherOff = Math.abs(dayNumber(other) - context.today);
  return date(formatDay(otherOff < sameWeek && off > otherOff ? other : one));
}

export function resolveWeekOfMonth(meaning: WeekOfMonthMeaning, context: Context): string {
  const { month, week } = meaning;
  const year = yearOf(meaning, context) ?? yearOfMonth({ is: "calendar", month }, context);
  if (year === undefined) return "XXXX-WXX";
  // As in ISO 8601, a week belongs to where its Thursday is.
  const day = week < 0 ? daysInMonth(year, month) - 3 : week * 7 - 3;
  const { year: weekYear, week: number } = isoWeekOf(dayNumber({ year, month, day }));
  return `${four(weekYear)}-W${two(number)}`;
}
