import type { BlockKind, TextRange } from "./article.ts";
import { isLineBreak, isSpace } from "./white-space.ts";

/** A paragraph on its way to becoming a block. */
export interface Piece extends TextRange {
  /** Whether a blank line stands before it. */
  readonly gap: boolean;
  readonly kind?: BlockKind;
}

interface Line extends TextRange {
  readonly gap: boolean;
  /** White space before the first character. */
  readonly indent: number;
}

/**
 * Divides a text into paragraphs: at blank lines, and at single line breaks too where they are no
 * mere wrapping. A document or a stretch of lines is wrapped when its lines break in
 * mid-sentence; there only an indented line, or a line ended long before the margin, begins a
 * new paragraph.
 */
export function splitParagraphs(text: string): readonly Piece[] {
  const lines = splitLines(text);
  const breaks = countBreaks(text, lines, 0, lines.length);
  const wrappedDocument = isWrapped(breaks) && breaks.all >= 3;
  const pieces: Piece[] = [];
  for (let first = 0; first < lines.length; ) {
    let last = first + 1;
    while (last < lines.length && lines[last]?.gap === false) last++;
    const stretch = countBreaks(text, lines, first, last);
    const wrapped = wrappedDocument || isWrapped(stretch);
    const width = wrapped ? Math.max(stretch.width, wrappedDocument ? breaks.width : 0) : 0;
    pushStretch(pieces, text, lines.slice(first, last), wrapped, width);
    first = last;
  }
  return pieces;
}

function pushStretch(
  pieces: Piece[],
  text: string,
  lines: readonly Line[],
  wrapped: boolean,
  width: number,
): void {
  let open: { start: number; end: number; gap: boolean } | undefined;
  let before: Line | undefined;
  for (const line of lines) {
    const joined =
      before !== undefined &&
      (wrapped ? !isNewParagraph(text, before, line, width) : continues(text, before, line));
    if (open !== undefined && joined) open.end = line.end;
    else {
      if (open !== undefined) pieces.push(open);
      open = { start: line.start, end: line.end, gap: line.gap };
    }
    before = line;
  }
  if (open !== undefined) pieces.push(open);
}

function splitLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let breaks = 2;
  let lineStart = 0;
  let first = -1;
  let last = 0;
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 10;
    if (isLineBreak(code)) {
      if (first >= 0) {
        lines.push({ start: first, end: last, gap: breaks > 1, indent: first - lineStart });
        breaks = 0;
      }
      // \r\n is one break; a form feed or a paragraph separator is as good as a blank line.
      if (code !== 10 || at === 0 || text.charCodeAt(at - 1) !== 13) breaks++;
      if (code === 12 || code === 0x2029) breaks++;
      first = -1;
      lineStart = at + 1;
    } else if (!isSpace(code)) {
      if (first < 0) first = at;
      last = at + 1;
    }
  }
  return lines;
}

interface Breaks {
  readonly all: number;
  /** Those in mid-sentence. */
  readonly soft: number;
  /** Length of the longest line broken in mid-sentence. */
  readonly width: number;
}

function countBreaks(text: string, lines: readonly Line[], from: number, to: number): Breaks {
  let all = 0;
  let soft = 0;
  let width = 0;
  for (let index = from + 1; index < to; index++) {
    const before = lines[index - 1];
    const line = lines[index];
    if (before === undefined || line === undefined || line.gap) continue;
    all++;
    if (!continues(text, before, line)) continue;
    soft++;
    width = Math.max(width, before.end - before.start);
  }
  return { all, soft, width };
}

function isWrapped({ all, soft }: Breaks): boolean {
  return soft * 5 >= all * 2 && soft > 0;
}

/** A line shorter than this is not full: no text is set so narrow. */
const narrowest = 25;

/** Whether a sentence runs over the break: `... the mayor of` / `the town said`. */
function continues(text: string, before: Line, line: Line): boolean {
  return (
    before.end - before.start >= narrowest &&
    /^\p{Ll}/u.test(text.slice(line.start, line.start + 2)) &&
    !/[.!?:;…]["”’'`)\]]{0,2}$/u.test(
      text.slice(Math.max(before.start, before.end - 3), before.end),
    )
  );
}

function isNewParagraph(text: string, before: Line, line: Line, width: number): boolean {
  if (line.indent - before.indent >= 2) return true;
  // The next word would have fitted in the line before, with room to spare.
  const word = /^\S{1,40}/u.exec(text.slice(line.start, line.start + 40))?.[0] ?? "";
  const fits = before.end - before.start + 1 + word.length < width * 0.75;
  return fits && !/^\p{Ll}/u.test(word);
}
