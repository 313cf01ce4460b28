import { childWith, type SentenceTree, subtree } from "../sentence-tree.ts";
import { cueNouns } from "./cue-nouns.ts";
import { isComma, isTensed } from "./set-off-cue.ts";

/** "Asked if he would quit, / Diaz said": a participle, a question or a relative clause in front of a cue is not what it reports. */
export const isCircumstance = (tree: SentenceTree, clause: number): boolean => {
  const first = subtree(tree, clause).find((token) => tree.tokens[token]?.upos !== "PUNCT");
  const opener = tree.tokens[first ?? clause];
  return (
    (first === clause && opener?.xpos === "VBN") ||
    (opener?.upos === "SCONJ" && opener.lemma !== "that") ||
    /^W(?:DT|P|P\$)$/.test(opener?.xpos ?? "")
  );
};

/** "what the mayor says the plan would do": the pronoun in front of the cue's subject is a part of what is said. */
export const relativeBefore = (tree: SentenceTree, verb: number): number | undefined => {
  const subject = childWith(tree, verb, "nsubj");
  if (subject === undefined || subject > verb) return undefined;
  const before = (subtree(tree, subject)[0] ?? subject) - 1;
  return /^(?:what|which|who|whom|how)$/i.test(tree.tokens[before]?.text ?? "") &&
    /^(?:WDT|WP|WRB)$/.test(tree.tokens[before]?.xpos ?? "")
    ? before
    : undefined;
};

/** The comma behind what somebody was asked, where the verb of the answer follows: "asked whether he knew, / replied: "No.""" */
export function closesQuestion(
  tree: SentenceTree,
  cue: number,
  start: number,
  end: number,
): number | undefined {
  if (!isComma(tree, cue - 1)) return undefined;
  if (tree.lemmas[cue] !== "ask") {
    return isComma(tree, end + 1) && isTensed(tree, end + 2) ? end + 1 : undefined;
  }
  for (let comma = start; comma <= end + 1; comma++)
    if (isComma(tree, comma) && isTensed(tree, comma + 1)) return comma;
  return undefined;
}

/** "Everything the mayor says / is a lie": what is said stands in front, and this is said of it. */
export const isAboutAll = (tree: SentenceTree, cue: number): boolean => {
  const subject = childWith(tree, cue, "nsubj") ?? cue;
  const first = subtree(tree, subject)[0] ?? subject;
  // The parser may take the pronoun for the subject, or for a part of it.
  return isTensed(tree, cue + 1) && [first - 1, first].some((at) => all.has(tree.words[at] ?? ""));
};

const all: ReadonlySet<string> = new Set(["everything", "anything", "nothing", "all", "whatever"]);

/** Is what stands behind the verb a noun phrase that has the clause for its own: "a fresh warning that"? */
export const isOfNoun = (tree: SentenceTree, verb: number): boolean => {
  let that = verb + 1;
  while (
    /^(?:DET|ADJ|NOUN|PRON|PART|PROPN)$/.test(tree.tokens[that]?.upos ?? "") &&
    that < verb + 8
  ) {
    if (tree.tokens[that + 1]?.text === "that") break;
    that += 1;
  }
  const noun = tree.tokens[that];
  return (
    noun?.upos === "NOUN" &&
    tree.tokens[that + 1]?.text === "that" &&
    cueNouns.get(noun.lemma.toLowerCase())?.clause !== undefined
  );
};
