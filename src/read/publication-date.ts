import { NewsgraphError } from "../error.ts";
import type { DateSource, PublicationDate, ReadingWarning } from "./article.ts";
import { dayNumber, isCalendarDate } from "./calendar.ts";
import { type DateLine, type DateStamp, stampValue } from "./date-line.ts";
import type { PrintedDate } from "./printed-date.ts";

/** The dates that a document gives of itself. */
export interface DocumentDates {
  readonly header: readonly DateLine[];
  readonly lines: readonly DateLine[];
  readonly dateline?: PrintedDate;
}

const optionForm =
  /^(\d{4})-(\d{2})-(\d{2})(?:T(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?(Z|[+-]\d{2}:\d{2})?)?$/u;

/**
 * Checks a date given from outside: `2019-11-02`, or with a time. A time without a zone fixes no
 * moment, so only its day is kept.
 *
 * @throws NewsgraphError read/date
 */
function checkDate(given: string): string {
  const match = optionForm.exec(given);
  const [, year, month, day, hour, minute, second = "00", zone] = match ?? [];
  const possible =
    isCalendarDate(Number(year), Number(month), Number(day)) &&
    Number(hour ?? 0) < 24 &&
    Number(minute ?? 0) < 60 &&
    Number(second) < 60;
  if (match === null || !possible) {
    throw new NewsgraphError("read/date", "There is no such date.", {
      expected: "a date such as 2019-11-02 or 2019-11-02T10:14:00Z",
      // Who writes JavaScript may pass a Date.
      got: String(given).slice(0, 60),
    });
  }
  const date = `${year}-${month}-${day}`;
  return zone === undefined ? date : `${date}T${hour}:${minute}:${second}${zone}`;
}

/**
 * When the article was published: what is passed in, else a header, else a line of the page, else
 * a dateline with its year. A date of publication goes before one without a label, and that before
 * one of updating.
 */
export function publicationDate(
  option: string | undefined,
  dates: DocumentDates,
): PublicationDate | undefined {
  if (option !== undefined) return { value: checkDate(option), source: "option" };
  const stamps = [
    ...dates.header.flatMap((line) => line.stamps.map((stamp) => ({ stamp, header: true }))),
    ...dates.lines.flatMap((line) => line.stamps.map((stamp) => ({ stamp, header: false }))),
  ];
  for (const role of ["published", "plain", "updated"]) {
    for (const { stamp, header } of stamps) {
      const value = stamp.role === role ? stampValue(stamp) : undefined;
      if (value === undefined) continue;
      const source: DateSource = header ? "header" : "line";
      return { value, source, ...(header ? {} : rangeOf(stamp)) };
    }
  }
  const { dateline } = dates;
  const value = dateline === undefined ? undefined : stampValue({ role: "plain", date: dateline });
  if (dateline === undefined || value === undefined || dateline.year === undefined)
    return undefined;
  return { value, source: "dateline", start: dateline.start, end: dateline.end };
}

function rangeOf({ date, time }: DateStamp): { readonly start: number; readonly end: number } {
  // The time belongs to the date only where it is part of the value.
  if (time?.zone === undefined) return { start: date.start, end: date.end };
  return { start: Math.min(date.start, time.start), end: Math.max(date.end, time.end) };
}

/** A month and day take the year that puts them nearest to a full date: a dateline is never far off. */
export function withYear(date: PrintedDate, nearest: string): PrintedDate {
  if (date.year !== undefined) return date;
  const near = Number(nearest.slice(0, 4));
  const target = dayNumber(near, Number(nearest.slice(5, 7)), Number(nearest.slice(8, 10)));
  let year: number | undefined;
  let distance = Number.POSITIVE_INFINITY;
  for (const candidate of [near - 1, near, near + 1]) {
    if (!isCalendarDate(candidate, date.month, date.day)) continue;
    const away = Math.abs(dayNumber(candidate, date.month, date.day) - target);
    if (away < distance) [year, distance] = [candidate, away];
  }
  return year === undefined ? date : { ...date, year };
}

/** What is wrong with the printed dates, each thing once. */
export function dateWarnings(
  dates: DocumentDates,
  published: PublicationDate | undefined,
): readonly ReadingWarning[] {
  const printed = [...dates.header, ...dates.lines].flatMap(({ stamps }) => stamps);
  const doubts = new Set(
    [...printed.map(({ date }) => date), ...(dates.dateline ? [dates.dateline] : [])].map(
      ({ doubt }) => doubt,
    ),
  );
  const differs =
    published?.source === "option" &&
    printed.length > 0 &&
    printed.every((stamp) => stampValue(stamp)?.slice(0, 10) !== published.value.slice(0, 10));
  return [
    ...(doubts.has("impossible")
      ? [
          {
            code: "impossible-date",
            message: "A printed date does not exist; it is not taken over.",
          } as const,
        ]
      : []),
    ...(doubts.has("ambiguous")
      ? [
          {
            code: "ambiguous-date",
            message: "A printed date can be read in two ways; it is not taken over.",
          } as const,
        ]
      : []),
    ...(doubts.has("weekday")
      ? [
          {
            code: "weekday-differs",
            message: "A printed date falls on another day of the week than it says.",
          } as const,
        ]
      : []),
    ...(differs
      ? [
          {
            code: "date-differs",
            message: "The date that was passed in is not the printed one.",
          } as const,
        ]
      : []),
    ...(published === undefined
      ? [
          {
            code: "no-date",
            message: "No date of publication: relative dates stay unresolved.",
          } as const,
        ]
      : []),
  ];
}
