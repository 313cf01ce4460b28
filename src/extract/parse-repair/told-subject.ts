import type { Sentence, Token } from "../../language/analysis.ts";
import { cueVerbs } from "../quotations/cue-verbs.ts";
import { arcsOf, isBroken } from "./arcs.ts";

/** How many words tell where something is said: "at the morning's press briefing". */
const longestOccasion = 7;

/**
 * "said in a briefing that *crews* found a leak": a plural that passes for a verb, where a tense is right behind it, is who did
 * it. No clause describes the briefing, then, and what they did is said there.
 */
export function tagToldSubject(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const that = tokens.findIndex((_, at) => opensTold(tokens, at));
  const cue = that < 0 ? -1 : cueBefore(tokens, that);
  if (cue < 0) return sentence;
  const plural = that + 1;
  const verb = that + 2;
  const placed = tokens.map((token, at): Token => {
    if (at === that) return { ...token, xpos: "IN", upos: "SCONJ", head: verb, relation: "mark" };
    if (at === plural)
      return { ...token, xpos: "NNS", upos: "NOUN", head: verb, relation: "nsubj" };
    if (at === verb) return { ...token, head: cue, relation: "ccomp" };
    if (at > cue && at < that && token.head >= that) return { ...token, head: cue };
    return at > verb && token.head === plural ? { ...token, head: verb } : token;
  });
  const told = { ...sentence, tokens: placed };
  return isBroken(arcsOf(told)) ? sentence : told;
}

const opensTold = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.text === "that" &&
  tokens[at - 1]?.upos === "NOUN" &&
  tokens[at + 1]?.xpos === "VBZ" &&
  tokens[at + 1]?.upos === "VERB" &&
  tokens[at + 2]?.xpos === "VBD" &&
  tokens[at + 2]?.upos === "VERB";

/** The verb of saying that nothing but a phrase of where or when stands behind; -1 for none. */
function cueBefore(tokens: readonly Token[], that: number): number {
  for (let cue = that - 2; cue >= Math.max(0, that - longestOccasion); cue--) {
    const { upos, lemma } = tokens[cue] ?? {};
    if (upos !== "VERB") continue;
    const isCue = (cueVerbs.get(lemma?.toLowerCase() ?? "")?.clause ?? 0) >= 0.84;
    return isCue && tokens[cue + 1]?.upos === "ADP" ? cue : -1;
  }
  return -1;
}
