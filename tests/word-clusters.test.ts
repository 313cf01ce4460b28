import { describe, expect, it } from "vitest";
import { createByteReader } from "../src/language/model-file.ts";
import { kMeans } from "../src/language/train/k-means.ts";
import { clustersOf, learnClusters } from "../src/language/train/train-clusters.ts";
import type { GoldSentence } from "../src/language/train/treebank.ts";
import { centered, normalized, ridgeMapped } from "../src/language/train/vectors.ts";
import { decodeClusters } from "../src/language/word-clusters.ts";

const vectors = (size: number, ...values: number[]) => ({
  size,
  values: Float64Array.from(values),
});

describe("the clusters of words in the weights", () => {
  const clusters = clustersOf(
    new Map([
      ["delegation", 3 * 256 + 7],
      ["envoy", 255 * 256 + 255],
    ]),
  );

  it("are read as they were written", () => {
    expect(clusters("delegation")).toBe(3 * 256 + 7);
    expect(clusters("envoy")).toBe(255 * 256 + 255);
  });

  it("are 0 of other words", () => {
    expect(clusters("minister")).toBe(0);
    expect(clusters("")).toBe(0);
  });

  it("are read from any bytes, if poor ones", () => {
    const damaged = decodeClusters(createByteReader(Uint8Array.of(255, 255, 255, 127, 1, 2)));
    expect(damaged("envoy")).toBe(0);
  });
});

describe("learning clusters", () => {
  it("finds the groups that vectors stand in", () => {
    const found = kMeans(vectors(2, 0, 0, 0.1, 0, 9, 9, 9, 9.1, 0, 0.1, 9.1, 9), 2, 5);
    expect(found[1]).toBe(found[0]);
    expect(found[4]).toBe(found[0]);
    expect(found[3]).toBe(found[2]);
    expect(found[5]).toBe(found[2]);
    expect(found[2]).not.toBe(found[0]);
  });

  it("moves vectors to their mean and to the length of one", () => {
    expect([...centered(vectors(2, 1, 2, 3, 6)).values]).toEqual([-1, -2, 1, 2]);
    expect([...normalized(vectors(2, 0, 4, 0, 0)).values]).toEqual([0, 1, 0, 0]);
  });

  it("maps vectors that it was told nothing of as it was told of the others", () => {
    const targets = [
      { vector: 0, weight: 1, columns: new Map([[0, 2]]) },
      { vector: 1, weight: 1, columns: new Map([[1, 3]]) },
    ];
    const { size, values } = ridgeMapped(vectors(2, 1, 0, 0, 1, 1, 1), targets, 2, 1e-9);
    expect(size).toBe(2);
    expect(values[4]).toBeCloseTo(2);
    expect(values[5]).toBeCloseTo(3);
  });

  it("gives a word that no sentence holds the usage of those of like vectors", () => {
    const token = (form: string, tag: string, head: number, relation: string) => ({
      form,
      lemma: form,
      tag,
      head,
      relation,
      name: "",
    });
    const sentence = (noun: string, verb: string): GoldSentence => ({
      document: "d",
      tokens: [token(noun, "NN NOUN", 1, "nsubj"), token(verb, "VBD VERB", -1, "root")],
    });
    const words = ["guests", "dogs", "envoys", "left", "barked", "arrived"];
    // The first coordinate is the topic, the second how the word is used.
    const told = vectors(2, 5, 1, -5, 1, 5, 1.1, 5, -1, -5, -1, 5, -1.1);
    const sentences = [sentence("guests", "left"), sentence("dogs", "barked")];
    const repeated = Array.from({ length: 200 }, () => sentences).flat();
    const entries = learnClusters({ words, vectors: told }, repeated, 2);
    const usage = (word: string): number => (entries.get(word) ?? 0) >>> 8;
    const topic = (word: string): number => (entries.get(word) ?? 0) & 255;
    expect(usage("envoys")).toBe(usage("dogs"));
    expect(usage("envoys")).not.toBe(usage("arrived"));
    expect(topic("envoys")).toBe(topic("arrived"));
    expect(topic("envoys")).not.toBe(topic("dogs"));
  });
});
