import { childrenOf, type SentenceTree } from "../sentence-tree.ts";
import type { Attribution } from "./attribution.ts";
import { attribution, framesOf, tokensFromTo } from "./cue-frames.ts";
import { holderOf } from "./holder.ts";
import { reportedEnd } from "./reported-span.ts";
import { isComma, isTensed } from "./set-off-cue.ts";

const asking =
  /^(?:tell|ask|inquire|enquire|wonder|question|query|know|remember|recall|explain|reveal|disclose|specify|see)$/;

const conjunction = /^(?:as|while|after|before|because|since|until|once)$/;

/**
 * Does a clause behind the cue tell when or why it was said: "said / as he left", "told reporters / after the vote was held"?
 * "Asked when he left" and "did not say when" report it.
 */
export const opensAside = (tree: SentenceTree, cue: number): boolean => {
  const word = (at: number): string => tree.words[at] ?? "";
  let opener = cue + 1;
  if (framesOf(tree, cue)?.order !== undefined) {
    while (
      opener < cue + 6 &&
      !conjunction.test(word(opener)) &&
      /^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(tree.tokens[opener]?.upos ?? "")
    ) {
      opener += 1;
    }
  }
  if (opensMainClause(tree, opener)) return false;
  // "said as many as 40 were hurt"
  if (conjunction.test(word(opener))) return word(opener) !== "as" || word(opener + 2) !== "as";
  return (
    word(opener) === "when" &&
    /^VB[DZP]$/.test(tree.tokens[cue]?.xpos ?? "") &&
    !asking.test(tree.tokens[cue]?.lemma ?? "") &&
    !childrenOf(tree, cue).some((child) => /^(?:not|n't|n’t)$/.test(word(child)))
  );
};

/** "said when officers arrived, / the man was dead": the clause in front belongs to what is said. */
const opensMainClause = (tree: SentenceTree, opener: number): boolean => {
  let comma = opener;
  while (comma < tree.tokens.length && !isComma(tree, comma)) comma += 1;
  if (!/^(?:DET|PRON|PROPN|NOUN|ADJ|NUM)$/.test(tree.tokens[comma + 1]?.upos ?? "")) return false;
  for (let token = comma + 1; token < tree.tokens.length && !isComma(tree, token); token++) {
    if (isTensed(tree, token)) return true;
  }
  return false;
};

/** "said as he left the hall / that the strike was over" */
export const behindAside = (
  tree: SentenceTree,
  cue: number,
  confidence: number,
): readonly Attribution[] => {
  const that = tree.tokens.findIndex(
    ({ text, upos }, at) => at > cue + 2 && text === "that" && upos === "SCONJ",
  );
  if (that < 0 || tree.tokens[that - 1]?.upos === "VERB") return [];
  const end = reportedEnd(tree, cue, that, tree.tokens[that]?.head ?? that);
  return attribution(cue, tokensFromTo(that, end), holderOf(tree, cue), confidence * 0.9);
};
