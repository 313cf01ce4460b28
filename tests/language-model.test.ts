import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeEnglishModel } from "../src/language/english-model.ts";
import { clearlyBest, scorer } from "../src/language/linear-model.ts";
import { createByteReader, decodeModel } from "../src/language/model-file.ts";
import type { Learnt } from "../src/language/train/learner.ts";
import { encodeModel } from "../src/language/train/model-encoder.ts";

describe("the weights file", () => {
  it("scores as the weights that were learnt, up to rounding", () => {
    const classes = ["a", "b", "c", "d", "e"];
    const learnt: Learnt = {
      classes,
      hashes: Int32Array.of(0x12345678, -0x0fedcba9, 0x7fffffff),
      weights: Float64Array.of(1, 0, -2, 0, 0, 0, 3, 0, 0, -1, 0, 0, 0, 4, 0),
    };
    const bytes = encodeModel(learnt, { keyBits: 24, ceiling: 127, smallest: 1, rows: 10 });
    const scores = new Int32Array(5);
    const score = scorer(decodeModel(createByteReader(bytes)));
    score(Int32Array.of(0x12345678, -0x0fedcba9, 0x00112233), 0, 3, scores);
    expect([...scores]).toEqual([1, 3, -2, 0, -1]);
  });

  it("adds one stretch of the features after another", () => {
    const learnt: Learnt = {
      classes: ["shift", "left", "right"],
      hashes: Int32Array.of(0x12345678, 0x7fffffff),
      weights: Float64Array.of(0, 5, -3, 0, 40, 1),
    };
    const bytes = encodeModel(learnt, { keyBits: 24, ceiling: 127, smallest: 1, rows: 10 });
    const score = scorer(decodeModel(createByteReader(bytes)));
    const features = Int32Array.of(0x12345678, 0x7fffffff);
    const scores = new Int32Array(3);
    score(features, 0, 1, scores);
    expect(clearlyBest(scores, 3, 5)).toBe(1);
    expect(clearlyBest(scores, 3, 6)).toBe(-1);
    score(features, 1, 2, scores);
    expect([...scores]).toEqual([0, 45, -2]);
    expect(clearlyBest(scores, 3, 45)).toBe(1);
  });

  it("keeps the strongest rows where there is no room for all", () => {
    const learnt: Learnt = {
      classes: ["a", "b", "c", "d", "e"],
      hashes: Int32Array.of(0x10000000, 0x20000000),
      weights: Float64Array.of(1, 0, 0, 0, 0, 0, 9, 0, 0, 0),
    };
    const bytes = encodeModel(learnt, { keyBits: 24, ceiling: 127, smallest: 1, rows: 1 });
    const scores = new Int32Array(5);
    scorer(decodeModel(createByteReader(bytes)))(
      Int32Array.of(0x10000000, 0x20000000),
      0,
      2,
      scores,
    );
    expect([...scores]).toEqual([0, 9, 0, 0, 0]);
  });

  it("decodes any bytes to a model, if a poor one", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(decodeEnglishModel(bytes).tagger.classes.length).toBeGreaterThan(0);
      }),
    );
  });
});
