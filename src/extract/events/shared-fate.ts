import { embeddingVerbs } from "../lexicon/embedding-index.ts";
import { nounEntries } from "../lexicon/lexicon.ts";
import type { Factuality } from "../reading.ts";
import { baseRelation, childWith, type SentenceTree } from "../sentence-tree.ts";
import { embeds } from "./embeds.ts";
import { ownFactuality } from "./own-factuality.ts";
import { caseOf, lemmaAt, wordAt } from "./phrase-words.ts";
import { stronger } from "./stronger.ts";

/**
 * Whether a participle is a part of what its main verb tells: "will close the mine, *cutting* nine jobs", "was charged
 * with breaking the law by *using* force". What others make of it, and what is said about it, is done already: "will close
 * the mine, *angering* the union", "..., *citing* its debts".
 */
export function sharesFate(tree: SentenceTree, participle: number, over: number): boolean {
  const own = tree.tokens[participle];
  if (own?.relation !== "advcl" || own.xpos !== "VBG" || participle < over) return false;
  if (isMeans(tree, participle)) return true;
  // "tried to trick the firm into *paying*"
  if (caseOf(tree, participle) === "into") return true;
  const lemma = lemmaAt(tree, participle);
  return (
    caseOf(tree, participle) === undefined &&
    wordAt(tree, participle - 1) === "," &&
    !embeddingVerbs.has(lemma) &&
    // "..., he said, *waving* a flag"
    embeds(tree, over, "that") !== "report" &&
    !reactions.has(lemma)
  );
}

/** What the main verb tells of itself, or, where it means to do something, of that: "plans to close it, *cutting* jobs". */
export function fateOf(tree: SentenceTree, participle: number, over: number): Factuality {
  const own = ownFactuality(tree, over);
  // "faces a charge of breaking the law by *using* force"
  const charge = childWith(tree, over, "obj");
  if (
    charge !== undefined &&
    charge < participle &&
    embeds(tree, charge, "gerund") === "allegation"
  )
    return stronger(own, "alleged");
  if (own === "negated") return isMeans(tree, participle) ? "hypothetical" : "actual";
  const aim = childWith(tree, over, "xcomp");
  return aim !== undefined && aim < participle && embeds(tree, over, "to") === "intention"
    ? stronger(own, "planned")
    : own;
}

/** "by *using* force" */
export const isMeans = (tree: SentenceTree, participle: number): boolean =>
  caseOf(tree, participle) === "by";

/** "will fly to Oslo for *talks*", "on a *visit*" */
export const isErrand = (tree: SentenceTree, noun: number): boolean =>
  baseRelation(tree.tokens[noun]) === "obl" &&
  /^(?:for|on)$/.test(caseOf(tree, noun) ?? "") &&
  nounEntries(lemmaAt(tree, noun)).some(({ type }) => type === "Consult");

const reactions: ReadonlySet<string> = new Set(
  `prompt spark draw raise anger trigger fuel provoke stoke send push upset ignite dash defy ignore reverse bring leave
  accuse call cite follow fulfil fulfill join`.split(/\s+/),
);

/** "will sell the mill and *took* a loss": a tense of its own, which no helper before it can change. */
export const hasOwnTense = ({ tokens }: SentenceTree, conjunct: number, over: number): boolean =>
  /^VB[DZ]$/.test(tokens[conjunct]?.xpos ?? "") && tokens[over]?.xpos === "VB";

/**
 * "urged rebels to talk and *called* for calm": a verb with a tense of its own is joined to none without one, but to
 * what stands over it.
 */
export function joinedTo(tree: SentenceTree, conjunct: number, over: number): number {
  let at = over;
  for (let step = 0; step < 8 && hasOwnTense(tree, conjunct, at); step++) {
    const head = tree.tokens[at]?.head ?? -1;
    if (head < 0 || wordAt(tree, childWith(tree, at, "mark") ?? -1) !== "to") return at;
    at = head;
  }
  return at;
}
