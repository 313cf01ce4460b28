import { gazetteerEntries } from "../language/gazetteer/lookup.ts";
import { isAgency } from "./agencies.ts";
import type { TextRange } from "./article.ts";
import { isoDate, type PrintedDate, readPrintedDate } from "./printed-date.ts";
import { endOfTimeAfter } from "./printed-time.ts";
import type { ReadingRule } from "./reading-rule.ts";
import { shiftRange, trimRange } from "./white-space.ts";

export interface PrintedDateline extends TextRange {
  readonly place?: TextRange;
  readonly agency?: TextRange;
  readonly date?: PrintedDate;
  /** With an agency, or capitals and a date; a bare `LONDON —` is one only over the first paragraph. */
  readonly certain: boolean;
  /** In small letters, before a mark and nothing else: a place that the gazetteers have. */
  readonly known?: true;
}

const longest = 160;
const capitals = "(?:\\p{Lu}(?:[\\p{Lu}\\p{M}'’]|-(?=\\p{Lu}))+\\.?|(?:\\p{Lu}\\.)+)";
const capitalPlace = `${capitals}(?:(?:\\s|/)(?:${capitals}|de|del|of|al|the|and)){0,5}`;
const mixedWord = "\\p{Lu}(?:[\\p{L}\\p{M}'’.]|-(?=\\p{L}))*";
const mixedPlace = `${mixedWord}(?:\\s(?:${mixedWord}|of|de|del|da|do|el|es|la|am|sur|and|the)){0,4}`;
/** Groups: place, agency in brackets, agency between slashes. Dates are read between. */
const placeInCapitals = new RegExp(`(${capitalPlace}(?:,\\s${mixedPlace}){0,2})`, "uy");
const placeInLetters = new RegExp(`(${mixedPlace}(?:,\\s${mixedPlace}){0,2})`, "uy");
const placePair = new RegExp(`(${mixedPlace},\\s${mixedPlace})`, "uy");
/** Behind a date an agency does without brackets. */
const bareAgency = /,\s(\p{Lu}[\p{L}-]{1,20})(?=\s{0,2}(?:--|[-—–:]))/uy;
const agencyInBrackets = /[ \t]{0,2}(?:\(([^()\n\r]{2,60})\)|\/\s?([^/\n\r]{2,40}?)\s?\/)/uy;
const dash = /\s{0,3}(?:\.-|--{1,2}|[—–―_]|-(?=\s|$)|\/\/(?=\s))\s{0,3}/uy;
const colon = /:\s/uy;
const weekday = /(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s?/uy;
const sentenceStart = /^["'“‘«`(]{0,2}(?:[\p{Lu}\p{N}\p{Lo}$£€"'“‘`]|\p{Ll}\p{Lu})/u;
/** Words in capitals before a colon that name a speaker or a kind of text. */
const labels =
  /^(?:A|ADVISORY|ALERT|ANALYSIS|ANSWER|BREAKING|COLUMN|COMMENT|CORRECTION|EDITORIAL|EXCLUSIVE|EXPLAINER|FACT CHECK|FACTBOX|FEATURE|HOST|INTERVIEW|LIVE|MODERATOR|MUST|NOTE|OPINION|PHOTOS?|Q|QUESTION|READ|REPORT|REVIEW|TIMELINE|UPDATE|VIDEO|WATCH|WARNING)\b/u;

/** Place, agency and day that open the first paragraph. */
export const datelineRule: ReadingRule<PrintedDateline> = {
  name: "dateline",
  construction: "PLACE[, Region][, DATE] [(AGENCY)] — TEXT",
  examples: [
    ["LAGOS, Nov 2 (Reuters) — Rain fell.", "LAGOS | Reuters | --11-02"],
    ["LAGOS (AP) _ Rain fell.", "LAGOS | AP"],
    ["LAGOS (AP)_ Rain fell.", "LAGOS | AP"],
    ["LAGOS, Nigeria (AP) --", "LAGOS, Nigeria | AP"],
    ["LIMA — Rain fell.", "LIMA"],
    ["LIMA, Peru - Rain fell.", "LIMA, Peru"],
    ["DULUTH, Minn., Sept. 26 (UPI) — Rain fell.", "DULUTH, Minn. | UPI | --09-26"],
    ["OSLO, 12 May. /TASS/. Rain fell.", "OSLO | TASS | --05-12"],
    ["OSLO, May 12, 2014 /PRNewswire/ -- Rain fell.", "OSLO | PRNewswire | 2014-05-12"],
    ["OSLO, May 12, 2014", "OSLO | 2014-05-12"],
    ["AUSTIN, Texas--(BUSINESS WIRE)--Rain fell.", "AUSTIN, Texas | BUSINESS WIRE"],
    ["Quito, Mar 5, 2010 / 04:20 pm (CNA).- Rain fell.", "Quito | CNA | 2010-03-05"],
    ["(Reuters) - Rain fell.", "Reuters"],
    ["May 12 (UPI) -- Rain fell.", "UPI | --05-12"],
    ["/PRNewswire/ -- Rain fell.", "PRNewswire"],
    ["Lima (CNN)Rain fell.", "Lima | CNN"],
    ["OSLO (AFP) May 12, 2014 Rain fell.", "OSLO | AFP | 2014-05-12"],
    ["OSLO (AFP), May 12, 2014", "OSLO | AFP | 2014-05-12"],
    ["OSLO (AFP) May 12 was rainy, Oslo said.", "OSLO | AFP"],
    ["Lima, Peru — Rain fell.", "Lima, Peru"],
    ["ST. LOUIS/NEW YORK (Reuters) - Rain fell.", "ST. LOUIS/NEW YORK | Reuters"],
    ["LIMA: Rain fell.", "LIMA"],
    ["OSLO, Norway (May 12, 2014) – Rain fell.", "OSLO, Norway | 2014-05-12"],
    ["OSLO // Rain fell.", "OSLO"],
    ["LIMA, Mar 11 (PTI): Rain fell.", "LIMA | PTI | --03-11"],
    ["PARIS, Monday — “Rain fell,” she said.", "PARIS"],
    ["Dar es Salaam — Rain fell on the hills and the coast all night.", "Dar es Salaam"],
    ["Oslo: Rain fell on the hills and the coast all night, the mayor said.", "Oslo"],
    ["Lima, May 12, TASS -- Rain fell.", "Lima | TASS | --05-12"],
    ["Lima, May 12: Rain fell.", "Lima | --05-12"],
    ["LIMA — May 12, 2014 — Rain fell.", "LIMA | 2014-05-12"],
    ["LIMA--(BUSINESS WIRE)--May 12, 2014--Rain fell.", "LIMA | BUSINESS WIRE | 2014-05-12"],
    ["Lima, May 12, ZKQ - Rain fell.", "Lima | ZKQ | --05-12"],
  ],
  counterexamples: [
    "FOR YEARS — decades, even — rain fell.",
    "QUESTION: Why does rain fall?",
    "Rain — The mayor said so — fell.",
    "Okoro — The mayor of many years and a friend of the poor — fell ill.",
    "Note: The hills and the coast saw rain all night, the mayor said.",
    "Norway: The hills and the coast saw rain all night, the mayor said.",
    "Oslo — The city on the hills saw rain — fell silent all of the night.",
    "The mayor (left) - a tall man",
    "RAIN fell.",
    "LIMA",
    "OSLO, May 12, 2014 was rainy.",
    "(Adds details) Rain fell.",
    "A - The first letter",
  ],
  read: readDateline,
  show: (text, { place, agency, date }) =>
    [
      place === undefined ? undefined : text.slice(place.start, place.end),
      agency === undefined ? undefined : text.slice(agency.start, agency.end),
      date === undefined ? undefined : isoDate(date),
    ]
      .filter((part) => part !== undefined)
      .join(" | "),
};

function readDateline(paragraph: string): PrintedDateline | undefined {
  const text = paragraph.slice(0, longest);
  for (const pattern of [placeInCapitals, placePair, placeInLetters, undefined]) {
    const found = readAfterPlace(text, pattern, paragraph.length);
    if (found !== undefined) return found;
  }
  return undefined;
}

function readAfterPlace(
  text: string,
  pattern: RegExp | undefined,
  length: number,
): PrintedDateline | undefined {
  let at = 0;
  let place: TextRange | undefined;
  if (pattern !== undefined) {
    const words = placeBeforeDate(text, matchEnd(pattern, text, 0));
    if (words === undefined) return undefined;
    place = { start: 0, end: words };
    at = words;
  }
  const afterComma = matchEnd(/\s?[,.]\s{1,2}/uy, text, at) ?? at;
  const day = matchEnd(weekday, text, afterComma);
  let date =
    place !== undefined && afterComma === at
      ? undefined
      : readPrintedDate(text, afterComma, { yearless: true });
  // "OSLO, May 12, 2014, 10:05 a.m. (AP)": the time says nothing that the day does not.
  if (date !== undefined) at = endOfTimeAfter(text, date.end);
  else if (day !== undefined && afterComma !== at) at = day;
  else if (place !== undefined) {
    // "OSLO, Norway (May 12, 2014) – Rain fell."
    const inside = matchEnd(/\s\(/uy, text, at);
    const printed = inside === undefined ? undefined : readPrintedDate(text, inside);
    if (printed !== undefined && text[printed.end] === ")") {
      date = printed;
      at = printed.end + 1;
    }
  }
  if (text[at] === "." && date !== undefined) at++;
  agencyInBrackets.lastIndex = matchEnd(/,|\s?--?\s?(?=\()/uy, text, at) ?? at;
  bareAgency.lastIndex = at;
  const bare = date === undefined ? null : bareAgency.exec(text);
  const bracket = bare === null ? agencyInBrackets.exec(text) : null;
  const agency =
    bracket === null ? (bare === null ? undefined : agencyRange(bare)) : agencyRange(bracket);
  const printed = agency === undefined ? "" : text.slice(agency.start, agency.end);
  // "Oslo, May 12, ABC --": behind the day a few capitals are an agency's, known or not.
  const known =
    agency !== undefined &&
    (isAgency(printed) || (bare !== null && /^\p{Lu}{2,6}$/u.test(printed)));
  if (bracket !== null && agency !== undefined) at = agencyInBrackets.lastIndex;
  if (bare !== null && known) at = bareAgency.lastIndex;
  if (pattern === undefined && !known) return undefined;
  // "OSLO (AFP) May 12, 2014 Rain fell."
  const last = known && date === undefined ? dateBehindAgency(text, at, length) : undefined;
  if (last !== undefined) {
    date = last;
    at = last.end;
  }

  const certain = known || (date !== undefined && pattern === placeInCapitals);
  const parts = {
    ...(place === undefined ? {} : { place }),
    ...(agency === undefined ? {} : { agency }),
    ...(date === undefined ? {} : { date }),
    certain,
  };
  const done = (end: number, rest: number): PrintedDateline | undefined =>
    rest >= length || sentenceStart.test(text.slice(rest, rest + 3))
      ? { start: 0, end: trimRange(text, 0, end).end, ...parts }
      : undefined;

  const stroke = matchEnd(dash, text, at);
  // "OSLO — May 12, 2014 — Rain fell."
  const later =
    date === undefined && stroke !== undefined ? readPrintedDate(text, stroke) : undefined;
  const second = later && matchEnd(dash, text, later.end);
  if (later !== undefined && second !== undefined) {
    const found = done(second, second);
    return found && { ...found, date: later };
  }
  // "Rain — The mayor": in small letters a place needs its region, an agency or a date.
  const isBare = pattern === placeInLetters && !known && date === undefined;
  if (stroke !== undefined && !isBare) return done(stroke, stroke);
  if (isBare && place !== undefined) {
    const mark = stroke ?? matchEnd(colon, text, at);
    const opens = mark !== undefined && opensReport(text, place, mark, stroke === undefined);
    const found = opens ? done(mark, mark) : undefined;
    return found === undefined ? undefined : { ...found, known: true };
  }
  // "/TASS/." and "(CNN)Rain" do without a dash, "OSLO, May 12, 2014" stands by itself.
  // "LIMA, Mar 11 (APP): Rain fell."
  const stop = matchEnd(/[.:]\s{1,2}/uy, text, at);
  if (known && stop !== undefined) return done(stop, stop);
  if (known) return done(at, matchEnd(/\s{1,2}/uy, text, at) ?? at);
  if (date?.year !== undefined && at >= length) return done(at, at);
  const isPlace = pattern === placeInCapitals || date !== undefined;
  if (!isPlace || agency !== undefined || labels.test(text)) return undefined;
  const mark = matchEnd(colon, text, at);
  return mark === undefined ? undefined : done(mark, mark);
}

function dateBehindAgency(text: string, at: number, length: number): PrintedDate | undefined {
  const date = readPrintedDate(text, matchEnd(/,?\s{1,2}/uy, text, at) ?? at, { yearless: true });
  const end = date?.end ?? length;
  const rest = matchEnd(dash, text, end) ?? matchEnd(/\s{1,2}/uy, text, end) ?? end;
  return end >= length || sentenceStart.test(text.slice(rest, rest + 3)) ? date : undefined;
}

/**
 * "Dar es Salaam — Police have ...", "Oslo: Police have ...": a town of the gazetteers, a sentence behind it, and no second
 * dash that would make a parenthesis of the first. A state before a colon is a topic.
 */
function opensReport(text: string, place: TextRange, mark: number, isColon: boolean): boolean {
  const [name = ""] = text.slice(place.start, place.end).split(",");
  const rest = text.slice(mark);
  return (
    rest.length > 30 &&
    !/[—–]|\s--?\s/u.test(rest) &&
    gazetteerEntries(name).some(
      (found) =>
        (found.kind === "city" && !found.entry.ambiguous) ||
        found.kind === "capital" ||
        (!isColon && found.kind === "subnational"),
    )
  );
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
  if (!/^\p{Lu}[\p{L}\p{N}&.'’/ -]*$/u.test(name)) return undefined;
  const start = bracket.index + bracket[0].indexOf(name);
  return { start, end: start + name.length };
}

function matchEnd(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at;
  return pattern.test(text) ? pattern.lastIndex : undefined;
}

export function shiftDateline(found: PrintedDateline, by: number): PrintedDateline {
  return {
    ...shiftRange(found, by),
    ...(found.place === undefined ? {} : { place: shiftRange(found.place, by) }),
    ...(found.agency === undefined ? {} : { agency: shiftRange(found.agency, by) }),
    ...(found.date === undefined ? {} : { date: shiftRange(found.date, by) }),
  };
}
