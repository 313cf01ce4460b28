import { wordClass } from "./dictionary.ts";
import type { EnglishModel } from "./english-model.ts";
import { hashString } from "./hash.ts";
import { lemmatize } from "./lemmatizer.ts";
import { wordHint } from "./name-hints.ts";
import type { TagPair } from "./tag-pairs.ts";
import { describeWord, narrow, type Word } from "./words.ts";

/** What is known of one form. */
export interface LexiconEntry {
  readonly word: Word;
  /** Bits of `hint`: what the gazetteers say of it, wherever it stands. */
  readonly hint: number;
  /** The classes of tags for which the lemma is known by now, and the lemma for each. */
  readonly lemmaTags: number[];
  readonly lemmas: string[];
}

/** What is known of the words of one text, worked out once for each form. */
export interface Lexicon {
  /** `opens` tells a straight quote mark that opens from one that closes. */
  readonly entry: (form: string, opens: boolean) => LexiconEntry;
  /** The lemma of a form with that class of tag. */
  readonly lemma: (entry: LexiconEntry, tag: number) => string;
  /** By the tagger's class. */
  readonly tags: readonly TagPair[];
}

export function createLexicon(model: EnglishModel): Lexicon {
  const isKnown = (word: string): boolean => model.parser.vocabulary.has(hashString(word) >>> 8);
  const inDictionary = (word: string): boolean =>
    (model.dictionary(word, 0, word.length) & wordClass.verb) !== 0;
  const { tags } = model;
  const plain = new Map<string, LexiconEntry>();
  const opening = new Map<string, LexiconEntry>();
  return {
    entry: (form, opens) => {
      const made = opens ? opening : plain;
      const known = made.get(form);
      if (known !== undefined) return known;
      const word = describeWord(narrow(form), opens, model.dictionary, model.clusters);
      const entry = { word, hint: wordHint(form), lemmaTags: [], lemmas: [] };
      made.set(form, entry);
      return entry;
    },
    lemma: ({ word: { form }, lemmaTags, lemmas }, tag) => {
      const known = lemmaTags.indexOf(tag);
      if (known >= 0) return lemmas[known] ?? form;
      const lemma = lemmatize(form, tags[tag]?.xpos ?? "", model.lemmas, isKnown, inDictionary);
      lemmaTags.push(tag);
      lemmas.push(lemma);
      return lemma;
    },
    tags,
  };
}
