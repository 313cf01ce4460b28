import { childrenOf, type SentenceTree } from "../sentence-tree.ts";
import { ownersOf } from "./owner.ts";
import { caseOf, lemmaAt, wordAt } from "./phrase-words.ts";

/** "a *legal* battle", "a *price* war", "the *title* fight", "a war of words": nobody is hit. */
export const isBloodless = (tree: SentenceTree, noun: number): boolean =>
  childrenOf(tree, noun).some(
    (child) =>
      (child < noun &&
        (bloodless.has(wordAt(tree, child)) || bloodless.has(lemmaAt(tree, child)))) ||
      (caseOf(tree, child) === "of" && /^(?:word|interest|will|wit)s?$/.test(lemmaAt(tree, child))),
  );

const bloodless: ReadonlySet<string> = new Set(
  `legal court custody political election electoral primary title boxing league cup relegation promotion proxy
  takeover bidding bid price verbal personal turf culture cultural media propaganda ideological budget ratings
  trade currency tariff tax policy partisan parliamentary presidential intellectual uphill constant internal
  family boardroom planning patent copyright drug cold star class generation gender wage pay`.split(
    /\s+/,
  ),
);

/** "the strike began": nothing tells whose or of what kind it is. */
const isBare = (tree: SentenceTree, noun: number): boolean =>
  tree.tokens[noun]?.relation === "nsubj" &&
  tree.tokens[noun]?.xpos !== "NNS" &&
  ownersOf(tree, noun).length === 0 &&
  childrenOf(tree, noun).every(
    (child) => child > noun || !/^(?:amod|compound)$/.test(tree.tokens[child]?.relation ?? ""),
  );

/** "The strike *killed* nine" */
const isDeadly = (tree: SentenceTree, noun: number): boolean =>
  /^(?:kill|wound|injure|hit|destroy|target|damage|maim)$/.test(
    lemmaAt(tree, tree.tokens[noun]?.head ?? -1),
  );

/** "The strike has led to shortages": nobody is told to be struck, and nobody strikes. */
export const isNobodysStrike = (tree: SentenceTree, noun: number): boolean =>
  isBare(tree, noun) && !isDeadly(tree, noun);
