import type { Attribution } from "./attribution.ts";
import { type CueFrames, cueVerbs } from "./cue-verbs.ts";
import { childrenOf, childWith, type SentenceTree } from "./sentence-tree.ts";

/** A verb's lemma with its particle, as the lexicon keys it: "rule_out". */
export function cueKey(tree: SentenceTree, token: number): string {
  const lemma = tree.tokens[token]?.lemma.toLowerCase() ?? "";
  const particle = childWith(tree, token, "compound:prt");
  return particle === undefined
    ? lemma
    : `${lemma}_${tree.tokens[particle]?.text.toLowerCase() ?? ""}`;
}

/** What a token admits as a cue; nothing for one that is no verb or none of the cue verbs. */
export const framesOf = (tree: SentenceTree, token: number): CueFrames | undefined =>
  tree.tokens[token]?.upos === "VERB" ? cueVerbs.get(cueKey(tree, token)) : undefined;

/** "to rebuild": a verb with the particle in front of it. */
export const isInfinitive = (tree: SentenceTree, verb: number): boolean =>
  childrenOf(tree, verb).some(
    (child) =>
      child < verb && tree.tokens[child]?.lemma === "to" && tree.tokens[child]?.xpos === "TO",
  );

/** All tokens from one to another. */
export const tokensFromTo = (first: number, last: number): readonly number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => first + i);

/** The one attribution that a rule finds at a cue, or none for want of content. */
export const attribution = (
  cue: number,
  content: readonly number[],
  holder: number | undefined,
  confidence: number,
  cueLast = cue,
): readonly Attribution[] =>
  content.length === 0
    ? []
    : [
        {
          cue,
          cueRange: { first: Math.min(cue, cueLast), last: Math.max(cue, cueLast) },
          content,
          ...(holder === undefined ? {} : { holder }),
          confidence,
        },
      ];
