import { futureModals } from "../lexicon/hedges.ts";
import type { Factuality } from "../reading.ts";
import { baseRelation, childrenOf, type SentenceTree } from "../sentence-tree.ts";
import { wordAt } from "./phrase-words.ts";

const times: ReadonlySet<string> = new Set([
  "until",
  "till",
  "once",
  "when",
  "whenever",
  "before",
  "after",
]);

/** "will be paid until the firm *signs* a deal": a present tense in a clause of time under a future is not there yet. */
export function timeClause(tree: SentenceTree, verb: number): Factuality {
  if (!isPresent(tree, verb)) return "actual";
  let opener = verb - 1;
  while (opener >= 0 && opener > verb - 9 && !isOpener(tree, opener)) {
    const token = tree.tokens[opener];
    if (token?.upos === "PUNCT" || token?.upos === "VERB" || token?.upos === "SCONJ")
      return "actual";
    opener -= 1;
  }
  if (!isOpener(tree, opener)) return "actual";
  const head = tree.tokens[verb]?.head ?? -1;
  // "as soon as": the clause hangs on the adverb.
  const over = tree.tokens[head]?.upos === "ADV" ? (tree.tokens[head]?.head ?? -1) : head;
  const modal = childrenOf(tree, over).find((child) => tree.tokens[child]?.xpos === "MD");
  if (modal !== undefined)
    return futureModals.has(wordAt(tree, modal)) ? "planned" : "hypothetical";
  // "Once a gang *has entered* a network, it looks for passwords": what goes for any gang.
  if (general.has(wordAt(tree, opener)) && /^VB[ZP]$/.test(tree.tokens[over]?.xpos ?? ""))
    return "hypothetical";
  return tree.tokens[over]?.xpos === "VB" && wordAt(tree, over - 1) === "to"
    ? "hypothetical"
    : "actual";
}

const general: ReadonlySet<string> = new Set(["once", "whenever"]);

const isOpener = (tree: SentenceTree, token: number): boolean =>
  times.has(wordAt(tree, token)) ||
  (wordAt(tree, token) === "as" && wordAt(tree, token - 1) === "soon");

const present = /^VB[ZP]$/;

const isPresent = (tree: SentenceTree, verb: number): boolean =>
  present.test(tree.tokens[verb]?.xpos ?? "") ||
  childrenOf(tree, verb).some(
    (child) =>
      child < verb &&
      baseRelation(tree.tokens[child]) === "aux" &&
      present.test(tree.tokens[child]?.xpos ?? ""),
  );
