import {
  baseRelation,
  childrenOf,
  childWith,
  type SentenceTree,
  subtree,
} from "../sentence-tree.ts";
import { framesOf } from "./cue-frames.ts";
import { lower } from "./set-off-cue.ts";

const hasMarker = (tree: SentenceTree, token: number, words: RegExp): boolean =>
  childrenOf(tree, token).some(
    (child) =>
      child < token &&
      words.test(tree.tokens[child]?.lemma ?? "") &&
      /^(?:case|mark)$/.test(baseRelation(tree.tokens[child])),
  );

const likens = /^(?:liken|compare|equate)$/;

/** "likened it *to*", "blamed the loss *on*", "praised him *for*" */
const markersOf = (lemma: string): RegExp =>
  likens.test(lemma) ? /^to$/ : lemma === "blame" ? /^(?:for|on)$/ : /^(?:as|for|over)$/;

/**
 * What the object of a verb is called, seen as, blamed for or likened to: "called the plan *a fantasy*", "called the claims
 * *baseless*", "blamed the council *for the flood*".
 */
export const predicateOf = (tree: SentenceTree, verb: number, object: number): number | undefined =>
  markedPredicate(tree, verb, object) ??
  bareName(tree, verb, object) ??
  lastWord(tree, verb, object);

/** What the object is called, seen as, or blamed for. */
const markedPredicate = (tree: SentenceTree, verb: number, object: number): number | undefined =>
  childrenOf(tree, verb).find((child) => {
    if (child <= object) return false;
    const relation = baseRelation(tree.tokens[child]);
    return (
      relation === "xcomp" ||
      (/^(?:obl|advcl|nmod)$/.test(relation) &&
        hasMarker(tree, child, markersOf(tree.lemmas[verb] ?? "")))
    );
  });

/** "called the plan / a fantasy": a second noun phrase without a preposition, which the parser may hang on the first. */
const bareName = (tree: SentenceTree, verb: number, object: number): number | undefined =>
  framesOf(tree, verb)?.naming === undefined
    ? undefined
    : [...childrenOf(tree, object), ...childrenOf(tree, verb)].find((child) => {
        const first = subtree(tree, child)[0] ?? child;
        return (
          child > object &&
          first > object &&
          /^(?:nmod|appos|dep|conj|obl|acl|xcomp)$/.test(baseRelation(tree.tokens[child])) &&
          /^(?:DT|``)$/.test(tree.tokens[first]?.xpos ?? "") &&
          /^(?:NOUN|PROPN|PRON)$/.test(tree.tokens[first - 1]?.upos ?? "") &&
          childWith(tree, child, "case", "mark") === undefined
        );
      });

/** "was dubbed / a *joke*", "was described / as *rash*": what the subject of a passive is called. */
export const passiveName = (tree: SentenceTree, verb: number): number | undefined =>
  framesOf(tree, verb)?.naming === undefined
    ? undefined
    : childrenOf(tree, verb).find(
        (child) =>
          child > verb &&
          (/^(?:xcomp|obj)$/.test(baseRelation(tree.tokens[child])) ||
            hasMarker(tree, child, /^as$/)),
      );

/** "called the claims / baseless": one word behind the object that ends the clause. */
const lastWord = (tree: SentenceTree, verb: number, object: number): number | undefined => {
  const word = (subtree(tree, object).at(-1) ?? object) + 1;
  return framesOf(tree, verb)?.naming !== undefined &&
    /^(?:ADJ|ADV)$/.test(tree.tokens[word]?.upos ?? "") &&
    /(?:less|ful|ous|ble|ent|ant|ive|al|ic|ed|id|fair|wrong|false|weak|safe)$/.test(
      lower(tree, word),
    ) &&
    (tree.tokens[word + 1]?.upos ?? "PUNCT") === "PUNCT"
    ? word
    : undefined;
};

/** "called / the charges *baseless*": a predicate with a subject and no verb, which the parser takes for a clause. */
export const smallClause = (tree: SentenceTree, verb: number): number | undefined =>
  !/^(?:call|label|brand|term|dub)$/.test(tree.tokens[verb]?.lemma ?? "")
    ? undefined
    : childrenOf(tree, verb).find(
        (child) =>
          child > verb &&
          baseRelation(tree.tokens[child]) === "ccomp" &&
          /^(?:JJ|VBN)$/.test(tree.tokens[child]?.xpos ?? "") &&
          childWith(tree, child, "cop", "aux", "mark") === undefined &&
          (childWith(tree, child, "nsubj") ?? 0) > verb,
      );
