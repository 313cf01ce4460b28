import type { NounRow } from "../lexicon/event-class.ts";
import { baseRelation, childrenOf, childWith, type SentenceTree } from "../sentence-tree.ts";
import { caseOf, isVerb } from "./phrase-words.ts";

/**
 * Whether what a noun is about is told in one of these ways: "calls *to vote*", "an offer *of help*", "calls *for
 * reform*". Parsers hang it on the noun or on the verb that governs it.
 */
export function hasContent(
  tree: SentenceTree,
  noun: number,
  kinds: NonNullable<NounRow["content"]>,
): boolean {
  const over = tree.tokens[noun]?.head ?? -1;
  return [noun, ...(isVerb(tree, over) && over < noun ? [over] : [])].some((head) =>
    childrenOf(tree, head).some(
      (child) => child > noun && kinds.some((kind) => tells(tree, child, kind)),
    ),
  );
}

function tells(tree: SentenceTree, child: number, kind: string): boolean {
  const relation = baseRelation(tree.tokens[child]);
  const isClause = /^(?:acl|advcl|xcomp|ccomp)$/.test(relation);
  if (kind === "to") return isClause && isInfinitive(tree, child);
  if (kind === "that") return isClause && marked(tree, child) === "that";
  if (kind === "gerund") return isClause && tree.tokens[child]?.xpos === "VBG";
  return caseOf(tree, child) === kind || (isClause && marked(tree, child) === kind);
}

const isInfinitive = (tree: SentenceTree, at: number): boolean =>
  marked(tree, at) === "to" &&
  [at, childWith(tree, at, "cop", "aux:pass") ?? at].some((one) => tree.tokens[one]?.xpos === "VB");

const marked = (tree: SentenceTree, at: number): string =>
  tree.words[childWith(tree, at, "mark") ?? -1] ?? "";
