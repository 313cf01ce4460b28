import { isAskedAside } from "../asked-aside.ts";
import { befallingVerbs, unbefallingVerbs } from "../lexicon/befalling-verbs.ts";
import { isOftenIntransitive } from "../lexicon/lexicon.ts";
import { baseRelation, childrenOf, childWith, type SentenceTree } from "../sentence-tree.ts";
import { inheritedSubject } from "./inherited-subject.ts";
import {
  antecedentOf,
  isVerb,
  lemmaAt,
  maximumChain,
  prepositional,
  wordAt,
} from "./phrase-words.ts";

/** The participle of the passive: "was seized", "the ship seized by police", "were seized and burned". */
export function isPassive(tree: SentenceTree, verb: number, depth = 0): boolean {
  const token = tree.tokens[verb];
  if (token?.xpos !== "VBN" && token?.xpos !== "VBD") return false;
  if (isAskedAside(tree, verb)) return true;
  for (const child of childrenOf(tree, verb)) {
    const relation = tree.tokens[child]?.relation;
    if (relation === "nsubj:pass" || relation === "aux:pass" || relation === "csubj:pass")
      return true;
  }
  const relation = baseRelation(token);
  const lemma = lemmaAt(tree, verb);
  // "was fined and *sentenced*", which the tagger takes for a past tense
  const isSufferers = befallingVerbs.has(lemma) || isToldTo(tree, verb, lemma);
  if (token.xpos !== "VBN" && !(relation === "conj" && isSufferers)) return false;
  const has = (name: string) => childWith(tree, verb, name) !== undefined;
  if (has("aux") || has("nsubj")) return false;
  if (relation === "acl" && tree.tokens[token.head]?.head === -1) {
    // "Thousands of students marched in Lima" with the noun for its root: no relative clause at all.
    if (has("obj")) return false;
    const agent = prepositional(tree, verb, "by").length > 0;
    if (!agent && isOftenIntransitive(lemma)) return false;
  }
  if (relation === "acl" || relation === "advcl") return true;
  // "The clerk stood *accused* of theft."
  if (relation === "xcomp" && lemmaAt(tree, token.head) === "stand") return true;
  // "were leaving and *taken* into custody": "were" holds for both, and what befell them is a passive.
  const isSecond = relation === "conj" && token.xpos === "VBN" && !has("obj");
  if (isSecond && tree.tokens[token.head]?.xpos === "VBG" && isHelped(tree, token.head))
    return !isOftenIntransitive(lemma);
  const isBare = !has("obj") || keepsObject(tree, verb, lemma);
  if (relation === "conj" && depth < maximumChain && isBare && !unbefallingVerbs.has(lemma))
    return isVerb(tree, token.head) && isPassive(tree, token.head, depth + 1);
  return false;
}

/** "were searched and *told* to leave": with nobody for its object, who is told stands before it. */
const isToldTo = (tree: SentenceTree, verb: number, lemma: string): boolean =>
  telling.has(lemma) &&
  childrenOf(tree, verb).some(
    (child) => tree.tokens[child]?.relation === "xcomp" && tree.tokens[child]?.xpos === "VB",
  );

const telling: ReadonlySet<string> = new Set(
  "ask tell order force require allow instruct advise urge invite permit".split(" "),
);

/** "was dismissed and *given* a pension", "was jailed and *fined* 90 euros": one of two objects stays where it was. */
function keepsObject(tree: SentenceTree, verb: number, lemma: string): boolean {
  if (lemma !== "fine") return wordAt(tree, verb) === "given";
  const penalty = childWith(tree, verb, "obj") ?? verb;
  return childWith(tree, penalty, "nummod") !== undefined || tree.tokens[penalty]?.upos === "NUM";
}

const isHelped = (tree: SentenceTree, verb: number): boolean =>
  childrenOf(tree, verb).some(
    (child) => tree.tokens[child]?.relation === "aux" && tree.tokens[child]?.lemma === "be",
  );

/** The grammatical subject, also where the clause leaves it out and inherits it. */
export function surfaceSubject(tree: SentenceTree, verb: number, depth = 0): number | undefined {
  const own = childWith(tree, verb, "nsubj", "csubj");
  if (own !== undefined) return antecedentOf(tree, own);
  if (depth >= maximumChain) return undefined;
  return inheritedSubject(tree, verb, {
    subject: (over) => surfaceSubject(tree, over, depth + 1),
    object: (over) => objectOf(tree, over, depth + 1),
  });
}

/** Who does it: the subject of an active verb, the by-phrase of a passive one. */
export function subjectOf(tree: SentenceTree, verb: number): number | undefined {
  if (!isPassive(tree, verb)) return surfaceSubject(tree, verb);
  return prepositional(tree, verb, "by").find(
    (token) => tree.tokens[token]?.upos !== "NUM" && tree.tokens[token]?.upos !== "VERB",
  );
}

/** To whom or what it is done: the object of an active verb, the subject of a passive one. */
export function objectOf(tree: SentenceTree, verb: number, depth = 0): number | undefined {
  if (isPassive(tree, verb)) {
    return surfaceSubject(tree, verb, depth) ?? childWith(tree, verb, "obj");
  }
  const own = childWith(tree, verb, "obj");
  if (own !== undefined) return antecedentOf(tree, own);
  const token = tree.tokens[verb];
  // "the town rebels captured"
  if (token?.relation === "acl:relcl" && childWith(tree, verb, "nsubj") !== undefined) {
    const subject = childWith(tree, verb, "nsubj") ?? verb;
    return antecedentOf(tree, subject) === subject ? token.head : undefined;
  }
  return undefined;
}
