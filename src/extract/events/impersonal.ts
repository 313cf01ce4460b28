import { baseRelation, childrenOf, type SentenceTree } from "../sentence-tree.ts";
import { lemmaAt, wordAt } from "./phrase-words.ts";

const remarks: ReadonlySet<string> = new Set(
  "note mention add say remember recall stress emphasize emphasise observe point remark recognize".split(
    " ",
  ),
);
const fitting: ReadonlySet<string> = new Set(
  "worth important noteworthy notable necessary interesting significant useful fair safe crucial".split(
    " ",
  ),
);
const obliging: ReadonlySet<string> = new Set(["should", "must", "can", "may", "need", "ought"]);

/**
 * Whether a verb of saying is the article's own remark and nobody's report: "it is worth noting that
 * rents rose", "it is to mention that ...", "it should be noted that ...". "It was reported that ..." is
 * somebody's report all the same.
 */
export function isOwnRemark(tree: SentenceTree, verb: number): boolean {
  if (!remarks.has(lemmaAt(tree, verb))) return false;
  const over = tree.tokens[verb]?.head ?? -1;
  const below = childrenOf(tree, verb);
  const has = (of: readonly number[], relation: string, word: string): boolean =>
    of.some(
      (child) => baseRelation(tree.tokens[child]) === relation && wordAt(tree, child) === word,
    );
  if (fitting.has(lemmaAt(tree, over))) return has(childrenOf(tree, over), "nsubj", "it");
  if (!has(below, "nsubj", "it") && !has(below, "expl", "it")) return false;
  return (
    has(below, "mark", "to") ||
    below.some(
      (child) => baseRelation(tree.tokens[child]) === "aux" && obliging.has(wordAt(tree, child)),
    )
  );
}
