import type { Dictionary } from "../dictionary.ts";
import { best } from "../linear-model.ts";
import {
  advance,
  coreTagFeatures,
  maximumTaggerFeatures,
  moreTagFeatures,
  taggerPlace,
} from "../tagger.ts";
import type { WordClusters } from "../word-clusters.ts";
import { describeWord, type Word } from "../words.ts";
import { closeRival, createFeatureCounter, createLearner, type Learnt } from "./learner.ts";
import { createRandom, shuffle } from "./random.ts";
import { type GoldSentence, opensQuote } from "./treebank.ts";

export function tagClasses(sentences: readonly GoldSentence[]): string[] {
  const classes = new Set<string>();
  for (const { tokens } of sentences) for (const { tag } of tokens) classes.add(tag);
  return [...classes].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

export function describeSentence(
  sentence: GoldSentence,
  dictionary: Dictionary,
  clusters: WordClusters,
): Word[] {
  return sentence.tokens.map((token) =>
    describeWord(token.form, opensQuote(token), dictionary, clusters),
  );
}

interface Example {
  readonly words: readonly Word[];
  readonly tags: readonly number[];
}

/** News has lines in capitals and lines with a capital on every word; the treebanks have few. */
function recase(
  sentence: GoldSentence,
  how: number,
  dictionary: Dictionary,
  clusters: WordClusters,
): Word[] {
  return sentence.tokens.map((token) => {
    const { form } = token;
    const changed =
      how === 0
        ? form.toUpperCase()
        : how === 1
          ? form.length > 3 || /^(?:NN|JJ|VB|PRP)/.test(token.tag)
            ? form.charAt(0).toUpperCase() + form.slice(1)
            : form
          : form.toLowerCase();
    return describeWord(changed, opensQuote(token), dictionary, clusters);
  });
}

/** The right tag must lead by this much, or its weights are still moved. */
const margin = 15;

export function trainTagger(
  sentences: readonly GoldSentence[],
  classes: readonly string[],
  dictionary: Dictionary,
  clusters: WordClusters,
  epochs: number,
  seed: number,
): Learnt {
  const random = createRandom(seed);
  const index = new Map(classes.map((tag, i) => [tag, i]));
  const examples: Example[] = [];
  for (const sentence of sentences) {
    const tags = sentence.tokens.map(({ tag }) => index.get(tag) ?? 0);
    examples.push({ words: describeSentence(sentence, dictionary, clusters), tags });
    const dice = random();
    if (dice < 0.15)
      examples.push({ words: recase(sentence, Math.floor(dice * 20), dictionary, clusters), tags });
  }
  const features = new Int32Array(maximumTaggerFeatures);
  const counter = createFeatureCounter();
  for (const { words, tags } of examples) {
    const place = taggerPlace(words);
    for (const tag of tags) {
      counter.count(features, moreTagFeatures(place, features, coreTagFeatures(place, features)));
      advance(place, tag);
    }
  }
  const learner = createLearner({ classes, minimumCount: 2 }, counter);
  const scores = new Int32Array(classes.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(examples, random);
    for (const { words, tags } of examples) {
      const place = taggerPlace(words);
      for (const gold of tags) {
        const core = coreTagFeatures(place, features);
        const count = moreTagFeatures(place, features, core);
        // The core features learn to decide alone as well as together with the others.
        scores.fill(0);
        learner.score(features, 0, core, scores);
        const early = closeRival(scores, gold, margin);
        learner.score(features, core, count, scores);
        const guess = best(scores, classes.length);
        const late = closeRival(scores, gold, margin);
        learner.tick();
        if (early >= 0) learner.update(features, core, gold, early);
        if (late >= 0) learner.update(features, count, gold, late);
        advance(place, guess);
      }
    }
  }
  return learner.finish();
}
