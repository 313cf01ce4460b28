import { isCommonNoun } from "../common-nouns.ts";
import type { DocumentView } from "../document-view.ts";
import { isAllCapitals } from "../letter-case.ts";
import type { NameGroup } from "../name-groups.ts";
import { acronymsOf, keyWords, withoutLegalForm } from "../name-key.ts";
import { isNumberedThing } from "../typing/surroundings.ts";
import { bestType } from "../typing/type-scores.ts";
import { isOwnWord, issuerOf } from "./issuer.ts";
import type { Partition } from "./partition.ts";
import { isNeverPlace } from "./place-use.ts";
import { isDistinctive, mayBeOrganization, mayBeTeam } from "./short-names.ts";

/** Whose short name it may be, and whether more speaks for the firm than against it. */
export interface Contest {
  readonly firm: NameGroup;
  readonly likely: boolean;
}

export interface OrganizationLinks {
  /** Ids of groups of a place's name that are a firm's here. */
  readonly taken: ReadonlySet<number>;
  /** By the id of a group that may be a firm's short name or a surname. */
  readonly contested: ReadonlyMap<number, Contest>;
}

/** "Cobalt" and "Cobalt Holdings Inc.", "IRI" and "International Rice Institute", "the Foreign Ministry" and "the Omani Foreign Ministry" are one. */
export function linkOrganizations(
  groups: readonly NameGroup[],
  partition: Partition,
  document: DocumentView,
  surnames: ReadonlySet<string>,
): OrganizationLinks {
  const long = groups.filter(
    (group) => group.words.length > 1 && (isOrganization(group) || isHouse(group)),
  );
  const byShort = new Map<string, NameGroup>();
  const byAcronym = new Map<string, NameGroup>();
  const byTeam = new Map<string, NameGroup>();
  const offer = (map: Map<string, NameGroup>, key: string, group: NameGroup) => {
    if (key !== "" && !map.has(key)) {
      map.set(key, group);
    }
  };
  for (const group of long) {
    const [place] = group.places;
    if (place === undefined) {
      continue;
    }
    const core = keyWords(withoutLegalForm(place.words));
    offer(byShort, core.join(" "), group);
    for (const acronym of [
      ...acronymsOf(place.words),
      ...acronymsOf(withoutLegalForm(place.words)),
    ]) {
      offer(byAcronym, acronym, group);
    }
    for (let length = isOrganization(group) ? 1 : 2; length < core.length; length++) {
      if (isDistinctive(core, length, document)) {
        offer(byShort, core.slice(0, length).join(" "), group);
      }
    }
    // "Real Umbra scored. Umbra ..."
    if (core[0] === "real") offer(byShort, core.slice(1).join(" "), group);
    // "the Ashford Titans", "Titans coach Ana Lund": in a report on games the last word is the team's name.
    if (document.sports && group.known.length === 0 && /\p{L}{3}s$/u.test(core.at(-1) ?? ""))
      offer(byTeam, core.at(-1) ?? "", group);
    const opening = place.view.known[place.spot.first];
    if (opening !== undefined && opening.length < place.words.length) {
      offer(byShort, keyWords(place.words.slice(opening.length)).join(" "), group);
    }
  }
  const taken = new Set<number>();
  const contested = new Map<number, Contest>();
  const byWord = new Map<string, NameGroup>();
  for (const group of long) {
    for (const word of group.words) {
      offer(byWord, word, group);
    }
  }
  const issuer = groups.some(isOwnWord) ? issuerOf(groups) : undefined;
  for (const group of groups) {
    const common = group.places.every(isCommonNoun) ? byWord.get(group.words.join(" ")) : undefined;
    if (common !== undefined && common.id < group.id) {
      partition.join(common.id, group.id);
      continue;
    }
    if (issuer !== undefined && issuer.id < group.id && isOwnWord(group)) {
      partition.join(issuer.id, group.id);
      continue;
    }
    const team = byTeam.get(group.words.join(" "));
    if (team !== undefined && mayBeTeam(group)) {
      partition.join(team.id, group.id);
      taken.add(group.id);
      continue;
    }
    const isState = group.known.some(({ kind, form }) => kind === "state" && form === "name");
    // "a Boeing 747" is made by Boeing, and is not the firm.
    if (isState || group.places.every(isNumberedThing)) {
      continue;
    }
    const key = group.words.join(" ");
    const [place] = group.places;
    const isAcronym = group.words.length === 1 && isAllCapitals(place?.firstWord ?? "");
    const found =
      (isAcronym ? byAcronym.get(key) : undefined) ??
      byShort.get(key) ??
      (place === undefined
        ? undefined
        : byShort.get(keyWords(withoutLegalForm(place.words)).join(" ")));
    // "Toyota" is not "Toyota Zubaran", whatever that is; it is "Toyota Motor Corp."
    const isPart =
      found !== undefined &&
      group.known.some(({ kind }) => kind === "body") &&
      !isAcronym &&
      key !== keyWords(withoutLegalForm(found.places[0]?.words ?? [])).join(" ");
    // "Peru's Finance Ministry" is not Chile's.
    const isOfOther = (found?.owner ?? group.owner) !== (group.owner ?? found?.owner);
    if (
      found === undefined ||
      found === group ||
      isPart ||
      isOfOther ||
      (isAcronym && isOrganOf(found, group))
    ) {
      continue;
    }
    const likely = mayBeOrganization(group, found);
    if (surnames.has(key)) {
      contested.set(group.id, { firm: found, likely });
    } else if (likely) {
      partition.join(found.id, group.id);
      if (isNeverPlace(group)) {
        taken.add(group.id);
      }
    }
  }
  return { taken, contested };
}

/** "the PVZ Central Committee" is an organ of the PVZ, and "the UEFA Council" of what the gazetteers have for UEFA. */
const isOrganOf = ({ words }: NameGroup, { words: [acronym], known }: NameGroup): boolean =>
  (words.length > 2 || known.some(({ kind }) => kind === "body")) &&
  words[0] === acronym &&
  organs.test((words.at(-1) ?? "").slice(0, 12));

const organs =
  /^(?:committee|council|secretariat|wing|unit|cell|bench|caucus|youth|bureau|chapter|branch|division|presidium|commission|congress|assembly|foundation|board)$/;

/** "Mercy General Hospital" is "Mercy General", whether it is told of as a place or as a body. */
const isHouse = ({ words, known, scores }: NameGroup): boolean =>
  words.length > 2 &&
  known.length === 0 &&
  bestType(scores).kind === "place" &&
  /^(?:hospital|clinic|school|museum|university|college|prison|cathedral)$/.test(
    (words.at(-1) ?? "").slice(0, 12),
  );

function isOrganization({ scores, known }: NameGroup): boolean {
  return (
    known.every(({ kind }) => kind !== "state" && kind !== "region") &&
    bestType(scores).kind === "organization"
  );
}
