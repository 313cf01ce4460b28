import type { Analysis } from "../../language/analysis.ts";
import type { Mention, Names, Role } from "../reading.ts";
import { indexFrom } from "../span-search.ts";

/** An office and the name after it, as one noun phrase: tokens of one sentence, last inclusive. */
export interface Titled {
  readonly first: number;
  readonly last: number;
  /** The name's own tokens begin here. */
  readonly name: number;
  /** The head of the whole. */
  readonly head: number;
}

/** Offices with the names behind them, by sentence. */
export function titledBySentence(
  analysis: Analysis,
  names: Names,
): ReadonlyMap<number, readonly Titled[]> {
  const bySentence = new Map<number, Titled[]>();
  const nameOf = new Map<string, Mention>();
  for (const mention of names.mentions)
    if (mention.form === "name")
      nameOf.set(`${mention.entity} ${mention.sentence} ${mention.first}`, mention);
  for (const role of names.roles) {
    const place = placeOf(role, analysis, names);
    if (!place) continue;
    // The name stands right behind the office, or behind a comma: "the coach, Ana Ruiz".
    const comma = analysis.sentences[place.sentence]?.tokens[place.last + 1]?.text === ",";
    const mention = nameOf.get(`${role.person} ${place.sentence} ${place.last + (comma ? 2 : 1)}`);
    if (!mention) continue;
    const titled = {
      first: place.first,
      last: mention.last,
      name: mention.first,
      head: mention.head,
    };
    bySentence.set(place.sentence, [...(bySentence.get(place.sentence) ?? []), titled]);
  }
  return bySentence;
}

/** The tokens of an office's words; the name that it belongs to is the next one in print. */
function placeOf(role: Role, analysis: Analysis, names: Names) {
  const near = names.mentions[indexFrom(names.mentions, role.end)];
  const sentence = analysis.sentences[near?.sentence ?? -1];
  if (!near || !sentence || near.entity !== role.person || role.start < sentence.start)
    return undefined;
  const first = sentence.tokens.findIndex(({ start }) => start >= role.start);
  const last = sentence.tokens.findLastIndex(({ end }) => end <= role.end);
  return first < 0 || last < first ? undefined : { sentence: near.sentence, first, last };
}
