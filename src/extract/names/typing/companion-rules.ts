import { givenName } from "../../../language/gazetteer/given-names.ts";
import { isNameHead } from "../head-words.ts";
import { startsUpper } from "../letter-case.ts";
import {
  organizationCompanions,
  organizationPossessions,
  personCompanions,
  personPossessions,
  placeCompanions,
  placePossessions,
} from "./context-words.ts";
import { isUnheardOf } from "./person-name-rules.ts";
import {
  isKnownPlace,
  isLowerNoun,
  isOfPerson,
  isPossessor,
  possessed,
  preposition,
  wordAfter,
} from "./surroundings.ts";
import type { NameInPlace, TypeRule } from "./type-evidence.ts";

const isPrintedIn = ({ before, beforeThat }: NameInPlace): boolean =>
  before === "in" && /^(?:paper|papers|article|articles|editorial|column|op-ed)$/.test(beforeThat);

/** Whether that is a verb that the name is the subject of; a past tense that the tagger takes for a participle too. */
const isVerbOf = ({ tokens, spot }: NameInPlace, at: number): boolean => {
  const { upos = "", xpos = "" } = tokens[at] ?? {};
  const subject = tokens[spot.head];
  const isPast = xpos === "VBN" && subject?.relation === "nsubj" && subject.head === at;
  return /^(?:AUX|VERB)$/.test(upos) && (isPast || /^(?:VBZ|VBD|VBP|MD)$/.test(xpos));
};

const isCalledParty = (name: NameInPlace): boolean =>
  name.before === "the" &&
  !isKnownPlace(name) &&
  /^(?:party|movement|coalition|faction|militia|charity|newspaper|magazine)$/.test(wordAfter(name));

/** Signs that what a name possesses, leads or stands before gives. */
export const companionRules: readonly TypeRule[] = [
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
    name: "called-party",
    construction: "between the and a noun that has the name of what it is before it",
    kind: "organization",
    weight: 2,
    own: false,
    holds: isCalledParty,
    examples: [["They left the Zubaran party.", "Zubaran"]],
    counterexamples: [["They left the Norway coalition.", "Norway"]],
  },
  {
    name: "called-party-against-place",
    construction: "between the and a noun that has the name of what it is before it",
    kind: "place",
    weight: -4,
    own: false,
    holds: isCalledParty,
    examples: [["They read the Cape Zubaran newspaper.", "Cape Zubaran"]],
    counterexamples: [["They read a Cape Zubaran newspaper.", "Cape Zubaran"]],
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
  {
    name: "read-in",
    construction: "behind in, after a word for what journals print",
    kind: "place",
    weight: -5,
    own: false,
    holds: (name) => !isKnownPlace(name) && isPrintedIn(name),
    examples: [["He cited a paper in Zubaran on Monday.", "Zubaran"]],
  },
  {
    name: "printing",
    construction: "behind in, after a word for what journals print",
    kind: "organization",
    weight: 3,
    own: false,
    holds: (name) => !isKnownPlace(name) && isPrintedIn(name),
    examples: [["He cited a paper in Zubaran on Monday.", "Zubaran"]],
  },
  {
    name: "told-to",
    construction: "a name nobody has heard of, to whom something was written or told",
    kind: "organization",
    weight: 3,
    own: false,
    holds: ({ words, spot, before, beforeThat }) =>
      (before === "to" || before === "with") &&
      /^(?:email|e-mail|statement|interview|comments|remarks)$/.test(beforeThat) &&
      isUnheardOf(words, spot),
    examples: [["She said so in an interview with Zubaran.", "Zubaran"]],
    counterexamples: [["She said so in a letter with Zubaran.", "Zubaran"]],
  },
  {
    name: "whose-person",
    construction: "behind a full name and of: where one works or is from",
    kind: "person",
    weight: -4,
    own: false,
    holds: isOfPerson,
    examples: [["They asked Samantha Okoro of Umbra Zubaran.", "Umbra Zubaran"]],
    counterexamples: [["They asked the widow of Umbra Zubaran.", "Umbra Zubaran"]],
  },
  {
    name: "possessive-itself",
    construction: "with a possessive before a verb: a firm called by its owner",
    kind: "organization",
    weight: 4,
    own: false,
    holds: (name) => isPossessor(name) && isVerbOf(name, name.spot.last + 2),
    examples: [["Last week Zubaran's said sales fell.", "Zubaran"]],
    counterexamples: [["Last week Zubaran's sales fell.", "Zubaran"]],
  },
  {
    name: "beside-person",
    construction: "two words joined by and to a full name",
    kind: "person",
    weight: 2,
    own: false,
    holds: ({ words, before, headWord, spot, view }) =>
      words.length === 2 &&
      before === "and" &&
      !isNameHead(headWord) &&
      givenName(view.words[spot.first - 3] ?? "") !== undefined &&
      startsUpper(view.words[spot.first - 2] ?? ""),
    examples: [["They met Samantha Okoro and Umbra Zubaran there.", "Umbra Zubaran"]],
    counterexamples: [["They met Samantha Okoro and Zubaran Bank there.", "Zubaran Bank"]],
  },
  {
    name: "town-with-article",
    construction: "a town's name behind the, no noun behind: a team, a ship, anything but the town",
    kind: "place",
    weight: -4,
    own: false,
    holds: (name) =>
      name.before === "the" &&
      name.spot.known.length > 0 &&
      name.spot.known.every(({ kind }) => kind === "city") &&
      !isLowerNoun(name) &&
      !startsUpper(name.tokens[name.spot.last + 1]?.text ?? "") &&
      !/^(?:-|,|and|or|&)$/.test(name.after),
    examples: [["They lost to the Phoenix on Monday.", "Phoenix"]],
    counterexamples: [
      ["They fled the Phoenix fire on Monday.", "Phoenix"],
      ["They shut the Phoenix and Lima mills on Monday.", "Phoenix"],
    ],
  },
];
