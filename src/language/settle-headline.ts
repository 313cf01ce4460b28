import { wordClass } from "./dictionary.ts";
import { headlineVerb } from "./headline-verbs.ts";
import type { SettleTags } from "./settle-tags.ts";
import type { TagPair } from "./tag-pairs.ts";
import type { Word } from "./words.ts";

const longest = 24;
/** How far from the start of its clause a headline's verb stands. */
const reach = 8;

/**
 * Finds the verbs of headlines, which the tagger, taught by running text, takes for nouns: "Malta *expels* envoy,
 * *freezes* talks", "Union *Sues* Airline", "Miners *Block* Road as Talks *Stall*". Only where a line has no full stop
 * and no verb that shows its tense.
 */
export function headlineSettler(pairs: readonly TagPair[]): SettleTags {
  const classOf = (tag: string): number =>
    pairs.findIndex(({ xpos, upos }) => `${xpos} ${upos}` === tag);
  const third = classOf("VBZ VERB");
  const plain = classOf("VBP VERB");
  const opening = classOf("IN ADP");
  const noun = classOf("NN NOUN");
  const nouns = classOf("NNS NOUN");
  const nameOf = pairs.map(({ xpos }) => xpos);
  const tagAt = (tags: Uint8Array, at: number): string => nameOf[tags[at] ?? 0] ?? "";

  /** Whether an object may begin there: behind what may be a noun a number only with what it counts. */
  const opensObject = (
    words: readonly Word[],
    tags: Uint8Array,
    at: number,
    doubtful: boolean,
  ): boolean => {
    if (at >= tags.length || preposition.test(words[at]?.key ?? "")) return false;
    const tag = tagAt(tags, at);
    // "Ministry Raises *Pay*": the tagger sees a verb, but here it can be none.
    if (/^VBP?$/.test(tag)) return !doubtful && ((words[at]?.classes ?? 0) & wordClass.noun) !== 0;
    if (tag === "CD") return !doubtful || nominal.test(tagAt(tags, at + 1));
    return opener.test(tag);
  };

  /** "Storm Kills 12, *Police Say*", "Minister Quits *After Vote Fails*": where the main clause ends. */
  const mainEnd = (words: readonly Word[]): number => {
    const comma = words.findLastIndex(({ key }) => key === ",");
    const isReport = comma > 0 && words.slice(comma, comma + 5).some(({ key }) => saying.test(key));
    const clause = words.findIndex(({ key }, at) => at > 1 && joining.test(key));
    if (clause < 0) return isReport ? comma : words.length;
    return isReport ? Math.min(comma, clause) : clause;
  };

  // A clause behind "as" needs a verb: "as Talks *Stall*".
  const isVerb = (
    words: readonly Word[],
    tags: Uint8Array,
    at: number,
    isClause: boolean,
  ): boolean => {
    const verb = headlineVerb(words[at]?.key ?? "");
    if (verb === undefined || !mistaken.test(tagAt(tags, at))) return false;
    if (!isSubject(words, tags, at - 1, verb.singular)) return false;
    if (opensObject(words, tags, at + 1, verb.doubtful)) return true;
    const next = tagAt(tags, at + 1);
    const following = words[at + 1]?.key ?? "";
    if (next === "RP" || following === "off") return true;
    // "Bishop *Calls* for Peace", "Protests *Spread* to City", but "Hotel Attacks on Rise"
    if (/^calls?$/.test(words[at]?.key ?? "") && /^(?:for|on)$/.test(following)) return true;
    if (verb.doubtful && !isClause) return next === "TO" && !verb.singular;
    return at + 1 >= tags.length || /^(?:IN|TO)$/.test(next) || preposition.test(following);
  };

  /** "Union" before "sues", "miners" or "Peru, Chile" before "sue". */
  const isSubject = (
    words: readonly Word[],
    tags: Uint8Array,
    at: number,
    singular: boolean,
  ): boolean => {
    const tag = tagAt(tags, at);
    const isPlural = /^NNP?S$/.test(tag) || words[at]?.key === "police";
    const isListed = /^(?:,|CC)$/.test(tagAt(tags, at - 1)) && at > 1;
    if (singular) return /^NNP?$/.test(tag) && words[at]?.key !== "police";
    return isPlural || (isListed && /^NNP?$/.test(tag));
  };

  /** The verb of the clause that begins at `from`; -1 for none. */
  const verbFrom = (words: readonly Word[], tags: Uint8Array, from: number): number => {
    for (let at = from; at < Math.min(tags.length, from + reach); at++) {
      if (at > from && isVerb(words, tags, at, from > 0)) return at;
      if (!subjectTag.test(tagAt(tags, at)) && !/^(?:of|in|from|at)$/.test(words[at]?.key ?? ""))
        return -1;
    }
    return -1;
  };

  /** "Peru, Chile hold *talks*": what the tagger takes for the verb is the object of the one right before. */
  const isObject = (words: readonly Word[], tags: Uint8Array, at: number): boolean =>
    at > 3 &&
    tagAt(tags, at) === "VBZ" &&
    ((words[at]?.classes ?? 0) & wordClass.noun) !== 0 &&
    headlineVerb(words[at - 1]?.key ?? "")?.singular === false &&
    tagAt(tags, at - 3) === "," &&
    isSubject(words, tags, at - 2, false);

  /** "..., *freezes* talks": its subject is the first verb's. */
  const isSecond = (words: readonly Word[], tags: Uint8Array, at: number): boolean =>
    tagAt(tags, at - 1) === "," &&
    headlineVerb(words[at]?.key ?? "")?.singular === true &&
    mistaken.test(tagAt(tags, at)) &&
    (opensObject(words, tags, at + 1, true) ||
      /^(?:for|on|off|to)$/.test(words[at + 1]?.key ?? ""));

  const settle = (words: readonly Word[], tags: Uint8Array, at: number): void => {
    tags[at] = headlineVerb(words[at]?.key ?? "")?.singular ? third : plain;
    if (/^VBP?$/.test(tagAt(tags, at + 1))) tags[at + 1] = noun;
  };

  /** "Panel Backs Judge *Despite* Protests" */
  const settlePreposition = (words: readonly Word[], tags: Uint8Array, at: number): void => {
    if (preposition.test(words[at]?.key ?? "") && mistaken.test(tagAt(tags, at)))
      tags[at] = opening;
  };

  return (words, tags) => {
    const last = words.length - 1;
    if (last < 2 || last >= longest || /^[.?!:;]$|^''$/.test(words[last]?.key ?? "")) return;
    const end = mainEnd(words);
    const tagged = tags.findIndex((_, at) => at < end && finite.test(tagAt(tags, at)));
    if (isObject(words, tags, tagged)) tags[tagged] = nouns;
    const known = tagAt(tags, tagged) === "NNS" ? -1 : tagged;
    const verb = known < 0 ? verbFrom(words, tags, 0) : known;
    if (verb < 0) return;
    if (known < 0) settle(words, tags, verb);
    for (let at = verb + 1; at < last; at++) {
      settlePreposition(words, tags, at);
      if (tagAt(tags, verb) === "VBZ" && isSecond(words, tags, at)) settle(words, tags, at);
      if (!joining.test(words[at]?.key ?? "")) continue;
      const second = verbFrom(words, tags, at + 1);
      if (second > 0) settle(words, tags, second);
    }
  };
}

const joining = /^(?:as|while|when|after|before|until)$/;
const saying = /^(?:say|says|said|warn|warns|report|reports)$/;
/** Prepositions that the tagger may take for something else. */
const preposition = /^(?:near|outside|inside|amid|over|despite|off|past|under|against)$/;
const finite = /^(?:VB[DZP]|MD)$/;
const nominal = /^(?:NNS?|NNPS?|JJ)$/;
const opener = /^(?:NNS?|NNPS?|JJ|DT|PRP\$?|\$|``)$/;
/** What the tagger takes a headline's verb for. */
const mistaken = /^(?:NNS?|NNPS?|JJ|VB|RB|IN)$/;
const subjectTag = /^(?:NNS?|NNPS?|JJ|CD|DT|POS|HYPH|,|CC|VBG|VBN)$/;
