import { type DateLine, dateLineLength, dateLineRule, readDates, showStamps } from "./date-line.ts";
import type { ReadingRule } from "./reading-rule.ts";
import { isLineBreak, skipSpace } from "./white-space.ts";

export interface InlineDates {
  readonly dates: DateLine;
  /** Where the text that follows begins. */
  readonly textStart: number;
}

/** Dates before the text of a paragraph, in the same line. */
export const inlineDateRule: ReadingRule<InlineDates> = {
  name: "inline-date",
  construction: "[LABEL] DATE [TIME] TEXT, where TEXT begins like a sentence",
  examples: [
    ["date 2019-11-02 The bridge was closed.", "published 2019-11-02 > The"],
    ["November 2, 2019 Subway operators said so.", "plain 2019-11-02 > Subway"],
    ["Sat, Nov 2 2019 at 9: 05 AM Ferries will stop.", "plain 2019-11-02 > Ferries"],
    ["Nov. 2, 2019 — “We left,” she said.", "plain 2019-11-02 > “We"],
    ["2019-11-02 14 people were rescued.", "plain 2019-11-02 > 14"],
    ["Date: 2019-02-30 The bridge was closed.", "published ? > The"],
  ],
  counterexamples: [
    "November 2, 2019 was a dark day.",
    "November 2, 2019, Oslo: the bridge was closed.",
    "November 2, 2019: The bridge was closed.",
    "Published on November 2, 2019 in a journal, the study says so.",
    "In November 2019 The Times said so.",
    "November 2, 2019",
  ],
  read: (text) => {
    const start = skipSpace(text, 0);
    const dates = readDates(text.slice(0, dateLineLength), start);
    if (dates === undefined) return undefined;
    const gap = /^(?:\s{1,8}(?:[|–—―-]{1,2}\s{1,8})?)/u.exec(
      text.slice(dates.end, dates.end + 20),
    )?.[0];
    if (gap === undefined) return undefined;
    const textStart = dates.end + gap.length;
    const opening = text.slice(textStart, textStart + 2);
    // A bare "date" is no word of the article, so whatever follows it is.
    const plausible =
      dates.label === "date" ? opening !== "" : /^["'“‘«`(]?[\p{Lu}\p{N}"'“‘`]/u.test(opening);
    return plausible ? { dates, textStart } : undefined;
  },
  show: (text, found) =>
    `${showStamps(found.dates)} > ${text.slice(found.textStart).split(" ")[0] ?? ""}`,
};

export interface DateHeader {
  /** Where the article itself begins. */
  readonly end: number;
  readonly dates: readonly DateLine[];
  readonly url?: string;
}

const urlLine =
  /^(?:(?:url|link|permalink|source url|canonical)\s{0,2}[:=]\s{0,3})?(https?:\/\/\S{3,2000})$/iu;
const titleLabel = /^(?:title|headline)\s{0,2}[:=]\s{0,3}(?=\S)/iu;
const headerLines = 8;

/**
 * Reads what a collector of articles put before the text: dates, the address, the word "Title:".
 * All of it is left out of the body; with nothing after it, it is the text itself.
 */
export function readDateHeader(text: string, from: number): DateHeader {
  const dates: DateLine[] = [];
  let url: string | undefined;
  let at = skipSpace(text, from);
  for (let line = 0; line < headerLines; line++) {
    const window = text.slice(at, lineEnd(text, at, 2100));
    const whole = dateLineRule.read(window.slice(0, dateLineLength + 1));
    const inline = whole === undefined ? inlineDateRule.read(window) : undefined;
    const address = urlLine.exec(window.trimEnd())?.[1];
    if (whole !== undefined) dates.push(whole);
    else if (inline !== undefined) {
      dates.push(inline.dates);
      at += inline.textStart;
      break;
    } else if (address !== undefined) url ??= address;
    else {
      at += titleLabel.exec(window.slice(0, 20))?.[0].length ?? 0;
      break;
    }
    at = skipSpace(text, at + window.length);
  }
  if (at >= text.length) return { end: skipSpace(text, from), dates: [] };
  return { end: at, dates, ...(url === undefined ? {} : { url }) };
}

function lineEnd(text: string, from: number, most: number): number {
  let at = from;
  while (at < text.length && at - from < most && !isLineBreak(text.charCodeAt(at))) at++;
  return at;
}
