import { childrenOf, type SentenceTree } from "../sentence-tree.ts";
import { lemmaAt, wordAt } from "./phrase-words.ts";

const preventing: ReadonlySet<string> = new Set(
  "prevent avert stop foil thwart forestall avoid deter".split(" "),
);

const failing: ReadonlySet<string> = new Set(
  "failed fails failing failure inability unable powerless".split(" "),
);

/** "*failed* to prevent the attack", "did *not* stop the massacre". */
export function isUnprevented(tree: SentenceTree, verb: number): boolean {
  if (!preventing.has(lemmaAt(tree, verb))) return false;
  if (wordAt(tree, verb - 1) === "to") return failing.has(wordAt(tree, verb - 2));
  const words = childrenOf(tree, verb).map((child) => wordAt(tree, child));
  return words.includes("did") && (words.includes("not") || words.includes("n't"));
}
