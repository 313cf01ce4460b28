import { personNoun } from "../../language/gazetteer/person-nouns.ts";
import { childrenOf, type SentenceTree } from "../sentence-tree.ts";

/**
 * "The fire *service* said", "the mayor's *office* said", "state *television* said": a body where it tells something, and what is in
 * front of it tells which.
 */
export const isBureau = ({ tokens }: SentenceTree, head: number): boolean =>
  tokens[head]?.upos === "NOUN" &&
  /^(?:service|office|bureau|center|centre|unit|observatory|palace|radio|television|tv)$/i.test(
    tokens[head].lemma,
  ) &&
  (/^(?:compound|amod|case)$/.test(tokens[head - 1]?.relation ?? "") ||
    tokens[head - 1]?.xpos === "PRP$" ||
    (tokens[head].lemma === "palace" && tokens[head - 1]?.xpos === "DT")) &&
  !/^(?:NOUN|PROPN)$/.test(tokens[head + 1]?.upos ?? "");

/** "The Chief *Minister* said": an office in capitals is no name; whose name the text gives has been found to be that by now. */
export const isOffice = (tree: SentenceTree, head: number): boolean => {
  const { text = "", upos } = tree.tokens[head] ?? {};
  const noun = upos === "PROPN" ? personNoun(text) : undefined;
  const the = childrenOf(tree, head).find((child) => tree.words[child] === "the") ?? -1;
  return (
    noun !== undefined &&
    noun.kind !== "kin" &&
    (!noun.ambiguous || noun.singular === "general") &&
    the >= 0 &&
    // "Ana Ruiz, the Chief Executive Officer of the firm, said", "the Attorney General said"
    tree.tokens[the - 1]?.text !== "," &&
    tree.tokens[head + 1]?.upos !== "PROPN"
  );
};
