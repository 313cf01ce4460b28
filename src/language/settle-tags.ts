import type { TagPair } from "./tag-pairs.ts";
import { tagRules } from "./tag-rules.ts";
import { given, kinds, type Tagged } from "./tagged-sentence.ts";
import { type Word, wordAt } from "./words.ts";

/** Mends, in place, the tag classes of a sentence's words. */
export type SettleTags = (words: readonly Word[], tags: Uint8Array) => void;

/** Mends tags that the words around them rule out: each rule shows what it was made for. */
export function tagSettler(pairs: readonly TagPair[]): SettleTags {
  const names = pairs.map(({ xpos, upos }) => `${xpos} ${upos}`);
  const tagsOf = new Map(
    Object.entries(kinds).map(([kind, pattern]) => [
      kind,
      Uint8Array.from(names, (name) => (pattern.test(name) ? 1 : 0)),
    ]),
  );
  const numbers = new Map(
    Object.entries(given).map(([tag, name]) => [tag, names.indexOf(name)] as const),
  );
  return (words, tags) => {
    const sentence: Tagged = {
      words,
      length: tags.length,
      key: (at) => wordAt(words, at).key,
      is: (kind, at) => at >= 0 && at < tags.length && tagsOf.get(kind)?.[tags[at] ?? 0] === 1,
      set: (at, tag) => {
        const number = numbers.get(tag) ?? -1;
        if (number >= 0) tags[at] = number;
      },
    };
    for (const rule of tagRules) for (let at = 0; at < tags.length; at++) rule(sentence, at);
  };
}
