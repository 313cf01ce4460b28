import type { TextSpan } from "./reading.ts";

/**
 * Searches among spans that are ordered by where they start, so that asking each of many spans about
 * many others stays within n log n.
 */
export const byStart = (a: TextSpan, b: TextSpan): number => a.start - b.start || b.end - a.end;

/** Index of the first item for which the condition, once true, stays true. */
function firstIndex<T>(items: readonly T[], holds: (item: T) => boolean): number {
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = items[middle];
    if (item !== undefined && holds(item)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The items, ordered by start, that lie wholly inside a span. */
export function itemsWithin<T extends TextSpan>(
  ordered: readonly T[],
  span: TextSpan,
): readonly T[] {
  const found: T[] = [];
  for (let at = indexFrom(ordered, span.start); ; at++) {
    const item = ordered[at];
    if (!item || item.start >= span.end) return found;
    if (item.end <= span.end) found.push(item);
  }
}

/** Index of the first item that starts at or after an offset; the number of items where there is none. */
export const indexFrom = (ordered: readonly TextSpan[], offset: number): number =>
  firstIndex(ordered, ({ start }) => start >= offset);

/** Index of the item that holds a span whole, among items that are ordered and do not overlap; -1 for none. */
export function indexAround(disjoint: readonly TextSpan[], span: TextSpan): number {
  const index = firstIndex(disjoint, ({ end }) => end > span.start);
  const item = disjoint[index];
  return item && item.start <= span.start && span.end <= item.end ? index : -1;
}

/** The item that holds a span whole, among items that are ordered and do not overlap. */
export function itemAround<T extends TextSpan>(
  disjoint: readonly T[],
  span: TextSpan,
): T | undefined {
  const index = indexAround(disjoint, span);
  return index < 0 ? undefined : disjoint[index];
}

/** The first item that shares a character with a span, among items that are ordered and do not overlap. */
export function itemTouching<T extends TextSpan>(
  disjoint: readonly T[],
  span: TextSpan,
): T | undefined {
  const item = disjoint[firstIndex(disjoint, ({ end }) => end > span.start)];
  return item && item.start < span.end ? item : undefined;
}

/** Spans that cover the same characters as the given ones and do not overlap, in order. */
export function outermost(spans: readonly TextSpan[]): readonly TextSpan[] {
  const outer: TextSpan[] = [];
  for (const span of [...spans].sort(byStart)) {
    const last = outer.at(-1);
    if (!last || span.start >= last.end) outer.push(span);
    else if (span.end > last.end) outer[outer.length - 1] = { start: last.start, end: span.end };
  }
  return outer;
}
