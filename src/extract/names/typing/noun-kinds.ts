import type { Token } from "../../../language/analysis.ts";
import { organizationNoun } from "../../../language/gazetteer/organization-words.ts";
import { personNoun } from "../../../language/gazetteer/person-nouns.ts";
import { placeNoun } from "../../../language/gazetteer/place-words.ts";
import { startsUpper } from "../letter-case.ts";
import type { NameSpot } from "../name-spots.ts";
import { thingNouns } from "./context-words.ts";
import type { NameKind } from "./type-evidence.ts";

/** What the nouns beside a name say that it is of. */
export interface NounKinds {
  /** "The insurer Zubaran" */
  readonly before: NameKind | undefined;
  /** "The Zubaran virus" */
  readonly after: NameKind | undefined;
  /** "Zubaran, a large insurer" */
  readonly apposed: NameKind | undefined;
  /** "Zubaran is a large insurer" */
  readonly predicate: NameKind | undefined;
}

export function nounKinds(spot: NameSpot, tokens: readonly Token[]): NounKinds {
  return {
    before: kindOfNoun(nounBefore(spot, tokens)),
    after: kindOfNoun(nounAfter(spot, tokens)),
    apposed: kindOfNoun(apposition(spot, tokens)),
    predicate: kindOfNoun(predicate(spot, tokens)),
  };
}

function kindOfNoun(token: Token | undefined): NameKind | undefined {
  if (token === undefined || token.text.length > 25) {
    return undefined;
  }
  const noun = token.text.toLowerCase();
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

/** The word before the name and its title, where the one before the name is a common noun. */
function nounBefore({ first, title }: NameSpot, tokens: readonly Token[]): Token | undefined {
  const token = tokens[first - 1];
  return token !== undefined && /^(?:NOUN|ADJ)$/.test(token.upos) && !startsUpper(token.text)
    ? tokens[(title?.first ?? first) - 1]
    : undefined;
}

export function nounAfter({ last }: NameSpot, tokens: readonly Token[]): Token | undefined {
  const next = tokens[last + 1];
  return next?.upos === "NOUN" && !startsUpper(next.text) ? next : undefined;
}

/** "Cobalt, a software company", "Okoro, 45, the mayor": the head of what stands in apposition. */
function apposition({ first, last }: NameSpot, tokens: readonly Token[]): Token | undefined {
  for (let i = last + 1; i < Math.min(tokens.length, last + 16); i++) {
    const token = tokens[i];
    if (
      token?.relation === "appos" &&
      token.upos === "NOUN" &&
      token.head >= first &&
      token.head <= last
    ) {
      return token;
    }
  }
  return undefined;
}

/** "Cobalt is a software company". */
function predicate({ head: at }: NameSpot, tokens: readonly Token[]): Token | undefined {
  const head = tokens[at];
  const root = head?.relation === "nsubj" ? tokens[head.head] : undefined;
  return root?.upos === "NOUN" && root.head !== at ? root : undefined;
}
