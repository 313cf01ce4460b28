import { givenName } from "../../../language/gazetteer/given-names.ts";
import { isLegalForm, organizationHead } from "../../../language/gazetteer/organization-words.ts";
import { placeHead } from "../../../language/gazetteer/place-words.ts";
import { portfolioWords } from "../../roles/portfolio-words.ts";
import { isBodyHead } from "../head-words.ts";
import { isAllCapitals } from "../letter-case.ts";
import { thingNames } from "./context-words.ts";
import { isLong } from "./head-word.ts";
import type { NameInPlace, TypeRule } from "./type-evidence.ts";

/** "West Bank": a known region has its words from nobody else. */
const isKnownLand = ({ spot }: NameInPlace): boolean =>
  spot.known.some(({ kind }) => /^(?:state|region|subnational)$/.test(kind));

/** Signs that organizations' names give by their own words. */
export const organizationNameRules: readonly TypeRule[] = [
  {
    name: "legal-form",
    construction: "a company's legal form in last place",
    kind: "organization",
    weight: 6,
    own: true,
    holds: (name) =>
      isLong(name) && (isLegalForm(name.words.at(-1) ?? "") || isLegalForm(name.headWord)),
    examples: [["Shares of Cobalt Inc. fell.", "Cobalt Inc."]],
  },
  {
    name: "organization-head",
    construction: "a head that only organizations have",
    kind: "organization",
    weight: 4,
    own: true,
    holds: (name) => {
      const { headWord: head } = name;
      return (
        isLong(name) &&
        organizationHead(head).length > 0 &&
        placeHead(head) === undefined &&
        !isKnownLand(name)
      );
    },
    examples: [["It was sold by Lund Bancorp.", "Lund Bancorp"]],
    counterexamples: [["They fled the West Bank.", "West Bank"]],
  },
  {
    name: "body-head",
    construction: "a head of firms and ensembles that the tables do not have",
    kind: "organization",
    weight: 4,
    own: true,
    holds: (name) => {
      const { headWord: head } = name;
      return isLong(name) && organizationHead(head).length === 0 && isBodyHead(head);
    },
    examples: [["They heard the Zubaran Quartet.", "Zubaran Quartet"]],
  },
  {
    name: "organization-or-place-head",
    construction: "a head that organizations and places have",
    kind: "organization",
    weight: 2.2,
    own: true,
    holds: (name) => {
      const { headWord: head } = name;
      return isLong(name) && organizationHead(head).length > 0 && placeHead(head) !== undefined;
    },
    examples: [["He teaches at Lund School.", "Lund School"]],
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
    construction: "two to six capitals: by themselves not enough to be sure",
    kind: "organization",
    weight: 1.9,
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
    name: "call-sign",
    construction: "capitals before FM and its like: a station",
    kind: "organization",
    weight: 4,
    own: true,
    holds: ({ words, firstWord }) =>
      words.length === 2 && isAllCapitals(firstWord) && /^(?:FM|AM|TV|Radio)$/.test(words[1] ?? ""),
    examples: [["He told it on WZKQ FM.", "WZKQ FM"]],
  },
  {
    name: "numbered-channel",
    construction: "a channel with a number",
    kind: "organization",
    weight: 7,
    own: true,
    holds: ({ words }) =>
      words.length === 2 && words[0] === "Channel" && /^\d{1,3}$/.test(words[1] ?? ""),
    examples: [["She told Channel 9 so.", "Channel 9"]],
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
    name: "national-branch",
    construction: "the name or adjective of a state before the name of a known body",
    kind: "organization",
    weight: 5,
    own: true,
    holds: ({ words, spot, view }) => {
      const match = view.known[spot.first];
      const rest = match === undefined ? undefined : view.known[spot.first + match.length];
      return (
        spot.known.length === 0 &&
        match?.entries.some(({ kind }) => kind === "state" || kind === "subnational") === true &&
        rest?.entries.some(({ kind }) => kind === "body") === true &&
        match.length + rest.length === words.length
      );
    },
    examples: [["She drives for the Norwegian Red Cross.", "Norwegian Red Cross"]],
  },
  {
    name: "head-first",
    construction: "a body's kind in first place, as in most languages but English",
    kind: "organization",
    weight: 4,
    own: true,
    holds: ({ words, firstWord }) =>
      words.length > 1 &&
      /^(?:Police|Inversiones|Constructora|Empresa|Minera|Cooperativa|Industrias|Radio|Television|TV|Canal|Agence|Agencia|Grupo|Groupe|Gruppo|Banco|Banca|Banque|Bank|Universidad|Universidade|Université|Instituto|Institut|Istituto|Fundación|Fondation|Fundacao|Société|Societé|Compagnie|Deportivo|Atlético|Atletico|Sporting|FC|AC|AS|SC|CD|SV|FK|PT)$/.test(
        firstWord,
      ),
    examples: [["She told it to Radio Zubaran.", "Radio Zubaran"]],
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
    holds: ({ words, firstWord, spot }) =>
      words.length === 1 &&
      // "the Kremlin" is as good as the state's name.
      spot.known.every(({ kind }) => kind === "body") &&
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
    name: "branch-in",
    construction: "a known body in a place",
    kind: "organization",
    weight: 6,
    own: true,
    holds: ({ words, spot, view }) => {
      const match = view.known[spot.first];
      const isBody = match?.entries.some(({ kind }) => kind === "body") === true;
      return isBody && /^(?:in|of)$/.test(words[match.length] ?? "");
    },
    examples: [["It is al-Qaeda in the Zubaran Isles (AQZI).", "al-Qaeda in the Zubaran Isles"]],
  },
  {
    name: "joined-names",
    construction: "names joined by an ampersand",
    kind: "organization",
    weight: 5,
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
];
