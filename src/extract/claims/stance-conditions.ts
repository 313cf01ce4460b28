import { personNoun } from "../../language/gazetteer/person-nouns.ts";
import { isPassive } from "../quotations/holder.ts";
import { passiveName, predicateOf, smallClause } from "../quotations/named-predicate.ts";
import type { FoundAttribution } from "../quotations/sentence-attributions.ts";
import { isTimeWord } from "../quotations/subject-in-print.ts";
import {
  baseRelation,
  childrenOf,
  childWith,
  type SentenceTree,
  subtree,
} from "../sentence-tree.ts";
import { blamingWords, claimNouns, partisanNouns, untrueWords } from "./stance-words.ts";

type Condition = (tree: SentenceTree, one: FoundAttribution) => boolean;

const some = (tree: SentenceTree, tokens: readonly number[], words: ReadonlySet<string>): boolean =>
  tokens.some((token) => words.has(tree.words[token] ?? "") || words.has(tree.lemmas[token] ?? ""));

/** The noun or adjective that something is called, described or blamed as, or what it is blamed for. */
function predicateAt(tree: SentenceTree, cue: number): number | undefined {
  if (isPassive(tree, cue)) return passiveName(tree, cue);
  const object = childWith(tree, cue, "obj");
  return (
    smallClause(tree, cue) ??
    (object === undefined || object < cue ? undefined : predicateOf(tree, cue, object)) ??
    verblessClause(tree, cue)
  );
}

/** "called the law / a disgrace": the parser may take the two for a clause without a verb. */
const verblessClause = (tree: SentenceTree, cue: number): number | undefined =>
  childrenOf(tree, cue).find(
    (child) =>
      child > cue &&
      /^[cx]comp$/.test(baseRelation(tree.tokens[child])) &&
      /^(?:NOUN|ADJ)$/.test(tree.tokens[child]?.upos ?? "") &&
      childWith(tree, child, "cop", "aux", "mark") === undefined,
  );

/** "argued *against* the dam": the preposition in front of what is said. */
const isBehind = (tree: SentenceTree, { found }: FoundAttribution, words: RegExp): boolean =>
  words.test(tree.words[(found.content[0] ?? 0) - 1] ?? "");

/** "should *have* gone", "should not *have* gone" */
const isTooLate = (tree: SentenceTree, modal: number): boolean =>
  tree.words.slice(modal + 1, modal + 3).includes("have") &&
  tree.tokens.slice(modal + 2, modal + 5).some(({ xpos }) => xpos === "VBN");

/** What must hold of the construction that a cue is read in, besides its frame. */
export const stanceConditions = {
  /** "rejected the *allegation*" denies, "rejected the offer" does not. */
  claim: (tree, { found, rule }) => {
    const object = childWith(tree, found.cue, "obj", "nsubj:pass");
    return (
      rule === "clause/resumed" ||
      (object !== undefined && claimNouns.has(tree.lemmas[object] ?? ""))
    );
  },
  /** "called the *report false*": the parser may take what follows for a clause. */
  untrueClaim: (tree, { found }) =>
    some(tree, found.content, claimNouns) && some(tree, found.content, untrueWords),
  /** "called the law a *disgrace*" */
  blaming: (tree, { found }) => {
    const predicate = predicateAt(tree, found.cue);
    const words = predicate === undefined ? [] : subtree(tree, predicate);
    return (
      some(tree, words, blamingWords) &&
      !words.some((word) => /^(?:no|not|n't|never|hardly)$/.test(tree.words[word] ?? ""))
    );
  },
  /** "called the deal *historic*", but not "called his dog Rex". */
  evaluated: (tree, { found }) => {
    const at = predicateAt(tree, found.cue);
    const predicate = tree.tokens[at ?? -1];
    return (
      at !== undefined &&
      /^(?:NOUN|ADJ|VERB)$/.test(predicate?.upos ?? "") &&
      predicate?.name === "" &&
      // "what he called sabotage": what is called so stands elsewhere.
      (found.content[0] ?? at) < (subtree(tree, at)[0] ?? at)
    );
  },
  /** "attacked the bank *for closing branches*", but not "attacked the town for two days". */
  reasoned: (tree, { found }) => {
    const object = childWith(tree, found.cue, "obj") ?? tree.tokens.length;
    return [...childrenOf(tree, object), ...childrenOf(tree, found.cue)].some((child) => {
      const marker = childWith(tree, child, "case", "mark") ?? -1;
      return (
        marker > object &&
        /^(?:for|over|as)$/.test(tree.words[marker] ?? "") &&
        !isTimeWord(tree, child) &&
        !/^(?:second|minute|hour|day|night|week|month|year|decade|time)$/.test(
          tree.lemmas[child] ?? "",
        )
      );
    });
  },
  /** "insisted that the tax *must* go"; what "should have been" is too late to demand. */
  obliging: (tree, { found }) =>
    found.content.slice(0, 20).some(
      (token) =>
        (/^(?:must|should|shall|ought)$/.test(tree.words[token] ?? "") &&
          !isTooLate(tree, token)) ||
        // "needs dollars" obliges nobody.
        (tree.lemmas[token] === "need" && tree.words[token + 1] === "to"),
    ),
  /** "confirmed *Judge Ana Lund*", "dismissed *his minister*": that is done to people, and no view is taken. */
  ofNobody: (tree, { found }) => {
    const object = childWith(tree, found.cue, "obj", "nsubj:pass");
    const { name, text = "", upos } = tree.tokens[object ?? -1] ?? {};
    return name !== "PER" && (upos !== "NOUN" || personNoun(text) === undefined);
  },
  /** "*charged* a fee and added a tip": who charges something says nothing. */
  unaimed: (tree, { found }) => {
    const object = childWith(tree, found.cue, "obj") ?? -1;
    return object < found.cue || tree.tokens[object]?.upos === "PRON";
  },
  /** "fooled the crew into *thinking* that it was safe": that tells of no view that is held. */
  held: (tree, { found }) =>
    !childrenOf(tree, found.cue).some((child) => tree.words[child] === "into") &&
    tree.words[found.cue - 1] !== "into",
  /** "*Critics* say": those who are called by the side that they take. */
  partisan: (tree, { found }) => partisanNouns.has(tree.lemmas[found.holder ?? -1] ?? ""),
  against: (tree, one) => isBehind(tree, one, /^(?:against|to|at)$/),
  of: (tree, one) => isBehind(tree, one, /^(?:of|about|over)$/),
  for: (tree, one) => isBehind(tree, one, /^for$/),
} as const satisfies Readonly<Record<string, Condition>>;

export type StanceCondition = keyof typeof stanceConditions;
