import { best } from "../linear-model.ts";
import { addPhraseHints, wordHint } from "../name-hints.ts";
import {
  maximumNameFeatures,
  mayBeName,
  type NameInput,
  nameClasses,
  nameFeatures,
  nameInput,
} from "../name-tagger.ts";
import type { Word } from "../words.ts";
import { distantNames, unsure } from "./distant-names.ts";
import { closeRival, createLearner, type Learnt } from "./learner.ts";
import { createRandom, shuffle } from "./random.ts";
import type { GoldSentence } from "./treebank.ts";

export interface TaggedSentence {
  readonly sentence: GoldSentence;
  readonly words: readonly Word[];
  readonly tags: readonly number[];
}

export interface NameExample {
  readonly input: NameInput;
  readonly names: readonly string[];
}

function sentenceHints(forms: readonly string[]): Int32Array {
  const hints = Int32Array.from(forms, wordHint);
  addPhraseHints(forms, hints);
  return hints;
}

const dates =
  /^(?:mon|tues|wednes|thurs|fri|satur|sun)day|^(?:january|february|march|april|may|june|july|august|september|october|november|december|\d.*)$/i;

/** Gold classes; proper nouns that are neither person, organization nor place are names of another type. */
function goldNames(sentence: GoldSentence): string[] {
  const names = sentence.tokens.map(({ name }) => name);
  sentence.tokens.forEach(({ tag, form }, i) => {
    if (names[i] !== "O" || !tag.startsWith("NNP") || dates.test(form)) return;
    names[i] = names[i - 1]?.endsWith("-OTHER") ? "I-OTHER" : "B-OTHER";
  });
  return names;
}

/** So many sentences without annotation are learnt from as if the gazetteers did not exist. */
const blindShare = 0.1;

/**
 * Annotated sentences as they are; of the others those with proper nouns, by what the gazetteers say
 * for certain, so that contexts are learnt from them.
 */
export function nameExamples(
  sentences: readonly TaggedSentence[],
  properTags: Uint8Array,
): NameExample[] {
  const random = createRandom(3);
  return sentences.flatMap(({ sentence, words, tags }) => {
    const hints = sentenceHints(sentence.tokens.map(({ form }) => form));
    const annotated = sentence.tokens.some(({ name }) => name !== "");
    const names = annotated ? goldNames(sentence) : distantNames(sentence, hints);
    if (!annotated && names.every((name) => name === "O")) return [];
    const blind = !annotated && random() < blindShare;
    const seen = blind ? new Int32Array(hints.length) : hints;
    return [
      {
        input: nameInput(words, tags, seen, properTags),
        names,
      },
    ];
  });
}

export function trainNames(examples: NameExample[], epochs: number, seed: number): Learnt {
  const random = createRandom(seed);
  const learner = createLearner({ classes: nameClasses });
  const features = new Int32Array(maximumNameFeatures);
  const count = nameClasses.length;
  const scores = new Int32Array(count);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(examples, random);
    for (const { input, names } of examples) {
      let label1 = 0;
      let label2 = 0;
      for (let i = 0; i < names.length; i++) {
        if (!mayBeName(input, i, label1)) {
          label2 = label1;
          continue;
        }
        const n = nameFeatures(input, i, label1, label2, features);
        scores.fill(0);
        learner.score(features, 0, n, scores);
        const guess = best(scores, count);
        learner.tick();
        label2 = label1;
        label1 = guess;
        if (names[i] === unsure) continue;
        const gold = Math.max(0, nameClasses.indexOf(names[i] as (typeof nameClasses)[number])); // -1: outside
        const rival = closeRival(scores, gold, 0);
        if (rival >= 0) learner.update(features, n, gold, rival);
      }
    }
  }
  return learner.finish();
}
