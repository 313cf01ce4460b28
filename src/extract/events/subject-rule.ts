import { childWith, type SentenceTree } from "../sentence-tree.ts";
import { lemmaAt } from "./phrase-words.ts";

/** What a rule may ask about the verb above. */
export interface Ask {
  readonly subject: (verb: number) => number | undefined;
  readonly object: (verb: number) => number | undefined;
}

/** How a verb without a subject of its own comes by one. */
export interface SubjectRule {
  readonly name: string;
  /** The invented sentence it was made for; the verb and its subject are marked by * and _. */
  readonly example: string;
  readonly find: (tree: SentenceTree, verb: number, head: number, ask: Ask) => number | undefined;
}

export const relationOf = (tree: SentenceTree, token: number): string =>
  tree.tokens[token]?.relation ?? "";

export const markOf = (tree: SentenceTree, verb: number): string => {
  const mark = childWith(tree, verb, "mark", "case");
  return mark === undefined ? "" : lemmaAt(tree, mark);
};
