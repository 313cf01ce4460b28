import { coreLabelFeatures, maximumLabelFeatures, moreLabelFeatures } from "../label-features.ts";
import { type LabelInput, labelInput, noLabel } from "../label-input.ts";
import { best } from "../linear-model.ts";
import type { Word } from "../words.ts";
import { closeRival, createFeatureCounter, createLearner, type Learnt } from "./learner.ts";
import { createRandom, shuffle } from "./random.ts";
import type { GoldSentence } from "./treebank.ts";

export function labelClasses(sentences: readonly GoldSentence[]): string[] {
  const classes = new Set<string>();
  for (const { tokens } of sentences) for (const { relation } of tokens) classes.add(relation);
  return [...classes].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

export interface LabelExample {
  readonly words: readonly Word[];
  readonly tags: ArrayLike<number>;
  readonly heads: ArrayLike<number>;
  readonly labels: readonly number[];
}

/** The right label must lead by this much, or its weights are still moved. */
const margin = 8;

export function trainLabels(
  examples: LabelExample[],
  classes: readonly string[],
  epochs: number,
  seed: number,
): Learnt {
  const random = createRandom(seed);
  const features = new Int32Array(maximumLabelFeatures);
  const scores = new Int32Array(classes.length);
  const inputs = examples.map(({ words, tags, heads, labels }) => ({
    input: labelInput(words, tags, heads),
    labels,
  }));
  const counter = createFeatureCounter();
  const restart = (input: LabelInput): void => {
    input.labels.fill(noLabel);
  };
  for (const { input, labels } of inputs) {
    for (const i of input.order) {
      if ((input.heads[i] ?? -1) < 0) continue;
      const core = coreLabelFeatures(input, i, features);
      counter.count(features, moreLabelFeatures(input, i, features, core));
      input.labels[i] = labels[i] ?? 0;
    }
  }
  const learner = createLearner({ classes, minimumCount: 2 }, counter);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(inputs, random);
    for (const { input, labels } of inputs) {
      restart(input);
      for (const i of input.order) {
        if ((input.heads[i] ?? -1) < 0) continue;
        const core = coreLabelFeatures(input, i, features);
        const n = moreLabelFeatures(input, i, features, core);
        const gold = labels[i] ?? 0;
        // The core features learn to decide alone as well as together with the others.
        scores.fill(0);
        learner.score(features, 0, core, scores);
        const early = closeRival(scores, gold, margin);
        learner.score(features, core, n, scores);
        const guess = best(scores, classes.length);
        const late = closeRival(scores, gold, margin);
        learner.tick();
        if (late >= 0) learner.update(features, n, gold, late);
        if (early >= 0) learner.update(features, core, gold, early);
        input.labels[i] = guess;
      }
    }
  }
  return learner.finish();
}
