/**
 * What knowing English (and nothing of news) yields: sentences of tagged, parsed tokens.
 * This is the seam behind which any tagger can stand; the rest of the library sees only this.
 */

/** Universal Dependencies v2 part of speech. @see https://universaldependencies.org/u/pos/ */
export type PartOfSpeech =
  | "ADJ"
  | "ADP"
  | "ADV"
  | "AUX"
  | "CCONJ"
  | "DET"
  | "INTJ"
  | "NOUN"
  | "NUM"
  | "PART"
  | "PRON"
  | "PROPN"
  | "PUNCT"
  | "SCONJ"
  | "SYM"
  | "VERB"
  | "X";

/** The type the name tagger gives a token; "" outside names. "OTHER" is a name of none of the three types. */
export type NameType = "" | "PER" | "ORG" | "LOC" | "OTHER";

export interface Token {
  /** UTF-16 offsets into the analyzed text, end exclusive. */
  readonly start: number;
  readonly end: number;
  /** The characters from start to end. */
  readonly text: string;
  /** Dictionary form, lower case but for proper nouns. */
  readonly lemma: string;
  readonly upos: PartOfSpeech;
  /** Penn Treebank tag as the English UD treebanks use it (VBD, NNP, PRP$ ...). */
  readonly xpos: string;
  readonly name: NameType;
  /** True on the first token of a name (BIO's B). */
  readonly nameBegins: boolean;
  /** Index in the sentence of the syntactic head; -1 for a root. */
  readonly head: number;
  /** Universal Dependencies v2 relation to the head, with subtype (nsubj:pass, nmod:poss ...). */
  readonly relation: string;
}

export interface Sentence {
  /** UTF-16 offsets into the analyzed text, end exclusive; from the first token to the last. */
  readonly start: number;
  readonly end: number;
  /** At most {@link maximumSentenceTokens}: a longer run is cut, so work that is quadratic in a sentence stays bounded. */
  readonly tokens: readonly Token[];
  /** Which of the given blocks (paragraph, headline ...) the sentence stands in. */
  readonly block: number;
}

export const maximumSentenceTokens = 256;

export interface Analysis {
  readonly text: string;
  readonly sentences: readonly Sentence[];
}

/** A stretch of text that sentences never cross, such as a paragraph or a headline. UTF-16 offsets. */
export interface Block {
  readonly start: number;
  readonly end: number;
}

/** Tokenizes, splits, tags and parses. Must be pure, linear in the text's length, and never throw on any string. */
export type Analyzer = (text: string, blocks: readonly Block[]) => Analysis;
