import { finish, hashString, mix } from "./hash.ts";
import { best, type Score } from "./linear-model.ts";
import { boundary, type Word } from "./words.ts";

export const maximumLabelFeatures = 112;

/** A finished tree seen from its arcs, with the labels given so far. */
export interface LabelInput {
  readonly words: readonly Word[];
  readonly tags: ArrayLike<number>;
  readonly heads: ArrayLike<number>;
  readonly first: Int16Array;
  readonly last: Int16Array;
  /** The dependents of the same head before and after each word; -1 for none. */
  readonly previous: Int16Array;
  readonly next: Int16Array;
  /** Dependents before their heads, and each head's from left to right. */
  readonly order: Int16Array;
  /** How many quote marks stand before each word. */
  readonly quotes: Uint16Array;
  /** 255 where no label has been given yet. */
  readonly labels: Uint8Array;
}

const noLabel = 255;

export function labelInput(
  words: readonly Word[],
  tags: ArrayLike<number>,
  heads: ArrayLike<number>,
): LabelInput {
  const length = words.length;
  const first = new Int16Array(length).fill(-1);
  const last = new Int16Array(length).fill(-1);
  const previous = new Int16Array(length).fill(-1);
  const next = new Int16Array(length).fill(-1);
  for (let i = 0; i < length; i++) {
    const head = heads[i] ?? -1;
    if (head < 0) continue;
    const before = last[head] ?? -1;
    if (before < 0) first[head] = i;
    else {
      previous[i] = before;
      next[before] = i;
    }
    last[head] = i;
  }
  const quotes = new Uint16Array(length);
  for (let i = 1; i < length; i++)
    quotes[i] = (quotes[i - 1] ?? 0) + (isQuote(words[i - 1] ?? boundary) ? 1 : 0);
  const labels = new Uint8Array(length).fill(noLabel);
  const order = upward(heads, first, next);
  return { words, tags, heads, first, last, previous, next, order, quotes, labels };
}

function isQuote({ key }: Word): boolean {
  return key === "``" || key === "''";
}

/** Every word after its dependents. */
function upward(heads: ArrayLike<number>, first: Int16Array, next: Int16Array): Int16Array {
  const order = new Int16Array(heads.length);
  let count = 0;
  let at = 0;
  while (at < heads.length && (heads[at] ?? -1) >= 0) at++;
  const deepest = (from: number): number => {
    let word = from;
    for (let child = first[word] ?? -1; child >= 0; child = first[word] ?? -1) word = child;
    return word;
  };
  if (at === heads.length) return order;
  at = deepest(at);
  while (at >= 0 && count < order.length) {
    order[count++] = at;
    const sibling = next[at] ?? -1;
    at = sibling >= 0 ? deepest(sibling) : (heads[at] ?? -1);
  }
  return order;
}

function distance(from: number, to: number): number {
  const d = to - from;
  const size = Math.abs(d);
  const step = size < 4 ? size : size < 7 ? 4 : size < 12 ? 5 : 6;
  return d < 0 ? -step : step;
}

const rootHash = hashString("<root>");

export function labelFeatures(input: LabelInput, i: number, out: Int32Array): number {
  const { words, tags, heads, first, last, previous, next, labels, quotes } = input;
  const head = heads[i] ?? -1;
  const w = (j: number): number => (words[j] ?? boundary).lower;
  const t = (j: number): number => (j < 0 ? 250 : (tags[j] ?? 251));
  const dw = w(i);
  const dt = t(i);
  const hw = head < 0 ? rootHash : w(head);
  const ht = head < 0 ? 249 : t(head);
  const far = head < 0 ? 9 : distance(head, i);
  const side = head < 0 ? 2 : head < i ? 1 : 0;
  const firstChild = first[i] ?? -1;
  const lastChild = last[i] ?? -1;
  const secondChild = firstChild < 0 ? -1 : (next[firstChild] ?? -1);
  const before = previous[i] ?? -1;
  const after = next[i] ?? -1;
  const beforeLabel = before < 0 ? noLabel : (labels[before] ?? noLabel);
  const grand = head < 0 ? -1 : (heads[head] ?? -1);
  let n = 0;
  const add = (template: number, a: number, b: number, c: number): void => {
    out[n++] = finish(mix(mix(mix(mix(template, a), b), c), side));
  };
  add(1, dw, 0, 0);
  add(2, dt, 0, 0);
  add(3, hw, 0, 0);
  add(4, ht, 0, 0);
  add(5, dw, dt, ht);
  add(6, dt, ht, 0);
  add(7, dt, hw, 0);
  add(8, dw, hw, 0);
  add(9, dt, ht, far);
  add(10, dt, far, 0);
  add(11, dt, ht, t(i - 1));
  add(12, dt, ht, t(i + 1));
  add(13, dt, ht, t(firstChild));
  add(14, dt, ht, w(firstChild));
  add(15, dt, hw, w(firstChild));
  add(16, dt, w(firstChild), t(secondChild));
  add(17, dt, w(firstChild), w(secondChild));
  add(18, dt, ht, t(lastChild));
  add(19, dt, ht, w(lastChild));
  add(20, dt, ht, beforeLabel);
  add(21, dt, hw, beforeLabel);
  add(22, dt, t(before), beforeLabel);
  add(23, dt, ht, t(after));
  add(24, dt, ht, t(grand));
  add(25, dw, w(i - 1), 0);
  add(26, dw, w(i + 1), 0);
  add(27, dt, t(i - 1), t(i + 1));
  add(29, dt, t(before), t(after));
  add(30, dw, t(firstChild), ht);
  add(31, dw, w(firstChild), 0);
  add(32, dt, w(i - 1), ht);
  add(33, dt, w(head + 1), ht);
  const headFirst = head < 0 ? -1 : (first[head] ?? -1);
  const headLast = head < 0 ? -1 : (last[head] ?? -1);
  add(34, dt, ht, w(headFirst));
  add(35, dt, hw, t(headLast));
  add(36, dt, ht, w(headLast));
  let nominals = 0;
  let seen = 0;
  for (let sibling = before; sibling >= 0 && seen < 6; sibling = previous[sibling] ?? -1) {
    const label = labels[sibling] ?? noLabel;
    add(40, dt, label, 0);
    if (sibling > head && head >= 0) nominals++;
    seen++;
  }
  add(41, dt, ht, nominals);
  // What hangs on the word itself: a noun with a copula and a subject is a clause.
  let shown = 0;
  let clause = 0;
  for (let child = firstChild; child >= 0 && shown < 10; child = next[child] ?? -1) {
    const label = labels[child] ?? noLabel;
    add(46, dt, label, child < i ? 0 : 1);
    add(47, ht, label, child < i ? 0 : 1);
    add(48, hw, label, dt);
    clause |= 1 << (label & 31);
    shown++;
  }
  add(49, dt, ht, clause);
  add(50, hw, clause, 0);
  const quoted = head < 0 ? 0 : (quotes[i] ?? 0) - (quotes[head] ?? 0);
  add(51, quoted, dt, ht);
  add(52, quoted, clause, dt);
  add(53, words[head]?.suffix3 ?? 0, dt, clause);
  add(42, words[i]?.suffix3 ?? 0, ht, 0);
  add(43, words[i]?.suffix2 ?? 0, dt, ht);
  add(44, words[i]?.shape ?? 0, words[head]?.shape ?? 0, dt);
  add(45, words[i]?.capitalized ? 1 : 0, words[head]?.capitalized ? 1 : 0, far);
  return n;
}

/** Writes each arc's label class to `input.labels`. */
export function labelArcs(input: LabelInput, score: Score, classCount: number): void {
  const features = new Int32Array(maximumLabelFeatures);
  const scores = new Int32Array(classCount);
  for (let at = 0; at < input.order.length; at++) {
    const i = input.order[at] ?? 0;
    score(features, labelFeatures(input, i, features), scores);
    input.labels[i] = best(scores, classCount);
  }
}
