import type { Sentence, Token } from "../../language/analysis.ts";
import { amended } from "./amended.ts";

/**
 * "a ban on arms *exports* to Chad", "talks on arms *sales* to Chad ended": right behind a noun that hangs by a preposition,
 * what has no clause of its own to tell is the last word of that noun phrase.
 */
export function tagTailNoun(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const tail = tokens.findIndex((_, at) => isTail(tokens, at));
  const noun = tokens[tail];
  const before = tokens[tail - 1];
  if (noun === undefined || before === undefined) return sentence;
  return {
    ...sentence,
    tokens: tokens.map((token, at): Token => {
      if (at === tail)
        return amended(token, {
          upos: "NOUN",
          xpos: "NNS",
          lemma: token.lemma,
          head: before.head,
          relation: before.relation,
        });
      if (at === tail - 1) return amended(token, { head: tail, relation: "compound" });
      if (token.head === tail - 1) return amended(token, { head: tail });
      // "exports *to Chad*": to a verb a circumstance, to a noun a part.
      return token.head === tail && token.relation === "obl"
        ? amended(token, { relation: "nmod" })
        : token;
    }),
  };
}

function isTail(tokens: readonly Token[], at: number): boolean {
  const { xpos, relation, head = -1 } = tokens[at] ?? {};
  const before = tokens[at - 1];
  if (before?.upos !== "NOUN" || before.relation !== "nmod" || before.head > at) return false;
  const has = (over: number, part: RegExp): boolean =>
    tokens.some((token) => token.head === over && part.test(token.relation));
  if (!has(at - 1, /^case$/)) return false;
  if (xpos === "VBZ") return relation === "advcl" && !has(at, /^(?:mark|[nc]subj|aux|expl|obj)/);
  // A verb has one subject.
  return xpos === "NNS" && relation === "nsubj" && tokens[before.head]?.head === head;
}
