import type { Stance } from "../../model/kinds/statement.ts";
import { childrenOf, childWith, type SentenceTree } from "../sentence-tree.ts";

const caseWord = (tree: SentenceTree, token: number): string => {
  const marker = childWith(tree, token, "case");
  return marker === undefined ? "" : (tree.tokens[marker]?.text.toLowerCase() ?? "");
};

/**
 * Head of the phrase for those whom a claim is turned against or addressed to: the object of "accused", "warned", "urged";
 * the "on" of "called on"; the "from" of "demanded an apology from"; for what is rejected, whose it was ("rejected its demand").
 */
export function recipientOf(tree: SentenceTree, cue: number, stance: Stance): number | undefined {
  if (stance === "Affirms") return undefined;
  const object = childWith(tree, cue, "nsubj:pass") ?? childWith(tree, cue, "obj", "iobj");
  if (stance === "Denies" || stance === "Rejects") {
    return object === undefined ? undefined : childWith(tree, object, "nmod:poss");
  }
  const addressed = childrenOf(tree, cue).find(
    (child) => child > cue && /^(?:on|at|upon|from|against)$/.test(caseWord(tree, child)),
  );
  if (stance === "Demands" && addressed !== undefined) return addressed;
  return object ?? addressed;
}
