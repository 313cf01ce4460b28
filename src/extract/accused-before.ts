import { accusedParticiple } from "./lexicon/befalling-verbs.ts";
import type { SentenceTree } from "./sentence-tree.ts";

/** "*A man* accused of robbing his neighbor told the court": the neighbor in front of the verb is only what he is accused of. */
export function accusedBefore({ tokens, words }: SentenceTree, noun: number): number | undefined {
  let first = noun;
  while (/^(?:DET|ADJ|NOUN|PRON|NUM|PART)$/.test(tokens[first - 1]?.upos ?? "")) first -= 1;
  const accused = first - 3;
  return (words[first - 1] ?? "").endsWith("ing") &&
    /^(?:of|with)$/.test(words[first - 2] ?? "") &&
    accusedParticiple.test(words[accused] ?? "") &&
    /^(?:NOUN|PROPN)$/.test(tokens[accused - 1]?.upos ?? "")
    ? accused - 1
    : undefined;
}
