import { finish, mix } from "./hash.ts";
import { best, type Score } from "./linear-model.ts";
import { boundary, type CaseMode, caseMode, type Word } from "./words.ts";

export const maximumNameFeatures = 64;

/** Class 0 is outside; the begin and inside classes of each type follow. */
export const nameClasses = ["O", "B-LOC", "I-LOC", "B-ORG", "I-ORG", "B-PER", "I-PER"] as const;

export function nameFeatures(
  words: readonly Word[],
  tags: ArrayLike<number>,
  i: number,
  mode: CaseMode,
  label1: number,
  label2: number,
  out: Int32Array,
): number {
  const at = (j: number): Word => words[j] ?? boundary;
  const t = (j: number): number => (j < 0 || j >= words.length ? 250 : (tags[j] ?? 251));
  const word = at(i);
  const before = at(i - 1);
  const before2 = at(i - 2);
  const after = at(i + 1);
  const after2 = at(i + 2);
  const shapeOf = (w: Word): number => (mode === 1 ? 0 : w.shape);
  const shape = mix(shapeOf(word), mix(mode, i === 0 ? 1 : 0));
  const tag = t(i);
  let n = 0;
  const add = (template: number, a: number, b: number): void => {
    out[n++] = finish(mix(mix(template, a), b));
  };
  add(1, word.lower, 0);
  add(2, shape, 0);
  add(3, tag, 0);
  add(4, word.lower, tag);
  add(5, word.suffix3, tag);
  add(6, word.suffix4, 0);
  add(7, word.prefix3, 0);
  add(8, word.suffix2, tag);
  add(9, label1, 0);
  add(10, label1, tag);
  add(11, label1, label2);
  add(12, label1, word.lower);
  add(13, label1, shape);
  add(14, before.lower, tag);
  add(15, before2.lower, tag);
  add(16, after.lower, tag);
  add(17, after2.lower, tag);
  add(18, mix(before.lower, before2.lower), tag);
  add(19, mix(after.lower, after2.lower), tag);
  add(20, t(i - 1), tag);
  add(21, t(i + 1), tag);
  add(22, mix(t(i - 1), t(i - 2)), tag);
  add(23, mix(t(i + 1), t(i + 2)), tag);
  add(24, mix(label1, t(i + 1)), tag);
  add(25, mix(label1, after.lower), tag);
  add(26, mix(label1, before.lower), tag);
  add(27, shapeOf(before), shape);
  add(28, shapeOf(after), shape);
  add(29, after.suffix3, tag);
  add(30, before.suffix3, tag);
  // The first word before the run of proper nouns and the first after it: "[in] New York [said]".
  let from = i;
  while (from > 0 && i - from < 8 && t(from - 1) === tag) from--;
  let to = i;
  while (to < words.length && to - i < 8 && t(to + 1) === tag) to++;
  const outerBefore = at(from - 1);
  const outerAfter = at(to + 1);
  const last = at(to);
  const first = at(from);
  add(31, outerBefore.lower, tag);
  add(32, outerAfter.lower, tag);
  add(33, mix(outerBefore.lower, label1), tag);
  add(34, last.lower, tag);
  add(35, first.lower, tag);
  add(36, last.suffix3, tag);
  add(37, to - from, tag);
  add(38, mix(t(from - 1), t(to + 1)), tag);
  add(39, mix(to - from, i - from), tag);
  add(40, mix(outerBefore.lower, outerAfter.lower), tag);
  return n;
}

/** Writes the index of each word's name class to `labels`; an inside class always continues its type. */
export function tagNames(
  words: readonly Word[],
  tags: ArrayLike<number>,
  score: Score,
  labels: Uint8Array,
): void {
  const count = nameClasses.length;
  const features = new Int32Array(maximumNameFeatures);
  const scores = new Int32Array(count);
  const mode = caseMode(words);
  let label1 = 0;
  let label2 = 0;
  for (let i = 0; i < words.length; i++) {
    score(features, nameFeatures(words, tags, i, mode, label1, label2, features), scores);
    for (let label = 2; label < count; label += 2) {
      if (label1 !== label && label1 !== label - 1) scores[label] = -0x7fffffff;
    }
    const label = best(scores, count);
    labels[i] = label;
    label2 = label1;
    label1 = label;
  }
}
