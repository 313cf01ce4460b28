/**
 * A sparse linear model over hashed features, ready to score. Looking up a feature is what tagging and
 * parsing spend their time on, and what that costs is cache misses: so tables are small, a key lies
 * beside its payload, and rows that are decoded in the order of their keys are written in that order.
 */
export interface LinearModel {
  readonly classes: readonly string[];
  /** How many leading bits of a feature's hash are its key. */
  readonly keyBits: number;
  /** An open hash table; the leading bits of a key are its slot. */
  readonly slots: Int32Array;
  readonly slotBits: number;
  /**
   * Of few classes: a slot is 16 bits that tell the key, and the weights of classes 1 and 2, a byte
   * each. Of many: key + 1, and the index of the row's first entry times 256 plus the number of entries.
   */
  readonly packed: boolean;
  /** Class and weight in turn. */
  readonly entries: Int8Array;
}

/** Models of at most this many classes have packed rows; class 0 weighs nothing in them. */
export const fewClasses = 3;

/** Adds per class the weights of features `from` to `to`, end exclusive; the training side has the same signature. */
export type Score = (features: Int32Array, from: number, to: number, scores: Int32Array) => void;

/** What the features and the scores of a choice are written to: made once for all choices, since memory costs more than they. */
export interface Slate {
  readonly features: Int32Array;
  /** One for each class. */
  readonly scores: Int32Array;
}

export const slate = (features: number, classes: number): Slate => ({
  features: new Int32Array(features),
  scores: new Int32Array(classes),
});

/**
 * How many bits tell the slots of a table. Packed rows are asked for in vain half of the time, which an empty slot tells
 * at once: their tables are a third full at most. Other rows are mostly there, and a small table stays in the cache.
 */
export function slotBitsFor(rowCount: number, packed: boolean): number {
  let slotBits = 4;
  while (1 << slotBits < rowCount * (packed ? 3 : 1.5)) slotBits++;
  return slotBits;
}

/** What the slot does not tell of a key, and some of what it does; never 0, as an empty slot is. */
export const markOf = (key: number): number => (key & 0x7fff) | 0x8000;

/** The most features that are scored at once. */
const maximumFeatures = 256;

export const scorer = (model: LinearModel): Score =>
  model.packed ? packedScorer(model) : sparseScorer(model);

// What each feature's slot holds is loaded first: loads that wait for nothing run side by side. Half of the features asked
// for are in the table, which no processor can foresee: so whether the row is the one sought makes a mask of bits, not a
// jump. A jump is left where another row holds the slot.
function packedScorer({ slots, slotBits, keyBits }: LinearModel): Score {
  const keyShift = 32 - keyBits;
  const slotShift = 32 - slotBits;
  const mask = slots.length - 1;
  const loaded = new Int32Array(maximumFeatures);
  return (features, from, to, scores) => {
    for (let f = from; f < to; f++) loaded[f] = slots[(features[f] ?? 0) >>> slotShift] ?? 0;
    let one = 0;
    let two = 0;
    for (let f = from; f < to; f++) {
      const hash = features[f] ?? 0;
      const mark = markOf(hash >>> keyShift);
      let slot = hash >>> slotShift;
      let found = loaded[f] ?? 0;
      let difference = (found >>> 16) ^ mark;
      // A row is a negative number, since its mark is, and an empty slot is not.
      while ((found & -difference) < 0) {
        slot = (slot + 1) & mask;
        found = slots[slot] ?? 0;
        difference = (found >>> 16) ^ mark;
      }
      const row = found & ((difference - 1) >> 31);
      one += (row << 16) >> 24;
      two += (row << 24) >> 24;
    }
    scores[1] = (scores[1] ?? 0) + one;
    scores[2] = (scores[2] ?? 0) + two;
  };
}

// Here too the slots are loaded first, and what each row's entries begin with next: a load after a jump that the last one
// decides would wait for it.
function sparseScorer({ slots, slotBits, keyBits, entries }: LinearModel): Score {
  const keyShift = 32 - keyBits;
  const slotShift = 32 - slotBits;
  const mask = (1 << slotBits) - 1;
  const loaded = new Int32Array(maximumFeatures);
  const rows = new Int32Array(maximumFeatures);
  return (features, from, to, scores) => {
    for (let f = from; f < to; f++) loaded[f] = slots[((features[f] ?? 0) >>> slotShift) * 2] ?? 0;
    let count = 0;
    for (let f = from; f < to; f++) {
      const hash = features[f] ?? 0;
      const wanted = (hash >>> keyShift) + 1;
      let slot = hash >>> slotShift;
      let found = loaded[f] ?? 0;
      while (found !== 0 && found !== wanted) {
        slot = (slot + 1) & mask;
        found = slots[slot * 2] ?? 0;
      }
      if (found === 0) continue;
      const payload = slots[slot * 2 + 1] ?? 0;
      loaded[count] = entries[(payload >>> 8) * 2] ?? 0;
      rows[count++] = payload;
    }
    for (let r = 0; r < count; r++) {
      const payload = rows[r] ?? 0;
      const first = (payload >>> 8) * 2;
      const last = first + (payload & 255) * 2;
      for (let e = first; e < last; e += 2) {
        const c = entries[e] ?? 0;
        scores[c] = (scores[c] ?? 0) + (entries[e + 1] ?? 0);
      }
    }
  };
}

/** The class with the highest score, the first of equals. */
export function best(scores: Int32Array, count: number): number {
  let top = 0;
  for (let c = 1; c < count; c++) if ((scores[c] ?? 0) > (scores[top] ?? 0)) top = c;
  return top;
}

/** The class whose score is ahead of every other by `margin` or more, -1 where there is none. */
export function clearlyBest(scores: Int32Array, count: number, margin: number): number {
  let top = 0;
  let first = -0x3fffffff;
  let second = -0x3fffffff;
  for (let c = 0; c < count; c++) {
    const score = scores[c] ?? 0;
    if (score > first) {
      second = first;
      first = score;
      top = c;
    } else if (score > second) second = score;
  }
  return first - second < margin ? -1 : top;
}
