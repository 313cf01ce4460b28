import type { Sentence } from "../../language/analysis.ts";
import { cueVerbs } from "../quotations/cue-verbs.ts";
import { amended } from "./amended.ts";
import { type Arcs, arcsOf, childWith, isBelow } from "./arcs.ts";

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
  const arcs = arcsOf(sentence);
  const subject = childWith(arcs, cue, /^nsubj$/);
  const own = ownedSubject(arcs, cue, subject);
  if (own) arcs.relations[own] = "nsubj";
  if (subject < 0 || subject > cue || childWith(arcs, cue, /^(?:mark|advmod|aux|cc)/) >= 0)
    return sentence;
  const first = tokens.findIndex((_, at) => isBelow(arcs.heads, at, subject));
  if (tokens[first - 1]?.text !== ",") return sentence;
  return {
    ...sentence,
    tokens: tokens.map((token, at) => {
      if (at === cue) return amended(token, { head: -1, relation: "root" });
      if (at === verb) return amended(token, { head: cue, relation: "ccomp" });
      if (own && at === own) return amended(token, { upos: "NOUN", xpos: "NN", relation: "nsubj" });
      if (own && at === subject) return amended(token, { head: own, relation: "nmod:poss" });
      return token;
    }),
  };
}

/** "Peru's *military* said": what is owned says it, though it looks like an adjective. */
function ownedSubject({ tokens, heads, relations }: Arcs, cue: number, subject: number) {
  const own = cue - 1;
  const isOwned = subject >= 0 && tokens[own - 1]?.xpos === "POS" && heads[own - 1] === subject;
  const isAdjective = tokens[own]?.upos === "ADJ" && heads[own] === cue;
  return isOwned && isAdjective && relations[own] === "advmod" ? own : undefined;
}
