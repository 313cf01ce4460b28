import { four, two } from "../civil.ts";
import { type Context, quarterInMind, quarterOfMonth, quarterPlus } from "../context.ts";
import type { ComparisonMeaning, QuarterMeaning } from "../meaning.ts";
import { yearOf, yearText } from "./choose.ts";

export function resolveQuarter(meaning: QuarterMeaning, context: Context): string {
  const { document, tense } = context;
  const { quarter, shift, yearsOff } = meaning;
  const year = yearOf(meaning, context);
  const inMind = quarterInMind(context);
  if (yearsOff !== undefined) {
    return inMind ? `${four(inMind.year + yearsOff)}-Q${quarter ?? inMind.quarter}` : "XXXX-QX";
  }
  if (shift !== undefined) {
    if (!document) return "XXXX-QX";
    const here = { year: document.year, quarter: quarterOfMonth(document.month) };
    const moved = quarterPlus(here, shift);
    return `${four(moved.year)}-Q${moved.quarter}`;
  }
  if (quarter === undefined) {
    return inMind ? `${four(year ?? inMind.year)}-Q${inMind.quarter}` : `${yearText(year)}-QX`;
  }
  if (year !== undefined) return `${four(year)}-Q${quarter}`;
  if (!document) return `XXXX-Q${quarter}`;
  // The third quarter of a report is the last one that has begun.
  const begun = quarter <= quarterOfMonth(document.month) || tense === "future";
  return `${four(begun ? document.year : document.year - 1)}-Q${quarter}`;
}

/** "up from $3 million a year earlier": the same quarter, or the same month, of another year. */
export function resolveComparison(
  { years, year: told, origin }: ComparisonMeaning,
  { document, focus, focusQuarter }: Context,
): string {
  if (focusQuarter) return `${four(told ?? focusQuarter.year + years)}-Q${focusQuarter.quarter}`;
  // "sold in October ... began a year ago": only of a month just gone are figures told that a year ago compares with.
  const isRecent =
    origin !== "document" ||
    !document ||
    (document.year - (focus?.year ?? 0)) * 12 + document.month - (focus?.month ?? 0) <= 2;
  if (focus?.granularity === "month" && focus.month !== undefined && isRecent) {
    return `${four(told ?? focus.year + years)}-${two(focus.month)}`;
  }
  if (told !== undefined) return four(told);
  const year = origin === "document" ? document?.year : (focus?.year ?? document?.year);
  return yearText(year === undefined ? undefined : year + years);
}
