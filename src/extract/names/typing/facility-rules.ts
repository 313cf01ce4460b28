import { isEmployer } from "./employer-rules.ts";
import { isLong } from "./head-word.ts";
import { isOfPerson, isPossessor, preposition, verbBehind } from "./surroundings.ts";
import type { NameInPlace, TypeRule } from "./type-evidence.ts";

/** Heads of houses in which people are, and that act at times. */
const house =
  /^(?:Hospital|Clinic|Infirmary|Hospice|Prison|Jail|Penitentiary|Airport|Stadium|Arena|Church|Cathedral|Mosque|Temple|Synagogue|Abbey|Monastery|Museum|Gallery|Library|Theat(?:er|re)|Hotel|Hall|Palace|Zoo|Station|Plant|Mall)$/;

/** What is taught and judged in is a body first, wherever it stands. */
const institution = /^(?:University|College|School|Academy|Polytechnic|Conservatory|Seminary)$/;

const bench =
  /^(?:Crown|High|Supreme|District|County|Circuit|Federal|Criminal|Magistrates|Appeals?|Constitutional|Municipal|Superior|International|Court|Administrative|Sheriff|Family|Bankruptcy|Tax|Pleas|Probate|Juvenile|Chancery)$/;

/** What houses do where they act as bodies. Lemmas. */
const acts: ReadonlySet<string> = new Set(
  "say announce confirm deny declare report hire appoint dismiss plan launch decline sue refuse accept warn apologize apologise agree offer admit raise buy sell spend".split(
    " ",
  ),
);

/** "Lund Conference Centre"; other centers are bodies as often. */
const centerOf =
  /^(?:Convention|Conference|Shopping|Detention|Community|Trade|Sports|Leisure|Visitor|Arts)$/;

const isHouse = ({ words, headWord, spot, view }: NameInPlace): boolean =>
  words.length > 1 &&
  spot.known.length === 0 &&
  (house.test(headWord) ||
    // "Carlton House", but "the Ohio House": a state's is a legislature.
    (words.at(-1) === "House" && view.known[spot.first] === undefined) ||
    (/^Cent(?:er|re)$/.test(words.at(-1) ?? "") && centerOf.test(words.at(-2) ?? "")));

/** Signs of houses and institutions, which are places where people are in them and bodies where they act. */
export const facilityRules: readonly TypeRule[] = [
  {
    name: "institution",
    construction: "a head of what teaches",
    kind: "organization",
    weight: 3,
    own: true,
    holds: (name) => isLong(name) && institution.test(name.headWord),
    examples: [["He was seen at Zubaran College.", "Zubaran College"]],
    counterexamples: [["He was seen at Zubaran Hall.", "Zubaran Hall"]],
  },
  {
    name: "court",
    construction: "a court by the word before, or by what it is of",
    kind: "organization",
    weight: 6,
    own: true,
    holds: ({ words, headWord }) =>
      headWord === "Court" &&
      words.some((word, i) => bench.test(word) && words[i + 1] !== undefined),
    examples: [
      ["She told Zubaran Crown Court so.", "Zubaran Crown Court"],
      ["It went to the Court of Appeals.", "Court of Appeals"],
    ],
    counterexamples: [["He lives at Zubaran Court.", "Zubaran Court"]],
  },
  {
    name: "house-stood-in",
    construction: "a house behind a preposition of place or a verb of going there",
    kind: "place",
    weight: 3,
    own: false,
    holds: (name) =>
      isHouse(name) &&
      !isEmployer(name) &&
      /^(?:at|in|into|inside|outside|near|to|from|around|visit(?:ed|s|ing)?|enter(?:ed|ing)?|reach(?:ed|ing)?|tour(?:ed|ing)?|evacuated|stormed)$/.test(
        preposition(name),
      ) &&
      !isPossessor(name),
    examples: [["She died at Zubaran Hospital.", "Zubaran Hospital"]],
    counterexamples: [
      ["She thanked Zubaran Hospital.", "Zubaran Hospital"],
      ["She asked a nurse at Zubaran Hospital.", "Zubaran Hospital"],
    ],
  },
  {
    name: "house-acts",
    construction: "a house before a verb that bodies do",
    kind: "organization",
    weight: 3.5,
    own: false,
    holds: (name) => {
      const at = isHouse(name) ? verbBehind(name) : undefined;
      return at !== undefined && acts.has(name.tokens[at]?.lemma ?? "");
    },
    examples: [["Last week Zubaran Hospital said it was full.", "Zubaran Hospital"]],
    counterexamples: [["Last week Zubaran Hospital burned.", "Zubaran Hospital"]],
  },
  {
    name: "house-of-staff",
    construction: "a house behind a full name and of",
    kind: "organization",
    weight: 5,
    own: false,
    holds: (name) => isHouse(name) && isOfPerson(name),
    examples: [
      ["They asked Samantha Okoro of Zubaran Hospital.", "Zubaran Hospital"],
      ["They asked Samantha Okoro of the Zubaran Museum.", "Zubaran Museum"],
    ],
    counterexamples: [["They saw the roof of Zubaran Hospital.", "Zubaran Hospital"]],
  },
];
