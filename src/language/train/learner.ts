import { best, type Score } from "../linear-model.ts";

/** Averaged weights of every feature seen, one dense row a feature. */
export interface Learnt {
  readonly classes: readonly string[];
  /** Full 32-bit hash of each row's feature. */
  readonly hashes: Int32Array;
  readonly weights: Float64Array;
}

/** An averaged perceptron over hashed features. */
export interface Learner {
  readonly score: Score;
  /** One more example was seen. */
  readonly tick: () => void;
  readonly update: (features: Int32Array, count: number, gold: number, guess: number) => void;
  readonly finish: () => Learnt;
}

export interface LearnerOptions {
  readonly classes: readonly string[];
  /** Features rarer than this among those counted first are left out. */
  readonly minimumCount?: number;
}

const countBits = 25;

export interface FeatureCounter {
  readonly count: (features: Int32Array, count: number) => void;
  readonly enough: (hash: number, minimum: number) => boolean;
}

export function createFeatureCounter(): FeatureCounter {
  const counts = new Uint8Array(1 << countBits);
  return {
    count: (features, count) => {
      for (let f = 0; f < count; f++) {
        const slot = (features[f] ?? 0) >>> (32 - countBits);
        const seen = counts[slot] ?? 0;
        if (seen < 255) counts[slot] = seen + 1;
      }
    },
    enough: (hash, minimum) => (counts[hash >>> (32 - countBits)] ?? 0) >= minimum,
  };
}

export function createLearner(options: LearnerOptions, counter?: FeatureCounter): Learner {
  const { classes, minimumCount = 1 } = options;
  const width = classes.length;
  let tableBits = 20;
  let table = new Int32Array(1 << tableBits).fill(-1);
  let capacity = 1 << 18;
  let hashes = new Int32Array(capacity);
  let weights = new Int32Array(capacity * width);
  let moments = new Float64Array(capacity * width);
  let rows = 0;
  let clock = 1;

  const find = (hash: number): number => {
    const mask = table.length - 1;
    let slot = Math.imul(hash, 0x9e3779b1) >>> (32 - tableBits);
    for (;;) {
      const row = table[slot] ?? -1;
      if (row === -1 || hashes[row] === hash) return slot;
      slot = (slot + 1) & mask;
    }
  };
  const grow = (): void => {
    capacity *= 2;
    const moreHashes = new Int32Array(capacity);
    moreHashes.set(hashes);
    hashes = moreHashes;
    const moreWeights = new Int32Array(capacity * width);
    moreWeights.set(weights);
    weights = moreWeights;
    const moreMoments = new Float64Array(capacity * width);
    moreMoments.set(moments);
    moments = moreMoments;
    tableBits++;
    table = new Int32Array(1 << tableBits).fill(-1);
    for (let row = 0; row < rows; row++) table[find(hashes[row] ?? 0)] = row;
  };
  const rowOf = (hash: number): number => {
    let slot = find(hash);
    const row = table[slot] ?? -1;
    if (row >= 0) return row;
    if (counter !== undefined && !counter.enough(hash, minimumCount)) return -1;
    if (rows === capacity) {
      grow();
      slot = find(hash);
    }
    hashes[rows] = hash;
    table[slot] = rows;
    return rows++;
  };

  return {
    score: (features, from, to, scores) => {
      for (let f = from; f < to; f++) {
        const row = table[find(features[f] ?? 0)] ?? -1;
        if (row < 0) continue;
        const base = row * width;
        for (let c = 0; c < width; c++) scores[c] = (scores[c] ?? 0) + (weights[base + c] ?? 0);
      }
    },
    tick: () => {
      clock++;
    },
    update: (features, count, gold, guess) => {
      for (let f = 0; f < count; f++) {
        const row = rowOf(features[f] ?? 0);
        if (row < 0) continue;
        const up = row * width + gold;
        const down = row * width + guess;
        weights[up] = (weights[up] ?? 0) + 1;
        moments[up] = (moments[up] ?? 0) + clock;
        weights[down] = (weights[down] ?? 0) - 1;
        moments[down] = (moments[down] ?? 0) - clock;
      }
    },
    finish: () => {
      const averaged = new Float64Array(rows * width);
      for (let i = 0; i < averaged.length; i++)
        averaged[i] = (weights[i] ?? 0) - (moments[i] ?? 0) / clock;
      return { classes, hashes: hashes.slice(0, rows), weights: averaged };
    },
  };
}

/** The best class but the right one; -1 where the right one leads it by more than `margin`. */
export function closeRival(scores: Int32Array, gold: number, margin: number): number {
  const right = scores[gold] ?? 0;
  scores[gold] = -0x7fffffff;
  const rival = best(scores, scores.length);
  scores[gold] = right;
  return right - (scores[rival] ?? 0) <= margin ? rival : -1;
}
