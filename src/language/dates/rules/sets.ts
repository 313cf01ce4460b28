import { durationValue, fixed } from "../meaning.ts";
import { type DateRule, has, tokenAfter, tokenOf, wordAt } from "../rule.ts";
import { unitOf } from "./amounts.ts";

export const every: DateRule = {
  name: "set/every",
  construction: "every week, each year, every two months",
  pattern: "(every|each) (<number>|<some>|other|single)? (<unit>|<units>)",
  read: (found) => {
    if (found.unit === "second" && !has(found, "other")) return undefined;
    const quantity = has(found, "other") ? 2 : (found.number ?? found.some ?? 1);
    return fixed("SET", durationValue(quantity, unitOf(found)));
  },
  examples: [
    ["The panel meets [every week].", "2014-03-01", "P1W"],
    ["The panel meets [every two years].", "2014-03-01", "P2Y"],
    ["The panel meets [every other month].", "2014-03-01", "P2M"],
  ],
  counterExamples: ["Each second-hand car was sold."],
};

export const weekends: DateRule = {
  name: "set/weekends",
  construction: "weekends, each of them",
  follows: "(on|at|during)",
  pattern: "<units>",
  read: ({ units }) => (units === "weekend" ? fixed("SET", "XXXX-WXX-WE") : undefined),
  examples: [["The ferry stops on [weekends].", "2014-03-01", "XXXX-WXX-WE"]],
  counterExamples: ["The ferry stops on days of rain."],
};

export const everyPart: DateRule = {
  name: "set/every-part",
  construction: "every morning, every night",
  pattern: "(every|each) (single)? <part>",
  read: ({ part }) => fixed("SET", `XXXX-XX-XXT${part ?? "X"}`),
  examples: [["He swims [every morning].", "2014-03-01", "XXXX-XX-XXTMO"]],
  counterExamples: ["Every man slept at night."],
};

export const perUnit: DateRule = {
  name: "set/per-unit",
  construction: "twice a year, three times per month",
  pattern: "(once|twice|<number> times) (a|an|per|each|every) <unit>",
  read: ({ unit = "day" }) => fixed("SET", durationValue(1, unit)),
  examples: [["The panel meets [twice a year].", "2014-03-01", "P1Y"]],
  counterExamples: ["Twice an ambush failed."],
};

const adverbs: Readonly<Record<string, string>> = {
  hourly: "PT1H",
  daily: "P1D",
  nightly: "P1D",
  weekly: "P1W",
  biweekly: "P2W",
  fortnightly: "P2W",
  monthly: "P1M",
  quarterly: "P3M",
  annually: "P1Y",
  yearly: "P1Y",
};

/** As adjectives these name a kind ("a daily paper", "annual report") as often as a time. */
export const adverb: DateRule = {
  name: "set/adverb",
  construction: "daily, weekly, annually",
  pattern: "(hourly|daily|nightly|weekly|biweekly|fortnightly|monthly|quarterly|annually|yearly)",
  read: (found) => {
    const word = wordAt(found, 0);
    const token = tokenOf(found);
    if (token?.upos === "PROPN" || token?.upos === "NOUN") return undefined;
    if (tokenAfter(found)?.upos === "NOUN" && word !== "weekly") return undefined;
    return token?.upos === "ADV" || word === "weekly" || word === "monthly"
      ? fixed("SET", adverbs[word] ?? "P1D")
      : undefined;
  },
  examples: [["The ferry runs [weekly].", "2014-03-01", "P1W"]],
  counterExamples: ["He reads the Daily Planet."],
};
