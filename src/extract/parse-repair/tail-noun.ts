import type { Sentence, Token } from "../../language/analysis.ts";
import { lastOfPhrase } from "./retag-noun.ts";
import { foundAt } from "./word-tests.ts";

/**
 * "a ban on arms *exports* to Chad", "talks on arms *sales* to Chad ended": right behind a noun that hangs by a preposition,
 * what has no clause of its own to tell is the last word of that noun phrase.
 */
export function tagTailNoun(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const tail = tokens.findIndex((_, at) => isTail(tokens, at));
  const lemma = foundAt(tokens, tail)?.lemma ?? "";
  return tail < 0 ? sentence : lastOfPhrase(sentence, tail, { xpos: "NNS", lemma }, ofNoun);
}

/** "exports *to Chad*": to a verb a circumstance, to a noun a part. */
const ofNoun = { obl: "nmod" } as const;

function isTail(tokens: readonly Token[], at: number): boolean {
  const { xpos, relation, head = -1 } = tokens[at] ?? {};
  const isPlural = xpos === "NNS" && relation === "nsubj";
  if (!isPlural && (xpos !== "VBZ" || relation !== "advcl")) return false;
  const before = tokens[at - 1];
  if (before?.upos !== "NOUN" || before.relation !== "nmod" || before.head > at) return false;
  const has = (over: number, part: RegExp): boolean =>
    tokens.some((token) => token.head === over && part.test(token.relation));
  if (!has(at - 1, /^case$/)) return false;
  // A verb has one subject.
  if (isPlural) return tokens[before.head]?.head === head;
  return !has(at, /^(?:mark|[nc]subj|aux|expl|obj)/);
}
