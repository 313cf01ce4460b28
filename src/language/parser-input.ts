import { hashString, scramble } from "./hash.ts";
import type { Word } from "./words.ts";

const rootWord = scramble(hashString("<root>"));

/**
 * What the parser sees at each position: 0 is nothing, words are 1 to n, the root is n + 1. What goes into features is
 * scrambled as they take it.
 */
export interface ParserInput {
  /** Hashes; rare words are seen as their clusters of usage, or as their endings where they have none. */
  readonly words: Int32Array;
  readonly tags: Int32Array;
  readonly endings: Int32Array;
  /** The cluster of usage, 0 for none. */
  readonly usages: Int32Array;
  /** 1: a verb or auxiliary, 2: a noun, name or pronoun. */
  readonly coarse: Uint8Array;
  /** Head positions that another parser found, where there was one. */
  readonly guide: Int16Array | undefined;
}

export interface ParserLexicon {
  /** Words frequent enough to be seen as themselves: the first 24 bits of their hashes. */
  readonly vocabulary: ReadonlySet<number>;
  /** For each tag: 1 verb or auxiliary, 2 noun, name or pronoun, 0 other. */
  readonly coarse: Uint8Array;
}

/** What the coarse classes of a ParserLexicon are, from the names of tag classes ("NN NOUN"). */
export function coarseTags(tagClasses: readonly string[]): Uint8Array {
  return Uint8Array.from(tagClasses, (name) => {
    if (/ (?:VERB|AUX)$/.test(name)) return 1;
    return / (?:NOUN|PROPN|PRON)$/.test(name) ? 2 : 0;
  });
}

/** Shifts words by one place and adds the root, as the parser counts; from right to left if asked. */
export function parserInput(
  words: readonly Word[],
  tags: ArrayLike<number>,
  lexicon: ParserLexicon,
  reversed: boolean,
  guide?: Int16Array,
): ParserInput {
  const length = words.length + 2;
  const inputWords = new Int32Array(length);
  const inputTags = new Int32Array(length);
  const endings = new Int32Array(length);
  const usages = new Int32Array(length);
  const coarse = new Uint8Array(length);
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) continue;
    const at = reversed ? words.length - i : i + 1;
    const tag = tags[i] ?? 0;
    const like = word.usage > 0 ? word.usage << 1 : word.suffix3 & ~1;
    const rare = like | (word.capitalized ? 1 : 0);
    inputWords[at] = scramble(lexicon.vocabulary.has(word.lower >>> 8) ? word.lower : rare);
    inputTags[at] = scramble(tag + 2);
    endings[at] = scramble(word.suffix3);
    usages[at] = scramble(word.usage);
    coarse[at] = lexicon.coarse[tag] ?? 0;
  }
  inputWords[length - 1] = rootWord;
  inputTags[length - 1] = scramble(1);
  return { words: inputWords, tags: inputTags, endings, usages, coarse, guide };
}

/** How far apart two positions are, the farther the coarser; 0 where the first is nothing. */
export function distance(from: number, to: number): number {
  if (from === 0) return 0;
  const d = to - from;
  return d < 5 ? d : d < 8 ? 5 : d < 14 ? 6 : 7;
}
