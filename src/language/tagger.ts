import { finish, mix } from "./hash.ts";
import { best, type Score } from "./linear-model.ts";
import { boundary, type CaseMode, caseMode, type Word } from "./words.ts";

export const maximumTaggerFeatures = 40;

/** Left-to-right tagging: the two tags before are features, so are the words around. */
export function taggerFeatures(
  words: readonly Word[],
  i: number,
  mode: CaseMode,
  tag1: number,
  tag2: number,
  out: Int32Array,
): number {
  const word = words[i] ?? boundary;
  const before = words[i - 1] ?? boundary;
  const before2 = words[i - 2] ?? boundary;
  const after = words[i + 1] ?? boundary;
  const after2 = words[i + 2] ?? boundary;
  const { lower } = word;
  const place = mix(mode, i === 0 ? 1 : 0);
  const shape = mode === 1 ? mix(place, 77) : mix(place, word.shape);
  let n = 0;
  const add = (template: number, a: number, b: number): void => {
    out[n++] = finish(mix(mix(template, a), b));
  };
  add(1, lower, 0);
  add(2, shape, 0);
  add(3, lower, shape);
  add(4, word.suffix1, 0);
  add(5, word.suffix2, 0);
  add(6, word.suffix3, 0);
  add(7, word.suffix4, 0);
  add(8, word.prefix1, 0);
  add(9, word.prefix2, 0);
  add(10, word.prefix3, 0);
  add(11, word.suffix3, shape);
  add(12, word.suffix2, tag1);
  add(13, tag1, 0);
  add(14, tag1, tag2);
  add(15, tag1, lower);
  add(16, before.lower, 0);
  add(17, before2.lower, 0);
  add(18, after.lower, 0);
  add(19, after2.lower, 0);
  add(20, before.lower, lower);
  add(21, lower, after.lower);
  add(22, before.suffix3, 0);
  add(23, after.suffix3, 0);
  add(24, after.suffix2, tag1);
  add(25, after.lower, tag1);
  add(26, word.suffix3, tag1);
  add(27, mode === 1 ? 0 : after.shape, shape);
  add(28, mode === 1 ? 0 : before.shape, shape);
  add(29, tag1, shape);
  add(30, mix(tag1, tag2), lower);
  add(31, lower, after.suffix3);
  add(32, after.suffix3, after2.suffix3);
  add(33, before.lower, after.lower);
  add(34, word.suffix3, after.suffix2);
  return n;
}

export const noTag = 255;

/** Writes the index of each word's tag class to `tags`. */
export function tagWords(
  words: readonly Word[],
  score: Score,
  classCount: number,
  tags: Uint8Array,
): void {
  const features = new Int32Array(maximumTaggerFeatures);
  const scores = new Int32Array(classCount);
  const mode = caseMode(words);
  let tag1: number = noTag;
  let tag2: number = noTag;
  for (let i = 0; i < words.length; i++) {
    score(features, taggerFeatures(words, i, mode, tag1, tag2, features), scores);
    const tag = best(scores, classCount);
    tags[i] = tag;
    tag2 = tag1;
    tag1 = tag;
  }
}
