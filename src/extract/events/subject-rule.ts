import type { SentenceTree } from "../sentence-tree.ts";

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
