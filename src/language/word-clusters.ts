import { hashString } from "./hash.ts";
import type { ByteReader } from "./model-file.ts";

/**
 * The clusters of a word that the treebanks may not know: `usage * 256 + topic`, each from 1 on, or 0 of a word that
 * is in no cluster. Words of one usage stand in like places of a sentence, words of one topic in like texts.
 */
export type WordClusters = (key: string) => number;

export const noClusters: WordClusters = () => 0;

/** Of a word's hash so many leading bits tell it. */
const keyBits = 24;

export const clusterKey = (word: string): number => hashString(word) >>> (32 - keyBits);

/** The number of words, and of each by ascending key the difference to the key before, its usage and its topic. */
export function decodeClusters(reader: ByteReader): WordClusters {
  const slotBits = 17;
  const keys = new Int32Array(1 << slotBits);
  const clusters = new Uint16Array(1 << slotBits);
  const mask = keys.length - 1;
  const shift = keyBits - slotBits;
  const count = Math.max(0, Math.min(reader.integer(), reader.rest().length, keys.length / 2));
  let key = 0;
  for (let i = 0; i < count; i++) {
    key = (key + reader.difference()) & 0xffffff;
    const usage = reader.byte();
    let slot = key >>> shift;
    while (keys[slot] !== 0) slot = (slot + 1) & mask;
    keys[slot] = key + 1;
    clusters[slot] = (usage << 8) | reader.byte();
  }
  return (word) => {
    const wanted = clusterKey(word) + 1;
    let slot = (wanted - 1) >>> shift;
    while (keys[slot] !== 0 && keys[slot] !== wanted) slot = (slot + 1) & mask;
    return keys[slot] === wanted ? (clusters[slot] ?? 0) : 0;
  };
}
