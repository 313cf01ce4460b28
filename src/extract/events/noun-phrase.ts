import type { Phrase } from "../reading.ts";
import {
  baseRelation,
  childrenOf,
  childWith,
  phraseOver,
  type SentenceTree,
} from "../sentence-tree.ts";
import { caseOf, conjuncts } from "./phrase-words.ts";

const before: ReadonlySet<string> = new Set([
  "det",
  "amod",
  "compound",
  "nummod",
  "nmod",
  "flat",
  "advmod",
  "case",
  "punct",
  "appos",
]);
const after: ReadonlySet<string> = new Set([
  "flat",
  "nmod",
  "fixed",
  "nummod",
  "compound",
  "punct",
  "goeswith",
]);

/**
 * The noun phrase of a head as printed, without relative clauses, appositions, coordination, and the
 * preposition before it: "the two envoys from Peru" of "with the two envoys from Peru, who ...".
 */
export function nounPhrase(
  tree: SentenceTree,
  head: number,
  isTime: (token: number) => boolean = () => false,
): Phrase {
  let first = head;
  let last = head;
  for (const child of [...childrenOf(tree, head)].reverse()) {
    if (child > head) continue;
    const token = tree.tokens[child];
    const relation = baseRelation(token);
    // "*at least* nine": no circumstance, but how exact the number is.
    const isMeasure = relation === "obl" && token?.xpos === "JJS";
    if ((!before.has(relation) && !isMeasure) || relation === "case" || relation === "punct")
      continue;
    if (relation === "appos" && tree.tokens[child]?.name === "") continue;
    if (!isBare(tree, child, head)) break;
    first = Math.min(first, leftmost(tree, child, 0));
  }
  for (const child of childrenOf(tree, head)) {
    if (child < head) continue;
    const relation = baseRelation(tree.tokens[child]);
    if (relation === "case" && child === last + 1) continue;
    if (relation === "punct" && tree.tokens[child]?.text === "-") continue;
    if (!after.has(relation) || relation === "punct" || isTime(child)) break;
    if (memberOpeners.has(caseOf(tree, child) ?? "")) break;
    last = Math.max(last, nounPhraseEnd(tree, child, isTime, 0));
  }
  // A name is never cut: "Procter & Gamble", "Ministry of Defense".
  while (last + 1 < tree.tokens.length && continuesName(tree, last + 1) && !isTime(last + 1))
    last += 1;
  while (first > 0 && continuesName(tree, first) && !isTime(first - 1)) first -= 1;
  return phraseOver(tree, { first, last }, head);
}

const memberOpeners: ReadonlySet<string> = new Set(["including", "such"]);

/** Those that a phrase goes on to name: "France" and "Italy" of "with allies, including France, Italy and two others". */
export function namedMembers(tree: SentenceTree, head: number): readonly number[] {
  let at = nounPhrase(tree, head).last + 1;
  if (tree.tokens[at]?.text === ",") at += 1;
  const opener = tree.tokens[at];
  if (!opener || !memberOpeners.has(opener.text.toLowerCase())) return [];
  const member = opener.relation === "case" ? opener.head : childWith(tree, at, "obj", "nmod");
  if (member === undefined || member <= at) return [];
  // "Nine people, including a nurse": she is one of those who are told of already.
  return conjuncts(tree, member).filter(
    (one) => tree.tokens[one]?.upos === "PROPN" && childWith(tree, one, "nummod") === undefined,
  );
}

/** Those whom a count stands for: "Peru" and "Chile" of "the two states, Peru and Chile,"; without a list the phrase itself. */
export function apposedMembers(tree: SentenceTree, head: number): readonly number[] {
  if (tree.tokens[head]?.xpos !== "NNS") return [head];
  const first = childrenOf(tree, head).find(
    (child) =>
      child > head &&
      tree.tokens[child]?.relation === "appos" &&
      tree.tokens[child]?.upos === "PROPN",
  );
  const members = first === undefined ? [] : conjuncts(tree, first);
  // "the nine sailors, six Danes and three Swedes": counted again, and not named.
  const isNamed = members.every((one) => childWith(tree, one, "nummod") === undefined);
  return members.length > 1 && isNamed ? members : [head];
}

const brokenListRelations: ReadonlySet<string> = new Set([
  "appos",
  "obl:unmarked",
  "list",
  "dep",
  "obl",
  "obj",
  "nmod",
]);

/**
 * The rest of a list of names that the parse has broken after the first: "Ann Lund, Peru's Ana Soto
 * and Chile's Eva Mora". Only what ends in "and" is a list, and only names of one kind are listed.
 */
export function brokenList(tree: SentenceTree, head: number): readonly number[] {
  const own = tree.tokens[head];
  if (own?.upos !== "PROPN") return [];
  const comma = nounPhrase(tree, head).last + 1;
  if (tree.tokens[comma]?.text !== ",") return [];
  let next = comma + 1;
  for (let step = 0; step < 8; step++) {
    const over = tree.tokens[next]?.head ?? -1;
    if (over <= next || (own.name !== "" && tree.tokens[next]?.name === own.name)) break;
    next = over;
  }
  while (isInsideName(tree, next)) next = tree.tokens[next]?.head ?? next;
  const found = tree.tokens[next];
  if (next <= comma || found?.upos !== "PROPN" || found.name !== own.name) return [];
  if (!brokenListRelations.has(found.relation)) return [];
  const rest = conjuncts(tree, next);
  return rest.length > 1 ? rest : [];
}

/** A token of a name whose head is a later token of the same phrase. */
const isInsideName = (tree: SentenceTree, at: number): boolean => {
  const own = tree.tokens[at];
  return own !== undefined && own.relation === "compound" && own.head > at;
};

const continuesName = (tree: SentenceTree, token: number): boolean => {
  const own = tree.tokens[token];
  const before = tree.tokens[token - 1];
  if (own === undefined || before === undefined) return false;
  if (own.name !== "" && !own.nameBegins) return true;
  // "Finance Minister Ann Lund": where the parse falls apart, the run of capitals still holds.
  return own.upos === "PROPN" && before.upos === "PROPN" && own.start === before.end + 1;
};

/** Nothing but this phrase's own words between the child and the head. */
function isBare(tree: SentenceTree, child: number, head: number): boolean {
  for (let at = child + 1; at < head; at++) {
    const token = tree.tokens[at];
    if (token?.upos === "VERB" && token.relation.startsWith("acl")) return false;
  }
  return true;
}

function leftmost(tree: SentenceTree, token: number, depth: number): number {
  let first = token;
  if (depth > 8) return first;
  for (const child of childrenOf(tree, token)) {
    if (child >= token) continue;
    const relation = baseRelation(tree.tokens[child]);
    if (relation === "punct" || relation === "cc" || relation === "acl") continue;
    first = Math.min(first, leftmost(tree, child, depth + 1));
  }
  return first;
}

function nounPhraseEnd(
  tree: SentenceTree,
  token: number,
  isTime: (token: number) => boolean,
  depth: number,
): number {
  let last = token;
  if (depth > 8) return last;
  for (const child of childrenOf(tree, token)) {
    if (child < token) continue;
    const relation = baseRelation(tree.tokens[child]);
    if (relation === "case" && child === last + 1) {
      last = child;
      continue;
    }
    if (!after.has(relation) || relation === "punct" || isTime(child)) break;
    last = Math.max(last, nounPhraseEnd(tree, child, isTime, depth + 1));
  }
  return last;
}

const particle = /^(?:away|back|down|off|out|over|up)$/;

/** The trigger with its compound and adjective words, or its particle: "failed security talks", "ruled out". */
export function eventLabel(
  tree: SentenceTree,
  noun: number,
): { readonly start: number; readonly end: number } {
  let first = noun;
  const isNoun = tree.tokens[noun]?.upos === "NOUN";
  for (const child of [...childrenOf(tree, noun)].reverse()) {
    if (child > noun || !isNoun) continue;
    const relation = baseRelation(tree.tokens[child]);
    if (relation === "punct" && tree.tokens[child]?.text === "-") continue;
    if (relation !== "compound" && relation !== "amod") break;
    const from = leftmost(tree, child, 0);
    if (child !== first - 1 && tree.tokens[first - 1]?.text !== "-") break;
    first = from;
  }
  const next = tree.tokens[noun + 1];
  const isParticle = next?.relation === "compound:prt" || particle.test(next?.text ?? "");
  const last = next?.head === noun && isParticle ? noun + 1 : noun;
  return { start: tree.tokens[first]?.start ?? 0, end: tree.tokens[last]?.end ?? 0 };
}
