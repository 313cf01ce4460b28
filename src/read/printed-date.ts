import { isCalendarDate, pad, weekdayOf } from "./calendar.ts";

/** A calendar date as a page prints it; offsets into the text it was read from. */
export interface PrintedDate {
  readonly start: number;
  readonly end: number;
  /** Absent where none is printed. */
  readonly year?: number;
  /** 1-based. */
  readonly month: number;
  readonly day: number;
  /**
   * "ambiguous": 03/04/2022 is a day in March or in April. "impossible": there is no such day.
   * "weekday": the weekday printed beside it is another day's.
   */
  readonly doubt?: "ambiguous" | "impossible" | "weekday";
}

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const weekdays = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];

const month =
  "(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])\\.?";
const weekday =
  "(?:(mon|tues?|wed(?:nes)?|thu(?:rs?)?|fri|sat(?:ur)?|sun)(?:day)?\\.?,?(?:\\s{1,3}|(?<=,)))?";
const day = "(\\d{1,2})(?:st|nd|rd|th)?(?!\\d)";
const year = "(\\d{4})(?!\\d)";
/** Groups: weekday, then what `order` says. */
const forms: readonly { readonly pattern: RegExp; readonly order: string }[] = [
  // Saturday, November 2, 2019 · Nov. 2 2019
  {
    pattern: sticky(`${weekday}${month}\\s{1,3}${day}\\s{0,2}(?:,\\s{0,3}|\\s)${year}`),
    order: "mdy",
  },
  // 2 November 2019 · Sat 2nd of Nov., 2019 · 2-Nov-2019
  {
    pattern: sticky(`${weekday}${day}(?:\\s{1,3}of)?[\\s-]{1,3}${month},?[\\s-]{1,3}${year}`),
    order: "dmy",
  },
  // 2019-11-02 · 2019/11/02
  { pattern: sticky(`${weekday}(\\d{4})[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)`), order: "ymd" },
  // 28/11/2019 · 28.11.2019
  { pattern: sticky(`${weekday}(\\d{1,2})([/.-])(\\d{1,2})\\3${year}`), order: "numeric" },
];
const formsWithoutYear: typeof forms = [
  { pattern: sticky(`${weekday}${month}\\s{1,3}${day}`), order: "md" },
  { pattern: sticky(`${weekday}${day}\\s{1,3}${month}`), order: "dm" },
];

/**
 * Reads a calendar date at an offset. This is for the lines around a text (headers, datelines,
 * attributions of posts), where a date stands by itself; it knows nothing of "last Friday".
 *
 * @param options.yearless also reads `Nov 2` and `2 November`
 */
export function readPrintedDate(
  text: string,
  at: number,
  options: { readonly yearless?: boolean } = {},
): PrintedDate | undefined {
  for (const { pattern, order } of options.yearless ? [...forms, ...formsWithoutYear] : forms) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match !== null) return dateOf(match, order, at);
  }
  return undefined;
}

function dateOf(match: RegExpExecArray, order: string, at: number): PrintedDate {
  const [whole, dayName, a = "", b = "", c = "", d = ""] = match;
  const range = { start: at, end: at + whole.length };
  const build = (y: number | undefined, m: number, n: number): PrintedDate => {
    const doubt = doubtOf(y, m, n, dayName);
    return {
      ...range,
      ...(y === undefined ? {} : { year: y }),
      month: m,
      day: n,
      ...(doubt === undefined ? {} : { doubt }),
    };
  };
  if (order === "mdy") return build(Number(c), monthNumber(a), Number(b));
  if (order === "dmy") return build(Number(c), monthNumber(b), Number(a));
  if (order === "ymd") return build(Number(a), Number(b), Number(c));
  if (order === "md") return build(undefined, monthNumber(a), Number(b));
  if (order === "dm") return build(undefined, monthNumber(b), Number(a));
  const [first, second, printedYear] = [Number(a), Number(c), Number(d)];
  // Dots are written by those who put the day first; with slashes only a number over 12 tells.
  if (b === "." || first > 12) return build(printedYear, second, first);
  if (second > 12 || first === second) return build(printedYear, first, second);
  return { ...range, year: printedYear, month: first, day: second, doubt: "ambiguous" };
}

function doubtOf(
  y: number | undefined,
  m: number,
  d: number,
  dayName: string | undefined,
): "impossible" | "weekday" | undefined {
  // Without a year 29 February is possible.
  if (!isCalendarDate(y ?? 2000, m, d) || (y !== undefined && (y < 1500 || y > 2500))) {
    return "impossible";
  }
  if (y === undefined || dayName === undefined) return undefined;
  return weekdays.indexOf(dayName.slice(0, 3).toLowerCase()) === weekdayOf(y, m, d)
    ? undefined
    : "weekday";
}

/** `YYYY-MM-DD`, or `--MM-DD` without a year; undefined where the date is ambiguous or impossible. */
export function isoDate(date: PrintedDate): string | undefined {
  if (date.doubt === "ambiguous" || date.doubt === "impossible") return undefined;
  const tail = `${pad(date.month)}-${pad(date.day)}`;
  return date.year === undefined ? `--${tail}` : `${pad(date.year, 4)}-${tail}`;
}

function monthNumber(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function sticky(source: string): RegExp {
  return new RegExp(source, "iy");
}
