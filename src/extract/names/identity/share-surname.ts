import { givenName } from "../../../language/gazetteer/given-names.ts";
import { personNoun } from "../../../language/gazetteer/person-nouns.ts";
import type { NameGroup } from "../name-groups.ts";
import { movesInMarket } from "../typing/market-rules.ts";
import { isHolding } from "../typing/surroundings.ts";
import type { NameInPlace } from "../typing/type-evidence.ts";
import { bestType, scoreTypes } from "../typing/type-scores.ts";
import type { Contest } from "./link-organizations.ts";
import type { Partition } from "./partition.ts";
import { type PersonName, personName } from "./person-names.ts";

/** Of the bearers of one surname, no more than this are compared: an article has a few, a hostile text has thousands. */
export const mostBearers = 12;

/** Whoever may be meant by a bare surname. */
export interface Bearer {
  readonly group: NameGroup;
  readonly name: PersonName;
  readonly positions: readonly number[];
}

/**
 * Gives the places of a bare surname to those who bear it in full, and to the firm that is called by it. `relatives`: the
 * given names of those whom the article tells to be somebody's kin.
 */
export function shareOut(
  group: NameGroup,
  bearers: readonly Bearer[],
  contest: Contest | undefined,
  partition: Partition,
  reassigned: Map<NameInPlace, number>,
  relatives: ReadonlySet<string>,
): void {
  const [only] = bearers;
  const distinct = new Set(bearers.map((bearer) => partition.of(bearer.group.id)));
  if (only !== undefined && distinct.size === 1 && contest === undefined) {
    partition.join(only.group.id, group.id);
    return;
  }
  const recent = bearers.slice(-mostBearers);
  const isRelative = (bearer: Bearer): boolean => isKin(bearer, relatives);
  const heads = recent.filter((bearer) => !isRelative(bearer));
  const firm = contest === undefined ? undefined : bearerOf(contest.firm);
  const likely = firm !== undefined && contest?.likely === true ? [firm] : [];
  for (const place of group.places) {
    const told = firm === undefined ? undefined : toldHere(place, firm, recent);
    // "the younger Lund": whom the article has told to be a son.
    const young = /^(?:younger|youngest)$/.test(place.before) ? recent.filter(isRelative) : [];
    const bearer =
      young.length > 0
        ? nearest(young, place)
        : told === "organization"
          ? firm
          : (nearest(told === "person" ? heads : [...heads, ...likely], place) ??
            nearest(recent, place));
    if (bearer !== undefined) {
      reassigned.set(place, bearer.group.id);
    }
  }
}

/**
 * "Lund's shares", "Lund wept": what the words around one place alone tell plainly. "Lund Tools made a loss. *Lund* expects
 * ... The chairman, Karl Lund": as long as only the firm has been named it is meant.
 */
function toldHere(
  place: NameInPlace,
  firm: Bearer,
  people: readonly Bearer[],
): "organization" | "person" | undefined {
  if (place.spot.title !== undefined) {
    return "person";
  }
  const isNamed = ({ positions }: Bearer): boolean => countBefore(positions, place.spot.start) > 0;
  if (isHolding(place) || movesInMarket(place) || (isNamed(firm) && !people.some(isNamed))) {
    return "organization";
  }
  const { kind, margin } = bestType(scoreTypes([place]));
  return margin >= 1 && (kind === "organization" || kind === "person") ? kind : undefined;
}

export const bearerOf = (group: NameGroup): Bearer => ({
  group,
  name: personName(group.words),
  positions: group.places.map(({ spot }) => spot.start),
});

/**
 * "announced by her daughter, Ingrid Lund", "Lund and his brother, *Elijah* ... Elijah Lund": the bare surname goes on to be
 * that of whom the article is about.
 */
const isKin = ({ group, name }: Bearer, relatives: ReadonlySet<string>): boolean => {
  const [first] = group.places;
  return (
    (first !== undefined && isToldAsKin(first)) ||
    name.given.slice(0, 1).some((one) => relatives.has(one))
  );
};

/** "her daughter, Ingrid Lund", "her husband, the chemist Karl Lund". */
export function isToldAsKin({ spot, tokens }: NameInPlace): boolean {
  const kin = (at: number): boolean =>
    at >= 0 && personNoun(tokens[at]?.text ?? "")?.kind === "kin";
  let before = (spot.title?.first ?? spot.first) - 1;
  for (let step = 0; step < 4 && before >= 0 && !kin(before); step++)
    if (/^(?:DET|ADJ|NOUN)$/.test(tokens[before]?.upos ?? "")) before -= 1;
  return kin(before) || (before > 0 && tokens[before]?.text === "," && kin(before - 1));
}

/** The bearer of that title's gender named last before, else first after. */
function nearest(bearers: readonly Bearer[], { spot, tokens }: NameInPlace): Bearer | undefined {
  let best: Bearer | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const bearer of bearers) {
    const gender = spot.title?.gender || genderBehind(tokens, spot.last);
    const known = genderOf(bearer.group);
    if (gender !== "" && known !== "" && gender !== known) {
      continue;
    }
    const at = countBefore(bearer.positions, spot.start);
    const before = bearer.positions[at - 1] ?? Number.NEGATIVE_INFINITY;
    const after = bearer.positions[at] ?? Number.POSITIVE_INFINITY;
    // What comes after counts as far: a surname is used for whom the reader knows.
    const distance = Math.min(spot.start - before, (after - spot.start) * 1000);
    if (distance < bestDistance) {
      bestDistance = distance;
      best = bearer;
    }
  }
  return best;
}

/** "Lund and *his* wife" */
function genderBehind(tokens: NameInPlace["tokens"], last: number): "f" | "m" | "" {
  const owner = tokens[last + 1]?.text === "and" ? tokens[last + 2]?.text : undefined;
  return owner === "his" ? "m" : owner === "her" ? "f" : "";
}

/** What titles and given names say of a person's gender. */
function genderOf({ places }: NameGroup): "f" | "m" | "" {
  for (const { spot } of places) {
    if (spot.title !== undefined && spot.title.gender !== "" && spot.title.kind === "courtesy") {
      return spot.title.gender;
    }
  }
  const [first] = places;
  return first === undefined || first.words.length < 2
    ? ""
    : (givenName(first.firstWord)?.gender ?? "");
}

/** How many of the ascending positions stand before that one. */
function countBefore(positions: readonly number[], position: number): number {
  let low = 0;
  let high = positions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((positions[middle] ?? 0) < position) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
