import type { Token } from "../../../language/analysis.ts";
import { organizationNoun } from "../../../language/gazetteer/organization-words.ts";
import { personNoun } from "../../../language/gazetteer/person-nouns.ts";
import { placeNoun } from "../../../language/gazetteer/place-words.ts";
import { startsUpper } from "../letter-case.ts";
import type { NameSpot } from "../name-spots.ts";
import type { SentenceView } from "../name-words.ts";
import { dealNouns, thingNouns, tradeNouns } from "./context-words.ts";
import type { NameKind } from "./type-evidence.ts";

/** What the nouns beside a name say that it is of. */
export interface NounKinds {
  /** "The insurer Zubaran" */
  readonly before: NameKind | undefined;
  /** "The Zubaran virus" */
  readonly after: NameKind | undefined;
  /** "Zubaran, a large insurer" */
  readonly apposed: NameKind | undefined;
  /** "his widow, Zubaran, wept" */
  readonly led: NameKind | undefined;
  /** "Zubaran is a large insurer" */
  readonly predicate: NameKind | undefined;
}

export function nounKinds(spot: NameSpot, view: SentenceView): NounKinds {
  const { tokens } = view;
  const before = kindAt(tokens, nounBefore(spot, view));
  return {
    // "company spokesman Zubaran", "country singer Zubaran": before a title it is the title's.
    before: before === "person" || spot.title === undefined ? before : undefined,
    after: kindOfNoun(nounAfter(spot, tokens)),
    apposed: kindAt(tokens, apposition(spot, tokens)),
    led: kindOfNoun(nounBeforeComma(spot, tokens)),
    predicate: kindAt(tokens, predicate(spot, tokens)),
  };
}

/** Of "a young start-up", "a trade union" the two words before one. */
function kindAt(tokens: readonly Token[], token: Token | undefined): NameKind | undefined {
  if (token === undefined) return undefined;
  const at = tokens.indexOf(token);
  const before = tokens[tokens[at - 1]?.text === "-" ? at - 2 : at - 1];
  const whole = `${before?.text.slice(0, 20).toLowerCase()} ${token.text.slice(0, 20).toLowerCase()}`;
  return organizationNoun(whole) === undefined ? kindOfNoun(token) : "organization";
}

function kindOfNoun(token: Token | undefined): NameKind | undefined {
  if (token === undefined || token.text.length > 25) {
    return undefined;
  }
  const noun = token.text.toLowerCase();
  if (dealNouns.has(noun)) {
    return undefined;
  }
  const person = personNoun(noun);
  if (person !== undefined && !person.ambiguous) {
    return "person";
  }
  if (person !== undefined && tradeNouns.has(noun)) {
    return "organization";
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

/**
 * The word before the name and its title, where the one before the name is a common noun. A sentence's first word has a
 * capital whatever it is: "Steelmaker Zubaran".
 */
function nounBefore(
  { first, title }: NameSpot,
  { tokens, begins }: SentenceView,
): Token | undefined {
  const token = tokens[first - 1];
  if (token === undefined) {
    return undefined;
  }
  const isFirst = begins[first - 1] === true;
  const isSmallNoun = !startsUpper(token.text) && /^(?:NOUN|ADJ)$/.test(token.upos);
  return isFirst || isSmallNoun ? tokens[(title?.first ?? first) - 1] : undefined;
}

export function nounAfter({ last }: NameSpot, tokens: readonly Token[]): Token | undefined {
  const next = tokens[last + 1];
  return next?.upos === "NOUN" && !startsUpper(next.text) ? next : undefined;
}

/** "Cobalt, a software company", "Okoro, 45, the mayor": the head of what stands in apposition. */
function apposition({ first, last }: NameSpot, tokens: readonly Token[]): Token | undefined {
  // "She worked for Zubaran until 1994, her son said": without a mark behind the name the noun is another's.
  const end = tokens[last + 1]?.upos === "PUNCT" ? Math.min(tokens.length, last + 16) : last;
  for (let i = last + 1; i < end; i++) {
    const token = tokens[i];
    if (
      token?.relation === "appos" &&
      token.upos === "NOUN" &&
      token.head >= first &&
      token.head <= last &&
      // "They shut Zubaran, an official said": who says it.
      !/^(?:VBD|VBZ|VBP|MD)$/.test(tokens[i + 1]?.xpos ?? "")
    ) {
      return token;
    }
  }
  return apposedByCommas(tokens, last + 1);
}

/** "from Cobalt, the Spanish utility, ...": whatever the parse, where commas close it off. */
function apposedByCommas(tokens: readonly Token[], comma: number): Token | undefined {
  if (tokens[comma]?.text !== "," || !/^(?:the|a|an)$/.test(tokens[comma + 1]?.text ?? "")) {
    return undefined;
  }
  let at = comma + 2;
  while (at < comma + 6 && /^(?:ADJ|NOUN)$/.test(tokens[at]?.upos ?? "")) {
    at++;
  }
  const head = tokens[at - 1];
  return head?.upos === "NOUN" && /^[,.;]$/.test(tokens[at]?.text ?? "") ? head : undefined;
}

/** "his *widow*, Zubaran, wept": the noun in the singular that the name between commas tells more of. */
function nounBeforeComma({ first, last }: NameSpot, tokens: readonly Token[]): Token | undefined {
  if (tokens[first - 1]?.text !== "," || !/^[,.;)]$/.test(tokens[last + 1]?.text ?? ""))
    return undefined;
  const noun = tokens[first - 2];
  if (noun?.xpos === "NN" && !startsUpper(noun.text)) return noun;
  return last > first ? officeBefore(first - 2, tokens) : undefined;
}

/** "the *governor* of Lagos, Tunde Bello,": an office whose complement ends there. */
function officeBefore(last: number, tokens: readonly Token[]): Token | undefined {
  for (let at = last; at > last - 6 && at > 0; at--) {
    const { upos, text = "" } = tokens[at] ?? {};
    if (text === "of" && at < last) {
      const office = tokens[at - 1];
      const isOffice =
        office?.xpos === "NN" && personNoun(office.text.toLowerCase())?.kind === "office";
      return isOffice && !startsUpper(office.text) ? office : undefined;
    }
    if (upos !== "PROPN" && text !== "the") return undefined;
  }
  return undefined;
}

/** "Cobalt is a software company". */
function predicate({ head: at }: NameSpot, tokens: readonly Token[]): Token | undefined {
  const head = tokens[at];
  const root = head?.relation === "nsubj" ? tokens[head.head] : undefined;
  return root?.upos === "NOUN" && root.head !== at ? root : undefined;
}
