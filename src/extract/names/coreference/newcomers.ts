import type { Token } from "../../../language/analysis.ts";
import { personNoun } from "../../../language/gazetteer/person-nouns.ts";

/** The nouns that "a" brings in as somebody new; "Nokia, a firm", "Nokia is a firm" tell of somebody known. */
export const introducedIn = (tokens: readonly Token[]): readonly Token[] =>
  tokens.flatMap(({ head, relation, text }) => {
    const noun = relation === "det" && /^an?$/i.test(text) ? tokens[head] : undefined;
    return noun && /^(?:nsubj|obj|obl|nmod)/.test(noun.relation) ? [noun] : [];
  });

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
