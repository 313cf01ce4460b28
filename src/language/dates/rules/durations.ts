import { durationValue, fixed, reference } from "../meaning.ts";
import {
  type DateRule,
  has,
  isHyphened,
  tokenBefore,
  wordAfter,
  wordAt,
  wordBefore,
} from "../rule.ts";
import type { Word } from "../words.ts";
import { quantityOf, unitOf } from "./amounts.ts";

const isAge = (next: string, then: string): boolean =>
  next === "old" ||
  next === "olds" ||
  (next === "-" && /^olds?$/.test(then)) ||
  (next === "of" && then === "age");

/** What may stand between the number and the unit. */
const manner =
  "(consecutive|straight|full|more|further|additional|trading|business|working|calendar|whole|successive|solid|long|fiscal|financial|short|other|extra)";

export const duration: DateRule = {
  name: "duration/amount",
  counts: true,
  construction: "so many hours, days, years",
  pattern: `(the|these|those|its|his|her|their)? (first|last|past|next|previous|preceding|coming|final|following|recent|prior|same)? (<number> (and a half)? | <number> (or|to|-) <number> | a? <some> of? | a number of) ${manner}? <units>`,
  read: (found) => {
    if (isAge(wordAfter(found), wordAfter(found, 2))) return undefined;
    // "aged 10 years", and the second figure of "aged 8 to 10 years"
    if ([1, 3].some((places) => /^(?:aged?|ages)$/.test(wordBefore(found, places))))
      return undefined;
    if (isAlways(found.words, found.from)) return undefined;
    const quantity = quantityOf(found);
    if (unitOf(found) === "second" && quantity === "X") return undefined;
    return fixed("DURATION", durationValue(quantity, unitOf(found)));
  },
  examples: [
    ["The siege lasted [three days].", "2014-03-01", "P3D"],
    ["It went on for [several months].", "2014-03-01", "PXM"],
    ["It fell in [the past five years].", "2014-03-01", "P5Y"],
    ["It will take [two to three weeks].", "2014-03-01", "P2W"],
    ["It took [two and a half hours].", "2014-03-01", "PT2H30M"],
    ["It took [twenty-five years].", "2014-03-01", "P25Y"],
  ],
  counterExamples: [
    "He is 45 years old.",
    "At 52 years of age he quit.",
    "Children aged 8 to 10 years sang.",
    "The pumps ran 24 hours a day, seven days a week.",
  ],
};

/** "24 hours a day", "seven days a week": always. */
const isAlways = (words: readonly Word[], at: number): boolean =>
  /^(?:(?:24|twenty-four) hours a day|(?:7|seven) days (?:a|per) week)$/.test(
    words
      .slice(at, at + 4)
      .map(({ lower }) => lower)
      .join(" "),
  );

export const durationAdjective: DateRule = {
  name: "duration/adjective",
  construction: "a unit counted before a noun: a three-day visit",
  pattern: "(<number> (- and - a - half)? | several | multi | half | single) -? <unit>",
  read: (found) => {
    const after = wordAfter(found);
    if (isAge(after, wordAfter(found, 2))) return undefined;
    const { number, unit = "day" } = found;
    if (unit === "quarter" || unit === "second") return undefined;
    const hyphen = has(found, "-");
    // "in 1998 year" and "5 day" are slips; "the 2012 century" is none.
    if (!hyphen && number !== undefined && number !== 1 && number > 400) return undefined;
    if (number === undefined && !hyphen) return undefined;
    const half = has(found, "half") ? 0.5 : 0;
    const other = has(found, "single") ? 1 : "X";
    const quantity = number === undefined ? half || other : number + half;
    return fixed("DURATION", durationValue(quantity, unit));
  },
  examples: [
    ["He is on a [three-day] visit.", "2014-03-01", "P3D"],
    ["He ended a [20 year] exile.", "2014-03-01", "P20Y"],
    ["The [half-hour] talk ended.", "2014-03-01", "PT30M"],
    ["A [two-and-a-half-year] siege ended.", "2014-03-01", "P2.5Y"],
  ],
  counterExamples: ["A 45-year-old man fell.", "The one second-hand car."],
};

export const durationRange: DateRule = {
  name: "duration/range",
  construction: "the lower of two durations that share their unit",
  follows: "(between|from)",
  pattern: "<number>",
  precedes: "(and|to) <number> <units>",
  read: ({ number, words, to }) => {
    const unit = words[to + 2]?.readings?.units;
    return number === undefined || unit === undefined
      ? undefined
      : fixed("DURATION", durationValue(number, unit));
  },
  examples: [["It takes between [30] and 40 days.", "2014-03-01", "P30D"]],
  counterExamples: ["It cost between 30 and 40 euros."],
};

export const durationArticle: DateRule = {
  name: "duration/article",
  counts: true,
  construction: "a day, an hour, a year",
  pattern:
    "(a|an) (full|further|whole|solid|long|short|extra|mere|single)? <unit> (and a half | or (<number>|so|more))?",
  read: (found) => {
    const { unit } = found;
    const after = wordAfter(found);
    if (unit === undefined || unit === "second" || unit === "quarter") return undefined;
    if (isHyphened(found) || after === "old" || isAlways(found.words, found.from - 2))
      return undefined;
    const whole = has(found, "half") ? 1.5 : 1;
    const before = tokenBefore(found);
    if (before && /^(?:times|once|twice)$/.test(before.text))
      return fixed("SET", durationValue(whole, unit));
    // "700 seats a week" is a rate.
    if (before && (before.upos === "NOUN" || before.upos === "SYM" || before.upos === "NUM")) {
      return fixed("SET", durationValue(whole, unit));
    }
    return fixed("DURATION", durationValue(whole, unit));
  },
  examples: [
    ["The strike lasted [a week].", "2014-03-01", "P1W"],
    ["The boat waited for [a year and a half].", "2014-03-01", "P1.5Y"],
    ["It may take [a month or two].", "2014-03-01", "P1M"],
  ],
  counterExamples: ["A second man fell.", "A year-old row ended.", "The pumps ran 24 hours a day."],
};

export const halfUnit: DateRule = {
  name: "duration/half",
  counts: true,
  construction: "half a unit",
  pattern: "(half (a|an) <unit> | a half -? <unit>)",
  read: ({ unit }) =>
    unit === undefined || unit === "second"
      ? undefined
      : fixed("DURATION", durationValue(0.5, unit)),
  examples: [["They waited for [half an hour].", "2014-03-01", "PT30M"]],
  counterExamples: ["Half the hour passed."],
};

/** After these, or where a lead says which ones, a bare plural is some of them: "for weeks", "recent months". */
const spanCues = /^(?:over|in|for|within|after|during|throughout|through)$/;

const lastingVerbs = /^(?:take|last|spend|wait|need|require|serve|be)$/;

export const bareUnits: DateRule = {
  name: "duration/bare-plural",
  counts: true,
  construction: "weeks, years: some of them",
  pattern:
    "the? (recent|past|last|coming|next|previous|following|preceding|intervening|these)? <units>",
  read: (found) => {
    const { units, words, from, to } = found;
    if (!units || units === "second" || units === "quarter" || units === "weekend") {
      return undefined;
    }
    if (has(found, "these") && units === "day") return reference("PRESENT_REF");
    const after = wordAfter(found);
    if (isAge(after, wordAfter(found, 2)) || after === "ago") return undefined;
    // "days before the vote" has no length: it is a vague date, and hangs on another.
    const relates = /^(?:before|after)$/.test(after) && !/^[,.;:)"'”]?$/.test(wordAfter(found, 2));
    if (relates && wordBefore(found) !== "for") return undefined;
    const led = to - from > 1 && words[to - 2]?.lower !== "the";
    const spans =
      spanCues.test(wordBefore(found)) ||
      /^(?:before|after|later|earlier)$/.test(after) ||
      lastingVerbs.test(tokenBefore(found)?.lemma ?? "");
    return led || spans ? fixed("DURATION", durationValue("X", units)) : undefined;
  },
  examples: [
    ["The men were held for [weeks].", "2014-03-01", "PXW"],
    ["Sales have slowed in [recent months].", "2014-03-01", "PXM"],
    ["The repair took [years].", "2014-03-01", "PXY"],
  ],
  counterExamples: [
    "Minutes of the talks leaked.",
    "Opening hours changed.",
    "In the weeks before the vote they fell silent.",
    "He quit days after the flood.",
  ],
};

export const unitLong: DateRule = {
  name: "duration/long",
  construction: "a unit with long: decades-long, a yearlong feud",
  pattern: "((<number> -?)? (<unit>|<units>) - long | daylong | weeklong | monthlong | yearlong)",
  read: (found) => {
    const word = wordAt(found, 0);
    const unit = found.unit ?? found.units ?? compounds[word];
    if (unit === undefined || unit === "second") return undefined;
    return fixed("DURATION", durationValue(found.number ?? (found.units ? "X" : 1), unit));
  },
  examples: [
    ["The [year-long] feud ended.", "2014-03-01", "P1Y"],
    ["The [weeks-long] feud ended.", "2014-03-01", "PXW"],
    ["The [two-hour-long] talk ended.", "2014-03-01", "PT2H"],
  ],
  counterExamples: ["The year was long."],
};

const compounds: Readonly<Record<string, "day" | "week" | "month" | "year">> = {
  daylong: "day",
  weeklong: "week",
  monthlong: "month",
  yearlong: "year",
};

export const someTime: DateRule = {
  name: "duration/some-time",
  counts: true,
  construction: "some time, a while",
  pattern: "(some time | a (long|short) time | a while)",
  read: (found) => {
    if (!has(found, "some")) return fixed("DURATION", "PXX");
    return /^(?:for|in|quite|after)$/.test(wordBefore(found))
      ? fixed("DURATION", "PXM")
      : undefined;
  },
  examples: [
    ["They will stay for [a while].", "2014-03-01", "PXX"],
    ["They will stay for [some time].", "2014-03-01", "PXM"],
  ],
  counterExamples: ["Take your time while it lasts.", "At some time he left."],
};
