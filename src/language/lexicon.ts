import type { PartOfSpeech } from "./analysis.ts";
import type { EnglishModel } from "./english-model.ts";
import { hashString } from "./hash.ts";
import { lemmatize } from "./lemmatizer.ts";
import { wordHint } from "./name-hints.ts";
import { describeWord, type Word } from "./words.ts";

export interface TagPair {
  readonly xpos: string;
  readonly upos: PartOfSpeech;
}

/** What is known of the words of one text, worked out once for each form. */
export interface Lexicon {
  readonly word: (form: string, opens: boolean) => Word;
  readonly lemma: (form: string, xpos: string) => string;
  readonly hint: (form: string) => number;
  /** By the tagger's class. */
  readonly tags: readonly TagPair[];
}

function remembered<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    const known = made.get(key);
    if (known !== undefined) return known;
    const value = make(key);
    made.set(key, value);
    return value;
  };
}

export function createLexicon(model: EnglishModel): Lexicon {
  const isKnown = (word: string): boolean => model.parser.vocabulary.has(hashString(word) >>> 8);
  const plain = remembered((form) => describeWord(form, false));
  const opening = remembered((form) => describeWord(form, true));
  const lemma = remembered((key) => {
    const [xpos = "", form = ""] = key.split(" ");
    return lemmatize(form, xpos, model.lemmas, isKnown);
  });
  return {
    word: (form, opens) => (opens ? opening(form) : plain(form)),
    lemma: (form, xpos) => lemma(`${xpos} ${form}`),
    hint: remembered(wordHint),
    tags: model.tagger.classes.map((name) => {
      const [xpos = "FW", upos = "X"] = name.split(" ");
      return { xpos, upos: upos as PartOfSpeech }; // the weights hold no other tags
    }),
  };
}
