import type { Token } from "../../../language/analysis.ts";
import { organizationNoun } from "../../../language/gazetteer/organization-words.ts";
import { personNoun } from "../../../language/gazetteer/person-nouns.ts";
import { placeNoun } from "../../../language/gazetteer/place-words.ts";
import { startsUpper } from "../letter-case.ts";
import { thingNouns } from "./context-words.ts";
import type { NameInPlace, NameKind } from "./type-evidence.ts";

export const isPossessor = ({ after }: NameInPlace): boolean =>
  after === "'s" || after === "’s" || after === "'" || after === "’";

/** The preposition before the name, "the" aside. */
export function preposition({ before, beforeThat }: NameInPlace): string {
  return before === "the" ? beforeThat : before;
}

/** The noun that the name's possessive is before, adjectives aside: "widow" of "Lund's young widow". */
export function possessed(name: NameInPlace): string {
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

/** "a Boeing 747", "the Topix 100 index", but not "Okoro 12 points". */
export function isNumberedThing({ after, spot, tokens }: NameInPlace): boolean {
  const next = tokens[spot.last + 2];
  const isCounted =
    next?.upos === "NOUN" && !startsUpper(next.text) && !modelNouns.test(next.text.slice(0, 20));
  return (
    /^\d{1,4}(?:[A-Z]{1,2})?$/i.test(after) && !isCounted && !/^[-–—,]$/.test(next?.text ?? "")
  );
}

const modelNouns =
  /^(?:index|indexes|indices|average|futures|jet|jets|jetliner|jetliners|plane|planes|aircraft|airliner|airliners|helicopter|helicopters|car|truck|rifle|series|model)$/;

/** "a stake in Cobalt": what is in it is no place. */
export const isHolding = ({ before, beforeThat }: NameInPlace): boolean =>
  before === "in" &&
  /^(?:stake|stakes|share|shares|interest|interests|investment|investments|holding|holdings|stock|stocks|confidence|investor|investors)$/.test(
    beforeThat,
  );

export const doesSomething = (name: NameInPlace): boolean => {
  const verb = verbOf(name);
  return verb?.upos === "VERB" && name.tokens[name.spot.head]?.relation === "nsubj";
};

/** The verb of which the name is the subject. */
export function verbOf({ tokens, spot }: NameInPlace): Token | undefined {
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
export function apposition({ tokens, spot }: NameInPlace): string | undefined {
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
export function predicate({ tokens, spot }: NameInPlace): string | undefined {
  const head = tokens[spot.head];
  const root = head?.relation === "nsubj" ? tokens[head.head] : undefined;
  return root !== undefined && root.upos === "NOUN" && root.head !== spot.head
    ? root.text.toLowerCase()
    : undefined;
}

export const says = (noun: string | undefined, kind: NameKind): boolean =>
  noun !== undefined && kindOfNoun(noun) === kind;

export const nounBefore = ({ before, spot, tokens }: NameInPlace): string | undefined => {
  const token = tokens[spot.first - 1];
  return token !== undefined && /^(?:NOUN|ADJ)$/.test(token.upos) && !startsUpper(token.text)
    ? before
    : undefined;
};

export const isLowerNoun = ({ tokens, spot }: NameInPlace): boolean => {
  const next = tokens[spot.last + 1];
  return next !== undefined && next.upos === "NOUN" && !startsUpper(next.text);
};

export const nounAfter = (name: NameInPlace): string => (isLowerNoun(name) ? name.after : "");

/** Whether the tagger takes the name for one of that type. */
export function tagged({ tokens, spot }: NameInPlace, type: string): boolean {
  return (
    tokens[spot.last]?.name === type ||
    (tokens[spot.last]?.name === "" && tokens[spot.first]?.name === type)
  );
}
