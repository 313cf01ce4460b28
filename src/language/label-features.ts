import { feature4, hashString } from "./hash.ts";
import { type LabelInput, noLabel } from "./label-input.ts";
import { wordAt } from "./words.ts";

export const maximumLabelFeatures = 112;

function distance(from: number, to: number): number {
  const d = to - from;
  const size = Math.abs(d);
  const step = size < 4 ? size : size < 7 ? 4 : size < 12 ? 5 : 6;
  return d < 0 ? -step : step;
}

const rootHash = hashString("<root>");

/** What decides most labels: both words with their tags, how far apart they are, what hangs on the dependent. */
export function coreLabelFeatures(input: LabelInput, i: number, out: Int32Array): number {
  const { words, tags, heads, first, previous, next, labels } = input;
  const head = heads[i] ?? -1;
  const w = (j: number): number => wordAt(words, j).lower;
  const t = (j: number): number => (j < 0 ? 250 : (tags[j] ?? 251));
  const dw = w(i);
  const dt = t(i);
  const hw = head < 0 ? rootHash : w(head);
  const ht = head < 0 ? 249 : t(head);
  const far = head < 0 ? 9 : distance(head, i);
  const side = head < 0 ? 2 : head < i ? 1 : 0;
  const firstChild = first[i] ?? -1;
  const before = previous[i] ?? -1;
  const after = next[i] ?? -1;
  const beforeLabel = before < 0 ? noLabel : (labels[before] ?? noLabel);
  let n = 0;
  out[n++] = feature4(1, dw, 0, 0, side);
  out[n++] = feature4(5, dw, dt, ht, side);
  out[n++] = feature4(6, dt, ht, 0, side);
  out[n++] = feature4(7, dt, hw, 0, side);
  out[n++] = feature4(8, dw, hw, 0, side);
  out[n++] = feature4(9, dt, ht, far, side);
  out[n++] = feature4(12, dt, ht, t(i + 1), side);
  out[n++] = feature4(13, dt, ht, t(firstChild), side);
  out[n++] = feature4(14, dt, ht, w(firstChild), side);
  out[n++] = feature4(15, dt, hw, w(firstChild), side);
  out[n++] = feature4(20, dt, ht, beforeLabel, side);
  out[n++] = feature4(21, dt, hw, beforeLabel, side);
  out[n++] = feature4(23, dt, ht, t(after), side);
  out[n++] = feature4(25, dw, w(i - 1), 0, side);
  out[n++] = feature4(27, dt, t(i - 1), t(i + 1), side);
  out[n++] = feature4(30, dw, t(firstChild), ht, side);
  const du = words[i]?.usage ?? 0;
  const hu = words[head]?.usage ?? 0;
  out[n++] = feature4(60, du, ht, 0, side);
  out[n++] = feature4(61, dt, hu, 0, side);
  out[n++] = feature4(62, du, hu, 0, side);
  // A noun with a copula and a subject is a clause.
  let shown = 0;
  let clause = 0;
  for (let child = firstChild; child >= 0 && shown < 10; child = next[child] ?? -1) {
    clause |= 1 << ((labels[child] ?? noLabel) & 31);
    shown++;
  }
  out[n++] = feature4(49, dt, ht, clause, side);
  out[n++] = feature4(50, hw, clause, 0, side);
  return n;
}

/** Appends from `start` on what decides the other labels: more of the tree around, and what words look like. */
export function moreLabelFeatures(
  input: LabelInput,
  i: number,
  out: Int32Array,
  start: number,
): number {
  const { words, tags, heads, first, last, previous, next, labels, quotes } = input;
  const head = heads[i] ?? -1;
  const w = (j: number): number => wordAt(words, j).lower;
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
  let n = start;
  out[n++] = feature4(2, dt, 0, 0, side);
  out[n++] = feature4(3, hw, 0, 0, side);
  out[n++] = feature4(4, ht, 0, 0, side);
  out[n++] = feature4(10, dt, far, 0, side);
  out[n++] = feature4(11, dt, ht, t(i - 1), side);
  out[n++] = feature4(16, dt, w(firstChild), t(secondChild), side);
  out[n++] = feature4(17, dt, w(firstChild), w(secondChild), side);
  out[n++] = feature4(18, dt, ht, t(lastChild), side);
  out[n++] = feature4(19, dt, ht, w(lastChild), side);
  out[n++] = feature4(22, dt, t(before), beforeLabel, side);
  out[n++] = feature4(24, dt, ht, t(grand), side);
  out[n++] = feature4(26, dw, w(i + 1), 0, side);
  out[n++] = feature4(29, dt, t(before), t(after), side);
  out[n++] = feature4(31, dw, w(firstChild), 0, side);
  out[n++] = feature4(32, dt, w(i - 1), ht, side);
  out[n++] = feature4(33, dt, w(head + 1), ht, side);
  const headFirst = head < 0 ? -1 : (first[head] ?? -1);
  const headLast = head < 0 ? -1 : (last[head] ?? -1);
  out[n++] = feature4(34, dt, ht, w(headFirst), side);
  out[n++] = feature4(35, dt, hw, t(headLast), side);
  out[n++] = feature4(36, dt, ht, w(headLast), side);
  let nominals = 0;
  let seen = 0;
  for (let sibling = before; sibling >= 0 && seen < 6; sibling = previous[sibling] ?? -1) {
    const label = labels[sibling] ?? noLabel;
    out[n++] = feature4(40, dt, label, 0, side);
    if (sibling > head && head >= 0) nominals++;
    seen++;
  }
  out[n++] = feature4(41, dt, ht, nominals, side);
  // What hangs on the word itself: a noun with a copula and a subject is a clause.
  let shown = 0;
  let clause = 0;
  for (let child = firstChild; child >= 0 && shown < 10; child = next[child] ?? -1) {
    const label = labels[child] ?? noLabel;
    out[n++] = feature4(46, dt, label, child < i ? 0 : 1, side);
    out[n++] = feature4(47, ht, label, child < i ? 0 : 1, side);
    out[n++] = feature4(48, hw, label, dt, side);
    clause |= 1 << (label & 31);
    shown++;
  }
  const quoted = head < 0 ? 0 : (quotes[i] ?? 0) - (quotes[head] ?? 0);
  out[n++] = feature4(51, quoted, dt, ht, side);
  out[n++] = feature4(52, quoted, clause, dt, side);
  out[n++] = feature4(53, words[head]?.suffix3 ?? 0, dt, clause, side);
  out[n++] = feature4(42, words[i]?.suffix3 ?? 0, ht, 0, side);
  out[n++] = feature4(43, words[i]?.suffix2 ?? 0, dt, ht, side);
  out[n++] = feature4(44, words[i]?.shape ?? 0, words[head]?.shape ?? 0, dt, side);
  out[n++] = feature4(
    45,
    words[i]?.capitalized ? 1 : 0,
    words[head]?.capitalized ? 1 : 0,
    far,
    side,
  );
  return n;
}
