import type { SentenceTree } from "../sentence-tree.ts";

/** "as ''few had asked''": some desks open with the closing mark, and then only the space tells. */
const opensByPlace = (tree: SentenceTree, token: number): boolean =>
  (tree.tokens[token - 1]?.end ?? 0) < (tree.tokens[token]?.start ?? 0) &&
  tree.tokens[token + 1]?.start === tree.tokens[token]?.end;

export const opensQuote = (tree: SentenceTree, token: number): boolean =>
  (tree.tokens[token]?.xpos === "``" && tree.tokens[token]?.text !== "'") ||
  (tree.tokens[token]?.text === "''" && opensByPlace(tree, token));

export const closesQuote = (tree: SentenceTree, token: number): boolean =>
  tree.tokens[token]?.xpos === "''" && /["”″]|''|’’/.test(tree.tokens[token]?.text ?? "");
