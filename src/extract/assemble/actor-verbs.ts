import { contentHead } from "../events/phrase-words.ts";
import { isGuards } from "../happenings/state-organs.ts";
import { befallingVerbs } from "../lexicon/befalling-verbs.ts";
import { embeddingVerbs } from "../lexicon/embedding-index.ts";
import { childrenOf, type SentenceTree } from "../sentence-tree.ts";

// What is told of a noun or a number shows whether it is somebody.

/** "killed two *guards*", "a *driver* was held": such verbs tell of people. */
export function isBefallen(tree: SentenceTree, head: number): boolean {
  const { tokens, lemmas } = tree;
  const over = tokens[head]?.head ?? -1;
  // "killed nine of the *guards*"
  const isCounted = contentHead(tree, over) === head;
  // "killed a nurse and two *drivers*"
  const isListed = tokens[head]?.relation === "conj";
  const { relation = "", head: verb = -1 } = tokens[isCounted || isListed ? over : head] ?? {};
  return /^(?:obj|nsubj:pass)$/.test(relation) && befallingVerbs.has(lemmas[verb] ?? "");
}

/** "*Guards* fired at the crowd": what only people do. */
export function isDoing({ tokens, lemmas }: SentenceTree, head: number): boolean {
  const { relation, head: verb = -1, xpos } = tokens[head] ?? {};
  return xpos === "NNS" && relation === "nsubj" && deeds.has(lemmas[verb] ?? "");
}

const deeds: ReadonlySet<string> = new Set(
  `accuse ambush arrest attack beat blockade chant chase clash demand demonstrate detain fight fire flee handcuff kick kidnap kill
  march picket protest punch rally riot scuffle search shoot storm surround throw`.split(/\s+/),
);

/** "The *broadcaster* said": what tells something is somebody; a coast guard is so whatever it does. */
export function isTelling({ tokens, lemmas }: SentenceTree, head: number): boolean {
  const { relation = "", head: verb = -1 } = tokens[head] ?? {};
  return (relation === "nsubj" && embeddingVerbs.has(lemmas[verb] ?? "")) || isGuards(tokens, head);
}

/** "Her *coach* told reporters": whoever says something is somebody, whosever they are. */
export function isSaying({ tokens, lemmas }: SentenceTree, head: number): boolean {
  const { relation = "", head: verb = -1 } = tokens[head] ?? {};
  return relation === "nsubj" && saying.test(lemmas[verb] ?? "");
}

const saying = /^(?:say|tell|add|announce|deny|confirm|admit|warn|write|report)$/;

const states = /^(?:dead|injured|wounded|missing|homeless|hurt)$/;

/** "Killed *19* and injured *over 200*", "*two* held in Oslo": a number that such verbs tell of counts people. */
export function isCountOfPeople(tree: SentenceTree, head: number): boolean {
  const { tokens, lemmas } = tree;
  const { upos, text = "", relation = "", head: over = -1 } = tokens[head] ?? {};
  if (upos !== "NUM" || !wholeNumber.test(text)) return false;
  // "left *two* dead"
  const isLeft = lemmas[over] === "leave" && states.test(tokens[head + 1]?.text ?? "");
  if (isLeft && relation === "obj") return true;
  if (/^(?:NOUN|PROPN|ADJ)$/.test(tokens[head + 1]?.upos ?? "")) return false;
  const isHeadline = tokens[head + 1]?.relation === "acl" && tokens[head + 1]?.head === head;
  const verb = isHeadline ? head + 1 : over;
  if (!isHeadline && !/^(?:obj|nsubj:pass|nsubj)$/.test(relation)) return false;
  if (tokens[verb]?.upos !== "VERB" || !befallingVerbs.has(lemmas[verb] ?? "")) return false;
  // "killed nine of them" counts others, "fined 900 dollars" no one.
  return (
    lemmas[verb] !== "fine" &&
    childrenOf(tree, head).every(
      (child) =>
        child < head ||
        child === verb ||
        !/^(?:nmod|flat|compound)/.test(tokens[child]?.relation ?? ""),
    )
  );
}

const wholeNumber = /^(?:[a-z]+(?:-[a-z]+)?|\d{1,3}(?:,\d{3})*|\d{4,6})$/i;
