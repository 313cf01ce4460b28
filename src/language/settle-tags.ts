import { wordClass } from "./dictionary.ts";
import { personNoun } from "./gazetteer/person-nouns.ts";
import type { TagPair } from "./lexicon.ts";
import type { Word } from "./words.ts";

/** Mends, in place, the tag classes of a sentence's words. */
export type SettleTags = (words: readonly Word[], tags: Uint8Array) => void;

/** Forms of verbs of showing and saying that are nouns as well. */
const cueForm =
  /^(?:shows?|states?|claims?|notes?|reports?|charges?|fears?|hopes?|doubts|estimates?|reveals?|suggests?)$/;

/**
 * Mends tags that the words around them rule out.
 *
 * "Fisheries *minister* Ana Ruiz": between a noun or adjective and a name, a noun for people is no verb.
 * "A U.S. *official* said", "the *rally* began": the last word of a phrase with an article, right before a past or
 * present tense, is a noun. "Premier *Hu* Ping": a capitalized word of letters is a name before it is a mark.
 *
 * "The union wrote that *talks* had failed": a verb in -s and a second tense cannot stand in a row.
 *
 * "*Amid fears* of a strike, stocks fell": the word is nobody's name, and a noun follows it.
 *
 * "Records kept by the port *show* that two ships sank": where the noun leaves the sentence without a verb of its own, it is
 * the verb. "The Kenya-Sudan *talks*": two names joined do not talk.
 */
export function tagSettler(pairs: readonly TagPair[]): SettleTags {
  const tagOf = (xpos: string, upos: string): number =>
    pairs.findIndex((pair) => pair.xpos === xpos && pair.upos === upos);
  const noun = tagOf("NN", "NOUN");
  const name = tagOf("NNP", "PROPN");
  const plural = tagOf("NNS", "NOUN");
  const present = tagOf("VBP", "VERB");
  const presentInS = tagOf("VBZ", "VERB");
  const conjunction = tagOf("IN", "SCONJ");
  const preposition = tagOf("IN", "ADP");
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
  const finite = is(/^(?:VB[DZP]|MD) /);
  const anyVerb = is(/^VB/);
  const inS = is(/^VBZ VERB/);
  const helper = is(/^(?:MD|VB[DP]) AUX/);
  const plurals = is(/^NNS NOUN/);
  const commonNoun = is(/^NNS? NOUN/);
  const inPhrase = is(/^(?:IN ADP|(?:DT|PRP\$|JJ|NNP?S?|POS|CD) )/);
  const relative = is(/^(?:W|IN SCONJ)/);
  const has = (classes: Uint8Array, tags: Uint8Array, at: number): boolean =>
    at >= 0 && at < tags.length && classes[tags[at] ?? 0] === 1;

  const isPersonBeforeName = (words: readonly Word[], tags: Uint8Array, at: number): boolean =>
    has(verb, tags, at) &&
    has(proper, tags, at + 1) &&
    has(nominal, tags, at - 1) &&
    personNoun(words[at]?.key ?? "") !== undefined;

  const endsPhrase = (words: readonly Word[], tags: Uint8Array, at: number): boolean => {
    if (!has(describing, tags, at)) return false;
    // "an official *said*": no participle, whatever the tagger calls it.
    if (!has(tensed, tags, at + 1) && words[at + 1]?.key !== "said") return false;
    // "The mayor also resigned": a noun stands before that word already.
    if (((words[at]?.classes ?? 0) & wordClass.noun) === 0) return false;
    let first = at - 1;
    while (first > at - 4 && has(describer, tags, first)) first--;
    return has(article, tags, first) && /^(?:an?|the)$/.test(words[first]?.key ?? "");
  };

  /** "*said on its website* that clinics would close": does the phrase that ends here stand right behind such a verb? */
  const isSaidIn = (words: readonly Word[], tags: Uint8Array, last: number): boolean => {
    let first = last;
    while (first > last - 8 && has(inPhrase, tags, first)) first--;
    return /^(?:said|says|wrote|announced|posted|confirmed|stated|warned|added)$/.test(
      words[first]?.key ?? "",
    );
  };

  const isPluralBehindThat = (words: readonly Word[], tags: Uint8Array, at: number): boolean => {
    if (words[at - 1]?.key !== "that" || !has(helper, tags, at + 1)) return false;
    // "conceding that mistakes were made": the demonstrative would be "those".
    if (has(plurals, tags, at)) return has(article, tags, at - 1);
    if (!has(inS, tags, at)) return false;
    // "the team that wins will play": behind a single noun a plural's helper tells, or a verb that says it there.
    return (
      has(anyVerb, tags, at - 2) ||
      has(plurals, tags, at - 2) ||
      isSaidIn(words, tags, at - 2) ||
      /^(?:are|were|have|do)$/.test(words[at + 1]?.key ?? "")
    );
  };

  const isVerbBeforeThat = (words: readonly Word[], tags: Uint8Array, at: number): boolean => {
    if (words[at + 1]?.key !== "that" || !has(commonNoun, tags, at)) return false;
    if (!cueForm.test(words[at]?.key ?? "") || words[tags.length - 1]?.key !== ".") return false;
    if (!has(nominal, tags, at - 1)) return false;
    let tenses = 0;
    let openers = 0;
    for (let other = 0; other < tags.length; other++) {
      if (has(finite, tags, other)) {
        if (other < at) return false;
        tenses += 1;
      } else if (other > at + 1 && has(relative, tags, other)) openers += 1;
    }
    return tenses - openers === 1;
  };

  const settleOpener = (words: readonly Word[], tags: Uint8Array): void => {
    if (words[0]?.key !== "amid" || tags.length < 2) return;
    tags[0] = preposition;
    if (has(inS, tags, 1)) tags[1] = plural;
  };

  const isBetween = (words: readonly Word[], tags: Uint8Array, at: number): boolean =>
    words[at]?.key === "talks" &&
    words[at - 2]?.key === "-" &&
    has(proper, tags, at - 1) &&
    has(proper, tags, at - 3);

  /** "*Talks* between nurses and the clinic resumed" */
  const opensPhrase = (words: readonly Word[]): boolean =>
    words[0]?.key === "talks" && /^(?:between|on|over|with|among|aimed)$/.test(words[1]?.key ?? "");

  return (words, tags) => {
    if (opensPhrase(words)) tags[0] = plural;
    settleOpener(words, tags);
    for (let at = 0; at < tags.length; at++) {
      const isWord = words[at]?.capitalized === true && (words[at]?.form.length ?? 0) > 1;
      if (isWord && has(mark, tags, at)) tags[at] = name;
      if (isPersonBeforeName(words, tags, at) || endsPhrase(words, tags, at)) tags[at] = noun;
      else if (isPluralBehindThat(words, tags, at)) {
        tags[at] = plural;
        tags[at - 1] = conjunction;
      } else if (isBetween(words, tags, at)) tags[at] = plural;
    }
    for (let at = 1; at < tags.length - 1; at++) {
      if (!isVerbBeforeThat(words, tags, at)) continue;
      tags[at] = has(plurals, tags, at) ? presentInS : present;
      tags[at + 1] = conjunction;
    }
  };
}
