import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Dictionary,
  decodeDictionary,
  dictionaryKey,
  entryClasses,
  wordClass,
} from "../dictionary.ts";
import { createByteReader } from "../model-file.ts";
import { createByteWriter } from "./model-encoder.ts";

/** Words in small letters and their classes, bits of `wordClass`. */
export type DictionaryEntries = ReadonlyMap<string, number>;

const files = { noun: "noun", verb: "verb", adjective: "adj", adverb: "adv" } as const;

/** The single words of WordNet's index files (index.noun and so on), by wndb(5WN). */
export function readWordNet(folder: string): DictionaryEntries {
  const entries = new Map<string, number>();
  for (const [name, file] of Object.entries(files)) {
    const bit = wordClass[name as keyof typeof files];
    for (const line of readFileSync(join(folder, `index.${file}`), "utf8").split("\n")) {
      const word = /^[a-z][a-z'-]+(?= )/.exec(line)?.[0];
      if (word !== undefined) entries.set(word, (entries.get(word) ?? 0) | bit);
    }
  }
  return entries;
}

export function encodeDictionary(entries: DictionaryEntries): Uint8Array {
  const classesByKey = new Map<number, number>();
  for (const [word, classes] of entries) {
    const key = dictionaryKey(word);
    classesByKey.set(key, (classesByKey.get(key) ?? 0) | classes);
  }
  const sorted = [...classesByKey].sort(([a], [b]) => a - b);
  const writer = createByteWriter();
  for (let classes = 1; classes <= entryClasses; classes++) {
    const keys = sorted.filter(([, ofKey]) => ofKey === classes).map(([key]) => key);
    writer.integer(keys.length);
    let last = 0;
    for (const key of keys) {
      writer.difference(key - last);
      last = key;
    }
  }
  return writer.finish();
}

/** The dictionary as the package will read it. */
export const dictionaryOf = (entries: DictionaryEntries): Dictionary =>
  decodeDictionary(createByteReader(encodeDictionary(entries)));
