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

/** Gives the places of a bare surname to those who bear it in full, and to the firm that is called by it. */
export function shareOut(
  group: NameGroup,
  bearers: readonly Bearer[],
  contest: Contest | undefined,
  partition: Partition,
  reassigned: Map<NameInPlace, number>,
): void {
  const [only] = bearers;
  const distinct = new Set(bearers.map((bearer) => partition.of(bearer.group.id)));
  if (only !== undefined && distinct.size === 1 && contest === undefined) {
    partition.join(only.group.id, group.id);
    return;
  }
  const recent = bearers.slice(-mostBearers);
  const heads = recent.filter((bearer) => !isRelative(bearer));
  const firm = contest === undefined ? undefined : bearerOf(contest.firm);
  const likely = firm !== undefined && contest?.likely === true ? [firm] : [];
  for (const place of group.places) {
    const told = firm === undefined ? undefined : toldHere(place);
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

/** "Lund's shares", "Lund wept": what the words around one place alone tell plainly. */
function toldHere(place: NameInPlace): "organization" | "person" | undefined {
  if (place.spot.title !== undefined) {
    return "person";
  }
  if (isHolding(place) || movesInMarket(place)) {
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

/** "announced by her daughter, Ingrid Lund": the bare surname goes on to be that of whom the article is about. */
const isRelative = ({ group }: Bearer): boolean => {
  const [first] = group.places;
  const introduction = first?.before === "," ? first.beforeThat : first?.before;
  return introduction !== undefined && personNoun(introduction)?.kind === "kin";
};

/** The bearer of that title's gender named last before, else first after. */
function nearest(bearers: readonly Bearer[], { spot }: NameInPlace): Bearer | undefined {
  let best: Bearer | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const bearer of bearers) {
    const gender = spot.title?.gender ?? "";
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
