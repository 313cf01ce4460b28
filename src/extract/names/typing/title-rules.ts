import { givenName } from "../../../language/gazetteer/given-names.ts";
import { organizationNoun } from "../../../language/gazetteer/organization-words.ts";
import { personNoun } from "../../../language/gazetteer/person-nouns.ts";
import { surname } from "../../../language/gazetteer/surnames.ts";
import type { OfficePhrase } from "../../roles/office-phrases.ts";
import { isBodyHead } from "../head-words.ts";
import { tradeNouns } from "./context-words.ts";
import { movesInMarket } from "./market-rules.ts";
import { isUnheardOf } from "./person-name-rules.ts";
import type { NameInPlace, TypeRule } from "./type-evidence.ts";

/** "the miner Zubaran": what a firm may be called for, too. */
const isTrade = ({ title, capital }: OfficePhrase): boolean =>
  !capital && personNoun(title)?.kind === "occupation";

/** "the developer Zubaran", "developer Zubaran Partners": a man is introduced in full. */
const isTradingBody = ({
  words,
  firstWord,
  headWord,
  spot: { title, ...spot },
}: NameInPlace): boolean =>
  title !== undefined &&
  isTrade(title) &&
  (tradeNouns.has(title.title) || organizationNoun(title.title) !== undefined) &&
  (isUnheardOf(words, spot) ||
    (words.length > 1 && isBodyHead(headWord) && givenName(firstWord) === undefined));

/** Signs that an office, a title or a trade directly before a name gives. */
export const titleRules: readonly TypeRule[] = [
  {
    name: "title",
    construction: "a courtesy title or an office directly before the name",
    kind: "person",
    weight: 5,
    own: false,
    // "miner Zubaran gained 2 percent": a trade is a firm's too. "chairman of the Senate budget committee": no name of his.
    holds: (name) =>
      name.spot.title !== undefined &&
      !name.spot.title.plural &&
      name.words.some((word) => /\p{Lu}/u.test(word.slice(0, 12))) &&
      !(isTrade(name.spot.title) && (movesInMarket(name) || isTradingBody(name))),
    examples: [["Then Sen. Oyelaran spoke.", "Oyelaran"]],
    counterexamples: [
      [
        "He is chairman of the U.S. Senate foreign relations committee.",
        "foreign relations committee",
      ],
      ["They sued the developer Zubaran.", "Zubaran"],
    ],
  },
  {
    name: "trade-before",
    construction:
      "what people and firms do for a living before a single word that no list has, or the name of a body",
    kind: "organization",
    weight: 4,
    own: false,
    holds: isTradingBody,
    examples: [
      ["They sued the developer Zubaran.", "Zubaran"],
      ["They sued the developer Zubaran Partners.", "Zubaran Partners"],
    ],
    counterexamples: [
      ["They sued the developer Kowalczyk.", "Kowalczyk"],
      ["They sued the singer Zubaran.", "Zubaran"],
    ],
  },
  {
    name: "title-before-surname",
    construction: "an office or title directly before several words, the last a surname too",
    kind: "person",
    weight: 2.5,
    own: false,
    holds: ({ spot, words }) =>
      spot.title !== undefined &&
      !spot.title.plural &&
      spot.known.length === 0 &&
      words.length > 1 &&
      !words.includes("of") &&
      surname(words.at(-1) ?? "") !== undefined,
    examples: [["Then Sen. Zviad Marsh spoke.", "Zviad Marsh"]],
    counterexamples: [["They crossed Zviad Marsh.", "Zviad Marsh"]],
  },
];
