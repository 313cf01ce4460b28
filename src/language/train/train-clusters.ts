import { createByteReader } from "../model-file.ts";
import { clusterKey, decodeClusters, type WordClusters } from "../word-clusters.ts";
import { wordKey } from "../words.ts";
import { kMeans } from "./k-means.ts";
import { createByteWriter } from "./model-encoder.ts";
import type { WordVectors } from "./read-vectors.ts";
import type { GoldSentence } from "./treebank.ts";
import { centered, normalized, ridgeMapped, type Target, type Vectors } from "./vectors.ts";

/** A word's clusters as `WordClusters` gives them, by its key. */
export type ClusterEntries = ReadonlyMap<string, number>;

/** As many as a byte tells beside 0. */
const mostClusters = 255;
const rounds = 12;

/**
 * Clusters of the words that have vectors, so that what is learnt of the words of a treebank serves those that it does
 * not hold: by topic, as their vectors are; by usage, as the treebank's words of such vectors are used.
 * @see Koo, Carreras and Collins 2008, Simple Semi-supervised Dependency Parsing
 */
export function learnClusters(
  { words, vectors }: WordVectors,
  sentences: readonly GoldSentence[],
  count = mostClusters,
): ClusterEntries {
  const apart = centered(vectors);
  const topics = kMeans(normalized(apart), count, rounds);
  const usages = kMeans(usageVectors(words, apart, sentences), count, rounds);
  return new Map(
    words.map((word, i) => [word, ((usages[i] ?? 0) + 1) * 256 + (topics[i] ?? 0) + 1]),
  );
}

/** A word that occurs oftener counts no more. */
const heaviest = 50;
const ridge = 100;

/** How each word would be used in the treebank, by its vector. */
function usageVectors(
  words: readonly string[],
  vectors: Vectors,
  sentences: readonly GoldSentence[],
): Vectors {
  const columns = new Map<string, number>();
  const targets: Target[] = [];
  const index = new Map(words.map((word, i) => [word, i]));
  for (const [word, { total, counts }] of usagesIn(sentences, index)) {
    const shares = new Map<number, number>();
    for (const [usage, count] of counts) {
      const column = columns.get(usage) ?? columns.size;
      columns.set(usage, column);
      shares.set(column, Math.sqrt(count / total));
    }
    targets.push({ vector: word, weight: Math.min(total, heaviest), columns: shares });
  }
  return ridgeMapped(vectors, targets, columns.size, ridge);
}

interface WordUsage {
  total: number;
  readonly counts: Map<string, number>;
}

/** How often each word has which tag, relation, neighbors, head and kinds of dependents. */
function usagesIn(
  sentences: readonly GoldSentence[],
  index: ReadonlyMap<string, number>,
): Map<number, WordUsage> {
  const usages = new Map<number, WordUsage>();
  for (const { tokens } of sentences) {
    const coarse = (at: number): string => tokens[at]?.tag.split(" ")[1] ?? "none";
    tokens.forEach(({ form, tag, head, relation }, i) => {
      const word = index.get(wordKey(form, false));
      if (word === undefined) return;
      const usage = usages.get(word) ?? { total: 0, counts: new Map<string, number>() };
      usages.set(word, usage);
      usage.total++;
      const dependents = tokens.filter((other) => other.head === i && other.relation !== "punct");
      for (const what of [
        `tag ${tag.split(" ")[0]}`,
        `relation ${relation}`,
        `head ${coarse(head)} ${head < i ? "before" : "after"}`,
        `before ${coarse(i - 1)}`,
        `after ${coarse(i + 1)}`,
        ...new Set(dependents.map((dependent) => `dependent ${dependent.relation}`)),
      ])
        usage.counts.set(what, (usage.counts.get(what) ?? 0) + 1);
    });
  }
  return usages;
}

export function encodeClusters(entries: ClusterEntries): Uint8Array {
  const byKey = new Map<number, number>();
  for (const [word, clusters] of entries) {
    const key = clusterKey(word);
    if (!byKey.has(key)) byKey.set(key, clusters); // the more frequent word
  }
  const writer = createByteWriter();
  writer.integer(byKey.size);
  let last = 0;
  for (const [key, clusters] of [...byKey].sort(([a], [b]) => a - b)) {
    writer.difference(key - last);
    writer.byte(clusters >>> 8);
    writer.byte(clusters & 255);
    last = key;
  }
  return writer.finish();
}

/** The clusters as the package will read them. */
export const clustersOf = (entries: ClusterEntries): WordClusters =>
  decodeClusters(createByteReader(encodeClusters(entries)));
