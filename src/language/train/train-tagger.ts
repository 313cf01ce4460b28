import { best } from "../linear-model.ts";
import { maximumTaggerFeatures, noTag, taggerFeatures } from "../tagger.ts";
import { caseMode, describeWord, type Word } from "../words.ts";
import { createFeatureCounter, createLearner, type Learnt } from "./learner.ts";
import { createRandom, shuffle } from "./random.ts";
import { type GoldSentence, opensQuote } from "./treebank.ts";

export function tagClasses(sentences: readonly GoldSentence[]): string[] {
  const classes = new Set<string>();
  for (const { tokens } of sentences) for (const { tag } of tokens) classes.add(tag);
  return [...classes].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
}

export function describeSentence(sentence: GoldSentence): Word[] {
  return sentence.tokens.map((token) => describeWord(token.form, opensQuote(token)));
}

interface Example {
  readonly words: readonly Word[];
  readonly tags: readonly number[];
}

/** News has lines in capitals and lines with a capital on every word; the treebanks have few. */
function recase(sentence: GoldSentence, how: number): Word[] {
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
    return describeWord(changed, opensQuote(token));
  });
}

/** The right tag must lead by this much, or its weights are still moved. */
const margin = 15;

export function trainTagger(
  sentences: readonly GoldSentence[],
  classes: readonly string[],
  epochs: number,
): Learnt {
  const random = createRandom(17);
  const index = new Map(classes.map((tag, i) => [tag, i]));
  const examples: Example[] = [];
  for (const sentence of sentences) {
    const tags = sentence.tokens.map(({ tag }) => index.get(tag) ?? 0);
    examples.push({ words: describeSentence(sentence), tags });
    const dice = random();
    if (dice < 0.15) examples.push({ words: recase(sentence, Math.floor(dice * 20)), tags });
  }
  const features = new Int32Array(maximumTaggerFeatures);
  const counter = createFeatureCounter();
  for (const { words, tags } of examples) {
    const mode = caseMode(words);
    for (let i = 0; i < words.length; i++) {
      const n = taggerFeatures(
        words,
        i,
        mode,
        tags[i - 1] ?? noTag,
        tags[i - 2] ?? noTag,
        features,
      );
      counter.count(features, n);
    }
  }
  const learner = createLearner({ classes, minimumCount: 2 }, counter);
  const scores = new Int32Array(classes.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(examples, random);
    for (const { words, tags } of examples) {
      const mode = caseMode(words);
      let tag1: number = noTag;
      let tag2: number = noTag;
      for (let i = 0; i < words.length; i++) {
        const n = taggerFeatures(words, i, mode, tag1, tag2, features);
        learner.score(features, n, scores);
        const guess = best(scores, classes.length);
        const gold = tags[i] ?? 0;
        learner.tick();
        const goldScore = scores[gold] ?? 0;
        scores[gold] = -0x7fffffff;
        const rival = best(scores, classes.length);
        if (goldScore - (scores[rival] ?? 0) <= margin) learner.update(features, n, gold, rival);
        tag2 = tag1;
        tag1 = guess;
      }
    }
  }
  return learner.finish();
}
