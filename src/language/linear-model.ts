/**
 * A sparse linear model over hashed features, ready to score. Looking up a feature is what tagging and
 * parsing spend their time on, and what that costs is cache misses: so a key lies beside its payload in
 * one open-addressing table, and a row's classes beside its weights.
 */
export interface LinearModel {
  readonly classes: readonly string[];
  /** How many leading bits of a feature's hash are its key. */
  readonly keyBits: number;
  /** Pairs of key + 1 (0 is an empty slot) and payload; the number of slots is a power of two. */
  readonly slots: Int32Array;
  /**
   * Of few classes: the payload is the weights of classes 1, 2 and 3, a byte each. Of many: the index of
   * the row's first entry, times 256, plus the number of its entries.
   */
  readonly packed: boolean;
  /** Class and weight in turn. */
  readonly entries: Int8Array;
}

/** Models of at most this many classes have packed rows; class 0 weighs nothing in them. */
export const fewClasses = 4;

/** Adds up per class the weights of the given features; the training side has the same signature. */
export type Score = (features: Int32Array, count: number, scores: Int32Array) => void;

/** Makes a table of slots that is two thirds full at most, and puts rows into it. */
export function createSlots(rowCount: number): {
  readonly slots: Int32Array;
  readonly put: (key: number, payload: number) => void;
} {
  let capacity = 16;
  while (capacity < rowCount * 1.5) capacity *= 2;
  const slots = new Int32Array(capacity * 2);
  const mask = capacity - 1;
  return {
    slots,
    put: (key, payload) => {
      let slot = slotOf(key, mask);
      while (slots[slot * 2] !== 0 && slots[slot * 2] !== key + 1) slot = (slot + 1) & mask;
      slots[slot * 2] = key + 1;
      slots[slot * 2 + 1] = payload;
    },
  };
}

/** Keys are leading bits of a good hash, but the table has fewer slots than there are keys: fold them. */
const slotOf = (key: number, mask: number): number => (key ^ (key >>> 11)) & mask;

export const scorer = (model: LinearModel): Score =>
  model.packed ? packedScorer(model) : sparseScorer(model);

function packedScorer({ slots, keyBits, classes }: LinearModel): Score {
  const keyShift = 32 - keyBits;
  const mask = slots.length / 2 - 1;
  const classCount = classes.length;
  return (features, count, scores) => {
    let one = 0;
    let two = 0;
    let three = 0;
    for (let f = 0; f < count; f++) {
      const key = (features[f] ?? 0) >>> keyShift;
      const wanted = key + 1;
      let slot = slotOf(key, mask);
      let found = slots[slot * 2] ?? 0;
      while (found !== 0 && found !== wanted) {
        slot = (slot + 1) & mask;
        found = slots[slot * 2] ?? 0;
      }
      if (found === 0) continue;
      const weights = slots[slot * 2 + 1] ?? 0;
      one += (weights << 24) >> 24;
      two += (weights << 16) >> 24;
      three += (weights << 8) >> 24;
    }
    scores[0] = 0;
    scores[1] = one;
    if (classCount > 2) scores[2] = two;
    if (classCount > 3) scores[3] = three;
  };
}

function sparseScorer({ slots, keyBits, classes, entries }: LinearModel): Score {
  const keyShift = 32 - keyBits;
  const mask = slots.length / 2 - 1;
  const classCount = classes.length;
  return (features, count, scores) => {
    for (let c = 0; c < classCount; c++) scores[c] = 0;
    for (let f = 0; f < count; f++) {
      const key = (features[f] ?? 0) >>> keyShift;
      const wanted = key + 1;
      let slot = slotOf(key, mask);
      let found = slots[slot * 2] ?? 0;
      while (found !== 0 && found !== wanted) {
        slot = (slot + 1) & mask;
        found = slots[slot * 2] ?? 0;
      }
      if (found === 0) continue;
      const payload = slots[slot * 2 + 1] ?? 0;
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
