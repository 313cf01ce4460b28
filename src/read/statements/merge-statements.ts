import type { Stated } from "../article.ts";

/**
 * Joins equal statements: the first stands for all, with all their places. Where a later one says the same more
 * exactly, it takes the first one's rank.
 */
export function mergeStatements<T>(
  stated: readonly Stated<T>[],
  same: (a: T, b: T) => boolean,
  better: (a: T, b: T) => boolean = () => false,
): readonly Stated<T>[] {
  const merged: Stated<T>[] = [];
  for (const next of stated) {
    const index = merged.findIndex((known) => same(known.value, next.value));
    const known = merged[index];
    if (known === undefined) {
      if (merged.length < mostDiffering) merged.push(next);
    } else if (better(next.value, known.value))
      merged[index] = { ...next, at: [...next.at, ...known.at] };
    else merged[index] = { ...known, at: [...known.at, ...next.at] };
  }
  return merged;
}

/** So many differing statements of one thing no page makes in earnest. */
const mostDiffering = 100;
