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

/** Adds up per class the weights of the given features; the training side has the same signature. */
export type Score = (features: Int32Array, count: number, scores: Int32Array) => void;

/** As many bits as make a table for so many rows two thirds full at most. */
export function slotBitsFor(rowCount: number): number {
  let slotBits = 4;
  while (1 << slotBits < rowCount * 1.5) slotBits++;
  return slotBits;
}

/** What the slot does not tell of a key, and some of what it does; never 0, as an empty slot is. */
export const markOf = (key: number): number => (key & 0x7fff) | 0x8000;

export const scorer = (model: LinearModel): Score =>
  model.packed ? packedScorer(model) : sparseScorer(model);

function packedScorer({ slots, slotBits, keyBits }: LinearModel): Score {
  const keyShift = 32 - keyBits;
  const slotShift = 32 - slotBits;
  const mask = slots.length - 1;
  return (features, count, scores) => {
    let one = 0;
    let two = 0;
    for (let f = 0; f < count; f++) {
      const hash = features[f] ?? 0;
      const mark = markOf(hash >>> keyShift);
      let slot = hash >>> slotShift;
      let found = slots[slot] ?? 0;
      while (found !== 0) {
        if (found >>> 16 === mark) {
          one += (found << 16) >> 24;
          two += (found << 24) >> 24;
          break;
        }
        slot = (slot + 1) & mask;
        found = slots[slot] ?? 0;
      }
    }
    scores[0] = 0;
    scores[1] = one;
    scores[2] = two;
  };
}

function sparseScorer({ slots, slotBits, keyBits, classes, entries }: LinearModel): Score {
  const keyShift = 32 - keyBits;
  const slotShift = 32 - slotBits;
  const mask = (1 << slotBits) - 1;
  const classCount = classes.length;
  return (features, count, scores) => {
    for (let c = 0; c < classCount; c++) scores[c] = 0;
    for (let f = 0; f < count; f++) {
      const hash = features[f] ?? 0;
      const wanted = (hash >>> keyShift) + 1;
      let slot = hash >>> slotShift;
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
