import { contextRules } from "./context-rules.ts";
import { ownRules } from "./own-rules.ts";
import type { NameInPlace, NameKind } from "./type-evidence.ts";

/** The signs for each kind, added up. */
export type TypeScores = Readonly<Record<NameKind, number>>;

const allKinds: readonly NameKind[] = ["person", "organization", "place", "other"];

export const noScores: TypeScores = { person: 0, organization: 0, place: 0, other: 0 };

/** A sign that comes back counts a little more, but ten weak signs never outweigh a strong one. */
const weightOf = (count: number): number => Math.min(1 + 0.4 * (count - 1), 2.2);

/** What all the places where a name stands, and its own words, say of it. */
export function scoreTypes(places: readonly NameInPlace[]): TypeScores {
  const scores = { ...noScores };
  // A headline in capitals hides a name's own words: "COBALT INC".
  const first = places.find(({ view }) => view.style === "plain") ?? places[0];
  if (first === undefined) {
    return scores;
  }
  for (const rule of ownRules) {
    if (rule.holds(first)) {
      scores[rule.kind] += rule.weight;
    }
  }
  const looked = places.slice(0, mostPlaces);
  for (const rule of contextRules) {
    let count = 0;
    for (const place of looked) {
      if (rule.holds(place)) {
        count++;
      }
    }
    if (count > 0) {
      scores[rule.kind] += rule.weight * weightOf(count);
    }
  }
  return scores;
}

/** More tell nothing new. */
const mostPlaces = 40;

export const addScores = (a: TypeScores, b: TypeScores): TypeScores => ({
  person: a.person + b.person,
  organization: a.organization + b.organization,
  place: a.place + b.place,
  other: a.other + b.other,
});

/** The best kind of those asked about, and how far ahead it is of the next. */
export function bestType(
  scores: TypeScores,
  kinds: readonly NameKind[] = allKinds,
): { readonly kind: NameKind; readonly margin: number } {
  let kind: NameKind = "other";
  let best = scores.other;
  let second = Number.NEGATIVE_INFINITY;
  for (const candidate of kinds) {
    const score = scores[candidate];
    if (candidate !== "other" && score > best) {
      second = best;
      best = score;
      kind = candidate;
    } else if (candidate !== kind && score > second) {
      second = score;
    }
  }
  return { kind, margin: best - second };
}
