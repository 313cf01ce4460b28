import { isAgency } from "./agencies.ts";
import type { TextRange } from "./article.ts";
import { dash, matchEnd, opensSentence, pastSpace } from "./dateline-marks.ts";
import { type PrintedDate, readPrintedDate } from "./printed-date.ts";
import { endOfTimeAfter } from "./printed-time.ts";

const capitals = "(?:\\p{Lu}(?:[\\p{Lu}\\p{M}'’]|-(?=\\p{Lu}))+\\.?|(?:\\p{Lu}\\.)+)";
const capitalPlace = `${capitals}(?:(?:\\s|/)(?:${capitals}|de|del|of|al|the|and)){0,5}`;
const mixedWord = "\\p{Lu}(?:[\\p{L}\\p{M}'’.]|-(?=\\p{L}))*";
const mixedPlace = `${mixedWord}(?:\\s(?:${mixedWord}|of|de|del|da|do|el|es|la|am|sur|and|the)){0,4}`;
/** "Pune (Maharashtra) [India]": the state and the country, as Indian agencies add them. */
const around = `(?:(?:\\s\\(${mixedPlace}\\))?\\s\\[${mixedPlace}\\])?`;
export const placeInCapitals = new RegExp(`(${capitalPlace}(?:,\\s${mixedPlace}){0,2})`, "uy");
export const placeInLetters = new RegExp(
  `(${mixedPlace}(?:,\\s${mixedPlace}){0,2}${around})`,
  "uy",
);
export const placePair = new RegExp(`(${mixedPlace},\\s${mixedPlace})`, "uy");
/** Behind a date an agency does without brackets. */
const bareAgency = /,\s(\p{Lu}[\p{L}-]{1,20})(?=\s{0,2}(?:--|[-—–:]))/uy;
const agencyInBrackets = /[ \t]{0,2}(?:\(([^()\n\r]{2,60})\)|\/\s?([^/\n\r]{2,40}?)\s?\/)/uy;
const weekday = /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s?/uy;

/** What stands before the mark, and where that ends. */
export interface DatelineParts {
  readonly place?: TextRange;
  readonly date?: PrintedDate;
  readonly agency?: TextRange;
  /** The agency is one, not any word in brackets. */
  readonly known: boolean;
  readonly at: number;
}

/** Without a form there is no place: "(Reuters) - Rain fell." */
export function readParts(
  text: string,
  form: RegExp | undefined,
  length: number,
): DatelineParts | undefined {
  const end = form === undefined ? 0 : placeBeforeDate(text, matchEnd(form, text, 0));
  if (end === undefined) return undefined;
  const day = readDay(text, end);
  const credit = readAgency(text, day.at, day.date !== undefined);
  if (form === undefined && !credit.known) return placeBehindDate(text, day.date, credit);
  // "OSLO (AFP) May 12, 2014 Rain fell."
  const late =
    credit.known && day.date === undefined ? dateBehindAgency(text, credit.at, length) : undefined;
  const date = day.date ?? late;
  return {
    ...(form === undefined ? {} : { place: { start: 0, end } }),
    ...(date === undefined ? {} : { date }),
    ...(credit.agency === undefined ? {} : { agency: credit.agency }),
    known: credit.known,
    at: late?.end ?? credit.at,
  };
}

/** "May 12, 2014 (LIMA) – Rain fell." */
function placeBehindDate(
  text: string,
  date: PrintedDate | undefined,
  { agency: place, at }: ReturnType<typeof readAgency>,
): DatelineParts | undefined {
  const isPlace = place !== undefined && matchEnd(placeInCapitals, text, place.start) === place.end;
  return date !== undefined && isPlace ? { place, date, known: false, at } : undefined;
}

function readDay(text: string, end: number): { readonly date?: PrintedDate; readonly at: number } {
  const afterComma = matchEnd(/\s?[,.]\s{1,2}/uy, text, end);
  if (afterComma !== undefined || end === 0) {
    const date = readPrintedDate(text, afterComma ?? end, { yearless: true });
    // "OSLO, May 12, 2014, 10:05 a.m. (AP)": the time says nothing that the day does not.
    if (date !== undefined) return { date, at: pastFullStop(text, endOfTimeAfter(text, date.end)) };
    const day = matchEnd(weekday, text, afterComma ?? end);
    if (day !== undefined && afterComma !== undefined) return { at: day };
  }
  // "OSLO, Norway (May 12, 2014) – Rain fell."
  const inside = end === 0 ? undefined : matchEnd(/\s\(/uy, text, end);
  const date = inside === undefined ? undefined : readPrintedDate(text, inside);
  return date !== undefined && text[date.end] === ")"
    ? { date, at: pastFullStop(text, date.end + 1) }
    : { at: end };
}

function pastFullStop(text: string, at: number): number {
  return text[at] === "." ? at + 1 : at;
}

function readAgency(
  text: string,
  from: number,
  behindDate: boolean,
): { readonly agency?: TextRange; readonly known: boolean; readonly at: number } {
  bareAgency.lastIndex = from;
  const bare = behindDate ? bareAgency.exec(text) : null;
  agencyInBrackets.lastIndex = matchEnd(/,|\s?--?\s?(?=\()/uy, text, from) ?? from;
  const found = bare ?? agencyInBrackets.exec(text);
  const agency = found === null ? undefined : agencyRange(found);
  if (found === null || agency === undefined) return { known: false, at: from };
  const name = text.slice(agency.start, agency.end);
  // "Oslo, May 12, ABC --": behind the day a few capitals are an agency's, known or not.
  const known = isAgency(name) || (bare !== null && /^\p{Lu}{2,6}$/u.test(name));
  return { agency, known, at: bare === null || known ? found.index + found[0].length : from };
}

function dateBehindAgency(text: string, at: number, length: number): PrintedDate | undefined {
  const date = readPrintedDate(text, matchEnd(/,?\s{1,2}/uy, text, at) ?? at, { yearless: true });
  const end = date?.end ?? length;
  const rest = matchEnd(dash, text, end) ?? pastSpace(text, end);
  return end >= length || opensSentence(text, rest) ? date : undefined;
}

/** "DULUTH, Minn., Sept. 26": a month is no part of the place before it. */
function placeBeforeDate(text: string, end: number | undefined): number | undefined {
  if (end === undefined) return undefined;
  for (
    let comma = text.indexOf(",", 0);
    comma > 0 && comma < end;
    comma = text.indexOf(",", comma + 1)
  ) {
    const next = matchEnd(/,\s{1,2}/uy, text, comma) ?? comma;
    if (readPrintedDate(text, next, { yearless: true }) !== undefined) return comma;
    if (matchEnd(weekday, text, next) !== undefined) return comma;
  }
  return end;
}

function agencyRange(bracket: RegExpExecArray): TextRange | undefined {
  const name = bracket[1] ?? bracket[2] ?? "";
  // "OSLO (dpa) -": an agency may write itself small.
  if (!/^\p{Lu}[\p{L}\p{N}&.'’/ -]*$/u.test(name) && !isAgency(name)) return undefined;
  const start = bracket.index + bracket[0].indexOf(name);
  return { start, end: start + name.length };
}
