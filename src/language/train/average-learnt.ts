import type { Learnt } from "./learner.ts";

/**
 * The mean of what was learnt of the same features from examples in different orders: as good as asking all of them, at
 * the price of one.
 * @see McDonald, Hall and Mann 2010, Distributed Training Strategies for the Structured Perceptron
 */
export function averageLearnt(runs: readonly Learnt[]): Learnt {
  const classes = runs[0]?.classes ?? [];
  const hashes = distinct(runs.map((run) => run.hashes));
  const weights = new Float64Array(hashes.length * classes.length);
  for (const run of runs)
    run.hashes.forEach((hash, row) => {
      const to = indexIn(hashes, hash) * classes.length;
      const from = row * classes.length;
      for (let c = 0; c < classes.length; c++)
        weights[to + c] = (weights[to + c] ?? 0) + (run.weights[from + c] ?? 0) / runs.length;
    });
  return { classes, hashes, weights };
}

/** In ascending order: there are more of them than a Map can hold. */
function distinct(lists: readonly Int32Array[]): Int32Array {
  const all = new Int32Array(lists.reduce((sum, { length }) => sum + length, 0));
  let end = 0;
  for (const list of lists) {
    all.set(list, end);
    end += list.length;
  }
  all.sort();
  return all.filter((hash, i) => i === 0 || hash !== all[i - 1]);
}

function indexIn(ascending: Int32Array, hash: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((ascending[middle] ?? 0) < hash) low = middle + 1;
    else high = middle;
  }
  return low;
}
