import type { TextRange } from "./article.ts";

/** The same characters as `\s` and `String.prototype.trim`. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    (code >= 160 &&
      (code === 160 ||
        code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200a) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000 ||
        code === 0xfeff))
  );
}

export function isLineBreak(code: number): boolean {
  return (code >= 10 && code <= 13) || code === 0x2028 || code === 0x2029;
}

export function skipSpace(text: string, from: number, to = text.length): number {
  let at = from;
  while (at < to && isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The range without white space at its ends; empty at `end` when there is nothing else in it. */
export function trimRange(text: string, start: number, end: number): TextRange {
  const first = skipSpace(text, start, end);
  let last = end;
  while (last > first && isSpace(text.charCodeAt(last - 1))) last--;
  return { start: first, end: last };
}

/** A range found in a window of a longer text, told in that text's offsets. */
export function shiftRange<Range extends TextRange>(range: Range, by: number): Range {
  return { ...range, start: range.start + by, end: range.end + by };
}
