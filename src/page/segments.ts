import type { Entry } from "./page-model.ts";

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A stretch of the body to be cut out: evidence, and whose it is if it is marked. */
export interface Stretch extends Range {
  readonly entry?: Entry;
}

/** A piece of the body in which the same stretches hold throughout. */
export interface Segment extends Range {
  /** Whose words these are, the one with the shortest stretch first. */
  readonly entries: readonly Entry[];
  /** Whether some stretch of evidence is here, marked or not. */
  readonly cited: boolean;
  /** Whether a segment before it is already a mark of its first entry for the same words. */
  readonly continues: boolean;
}

/** More things than these are never named at one place; the page would drown in them. */
const mostEntries = 12;

/**
 * Cuts ranges of the body (in order, disjoint) wherever a stretch begins or ends, so that marks which
 * nest or overlap become a row of pieces of which each may belong to several things.
 */
export function segmentsOf(
  ranges: readonly Range[],
  stretches: readonly Stretch[],
): readonly (readonly Segment[])[] {
  const coming = stretches
    .filter(({ start, end }) => start < end)
    .sort((a, b) => a.start - b.start || a.end - b.end);
  let open: Stretch[] = [];
  let next = 0;
  return ranges.map((range) => {
    open = open.filter(({ end }) => end > range.start);
    for (; next < coming.length; next++) {
      const stretch = coming[next];
      if (stretch === undefined || stretch.start >= range.end) break;
      if (stretch.end > range.start) open.push(stretch);
    }
    return cut(range, open);
  });
}

/** The stretches come in the order of their starts. */
function cut(range: Range, stretches: readonly Stretch[]): readonly Segment[] {
  const cuts = new Set([range.start, range.end]);
  for (const { start, end } of stretches) {
    if (start > range.start) cuts.add(start);
    if (end < range.end) cuts.add(end);
  }
  const places = [...cuts].sort((a, b) => a - b);
  const marked = new Set<Stretch>();
  let open: Stretch[] = [];
  let next = 0;
  return places.slice(0, -1).map((start, index) => {
    open = open.filter(({ end }) => end > start);
    for (; (stretches[next]?.start ?? Number.POSITIVE_INFINITY) <= start; next++)
      open.push(...stretches.slice(next, next + 1));
    open.sort((a, b) => a.end - a.start - (b.end - b.start));
    const innermost = open.find(({ entry }) => entry !== undefined);
    const continues = innermost !== undefined && marked.has(innermost);
    if (innermost) marked.add(innermost);
    return {
      start,
      end: places[index + 1] ?? range.end,
      entries: entriesOf(open),
      cited: open.length > 0,
      continues,
    };
  });
}

function entriesOf(open: readonly Stretch[]): readonly Entry[] {
  const entries = new Set<Entry>();
  for (const { entry } of open) if (entry && entries.size < mostEntries) entries.add(entry);
  return [...entries];
}
