import { pad } from "./calendar.ts";
import { isoDate, type PrintedDate, readPrintedDate } from "./printed-date.ts";
import { type PrintedTime, readPrintedTime } from "./printed-time.ts";
import type { ReadingRule } from "./reading-rule.ts";
import { shiftRange, trimRange } from "./white-space.ts";

export interface DateStamp {
  readonly role: "published" | "updated" | "plain";
  readonly date: PrintedDate;
  readonly time?: PrintedTime;
}

export interface DateLine {
  /** After the last date or time. */
  readonly end: number;
  readonly stamps: readonly DateStamp[];
  /** The first label as printed, in lower case: `published`, `date`. */
  readonly label?: string;
}

const label =
  /(?:(?:first|originally|last|story|article|web|was)\s{1,2}){0,2}(date(?:d|line)?|published|posted|updated?|modified|created|issued|released|filed|(?:release|publication|publish|pub|posting)\s?date|date\s(?:published|posted|of\spublication))(?![\p{L}\p{N}])(?:\s{1,2}(?:on|at|by))?\s{0,3}[:.|]?/iuy;
const separator = /[\s|·•,;./()[\]–—―-]{1,8}(?:(?:on|at|as of)\s{1,2})?/iuy;

/** What pages print beside their dates and what depends on when they are looked at. */
const aside =
  /(?:\d{1,3}|an?) (?:minute|hour|day|week|month|year)s? ago|\d{1,3}[ -]min(?:ute)?s? read/iuy;

/** Windows longer than this are not read: nothing that dates a page is longer. */
export const dateLineLength = 240;

/**
 * Reads as many labels, dates and times as stand one after another from an offset on, such as
 * `Published: Nov 2, 2019 10:14 GMT | Updated: Nov 3, 2019`. Undefined without a date.
 */
export function readDates(text: string, from: number): DateLine | undefined {
  const stamps: DateStamp[] = [];
  let role: DateStamp["role"] = "plain";
  let firstLabel: string | undefined;
  let date: PrintedDate | undefined;
  let time: PrintedTime | undefined;
  const flush = (): void => {
    if (date !== undefined) stamps.push({ role, date, ...(time === undefined ? {} : { time }) });
    date = undefined;
    time = undefined;
  };
  let at = from;
  let end = from;
  while (at < text.length) {
    const foundLabel = matchAt(label, text, at);
    const foundDate = foundLabel === undefined ? readPrintedDate(text, at) : undefined;
    const foundTime =
      foundLabel === undefined && foundDate === undefined ? readPrintedTime(text, at) : undefined;
    if (foundLabel !== undefined) {
      flush();
      role = /updat|modif|last/iu.test(foundLabel[0]) ? "updated" : "published";
      firstLabel ??= (foundLabel[1] ?? "").toLowerCase();
      at += foundLabel[0].length;
      at += matchAt(separator, text, at)?.[0].length ?? 0;
      continue;
    } else if (foundDate !== undefined) {
      if (date !== undefined) {
        flush();
        role = "plain";
      }
      date = foundDate;
      end = foundDate.end;
      // 2019-11-02T10:14:00Z
      if (/^T\d/u.test(text.slice(end, end + 2))) end++;
    } else if (foundTime !== undefined) {
      // A second time is the same moment told in another zone.
      time ??= foundTime;
      end = foundTime.end;
    } else {
      const words = stamps.length > 0 || date !== undefined ? matchAt(aside, text, at) : undefined;
      if (words === undefined) break;
      end = at + words[0].length;
    }
    at = end + (matchAt(separator, text, end)?.[0].length ?? 0);
  }
  flush();
  if (stamps.length === 0) return undefined;
  return { end, stamps, ...(firstLabel === undefined ? {} : { label: firstLabel }) };
}

/** A line of dates and nothing else. */
export const dateLineRule: ReadingRule<DateLine> = {
  name: "date-line",
  construction: "[LABEL] DATE [TIME] [more of the same], and nothing else in the line",
  examples: [
    ["Friday, March 5, 2010", "plain 2010-03-05"],
    ["March 05, 2010", "plain 2010-03-05"],
    ["2019-11-02", "plain 2019-11-02"],
    ["Date: 2 November 2019", "published 2019-11-02"],
    ["Published: Nov 2, 2019 10:14 GMT", "published 2019-11-02T10:14:00Z"],
    ["2019-11-02T10:14:30+05:30", "plain 2019-11-02T10:14:30+05:30"],
    [
      "PUBLISHED: 10:14 EST, 2 November 2019 | UPDATED: 08:01 EST, 3 November 2019",
      "published 2019-11-02T10:14:00-05:00, updated 2019-11-03T08:01:00-05:00",
    ],
    ["Last updated on Sat, 2 Nov 2019, 4.30pm IST", "updated 2019-11-02"],
    ["March 5, 2010 -- Updated 1530 GMT (2330 HKT)", "plain 2010-03-05"],
    ["Posted on 13/02/2018 at 7 p.m.", "published 2018-02-13"],
    ["30 February 2019", "plain ?"],
    ["(9:05 am PDT, Mar 5th 2010)", "plain 2010-03-05T09:05:00-07:00"],
    ["5 March 2010, 16: 20 (GMT+03: 00)", "plain 2010-03-05T16:20:00+03:00"],
    ["March 5, 2010 / 10:14 AM / 2 years ago", "plain 2010-03-05"],
    ["on March 5th, 2010", "plain 2010-03-05"],
  ],
  counterexamples: [
    "On March 5, 2010 the bridge was closed.",
    "March 5, 2010, was a dark day for the town",
    "Updated figures",
    "10:14 GMT",
    "Nineteen people met on 2019-11-02",
  ],
  read: (text) => {
    const { start, end } = trimRange(text, 0, text.length);
    const closing = text[end - 1] === "." ? end - 1 : end;
    const opening = /^(?:[([]\s?)?(?:on\s)?/iu.exec(text.slice(start, start + 8))?.[0].length ?? 0;
    const dates = readDates(text.slice(0, closing), start + opening);
    if (dates === undefined || end > dateLineLength) return undefined;
    return /^[\s).\]|]*$/u.test(text.slice(dates.end, end)) ? { ...dates, end } : undefined;
  },
  show: (_, found) => showStamps(found),
};

/** The date and what comes with it as a value: a dateTime only where both time and zone are printed. */
export function stampValue(stamp: DateStamp): string | undefined {
  const day = isoDate(stamp.date);
  if (day === undefined || stamp.date.year === undefined || stamp.time?.zone === undefined) {
    return day;
  }
  const { hour, minute, second, zone } = stamp.time;
  return `${day}T${pad(hour)}:${pad(minute)}:${pad(second)}${zone}`;
}

export function showStamps(dates: DateLine): string {
  return dates.stamps.map((stamp) => `${stamp.role} ${stampValue(stamp) ?? "?"}`).join(", ");
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

export function shiftDates(dates: DateLine, by: number): DateLine {
  return {
    ...dates,
    end: dates.end + by,
    stamps: dates.stamps.map((stamp) => ({
      ...stamp,
      date: shiftRange(stamp.date, by),
      ...(stamp.time === undefined ? {} : { time: shiftRange(stamp.time, by) }),
    })),
  };
}
