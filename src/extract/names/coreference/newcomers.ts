import type { Token } from "../../../language/analysis.ts";
import { personNoun } from "../../../language/gazetteer/person-nouns.ts";

/** The nouns that "a" brings in as somebody new; "Nokia, a firm", "Nokia is a firm" tell of somebody known. */
export const introducedIn = (tokens: readonly Token[]): readonly Token[] =>
  tokens.flatMap((token, at) => {
    // "the body of Ana Soto", "her body", "her slain body"
    if (token.text === "body" || token.text === "bodies") {
      const isOwned = [at - 1, at - 2].some((i) => /^(?:PRP\$|POS)$/.test(tokens[i]?.xpos ?? ""));
      return isOwned || tokens[at + 1]?.text === "of" || isRemains(tokens, at - 1, at)
        ? [token]
        : [];
    }
    const { head, relation, text } = token;
    const noun = relation === "det" && /^an?$/i.test(text) ? tokens[head] : undefined;
    return noun && /^(?:nsubj|obj|obl|nmod)/.test(noun.relation) ? [noun] : [];
  });

/** "recovered the body", "the body was found": somebody dead; "the body said", "the body of experts" is not. */
export function isRemains(tokens: readonly Token[], first: number, head: number): boolean {
  if (!/^bod(?:y|ies)$/.test(tokens[head]?.text ?? "")) return false;
  const next = tokens[head + 1];
  const told = next?.lemma === "be" ? tokens[head + 2] : next;
  return [tokens[first - 1], told?.xpos === "VBN" ? told : undefined].some(
    (verb) => verb !== undefined && verb.lemma.length < 12 && handling.has(verb.lemma),
  );
}

const handling: ReadonlySet<string> = new Set(
  `recover retrieve find discover spot notice bury cremate exhume wash dump drag pull fish carry fly send shift
  transport bring take hand identify dissect hide burn`.split(/\s+/),
);

/** How many people a sentence tells of without an article or a name: 2 in "expelled two Malian diplomats". */
export function countedPeople(tokens: readonly Token[]): number | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const text = tokens[at]?.text ?? "";
    if (text.length !== 3 && text.length !== 5) continue;
    const count = counts.get(text.toLowerCase());
    if (count === undefined || tokens[at - 1]?.upos === "DET") continue;
    let noun = at + 1;
    while (/^(?:ADJ|PROPN|NOUN)$/.test(tokens[noun]?.upos ?? "") && noun < at + 6) noun++;
    const head = tokens[noun - 1];
    if (noun > at + 1 && head?.upos === "NOUN" && isPeople(head.text.toLowerCase())) return count;
  }
  return undefined;
}

const counts: ReadonlyMap<string, number> = new Map([
  ["two", 2],
  ["three", 3],
]);

const isPeople = (noun: string): boolean =>
  /^(?:staff|people)$/.test(noun) || personNoun(noun) !== undefined;
