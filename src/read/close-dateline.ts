import { gazetteerEntries } from "../language/gazetteer/lookup.ts";
import type { TextRange } from "./article.ts";
import { dash, matchEnd, opensSentence, pastSpace } from "./dateline-marks.ts";
import { type DatelineParts, placeInCapitals, placeInLetters } from "./dateline-parts.ts";
import { readPrintedDate } from "./printed-date.ts";
import type { PrintedDateline } from "./printed-dateline.ts";
import { trimRange } from "./white-space.ts";

const colon = /:\s/uy;
/** Words in capitals before a colon that name a speaker or a kind of text. */
const labels =
  /^(?:A|ADVISORY|ALERT|ANALYSIS|ANSWER|BREAKING|COLUMN|COMMENT|CORRECTION|EDITORIAL|EXCLUSIVE|EXPLAINER|FACT CHECK|FACTBOX|FEATURE|HOST|INTERVIEW|LIVE|MODERATOR|MUST|NOTE|OPINION|PHOTOS?|Q|QUESTION|READ|REPORT|REVIEW|TIMELINE|UPDATE|VIDEO|WATCH|WARNING)\b/u;

/** Reads the mark behind the parts; undefined where none stands there or no text follows it. */
export function closeDateline(
  text: string,
  { at, known, ...parts }: DatelineParts,
  form: RegExp | undefined,
  length: number,
): PrintedDateline | undefined {
  const { place, date, agency } = parts;
  const isInCapitals = form === placeInCapitals || form === undefined;
  const certain = known || (date !== undefined && isInCapitals);
  const close = (end: number, rest = end): PrintedDateline | undefined =>
    rest >= length || opensSentence(text, rest)
      ? { start: 0, end: trimRange(text, 0, end).end, ...parts, certain }
      : undefined;

  const stroke = matchEnd(dash, text, at);
  // "OSLO — May 12, 2014 — Rain fell."
  const later =
    date === undefined && stroke !== undefined ? readPrintedDate(text, stroke) : undefined;
  const second = later && matchEnd(dash, text, later.end);
  if (later !== undefined && second !== undefined) {
    const found = close(second);
    return found && { ...found, date: later };
  }
  // "Rain — The mayor": in small letters a place needs its region, an agency or a date.
  const isBare = form === placeInLetters && !known && date === undefined;
  if (stroke !== undefined && !isBare) return close(stroke);
  if (isBare && place !== undefined) {
    const mark = stroke ?? matchEnd(colon, text, at);
    const opens = mark !== undefined && opensReport(text, place, mark, stroke === undefined);
    const found = opens ? close(mark) : undefined;
    return found && { ...found, known: true };
  }
  // "/TASS/." and "(CNN)Rain" do without a dash, "OSLO, May 12, 2014" stands by itself.
  // "LIMA, Mar 11 (APP): Rain fell."
  const stop = matchEnd(/[.:]\s{1,2}/uy, text, at);
  if (known) return stop === undefined ? close(at, pastSpace(text, at)) : close(stop);
  if (date?.year !== undefined && at >= length) return close(at);
  const isPlace = form === placeInCapitals || date !== undefined;
  if (!isPlace || agency !== undefined || labels.test(text)) return undefined;
  const mark = matchEnd(colon, text, at);
  return mark === undefined ? undefined : close(mark);
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
