import type { Compression } from "./model-encoder.ts";
import { createByteWriter, encodeModel } from "./model-encoder.ts";
import { encodeDictionary } from "./read-wordnet.ts";
import { encodeClusters } from "./train-clusters.ts";
import type { LearntEnglish } from "./train-english.ts";

export const taggerCompression: Compression = {
  keyBits: 26,
  ceiling: 45,
  smallest: 5,
  rows: 1 << 22,
};
const nameCompression: Compression = {
  keyBits: 25,
  ceiling: 15,
  smallest: 6,
  rows: 1 << 22,
};
const labelCompression: Compression = {
  keyBits: 26,
  ceiling: 40,
  smallest: 8,
  rows: 1 << 22,
};
const moveCompression = { keyBits: 26, ceiling: 40, smallest: 1 };
/** As many rows as fill tables of one and two megabytes (a processor's cache) by two thirds. */
export const backwardCompression: Compression = {
  ...moveCompression,
  rows: 174_000,
};
const forwardCompression: Compression = { ...moveCompression, rows: 349_000 };

/** The sections of the weights file in the order in which english-model.ts reads them. */
export function encodeEnglishModel(learnt: LearntEnglish): Uint8Array {
  const vocabulary = createByteWriter();
  vocabulary.integer(learnt.vocabulary.length);
  let last = 0;
  for (const hash of learnt.vocabulary) {
    vocabulary.difference(hash - last);
    last = hash;
  }
  const lemmas = createByteWriter();
  lemmas.text(learnt.lemmas);
  const writer = createByteWriter();
  writer.section(encodeModel(learnt.tagger, taggerCompression));
  writer.section(encodeModel(learnt.names, nameCompression));
  writer.section(vocabulary.finish());
  writer.section(encodeModel(learnt.backward, backwardCompression));
  writer.section(encodeModel(learnt.forward, forwardCompression));
  writer.section(encodeModel(learnt.labels, labelCompression));
  writer.section(lemmas.finish());
  writer.section(encodeDictionary(learnt.dictionary));
  writer.section(encodeClusters(learnt.clusters));
  return writer.finish();
}
