import type { Byline } from "./article.ts";
import { bareBylineRule, bylineRule, shiftByline } from "./byline.ts";
import {
  type DateLine,
  dateLineLength,
  dateLineRule,
  readDates,
  shiftDates,
  showStamps,
} from "./date-line.ts";
import type { ReadingRule } from "./reading-rule.ts";

export interface SignedDate {
  readonly byline: Byline;
  readonly dates: DateLine;
  /** Where the part with the date begins; 0 where it stands before the byline. */
  readonly dateStart: number;
}

const divider =
  /\s{0,2}[|•·]|\s[–—-]\s|,?\s(?=(?:published|posted|updated|last updated)\b)|,?\s(?=(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day,\s)?(?:\d{1,2}\s)?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?\s\d)|,?\s(?=\d{4}-\d)|\s(?=on\s(?:\p{L}{3,9}\.?,?\s){0,2}\d)/giu;

/** "Posted on March 5, 2010 by Ada Lovelace" */
function datedFirst(line: string): SignedDate | undefined {
  const dates = readDates(line, 0);
  const by =
    dates === undefined
      ? -1
      : line.slice(dates.end, dates.end + 6).search(/(?<=^[\s,|·•–—-]{1,4})by\s/iu);
  if (dates === undefined || by < 0) return undefined;
  const at = dates.end + by;
  const byline = bylineRule.read(line.slice(at));
  return byline && { byline: shiftByline(byline, at), dates, dateStart: 0 };
}

/** Author and date in one line. */
export const signedDateRule: ReadingRule<SignedDate> = {
  name: "signed-date",
  construction: "BYLINE | DATES, DATES BYLINE",
  examples: [
    ["By Ada Lovelace | March 5, 2010", "Ada Lovelace > | March 5, 2010 > plain 2010-03-05"],
    [
      "Reuters | Updated: Mar 5, 2010, 10:14 IST",
      "Reuters > | Updated: Mar 5, 2010, 10:14 IST > updated 2010-03-05",
    ],
    [
      "By Ada Lovelace Published March 5, 2010",
      "Ada Lovelace > Published March 5, 2010 > published 2010-03-05",
    ],
    [
      "By Ada Lovelace, CNN - March 5, 2010",
      "Ada Lovelace, CNN > - March 5, 2010 > plain 2010-03-05",
    ],
    [
      "By Ada Lovelace, Friday, March 5, 2010",
      "Ada Lovelace > , Friday, March 5, 2010 > plain 2010-03-05",
    ],
    ["By Ada Lovelace on March 5, 2010", "Ada Lovelace > on March 5, 2010 > plain 2010-03-05"],
    [
      "Posted on March 5, 2010 by Ada Lovelace",
      "Ada Lovelace > Posted on March 5, 2010 by Ada Lovelace > published 2010-03-05",
    ],
  ],
  counterexamples: [
    "Markets fell | March 5, 2010",
    "By Ada Lovelace | More",
    "By Ada Lovelace",
    "By March 5, 2010",
    "March 5, 2010 by the sea",
  ],
  read: (line) => {
    if (line.length > dateLineLength) return undefined;
    const dated = datedFirst(line);
    if (dated !== undefined) return dated;
    for (const { index, 0: gap } of line.matchAll(divider)) {
      const dates = dateLineRule.read(line.slice(index + gap.length));
      if (dates === undefined) continue;
      const left = line.slice(0, index);
      const byline = bylineRule.read(left) ?? bareBylineRule.read(left);
      if (byline === undefined) return undefined;
      const dateStart = index + (/^\s*/u.exec(gap)?.[0].length ?? 0);
      return { byline, dates: shiftDates(dates, index + gap.length), dateStart };
    }
    return undefined;
  },
  show: (line, { byline, dates, dateStart }) =>
    `${line.slice(byline.start, byline.end).replace(/^by /iu, "")} > ${line.slice(dateStart)} > ${showStamps(dates)}`,
};
