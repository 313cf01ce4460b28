import type { Word } from "./words.ts";

/** A sentence whose tags are mended. */
export interface Tagged {
  readonly words: readonly Word[];
  readonly length: number;
  /** The word at a place, as the models know it; empty outside of the sentence. */
  readonly key: (at: number) => string;
  /** Whether the tag at a place is of that kind. */
  readonly is: (kind: TagKind, at: number) => boolean;
  readonly set: (at: number, tag: GivenTag) => void;
}

/** Kinds of tags, told from tag and part of speech: "NN NOUN". */
export const kinds = {
  modal: /^MD /,
  plainVerb: /^VBP? VERB/,
  verbInS: /^VBZ VERB/,
  tensed: /^VB[DZ] VERB/,
  past: /^VBD VERB/,
  finite: /^(?:VB[DZP]|MD) /,
  anyVerb: /^VB/,
  helper: /^(?:MD|VB[DP]) AUX/,
  article: /^DT /,
  name: /^NNPS? /,
  noun: /^NNS? NOUN/,
  singular: /^NN NOUN/,
  participle: /^VB[DN] VERB/,
  plural: /^NNS NOUN/,
  nominal: /^(?:NNS?|JJ|NNPS?|POS) /,
  describing: /^(?:JJ|RB) /,
  describer: /^(?:JJ|NNP|CD) /,
  inPhrase: /^(?:IN ADP|(?:DT|PRP\$|JJ|NNP?S?|POS|CD) )/,
  opensClause: /^(?:W|IN SCONJ)/,
  mark: / (?:PUNCT|SYM)$/,
  possessive: /^POS /,
  gerund: /^VBG /,
  thing: /^(?:DT|PRP\$|CD|NNS|NNPS?) /,
  joinsNoun: /^IN ADP/,
  ends: /^(?:IN|CC|[.,:]|MD|VB[DZ]|WDT) /,
  taker: /^(?:NN|JJ|VB[NG]|DT|PDT|PRP|CD)/,
};
export type TagKind = keyof typeof kinds;

export const given = {
  noun: "NN NOUN",
  plural: "NNS NOUN",
  name: "NNP PROPN",
  present: "VBP VERB",
  presentInS: "VBZ VERB",
  gerund: "VBG VERB",
  preposition: "IN ADP",
  conjunction: "IN SCONJ",
};
export type GivenTag = keyof typeof given;

/** Mends the tag at a place where the words around it rule that tag out. */
export type TagRule = (sentence: Tagged, at: number) => void;
