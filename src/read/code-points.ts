export interface CodePointIndex {
  /** An offset inside a surrogate pair counts as the pair's start. */
  readonly toCodePoint: (utf16: number) => number;
  readonly toUtf16: (codePoint: number) => number;
  /** The text's length in code points. */
  readonly length: number;
}

/**
 * Converts between UTF-16 offsets, which JavaScript counts in, and code point offsets, which
 * RFC 5147 and the Web Annotation model count in. One linear pass; then O(1) where the text has
 * no surrogate pairs, else O(log n) in their number.
 *
 * @example codePointIndex("🚀 launch").toCodePoint(3) // 2
 */
export function codePointIndex(text: string): CodePointIndex {
  const pairs: number[] = [];
  for (let at = 0; at + 1 < text.length; at++) {
    if (isHigh(text.charCodeAt(at)) && isLow(text.charCodeAt(at + 1))) pairs.push(at++);
  }
  const length = text.length - pairs.length;
  if (pairs.length === 0) return { toCodePoint: identity, toUtf16: identity, length };
  return {
    toCodePoint: (utf16) =>
      utf16 - countWhile(pairs.length, (index) => (pairs[index] ?? 0) < utf16),
    toUtf16: (codePoint) =>
      codePoint + countWhile(pairs.length, (index) => (pairs[index] ?? 0) - index < codePoint),
    length,
  };
}

/** How many of the first indices satisfy a condition that, once false, stays false. */
function countWhile(size: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = size;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

const identity = (offset: number): number => offset;
const isHigh = (code: number): boolean => code >= 0xd800 && code <= 0xdbff;
const isLow = (code: number): boolean => code >= 0xdc00 && code <= 0xdfff;
