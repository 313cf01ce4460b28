import type { Token } from "../../../language/analysis.ts";
import { givenName } from "../../../language/gazetteer/given-names.ts";
import { startsUpper } from "../letter-case.ts";
import { nounAfter } from "./noun-kinds.ts";
import type { NameInPlace } from "./type-evidence.ts";

export const isPossessor = ({ after }: NameInPlace): boolean =>
  after === "'s" || after === "’s" || after === "'" || after === "’";

/** "Samantha Okoro of Zubaran", "of the Zubaran": behind a full name and of. */
export function isOfPerson(name: NameInPlace): boolean {
  if (preposition(name) !== "of") return false;
  const { before, spot, tokens } = name;
  const of = before === "the" ? spot.first - 2 : spot.first - 1;
  const [given, family] = [tokens[of - 2], tokens[of - 1]];
  return (
    startsUpper(family?.text ?? "") &&
    startsUpper(given?.text ?? "") &&
    (givenName(given?.text ?? "")?.ambiguous === false ||
      (given?.name === "PER" && family?.name === "PER" && !family.nameBegins))
  );
}

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
    /^\d{1,4}(?!st|nd|rd|th)(?:[A-Z]{1,2})?$/i.test(after) &&
    !isCounted &&
    !/^[-–—,]$/.test(next?.text ?? "")
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

export const isLowerNoun = ({ tokens, spot }: NameInPlace): boolean =>
  nounAfter(spot, tokens) !== undefined;

/** What plays under a known place's name is told apart from the place, not instead of it. */
export const isKnownPlace = ({ spot }: NameInPlace): boolean =>
  spot.known.some(({ kind }) => kind !== "body" && kind !== "people");

/** The verb that stands right behind the name, auxiliaries and adverbs aside, whatever the parse. */
export function verbBehind({ tokens, spot }: NameInPlace): number | undefined {
  for (let i = spot.last + 1; i < spot.last + 4; i++) {
    const upos = tokens[i]?.upos;
    if (upos === "VERB") {
      return i;
    }
    if (upos !== "AUX" && upos !== "ADV") {
      return undefined;
    }
  }
  return undefined;
}

export const wordAfter = (name: NameInPlace): string => (isLowerNoun(name) ? name.after : "");

/** Whether the tagger takes the name for one of that type. */
export function tagged({ tokens, spot }: NameInPlace, type: string): boolean {
  return (
    tokens[spot.last]?.name === type ||
    (tokens[spot.last]?.name === "" && tokens[spot.first]?.name === type)
  );
}
