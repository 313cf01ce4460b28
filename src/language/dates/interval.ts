import {
  type CivilDay,
  civilDay,
  daysInMonth,
  formatDay,
  isCivilDay,
  mondayOfWeek,
} from "./civil.ts";
import type { Granularity } from "./timex.ts";

/** First and last day, "YYYY-MM-DD". */
export interface Interval {
  readonly earliest: string;
  readonly latest: string;
}

interface Span extends Interval {
  readonly granularity: Granularity;
}

const span = (granularity: Granularity, first: CivilDay, last: CivilDay): Span => ({
  granularity,
  earliest: formatDay(first),
  latest: formatDay(last),
});

const months = (
  granularity: Granularity,
  year: number,
  first: number,
  lastYear: number,
  last: number,
): Span =>
  span(
    granularity,
    { year, month: first, day: 1 },
    { year: lastYear, month: last, day: daysInMonth(lastYear, last) },
  );

/** Months that a season can lie in, whichever hemisphere's calendar counts from its first of the month or the solstice. */
const seasonMonths: Readonly<Record<string, readonly [first: number, last: number]>> = {
  SP: [3, 6],
  SU: [6, 9],
  FA: [9, 12],
  WI: [12, 3],
};

/** A value's form, and what it spans. */
type Form = readonly [pattern: RegExp, read: (groups: readonly string[]) => Span | undefined];

const forms: readonly Form[] = [
  [
    /^(\d{4})-(\d{2})-(\d{2})(?:T(MO|AF|EV|NI|DT)|(T\d{2}:\d{2}\S{0,16}))?$/,
    ([year, month, date, part, clock]) => {
      const day = { year: Number(year), month: Number(month), day: Number(date) };
      return isCivilDay(day) ? span(part ? "part" : clock ? "minute" : "day", day, day) : undefined;
    },
  ],
  [
    /^(\d{4})-W(\d{2})(-WE)?$/,
    ([year, week, weekend]) => {
      const monday = mondayOfWeek(Number(year), Number(week));
      return Number(week) < 1 || Number(week) > 53
        ? undefined
        : span(
            weekend ? "weekend" : "week",
            civilDay(weekend ? monday + 5 : monday),
            civilDay(monday + 6),
          );
    },
  ],
  [
    /^(\d{4})-(\d{2})$/,
    ([year, month]) =>
      Number(month) < 1 || Number(month) > 12
        ? undefined
        : months("month", Number(year), Number(month), Number(year), Number(month)),
  ],
  [
    /^(\d{4})-Q([1-4])$/,
    ([year, quarter]) =>
      months("quarter", Number(year), Number(quarter) * 3 - 2, Number(year), Number(quarter) * 3),
  ],
  [
    /^(\d{4})-H([12])$/,
    ([year, half]) =>
      months("half", Number(year), Number(half) * 6 - 5, Number(year), Number(half) * 6),
  ],
  [
    /^(\d{4})-(SP|SU|FA|WI)$/,
    ([year, season = ""]) => {
      const [first, last] = seasonMonths[season] ?? [1, 12];
      // "the winter of 1994" may be the one that ended then or the one that began.
      if (season === "WI") return months("season", Number(year) - 1, first, Number(year) + 1, last);
      return months("season", Number(year), first, Number(year), last);
    },
  ],
  [/^(\d{4})$/, ([year]) => months("year", Number(year), 1, Number(year), 12)],
  [/^(\d{3})X$/, ([decade]) => months("decade", Number(`${decade}0`), 1, Number(`${decade}9`), 12)],
  [
    /^(\d{2})XX$/,
    // The 20th century's last year is 2000 to some and 1999 to others.
    ([century]) => months("century", Number(`${century}00`), 1, Number(`${century}99`) + 1, 12),
  ],
];

/** What a TIMEX3 calendar value spans, with its granularity. */
export function spanOf(value: string): Span | undefined {
  const [first = "", last] = value.split("/", 2);
  for (const [pattern, read] of forms) {
    const match = pattern.exec(first);
    if (!match) continue;
    const from = read(match.slice(1).map((group) => group ?? ""));
    if (last === undefined || !from) return from;
    const to = spanOf(last.split("/")[0] ?? "");
    return to && to.latest >= from.earliest ? { ...from, latest: to.latest } : undefined;
  }
  return undefined;
}

/**
 * First and last day of the calendar interval that a TIMEX3 value names.
 * @returns undefined for durations, sets, references and values that are partly unknown
 */
export function intervalOf(value: string): Interval | undefined {
  const found = spanOf(value);
  return found && { earliest: found.earliest, latest: found.latest };
}
