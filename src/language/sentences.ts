import { commonAbbreviations, titleAbbreviations } from "./abbreviations.ts";
import { maximumSentenceTokens } from "./analysis.ts";
import { classOf, digit, isLower, isUpper, letter } from "./characters.ts";

/** Index of each sentence's first token, and one past the last token. */
export type Boundaries = number[];

const closers: ReadonlySet<string> = new Set(['"', "'", "''", "”", "’", ")", "]", "»", "}"]);
const enders: ReadonlySet<string> = new Set([".", "...", "…", "....", ".."]);
const breaks: ReadonlySet<string> = new Set([";", ":", "--", "—", ",", ")", "”"]);

/** Words that begin a sentence more often than they continue a name. */
const openers: ReadonlySet<string> = new Set(
  (
    "The A An In On At He She It They We I This That These Those But And As For If When While After Before His Her Its " +
    "Their Our There However Meanwhile Some Many Most More Other Others Since Although Both By From With What Who Why " +
    "How Not No So Then Now Yet Under During According Also"
  ).split(" "),
);

/** "at 9 a.m. Tuesday", "5 p.m. EST": what an hour goes on with, though it has a capital. */
const afterHours: ReadonlySet<string> = new Set(
  (
    "Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August " +
    "September October November December Jan. Feb. Mar. Apr. Jun. Jul. Aug. Sept. Sep. Oct. Nov. Dec. " +
    "Eastern Central Pacific Mountain GMT UTC BST CET CEST EST EDT ET CST CDT CT MST MDT MT PST PDT PT IST JST MSK HKT AEST AEDT"
  ).split(" "),
);

function startsCapital(token: string): boolean {
  return classOf(token.charCodeAt(0)) === letter && !isLower(token.charAt(0));
}

/** The sentence ends with an abbreviation: "based in the U.S. The firm" but not "U.S. President". */
function endsWithAbbreviation(token: string, next: string): boolean {
  const word = token.slice(0, -1).toLowerCase();
  if (titleAbbreviations.has(word)) return false;
  if (word === "v" || word === "vs") return false;
  if (word.length === 1) return false;
  if (openers.has(next)) return true;
  if ((word === "a.m" || word === "p.m") && afterHours.has(next)) return false;
  if (word === "a.m" || word === "p.m" || word === "etc" || word === "jr" || word === "sr")
    return startsCapital(next);
  return commonAbbreviations.has(word) && word.length < 5 && openers.has(next);
}

/** Cuts the tokens from first to last into sentences of at most 256 tokens. */
export function splitSentences(
  text: (token: number) => string,
  spaceBefore: (token: number) => boolean,
  first: number,
  last: number,
  boundaries: Boundaries,
): void {
  let start = first;
  const cut = (end: number): void => {
    if (end <= start) return;
    boundaries.push(start);
    start = end;
  };
  for (let i = first; i < last; i++) {
    if (i - start >= maximumSentenceTokens) cut(softBreak(text, start, i));
    const token = text(i);
    const next = i + 1 < last ? text(i + 1) : "";
    if (next === "") continue;
    const mark = token.charCodeAt(token.length - 1);
    if (mark === 33 || mark === 63) {
      if (token.length > 3 || /^[!?]+$/.test(token))
        cut(closeQuotes(text, spaceBefore, i + 1, last, true));
    } else if (enders.has(token)) {
      cut(closeQuotes(text, spaceBefore, i + 1, last, token === "."));
    } else if (mark === 46 && token.length > 1) {
      if (endsWithAbbreviation(token, next)) cut(i + 1);
    }
    if (start > i + 1) i = start - 1;
  }
  while (last - start > maximumSentenceTokens)
    cut(softBreak(text, start, start + maximumSentenceTokens));
  cut(last);
}

/**
 * The end of the sentence whose mark stands before `at`, with the quote marks and brackets that
 * close after it; 0 if the sentence goes on: "“Stop!” he cried", "3. Sports".
 */
function closeQuotes(
  text: (token: number) => string,
  spaceBefore: (token: number) => boolean,
  at: number,
  last: number,
  sure: boolean,
): number {
  let end = at;
  while (
    end < last &&
    end < at + 4 &&
    closers.has(text(end)) &&
    !(isStraight(text(end)) && spaceBefore(end))
  )
    end++;
  if (end >= last) return end;
  const next = text(end);
  const initial = next.charAt(0);
  const kind = classOf(initial.charCodeAt(0));
  if (kind === letter) return isLower(initial) ? 0 : end;
  if (!spaceBefore(end) && kind === digit) return 0;
  if (next === "," || next === ";" || next === ":" || next === ")" || next === "--" || next === "—")
    return 0;
  return sure || isUpper(initial) || !spaceBefore(end) || opensQuote(next) ? end : 0;
}

function isStraight(token: string): boolean {
  return token === '"' || token === "'";
}

function opensQuote(token: string): boolean {
  return token === '"' || token === "“" || token === "``" || token === "‘" || token === "'";
}

/** The latest good place to cut an overlong run. */
function softBreak(text: (token: number) => string, start: number, end: number): number {
  for (let i = end - 1; i > start + maximumSentenceTokens / 2; i--)
    if (breaks.has(text(i))) return i + 1;
  return end;
}
