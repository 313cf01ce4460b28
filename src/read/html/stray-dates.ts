import { type DateStamp, dateLineRule, stampValue } from "../date-line.ts";
import { type Candidates, stated } from "../statements/candidates.ts";
import { type HtmlElement, pointerTo } from "./html-node.ts";
import { isMarked } from "./marks.ts";
import { dateMark } from "./region-marks.ts";
import { lineOf } from "./text-of.ts";

/** So many elements around a headline are looked at. */
const before = 30;
const after = 80;
const longest = 160;
/** "2019/09/29 - 14:20 1,204 views" */
const counted = /\s\d[\d.,]{0,8}\s?[km]?\s(?:views?|reads?|comments?|shares?|likes?)$/iu;

/**
 * Dates beside the headline that no name marks: "Admin | 14 July 2022 | 1,204 views". Over the headline only a marked
 * one counts: mastheads show the day on which they are looked at.
 */
export function strayDates(
  elements: readonly HtmlElement[],
  headline: HtmlElement | undefined,
  root: HtmlElement,
): Candidates {
  if (headline === undefined) return {};
  const end = Math.max(root.first, headline.last + 10);
  for (const element of elements.slice(
    Math.max(0, headline.first - before),
    headline.last + after,
  )) {
    if (element.first > end || element.last - element.first > 8 || element === headline) continue;
    if (element.first < headline.first && !isMarked(element, dateMark)) continue;
    const stamps = ownRoles(stampsIn(lineOf(element)));
    const dates = (updated: boolean) =>
      stamps
        .filter(({ role }) => (role === "updated") === updated)
        .flatMap((stamp) => {
          const value = stamp.date.year === undefined ? undefined : stampValue(stamp);
          const at = { path: pointerTo(element), exact: lineOf(element) };
          return value === undefined ? [] : [stated(value, "source/page", at)];
        });
    const found = { datesPublished: dates(false), datesModified: dates(true) };
    if (found.datesPublished.length + found.datesModified.length > 0) return found;
  }
  return {};
}

/** "Wed 12 Apr 2023 11.40. First published Tue 11 Apr 2023": beside a day of first publication, another is that of a change. */
export function ownRoles(stamps: readonly DateStamp[]): readonly DateStamp[] {
  if (!stamps.some(({ role }) => role === "published")) return stamps;
  return stamps.map((stamp) => (stamp.role === "plain" ? { ...stamp, role: "updated" } : stamp));
}

function stampsIn(line: string): readonly DateStamp[] {
  if (line.length > longest || !/\d/u.test(line)) return [];
  // Not at the strokes of 2019/09/29.
  return line
    .split(/[|•·–—]|(?<!\d)\/|\/(?!\d)/u)
    .flatMap((part) => dateLineRule.read(part.trim().replace(counted, ""))?.stamps ?? []);
}
