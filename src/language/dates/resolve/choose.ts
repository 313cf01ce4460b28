import { four } from "../civil.ts";
import type { Context } from "../context.ts";
import type { YearPart } from "../meaning.ts";

/** A year as four figures, X where none is known. */
export const yearText = (year: number | undefined): string =>
  year === undefined ? "XXXX" : four(year);

/** The year told, in figures or from the document's; undefined where none is told. */
export function yearOf({ year, yearShift }: YearPart, { document }: Context): number | undefined {
  if (year !== undefined) return year;
  return yearShift !== undefined && document ? document.year + yearShift : undefined;
}

/** "'82" in a document of 2008 is 1982: the latest such year that is not far ahead. */
export function fullYear(short: number, { document }: Context): number {
  if (!document) return short < 50 ? 2000 + short : 1900 + short;
  const limit = document.year + 10;
  return short + Math.floor((limit - short) / 100) * 100;
}

/** More than any two candidates lie apart, in days. */
const penalty = 100_000;

/**
 * Of some points in time, the one nearest to an origin in the direction that the tense tells. What lies less than
 * `slack` the other way is not held against it. Ties go to the one given first.
 */
export function choose(
  candidates: readonly number[],
  origin: number,
  { tense }: Context,
  slack: number,
): number | undefined {
  let best: number | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const distance = candidate - origin;
    const against =
      (tense === "past" && distance > slack) || (tense === "future" && distance < -slack);
    const cost = Math.abs(distance) + (against ? penalty : 0);
    if (cost < bestCost) {
      best = candidate;
      bestCost = cost;
    }
  }
  return best;
}
