import { type LabelInput, labelFeatures, labelInput, maximumLabelFeatures } from "../arc-labels.ts";
import { best } from "../linear-model.ts";
import type { Word } from "../words.ts";
import { createFeatureCounter, createLearner, type Learnt } from "./learner.ts";
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

export function trainLabels(
  examples: LabelExample[],
  classes: readonly string[],
  epochs: number,
): Learnt {
  const random = createRandom(29);
  const features = new Int32Array(maximumLabelFeatures);
  const scores = new Int32Array(classes.length);
  const inputs = examples.map(({ words, tags, heads, labels }) => ({
    input: labelInput(words, tags, heads),
    labels,
  }));
  const counter = createFeatureCounter();
  const restart = (input: LabelInput): void => {
    input.labels.fill(255);
  };
  for (const { input, labels } of inputs) {
    for (const i of input.order) {
      counter.count(features, labelFeatures(input, i, features));
      input.labels[i] = labels[i] ?? 0;
    }
  }
  const learner = createLearner({ classes, minimumCount: 2 }, counter);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(inputs, random);
    for (const { input, labels } of inputs) {
      restart(input);
      for (const i of input.order) {
        const n = labelFeatures(input, i, features);
        learner.score(features, n, scores);
        const guess = best(scores, classes.length);
        const gold = labels[i] ?? 0;
        learner.tick();
        if (guess !== gold) learner.update(features, n, gold, guess);
        input.labels[i] = guess;
      }
    }
  }
  return learner.finish();
}
