import { childrenOf, type SentenceTree } from "../sentence-tree.ts";
import { wordAt } from "./phrase-words.ts";

const definite: ReadonlySet<string> = new Set(["the", "this", "that", "these", "those", "both"]);

/** "the raid", "their raid": taken for granted. */
export const presupposed = (tree: SentenceTree, noun: number): boolean =>
  childrenOf(tree, noun).some((child) => {
    const relation = tree.tokens[child]?.relation;
    return relation === "nmod:poss" || (relation === "det" && definite.has(wordAt(tree, child)));
  });
