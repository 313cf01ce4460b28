import { createRandom } from "./random.ts";
import type { Vectors } from "./vectors.ts";

/**
 * The cluster, 0 to `count` - 1, of each vector, by its nearest center.
 * @see Lloyd 1982, Least Squares Quantization in PCM
 */
export function kMeans(vectors: Vectors, count: number, rounds: number): Int32Array {
  const { values, size } = vectors;
  const length = values.length / size;
  const random = createRandom(41);
  const centers = new Float64Array(count * size);
  /** A vector picked by chance becomes the center. */
  const pick = (cluster: number): void => {
    const at = Math.floor(random() * length) * size;
    centers.set(values.subarray(at, at + size), cluster * size);
  };
  for (let cluster = 0; cluster < count; cluster++) pick(cluster);
  const clusters = new Int32Array(length);
  for (let round = 0; round < rounds; round++) {
    assign(vectors, centers, clusters);
    const members = new Int32Array(count);
    centers.fill(0);
    for (let i = 0; i < length; i++) {
      const cluster = clusters[i] ?? 0;
      members[cluster] = (members[cluster] ?? 0) + 1;
      for (let k = 0; k < size; k++) {
        const at = cluster * size + k;
        centers[at] = (centers[at] ?? 0) + (values[i * size + k] ?? 0);
      }
    }
    for (let cluster = 0; cluster < count; cluster++) {
      const share = members[cluster] ?? 0;
      if (share === 0) pick(cluster);
      else
        for (let at = cluster * size; at < (cluster + 1) * size; at++)
          centers[at] = (centers[at] ?? 0) / share;
    }
  }
  return clusters;
}

/** Of |v - c|² only -2vc + |c|² differs from center to center. */
function assign({ values, size }: Vectors, centers: Float64Array, clusters: Int32Array): void {
  const count = centers.length / size;
  const halves = new Float64Array(count);
  for (let at = 0; at < centers.length; at++) {
    const cluster = Math.floor(at / size);
    halves[cluster] = (halves[cluster] ?? 0) + (centers[at] ?? 0) ** 2 / 2;
  }
  for (let i = 0; i < clusters.length; i++) {
    let highest = Number.NEGATIVE_INFINITY;
    for (let cluster = 0; cluster < count; cluster++) {
      let closeness = -(halves[cluster] ?? 0);
      for (let k = 0; k < size; k++)
        closeness += (values[i * size + k] ?? 0) * (centers[cluster * size + k] ?? 0);
      if (closeness <= highest) continue;
      highest = closeness;
      clusters[i] = cluster;
    }
  }
}
