import type { CalendarTime } from "../model/range.ts";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** A calendar time as it is read aloud, no finer than it was given: `5 May 2031`, `May 2031`, `2031`. */
export function spellTime(time: CalendarTime): string {
  const match = /^(\d+)(?:-(\d\d)(?:-(\d\d)(?:T(\d\d:\d\d)[^Z+-]*(Z|[+-]\d\d:\d\d)?)?)?)?/.exec(
    time,
  );
  if (!match) return time;
  const [, year = "", month, day, clock, zone] = match;
  const date = [
    ...(day === undefined ? [] : [String(Number(day))]),
    ...(month === undefined ? [] : [months[Number(month) - 1] ?? month]),
    String(Number(year)),
  ].join(" ");
  if (clock === undefined) return date;
  return `${date}, ${clock}${zone === undefined ? "" : zone === "Z" ? " UTC" : ` (UTC${zone})`}`;
}

/** When a happening was, as far as an article tells. */
export interface TimeBounds {
  readonly startDate?: CalendarTime;
  readonly endDate?: CalendarTime;
  readonly earliestBegin?: CalendarTime;
  readonly latestEnd?: CalendarTime;
}

/**
 * Says no more of a time than is known: a date where the words fix it, a range where they only bound it.
 *
 * @example
 * spellBounds({ earliestBegin: "2031-05-04", latestEnd: "2031-05-06" }); // between 4 and 6 May 2031
 * spellBounds({}); // not dated
 */
export function spellBounds({ startDate, endDate, earliestBegin, latestEnd }: TimeBounds): string {
  if (startDate !== undefined && endDate !== undefined)
    return startDate === endDate
      ? spellTime(startDate)
      : `from ${withoutRest(startDate, endDate)} to ${spellTime(endDate)}`;
  const bounds = spellRange(earliestBegin, latestEnd);
  if (startDate !== undefined) {
    const fixed = earliestBegin?.startsWith(startDate) && latestEnd?.startsWith(startDate);
    return bounds === undefined || fixed || earliestBegin === latestEnd
      ? spellTime(startDate)
      : `from ${spellTime(startDate)} (${bounds})`;
  }
  if (endDate !== undefined) return `until ${spellTime(endDate)}`;
  return bounds ?? "not dated";
}

function spellRange(earliest: string | undefined, latest: string | undefined): string | undefined {
  if (earliest === undefined)
    return latest === undefined ? undefined : `no later than ${spellTime(latest)}`;
  if (latest === undefined) return `no earlier than ${spellTime(earliest)}`;
  if (earliest === latest) return spellTime(earliest);
  return `between ${withoutRest(earliest, latest)} and ${spellTime(latest)}`;
}

/** "25" of 25 January 2031 before "27 January 2031". */
function withoutRest(time: string, before: string): string {
  const words = spellTime(time).split(" ");
  const others = spellTime(before).split(" ");
  while (words.length > 1 && others.length > 1 && words.at(-1) === others.at(-1)) {
    words.pop();
    others.pop();
  }
  return words.join(" ");
}
