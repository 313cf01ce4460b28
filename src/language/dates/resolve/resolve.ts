import { civilDay, formatDay, four, two } from "../civil.ts";
import { type Context, dayInMind } from "../context.ts";
import type { ClockMeaning, Meaning, PartMeaning } from "../meaning.ts";
import { fullYear, yearOf, yearText } from "./choose.ts";
import {
  date,
  type Resolved,
  resolveCalendar,
  resolveNumeric,
  resolveWeekOfMonth,
} from "./resolve-calendar.ts";
import { resolveComparison, resolveQuarter } from "./resolve-quarter.ts";
import { resolveOffset, resolveWeekday } from "./resolve-relative.ts";
import { resolveHoliday, resolveSeason } from "./resolve-season.ts";

export type { Resolved } from "./resolve-calendar.ts";

/**
 * The value of a meaning in its context. What neither tells stays X; nothing is made up.
 * @returns undefined for days that never were
 */
export function resolve(meaning: Meaning, context: Context): Resolved | undefined {
  switch (meaning.is) {
    case "fixed":
      return { type: meaning.type, value: meaning.value };
    case "calendar":
      return resolveCalendar(meaning, context);
    case "numeric":
      return resolveNumeric(meaning.figure, context);
    case "weekday":
      return date(resolveWeekday(meaning, context));
    case "offset":
      return resolveOffset(meaning, context);
    case "quarter":
      return date(resolveQuarter(meaning, context));
    case "comparison":
      return date(resolveComparison(meaning, context));
    case "season":
      return date(resolveSeason(meaning, context));
    case "holiday":
      return date(resolveHoliday(meaning, context));
    case "half":
      return date(
        `${yearText(yearOf(meaning, context) ?? yearOfHalf(meaning.half, context))}-H${meaning.half}`,
      );
    case "weekOfMonth":
      return date(resolveWeekOfMonth(meaning, context));
    case "decade": {
      const first = meaning.first >= 100 ? meaning.first : fullYear(meaning.first, context);
      return date(`${four(first).slice(0, 3)}X`);
    }
    case "shortYear":
      return date(four(fullYear(meaning.year, context)));
    case "clock":
      return resolveClock(meaning, context);
    case "part":
      return resolvePart(meaning, context);
  }
}

/** The half of a year that is told of without one is the last that has begun. */
const yearOfHalf = (half: 1 | 2, { document, tense }: Context): number | undefined =>
  document &&
  (half === 2 && document.month < 7 && tense !== "future" ? document.year - 1 : document.year);

/** "They will sail on Sunday. Winds rose at 6 a.m.": what is over was not on a day to come, nor what is ahead on one gone. */
function fitsTense({ focusDay, today, tense }: Context): boolean {
  if (focusDay === undefined || today === undefined) return true;
  return !(tense === "past" && focusDay > today) && !(tense === "future" && focusDay < today);
}

/** The day that a time of day is on: the one told beside it, else the one in mind. */
function dayOf(on: Meaning | undefined, context: Context): string | undefined {
  if (on) return resolve(on, context)?.value;
  const day = fitsTense(context) ? dayInMind(context) : context.today;
  return day === undefined ? "XXXX-XX-XX" : formatDay(civilDay(day));
}

function resolveClock(meaning: ClockMeaning, context: Context): Resolved | undefined {
  const { minutes, universal, on } = meaning;
  const day = dayOf(on, context);
  if (day === undefined) return undefined;
  const clock = `T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  return { type: "TIME", value: `${day}${clock}${universal ? "Z" : ""}` };
}

function resolvePart({ part, on }: PartMeaning, context: Context): Resolved | undefined {
  const day = dayOf(on, context);
  return day === undefined ? undefined : { type: "TIME", value: `${day}T${part}` };
}
