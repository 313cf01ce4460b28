import { wordClass } from "./dictionary.ts";
import { personNoun } from "./gazetteer/person-nouns.ts";
import type { TagPair } from "./lexicon.ts";
import type { Word } from "./words.ts";

/** Mends, in place, the tag classes of a sentence's words. */
export type SettleTags = (words: readonly Word[], tags: Uint8Array) => void;

/**
 * Mends tags that the words around them rule out.
 *
 * "Fisheries *minister* Ana Ruiz": between a noun or adjective and a name, a noun for people is no verb.
 * "A U.S. *official* said", "the *rally* began": the last word of a phrase with an article, right before a past or
 * present tense, is a noun. "Premier *Hu* Ping": a capitalized word of letters is a name before it is a mark.
 */
export function tagSettler(pairs: readonly TagPair[]): SettleTags {
  const noun = pairs.findIndex(({ xpos, upos }) => xpos === "NN" && upos === "NOUN");
  const name = pairs.findIndex(({ xpos, upos }) => xpos === "NNP" && upos === "PROPN");
  const is = (pattern: RegExp): Uint8Array =>
    Uint8Array.from(pairs, ({ xpos, upos }) => (pattern.test(`${xpos} ${upos}`) ? 1 : 0));
  const verb = is(/^VBP? VERB/);
  const nominal = is(/^(?:NNS?|JJ|NNPS?|POS) /);
  const proper = is(/^NNPS? /);
  const describing = is(/^(?:JJ|RB) /);
  const describer = is(/^(?:JJ|NNP|CD) /);
  const article = is(/^DT /);
  const mark = is(/ (?:PUNCT|SYM)$/);
  const tensed = is(/^VB[DZ] VERB/);
  const has = (classes: Uint8Array, tags: Uint8Array, at: number): boolean =>
    at >= 0 && at < tags.length && classes[tags[at] ?? 0] === 1;

  const isPersonBeforeName = (words: readonly Word[], tags: Uint8Array, at: number): boolean =>
    has(verb, tags, at) &&
    has(proper, tags, at + 1) &&
    has(nominal, tags, at - 1) &&
    personNoun(words[at]?.key ?? "") !== undefined;

  const endsPhrase = (words: readonly Word[], tags: Uint8Array, at: number): boolean => {
    if (!has(describing, tags, at) || !has(tensed, tags, at + 1)) return false;
    // "The mayor also resigned": a noun stands before that word already.
    if (((words[at]?.classes ?? 0) & wordClass.noun) === 0) return false;
    let first = at - 1;
    while (first > at - 4 && has(describer, tags, first)) first--;
    return has(article, tags, first) && /^(?:an?|the)$/.test(words[first]?.key ?? "");
  };

  return (words, tags) => {
    for (let at = 0; at < tags.length; at++) {
      const isWord = words[at]?.capitalized === true && (words[at]?.form.length ?? 0) > 1;
      if (isWord && has(mark, tags, at)) tags[at] = name;
      if (isPersonBeforeName(words, tags, at) || endsPhrase(words, tags, at)) tags[at] = noun;
    }
  };
}
