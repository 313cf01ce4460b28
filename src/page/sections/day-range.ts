import { dayNumber, daysInMonth } from "../../language/dates/civil.ts";
import type { TimeBounds } from "../spell-time.ts";

/** Days counted from 1 January 1970; what is not bounded is absent. */
export interface DayRange {
  readonly from?: number;
  readonly to?: number;
  /** Whether the words fix the time, or only bound it. */
  readonly known: boolean;
}

/** The days that a happening can have been on. */
export function dayRange({ startDate, endDate, earliestBegin, latestEnd }: TimeBounds): DayRange {
  const start = startDate === undefined ? undefined : firstDay(startDate);
  const end = endDate === undefined ? undefined : lastDay(endDate);
  const earliest = earliestBegin === undefined ? undefined : firstDay(earliestBegin);
  const latest = latestEnd === undefined ? undefined : lastDay(latestEnd);
  const from = start ?? earliest;
  const fine = startDate !== undefined && startDate.length >= 10;
  const to = end ?? (fine ? start : undefined) ?? latest ?? (startDate && lastDay(startDate));
  return {
    ...(from !== undefined && { from }),
    ...(to !== undefined && to !== "" && { to: from === undefined ? to : Math.max(from, to) }),
    known: fine || (earliest !== undefined && earliest === latest),
  };
}

const firstDay = (time: string): number => dayOf(time, 1, () => 1);
const lastDay = (time: string): number => dayOf(time, 12, daysInMonth);

function dayOf(time: string, month: number, day: (year: number, month: number) => number): number {
  const [, y, m, d] = /^(\d+)(?:-(\d\d)(?:-(\d\d))?)?/.exec(time) ?? [];
  const year = Number(y ?? 0);
  const inMonth = m === undefined ? month : Number(m);
  return dayNumber({ year, month: inMonth, day: d === undefined ? day(year, inMonth) : Number(d) });
}
