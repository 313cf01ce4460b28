import type { Token } from "../../../language/analysis.ts";
import { givenName } from "../../../language/gazetteer/given-names.ts";
import { startsUpper } from "../letter-case.ts";
import { indexNames, tradeNouns } from "./context-words.ts";
import { isKnownPlace, isPossessor, verbBehind } from "./surroundings.ts";
import type { NameInPlace, TypeRule } from "./type-evidence.ts";

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** What prices do. Lemmas. */
const moves = set(`
add advance climb close decline dip drop ease edge end fall firm finish gain inch jump leap lose open plummet plunge rally rebound recover retreat rise shed
sink skid slide slip slump soar spike surge trade tumble weaken`);

const indexWords = /^(?:Index|Composite|Average|Industrials|\d+)$/;

/** "Zubaran fell as much as 3 percent", but not "Lund gained 3 percent of the vote". */
export function movesInMarket(name: NameInPlace): boolean {
  const { tokens, words } = name;
  const at = verbBehind(name);
  const isIndex = words.some((word) => indexWords.test(word) || indexNames.has(word.toLowerCase()));
  if (isKnownPlace(name) || isIndex || at === undefined) {
    return false;
  }
  if (!moves.has(tokens[at]?.lemma ?? "")) {
    return false;
  }
  for (let i = at + 1; i < at + 8; i++) {
    const word = tokens[i]?.text ?? ".";
    if (/^(?:percent|pct|per|%|pence|cents)$/.test(word)) {
      const end = word === "per" ? i + 1 : i;
      return /^\d/.test(tokens[i - 1]?.text ?? "") && tokens[end + 1]?.text !== "of";
    }
    if (/^[.;:,]$/.test(word)) {
      return false;
    }
  }
  return false;
}

/** Signs of firms and of whom they buy, sell and owe, as reports on markets and business print them. */
export const marketRules: readonly TypeRule[] = [
  {
    name: "market-move",
    construction: "subject of a verb that prices do, with so many percent",
    kind: "organization",
    weight: 5,
    own: false,
    holds: movesInMarket,
    examples: [
      ["Then Zubaran fell 3 percent.", "Zubaran"],
      ["In Oslo, Zubaran slumped as much as 9.5% at noon.", "Zubaran"],
    ],
    counterexamples: [["Then Zubaran gained 3 percent of the vote.", "Zubaran"]],
  },
  {
    name: "firm-noun-before",
    construction: "a noun for a firm's trade directly before the name",
    kind: "organization",
    weight: 3,
    own: false,
    holds: ({ before, spot, firstWord }) =>
      spot.title === undefined && tradeNouns.has(before) && givenName(firstWord) === undefined,
    examples: [["They sold it to retailer Zubaran.", "Zubaran"]],
    counterexamples: [["They sold it to retailer Samantha Zubaran.", "Samantha Zubaran"]],
  },
  {
    name: "dealt-in",
    construction: "behind a word for buying and rating: a bid for, a rating on",
    kind: "organization",
    weight: 3,
    own: false,
    holds: ({ before, beforeThat }) =>
      (before === "for" && /^(?:bid|bids|offer|takeover)$/.test(beforeThat)) ||
      (before === "with" && /^(?:merger|merge|merging)$/.test(beforeThat)) ||
      (before === "of" &&
        /^(?:takeover|acquisition|purchase|shareholder|shareholders|shares|buyout|nationalization)$/.test(
          beforeThat,
        )) ||
      (before === "on" && /^(?:rating|coverage|ratings)$/.test(beforeThat)) ||
      (before === "from" && /^(?:results|earnings)$/.test(beforeThat)),
    examples: [["There was talk of a bid for Zubaran.", "Zubaran"]],
  },
  {
    name: "its-own",
    construction: "subject of a verb before its: no person",
    kind: "organization",
    weight: 2,
    own: false,
    holds: (name) => !isKnownPlace(name) && ownerPronoun(name) === "its",
    examples: [
      ["Last week Zubaran raised its full-year forecast.", "Zubaran"],
      ["Last week Zubaran said it had cut jobs.", "Zubaran"],
    ],
    counterexamples: [
      ["Last week Zubaran raised his forecast.", "Zubaran"],
      ["Last week Zubaran said it was late.", "Zubaran"],
    ],
  },
  {
    name: "its-own-against-person",
    construction: "subject of a verb before its",
    kind: "person",
    weight: -2,
    own: false,
    holds: (name) => !isKnownPlace(name) && ownerPronoun(name) === "its",
    examples: [["Last week Zubaran raised its full-year forecast.", "Zubaran"]],
  },
  {
    name: "officer-of-firm",
    construction: "before or possessor of an office that firms have, with who holds it",
    kind: "organization",
    weight: 4.5,
    own: false,
    holds: (name) => !isKnownPlace(name) && namesItsOfficer(name),
    examples: [
      ["It was told by Zubaran's chief economist Ana Lund.", "Zubaran"],
      ["It was told by Zubaran finance director Ana Lund.", "Zubaran"],
      ["It was told by Zubaran's finance chief, Ana Lund.", "Zubaran"],
    ],
    counterexamples: [
      ["It was told by Zubaran's lawyer Ana Lund.", "Zubaran"],
      ["It was told by Zubaran's police chief Ana Lund.", "Zubaran"],
    ],
  },
  {
    name: "his-own",
    construction: "subject of a verb before his or her",
    kind: "person",
    weight: 1.5,
    own: false,
    holds: (name) => /^(?:his|her)$/.test(ownerPronoun(name)),
    examples: [
      ["Last week Zubaran broke his leg.", "Zubaran"],
      ["Last week Zubaran said she would stay.", "Zubaran"],
    ],
  },
];

const isSaying = (lemma: string): boolean => /^(?:say|announce|add|report)$/.test(lemma);

/** "said it had agreed", "said that she would": the subject of what is said; "it was raining" has none. */
function ownerOfClause(tokens: readonly Token[], at: number): string {
  switch (tokens[at]?.text) {
    case "he":
      return "his";
    case "she":
      return "her";
    case "it":
      return /^(?:have|plan|agree|expect|raise|buy|sell|post|cut)$/.test(
        tokens[at + 1]?.lemma ?? "",
      )
        ? "its"
        : "";
    default:
      return "";
  }
}

/** The possessive behind the verb that stands behind the name: "raised its", "said on Monday its". */
function ownerPronoun(name: NameInPlace): string {
  const at = verbBehind(name);
  if (at === undefined) {
    return "";
  }
  for (let i = at + 1; i < at + 5; i++) {
    const token = name.tokens[i];
    if (token === undefined || /^[.,;:]$/.test(token.text)) {
      return "";
    }
    if (token.xpos === "PRP$") {
      return token.text;
    }
    if (i <= at + 2 && isSaying(name.tokens[at]?.lemma ?? "")) {
      const owner = ownerOfClause(name.tokens, i);
      if (owner !== "") {
        return owner;
      }
    }
    // "Lund told Okoro its plans": another name may own it.
    if (startsUpper(token.text) && token.upos === "PROPN" && !/day$/.test(token.text)) {
      return "";
    }
  }
  return "";
}

const personal = /^(?:spokes(?:man|woman|person)|manager|coach|captain|boss|director)$/;

const firmOffices = set(
  "economist strategist ceo cfo coo chairman chairwoman chairperson executive spokesman spokeswoman spokesperson director boss manager coach captain skipper treasurer actuary",
);

/** "finance chief": a police chief is a town's. */
const chiefOf = /^(?:finance|operating|financial|investment|marketing|technology|sales)$/;

/** "Zubaran's chief economist Ana Lund", "Zubaran manager Ana Lund"; people too have managers and spokesmen. */
function namesItsOfficer(name: NameInPlace): boolean {
  const { tokens, spot } = name;
  const start = isPossessor(name) ? spot.last + 2 : spot.last + 1;
  for (let i = start; i < start + 5; i++) {
    const token = tokens[i];
    if (token === undefined || !/^(?:NOUN|ADJ|PUNCT)$/.test(token.upos) || token.text === ",") {
      return false;
    }
    const word = token.text.toLowerCase();
    if (start > spot.last + 1 && personal.test(word)) {
      return false;
    }
    const isChief =
      word === "chief" && chiefOf.test(tokens[i - 1]?.text.toLowerCase().slice(0, 12) ?? "");
    const holder = tokens[i + 1]?.text === "," ? i + 2 : i + 1;
    if ((isChief || firmOffices.has(word)) && startsUpper(tokens[holder]?.text ?? "")) {
      return true;
    }
  }
  return false;
}
