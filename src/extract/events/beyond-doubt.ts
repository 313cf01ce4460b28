import { baseRelation, type SentenceTree } from "../sentence-tree.ts";
import { caseOf, lemmaAt } from "./phrase-words.ts";
import { presupposed } from "./presupposed.ts";

// What stays as it is, or stays open, whatever becomes of the verb above it.

/** "agreed to end a *dispute*": there is one. */
export const ending: ReadonlySet<string> = new Set(["ease", "end", "lift"]);

/** "agreed to meet after *months* of clashes": the time before is over. */
export const isSpan = (tree: SentenceTree, noun: number): boolean =>
  /^(?:after|following|despite|amid)$/.test(caseOf(tree, noun) ?? "") &&
  timeNouns.has(lemmaAt(tree, noun));

const timeNouns: ReadonlySet<string> = new Set(
  "decade year month week day hour century generation".split(" "),
);

/** "in October's *election*", "at the *rally*": where or when something else is done. */
export const isHeld = (tree: SentenceTree, noun: number): boolean =>
  /^(?:obl|nmod)$/.test(baseRelation(tree.tokens[noun])) &&
  /^(?:in|at|during)$/.test(caseOf(tree, noun) ?? "") &&
  presupposed(tree, noun);

/** Whether a verb tells, without a comma, of what has no name and no "the". */
export function describesUnknown(tree: SentenceTree, verb: number): boolean {
  const { relation, head: noun = -1 } = tree.tokens[verb] ?? {};
  return (
    relation === "acl:relcl" &&
    tree.tokens[noun]?.upos === "NOUN" &&
    !presupposed(tree, noun) &&
    !tree.words.slice(noun, verb).includes(",")
  );
}
