import { isClockUnit, type Meaning, type Origin, offset, reference } from "../meaning.ts";
import { type DateRule, type Found, has, wordAfter, wordAt } from "../rule.ts";
import { amount, quantityOf, unitOf } from "./amounts.ts";

/** A time so far from another. As coarse as its unit: "six months ago" is a month, not a day of it. */
function away(found: Found, sign: -1 | 1, origin: Origin): Meaning | undefined {
  const quantity = quantityOf(found);
  const unit = unitOf(found);
  if (quantity === "X") return reference(sign < 0 ? "PAST_REF" : "FUTURE_REF");
  const whole = Math.trunc(quantity);
  const half = quantity - whole;
  if (unit === "year" && half === 0.5) return offset("month", sign * (whole * 12 + 6), origin);
  if (unit === "decade" || unit === "century") {
    return offset("year", sign * Math.round(quantity * (unit === "decade" ? 10 : 100)), origin);
  }
  if (unit === "year" && whole === 1 && half === 0)
    return { is: "comparison", years: sign, origin };
  if (isClockUnit(unit)) return offset(unit, sign * quantity, origin);
  return offset(unit, sign * whole, origin);
}

export const ago: DateRule = {
  name: "date/ago",
  counts: true,
  construction: "so long ago",
  pattern: `((${amount} more?)? (<unit>|<units>) | a (long|short) time | long) ago`,
  read: (found) => {
    const vague = found.to - found.from === 2 || has(found, "time");
    return vague ? reference("PAST_REF") : away(found, -1, "document");
  },
  examples: [
    ["The dam broke [three days ago].", "2014-03-02", "2014-02-27"],
    ["The dam broke [six months ago].", "2014-03-02", "2013-09"],
    ["The dam broke [a decade ago].", "2014-03-02", "2004"],
    ["The dam broke [half a century ago].", "2014-03-02", "1964"],
    ["The dam broke [a fortnight ago].", "2014-03-02", "2014-W07"],
    ["The dam broke [three hours ago].", "2014-03-02T10:15", "2014-03-02T07:15"],
    ["The dam broke [three hours ago].", "2014-03-02", "PT3H"],
    ["The dam broke [many years ago].", "2014-03-02", "PAST_REF"],
    ["The dam broke [a long time ago].", "2014-03-02", "PAST_REF"],
  ],
  counterExamples: ["Days and days went."],
};

export const apart: DateRule = {
  name: "date/apart",
  counts: true,
  construction: "so long before or after the time spoken of",
  pattern: `${amount} more? (<unit>|<units>) (earlier|later|previously|beforehand|afterward|afterwards|before|after|prior)`,
  read: (found) => {
    const last = wordAt(found, -1);
    // "two days before the vote": the days are a span, and the vote has its own date.
    if (/^(?:before|after|prior)$/.test(last) && !/^[,.;:)"'”]?$/.test(wordAfter(found)))
      return undefined;
    return away(
      found,
      /^(?:earlier|previously|beforehand|before|prior)$/.test(last) ? -1 : 1,
      "mention",
    );
  },
  examples: [
    ["It opened on May 3, 2004. [Two days later] it shut.", "2014-03-02", "2004-05-05"],
    ["It opened in 2004 and closed [five years later].", "2014-03-02", "2009"],
    [
      "A bomb went off at 9:15 a.m., and [two hours later] one more.",
      "2014-03-02",
      "2014-03-02T11:15",
    ],
  ],
  counterExamples: [
    "He left two days before the vote.",
    "She scored, and six minutes later so did he.",
  ],
};

export const fromNow: DateRule = {
  name: "date/from-now",
  counts: true,
  construction: "so long from now",
  pattern: `${amount} (<unit>|<units>) (from now|hence|from today)`,
  read: (found) => away(found, 1, "document"),
  examples: [["It expires [two years from now].", "2014-03-02", "2016"]],
  counterExamples: ["Two years from 1998."],
};
