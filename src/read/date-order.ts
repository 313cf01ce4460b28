import type { DateLine } from "./date-line.ts";
import type { PrintedDate } from "./printed-date.ts";
import type { DocumentDates } from "./publication-date.ts";

type Order = "month-first" | "day-first";

const months =
  "(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec|january|february|march|april|august|september|october|november|december)";
const monthFirst = new RegExp(`\\b${months}\\.? \\d{1,2}\\b(?!:)`, "iu");
const dayFirst = new RegExp(`\\b\\d{1,2}(?:st|nd|rd|th)? (?:of )?${months}\\b`, "iu");

/** So much of a text is looked through. */
const longest = 20_000;

const americans: ReadonlySet<string> = new Set(["us", "ph"]);

/**
 * How a paper writes "06/03/1999": as it writes its dates in words ("Aug. 15" or "15 August"), where it does so one way only; else as
 * is usual where its page says it is from (`en-US`).
 */
function orderOf(text: string, language: string | undefined): Order | undefined {
  const start = text.slice(0, longest);
  const [byMonth, byDay] = [monthFirst.test(start), dayFirst.test(start)];
  if (byMonth !== byDay) return byMonth ? "month-first" : "day-first";
  const region = /^en[-_]([a-z]{2})$/iu.exec(language ?? "")?.[1]?.toLowerCase();
  if (region === undefined) return undefined;
  return americans.has(region) ? "month-first" : "day-first";
}

/** The dates of a document, those that can be read in two ways read in the way of the document. */
export function inOrderOf(text: string, dates: DocumentDates, language?: string): DocumentDates {
  const lines = [...dates.header, ...dates.lines];
  const isOpen = ({ stamps }: DateLine): boolean => stamps.some(({ date }) => isAmbiguous(date));
  const order = lines.some(isOpen) ? orderOf(text, language) : undefined;
  if (order === undefined) return dates;
  const settled = (line: DateLine): DateLine => ({
    ...line,
    stamps: line.stamps.map((stamp) => ({ ...stamp, date: settle(stamp.date, order) })),
  });
  return { ...dates, header: dates.header.map(settled), lines: dates.lines.map(settled) };
}

const isAmbiguous = ({ doubt }: PrintedDate): boolean => doubt === "ambiguous";

/** What can be read in two ways is read with the month first until something tells. */
function settle(date: PrintedDate, order: Order): PrintedDate {
  if (!isAmbiguous(date)) return date;
  const { doubt: _, month, day, ...rest } = date;
  return order === "month-first" ? { ...rest, month, day } : { ...rest, month: day, day: month };
}
