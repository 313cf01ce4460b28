import { nameParticles } from "../../../language/gazetteer/courtesy-titles.ts";
import { givenName } from "../../../language/gazetteer/given-names.ts";
import { isLegalForm, organizationHead } from "../../../language/gazetteer/organization-words.ts";
import { placeHead } from "../../../language/gazetteer/place-words.ts";
import { surname } from "../../../language/gazetteer/surnames.ts";
import { portfolioWords } from "../../roles/portfolio-words.ts";
import { isNameHead, isThingHead } from "../head-words.ts";
import { isAllCapitals, isInitial, startsUpper } from "../letter-case.ts";
import { indexNames, productNames, thingNames } from "./context-words.ts";
import type { NameInPlace, TypeRule } from "./type-evidence.ts";

/** The last word that tells anything: before "of", "for", a legal form or a number. */
function headWord({ words }: NameInPlace): string {
  const complement = words.findIndex((word) => /^(?:of|for|on|against|without)$/.test(word));
  const end = complement > 0 ? complement : words.length;
  for (let i = end - 1; i >= 0; i--) {
    const word = words[i] ?? "";
    if (startsUpper(word) && !/^[IVX]+$/.test(word)) {
      return word;
    }
  }
  return words[0] ?? "";
}

const isLong = ({ words }: NameInPlace): boolean => words.length > 1;

const givenFirst = (name: NameInPlace) =>
  givenName(name.firstWord) ?? givenName(name.firstWord.split("-")[0] ?? "");

const namesPerson = (name: NameInPlace): boolean =>
  isLong(name) && !isNameHead(headWord(name)) && !name.words.includes("of");

/** Signs that a name's own words give. */
export const ownRules: readonly TypeRule[] = [
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
    holds: ({ words }) =>
      words.length > 1 &&
      words.slice(0, -1).some((word) => isInitial(word) && word.endsWith(".")) &&
      !isNameHead(words.at(-1) ?? ""),
    examples: [["It was signed by Q. R. Oyelaran.", "Q. R. Oyelaran"]],
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
    name: "plain-words",
    construction: "two or three plain capitalized words, none of them telling anything else",
    kind: "person",
    weight: 1.2,
    own: true,
    holds: ({ words }) =>
      words.length > 1 &&
      words.length < (words.includes("-") ? 6 : 4) &&
      words.every(
        (word) => word === "-" || (/^\p{L}[\p{Ll}'’-]+\p{L}*$/u.test(word) && !isNameHead(word)),
      ),
    examples: [["They asked Zviad Beridze.", "Zviad Beridze"]],
    counterexamples: [["It rose at Cobalt Industries.", "Cobalt Industries"]],
  },
  {
    name: "legal-form",
    construction: "a company's legal form in last place",
    kind: "organization",
    weight: 6,
    own: true,
    holds: (name) =>
      isLong(name) && (isLegalForm(name.words.at(-1) ?? "") || isLegalForm(headWord(name))),
    examples: [["Shares of Cobalt Inc. fell.", "Cobalt Inc."]],
  },
  {
    name: "organization-head",
    construction: "a head that only organizations have",
    kind: "organization",
    weight: 4,
    own: true,
    holds: (name) => {
      const head = headWord(name);
      return isLong(name) && organizationHead(head).length > 0 && placeHead(head) === undefined;
    },
    examples: [["It was sold by Lund Bancorp.", "Lund Bancorp"]],
  },
  {
    name: "organization-or-place-head",
    construction: "a head that organizations and places have",
    kind: "organization",
    weight: 2.2,
    own: true,
    holds: (name) => {
      const head = headWord(name);
      return isLong(name) && organizationHead(head).length > 0 && placeHead(head) !== undefined;
    },
    examples: [["He teaches at Lund School.", "Lund School"]],
  },
  {
    name: "place-head",
    construction: "a head that only places have",
    kind: "place",
    weight: 4,
    own: true,
    holds: (name) => {
      const head = headWord(name);
      return isLong(name) && placeHead(head) !== undefined && organizationHead(head).length === 0;
    },
    examples: [["Boats crossed the Tana River.", "Tana River"]],
  },
  {
    name: "place-or-organization-head",
    construction: "a head that places and organizations have",
    kind: "place",
    weight: 1.6,
    own: true,
    holds: (name) => {
      const head = headWord(name);
      return isLong(name) && placeHead(head) !== undefined && organizationHead(head).length > 0;
    },
    examples: [["They met at Lund House.", "Lund House"]],
  },
  {
    name: "place-word-first",
    construction: "Mount, Lake, Fort and their like in first place",
    kind: "place",
    weight: 4,
    own: true,
    holds: ({ words, firstWord }) =>
      words.length > 1 &&
      /^(?:Mount|Mt\.?|Lake|Cape|Fort|Ft\.?|Port|Isle|Gulf|Bay|Strait|Straits|Camp|Rio|San|Santa|Los|Las|El|North|South|East|West|Northern|Southern|Eastern|Western|Central|Upper|Lower|Downtown|River|Point|Saint|St\.?|Palm|Costa)$/.test(
        firstWord,
      ) &&
      organizationHead(words.at(-1) ?? "").length === 0,
    examples: [["They climbed Mount Orra.", "Mount Orra"]],
    counterexamples: [["He works for Northern Telecom.", "Northern Telecom"]],
  },
  {
    name: "house-of-many",
    construction: "a head of buildings that are organizations only at times",
    kind: "place",
    weight: 1.2,
    own: true,
    holds: (name) =>
      isLong(name) &&
      /^(?:Mosque|Church|Cathedral|Temple|Abbey|Monastery|Museum|Gallery|Theat(?:er|re)|Hotel|Zoo|Center|Centre|Hall|Library|Hospital|Arena|Stadium|Palace|Prison|Jail|Airport|Mall|Plaza|Plant|Station)$/.test(
        headWord(name),
      ) &&
      !name.words.includes("for"),
    examples: [["They met at the Lund Museum.", "Lund Museum"]],
  },
  {
    name: "thing-head",
    construction: "a head of wars, laws, prizes and the like",
    kind: "other",
    weight: 4.5,
    own: true,
    holds: (name) => isLong(name) && isThingHead(headWord(name)),
    examples: [["It broke the Clean Rivers Act.", "Clean Rivers Act"]],
  },
  {
    name: "thing-name",
    construction: "a word that names a thing, a language, a faith or its people",
    kind: "other",
    weight: 5,
    own: true,
    holds: ({ words, lastWord }) => words.length === 1 && thingNames.has(lastWord),
    examples: [["She read it on the Internet.", "Internet"]],
  },
  {
    name: "product",
    construction: "the name of goods, alone or before more",
    kind: "other",
    weight: 6,
    own: true,
    holds: ({ firstWord }) => productNames.has(firstWord.toLowerCase()),
    examples: [["He sold his iPod Nano.", "iPod Nano"]],
  },
  {
    name: "stock-index",
    construction: "the name of a stock index",
    kind: "other",
    weight: 9,
    own: true,
    holds: ({ words }) => words.some((word) => indexNames.has(word.toLowerCase())),
    examples: [["The Nikkei fell.", "Nikkei"]],
  },
  {
    name: "large-body",
    construction: "a company's name before several words",
    kind: "organization",
    weight: 3,
    own: true,
    holds: ({ words, spot, view }) => {
      const match = view.known[spot.first];
      return (
        spot.known.length === 0 &&
        match !== undefined &&
        match.length <= words.length - 2 &&
        match.entries.some(({ kind }) => kind === "body")
      );
    },
    examples: [["He runs Toyota Zubaran Airplanes.", "Toyota Zubaran Airplanes"]],
  },
  {
    name: "acronym",
    construction: "two to six capitals",
    kind: "organization",
    weight: 2.2,
    own: true,
    holds: ({ words, firstWord, lastWord, view }) =>
      words.length === 1 &&
      view.style !== "capitals" &&
      firstWord.length <= 7 &&
      isAllCapitals(firstWord) &&
      !/\d/.test(firstWord) &&
      !thingNames.has(lastWord),
    examples: [["Talks with the ZKQF went on.", "ZKQF"]],
  },
  {
    name: "acronym-of-state",
    construction: "the name or adjective of a state before capitals",
    kind: "organization",
    weight: 5,
    own: true,
    holds: ({ words, spot, view }) => {
      const length = view.known[spot.first]?.length ?? words.length;
      return (
        words.length === length + 1 &&
        view.known[spot.first]?.entries.some(({ kind }) => kind === "state") === true &&
        isAllCapitals(words[length] ?? "") &&
        view.style !== "capitals"
      );
    },
    examples: [["He left the Norwegian ZKQ for good.", "Norwegian ZKQ"]],
  },
  {
    name: "model",
    construction: "a last word of letters and digits: aircraft, cars, devices",
    kind: "other",
    weight: 4,
    own: true,
    holds: ({ words, spot }) =>
      spot.known.length === 0 && /^(?=.*\d)(?=.*\p{Lu})[\p{L}\d/-]+$/u.test(words.at(-1) ?? ""),
    examples: [["The first Zubaran X90 flew.", "Zubaran X90"]],
  },
  {
    name: "make-and-model",
    construction: "a company's name before one plain word",
    kind: "other",
    weight: 3,
    own: true,
    holds: ({ words, spot, view }) => {
      const match = view.known[spot.first];
      return (
        spot.known.length === 0 &&
        match?.length === words.length - 1 &&
        match.entries.some((entry) => entry.kind === "body" && entry.body.kind === "company") &&
        view.known[spot.last] === undefined &&
        !isNameHead(words.at(-1) ?? "")
      );
    },
    examples: [["She drives a Toyota Zubaran.", "Toyota Zubaran"]],
    counterexamples: [["She works for Toyota Norway.", "Toyota Norway"]],
  },
  {
    name: "branch",
    construction: "a body's name before a state or region",
    kind: "organization",
    weight: 4,
    own: true,
    holds: ({ words, spot, view }) => {
      const match = view.known[spot.first];
      const last = match === undefined ? undefined : view.known[spot.first + match.length];
      return (
        match !== undefined &&
        spot.known.length === 0 &&
        match.entries.some(({ kind }) => kind === "body") &&
        last !== undefined &&
        match.length + last.length === words.length
      );
    },
    examples: [["She works for Toyota Norway.", "Toyota Norway"]],
  },
  {
    name: "company-tail",
    construction: "what companies add to their names, in last place",
    kind: "organization",
    weight: 5,
    own: true,
    holds: ({ words }) =>
      words.length > 1 &&
      /^(?:International|Brothers|Bros\.?|Worldwide|Global|Industries|Bancorp|Sons|Associates)$/.test(
        words.at(-1) ?? "",
      ),
    examples: [["The lead manager is Samantha Brothers.", "Samantha Brothers"]],
  },
  {
    name: "body-of-state",
    construction: "a word for a body of the state by itself",
    kind: "organization",
    weight: 2.5,
    own: true,
    holds: ({ words, firstWord }) =>
      words.length === 1 &&
      organizationHead(firstWord).some((kind) =>
        /^(?:government|legislature|court|military|police|agency)$/.test(kind),
      ),
    examples: [["The Senate sat all night.", "Senate"]],
  },
  {
    name: "branch-abroad",
    construction: "words of no person before the name of a state",
    kind: "organization",
    weight: 3,
    own: true,
    holds: ({ words, firstWord, spot, view }) => {
      const last = view.known[spot.last];
      return (
        words.length > 1 &&
        spot.known.length === 0 &&
        givenName(firstWord) === undefined &&
        last?.entries.some(({ kind, form }) => kind === "state" && form === "name") === true
      );
    },
    examples: [["She works for Zubaran Norway.", "Zubaran Norway"]],
  },
  {
    name: "joined-names",
    construction: "names joined by an ampersand",
    kind: "organization",
    weight: 3.5,
    own: true,
    holds: ({ words }) => words.includes("&"),
    examples: [["Shares of Lund & Okoro fell.", "Lund & Okoro"]],
  },
  {
    name: "portfolio-words",
    construction: "several words that offices and bodies are for",
    kind: "organization",
    weight: 1.5,
    own: true,
    holds: ({ words }) =>
      words.length > 1 && words.filter((word) => portfolioWords.has(word.toLowerCase())).length > 1,
    examples: [
      ["The International Development Solidarity met.", "International Development Solidarity"],
    ],
  },
  {
    name: "numbered",
    construction: "a number inside the name",
    kind: "other",
    weight: 1.5,
    own: true,
    holds: ({ words }) => words.length > 1 && words.some((word) => /^\d/.test(word)),
    examples: [["The crew of Soyuz 11 slept.", "Soyuz 11"]],
  },
];
