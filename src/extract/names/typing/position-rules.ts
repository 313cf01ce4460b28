import { isAllCapitals, startsUpper } from "../letter-case.ts";
import type { SentenceView } from "../name-words.ts";
import {
  isHolding,
  isLowerNoun,
  isNumberedThing,
  isPossessor,
  preposition,
} from "./surroundings.ts";
import type { TypeRule } from "./type-evidence.ts";

const monthName = /^(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)\p{L}*\.?$/u;

/** "ZUBARAN, May 5 (Xinhua) --", "Zubaran, Sept. 29:", "ZUBARAN, OYELARA:", "Zubaran (Kansas):" at the front of a block. */
function isDatedLine({ words, known }: SentenceView, last: number): boolean {
  const isCapital = isAllCapitals(words[0] ?? "");
  const [mark = "", a = "", b = "", c = ""] = words.slice(last + 1, last + 5);
  const region = mark === "(" ? known[last + 2] : undefined;
  const closes = last + 2 + (region?.length ?? 0);
  if (region !== undefined) return words[closes] === ")" && words[closes + 1] === ":";
  if (mark !== ",") return false;
  if (isCapital && (a === "(" || (isAllCapitals(a) && b === ":"))) return true;
  const isDay = (word: string): boolean => /^\d{1,2}(?:st|nd|rd|th)?$/.test(word);
  const isDate = (monthName.test(a) && isDay(b)) || (isDay(a) && monthName.test(b));
  const close = /^\d{4}$/.test(c) ? (words[last + 5] ?? "") : c;
  return isDate && (/^(?:[:(\-–—]|--)$/.test(close) || (isCapital && startsUpper(close)));
}

/** Signs that prepositions, articles, marks and numbers around a name give. */
export const positionRules: readonly TypeRule[] = [
  {
    name: "in",
    construction: "behind in, possessors aside",
    kind: "place",
    weight: 2.5,
    own: false,
    holds: (name) =>
      (name.before === "in" ||
        preposition(name) === "near" ||
        preposition(name) === "throughout") &&
      !isPossessor(name) &&
      !isHolding(name) &&
      !isLowerNoun(name),
    examples: [["The firm was born in Zubaran.", "Zubaran"]],
    counterexamples: [["It was told in Zubaran's memoirs.", "Zubaran"]],
  },
  {
    name: "party-and-district",
    construction: "behind the letter of a party and a hyphen",
    kind: "place",
    weight: 4,
    own: false,
    holds: ({ before, spot, view }) =>
      before === "-" &&
      /^[RDI]$/.test(view.words[spot.first - 2] ?? "") &&
      /^[(,]$/.test(view.words[spot.first - 3] ?? ""),
    examples: [["Rep. Ana Lund (D-Zubaran) left.", "Zubaran"]],
    counterexamples: [["He read the R-Zubaran file.", "Zubaran"]],
  },
  {
    name: "constituency",
    construction: "behind whom a member of parliament sits for",
    kind: "place",
    weight: 6,
    own: false,
    holds: ({ before, beforeThat }) =>
      before === "for" && /^(?:mp|mla|mpa|mna|tds?|mps|mlas|member)$/.test(beforeThat),
    examples: [["Karl Lund, MP for Zubaran East, left.", "Zubaran East"]],
    counterexamples: [["Karl Lund, spokesman for Zubaran, left.", "Zubaran"]],
  },
  {
    name: "holding",
    construction: "behind a share or a stake in",
    kind: "organization",
    weight: 3,
    own: false,
    holds: isHolding,
    examples: [["They sold a stake in Zubaran.", "Zubaran"]],
  },
  {
    name: "direction",
    construction: "behind a preposition of place",
    kind: "place",
    weight: 1,
    own: false,
    holds: (name) =>
      /^(?:to|from|at|into|across|outside|around|toward|towards|through|via|inside|within|along|off|northern|southern|eastern|western|central|downtown|north|south|east|west|of)$/.test(
        name.before === "of" &&
          !/^(?:north|south|east|west|outside|part|parts|streets|city|center|centre|capital|people|coast|west|miles|km|kilometers|kilometres)$/.test(
            name.beforeThat,
          )
          ? ""
          : preposition(name),
      ) && !isPossessor(name),
    examples: [["They flew to Zubaran.", "Zubaran"]],
  },
  {
    name: "stood-outside",
    construction: "behind outside or inside, possessors aside: nobody",
    kind: "person",
    weight: -4,
    own: false,
    holds: (name) => /^(?:outside|inside)$/.test(preposition(name)) && !isPossessor(name),
    examples: [["They wept outside Zubaran Bhavan.", "Zubaran Bhavan"]],
    counterexamples: [["They wept outside Zubaran's house.", "Zubaran"]],
  },
  {
    name: "compass-word",
    construction: "behind northern, central and their like, or rebel-held",
    kind: "place",
    weight: 3,
    own: false,
    holds: ({ before, beforeThat }) =>
      (beforeThat === "-" && /^(?:held|controlled|occupied|ruled)$/.test(before)) ||
      /^(?:northern|southern|eastern|western|central|downtown|northeastern|northwestern|southeastern|southwestern|coastal|mainland|rural|upstate|suburban)$/.test(
        before,
      ),
    examples: [
      ["It rained in northern Zubaran.", "Zubaran"],
      ["They shelled rebel-held Zubaran.", "Zubaran"],
    ],
  },
  {
    name: "within-larger-place",
    construction: "a state or part of a state behind a comma",
    kind: "place",
    weight: 3.5,
    own: false,
    holds: ({ after, spot, view }) => {
      if (after !== ",") {
        return false;
      }
      const match = view.known[spot.last + 2];
      const then = view.words[spot.last + 2 + (match?.length ?? 0)] ?? "";
      return (
        (match?.entries.some(
          ({ kind, form }) => (kind === "state" || kind === "subnational") && form === "name",
        ) ??
          false) &&
        !/^(?:and|or|['’]s?|&)$/.test(then) &&
        !startsUpper(then)
      );
    },
    examples: [
      ["She lives in Zubaran, Kansas.", "Zubaran"],
      ["It began in Zubaran, Norway, in May.", "Zubaran"],
    ],
    counterexamples: [["Lund, Norway's minister, left.", "Lund"]],
  },
  {
    name: "based",
    construction: "before -based or -born",
    kind: "place",
    weight: 3,
    own: false,
    holds: (name) =>
      name.after === "-" && /^(?:based|born|bound|area|controlled|held)$/.test(name.afterThat),
    examples: [["The Zubaran-based firm failed.", "Zubaran"]],
  },
  {
    name: "dateline",
    construction:
      "at the front of a block before a dash or an agency in brackets, its state between",
    kind: "place",
    weight: 5,
    own: false,
    holds: ({ spot, view }) => {
      if (spot.first !== 0) {
        return false;
      }
      // "ZUBARAN, Iowa (AP) -"
      const isWithState = view.words[spot.last + 1] === "," && isAllCapitals(view.words[0] ?? "");
      const state = view.known[spot.last + 2];
      const at = spot.last + (isWithState && state !== undefined ? 2 + state.length : 1);
      const after = view.words[at] ?? "";
      return (
        /^(?:--|—|–|_)$/.test(after) ||
        (after === "(" &&
          /^(?:AP|Reuters|AFP|CNN|UPI|Xinhua|EFE|dpa|IPS)$/i.test(view.words[at + 1] ?? "")) ||
        isDatedLine(view, spot.last)
      );
    },
    examples: [
      ["ZUBARAN (AP) - The dam broke.", "ZUBARAN"],
      ["ZUBARAN, Iowa (AP) - The dam broke.", "ZUBARAN"],
      ["Zubaran, Sept. 29 (ANI): The dam broke.", "Zubaran"],
      ["ZUBARAN, 5 May 2021 (WAM) - The dam broke.", "ZUBARAN"],
      ["ZUBARAN, (WAM) The dam broke.", "ZUBARAN"],
      ["ZUBARAN, OYELARA: The dam broke.", "ZUBARAN"],
      ["Zubaran (Kansas): The dam broke.", "Zubaran"],
    ],
    counterexamples: [["Zubaran, May 5 winner, left.", "Zubaran"]],
  },
  {
    name: "article-against-person",
    construction: "behind the",
    kind: "person",
    weight: -3,
    own: false,
    holds: ({ before, spot }) =>
      spot.title === undefined && (before === "the" || before === "a" || before === "an"),
    examples: [["The Zubaran grew.", "Zubaran"]],
  },
  {
    name: "article-for-organization",
    construction: "behind the",
    kind: "organization",
    weight: 0.5,
    own: false,
    holds: ({ before, spot }) => spot.title === undefined && before === "the",
    examples: [["The Zubaran grew.", "Zubaran"]],
  },
  {
    name: "indefinite",
    construction: "behind a or an, no noun behind",
    kind: "other",
    weight: 1.5,
    own: false,
    holds: (name) => (name.before === "a" || name.before === "an") && !isLowerNoun(name),
    examples: [["She bought a Zubaran.", "Zubaran"]],
  },
  {
    name: "index",
    construction: "a stock index",
    kind: "other",
    weight: 4,
    own: false,
    holds: ({ after, afterThat }) =>
      /^(?:index|indices|indexes|average)$/.test(after) ||
      (/^(?:composite|industrial|stock|share|\d+)$/.test(after) &&
        /^(?:index|indices|average)$/.test(afterThat)),
    examples: [["The Zubaran index fell.", "Zubaran"]],
  },
  {
    name: "graded-thing",
    construction: "before a hyphen and a number: a grade, a model",
    kind: "other",
    weight: 3,
    own: false,
    holds: ({ after, afterThat, spot, tokens }) =>
      after === "-" &&
      /^\d{1,4}$/.test(afterThat) &&
      tokens[spot.last]?.end === tokens[spot.last + 1]?.start,
    examples: [["It was rated Zubaran-2 at first.", "Zubaran"]],
  },
  {
    name: "numbered-thing",
    construction: "before a bare number: a version, a model, an index, an amount",
    kind: "other",
    weight: 2.5,
    own: false,
    holds: isNumberedThing,
    examples: [["She flew a Zubaran 747.", "Zubaran"]],
  },
];
