import { givenName } from "../../../language/gazetteer/given-names.ts";
import { placeNoun } from "../../../language/gazetteer/place-words.ts";
import { surname } from "../../../language/gazetteer/surnames.ts";
import { isBodyHead, isNameHead } from "../head-words.ts";
import { dealNouns } from "./context-words.ts";
import { movesInMarket } from "./market-rules.ts";
import type { TypeRule } from "./type-evidence.ts";

const vessels =
  /^(?:ships?|ferry|ferries|boats?|vessels?|tankers?|trawlers?|freighters?|frigates?|destroyers?|submarines?|yachts?|warships?|schooners?|liners?)$/;

/** Signs that a noun beside a name gives: before it, behind it, in apposition, as predicate, possessed by it. */
export const nounRules: readonly TypeRule[] = [
  {
    name: "person-noun-before",
    construction: "a noun for a person directly before the name",
    kind: "person",
    weight: 4,
    own: false,
    // "the separatist Umbra Party": the noun tells which party.
    holds: (name) =>
      name.spot.title === undefined &&
      name.nouns.before === "person" &&
      !movesInMarket(name) &&
      !(name.words.length > 1 && isBodyHead(name.headWord) && surname(name.lastWord) === undefined),
    examples: [["The teenager Zubaran left.", "Zubaran"]],
    counterexamples: [["The separatist Umbra Zubaran Party left.", "Umbra Zubaran Party"]],
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
    name: "vessel",
    construction: "a noun for a ship directly before the name",
    kind: "other",
    weight: 4,
    own: false,
    holds: ({ before, spot }) => spot.title === undefined && vessels.test(before.slice(0, 12)),
    examples: [["The ferry Zubaran Star sank.", "Zubaran Star"]],
    counterexamples: [["The hotel Zubaran Star burned.", "Zubaran Star"]],
  },
  {
    name: "vessel-of-length",
    construction: "behind a length or weight that only a vessel has",
    kind: "other",
    weight: 6,
    own: false,
    holds: ({ before, beforeThat, spot, tokens }) =>
      /^(?:foot|feet|ft|meter|metre|m|ton|tonne)$/.test(before) &&
      (beforeThat === "-" || tokens[spot.first - 1]?.upos === "NOUN") &&
      /^\d{2,6}$/.test(
        tokens[spot.first - (beforeThat === "-" ? 3 : 2)]?.text.replace(",", "") ?? "",
      ),
    examples: [["The 38-foot Samantha Zubaran sank.", "Samantha Zubaran"]],
    counterexamples: [["The 6-foot Samantha Zubaran won.", "Samantha Zubaran"]],
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
    name: "led-by-person",
    construction: "between commas behind a noun for a person",
    kind: "person",
    weight: 3.5,
    own: false,
    holds: ({ nouns }) => nouns.led === "person",
    examples: [
      ["They thanked his widow, Zubaran, for it.", "Zubaran"],
      ["The governor of Lagos, Tunde Zubaran, resigned.", "Tunde Zubaran"],
    ],
    counterexamples: [["They thanked his widow, Zubaran and others.", "Zubaran"]],
  },
  {
    name: "led-by-organization",
    construction: "between commas behind a noun for an organization",
    kind: "organization",
    weight: 3,
    own: false,
    holds: ({ nouns }) => nouns.led === "organization",
    examples: [["They sold it to an insurer, Zubaran, in May.", "Zubaran"]],
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
    name: "which-behind",
    construction: "before a comma and which: no person",
    kind: "person",
    weight: -3,
    own: false,
    holds: ({ tokens, spot }) =>
      tokens[spot.last + 1]?.text === "," && tokens[spot.last + 2]?.text === "which",
    examples: [["They sued Cala Zubaran, which runs a mine.", "Cala Zubaran"]],
    counterexamples: [["They sued Cala Zubaran, who runs a mine.", "Cala Zubaran"]],
  },
];
