import type { SentenceTree } from "../sentence-tree.ts";
import { answersBehind } from "./answer-behind.ts";
import { framesOf, tokensFromTo } from "./cue-frames.ts";
import { resumptionAt } from "./resumption.ts";
import { around, lower, sentenceEnd } from "./set-off-cue.ts";

/**
 * "..., officials said, as they closed the road": what goes on is the cue's circumstance, not what is said.
 * "..., officials said, but the union denied it", "..., officials said, a charge the union denied": what goes on is what another
 * one says.
 */
export const returnsBehind = (tree: SentenceTree, token: number): boolean => {
  const opener = lower(tree, token);
  if (resumptionAt(tree, token) !== undefined) return true;
  if (/^(?:but|though|although|while|and)$/.test(opener) && answersBehind(tree, token)) return true;
  return (
    /^(?:as|while|when|after|before|who|which|whose|whom)$/.test(opener) ||
    (tree.tokens[token]?.xpos === "VBG" && (framesOf(tree, token)?.clause ?? 0) >= 0.84)
  );
};

/** "the park, which, Ruiz said, is full", "who works there and, Ruiz said, is ill": only the relative clause is said. */
export const relativeAround = (
  tree: SentenceTree,
  start: number,
  last: number,
): readonly number[] => {
  const end = sentenceEnd(tree);
  const opener = start - 2;
  const joined = tree.tokens[opener]?.upos === "CCONJ";
  for (let token = opener; token > Math.max(0, opener - (joined ? 12 : 1)); token--) {
    const isRelative =
      /^(?:WDT|WP)$/.test(tree.tokens[token]?.xpos ?? "") && tree.tokens[token - 1]?.text === ",";
    if (isRelative) return [token, ...tokensFromTo(last + 1, end)];
  }
  return around(tree, start, last);
};
