import { contentFactuality } from "../lexicon/embedding.ts";
import type { Factuality } from "../reading.ts";
import type { SentenceTree } from "../sentence-tree.ts";
import { embeds } from "./embeds.ts";
import { isVerb, wordAt } from "./phrase-words.ts";

/**
 * "claims by the union that the firm *robbed* clerks": whose claim it is stands between, and the parser takes the content
 * for a relative clause, or for the main one.
 */
export function contentOfNoun(tree: SentenceTree, verb: number): Factuality {
  const that = leftOf(tree, verb, (at) => wordAt(tree, at) === "that");
  if (that === undefined) return "actual";
  const by = leftOf(tree, that, (at) => wordAt(tree, at) === "by");
  if (by === undefined || tree.tokens[by - 1]?.upos !== "NOUN") return "actual";
  const embedding = embeds(tree, by - 1, "that");
  return (embedding && contentFactuality[embedding]) ?? "actual";
}

/** The nearest such word to the left, in a stretch without a verb or a comma. */
function leftOf(tree: SentenceTree, from: number, is: (at: number) => boolean): number | undefined {
  for (let at = from - 1; at > 0 && at > from - 9; at--) {
    if (is(at)) return at;
    if (isVerb(tree, at) || tree.tokens[at]?.upos === "PUNCT") return undefined;
  }
  return undefined;
}
