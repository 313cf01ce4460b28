import { feature2, mix } from "./hash.ts";
import { best, type Score, type Slate, slate } from "./linear-model.ts";
import { hint, hintBits } from "./name-hints.ts";
import { type CaseMode, caseMode, type Word, wordAt } from "./words.ts";

export const maximumNameFeatures = 160;

/** Class 0 is outside; the begin and inside classes of each type follow. */
export const nameClasses = [
  "O",
  "B-LOC",
  "I-LOC",
  "B-ORG",
  "I-ORG",
  "B-PER",
  "I-PER",
  "B-OTHER",
  "I-OTHER",
] as const;

export interface NameInput {
  readonly words: readonly Word[];
  readonly tags: ArrayLike<number>;
  /** Bits of `hint` for each word. */
  readonly hints: Int32Array;
  /** Whether each word's tag is of a proper noun. */
  readonly proper: Uint8Array;
  readonly mode: CaseMode;
}

/** 1 for the tag classes ("NNP PROPN") of proper nouns. */
export function properTagClasses(tagClasses: readonly string[]): Uint8Array {
  return Uint8Array.from(tagClasses, (name) => (name.startsWith("NNP") ? 1 : 0));
}

export function nameInput(
  words: readonly Word[],
  tags: ArrayLike<number>,
  hints: Int32Array,
  properTags: Uint8Array,
): NameInput {
  const proper = new Uint8Array(words.length);
  for (let i = 0; i < words.length; i++) proper[i] = properTags[tags[i] ?? 0] ?? 0;
  return { words, tags, hints, proper, mode: caseMode(words) };
}

const longestRun = 8;

export function nameFeatures(
  input: NameInput,
  i: number,
  label1: number,
  label2: number,
  out: Int32Array,
): number {
  const { words, tags, hints, proper, mode } = input;
  const at = (j: number): Word => wordAt(words, j);
  const t = (j: number): number => (j < 0 || j >= words.length ? 250 : (tags[j] ?? 251));
  const h = (j: number): number => (j < 0 ? 0 : (hints[j] ?? 0));
  const isProper = (j: number): boolean => (proper[j] ?? 0) === 1;
  const word = at(i);
  const before = at(i - 1);
  const before2 = at(i - 2);
  const after = at(i + 1);
  const after2 = at(i + 2);
  const shapeOf = (w: Word): number => (mode === 1 ? 0 : w.shape);
  const shape = mix(shapeOf(word), mix(mode, i === 0 ? 1 : 0));
  const tag = t(i);
  let n = 0;
  out[n++] = feature2(1, word.lower, 0);
  out[n++] = feature2(2, shape, 0);
  out[n++] = feature2(3, tag, 0);
  out[n++] = feature2(4, word.lower, tag);
  out[n++] = feature2(5, word.suffix3, tag);
  out[n++] = feature2(6, word.suffix4, 0);
  out[n++] = feature2(7, word.prefix3, 0);
  out[n++] = feature2(8, word.suffix2, tag);
  out[n++] = feature2(9, label1, 0);
  out[n++] = feature2(10, label1, tag);
  out[n++] = feature2(11, label1, label2);
  out[n++] = feature2(12, label1, word.lower);
  out[n++] = feature2(13, label1, shape);
  out[n++] = feature2(14, before.lower, tag);
  out[n++] = feature2(15, before2.lower, tag);
  out[n++] = feature2(16, after.lower, tag);
  out[n++] = feature2(17, after2.lower, tag);
  out[n++] = feature2(18, mix(before.lower, before2.lower), tag);
  out[n++] = feature2(19, mix(after.lower, after2.lower), tag);
  out[n++] = feature2(20, t(i - 1), tag);
  out[n++] = feature2(21, t(i + 1), tag);
  out[n++] = feature2(22, mix(t(i - 1), t(i - 2)), tag);
  out[n++] = feature2(23, mix(t(i + 1), t(i + 2)), tag);
  out[n++] = feature2(24, mix(label1, t(i + 1)), tag);
  out[n++] = feature2(25, mix(label1, after.lower), tag);
  out[n++] = feature2(26, mix(label1, before.lower), tag);
  out[n++] = feature2(27, shapeOf(before), shape);
  out[n++] = feature2(28, shapeOf(after), shape);
  out[n++] = feature2(29, after.suffix3, tag);
  out[n++] = feature2(30, before.suffix3, tag);
  // The first word before the run of proper nouns and the first after it: "[in] New York [said]".
  let from = i;
  while (from > 0 && i - from < longestRun && isProper(from - 1) && isProper(i)) from--;
  let to = i;
  while (to + 1 < words.length && to - i < longestRun && isProper(to + 1) && isProper(i)) to++;
  const outerBefore = at(from - 1);
  const outerAfter = at(to + 1);
  const last = at(to);
  const first = at(from);
  out[n++] = feature2(31, outerBefore.lower, tag);
  out[n++] = feature2(32, outerAfter.lower, tag);
  out[n++] = feature2(33, mix(outerBefore.lower, label1), tag);
  out[n++] = feature2(34, last.lower, tag);
  out[n++] = feature2(35, first.lower, tag);
  out[n++] = feature2(36, last.suffix3, tag);
  out[n++] = feature2(37, to - from, tag);
  out[n++] = feature2(38, mix(t(from - 1), t(to + 1)), tag);
  out[n++] = feature2(39, mix(to - from, i - from), tag);
  out[n++] = feature2(40, mix(outerBefore.lower, outerAfter.lower), tag);
  // What the gazetteers know: of the word, its neighbours, its run.
  let run = 0;
  for (let j = from; j <= to; j++) run |= h(j);
  const own = h(i);
  const signature = isProper(i) ? 1 : 0;
  out[n++] = feature2(50, own, signature);
  out[n++] = feature2(51, own, label1);
  out[n++] = feature2(52, mix(own, h(i + 1)), signature);
  out[n++] = feature2(53, mix(own, h(i - 1)), label1);
  out[n++] = feature2(54, h(to), signature);
  out[n++] = feature2(55, mix(h(from), h(to)), to - from);
  out[n++] = feature2(56, mix(h(to), label1), signature);
  out[n++] = feature2(57, run, signature);
  out[n++] = feature2(58, mix(h(from - 1), signature), 0);
  out[n++] = feature2(59, mix(h(to + 1), signature), 0);
  out[n++] = feature2(60, mix(h(from - 1), run), 0);
  out[n++] = feature2(61, own, outerBefore.lower);
  out[n++] = feature2(62, own, outerAfter.lower);
  for (let bit = 0; bit < hintBits; bit++) {
    const mask = 1 << bit;
    if ((own & mask) !== 0) {
      out[n++] = feature2(70, bit, signature);
      out[n++] = feature2(71, bit, label1);
      out[n++] = feature2(72, bit, mix(to - i, i - from));
    }
    if ((run & mask) !== 0) out[n++] = feature2(73, bit, mix(signature, label1));
    if ((h(to) & mask) !== 0) out[n++] = feature2(74, bit, mix(signature, label1));
    if ((h(i - 1) & mask) !== 0) out[n++] = feature2(75, bit, mix(signature, label1));
    if ((h(i + 1) & mask) !== 0) out[n++] = feature2(76, bit, mix(signature, label1));
    if ((h(from - 1) & mask) !== 0) out[n++] = feature2(77, bit, signature);
    if ((h(to + 1) & mask) !== 0) out[n++] = feature2(78, bit, signature);
  }
  // What words of like use and of like texts are.
  out[n++] = feature2(90, word.usage, signature);
  out[n++] = feature2(91, word.topic, signature);
  out[n++] = feature2(92, word.usage, label1);
  out[n++] = feature2(93, word.topic, label1);
  out[n++] = feature2(94, last.usage, signature);
  out[n++] = feature2(95, last.topic, signature);
  out[n++] = feature2(96, mix(first.usage, last.usage), to - from);
  out[n++] = feature2(97, outerBefore.usage, tag);
  out[n++] = feature2(98, outerAfter.usage, tag);
  out[n++] = feature2(99, outerBefore.topic, tag);
  out[n++] = feature2(100, outerAfter.topic, tag);
  const person = (own & (hint.given | hint.doubtfulGiven)) !== 0 || (h(from) & hint.given) !== 0;
  out[n++] = feature2(80, person ? 1 : 0, mix(to - from, label1));
  return n;
}

/** A word that is no proper noun and follows no name begins none: most words need no scores. */
export function mayBeName(input: NameInput, i: number, label1: number): boolean {
  return label1 !== 0 || input.proper[i] === 1;
}

export const nameSlate = (): Slate => slate(maximumNameFeatures, nameClasses.length);

/** Writes the index of each word's name class to `labels`; an inside class always continues its type. */
export function tagNames(
  input: NameInput,
  score: Score,
  labels: Uint8Array,
  { features, scores }: Slate,
): void {
  const count = nameClasses.length;
  let label1 = 0;
  let label2 = 0;
  for (let i = 0; i < input.words.length; i++) {
    if (!mayBeName(input, i, label1)) {
      labels[i] = 0;
      label2 = label1;
      continue;
    }
    scores.fill(0);
    score(features, 0, nameFeatures(input, i, label1, label2, features), scores);
    for (let label = 2; label < count; label += 2) {
      if (label1 !== label && label1 !== label - 1) scores[label] = -0x7fffffff;
    }
    const label = best(scores, count);
    labels[i] = label;
    label2 = label1;
    label1 = label;
  }
}
