import { finish, hashString, mix } from "./hash.ts";
import { type LabelInput, noLabel } from "./label-input.ts";
import { boundary } from "./words.ts";

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
  const w = (j: number): number => (words[j] ?? boundary).lower;
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
  const add = (template: number, a: number, b: number, c: number): void => {
    out[n++] = finish(mix(mix(mix(mix(template, a), b), c), side));
  };
  add(1, dw, 0, 0);
  add(5, dw, dt, ht);
  add(6, dt, ht, 0);
  add(7, dt, hw, 0);
  add(8, dw, hw, 0);
  add(9, dt, ht, far);
  add(12, dt, ht, t(i + 1));
  add(13, dt, ht, t(firstChild));
  add(14, dt, ht, w(firstChild));
  add(15, dt, hw, w(firstChild));
  add(20, dt, ht, beforeLabel);
  add(21, dt, hw, beforeLabel);
  add(23, dt, ht, t(after));
  add(25, dw, w(i - 1), 0);
  add(27, dt, t(i - 1), t(i + 1));
  add(30, dw, t(firstChild), ht);
  // A noun with a copula and a subject is a clause.
  let shown = 0;
  let clause = 0;
  for (let child = firstChild; child >= 0 && shown < 10; child = next[child] ?? -1) {
    clause |= 1 << ((labels[child] ?? noLabel) & 31);
    shown++;
  }
  add(49, dt, ht, clause);
  add(50, hw, clause, 0);
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
  let n = start;
  const add = (template: number, a: number, b: number, c: number): void => {
    out[n++] = finish(mix(mix(mix(mix(template, a), b), c), side));
  };
  add(2, dt, 0, 0);
  add(3, hw, 0, 0);
  add(4, ht, 0, 0);
  add(10, dt, far, 0);
  add(11, dt, ht, t(i - 1));
  add(16, dt, w(firstChild), t(secondChild));
  add(17, dt, w(firstChild), w(secondChild));
  add(18, dt, ht, t(lastChild));
  add(19, dt, ht, w(lastChild));
  add(22, dt, t(before), beforeLabel);
  add(24, dt, ht, t(grand));
  add(26, dw, w(i + 1), 0);
  add(29, dt, t(before), t(after));
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
