import type { Sentence, Token } from "../../language/analysis.ts";
import { consequenceVerbs } from "../lexicon/befalling-verbs.ts";
import { type Arcs, childWith } from "./arcs.ts";

/**
 * "The quake killed 40 people, *injured* 300 and left 900 homeless": behind a comma, with an object of its own, the second verb
 * is the quake's too. Of those killed it would have none.
 */
export function joinToll(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  for (let second = 3; second < tokens.length; second++) {
    const token = tokens[second];
    if (token?.xpos !== "VBN" || tokens[second - 1]?.text !== ",") continue;
    if (!consequenceVerbs.has(token.lemma)) continue;
    // "killed 40 people, *injured* more than 300 others": or of those others.
    const isOfNext = relations[second] === "amod";
    const object = isOfNext ? (heads[second] ?? -1) : childWith(arcs, second, /^obj$/);
    const noun = isOfNext ? (heads[object] ?? -1) : (heads[second] ?? -1);
    if (object < second || noun > second || relations[noun] !== "obj") continue;
    if (isOfNext ? relations[object] !== "appos" : relations[second] !== "acl") continue;
    const verb = heads[noun] ?? -1;
    if (tokens[verb]?.xpos !== "VBD" || verb > noun) continue;
    heads[second] = verb;
    relations[second] = "conj";
    heads[object] = second;
    relations[object] = "obj";
  }
}

/** "Two were killed and 20 *injured*": to the tagger an adjective; it is done to those whom the number counts. */
export function tagToll(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const verb = tokens.findIndex(
    ({ text, upos, relation, head }, at) =>
      upos === "ADJ" &&
      /^(?:injured|wounded|hurt)$/.test(text) &&
      relation === "conj" &&
      tokens[head]?.xpos === "VBN" &&
      tokens[at - 1]?.upos === "NUM" &&
      tokens[at - 1]?.head === at,
  );
  if (verb < 0) return sentence;
  return {
    ...sentence,
    tokens: tokens.map((token, at): Token => {
      if (at === verb - 1) return { ...token, relation: "nsubj:pass" };
      if (at !== verb) return token;
      const lemma =
        token.text === "hurt" ? "hurt" : token.text.replace(/d$/, "").replace(/nde$/, "nd");
      return { ...token, upos: "VERB", xpos: "VBN", lemma };
    }),
  };
}
