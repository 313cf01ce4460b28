import { type CivilTime, dayNumber, parseCivil } from "./civil.ts";
import type { Tense } from "./tense.ts";
import type { Granularity } from "./timex.ts";

/** A calendar time spoken of, as far as it is known. */
export interface Focus {
  readonly year: number;
  readonly month?: number;
  /** Day number. */
  readonly day?: number;
  readonly granularity: Granularity;
}

/** The quarter that figures are told for: "the third quarter ... a year earlier". */
export interface FocusQuarter {
  readonly year: number;
  readonly quarter: number;
}

/** A minute of a day. */
export interface FocusClock {
  /** Since 1970-01-01T00:00. */
  readonly minutes: number;
  readonly universal: boolean;
}

/** What an expression is resolved against. */
export interface Context {
  readonly document: CivilTime | undefined;
  /** The document's day number. */
  readonly today: number | undefined;
  readonly focus: Focus | undefined;
  /** The last day spoken of. */
  readonly focusDay: number | undefined;
  readonly focusQuarter: FocusQuarter | undefined;
  /** The last time of day spoken of. */
  readonly focusClock: FocusClock | undefined;
  readonly tense: Tense;
  /** The tense is that of words beside the time, which leave no doubt: "since January". */
  readonly isSure?: boolean;
}

export function documentContext(documentDate: string | undefined): Context {
  const document = documentDate === undefined ? undefined : parseCivil(documentDate);
  return {
    document,
    today: document && dayNumber(document),
    focus: undefined,
    focusDay: undefined,
    focusQuarter: undefined,
    focusClock: undefined,
    tense: "none",
  };
}

/** What a resolved value leaves in mind for the words after it; undefined where it leaves nothing. */
export function focusOf(value: string): Focus | undefined {
  const match =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?|-W(\d{2})(-WE)?|-Q([1-4])|-(SP|SU|FA|WI)|-H[12])?(?:T\S{0,12})?$/.exec(
      value,
    );
  if (!match) return undefined;
  const year = Number(match[1]);
  const [, , month, day, week, weekend, quarter, season] = match;
  if (day) {
    const date = { year, month: Number(month), day: Number(day) };
    return { year, month: date.month, day: dayNumber(date), granularity: "day" };
  }
  if (month) return { year, month: Number(month), granularity: "month" };
  if (week) return { year, granularity: weekend ? "weekend" : "week" };
  if (quarter) return { year, granularity: "quarter" };
  return { year, granularity: season ? "season" : "year" };
}

/** The minute that a value names: "2014-03-02T10:15Z". */
export function clockOf(value: string): FocusClock | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(Z?)$/.exec(value);
  if (!match) return undefined;
  const [, year, month, day, hours, minutes, zone] = match;
  const date = { year: Number(year), month: Number(month), day: Number(day) };
  return {
    minutes: dayNumber(date) * 1440 + Number(hours) * 60 + Number(minutes),
    universal: zone === "Z",
  };
}

/** The day in mind: the last one spoken of, else the document's. */
export const dayInMind = ({ focusDay, today }: Context): number | undefined => focusDay ?? today;

export const quarterOfMonth = (month: number): number => Math.floor((month - 1) / 3) + 1;

/** The quarter in mind: the last one spoken of, else the last that had ended when the document was written. */
export function quarterInMind({ focusQuarter, document }: Context): FocusQuarter | undefined {
  if (focusQuarter) return focusQuarter;
  return (
    document && quarterPlus({ year: document.year, quarter: quarterOfMonth(document.month) }, -1)
  );
}

export function quarterPlus({ year, quarter }: FocusQuarter, quarters: number): FocusQuarter {
  const index = year * 4 + quarter - 1 + quarters;
  return { year: Math.floor(index / 4), quarter: index - Math.floor(index / 4) * 4 + 1 };
}
