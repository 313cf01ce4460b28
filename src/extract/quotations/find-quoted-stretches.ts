import type { TextSpan } from "../reading.ts";
import { findQuoteMarks, type QuoteMark } from "./quote-marks.ts";
import type { QuotedStretch } from "./quoted-stretch.ts";

interface Draft {
  readonly mark: QuoteMark;
  readonly parent: number;
  readonly paragraph: number;
  lastParagraph: number;
  /** Where the words of the current paragraph begin. */
  innerStart: number;
  readonly inner: TextSpan[];
  end: number;
  closed: boolean;
  kept: boolean;
  weak: QuoteMark | undefined;
}

/** Nobody quotes deeper than a quotation in a quotation in a quotation. */
const deepest = 4;

const trimmed = (text: string, start: number, end: number): TextSpan => {
  let from = start;
  let to = end;
  while (from < to && /\s/.test(text[from] ?? "")) from += 1;
  while (to > from && /\s/.test(text[to - 1] ?? "")) to -= 1;
  return { start: from, end: to };
};

const leadingSpace = (text: string, paragraph: TextSpan): number =>
  trimmed(text, paragraph.start, paragraph.end).start;

/**
 * The stretches in quotation marks, in order of their first character. One pass over the marks: a paragraph that
 * leaves its quotation open hands it on to the next if that begins with the mark again ("First part. // "Second
 * part."), or closes what it never opened.
 */
export function findQuotedStretches(
  text: string,
  paragraphs: readonly TextSpan[],
): readonly QuotedStretch[] {
  const drafts: Draft[] = [];
  let stack: number[] = [];
  const at = (index: number | undefined): Draft | undefined =>
    index === undefined ? undefined : drafts[index];

  const shut = (draft: Draft, wordsEnd: number, end: number, closed: boolean): void => {
    const words = trimmed(text, draft.innerStart, wordsEnd);
    if (words.end > words.start) draft.inner.push(words);
    draft.end = end;
    draft.closed = closed;
    draft.kept = draft.inner.length > 0;
  };
  const giveUpSingle = (draft: Draft): void => {
    if (draft.weak !== undefined) shut(draft, draft.weak.start, draft.weak.end, true);
  };
  const open = (mark: QuoteMark, paragraph: number): void => {
    const top = at(stack.at(-1));
    if (top !== undefined && top.mark.family === mark.family) {
      if (mark.family === "single") {
        giveUpSingle(top);
        stack.pop();
      } else if (top.mark.style === mark.style) {
        // The mark that should have closed the one before is missing.
        shut(top, mark.start, mark.start, false);
        stack.pop();
      }
    }
    if (stack.length >= deepest) return;
    drafts.push({
      mark,
      parent: stack.at(-1) ?? -1,
      paragraph,
      lastParagraph: paragraph,
      innerStart: mark.end,
      inner: [],
      end: mark.end,
      closed: false,
      kept: false,
      weak: undefined,
    });
    stack.push(drafts.length - 1);
  };
  const close = (mark: QuoteMark, paragraph: number): boolean => {
    const depth = stack.findLastIndex((index) => at(index)?.mark.family === mark.family);
    if (depth < 0) return false;
    for (const index of stack.splice(depth + 1)) {
      const inside = at(index);
      if (inside?.mark.family === "single") giveUpSingle(inside);
    }
    const draft = at(stack.pop());
    if (draft === undefined) return false;
    draft.lastParagraph = paragraph;
    shut(draft, mark.start, mark.end, true);
    return true;
  };

  for (const [number, paragraph] of paragraphs.entries()) {
    const marks = findQuoteMarks(text, paragraph.start, paragraph.end).filter(
      (mark) => mark.role !== "none",
    );
    let skipped = 0;
    const carried = at(stack[0]);
    if (carried !== undefined) {
      const first = marks.find((mark) => mark.family === carried.mark.family);
      const repeats =
        first !== undefined &&
        first.style === carried.mark.style &&
        first.start === leadingSpace(text, paragraph) &&
        (first.role === "open" || first.role === "either");
      if (repeats || (first?.role === "close" && carried.mark.family === "double")) {
        carried.innerStart = repeats ? first.end : paragraph.start;
        if (repeats) skipped = marks.indexOf(first) + 1;
      } else {
        carried.end = carried.inner.at(-1)?.end ?? carried.end;
        carried.kept = carried.mark.family === "double" && carried.inner.length > 0;
        stack = [];
      }
    }
    for (const mark of marks.slice(skipped)) {
      const top = at(stack.at(-1));
      if (mark.role === "weak-close") {
        if (top?.mark.family === "single") top.weak ??= mark;
      } else if (mark.role === "open") open(mark, number);
      else if (!close(mark, number) && mark.role === "either") open(mark, number);
    }
    // What is open at the end: only the outermost can run on; single marks inside were apostrophes.
    for (const index of stack.splice(1)) {
      const inside = at(index);
      if (inside?.mark.family === "single") giveUpSingle(inside);
      else if (inside !== undefined) shut(inside, paragraph.end, paragraph.end, false);
    }
    const running = at(stack[0]);
    if (running !== undefined) {
      if (running.weak !== undefined) {
        giveUpSingle(running);
        stack = [];
      } else {
        const words = trimmed(text, running.innerStart, paragraph.end);
        if (words.end > words.start) running.inner.push(words);
        running.lastParagraph = number;
      }
    }
  }
  const last = at(stack[0]);
  if (last !== undefined) {
    last.end = last.inner.at(-1)?.end ?? last.end;
    last.kept = last.mark.family === "double" && last.inner.length > 0;
  }

  const newIndex: number[] = [];
  let kept = 0;
  for (const draft of drafts) newIndex.push(draft.kept ? kept++ : -1);
  const keptParent = (parent: number): number => {
    let index = parent;
    while (index >= 0 && at(index)?.kept !== true) index = at(index)?.parent ?? -1;
    return index < 0 ? -1 : (newIndex[index] ?? -1);
  };
  return drafts
    .filter((draft) => draft.kept)
    .map((draft) => ({
      start: draft.mark.start,
      end: draft.end,
      inner: draft.inner,
      paragraph: draft.paragraph,
      lastParagraph: draft.lastParagraph,
      closed: draft.closed,
      parent: keptParent(draft.parent),
    }));
}
