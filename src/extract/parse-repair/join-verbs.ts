import { type Arcs, childWith } from "./arcs.ts";
import { mayBePast } from "./past-tense.ts";

/**
 * "The premier dissolved the council and *named* a mayor": "and" joins no verb to a noun, so the verb is joined to the
 * one that has the noun for its object.
 */
export function joinVerbs(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  for (let second = 2; second < tokens.length; second++) {
    const token = tokens[second];
    if (token?.upos !== "VERB" || relations[second] !== "conj") continue;
    if (token.xpos !== "VBD" && !mayBePast(token)) continue;
    const noun = heads[second] ?? -1;
    if (tokens[noun]?.upos !== "NOUN" && tokens[noun]?.upos !== "PROPN") continue;
    if (noun > second || childWith(arcs, second, /^(?:nsubj|aux|cop|mark)/) >= 0) continue;
    const before = tokens[second - 1]?.upos === "ADV" ? second - 2 : second - 1;
    const verb = heads[noun] ?? -1;
    if (tokens[before]?.upos !== "CCONJ" || verb < 0 || verb > noun) continue;
    if (tokens[verb]?.upos !== "VERB" || !/^(?:obj|obl)/.test(relations[noun] ?? "")) continue;
    if (!/^(?:VBD|VBN)$/.test(tokens[verb]?.xpos ?? "")) continue;
    heads[second] = verb;
  }
}
