import { givenName } from "../../../language/gazetteer/given-names.ts";
import { personNoun } from "../../../language/gazetteer/person-nouns.ts";
import { placeNoun } from "../../../language/gazetteer/place-words.ts";
import type { OfficePhrase } from "../../roles/office-phrases.ts";
import { isNameHead } from "../head-words.ts";
import {
  dealNouns,
  organizationCompanions,
  organizationPossessions,
  personCompanions,
  personPossessions,
  placeCompanions,
  placePossessions,
} from "./context-words.ts";
import { movesInMarket } from "./market-rules.ts";
import { possessed, preposition, wordAfter } from "./surroundings.ts";
import type { TypeRule } from "./type-evidence.ts";

/** "the miner Zubaran": what a firm may be called for, too. */
const isTrade = ({ title, capital }: OfficePhrase): boolean =>
  !capital && personNoun(title)?.kind === "occupation";

/** Signs that a noun beside a name gives: before it, behind it, in apposition, as predicate, possessed by it. */
export const nounRules: readonly TypeRule[] = [
  {
    name: "title",
    construction: "a courtesy title or an office directly before the name",
    kind: "person",
    weight: 5,
    own: false,
    // "miner Zubaran gained 2 percent": a trade is a firm's too.
    holds: (name) =>
      name.spot.title !== undefined &&
      !name.spot.title.plural &&
      !(isTrade(name.spot.title) && movesInMarket(name)),
    examples: [["Then Sen. Oyelaran spoke.", "Oyelaran"]],
  },
  {
    name: "person-noun-before",
    construction: "a noun for a person directly before the name",
    kind: "person",
    weight: 4,
    own: false,
    holds: (name) =>
      name.spot.title === undefined && name.nouns.before === "person" && !movesInMarket(name),
    examples: [["The teenager Zubaran left.", "Zubaran"]],
  },
  {
    name: "deal-noun-before",
    construction: "directly behind what people and firms alike are to each other",
    kind: "person",
    weight: 1.5,
    own: false,
    holds: (name) => dealNouns.has(name.before) && !movesInMarket(name),
    examples: [["They praised his rival Zubaran.", "Zubaran"]],
  },
  {
    name: "organization-noun-before",
    construction: "a noun for an organization directly before the name",
    kind: "organization",
    weight: 4.5,
    own: false,
    holds: ({ nouns }) => nouns.before === "organization",
    examples: [["The insurer Zubaran grew.", "Zubaran"]],
  },
  {
    name: "place-noun-before",
    construction: "a noun for a place before the name, with or without of",
    kind: "place",
    weight: 4,
    own: false,
    holds: (name) =>
      name.nouns.before === "place" ||
      (name.before === "of" && placeNoun(name.beforeThat)?.ambiguous === false),
    examples: [["They reached the village of Zubaran.", "Zubaran"]],
  },
  {
    name: "thing-noun-before",
    construction: "a noun for a work, a vessel or another thing directly before the name",
    kind: "other",
    weight: 5,
    own: false,
    holds: ({ nouns }) => nouns.before === "other",
    examples: [["The frigate Zubaran sank.", "Zubaran"]],
  },
  {
    name: "apposed-person",
    construction: "in apposition, a noun for a person or an age",
    kind: "person",
    weight: 4.5,
    own: false,
    holds: (name) =>
      name.nouns.apposed === "person" ||
      (name.after === "," &&
        /^\d{1,3}$/.test(name.afterThat) &&
        /^[,.)]/.test(name.tokens[name.spot.last + 3]?.text ?? "")),
    examples: [
      ["Zubaran, a retired teacher, won.", "Zubaran"],
      ["Zubaran, 45, won.", "Zubaran"],
    ],
  },
  {
    name: "given-name-in-office",
    construction: "a given name before a word that heads other names, beside an office",
    kind: "person",
    weight: 3,
    own: false,
    holds: (name) =>
      name.words.length === 2 &&
      givenName(name.firstWord)?.ambiguous === false &&
      isNameHead(name.words[1] ?? "") &&
      (name.spot.title !== undefined || name.nouns.apposed === "person"),
    examples: [["Samantha Gazette, a retired teacher, won.", "Samantha Gazette"]],
  },
  {
    name: "apposed-organization",
    construction: "in apposition, a noun for an organization",
    kind: "organization",
    weight: 4.5,
    own: false,
    holds: ({ nouns }) => nouns.apposed === "organization",
    examples: [["Zubaran, a large insurer, failed.", "Zubaran"]],
  },
  {
    name: "apposed-place",
    construction: "in apposition, a noun for a place",
    kind: "place",
    weight: 4.5,
    own: false,
    holds: ({ nouns }) => nouns.apposed === "place",
    examples: [["Zubaran, a coastal town, flooded.", "Zubaran"]],
  },
  {
    name: "person-predicate",
    construction: "is a, with a noun for a person",
    kind: "person",
    weight: 3,
    own: false,
    holds: ({ nouns }) => nouns.predicate === "person",
    examples: [["Zubaran was a teacher.", "Zubaran"]],
  },
  {
    name: "organization-predicate",
    construction: "is a, with a noun for an organization",
    kind: "organization",
    weight: 3,
    own: false,
    holds: ({ nouns }) => nouns.predicate === "organization",
    examples: [["Zubaran is a large insurer.", "Zubaran"]],
  },
  {
    name: "place-predicate",
    construction: "is a, with a noun for a place",
    kind: "place",
    weight: 3,
    own: false,
    holds: ({ nouns }) => nouns.predicate === "place",
    examples: [["Zubaran is a small town.", "Zubaran"]],
  },
  {
    name: "who",
    construction: "a relative clause with who or whose",
    kind: "person",
    weight: 2.5,
    own: false,
    holds: (name) =>
      /^who(?:m|se)?$/.test(name.after) ||
      (name.after === "," && /^who(?:m|se)?$/.test(name.afterThat)),
    examples: [["Zubaran, who won, was glad.", "Zubaran"]],
  },
  {
    name: "person-possession",
    construction: "possessor of what only people have",
    kind: "person",
    weight: 2.5,
    own: false,
    holds: (name) => personPossessions.has(possessed(name)),
    examples: [["They met Zubaran's widow.", "Zubaran"]],
  },
  {
    name: "organization-possession",
    construction: "possessor of what organizations have",
    kind: "organization",
    weight: 1.8,
    own: false,
    holds: (name) => organizationPossessions.has(possessed(name)),
    examples: [["They saw Zubaran's quarterly earnings.", "Zubaran"]],
  },
  {
    name: "place-possession",
    construction: "possessor of what places have",
    kind: "place",
    weight: 2,
    own: false,
    holds: (name) => placePossessions.has(possessed(name)),
    examples: [["They left Zubaran's old suburbs.", "Zubaran"]],
  },
  {
    name: "organization-companion",
    construction: "before a noun that goes with organizations",
    kind: "organization",
    weight: 2.2,
    own: false,
    holds: (name) =>
      organizationCompanions.has(wordAfter(name)) ||
      (!personCompanions.has(wordAfter(name)) && name.nouns.after === "organization"),
    examples: [["A Zubaran spokesman declined.", "Zubaran"]],
  },
  {
    name: "small-legal-form",
    construction: "before a legal form in small letters",
    kind: "organization",
    weight: 6,
    own: false,
    holds: ({ after }) => /^(?:corp|inc|ltd|plc|llc|co)\.?$/.test(after),
    examples: [["Then Zubaran Oyelaran corp fell.", "Zubaran Oyelaran"]],
  },
  {
    name: "person-companion",
    construction: "before a noun for what one person leads or leaves",
    kind: "person",
    weight: 2,
    own: false,
    holds: (name) => personCompanions.has(wordAfter(name)),
    examples: [["The Zubaran administration fell.", "Zubaran"]],
  },
  {
    name: "place-companion",
    construction: "before a noun that goes with places",
    kind: "place",
    weight: 2.2,
    own: false,
    holds: (name) => placeCompanions.has(wordAfter(name)),
    examples: [["The Zubaran residents fled on Monday.", "Zubaran"]],
  },
  {
    name: "thing-companion",
    construction: "before a noun for a thing",
    kind: "other",
    weight: 1.5,
    own: false,
    holds: ({ nouns }) => nouns.after === "other",
    examples: [["The Zubaran virus spread.", "Zubaran"]],
  },
  {
    name: "head-of-body",
    construction: "behind of, after a word for one who leads",
    kind: "organization",
    weight: 1.5,
    own: false,
    holds: (name) =>
      preposition(name) === "of" &&
      /^(?:chairman|chairwoman|ceo|director|president|head|member|members|spokesman|spokeswoman|executive|officer|shares|unit|subsidiary|employees|editor|founder|division|owner|stake|chief)$/.test(
        name.before === "of"
          ? name.beforeThat
          : (name.tokens[name.spot.first - 3]?.text.toLowerCase() ?? ""),
      ),
    examples: [["She is chairman of Zubaran.", "Zubaran"]],
  },
  {
    name: "mayor-of",
    construction: "behind mayor of, governor of",
    kind: "place",
    weight: 4,
    own: false,
    holds: ({ before, beforeThat }) =>
      before === "of" &&
      /^(?:mayor|governor|bishop|archbishop|residents|people|outskirts|north|south|east|west|streets|suburb|suburbs)$/.test(
        beforeThat,
      ),
    examples: [["She is mayor of Zubaran.", "Zubaran"]],
  },
];
