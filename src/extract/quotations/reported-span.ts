import { baseRelation, childrenOf, type SentenceTree, subtree } from "../sentence-tree.ts";
import { closesQuote, opensQuote } from "./quoting-tokens.ts";
import { returnsToReporter } from "./returns-to-reporter.ts";
import { closingCueComma, isTensed, lower } from "./set-off-cue.ts";
import { isTimeWord } from "./subject-in-print.ts";

const linking = /^(?:however|though|meanwhile|moreover|nevertheless|too|instead)$/;

/**
 * Behind a cue in a relative clause: the verb that the noun is the subject of, or its first auxiliary. "A man police say
 * robbed a bank / was arrested"; the sentence's length where there is none.
 */
export const mainBehind = (tree: SentenceTree, cue: number): number => {
  if (tree.tokens[cue]?.relation !== "acl:relcl") return tree.tokens.length;
  const main = tree.tokens[tree.tokens[cue]?.head ?? -1]?.head ?? -1;
  const helpers = childrenOf(tree, main).filter((child) => tree.tokens[child]?.upos === "AUX");
  return main > cue ? Math.min(main, ...helpers) : tree.tokens.length;
};

/** The last token of what a cue verb reports, read from its first token on. */
export function reportedEnd(
  tree: SentenceTree,
  cue: number,
  start: number,
  clauseHead: number,
): number {
  let depth = 0;
  // 'claimed "the mayor lied" about it': the mark stands in front of the clause's first word.
  let quotes = start - 1 > cue && opensQuote(tree, start - 1) ? 1 : 0;
  let end = start;
  const closing = closingCueComma(tree) ?? -1;
  const stop = closing > Math.max(cue, start) ? closing : mainBehind(tree, cue);
  for (let token = start; token < stop; token++) {
    const text = tree.tokens[token]?.text ?? "";
    if (text === "(") depth += 1;
    if (text === ")") {
      // The cue stands in a parenthesis that closes here.
      if (depth === 0) break;
      depth -= 1;
    }
    if (opensQuote(tree, token)) quotes += 1;
    else if (closesQuote(tree, token)) {
      // The cue stands in a quotation that closes here.
      if (quotes === 0) break;
      quotes -= 1;
    }
    // "Unions say pay fell; the board says it rose": what follows the semicolon has its own speaker.
    if (text === ";" && depth === 0 && quotes === 0 && lower(tree, token + 1) !== "that") break;
    if (token > start && depth === 0 && returnsToReporter(tree, cue, start, clauseHead, token))
      break;
    if (tree.tokens[token]?.upos !== "PUNCT") end = token;
  }
  return end;
}

/** Adjuncts and addressees between a cue verb and what it reports: "told the court on Monday / that ...". */
export const standsBetween = (
  tree: SentenceTree,
  cue: number,
  token: number,
  takesObject: boolean,
): boolean => {
  if (tree.tokens[token]?.upos === "PUNCT") return true;
  let top = token;
  for (let step = 0; step < 16; step++) {
    const head = tree.tokens[top]?.head ?? -1;
    if (head === cue) break;
    if (head < 0) return false;
    top = head;
  }
  const relation = baseRelation(tree.tokens[top]);
  return (
    /^(?:obl|advmod|nmod|punct|aux|compound|discourse)$/.test(relation) ||
    (takesObject && /^i?obj$/.test(relation))
  );
};

/** Only words of time and place between two tokens: "late Friday", "in Oslo on Monday". */
const isAdjunct = (tree: SentenceTree, from: number, to: number): boolean => {
  let open = false;
  for (let token = from; token < to; token++) {
    const word = tree.tokens[token];
    if (word?.upos === "ADP" || isTimeWord(tree, token)) open = true;
    if (!/^(?:ADP|ADJ|ADV|DET|NUM|NOUN|PROPN)$/.test(word?.upos ?? "")) return false;
  }
  return open;
};

const isDayOfCue = (tree: SentenceTree, token: number): boolean =>
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday)$/.test(
    tree.tokens[token]?.text ?? "",
  ) && /^(?:DT|PRP|PRP\$|NNP|NNPS|NNS|EX|CD)$/.test(tree.tokens[token + 1]?.xpos ?? "");

/** Where the reported clause begins: at the clause the parser found, or at a subject that it tore off. */
export function reportedStart(
  tree: SentenceTree,
  cue: number,
  clauseHead: number,
  takesObject: boolean,
): number {
  // "said late Friday that ...": a time that the parser took into the clause.
  const that = childrenOf(tree, clauseHead).find(
    (child) =>
      child > cue &&
      lower(tree, child) === "that" &&
      // "said last week that ...": no week does anything that is told of.
      (tree.tokens[child]?.upos === "SCONJ" || isTimeWord(tree, child - 1)),
  );
  if (that !== undefined && isAdjunct(tree, cue + 1, that)) return that;
  const inside = subtree(tree, clauseHead).filter((token) => token > cue);
  let first = inside[0] ?? clauseHead;
  while (first < clauseHead && tree.tokens[first]?.upos === "PUNCT") first += 1;
  // "warned, however, that ...": what links the sentence to the one before is the article's.
  if (linking.test(lower(tree, first)) && tree.tokens[first + 1]?.text === ",") first += 2;
  // "said Sunday the ferry was lost": the day is the cue's.
  if (first === cue + 1 && isDayOfCue(tree, first)) first += 1;
  if (takesObject || /^(?:that|whether|if|why|how|what|who|where|when)$/.test(lower(tree, first))) {
    return first;
  }
  // "believes Brazil is ready": a name taken for the object of a verb that has none.
  const objectFirst = childrenOf(tree, cue).find(
    (child) =>
      child > cue && child < first && /^(?:obj|iobj|nsubj)$/.test(baseRelation(tree.tokens[child])),
  );
  if (objectFirst !== undefined) return subtree(tree, objectFirst)[0] ?? first;
  // "said up to 40 people / were hurt": a number that the parser took for an adjunct of the cue is the verb's subject.
  const torn = childrenOf(tree, cue).find(
    (child) => child === first - 1 && baseRelation(tree.tokens[child]) === "obl",
  );
  if (torn !== undefined && isTensed(tree, first) && !isTimeWord(tree, torn)) {
    return subtree(tree, torn)[0] ?? first;
  }
  let start = cue + 1;
  while (start < first && standsBetween(tree, cue, start, takesObject)) start += 1;
  return start;
}
