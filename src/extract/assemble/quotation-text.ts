import type { QuoteReading } from "../reading.ts";

const complementizer = /^that\s+/i;
const trailing = /[\s,;:–—-]+$/;
const pairs: readonly (readonly [open: string, close: string, instead?: string])[] = [
  ["“", "”"],
  ["‘‘", "’’"],
  ["``", "''", "″"],
  ["«", "»"],
  ["„", "“"],
];

/**
 * The words of a quotation as they read by themselves: without what introduced them ("that") and what
 * led on from them (a comma), and with every quotation mark that opens in them closed.
 *
 * @example quotationText(["that it will not \"give way"], "mixed") // it will not "give way"
 */
export function quotationText(parts: readonly string[], kind: QuoteReading["kind"]): string {
  const joined = parts
    .map((part) => part.replace(/\s+/g, " ").trim())
    .reduce(kind === "direct" ? spokenOn : goneOn, "");
  const own = kind === "direct" ? joined : joined.replace(complementizer, "");
  return closed(own.replace(trailing, ""));
}

/** What stood between two parts, the comma or full stop before "she said", went with the lead-in. */
function spokenOn(before: string, part: string): string {
  if (before === "" || !/[\p{L}\p{N}]$/u.test(before)) return spaced(before, part);
  return /^\p{Lu}(?!['’]|\s)/u.test(part) ? `${before}. ${part}` : `${before}, ${part}`;
}

/** Words that are reported stand in one sentence: "On Monday, *he said*, Peru left", "but, *he said*, Peru stayed". */
const goneOn = (before: string, part: string): string =>
  !/[\p{L}\p{N}]$/u.test(before) || /\b(?:and|but|or|that|because|while|which|who)$/i.test(before)
    ? spaced(before, part)
    : `${before}, ${part}`;

const spaced = (before: string, part: string): string =>
  before === "" ? part : `${before} ${part}`;

/** A span's edge may have cut a mark from its partner: one that is left open is closed, one that closes nothing dropped. */
function closed(text: string): string {
  const straight = countOf(text, '"');
  let whole = straight % 2 === 0 ? text : text.endsWith('"') ? text.slice(0, -1) : `${text}"`;
  for (const [open, close, instead] of pairs) {
    const closing = countOf(whole, close) + (instead === undefined ? 0 : countOf(whole, instead));
    const missing = countOf(whole, open) - closing;
    if (missing === 1 && open !== close) whole += close;
    else if (missing === -1 && whole.endsWith(close)) whole = whole.slice(0, -close.length);
  }
  // A single mark before a word opens, one inside or after a word may be an apostrophe.
  return /(?:^|\s)'(?!(?:[^']|'\w)*'(?:\W|$))/.test(whole) ? `${whole}'` : whole;
}

function countOf(text: string, mark: string): number {
  let count = 0;
  for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length)) count++;
  return count;
}
