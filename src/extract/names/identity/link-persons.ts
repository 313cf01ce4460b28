import { givenName } from "../../../language/gazetteer/given-names.ts";
import { isRoyal, type NameGroup } from "../name-groups.ts";
import { isUnheardOf, unheardOf } from "../typing/person-name-rules.ts";
import type { NameInPlace } from "../typing/type-evidence.ts";
import { bestType } from "../typing/type-scores.ts";
import type { Contest } from "./link-organizations.ts";
import type { Partition } from "./partition.ts";
import { fullGivenName, isPatronymic, mayBeOnePerson, personName } from "./person-names.ts";
import { isNeverPlace } from "./place-use.ts";
import { type Bearer, bearerOf, isToldAsKin, mostBearers, shareOut } from "./share-surname.ts";

/** A place of a single name that belongs to another group than its own: the text has two Castros. */
export type Reassignments = ReadonlyMap<NameInPlace, number>;

export interface PersonLinks {
  readonly reassigned: Reassignments;
  /** Ids of groups whose words a gazetteer has for something else, and that are a person's here. */
  readonly taken: ReadonlySet<number>;
  /** Ids of groups that a full name in the article introduces. */
  readonly introduced: ReadonlySet<number>;
}

/**
 * "Thomas Q. Lund", "Thomas Lund" and "Lund" are one person; so is "Thomas", where nobody else bears it.
 * Joins groups in the partition, and says which single places belong to whom where a surname has several bearers.
 */
export function linkPersons(
  groups: readonly NameGroup[],
  partition: Partition,
  contested: ReadonlyMap<number, Contest>,
): PersonLinks {
  const bySurname = new Map<string, Bearer[]>();
  const byOther = new Map<string, Bearer[]>();
  const full = groups.filter((group) => group.words.length > 1 && isPerson(group));
  for (const group of full) {
    const name = personName(group.words);
    if (name.given.length === 0) {
      continue;
    }
    const bearers = listAt(bySurname, name.last);
    const same = bearers.slice(-mostBearers).find((other) => mayBeOnePerson(other.name, name));
    if (same !== undefined) {
      partition.join(same.group.id, group.id);
    }
    const bearer = bearerOf(group);
    bearers.push(bearer);
    // "Lau Wing-kei": the family's name comes first.
    const family = name.given[0] ?? "";
    if (isFamilyFirst(group) && family !== name.last) {
      listAt(bySurname, family).push(bearer);
    }
    if (name.surname !== name.last) {
      listAt(bySurname, name.surname).push(bearer);
    }
    for (const given of name.given.slice(0, 2)) {
      if (given.length > 1) {
        listAt(byOther, given).push(bearer);
      }
    }
    // "Jose Luis Ruiz Paz" goes by "Ruiz": of a family's two names the first.
    const paternal = name.given.at(-1) ?? "";
    if (name.given.length > 1 && paternal.length > 2 && givenName(paternal) === undefined) {
      listAt(byOther, paternal).push(bearer);
    }
    // "Hamad bin Salem Al Zubari" is "Hamad bin Salem".
    if (name.given.length > 2 && isPatronymic(name.given[1] ?? "")) {
      listAt(byOther, name.given.slice(0, 3).join(" ")).push(bearer);
    }
    // "Kim Jong Un" is "Kim", "Jean Claude Lund" is "Jean Claude".
    if (name.given.length > 1) {
      listAt(byOther, name.given.slice(0, 2).join(" ")).push(bearer);
      // "Ana Luz da Silva Neto" is "Silva Neto".
      if (name.given.length > 2) {
        listAt(byOther, `${paternal} ${name.surname}`).push(bearer);
      }
      listAt(byOther, [...name.given.slice(1), name.surname].join(" ")).push(bearer);
    }
  }
  const reassigned = new Map<NameInPlace, number>();
  const taken = new Set<number>();
  const introduced = new Set<number>();
  const firms = firstWordsOfOrganizations(groups);
  const relatives = new Set(
    groups.flatMap(({ words, places }) =>
      words.length === 1 && places.some(isToldAsKin) ? words : [],
    ),
  );
  const joinFirm = ({ id }: NameGroup): void => {
    const contest = contested.get(id);
    if (contest?.likely) {
      partition.join(contest.firm.id, id);
    }
  };
  for (const group of groups) {
    const crowned = crownedAs(group, groups);
    const isOfAnother = [bySurname, byOther].some((names) => names.has(group.words[0] ?? ""));
    if (crowned !== undefined && !isOfAnother) {
      partition.join(crowned.id, group.id);
      continue;
    }
    // In an article on Zubaran Norway and its founder Ana Zubaran, "Zubaran" is the company.
    const isFirm =
      group.known.some(({ kind }) => kind === "body") && firms.has(group.words[0] ?? "");
    if (full.length === 0 || group.words.length > 3 || isFirm) {
      joinFirm(group);
      continue;
    }
    const key = group.words.join(" ");
    const royal = group.places.some(({ spot }) => isRoyal(spot));
    // "Dave" is David Lund, where there is no other David.
    const long = byOther.get(fullGivenName(key) ?? "") ?? [];
    const short = long.length === 1 ? long : [];
    const bearers = (bySurname.get(key) ?? byOther.get(key) ?? short).filter(
      (bearer) => bearer.group !== group && (!royal || hasTitleOf(bearer.group, group)),
    );
    if (bearers.length > 0 && mayBePerson(group, bearers)) {
      shareOut(group, bearers, contested.get(group.id), partition, reassigned, relatives);
      introduced.add(group.id);
      if (group.known.length > 0) {
        taken.add(group.id);
      }
    } else {
      joinFirm(group);
    }
  }
  return { reassigned, taken, introduced };
}

/** "Pope Clement" is "Clement" afterwards, where one alone has a throne by that name. */
function crownedAs(group: NameGroup, groups: readonly NameGroup[]): NameGroup | undefined {
  const isCrowned = ({ places }: NameGroup): boolean => places.some(({ spot }) => isRoyal(spot));
  if (group.words.length !== 1 || isCrowned(group) || bestType(group.scores).kind !== "person")
    return undefined;
  const [crowned, ...others] = groups.filter(
    (other) => other.words.length === 1 && other.words[0] === group.words[0] && isCrowned(other),
  );
  return others.length === 0 ? crowned : undefined;
}

const isFamilyFirst = ({ places: [place] }: NameGroup): boolean =>
  /^\p{Lu}\p{Ll}{1,6} \p{Lu}\p{Ll}{1,7}-\p{Ll}{1,7}$/u.test(place?.spot.text ?? "");

/** The last words of the full names in the article. */
export const surnamesOf = (groups: readonly NameGroup[]): ReadonlySet<string> =>
  new Set(
    groups.flatMap((group) =>
      group.words.length > 1 && isPerson(group) ? [personName(group.words).last] : [],
    ),
  );

/** "King Felipe" is "King Felipe VI", not "Felipe Lund". */
const hasTitleOf = (full: NameGroup, single: NameGroup): boolean => {
  const titles = new Set(single.places.map(({ spot }) => spot.title?.title));
  return full.places.some(({ spot }) => spot.title !== undefined && titles.has(spot.title.title));
};

const firstWordsOfOrganizations = (groups: readonly NameGroup[]): ReadonlySet<string> =>
  new Set(
    groups.flatMap(({ words, scores }) => {
      const [first] = words;
      return first !== undefined && words.length > 1 && bestType(scores).kind === "organization"
        ? [first]
        : [];
    }),
  );

function isPerson({ scores, known }: NameGroup): boolean {
  return known.length === 0 && bestType(scores).kind === "person";
}

/**
 * A single word that is also the surname of someone in the article is theirs, unless it is clearly something else. "Ana
 * Perth, a nurse, wept. Perth said ...": a town's name is hers too, where she is named first and nothing stands or goes
 * there.
 */
function mayBePerson(group: NameGroup, bearers: readonly Bearer[]): boolean {
  const { scores, places } = group;
  const rest = Math.max(scores.organization, scores.place, scores.other);
  const first = places[0]?.spot.start ?? 0;
  const isTold =
    scores.person > 0 &&
    bearers.some(({ positions }) => (positions[0] ?? first) < first) &&
    isNeverPlace(group);
  return scores.person + surnameBonus(group) + (isTold ? 4 : 0) >= rest;
}

function surnameBonus({ known, places: [place] }: NameGroup): number {
  if (known.length === 0) {
    // What counted against a bare name nobody had heard of counts no more.
    return place !== undefined && isUnheardOf(place.words, place.spot) ? 3.5 + unheardOf : 3.5;
  }
  if (known.some(({ kind, form }) => kind === "state" && form !== "capital")) {
    return 0;
  }
  // The gazetteers' part of the evidence must be made up for: bodies are named after people.
  return known.some((entry) => entry.kind === "body" && !entry.doubtful) ? 5 : 4.5;
}

function listAt<T>(map: Map<string, T[]>, key: string): T[] {
  const known = map.get(key);
  if (known !== undefined) {
    return known;
  }
  const fresh: T[] = [];
  map.set(key, fresh);
  return fresh;
}
