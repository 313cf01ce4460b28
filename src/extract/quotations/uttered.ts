import { factualityOf } from "../events/factuality.ts";
import { conditionMarkers } from "../lexicon/hedges.ts";
import type { QuoteReading } from "../reading.ts";
import { childrenOf, childWith, type SentenceTree } from "../sentence-tree.ts";

/** What shows that something is so, and says nothing: "The letter *showed* that he was happy". */
const showing = /^(?:show|suggest|indicate|prove|demonstrate|illustrate|mean)$/;

/**
 * Has somebody said it? "The clerk did not say how he had left", "could not say whether it was safe" report a silence, "if
 * she says that it is late" a thought: no words of anybody's. What stands in quotation marks was said by somebody.
 */
export function isUttered(
  { kind, rule, cue }: QuoteReading,
  trees: readonly SentenceTree[],
): boolean {
  const tree = trees[cue?.sentence ?? -1];
  if (!tree || !cue || kind !== "indirect" || !/^clause\/(?:complement|intention)$/.test(rule))
    return true;
  // "I can only say that it is late": so it has been said.
  const subject = childWith(tree, cue.token, "nsubj") ?? -1;
  if (/^(?:i|we)$/.test(tree.words[subject] ?? "")) return true;
  const taken = factualityOf(tree, cue.token);
  return taken !== "negated" && (taken !== "hypothetical" || isTold(tree, cue.token));
}

/** "If it rains, growers *say*, the dam will burst": what depends on the rain is not their saying so. */
const isTold = (tree: SentenceTree, verb: number): boolean =>
  /^VB[DPZ]$/.test(tree.tokens[verb]?.xpos ?? "") &&
  !childrenOf(tree, verb).some(
    (child) => tree.tokens[child]?.xpos === "MD" || conditionMarkers.has(tree.words[child] ?? ""),
  );

/** "Ana Ruiz: jury to decide": in front of a headline's colon stands who speaks, or whom it is about, who speaks nowhere else. */
export const isTopic = (one: QuoteReading, all: readonly QuoteReading[]): boolean =>
  one.rule === "clause/colon" &&
  one.kind === "indirect" &&
  one.cue?.sentence === 0 &&
  one.speaker !== undefined &&
  !all.some((other) => other !== one && other.speaker === one.speaker);

/** A poll or a letter shows what nobody is read to have said. */
export const isOnlyShown = ({ kind, cue }: QuoteReading, speakers: readonly unknown[]): boolean =>
  kind === "indirect" && speakers.length === 0 && showing.test(cue?.lemma ?? "");

/** "The court *heard* that he fled": whoever hears it says nothing, and who said it is not told. */
export function withoutHearer(one: QuoteReading): QuoteReading {
  const { content, kind, cue, quoted, rule, confidence } = one;
  return cue?.lemma === "hear" ? { content, kind, cue, quoted, rule, confidence } : one;
}
