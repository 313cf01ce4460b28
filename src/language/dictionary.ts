import { hashString } from "./hash.ts";
import { irregularForm, irregularKind } from "./irregular-forms.ts";
import type { ByteReader } from "./model-file.ts";

/** Classes of words, a bit each: what a dictionary gives a word, and which inflected forms it has. */
export const wordClass = {
  noun: 1,
  verb: 2,
  adjective: 4,
  adverb: 8,
  plural: 16,
  thirdPerson: 32,
  past: 64,
  gerund: 128,
  comparative: 256,
  superlative: 512,
} as const;

/** The classes of a dictionary's own entries: noun, verb, adjective, adverb. */
export const entryClasses = 15;

/** The classes (bits of `wordClass`) of a part of a word in small letters, as an entry; end exclusive. */
export type Dictionary = (word: string, start: number, end: number) => number;

export const noDictionary: Dictionary = () => 0;

/** Of a word's hash so many leading bits tell it. */
const keyBits = 24;

export const dictionaryKey = (word: string, start = 0, end = word.length): number =>
  hashString(word, start, end) >>> (32 - keyBits);

/**
 * For each combination of classes, from 1 on, how many entries have it, and their keys in ascending order as
 * differences. Words whose keys agree are taken for one: of words that are in no dictionary, one in two hundred is
 * taken for one that is.
 */
export function decodeDictionary(reader: ByteReader): Dictionary {
  const slotBits = 18;
  const slots = new Int32Array(1 << slotBits);
  const mask = slots.length - 1;
  const shift = keyBits - slotBits;
  for (let classes = 1, kept = 0; classes <= entryClasses; classes++) {
    const count = Math.max(0, Math.min(reader.integer(), reader.rest().length));
    let key = 0;
    for (let i = 0; i < count && kept < slots.length / 2; i++, kept++) {
      key = (key + reader.difference()) & 0xffffff;
      let slot = key >>> shift;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = (key << 4) | classes;
    }
  }
  return (word, start, end) => {
    const key = dictionaryKey(word, start, end);
    let slot = key >>> shift;
    let found = slots[slot] ?? 0;
    while (found !== 0 && found >>> 4 !== key) {
      slot = (slot + 1) & mask;
      found = slots[slot] ?? 0;
    }
    return found & entryClasses;
  };
}

/**
 * The classes of a word form in small letters, as an entry and as a form of one: "planned" is the past of the
 * verb "plan", "met" that of "meet".
 * @see Miller 1995, WordNet: A Lexical Database for English (the rules of its "morphy")
 */
export function classesOfForm(word: string, dictionary: Dictionary): number {
  const length = word.length;
  const isOf = (classes: number, cut: number): boolean =>
    (dictionary(word, 0, length - cut) & classes) !== 0;
  /** With the ending cut off, with "e" or "y" put back, or with the consonant single again. */
  const stemIs = (classes: number, cut: number): boolean => {
    const stem = word.slice(0, length - cut);
    if ((dictionary(stem, 0, stem.length) & classes) !== 0) return true;
    const last = stem.length - 1;
    if (stem.charAt(last) === "i") {
      const inY = `${stem.slice(0, last)}y`;
      return (dictionary(inY, 0, inY.length) & classes) !== 0;
    }
    if (stem.charAt(last) === stem.charAt(last - 1))
      return (dictionary(stem, 0, last) & classes) !== 0;
    const inE = `${stem}e`;
    return (dictionary(inE, 0, inE.length) & classes) !== 0;
  };
  const { noun, verb, adjective } = wordClass;
  const irregular = irregularKind(word);
  let classes =
    dictionary(word, 0, length) |
    ((irregular & (irregularForm.past | irregularForm.participle)) !== 0 ? wordClass.past : 0) |
    ((irregular & irregularForm.plural) !== 0 ? wordClass.plural : 0);
  if (length < 4) return classes;
  if (word.endsWith("s") && !word.endsWith("ss")) {
    const inEs = word.endsWith("es");
    if (isOf(noun, 1) || (inEs && stemIs(noun, 2))) classes |= wordClass.plural;
    if (isOf(verb, 1) || (inEs && stemIs(verb, 2))) classes |= wordClass.thirdPerson;
  } else if (word.endsWith("ed")) {
    if (stemIs(verb, 2)) classes |= wordClass.past;
  } else if (word.endsWith("ing")) {
    if (stemIs(verb, 3)) classes |= wordClass.gerund;
  } else if (word.endsWith("er")) {
    if (stemIs(adjective, 2)) classes |= wordClass.comparative;
  } else if (word.endsWith("est")) {
    if (stemIs(adjective, 3)) classes |= wordClass.superlative;
  }
  return classes;
}
