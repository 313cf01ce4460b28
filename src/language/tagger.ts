import { feature2, mix } from "./hash.ts";
import { best, clearlyBest, type Score, type Slate, slate } from "./linear-model.ts";
import { type CaseMode, caseMode, type Word, wordAt } from "./words.ts";

export const maximumTaggerFeatures = 64;

export const tagSlate = (classCount: number): Slate => slate(maximumTaggerFeatures, classCount);

const noTag = 255;

/** Where the tagger stands: left to right, it knows the two tags before. */
export interface TaggerPlace {
  readonly words: readonly Word[];
  readonly mode: CaseMode;
  i: number;
  tag1: number;
  tag2: number;
}

/** Stands before the first word. */
export function taggerPlace(words: readonly Word[]): TaggerPlace {
  return { words, mode: caseMode(words), i: 0, tag1: noTag, tag2: noTag };
}

/** The word at hand was given that tag. */
export function advance(place: TaggerPlace, tag: number): void {
  place.tag2 = place.tag1;
  place.tag1 = tag;
  place.i++;
}

function shapeHash(word: Word, mode: CaseMode, i: number): number {
  const start = mix(mode, i === 0 ? 1 : 0);
  return mode === 1 ? mix(start, 77) : mix(start, word.shape);
}

/** What decides most words: the word itself with its neighbors and the tags before. */
export function coreTagFeatures(
  { words, mode, i, tag1, tag2 }: TaggerPlace,
  out: Int32Array,
): number {
  const word = wordAt(words, i);
  const before = wordAt(words, i - 1);
  const after = wordAt(words, i + 1);
  const { lower } = word;
  const shape = shapeHash(word, mode, i);
  let n = 0;
  out[n++] = feature2(1, lower, 0);
  out[n++] = feature2(2, shape, 0);
  out[n++] = feature2(3, lower, shape);
  out[n++] = feature2(6, word.suffix3, 0);
  out[n++] = feature2(7, word.suffix4, 0);
  out[n++] = feature2(11, word.suffix3, shape);
  out[n++] = feature2(13, tag1, 0);
  out[n++] = feature2(14, tag1, tag2);
  out[n++] = feature2(15, tag1, lower);
  out[n++] = feature2(16, before.lower, 0);
  out[n++] = feature2(18, after.lower, 0);
  out[n++] = feature2(20, before.lower, lower);
  out[n++] = feature2(21, lower, after.lower);
  out[n++] = feature2(24, after.suffix2, tag1);
  out[n++] = feature2(26, word.suffix3, tag1);
  out[n++] = feature2(29, tag1, shape);
  out[n++] = feature2(41, word.classes, shape);
  out[n++] = feature2(42, word.classes, tag1);
  out[n++] = feature2(43, word.classes, after.classes);
  out[n++] = feature2(44, word.classes, word.suffix2);
  out[n++] = feature2(51, word.usage, shape);
  out[n++] = feature2(52, word.usage, tag1);
  out[n++] = feature2(53, word.usage, after.usage);
  return n;
}

/** Appends from `start` on what decides the other words: what they look like, and words farther off. */
export function moreTagFeatures(
  { words, mode, i, tag1, tag2 }: TaggerPlace,
  out: Int32Array,
  start: number,
): number {
  const word = wordAt(words, i);
  const before = wordAt(words, i - 1);
  const before2 = wordAt(words, i - 2);
  const after = wordAt(words, i + 1);
  const after2 = wordAt(words, i + 2);
  const { lower } = word;
  const shape = shapeHash(word, mode, i);
  let n = start;
  out[n++] = feature2(4, word.suffix1, 0);
  out[n++] = feature2(5, word.suffix2, 0);
  out[n++] = feature2(8, word.prefix1, 0);
  out[n++] = feature2(9, word.prefix2, 0);
  out[n++] = feature2(10, word.prefix3, 0);
  out[n++] = feature2(12, word.suffix2, tag1);
  out[n++] = feature2(17, before2.lower, 0);
  out[n++] = feature2(19, after2.lower, 0);
  out[n++] = feature2(22, before.suffix3, 0);
  out[n++] = feature2(23, after.suffix3, 0);
  out[n++] = feature2(25, after.lower, tag1);
  out[n++] = feature2(27, mode === 1 ? 0 : after.shape, shape);
  out[n++] = feature2(28, mode === 1 ? 0 : before.shape, shape);
  out[n++] = feature2(30, mix(tag1, tag2), lower);
  out[n++] = feature2(31, lower, after.suffix3);
  out[n++] = feature2(32, after.suffix3, after2.suffix3);
  out[n++] = feature2(33, before.lower, after.lower);
  out[n++] = feature2(34, word.suffix3, after.suffix2);
  out[n++] = feature2(35, word.irregular, tag1);
  out[n++] = feature2(36, word.irregular, shape);
  out[n++] = feature2(45, before.classes, word.classes);
  out[n++] = feature2(46, mix(tag1, tag2), word.classes);
  out[n++] = feature2(47, after.classes, mix(tag1, word.classes));
  out[n++] = feature2(48, before.lower, word.classes);
  out[n++] = feature2(49, after.lower, word.classes);
  out[n++] = feature2(50, after2.classes, mix(after.classes, word.classes));
  out[n++] = feature2(54, before.usage, word.usage);
  out[n++] = feature2(55, before.usage, word.classes);
  out[n++] = feature2(56, after.usage, word.classes);
  out[n++] = feature2(57, word.usage, mix(tag1, tag2));
  out[n++] = feature2(58, word.topic, shape);
  return n;
}

/** Core features that put a tag so far ahead of the others (in weights of the file) decide alone. */
const certain = 100;

/** Writes the index of each word's tag class to `tags`. */
export function tagWords(
  words: readonly Word[],
  score: Score,
  tags: Uint8Array,
  { features, scores }: Slate,
): void {
  const classCount = scores.length;
  const place = taggerPlace(words);
  while (place.i < words.length) {
    scores.fill(0);
    const core = coreTagFeatures(place, features);
    score(features, 0, core, scores);
    let tag = clearlyBest(scores, classCount, certain);
    if (tag < 0) {
      score(features, core, moreTagFeatures(place, features, core), scores);
      tag = best(scores, classCount);
    }
    tags[place.i] = tag;
    advance(place, tag);
  }
}
