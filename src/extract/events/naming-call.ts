import { childrenOf, type SentenceTree } from "../sentence-tree.ts";
import { objectOf } from "./clause.ts";
import { caseOf, lemmaAt } from "./phrase-words.ts";

/** "called the strike irresponsible", "called the raid a crime": a name for it, no call for one. */
export function isNamingCall(tree: SentenceTree, verb: number): boolean {
  if (lemmaAt(tree, verb) !== "call") return false;
  const behind = (child: number, relation: string): boolean =>
    child > verb &&
    tree.tokens[child]?.relation === relation &&
    /^(?:ADJ|NOUN)$/.test(tree.tokens[child]?.upos ?? "");
  if (childrenOf(tree, verb).some((child) => behind(child, "xcomp"))) return true;
  const object = objectOf(tree, verb);
  // "called the strike a disgrace": the parser hangs the name on the thing.
  return (
    object !== undefined &&
    childrenOf(tree, object).some(
      (child) => child > object && behind(child, "nmod") && caseOf(tree, child) === undefined,
    )
  );
}
