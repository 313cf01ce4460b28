import { best } from "../linear-model.ts";
import { maximumNameFeatures, nameClasses, nameFeatures } from "../name-tagger.ts";
import { caseMode, type Word } from "../words.ts";
import { createLearner, type Learnt } from "./learner.ts";
import { createRandom, shuffle } from "./random.ts";

export interface NameExample {
  readonly words: readonly Word[];
  readonly tags: ArrayLike<number>;
  readonly names: readonly string[];
}

export function trainNames(examples: NameExample[], epochs: number): Learnt {
  const random = createRandom(31);
  const learner = createLearner({ classes: nameClasses });
  const features = new Int32Array(maximumNameFeatures);
  const scores = new Int32Array(nameClasses.length);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(examples, random);
    for (const { words, tags, names } of examples) {
      const mode = caseMode(words);
      let label1 = 0;
      let label2 = 0;
      for (let i = 0; i < words.length; i++) {
        const n = nameFeatures(words, tags, i, mode, label1, label2, features);
        learner.score(features, n, scores);
        const guess = best(scores, nameClasses.length);
        const gold = Math.max(0, nameClasses.indexOf(names[i] as (typeof nameClasses)[number]));
        learner.tick();
        if (guess !== gold) learner.update(features, n, gold, guess);
        label2 = label1;
        label1 = guess;
      }
    }
  }
  return learner.finish();
}
