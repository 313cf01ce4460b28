import type { Analysis, Sentence, Token } from "../language/analysis.ts";
import { verbLemma } from "./lexicon/verb-forms.ts";
import type { Phrase } from "./reading.ts";

/** A run of tokens of one sentence, both ends included. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** A sentence with its dependents listed, made once and asked by every rule. */
export interface SentenceTree {
  readonly sentence: Sentence;
  /** The sentence's place in the analysis. */
  readonly index: number;
  readonly tokens: readonly Token[];
  /** Each token as printed, lower case. */
  readonly words: readonly string[];
  /** The dictionary form of each token, lower case; of a verb the one by which the lexicon knows it. */
  readonly lemmas: readonly string[];
  /** The words that open phrases and clauses, lower case: rules ask for some twenty of them at each word. */
  readonly openers: ReadonlySet<string>;
  /** Dependents of each token, from left to right. */
  readonly children: readonly (readonly number[] | undefined)[];
}

// Events, quotations and claims are read on the same trees: they live as long as their analysis.
const known = new WeakMap<Analysis, readonly SentenceTree[]>();

/** A tree for each sentence of an analysis. */
export function treesOf(analysis: Analysis): readonly SentenceTree[] {
  const trees = known.get(analysis) ?? analysis.sentences.map(sentenceTree);
  known.set(analysis, trees);
  return trees;
}

export function sentenceTree(sentence: Sentence, index: number): SentenceTree {
  const { tokens } = sentence;
  const words = tokens.map(({ text }) => plainWord(text.toLowerCase()));
  const openers = new Set<string>();
  const children: (number[] | undefined)[] = tokens.map(() => undefined);
  for (const [i, token] of tokens.entries()) {
    const { head } = token;
    if (head !== i && head >= 0 && head < tokens.length) {
      const siblings = children[head];
      if (siblings) siblings.push(i);
      else children[head] = [i];
    }
    if (opens(token)) openers.add(words[i] ?? "");
  }
  return { sentence, index, tokens, words, lemmas: tokens.map(lemmaOf), openers, children };
}

/** "wasn’t" as "wasn't": rules know the little words with the typewriter's mark only. */
const plainWord = (word: string): string =>
  word.length > 1 && word.includes("’") ? word.replaceAll("’", "'") : word;

function lemmaOf({ lemma, text, upos }: Token): string {
  const plain = lemma.toLowerCase();
  if (upos === "VERB") return verbLemma(plain, text);
  // "shelled two bases": an army has no basis.
  return plain === "basis" && text.toLowerCase() === "bases" ? "base" : plain;
}

/** The relation without its subtype: "nsubj" for "nsubj:pass". */
export function baseRelation(token: Token | undefined): string {
  const relation = token?.relation ?? "";
  return relation.length < shortestSubtype ? relation : (bases.get(relation) ?? baseOf(relation));
}

/** "obl:arg": what is shorter is without a subtype, and most are. */
const shortestSubtype = 7;

function baseOf(relation: string): string {
  const colon = relation.indexOf(":");
  return colon < 0 ? relation : relation.slice(0, colon);
}

/** Prepositions and conjunctions: "on" of "on Monday", "that" of "said that". */
function opens(token: Token): boolean {
  const relation = baseRelation(token);
  return relation === "case" || relation === "mark";
}

/** The usual ones, so that nothing is searched and no string made where one is asked for. */
const bases: ReadonlyMap<string, string> = new Map(
  `acl advcl advmod amod appos aux case cc ccomp compound conj cop csubj dep det discourse expl fixed flat iobj list mark
  nmod nsubj nummod obj obl parataxis punct root vocative xcomp acl:relcl advcl:relcl advmod:emph aux:pass cc:preconj compound:prt csubj:outer csubj:pass det:predet flat:foreign
  flat:name nmod:desc nmod:npmod nmod:poss nmod:tmod nmod:unmarked nsubj:outer nsubj:pass nummod:gov obl:agent obl:arg
  obl:npmod obl:tmod obl:unmarked`
    .split(/\s+/)
    .map((relation) => [relation, baseOf(relation)]),
);

export const childrenOf = (tree: SentenceTree, head: number): readonly number[] =>
  head < 0 ? childless : (tree.children[head] ?? childless);

const childless: readonly number[] = [];

/** The first dependent with one of these relations, subtypes included unless one is named. */
export function childWith(
  tree: SentenceTree,
  head: number,
  ...relations: readonly string[]
): number | undefined {
  for (const child of childrenOf(tree, head)) {
    const relation = tree.tokens[child]?.relation ?? "";
    for (const wanted of relations) if (isOfRelation(relation, wanted)) return child;
  }
  return undefined;
}

const isOfRelation = (relation: string, wanted: string): boolean =>
  relation === wanted || (relation[wanted.length] === ":" && relation.startsWith(wanted));

const nothing: ReadonlySet<number> = new Set();

/** The head and everything below it, without the subtrees of the tokens left out; in reading order. */
export function subtree(tree: SentenceTree, head: number, without = nothing): readonly number[] {
  // Most words have nothing below them.
  if (childrenOf(tree, head).length === 0) return without.has(head) ? [] : [head];
  const found: number[] = [];
  const open = [head];
  const seen = new Set<number>();
  for (let token = open.pop(); token !== undefined; token = open.pop()) {
    if (without.has(token) || seen.has(token)) continue;
    seen.add(token);
    found.push(token);
    open.push(...childrenOf(tree, token));
  }
  return found.sort((a, b) => a - b);
}

/** The runs of neighbouring tokens in a list in reading order; a gap of punctuation alone does not split. */
export function tokenRanges(tree: SentenceTree, tokens: readonly number[]): readonly TokenRange[] {
  const ranges: { first: number; last: number }[] = [];
  for (const token of tokens) {
    const open = ranges.at(-1);
    let gap = (open?.last ?? 0) + 1;
    while (open !== undefined && gap < token && tree.tokens[gap]?.upos === "PUNCT") gap += 1;
    if (open !== undefined && gap === token) open.last = token;
    else ranges.push({ first: token, last: token });
  }
  return ranges;
}

/** Prepositions and conjunctions hang on the noun that they stand in front of, but are no part of its phrase. */
const leadsIn = (tree: SentenceTree, head: number, child: number): boolean =>
  child < head &&
  (/^(?:case|mark|cc|discourse|parataxis)$/.test(baseRelation(tree.tokens[child])) ||
    tree.tokens[child]?.xpos === "WRB");

/** The noun phrase of a head as it stands in print, without punctuation at its ends. */
export function phraseOf(
  tree: SentenceTree,
  head: number,
  without: ReadonlySet<number> = new Set(),
  within: TokenRange = { first: 0, last: tree.tokens.length - 1 },
): Phrase {
  const outside = childrenOf(tree, head).filter((child) => leadsIn(tree, head, child));
  const tokens = subtree(tree, head, new Set([...without, ...outside])).filter(
    (token) => token === head || (token >= within.first && token <= within.last),
  );
  const around = tokenRanges(tree, tokens).find(
    (range) => range.first <= head && head <= range.last,
  ) ?? { first: head, last: head };
  let { first, last } = around;
  // "After the match, the coach": what a preposition brings in front of a comma is no part of the phrase.
  if (/^(?:ADP|SCONJ|ADV)$/.test(tree.tokens[first]?.upos ?? "")) {
    for (let token = head - 1; token > first; token--) {
      if (tree.tokens[token]?.text === ",") first = token + 1;
    }
  }
  while (first < head && tree.tokens[first]?.upos === "PUNCT") first += 1;
  while (last > head && tree.tokens[last]?.upos === "PUNCT") last -= 1;
  // "the Monetary Authority (MAS)" keeps its closing bracket.
  for (let token = last; token > head && tree.tokens[last + 1]?.text === ")"; token--) {
    if (tree.tokens[token]?.text === "(") last += 1;
  }
  return phraseOver(tree, { first, last }, head);
}

/** A run of tokens as a phrase. */
export const phraseOver = (tree: SentenceTree, range: TokenRange, head: number): Phrase => ({
  sentence: tree.index,
  first: range.first,
  last: range.last,
  head,
  start: tree.tokens[range.first]?.start ?? 0,
  end: tree.tokens[range.last]?.end ?? 0,
});
