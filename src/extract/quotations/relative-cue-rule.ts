import type { SentenceTree } from "../sentence-tree.ts";
import type { AttributionRule } from "./attribution.ts";
import { framesOf, tokensFromTo } from "./cue-frames.ts";
import { mainBehind } from "./reported-span.ts";
import { found, isComma, isTensed, lower, sentenceEnd } from "./set-off-cue.ts";

const nominal = /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM)$/;

/** The relative pronoun in front of the noun phrase that ends at a token; none where anything else comes between. */
const pronounBefore = (tree: SentenceTree, last: number): number | undefined => {
  for (let token = last; token >= Math.max(0, last - 7); token--) {
    if (/^(?:what|which|who)$/.test(lower(tree, token))) return token < last ? token : undefined;
    const isOwner = tree.tokens[token]?.xpos === "POS";
    if (!isOwner && !nominal.test(tree.tokens[token]?.upos ?? "")) return undefined;
  }
  return undefined;
};

/** Where the relative clause ends: at a comma, or in front of a second one ("and what it costs"). */
const clauseEnd = (tree: SentenceTree, cue: number): number => {
  const from = cue + 1;
  const end = Math.min(sentenceEnd(tree), mainBehind(tree, cue) - 1);
  for (let token = from + 1; token <= end; token++) {
    const isSecond =
      tree.tokens[token]?.upos === "CCONJ" && /^(?:what|which|who)$/.test(lower(tree, token + 1));
    if (isComma(tree, token) || isSecond || /^[;:()]$/.test(tree.tokens[token]?.text ?? "")) {
      return token - 1;
    }
  }
  return end;
};

/**
 * A cue inside a relative clause whose subject is the pronoun. Two finite verbs in a row, the first of saying, show it;
 * parsers rarely do.
 */
export const relativeCue: AttributionRule = {
  name: "clause/relative",
  construction: "Between a relative pronoun and its verb stand a speaker and a verb of saying",
  positive: [
    {
      text: "The court ended what critics said was open fraud.",
      source: "critics",
      content: "what ... was open fraud",
    },
    {
      text: "The mayor praised the deal, which her own lawyers say was unlawful.",
      source: "her own lawyers",
      content: "which ... was unlawful",
    },
  ],
  negative: ["The court ended what critics feared most.", "He knew who said it was fraud."],
  cues: "verbs",
  read: (tree, token) => {
    const confidence = framesOf(tree, token)?.clause ?? 0;
    if (confidence < 0.8 || !isTensed(tree, token) || !isTensed(tree, token + 1)) return [];
    let last = token - 1;
    while (/^(?:AUX|ADV)$/.test(tree.tokens[last]?.upos ?? "")) last -= 1;
    const pronoun = pronounBefore(tree, last);
    if (pronoun === undefined) return [];
    const content = [pronoun, ...tokensFromTo(token + 1, clauseEnd(tree, token))];
    return found(token, token, content, last, Math.min(0.95, confidence + 0.03), {
      first: pronoun + 1,
      last,
    });
  },
};
