export interface LinePosition {
  /** 1-based. */
  readonly line: number;
  /** 1-based, in UTF-16 units. */
  readonly column: number;
}

export interface LineIndex {
  /** An offset outside the text counts as its nearest end. */
  readonly positionAt: (offset: number) => LinePosition;
}

/**
 * Turns UTF-16 offsets into lines and columns, as editors count them: a line ends with `\n`, `\r`
 * or `\r\n`. One linear pass, then a binary search an offset.
 *
 * @example lineIndex("Rain\nin Oslo").positionAt(8) // { line: 2, column: 4 }
 */
export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) starts.push(at + 1);
  }
  return {
    positionAt: (offset) => {
      const target = Math.max(0, Math.min(offset, text.length));
      let low = 0;
      let high = starts.length - 1;
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((starts[middle] ?? 0) <= target) low = middle;
        else high = middle - 1;
      }
      return { line: low + 1, column: target - (starts[low] ?? 0) + 1 };
    },
  };
}
