import { hashString } from "../hash.ts";
import { properTagClasses } from "../name-tagger.ts";
import { mirrored, parsePositions, parserDesk } from "../parser.ts";
import { coarseTags, type ParserLexicon, parserInput } from "../parser-input.ts";
import { tagSlate, tagWords } from "../tagger.ts";
import type { Word } from "../words.ts";
import { averageLearnt } from "./average-learnt.ts";
import { backwardCompression, taggerCompression } from "./encode-english-model.ts";
import type { Learnt } from "./learner.ts";
import type { WordVectors } from "./read-vectors.ts";
import { type DictionaryEntries, dictionaryOf } from "./read-wordnet.ts";
import { scoreLearnt } from "./score-learnt.ts";
import { type ClusterEntries, clustersOf, learnClusters } from "./train-clusters.ts";
import { labelClasses, trainLabels } from "./train-labels.ts";
import { learnLemmaRules } from "./train-lemmas.ts";
import { nameExamples, trainNames } from "./train-names.ts";
import { goldPositions, type ParserExample, trainParser } from "./train-parser.ts";
import { describeSentence, tagClasses, trainTagger } from "./train-tagger.ts";
import { type GoldSentence, isNews } from "./treebank.ts";

export interface LearntEnglish {
  readonly tagger: Learnt;
  readonly names: Learnt;
  /** Hashes of the words that the parser sees as themselves. */
  readonly vocabulary: readonly number[];
  readonly backward: Learnt;
  readonly forward: Learnt;
  readonly labels: Learnt;
  readonly lemmas: string;
  readonly dictionary: DictionaryEntries;
  readonly clusters: ClusterEntries;
}

const folds = 4;
/** Whole stretches of ten sentences go to one fold: neighbors in a document share words. */
const foldOf = (index: number): number => Math.floor(index / 10) % folds;
const taggerEpochs = 6;
const nameEpochs = 5;
const backwardEpochs = 6;
const forwardEpochs = 8;
const labelEpochs = 5;
const vocabularyMinimum = 3;
/** Each model is the mean of as many runs. */
const seeds = [1, 2, 3] as const;
/** What is learnt only to predict on its own training sentences is learnt once. */
const [firstSeed] = seeds;

/** What the runs of all seeds learn, on the average. */
const learnMean = (learn: (seed: number) => Learnt): Learnt => averageLearnt(seeds.map(learn));

type Tags = readonly number[];

function tagAll(sentences: readonly (readonly Word[])[], learnt: Learnt): Tags[] {
  const score = scoreLearnt(learnt, taggerCompression);
  const made = tagSlate(learnt.classes.length);
  return sentences.map((words) => {
    const tags = new Uint8Array(words.length);
    tagWords(words, score, tags, made);
    return [...tags];
  });
}

/** Runs `predict` on each fold with what was learnt from the others, as it will do on unseen text. */
function jackknife<L, P>(
  count: number,
  learn: (isTrained: (index: number) => boolean) => L,
  predict: (learnt: L, index: number) => P,
): P[] {
  const predicted = new Map<number, P>();
  for (let fold = 0; fold < folds; fold++) {
    const learnt = learn((index) => foldOf(index) !== fold);
    for (let i = 0; i < count; i++) if (foldOf(i) === fold) predicted.set(i, predict(learnt, i));
  }
  return Array.from({ length: count }, (_, i) => predicted.get(i) as P); // every index is in one fold
}

function frequentWords(sentences: readonly (readonly Word[])[]): number[] {
  const counts = new Map<number, number>();
  for (const words of sentences)
    for (const { lower } of words) counts.set(lower >>> 8, (counts.get(lower >>> 8) ?? 0) + 1);
  const frequent = [...counts].filter(([, count]) => count >= vocabularyMinimum);
  return frequent.map(([hash]) => hash).sort((a, b) => a - b);
}

/**
 * Learns everything from `sentences`, names from all of them but the news, so that names in these stay
 * a measure; tag and label classes come from all there are.
 */
export function trainEnglish(
  all: readonly GoldSentence[],
  sentences: readonly GoldSentence[],
  entries: DictionaryEntries,
  vectors: WordVectors,
  log: (line: string) => void,
): LearntEnglish {
  const dictionary = dictionaryOf(entries);
  const clusterEntries = learnClusters(vectors, sentences);
  log("clusters");
  const clusters = clustersOf(clusterEntries);
  const words = sentences.map((sentence) => describeSentence(sentence, dictionary, clusters));
  const classes = tagClasses(all);
  const tagger = learnMean((seed) =>
    trainTagger(sentences, classes, dictionary, clusters, taggerEpochs, seed),
  );
  log("tagger");
  const tags = jackknife(
    sentences.length,
    (isTrained) =>
      tagAll(
        words,
        trainTagger(
          sentences.filter((_, i) => isTrained(i)),
          classes,
          dictionary,
          clusters,
          taggerEpochs,
          firstSeed,
        ),
      ),
    (tagged, i) => tagged[i] ?? [],
  );
  log("tags of the training sentences");

  const named = sentences.flatMap((sentence, i) =>
    isNews(sentence) ? [] : [{ sentence, words: words[i] ?? [], tags: tags[i] ?? [] }],
  );
  const examples = nameExamples(named, properTagClasses(classes));
  const names = learnMean((seed) => trainNames([...examples], nameEpochs, seed));
  log("names");

  const vocabulary = frequentWords(words);
  const lexicon: ParserLexicon = { vocabulary: new Set(vocabulary), coarse: coarseTags(classes) };
  const backwards: ParserExample[] = sentences.map(({ tokens }, i) => ({
    input: parserInput(words[i] ?? [], tags[i] ?? [], lexicon, true),
    gold: mirrored(goldPositions(tokens.map(({ head }) => head))),
  }));
  const backward = learnMean((seed) => trainParser(backwards, backwardEpochs, seed));
  log("backward parser");
  const guides = jackknife(
    sentences.length,
    (isTrained) =>
      scoreLearnt(
        trainParser(
          backwards.filter((_, i) => isTrained(i)),
          backwardEpochs,
          firstSeed,
        ),
        backwardCompression,
      ),
    (score, i) => {
      const example = backwards[i];
      return example === undefined
        ? new Int16Array(0)
        : mirrored(parsePositions(example.input, score, parserDesk(example.input.words.length)));
    },
  );
  log("guides of the training sentences");
  const forwards: ParserExample[] = sentences.map(({ tokens }, i) => ({
    input: parserInput(words[i] ?? [], tags[i] ?? [], lexicon, false, guides[i]),
    gold: goldPositions(tokens.map(({ head }) => head)),
  }));
  const forward = learnMean((seed) => trainParser(forwards, forwardEpochs, seed));
  log("forward parser");

  const relations = labelClasses(all);
  const labeled = sentences.map(({ tokens }, i) => ({
    words: words[i] ?? [],
    tags: tags[i] ?? [],
    heads: tokens.map(({ head }) => head),
    labels: tokens.map(({ relation }) => relations.indexOf(relation)),
  }));
  const labels = learnMean((seed) => trainLabels(labeled, relations, labelEpochs, seed));
  log("labels");
  const lemmas = learnLemmaRules(sentences, (word) =>
    lexicon.vocabulary.has(hashString(word) >>> 8),
  );
  return {
    tagger,
    names,
    vocabulary,
    backward,
    forward,
    labels,
    lemmas,
    dictionary: entries,
    clusters: clusterEntries,
  };
}
