import type { Unit } from "../lexicon.ts";
import { durationValue, fixed, offset, reference } from "../meaning.ts";
import {
  type DateRule,
  has,
  isHyphened,
  isTitle,
  tokenAfter,
  tokenOf,
  wordAfter,
  wordAt,
  wordBefore,
} from "../rule.ts";

const namedDays: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };

export const namedDay: DateRule = {
  name: "date/named-day",
  construction: "today, yesterday, tomorrow",
  pattern: "(today|yesterday|tomorrow)",
  read: (found) => {
    // "USA Today" is a newspaper, "the athletes of tomorrow" are any.
    const token = tokenOf(found);
    const inName = token !== undefined && token.name !== "" && !token.nameBegins;
    if (inName && token.upos === "PROPN") return undefined;
    // "the Today programme"
    if (/^\p{Lu}/u.test(token?.text ?? "") && /^(?:programme|program|show)$/.test(wordAfter(found)))
      return undefined;
    const word = wordAt(found, 0);
    if (wordBefore(found) === "of" && word !== "today")
      return reference(word === "tomorrow" ? "FUTURE_REF" : "PAST_REF");
    return offset("day", namedDays[word] ?? 0);
  },
  examples: [
    ["The pact was signed [yesterday].", "2014-03-01", "2014-02-28"],
    ["The pact will be signed [tomorrow].", "2014-03-01", "2014-03-02"],
    ["[Today] the mayor resigned.", "2014-03-01", "2014-03-01"],
  ],
  counterExamples: ["She spoke on the Today programme."],
};

export const dayBeyond: DateRule = {
  name: "date/day-beyond",
  construction: "the day before yesterday, the day after tomorrow",
  pattern: "the? day (before yesterday|after tomorrow)",
  read: (found) => offset("day", has(found, "before") ? -2 : 2),
  examples: [["He left [the day before yesterday].", "2014-03-01", "2014-02-27"]],
  counterExamples: ["He left the day before Easter."],
};

/** "last minute" and "next second" are no dates. */
const isCoarse = (unit: Unit | undefined): unit is Unit =>
  unit !== undefined && unit !== "second" && unit !== "minute" && unit !== "hour" && unit !== "day";

export const shiftedUnit: DateRule = {
  name: "date/shifted-unit",
  construction: "last, this, next with a week, month, year",
  pattern:
    "((this (past|coming) | (the|these|this)? (last|past|next|coming|current|upcoming) | this) <unit> | (this|last|next) <units>)",
  read: (found) => {
    // "this years fair" lacks its apostrophe; "last years" may be a verb and its object.
    const modifies = /^(?:NOUN|ADJ|PROPN)$/.test(tokenAfter(found)?.upos ?? "");
    const slip = found.units !== undefined && (modifies || wordAt(found, 0) === "this");
    const unit = slip ? found.units : found.unit;
    if (!isCoarse(unit) || isHyphened(found) || isTitle(found)) return undefined;
    const word = wordAt(found, -2);
    const shift = /^(?:last|past)$/.test(word) ? -1 : /^(?:this|current)$/.test(word) ? 0 : 1;
    if (unit === "quarter") return { is: "quarter", shift };
    // "the past decade" is ten years up to now, not the calendar's decade before.
    if ((unit === "decade" || unit === "century") && shift !== 0) {
      return fixed("DURATION", durationValue(1, unit));
    }
    const told = word === "next" && wordAt(found, 0) === "the" && !spans.test(wordBefore(found));
    if (told) return offset(unit, 1, "story");
    return offset(unit, unit === "weekend" && word === "this" ? undefined : shift);
  },
  examples: [
    ["Prices rose [last month].", "2014-03-01", "2014-02"],
    ["Prices fell [this week].", "2014-03-06", "2014-W10"],
    ["Prices will fall [next year].", "2014-03-01", "2015"],
    ["Prices will fall [next quarter].", "2014-03-01", "2014-Q2"],
    ["Prices doubled in [the past decade].", "2014-03-01", "P10Y"],
    ["They lost in 2009 and won [the next year].", "2014-03-01", "2010"],
    ["Prices will fall over [the next year].", "2014-03-01", "2015"],
    ["Tickets for [this years] race are sold out.", "2014-03-01", "2014"],
  ],
  counterExamples: [
    "He came at the last minute.",
    "It is this year-old row.",
    "She spoke of it at length on This Week Live.",
  ],
};

/** "over the next year" is from now on. */
const spans = /^(?:over|in|within|for|during)$/;

export const mentionedUnit: DateRule = {
  name: "date/unit-after-mention",
  construction: "a time told from the one before it: the next day, the previous year",
  pattern: "the? (previous|following|preceding|prior) <unit>",
  read: (found) => {
    const { unit } = found;
    if (unit === undefined || unit === "second") return undefined;
    const back = !has(found, "following");
    return offset(unit, back ? -1 : 1, "mention");
  },
  examples: [
    ["It rained on May 3, 2014, and [the following day] it snowed.", "2014-06-01", "2014-05-04"],
    ["Sales fell in 2012, unlike [the previous year].", "2014-06-01", "2011"],
  ],
  counterExamples: ["The previous owner left."],
};

export const nextDay: DateRule = {
  name: "date/next-day",
  construction: "the day after the one spoken of, the year before it",
  pattern: "(the very? next day | the <unit> (before|after))",
  read: (found) => {
    const closed = has(found, "next");
    const after = wordAfter(found);
    // "the day before the vote" hangs on the vote, which has its own date.
    if (!closed && !/^[,.;:)"'”]?$/.test(after)) return undefined;
    return offset(found.unit ?? "day", has(found, "before") ? -1 : 1, "mention");
  },
  examples: [
    ["He fell ill on May 3, 2014, and died [the next day].", "2014-06-01", "2014-05-04"],
    ["She won on May 3, 2014. He had quit [the day before].", "2014-06-01", "2014-05-02"],
    ["She won in 2012. He had quit [the year before].", "2014-06-01", "2011"],
  ],
  counterExamples: ["He left the day before the vote."],
};

export const sameUnit: DateRule = {
  name: "date/same-unit",
  construction: "the time spoken of again: that day, the same month",
  pattern: "(that (same|very)? | the (same|very)) <unit>",
  read: (found) => {
    const { unit } = found;
    if (unit === undefined || /^(?:second|minute|hour|decade|century)$/.test(unit))
      return undefined;
    return unit === "quarter" ? { is: "quarter" } : offset(unit, 0, "mention");
  },
  examples: [
    ["It sank on May 3, 2014, and [that same day] boats came.", "2014-06-01", "2014-05-03"],
  ],
  counterExamples: ["He said that days pass."],
};

/** "the year" is the one we are in; "the day" is the one spoken of. */
export const definiteUnit: DateRule = {
  name: "date/definite-unit",
  construction: "the year, the quarter, the weekend",
  pattern: "the <unit>",
  read: (found) => {
    const { unit } = found;
    if (unit === undefined) return undefined;
    const after = wordAfter(found);
    if (isHyphened(found) || hanging.test(after)) return undefined;
    if (after === "of" && !/^[\d$]/.test(wordAfter(found, 2))) return undefined;
    if (tokenAfter(found)?.upos === "NOUN" && after !== "'s" && unit !== "weekend")
      return undefined;
    if (unit === "quarter") return { is: "quarter" };
    if (unit === "decade" || unit === "century") {
      // "the turn of the century", "by the end of the decade"; "the decade" alone may be any ten years.
      return /^(?:turn|start|beginning|middle|end|close|rest) of$/.test(
        `${wordBefore(found, 2)} ${wordBefore(found)}`,
      )
        ? offset(unit, wordBefore(found, 2) === "turn" ? undefined : 0)
        : undefined;
    }
    if (unit === "weekend") return offset(unit, undefined);
    if (unit === "day") {
      // "At the end of the day" sums up.
      if (wordBefore(found, 4) === "at" && wordBefore(found, 2) === "end") return undefined;
      const within =
        wordBefore(found) === "in" && /^(?:late|later|early|earlier)$/.test(wordBefore(found, 2));
      return within || dayCues.test(wordBefore(found)) ? offset(unit, 0, "day") : undefined;
    }
    return unit === "year" || unit === "month" || unit === "week" ? offset(unit, 0) : undefined;
  },
  examples: [
    ["The index lost 3% for [the year].", "2014-03-01", "2014"],
    ["He spoke over [the weekend].", "2014-03-04", "2014-W09-WE"],
    ["Profit for [the quarter] rose.", "2014-05-04", "2014-Q1"],
    ["It rallied [late in the day].", "2014-05-04", "2014-05-04"],
    ["The dam will be full by [the end of the decade].", "2014-05-04", "201X"],
    ["The canal was dug at [the turn of the century].", "1994-05-04", "19XX"],
    ["Trams will run by [the turn of the century].", "1994-05-04", "20XX"],
  ],
  counterExamples: [
    "At the end of the day, it failed.",
    "The year-old row ended.",
    "Those were the days.",
  ],
};

/** "the year that ...", "the day before the vote": told by what follows. */
const hanging = /^(?:before|after|that|when|ended|ending|to|ago|earlier|old)$/;

const dayCues =
  /^(?:for|of|on|during|end|ended|ending|finish|finished|finishing|close|closed|began|start|started)$/;

export const consecutive: DateRule = {
  name: "date/consecutive",
  construction: "the time it is now, counted: for a third straight day",
  pattern:
    "(a|the|its|his|her|their) <ordinal> ((straight|consecutive|successive) <unit> | <unit> (running|in a row))",
  read: ({ unit }) => {
    if (unit === undefined || unit === "second") return undefined;
    return unit === "quarter" ? { is: "quarter" } : offset(unit, 0);
  },
  examples: [
    ["Shares fell for [a third straight day].", "2014-03-02", "2014-03-02"],
    ["Shares fell for [the third month running].", "2014-03-02", "2014-03"],
  ],
  counterExamples: ["It was the third straight win."],
};

export const yearEnd: DateRule = {
  name: "date/year-end",
  construction: "year-end",
  pattern: "the? (year|month) (-|'s) end",
  read: (found) =>
    has(found, "year")
      ? { is: "holiday", date: "12-31" }
      : { is: "offset", unit: "month", offset: 0, origin: "document" },
  examples: [
    ["The bank will close it by [year-end].", "2014-03-02", "2014-12-31"],
    ["The bank will close it by [the year's end].", "2014-03-02", "2014-12-31"],
  ],
  counterExamples: ["The year ended."],
};
