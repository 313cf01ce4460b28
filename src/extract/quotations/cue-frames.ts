import type { Attribution } from "./attribution.ts";
import { type CueFrames, cueVerbs } from "./cue-verbs.ts";
import { childrenOf, type SentenceTree } from "./sentence-tree.ts";

/** What a token admits as a cue; nothing for one that is no verb or none of the cue verbs. */
export const framesOf = (tree: SentenceTree, token: number): CueFrames | undefined =>
  tree.tokens[token]?.upos === "VERB"
    ? cueVerbs.get(tree.tokens[token].lemma.toLowerCase())
    : undefined;

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
