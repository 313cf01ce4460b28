/** A sparse linear model over hashed features, ready to score: sorted keys behind a bucket index. */
export interface LinearModel {
  readonly classes: readonly string[];
  /** How many leading bits of a feature's hash are its key. */
  readonly keyBits: number;
  readonly bucketBits: number;
  /** Index of the first row of each bucket, and one past the last. */
  readonly buckets: Int32Array;
  readonly keys: Int32Array;
  /** Index of each row's first entry, and one past the last. */
  readonly rows: Int32Array;
  readonly entryClasses: Uint8Array;
  readonly entryWeights: Int8Array;
}

/** Adds up per class the weights of the given features; the training side has the same signature. */
export type Score = (features: Int32Array, count: number, scores: Int32Array) => void;

export function scorer(model: LinearModel): Score {
  const { buckets, keys, rows, entryClasses, entryWeights } = model;
  const keyShift = 32 - model.keyBits;
  const bucketShift = model.keyBits - model.bucketBits;
  const classCount = model.classes.length;
  return (features, count, scores) => {
    for (let c = 0; c < classCount; c++) scores[c] = 0;
    for (let f = 0; f < count; f++) {
      const key = (features[f] ?? 0) >>> keyShift;
      const bucket = key >>> bucketShift;
      const end = buckets[bucket + 1] ?? 0;
      for (let row = buckets[bucket] ?? 0; row < end; row++) {
        if (keys[row] !== key) continue;
        const last = rows[row + 1] ?? 0;
        for (let e = rows[row] ?? 0; e < last; e++) {
          const c = entryClasses[e] ?? 0;
          scores[c] = (scores[c] ?? 0) + (entryWeights[e] ?? 0);
        }
        break;
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
