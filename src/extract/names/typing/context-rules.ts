import type { Token } from "../../../language/analysis.ts";
import { organizationNoun } from "../../../language/gazetteer/organization-words.ts";
import { personNoun } from "../../../language/gazetteer/person-nouns.ts";
import { placeNoun } from "../../../language/gazetteer/place-words.ts";
import { startsUpper } from "../letter-case.ts";
import {
  memberVerbs,
  organizationCompanions,
  organizationPossessions,
  organizationVerbs,
  personCompanions,
  personPossessions,
  personVerbs,
  placeCompanions,
  placePossessions,
  thingNouns,
} from "./context-words.ts";
import type { NameInPlace, NameKind, TypeRule } from "./type-evidence.ts";

const isPossessor = ({ after }: NameInPlace): boolean =>
  after === "'s" || after === "’s" || after === "'" || after === "’";

/** The preposition before the name, "the" aside. */
function preposition({ before, beforeThat }: NameInPlace): string {
  return before === "the" ? beforeThat : before;
}

/** The noun that the name's possessive is before, adjectives aside: "widow" of "Lund's young widow". */
function possessed(name: NameInPlace): string {
  if (!isPossessor(name)) {
    return "";
  }
  const start = name.spot.last + 2;
  for (let i = start; i < start + 4; i++) {
    const token = name.tokens[i];
    if (
      token === undefined ||
      (token.upos !== "ADJ" && token.upos !== "NOUN" && token.upos !== "NUM")
    ) {
      return "";
    }
    if (token.upos === "NOUN" && name.tokens[i + 1]?.upos !== "NOUN") {
      return token.text.length > 20 ? "" : token.text.toLowerCase();
    }
  }
  return "";
}

export function isNumberedThing({ after, spot, tokens }: NameInPlace): boolean {
  const next = tokens[spot.last + 2];
  return (
    /^\d{1,4}(?:[A-Z]{1,2})?$/i.test(after) &&
    next?.upos !== "NOUN" &&
    !/^[-–—,]$/.test(next?.text ?? "")
  );
}

/** "a stake in Cobalt": what is in it is no place. */
const isHolding = ({ before, beforeThat }: NameInPlace): boolean =>
  before === "in" &&
  /^(?:stake|stakes|share|shares|interest|interests|investment|investments|holding|holdings|stock|stocks|confidence|investor|investors)$/.test(
    beforeThat,
  );

const doesSomething = (name: NameInPlace): boolean => {
  const verb = verbOf(name);
  return verb?.upos === "VERB" && name.tokens[name.spot.head]?.relation === "nsubj";
};

/** The verb of which the name is the subject. */
function verbOf({ tokens, spot }: NameInPlace): Token | undefined {
  const head = tokens[spot.head];
  return head?.relation.startsWith("nsubj") ? tokens[head.head] : undefined;
}

/** What a noun says of the name that it stands beside. */
function kindOfNoun(noun: string): NameKind | undefined {
  if (noun.length > 25) {
    return undefined;
  }
  const person = personNoun(noun);
  if (person !== undefined && !person.ambiguous) {
    return "person";
  }
  const place = placeNoun(noun);
  const organization = organizationNoun(noun);
  if (organization !== undefined && (place === undefined || place.ambiguous)) {
    return "organization";
  }
  if (place !== undefined && (organization === undefined || organization.ambiguous)) {
    return "place";
  }
  return thingNouns.has(noun) ? "other" : person === undefined ? undefined : "person";
}

/** "Cobalt, a software company", "Okoro, 45, the mayor": the head of what stands in apposition. */
function apposition({ tokens, spot }: NameInPlace): string | undefined {
  for (let i = spot.last + 1; i < Math.min(tokens.length, spot.last + 16); i++) {
    const token = tokens[i];
    if (
      token !== undefined &&
      token.relation === "appos" &&
      token.upos === "NOUN" &&
      token.head >= spot.first &&
      token.head <= spot.last
    ) {
      return token.text.toLowerCase();
    }
  }
  return undefined;
}

/** "Cobalt is a software company". */
function predicate({ tokens, spot }: NameInPlace): string | undefined {
  const head = tokens[spot.head];
  const root = head?.relation === "nsubj" ? tokens[head.head] : undefined;
  return root !== undefined && root.upos === "NOUN" && root.head !== spot.head
    ? root.text.toLowerCase()
    : undefined;
}

const says = (noun: string | undefined, kind: NameKind): boolean =>
  noun !== undefined && kindOfNoun(noun) === kind;

const nounBefore = ({ before, spot, tokens }: NameInPlace): string | undefined => {
  const token = tokens[spot.first - 1];
  return token !== undefined && /^(?:NOUN|ADJ)$/.test(token.upos) && !startsUpper(token.text)
    ? before
    : undefined;
};

const isLowerNoun = ({ tokens, spot }: NameInPlace): boolean => {
  const next = tokens[spot.last + 1];
  return next !== undefined && next.upos === "NOUN" && !startsUpper(next.text);
};

const nounAfter = (name: NameInPlace): string => (isLowerNoun(name) ? name.after : "");

/** Signs that the words around a name give. */
export const contextRules: readonly TypeRule[] = [
  {
    name: "title",
    construction: "a courtesy title or an office directly before the name",
    kind: "person",
    weight: 5,
    own: false,
    holds: ({ spot }) => spot.title !== undefined && !spot.title.plural,
    examples: [["Then Sen. Oyelaran spoke.", "Oyelaran"]],
  },
  {
    name: "person-noun-before",
    construction: "a noun for a person directly before the name",
    kind: "person",
    weight: 4,
    own: false,
    holds: (name) => name.spot.title === undefined && says(nounBefore(name), "person"),
    examples: [["The teenager Zubaran left.", "Zubaran"]],
  },
  {
    name: "organization-noun-before",
    construction: "a noun for an organization directly before the name",
    kind: "organization",
    weight: 3.5,
    own: false,
    holds: (name) => says(nounBefore(name), "organization"),
    examples: [["The insurer Zubaran grew.", "Zubaran"]],
  },
  {
    name: "place-noun-before",
    construction: "a noun for a place before the name, with or without of",
    kind: "place",
    weight: 4,
    own: false,
    holds: (name) =>
      says(nounBefore(name), "place") ||
      (name.before === "of" && placeNoun(name.beforeThat)?.ambiguous === false),
    examples: [["They reached the village of Zubaran.", "Zubaran"]],
  },
  {
    name: "thing-noun-before",
    construction: "a noun for a work, a vessel or another thing directly before the name",
    kind: "other",
    weight: 5,
    own: false,
    holds: (name) => says(nounBefore(name), "other"),
    examples: [["The frigate Zubaran sank.", "Zubaran"]],
  },
  {
    name: "apposed-person",
    construction: "in apposition, a noun for a person or an age",
    kind: "person",
    weight: 3.5,
    own: false,
    holds: (name) =>
      says(apposition(name), "person") ||
      (name.after === "," &&
        /^\d{1,3}$/.test(name.afterThat) &&
        /^[,.)]/.test(name.tokens[name.spot.last + 3]?.text ?? "")),
    examples: [
      ["Zubaran, a retired teacher, won.", "Zubaran"],
      ["Zubaran, 45, won.", "Zubaran"],
    ],
  },
  {
    name: "apposed-organization",
    construction: "in apposition, a noun for an organization",
    kind: "organization",
    weight: 3.5,
    own: false,
    holds: (name) => says(apposition(name), "organization"),
    examples: [["Zubaran, a large insurer, failed.", "Zubaran"]],
  },
  {
    name: "apposed-place",
    construction: "in apposition, a noun for a place",
    kind: "place",
    weight: 3.5,
    own: false,
    holds: (name) => says(apposition(name), "place"),
    examples: [["Zubaran, a coastal town, flooded.", "Zubaran"]],
  },
  {
    name: "person-predicate",
    construction: "is a, with a noun for a person",
    kind: "person",
    weight: 3,
    own: false,
    holds: (name) => says(predicate(name), "person"),
    examples: [["Zubaran was a teacher.", "Zubaran"]],
  },
  {
    name: "organization-predicate",
    construction: "is a, with a noun for an organization",
    kind: "organization",
    weight: 3,
    own: false,
    holds: (name) => says(predicate(name), "organization"),
    examples: [["Zubaran is a large insurer.", "Zubaran"]],
  },
  {
    name: "place-predicate",
    construction: "is a, with a noun for a place",
    kind: "place",
    weight: 3,
    own: false,
    holds: (name) => says(predicate(name), "place"),
    examples: [["Zubaran is a small town.", "Zubaran"]],
  },
  {
    name: "person-verb",
    construction: "subject of a verb that people do or undergo",
    kind: "person",
    weight: 1.5,
    own: false,
    holds: (name) => personVerbs.has(verbOf(name)?.lemma ?? ""),
    examples: [["Zubaran died on Monday.", "Zubaran"]],
  },
  {
    name: "speaker",
    construction: "subject of a verb of speech",
    kind: "person",
    weight: 0.8,
    own: false,
    holds: (name) =>
      /^(?:say|tell|add|note|explain|ask|reply|comment|insist|warn)$/.test(
        verbOf(name)?.lemma ?? "",
      ),
    examples: [["Zubaran said it was late.", "Zubaran"]],
  },
  {
    name: "speaking-body",
    construction: "subject of a verb of speech",
    kind: "organization",
    weight: 0.8,
    own: false,
    holds: (name) => /^(?:say|announce|report|warn)$/.test(verbOf(name)?.lemma ?? ""),
    examples: [["Zubaran said it was late.", "Zubaran"]],
  },
  {
    name: "organization-verb",
    construction: "subject of a verb that organizations do",
    kind: "organization",
    weight: 1.5,
    own: false,
    holds: (name) => organizationVerbs.has(verbOf(name)?.lemma ?? ""),
    examples: [["Zubaran acquired two rivals.", "Zubaran"]],
  },
  {
    name: "member-verb",
    construction: "object of a verb of joining, owning or leading",
    kind: "organization",
    weight: 1.5,
    own: false,
    holds: ({ tokens, spot }) => {
      const head = tokens[spot.head];
      return head?.relation === "obj" && memberVerbs.has(tokens[head.head]?.lemma ?? "");
    },
    examples: [["She joined Zubaran in spring.", "Zubaran"]],
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
      organizationCompanions.has(nounAfter(name)) ||
      (!personCompanions.has(nounAfter(name)) && says(nounAfter(name), "organization")),
    examples: [["A Zubaran spokesman declined.", "Zubaran"]],
  },
  {
    name: "person-companion",
    construction: "before a noun for what one person leads or leaves",
    kind: "person",
    weight: 2,
    own: false,
    holds: (name) => personCompanions.has(nounAfter(name)),
    examples: [["The Zubaran administration fell.", "Zubaran"]],
  },
  {
    name: "place-companion",
    construction: "before a noun that goes with places",
    kind: "place",
    weight: 2.2,
    own: false,
    holds: (name) => placeCompanions.has(nounAfter(name)),
    examples: [["Many Zubaran residents fled.", "Zubaran"]],
  },
  {
    name: "thing-companion",
    construction: "before a noun for a thing",
    kind: "other",
    weight: 1.5,
    own: false,
    holds: (name) => says(nounAfter(name), "other"),
    examples: [["The Zubaran virus spread.", "Zubaran"]],
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
      !isLowerNoun(name),
    examples: [["The firm was born in Zubaran.", "Zubaran"]],
    counterexamples: [["It was told in Zubaran's memoirs.", "Zubaran"]],
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
    name: "agent-person",
    construction: "subject of a verb of doing",
    kind: "person",
    weight: 0.6,
    own: false,
    holds: doesSomething,
    examples: [["Zubaran opened the door.", "Zubaran"]],
  },
  {
    name: "agent-organization",
    construction: "subject of a verb of doing",
    kind: "organization",
    weight: 0.8,
    own: false,
    holds: doesSomething,
    examples: [["Zubaran opened the door.", "Zubaran"]],
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
    name: "compass-word",
    construction: "behind northern, central and their like",
    kind: "place",
    weight: 3,
    own: false,
    holds: ({ before }) =>
      /^(?:northern|southern|eastern|western|central|downtown|northeastern|northwestern|southeastern|southwestern|coastal|mainland|rural|upstate|suburban)$/.test(
        before,
      ),
    examples: [["It rained in northern Zubaran.", "Zubaran"]],
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
    construction: "at the front of a block before a dash or an agency in brackets",
    kind: "place",
    weight: 5,
    own: false,
    holds: ({ spot, after, afterThat }) =>
      spot.first === 0 &&
      (/^(?:--|—|–|_)$/.test(after) ||
        (after === "(" && /^(?:ap|reuters|afp|cnn|upi|xinhua|efe|dpa|ips)$/.test(afterThat))),
    examples: [["ZUBARAN (AP) - The dam broke.", "ZUBARAN"]],
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
    name: "title-of-work",
    construction: "between quotation marks by itself",
    kind: "other",
    weight: 3,
    own: false,
    holds: ({ before, after }) => /^(?:["“‘`]|``)$/.test(before) && /^(?:["”’']|'')$/.test(after),
    examples: [['She sang "Zubaran" again.', "Zubaran"]],
  },
  {
    name: "head-of-body",
    construction: "behind of, after a word for one who leads",
    kind: "organization",
    weight: 1.5,
    own: false,
    holds: ({ before, beforeThat }) =>
      before === "of" &&
      /^(?:chairman|chairwoman|ceo|director|president|head|member|members|spokesman|spokeswoman|executive|officer|shares|unit|subsidiary|employees|editor|founder|division|owner|stake|chief)$/.test(
        beforeThat,
      ),
    examples: [["She is chairman of Zubaran.", "Zubaran"]],
  },
  {
    name: "mayor-of",
    construction: "behind mayor of, governor of",
    kind: "place",
    weight: 3,
    own: false,
    holds: ({ before, beforeThat }) =>
      before === "of" &&
      /^(?:mayor|governor|bishop|archbishop|residents|people|outskirts|north|south|east|west|streets|suburb|suburbs)$/.test(
        beforeThat,
      ),
    examples: [["She is mayor of Zubaran.", "Zubaran"]],
  },
  {
    name: "tagged-person",
    construction: "the tagger takes it for a person",
    kind: "person",
    weight: 1.8,
    own: false,
    holds: (name) => tagged(name, "PER"),
    examples: [],
  },
  {
    name: "tagged-organization",
    construction: "the tagger takes it for an organization",
    kind: "organization",
    weight: 1.8,
    own: false,
    holds: (name) => tagged(name, "ORG"),
    examples: [],
  },
  {
    name: "tagged-place",
    construction: "the tagger takes it for a place",
    kind: "place",
    weight: 1.8,
    own: false,
    holds: (name) => tagged(name, "LOC"),
    examples: [],
  },
  {
    name: "untagged",
    construction: "the tagger takes it for no name",
    kind: "other",
    weight: 1.2,
    own: false,
    holds: (name) =>
      name.tokens[name.spot.last]?.name === "" && name.tokens[name.spot.first]?.name === "",
    examples: [],
  },
];

function tagged({ tokens, spot }: NameInPlace, type: string): boolean {
  return (
    tokens[spot.last]?.name === type ||
    (tokens[spot.last]?.name === "" && tokens[spot.first]?.name === type)
  );
}
