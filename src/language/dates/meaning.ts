import type { DayPart, Quantity, Season, Unit } from "./lexicon.ts";
import type { TimexType } from "./timex.ts";

/**
 * What relative words count from: the document's date, the time last spoken of ("that day"),
 * the day last spoken of, else the document's ("the day's losses"), or the time last spoken of
 * where the verb looks back, else the document's date ("won it the next year").
 */
export type Origin = "document" | "mention" | "day" | "story";

/** A year in figures, or one told from the document's: -1 for "last year". */
export interface YearPart {
  readonly year?: number | undefined;
  readonly yearShift?: number | undefined;
}

/** "28 January 2022", "January 28", "last December", "the 28th"; what is missing is resolved. */
export interface CalendarMeaning extends YearPart {
  readonly is: "calendar";
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** -1 for "last December", 1 for "next May". */
  readonly shift?: number | undefined;
}

/** "28/01/2022": figures whose order is to be found out. */
export interface NumericMeaning {
  readonly is: "numeric";
  readonly figure: string;
}

/** "Friday", "last Friday". */
export interface WeekdayMeaning {
  readonly is: "weekday";
  readonly weekday: number;
  readonly shift?: number | undefined;
  readonly origin: Origin;
  /** "Friday last week": weeks from the document's. */
  readonly weeks?: number | undefined;
  /** "next Friday" is next week's, "this coming Friday" the nearest. */
  readonly nearest?: boolean;
}

/** "yesterday" (day, -1), "last week" (week, -1), "two years later" (year, 2, from the mention). */
export interface OffsetMeaning {
  readonly is: "offset";
  readonly unit: Unit;
  /** Undefined where only the tense tells: "the weekend". */
  readonly offset: number | undefined;
  readonly origin: Origin;
}

/** "the third quarter of last year"; without a number the quarter spoken of. */
export interface QuarterMeaning extends YearPart {
  readonly is: "quarter";
  readonly quarter?: number | undefined;
  /** Counted in quarters: "last quarter". */
  readonly shift?: number | undefined;
  /** Counted in years from the quarter spoken of: "the year-earlier period". */
  readonly yearsOff?: number | undefined;
}

/** "a year earlier": as far back as it says, but as fine as what it is compared with ("the third quarter"). */
export interface ComparisonMeaning {
  readonly is: "comparison";
  readonly years: number;
  /** "the same period of 2010": the other year, where it is told. */
  readonly year?: number | undefined;
  readonly origin: Origin;
}

export interface SeasonMeaning extends YearPart {
  readonly is: "season";
  readonly season: Season;
  readonly shift?: number | undefined;
}

export interface HolidayMeaning extends YearPart {
  readonly is: "holiday";
  /** "12-25", "11-thu-4" (the fourth Thursday), "05-mon-last", "easter". */
  readonly date: string;
  /** "Christmas Eve": days off the date. */
  readonly off?: number;
  readonly shift?: number | undefined;
}

/** As a holiday's date names the days of the week, from Monday on. */
export const weekdayCodes = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

/** "the first half of 2009" */
export interface HalfMeaning extends YearPart {
  readonly is: "half";
  readonly half: 1 | 2;
}

/** "the last week of March": counted from the start of a month, or from its end where negative. */
export interface WeekOfMonthMeaning extends YearPart {
  readonly is: "weekOfMonth";
  readonly week: number;
  readonly month: number;
}

/** "the '80s", "the 1990s": ten years from the one given; without a century where that is below 100. */
export interface DecadeMeaning {
  readonly is: "decade";
  readonly first: number;
}

export interface ShortYearMeaning {
  readonly is: "shortYear";
  readonly year: number;
}

/** A value that needs no resolving: durations, sets, PRESENT_REF, centuries. */
export interface FixedMeaning {
  readonly is: "fixed";
  readonly type: TimexType;
  readonly value: string;
}

/** "8 p.m." and the day it is on, where that is told beside it. */
export interface ClockMeaning {
  readonly is: "clock";
  /** After midnight. */
  readonly minutes: number;
  readonly universal?: boolean;
  readonly on?: Meaning;
}

/** "Tuesday night", "this morning". */
export interface PartMeaning {
  readonly is: "part";
  readonly part: DayPart;
  readonly on?: Meaning;
}

export type Meaning =
  | CalendarMeaning
  | NumericMeaning
  | WeekdayMeaning
  | OffsetMeaning
  | QuarterMeaning
  | ComparisonMeaning
  | SeasonMeaning
  | HolidayMeaning
  | HalfMeaning
  | WeekOfMonthMeaning
  | DecadeMeaning
  | ShortYearMeaning
  | FixedMeaning
  | ClockMeaning
  | PartMeaning;

export const fixed = (type: TimexType, value: string): FixedMeaning => ({
  is: "fixed",
  type,
  value,
});

export const offset = (
  unit: Unit,
  by: number | undefined,
  origin: Origin = "document",
): OffsetMeaning => ({ is: "offset", unit, offset: by, origin });

export const reference = (value: "PRESENT_REF" | "PAST_REF" | "FUTURE_REF"): FixedMeaning =>
  fixed("DATE", value);

const unitCodes: Readonly<Record<Unit, string>> = {
  second: "S",
  minute: "M",
  hour: "H",
  day: "D",
  weekend: "WE",
  week: "W",
  fortnight: "W",
  month: "M",
  quarter: "Q",
  year: "Y",
  decade: "DE",
  century: "CE",
};

export const isClockUnit = (unit: Unit): boolean =>
  unit === "hour" || unit === "minute" || unit === "second";

/** TIMEX3's duration: P3D, PT5H30M, PXM; fortnights in weeks, decades and centuries in years. */
export function durationValue(quantity: Quantity, unit: Unit): string {
  if (quantity !== "X") {
    if (unit === "fortnight") return `P${quantity * 2}W`;
    if (unit === "decade") return `P${quantity * 10}Y`;
    if (unit === "century") return `P${quantity * 100}Y`;
    if (unit === "hour" && quantity % 1 !== 0) {
      const hours = Math.floor(quantity);
      return `PT${hours > 0 ? `${hours}H` : ""}${Math.round((quantity % 1) * 60)}M`;
    }
  }
  return `P${isClockUnit(unit) ? "T" : ""}${quantity}${unitCodes[unit]}`;
}
