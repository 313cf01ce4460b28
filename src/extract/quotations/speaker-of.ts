import { baseRelation, childrenOf, childWith, type SentenceTree } from "../sentence-tree.ts";
import { holderOf, isPassive } from "./holder.ts";
import { isNominalAdjective, isTimeWord } from "./subject-in-print.ts";

const isNominal = (tree: SentenceTree, token: number): boolean =>
  (/^(?:NOUN|PROPN|PRON|NUM|DET)$/.test(tree.tokens[token]?.upos ?? "") &&
    !/^(?:det|case|nummod|mark)$/.test(baseRelation(tree.tokens[token]))) ||
  isNominalAdjective(tree, token);

/** The noun that a noun phrase inside the range hangs on. */
export const nounTop = (tree: SentenceTree, token: number, from: number, to: number): number => {
  let top = token;
  for (let step = 0; step < 12; step++) {
    const head = tree.tokens[top]?.head ?? -1;
    const relation = baseRelation(tree.tokens[top]);
    if (head < from || head >= to || !isNominal(tree, head)) break;
    if (!/^(?:compound|flat|nmod|amod|appos|det|nummod|case|conj|punct)$/.test(relation)) break;
    top = head;
  }
  return top;
};

/** "before asking him": nobody speaks in the objective case. */
const isObjective = (tree: SentenceTree, token: number): boolean =>
  tree.tokens[token]?.xpos === "PRP" &&
  /^(?:me|him|her|us|them)$/i.test(tree.tokens[token]?.text ?? "");

export const isSpeaker = (tree: SentenceTree, token: number): boolean =>
  isNominal(tree, token) &&
  !isTimeWord(tree, token) &&
  !isObjective(tree, token) &&
  !/^(?:it|this|that|which|there|what|these|those)$/i.test(tree.tokens[token]?.text ?? "");

const hasCase = (tree: SentenceTree, token: number): boolean =>
  childrenOf(tree, token).some(
    (child) =>
      child < token &&
      baseRelation(tree.tokens[child]) === "case" &&
      tree.tokens[child]?.xpos !== "POS",
  );

/** The speaker of a verb between two tokens: by the parse, else the noun phrase in front of it or behind it. */
export function speakerOf(
  tree: SentenceTree,
  verb: number,
  from: number,
  to: number,
): number | undefined {
  const parsed = holderOf(tree, verb);
  const inside = parsed !== undefined && parsed >= from && parsed < to;
  if (inside && isNominal(tree, parsed) && !isTimeWord(tree, parsed)) return parsed;
  // "Her anger was recorded: "...": who speaks is not said; "Ito was quoted: "...": it is.
  if (parsed === undefined && isPassive(tree, verb)) {
    const subject = childWith(tree, verb, "nsubj");
    return /^(?:quote|cite)$/.test(tree.tokens[verb]?.lemma ?? "") ? subject : undefined;
  }
  // `Borg called it a "bad" deal and added: "..."`: the second verb's subject stands before the first quotation.
  const isSecond = tree.tokens[verb]?.relation === "conj" && tree.words[verb - 1] === "and";
  if (isSecond && parsed !== undefined && parsed < from && isNominal(tree, parsed)) return parsed;
  for (let token = from; token < verb; token++) {
    if (!isSpeaker(tree, token)) continue;
    const top = nounTop(tree, token, from, verb);
    if (!hasCase(tree, top)) return top;
  }
  for (let token = verb + 1; token < Math.min(to, verb + 8); token++) {
    const word = tree.tokens[token];
    if (word === undefined || word.upos === "PUNCT" || word.upos === "ADP") break;
    if (isSpeaker(tree, token)) return nounTop(tree, token, verb + 1, to);
  }
  return parsed !== undefined && isNominal(tree, parsed) ? parsed : undefined;
}
