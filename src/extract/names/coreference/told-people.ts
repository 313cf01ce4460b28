import type { Entity, Mention } from "../../reading.ts";
import type { NameSpot, SentenceSpots } from "../name-spots.ts";
import { agePhrases, toldAge } from "./told-age.ts";
import { citizenPhrases, toldHome } from "./told-home.ts";
import { nounPhrases, toldNoun } from "./told-noun.ts";

/** A phrase that tells of somebody by one thing only: "the Brazilian", "the 21-year-old", "the gunman". Token indices, last inclusive. */
export interface TellingPhrase {
  readonly trait: string;
  readonly rule: string;
  readonly first: number;
  readonly last: number;
  readonly head: number;
}

/** What a name stands beside tells of whom it is of: "BR", "21". */
export type ToldTrait = (sentence: SentenceSpots, spot: NameSpot) => string | undefined;

const traits: readonly ToldTrait[] = [toldHome, toldAge, toldNoun];

/**
 * "Brazil's Ana Soto beat Karl Lund, 21. The Brazilian said ...": what is told of somebody takes her up where it is told of
 * nobody else in the article, and she has been named.
 */
export function withToldPeople(
  mentions: readonly Mention[],
  sentences: readonly SentenceSpots[],
  entities: readonly Entity[],
): readonly Mention[] {
  const phrases = sentences.flatMap((sentence) =>
    [...citizenPhrases(sentence), ...agePhrases(sentence), ...nounPhrases(sentence)].map(
      (phrase) => ({ phrase, sentence }),
    ),
  );
  if (phrases.length === 0) return mentions;
  const people = peopleByTrait(sentences, mentions, entities);
  const taken = new Map<number, Mention>();
  for (const { phrase, sentence } of phrases) {
    const { trait, rule, first, last, head } = phrase;
    const { tokens, at } = sentence.view;
    const start = tokens[first]?.start ?? 0;
    const end = tokens[last]?.end ?? start;
    const [person, ...others] = [...(people.get(trait) ?? [])];
    if (person === undefined || others.length > 0) continue;
    const [entity, named] = person;
    if (named > start) continue;
    const place = { sentence: at, first, last, head, start, end };
    taken.set(end, { ...place, form: "nominal", entity, rule, confidence: 0.7 });
  }
  return [...mentions.filter(({ end }) => !taken.has(end)), ...taken.values()].sort(
    (a, b) => a.start - b.start || a.end - b.end,
  );
}

/** By trait, those it is told of, with where they are named first. */
function peopleByTrait(
  sentences: readonly SentenceSpots[],
  mentions: readonly Mention[],
  entities: readonly Entity[],
): ReadonlyMap<string, ReadonlyMap<number, number>> {
  const byStart = new Map(mentions.map((mention) => [mention.start, mention.entity]));
  const told = new Map<string, Map<number, number>>();
  for (const sentence of sentences) {
    for (const spot of sentence.spots) {
      const entity = byStart.get(spot.start) ?? -1;
      if (entities[entity]?.type !== "person") continue;
      for (const tell of traits) {
        const trait = tell(sentence, spot);
        if (trait === undefined) continue;
        const people = told.get(trait) ?? new Map<number, number>();
        told.set(trait, people);
        if (!people.has(entity)) people.set(entity, spot.start);
      }
    }
  }
  return told;
}
