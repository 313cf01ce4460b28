import { type Arcs, childWith } from "./arcs.ts";

/**
 * "was condemned by Peru *and Chile*": "and" joins no noun to a verb, so the noun is joined to the one right before "and".
 */
export function joinNouns(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  for (let second = 3; second < tokens.length; second++) {
    const verb = heads[second] ?? -1;
    if (relations[second] !== "conj" || !/^(?:NOUN|PROPN)$/.test(tokens[second]?.upos ?? ""))
      continue;
    if (tokens[verb]?.upos !== "VERB" || verb > second) continue;
    if (childWith(arcs, second, /^(?:case|mark|nsubj|cop|aux|obl|obj|advcl)/) >= 0) continue;
    const conjunction = childWith(arcs, second, /^cc$/);
    if (!/^(?:and|or)$/.test(tokens[conjunction]?.text ?? "") || conjunction < verb + 2) continue;
    let first = conjunction - 1;
    while (first > verb && heads[first] !== verb) first = heads[first] ?? -1;
    const isParty = /^(?:obl:agent|obj|obl)$/.test(relations[first] ?? "");
    if (first <= verb || first >= conjunction || !isParty) continue;
    if (/^(?:NOUN|PROPN)$/.test(tokens[first]?.upos ?? "")) heads[second] = first;
  }
}
