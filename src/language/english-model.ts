import { type Dictionary, decodeDictionary } from "./dictionary.ts";
import { englishWeights } from "./english-weights.ts";
import { type LemmaRules, parseLemmaRules } from "./lemmatizer.ts";
import { type LinearModel, type Score, scorer } from "./linear-model.ts";
import { type ByteReader, createByteReader, decodeModel } from "./model-file.ts";
import { properTagClasses } from "./name-tagger.ts";
import type { ParserModels } from "./parser.ts";
import { coarseTags } from "./parser-input.ts";
import { headlineSettler } from "./settle-headline.ts";
import { type SettleTags, tagSettler } from "./settle-tags.ts";
import { type TagPair, tagPairs } from "./tag-pairs.ts";
import { decodeClusters, type WordClusters } from "./word-clusters.ts";

/** Everything learnt of English, ready to use. */
export interface EnglishModel {
  readonly tagger: LinearModel;
  readonly tag: Score;
  /** By the tagger's class. */
  readonly tags: readonly TagPair[];
  /** Mend what the tagger says, in this order. */
  readonly settlers: readonly SettleTags[];
  readonly name: Score;
  /** 1 for the tag classes of proper nouns. */
  readonly properTags: Uint8Array;
  readonly parser: ParserModels;
  readonly labeler: LinearModel;
  readonly label: Score;
  readonly lemmas: LemmaRules;
  readonly dictionary: Dictionary;
  readonly clusters: WordClusters;
}

/** Ascending hashes of 24 bits each, as differences; words whose hashes agree in them are taken for one. */
function decodeVocabulary(reader: ByteReader): Set<number> {
  const vocabulary = new Set<number>();
  const count = Math.max(0, Math.min(reader.integer(), reader.rest().length));
  let hash = 0;
  for (let i = 0; i < count; i++) {
    hash += reader.difference();
    vocabulary.add(hash);
  }
  return vocabulary;
}

export function decodeEnglishModel(bytes: Uint8Array): EnglishModel {
  const reader = createByteReader(bytes);
  const tagger = decodeModel(reader.section());
  const name = scorer(decodeModel(reader.section()));
  const vocabulary = decodeVocabulary(reader.section());
  const backward = scorer(decodeModel(reader.section()));
  const forward = scorer(decodeModel(reader.section()));
  const labeler = decodeModel(reader.section());
  const lemmas = parseLemmaRules(reader.section().text());
  const dictionary = decodeDictionary(reader.section());
  const clusters = decodeClusters(reader.section());
  const parser = { vocabulary, coarse: coarseTags(tagger.classes), backward, forward };
  const properTags = properTagClasses(tagger.classes);
  const tag = scorer(tagger);
  const tags = tagPairs(tagger.classes);
  const settlers = [tagSettler(tags), headlineSettler(tags)];
  const label = scorer(labeler);
  return {
    tagger,
    tag,
    tags,
    settlers,
    name,
    properTags,
    parser,
    labeler,
    label,
    lemmas,
    dictionary,
    clusters,
  };
}

function bytesOf(base64: string): Uint8Array {
  const binary = atob(base64);
  const bytes = new Uint8Array(binary.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = binary.charCodeAt(i);
  return bytes;
}

let decoded: EnglishModel | undefined;

/** Decoding takes tens of milliseconds, so it waits for the first text and is done once. */
export function englishModel(): EnglishModel {
  decoded ??= decodeEnglishModel(bytesOf(englishWeights));
  return decoded;
}
