import { boundary, type Word } from "./words.ts";

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
  /** `noLabel` where none has been given yet. */
  readonly labels: Uint8Array;
}

/** Stands where no label has been given yet. */
export const noLabel = 255;

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
  return {
    words,
    tags,
    heads,
    first,
    last,
    previous,
    next,
    order,
    quotes,
    labels,
  };
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
