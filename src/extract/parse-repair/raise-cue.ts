import type { Sentence } from "../../language/analysis.ts";
import { cueVerbs } from "../quotations/cue-verbs.ts";
import { type Arcs, childWith, isBelow } from "./arcs.ts";

/**
 * "Rebels shelled the town on Friday, Chad's military *said*." A cue at the sentence's end, behind a comma and its own
 * subject, with no word that would subordinate it, tells all that is before it; the parser makes it a circumstance of
 * that at times, and then who says so would not be told as fact.
 */
export function raiseCue(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const cue = tokens.findLastIndex(({ upos }) => upos === "VERB" || upos === "AUX");
  const verb = tokens[cue]?.head ?? -1;
  if (verb < 0 || verb > cue || tokens[verb]?.head !== -1) return sentence;
  if (
    !/^(?:advcl|conj)$/.test(tokens[cue]?.relation ?? "") ||
    !/^VB[DZ]$/.test(tokens[cue]?.xpos ?? "")
  )
    return sentence;
  if ((cueVerbs.get(tokens[cue]?.lemma.toLowerCase() ?? "")?.clause ?? 0) < 0.84) return sentence;
  const arcs: Arcs = {
    tokens,
    heads: tokens.map(({ head }) => head),
    relations: tokens.map(({ relation }) => relation),
  };
  const subject = childWith(arcs, cue, /^nsubj$/);
  if (subject < 0 || subject > cue || childWith(arcs, cue, /^(?:mark|advmod|aux|cc)/) >= 0)
    return sentence;
  const first = tokens.findIndex((_, at) => isBelow(arcs.heads, at, subject));
  if (tokens[first - 1]?.text !== ",") return sentence;
  return {
    ...sentence,
    tokens: tokens.map((token, at) => {
      if (at === cue) return { ...token, head: -1, relation: "root" };
      if (at === verb) return { ...token, head: cue, relation: "ccomp" };
      return token;
    }),
  };
}
