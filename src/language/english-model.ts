import { englishWeights } from "./english-weights.ts";
import { type LemmaRules, parseLemmaRules } from "./lemmatizer.ts";
import { type LinearModel, type Score, scorer } from "./linear-model.ts";
import { createByteReader, decodeModel } from "./model-file.ts";

export interface EnglishModel {
  readonly tagger: LinearModel;
  readonly tag: Score;
  readonly name: Score;
  readonly parse: Score;
  readonly labeler: LinearModel;
  readonly label: Score;
  readonly lemmas: LemmaRules;
}

export function decodeEnglishModel(bytes: Uint8Array): EnglishModel {
  const reader = createByteReader(bytes);
  const tagger = decodeModel(reader.section());
  const name = scorer(decodeModel(reader.section()));
  const parse = scorer(decodeModel(reader.section()));
  const labeler = decodeModel(reader.section());
  const lemmas = parseLemmaRules(reader.section().text());
  return { tagger, tag: scorer(tagger), name, parse, labeler, label: scorer(labeler), lemmas };
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
