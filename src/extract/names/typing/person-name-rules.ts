import { nameParticles } from "../../../language/gazetteer/courtesy-titles.ts";
import { givenName } from "../../../language/gazetteer/given-names.ts";
import { surname } from "../../../language/gazetteer/surnames.ts";
import { isNameHead } from "../head-words.ts";
import { isInitial } from "../letter-case.ts";
import type { NameSpot } from "../name-spots.ts";
import { isLong } from "./head-word.ts";
import type { NameInPlace, TypeRule } from "./type-evidence.ts";

const givenFirst = (name: NameInPlace) =>
  givenName(name.firstWord) ?? givenName(name.firstWord.split("-")[0] ?? "");

/** "Sri Lanka" is no Ms. Lanka. */
const isLand = ({ spot }: NameInPlace): boolean =>
  spot.known.some(
    ({ kind, form }) => form === "name" && /^(?:state|region|subnational)$/.test(kind),
  );

const namesPerson = (name: NameInPlace): boolean =>
  isLong(name) && !isLand(name) && !isNameHead(name.headWord) && !name.words.includes("of");

/** Endings of nouns that nobody is called by: "-tion", "-ity". */
const isAbstract = (word: string): boolean =>
  word.length > 6 &&
  word.length < 30 &&
  /(?:[ts]ions?|ness|ities|ity|ics|isms?|sive|ology)$/.test(word);

/** How much it counts against a person that nobody has heard of the name. */
export const unheardOf = 2;

/** "Zubaran": no given name, no surname, nothing of the gazetteers', and no title. */
export const isUnheardOf = (words: readonly string[], { known, title }: NameSpot): boolean => {
  const [word = ""] = words;
  return (
    words.length === 1 &&
    known.length === 0 &&
    title === undefined &&
    givenName(word) === undefined &&
    surname(word) === undefined
  );
};

/** Signs that people's names give by their own words. */
export const personNameRules: readonly TypeRule[] = [
  {
    name: "letter",
    construction: "a single letter without a stop: no person",
    kind: "person",
    weight: -9,
    own: true,
    holds: ({ words }) => words.length === 1 && /^\p{Lu}$/u.test(words[0] ?? ""),
    examples: [["It was posted on Z, a network.", "Z"]],
  },
  {
    name: "given-name",
    construction: "a given name before another word",
    kind: "person",
    weight: 3.5,
    own: true,
    holds: (name) => namesPerson(name) && givenFirst(name)?.ambiguous === false,
    examples: [["The panel heard Samantha Okoro on Monday.", "Samantha Okoro"]],
    counterexamples: [["He studied at Victoria University.", "Victoria University"]],
  },
  {
    name: "ambiguous-given-name",
    construction: "a word that is also a given name before another word",
    kind: "person",
    weight: 2,
    own: true,
    holds: (name) => namesPerson(name) && givenFirst(name)?.ambiguous === true,
    examples: [["They praised Grant Oyelaran.", "Grant Oyelaran"]],
  },
  {
    name: "member-of-party",
    construction: "a town before the word for a member of a party: no name",
    kind: "person",
    weight: -6,
    own: true,
    holds: ({ words, before }) =>
      words.length > 1 &&
      /^(?:Republican|Democrat)$/.test(words.at(-1) ?? "") &&
      /^(?:the|an?)$/.test(before),
    examples: [["Sen. Karl Lund, the Zubaran Republican, left.", "Zubaran Republican"]],
  },
  {
    name: "given-name-and-telling-surname",
    construction: "a given name before a surname that is also a head of other names",
    kind: "person",
    weight: 4,
    own: true,
    holds: (name) =>
      name.words.length === 2 &&
      givenFirst(name)?.ambiguous === false &&
      isNameHead(name.words[1] ?? "") &&
      surname(name.words[1] ?? "") !== undefined,
    examples: [["They asked Samantha Field.", "Samantha Field"]],
  },
  {
    name: "given-name-alone",
    construction: "a given name by itself",
    kind: "person",
    weight: 1.6,
    own: true,
    holds: ({ words, firstWord }) =>
      words.length === 1 && givenName(firstWord)?.ambiguous === false,
    examples: [["Then Samantha left.", "Samantha"]],
  },
  {
    name: "surname",
    construction: "a common surname in last place",
    kind: "person",
    weight: 1.4,
    own: true,
    holds: ({ words }) => surname(words.at(-1) ?? "") === "surname",
    examples: [["They asked Kowalczyk.", "Kowalczyk"]],
  },
  {
    name: "ambiguous-surname",
    construction: "a word that is also a common surname in last place",
    kind: "person",
    weight: 0.7,
    own: true,
    holds: ({ words, spot }) =>
      spot.known.length === 0 && surname(words.at(-1) ?? "") === "ambiguous",
    examples: [["They asked Foster.", "Foster"]],
  },
  {
    name: "initial",
    construction: "an initial before a surname",
    kind: "person",
    weight: 3,
    own: true,
    holds: ({ words, spot, view }) =>
      words.length > 1 &&
      view.known[spot.first] === undefined &&
      words.slice(0, -1).some((word) => isInitial(word) && word.endsWith(".")) &&
      !isNameHead(words.at(-1) ?? ""),
    examples: [["It was signed by Q. R. Oyelaran.", "Q. R. Oyelaran"]],
    counterexamples: [["It fell on U.S. Highway 7 at noon.", "U.S. Highway 7"]],
  },
  {
    name: "person-suffix",
    construction: "Jr. and its like",
    kind: "person",
    weight: 3,
    own: true,
    holds: ({ words }) => words.length > 1 && /^(?:Jr|Sr)\.?$/.test(words.at(-1) ?? ""),
    examples: [["He met Thomas Lund Jr. there.", "Thomas Lund Jr."]],
  },
  {
    name: "particle",
    construction: "a small word inside a surname",
    kind: "person",
    weight: 2,
    own: true,
    holds: ({ words }) =>
      words.length > 2 &&
      words.slice(1, -1).some((word) => nameParticles.has(word) && word !== "the") &&
      !isNameHead(words.at(-1) ?? "") &&
      !isNameHead(words[0] ?? ""),
    examples: [["She wrote to Ursula von Essen.", "Ursula von Essen"]],
  },
  {
    name: "hyphenated-given-name",
    construction: "a short word before two short ones with a hyphen: Korean and Chinese names",
    kind: "person",
    weight: 3,
    own: true,
    holds: ({ spot }) =>
      spot.known.length === 0 &&
      spot.text.includes("-") &&
      /^\p{Lu}\p{Ll}{1,5} \p{Lu}\p{Ll}{1,5}-\p{L}\p{Ll}{1,5}$/u.test(spot.text),
    examples: [["They met Park Dae-sung.", "Park Dae-sung"]],
  },
  {
    name: "unheard-of",
    construction:
      "a single word that no list has for a name, without a title: people are introduced in full",
    kind: "person",
    weight: -unheardOf,
    own: true,
    holds: ({ words, spot }) => isUnheardOf(words, spot),
    examples: [["They asked Zubaran.", "Zubaran"]],
    counterexamples: [
      ["They asked Kowalczyk.", "Kowalczyk"],
      ["They asked Mr. Zubaran.", "Zubaran"],
    ],
  },
  {
    name: "capitals-against-person",
    construction: "three to six capitals: nobody is called that",
    kind: "person",
    weight: -3,
    own: true,
    holds: ({ words, firstWord, view }) =>
      words.length === 1 && view.style === "plain" && /^\p{Lu}{3,6}$/u.test(firstWord),
    examples: [["Talks with ZKQF went on.", "ZKQF"]],
  },
  {
    name: "plain-words",
    construction: "two or three plain capitalized words, none of them telling anything else",
    kind: "person",
    weight: 1.2,
    own: true,
    holds: (name) =>
      isLong(name) &&
      !isLand(name) &&
      name.words.length < (name.words.includes("-") ? 6 : 4) &&
      name.words.every(
        (word) => word === "-" || (/^\p{L}[\p{Ll}'’-]+\p{L}*$/u.test(word) && !isNameHead(word)),
      ) &&
      !isAbstract(name.words.at(-1) ?? ""),
    examples: [["They asked Zviad Beridze.", "Zviad Beridze"]],
    counterexamples: [
      ["They asked Sri Lanka.", "Sri Lanka"],
      ["It rose at Cobalt Industries.", "Cobalt Industries"],
      ["They played Golden Retribution.", "Golden Retribution"],
    ],
  },
];
