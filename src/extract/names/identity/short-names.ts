import { portfolioWords } from "../../roles/portfolio-words.ts";
import type { DocumentView } from "../document-view.ts";
import { isNameHead } from "../head-words.ts";
import type { KnownName } from "../known-names.ts";
import type { NameGroup } from "../name-groups.ts";
import { keyWords, withoutLegalForm } from "../name-key.ts";
import { isHolding, isPossessor } from "../typing/surroundings.ts";
import { bestType } from "../typing/type-scores.ts";
import { isNeverPlace } from "./place-use.ts";

/**
 * The short form of something in the article is that, unless it is clearly something else. "Perth Mining Corp fell. Perth
 * said ...": a town's name is the firm's too, where the firm is named first and nothing stands or goes there.
 */
export function mayBeOrganization(group: NameGroup, long: NameGroup): boolean {
  const { scores, known } = group;
  const isTold =
    scores.organization > 0 && (long.id < group.id || isTeam(long)) && isNeverPlace(group);
  const toldBonus = isTold ? (isTeam(long) ? 8 : 5) : 0;
  const bonus = known.length === 0 ? shortBonus(group, long) : toldBonus;
  return scores.organization + bonus >= Math.max(scores.person, scores.place, scores.other);
}

/** "Bergmann" beside "Bergmann AG": nothing but the legal form is left out. */
const isWholeCore = ({ words }: NameGroup, long: NameGroup): boolean => {
  const full = long.places[0]?.words ?? [];
  const core = withoutLegalForm(full);
  return core.length < full.length && keyWords(core).join(" ") === words.join(" ");
};

/** How much speaks for the long name's body where no gazetteer has the short one. */
function shortBonus(group: NameGroup, long: NameGroup): number {
  if (isWholeCore(group, long) || isWard(group)) return 8;
  // "a meeting in Marston", beside "the Marston Mill": where something is going on is a place.
  const isStoodIn =
    group.words.length === 1 &&
    group.places.some((place) => place.before === "in" && !isPossessor(place) && !isHolding(place));
  return isStoodIn ? 0 : 3.5;
}

/** "Mercy General" of "Mercy General Hospital": nobody bears such a surname. */
const isWard = ({ words }: NameGroup): boolean =>
  words.length > 1 &&
  /^(?:general|regional|community|central|county|methodist|baptist)$/.test(words.at(-1) ?? "");

/** A report calls a team by its town before it prints the team's whole name. */
const isTeam = ({ known }: NameGroup): boolean => known.some(isTeamName);

const isTeamName = (entry: KnownName): boolean =>
  entry.kind === "body" && entry.body.kind === "team";

/** What the gazetteers know the bare name as is another team, and nothing but one. */
export const mayBeTeam = (group: NameGroup): boolean =>
  bestType(group.scores).kind !== "person" && group.known.every((entry) => isTeamName(entry));

/** "Cobalt" tells "Cobalt Mining Group" apart; "National" does not tell "National Rice Board". */
export function isDistinctive(
  core: readonly string[],
  length: number,
  document: DocumentView,
): boolean {
  const last = core[length - 1] ?? "";
  if (last === "of" || last === "and" || last === "for") {
    return false;
  }
  // "Ana Lund" is not "Ana Lund Memorial Hall".
  if (core[length] === "memorial") {
    return false;
  }
  if (length > 1) {
    // "Umbra County" is not "Umbra County Court".
    return (
      !/^(?:of|for)$/.test(core[length] ?? "") &&
      !afterPlace.test((core[length - 1] ?? "").slice(0, 15))
    );
  }
  if (isNamedAfterPlace(core)) {
    return false;
  }
  const printed = last.charAt(0).toUpperCase() + last.slice(1);
  return (
    last.length > 2 &&
    !portfolioWords.has(last) &&
    !isNameHead(printed) &&
    !document.small.has(last) &&
    !commonFirstWords.has(last) &&
    core[1] !== "of"
  );
}

/** "Bellport City Council", "the Oromar Liberation Army", "Bellport Police": "Bellport" alone is where it is. */
const isNamedAfterPlace = (core: readonly string[]): boolean =>
  afterPlace.test((core[1] ?? "").slice(0, 15)) ||
  /^(?:police|constabulary|court|council|parliament|legislature)$/.test(
    (core.at(-1) ?? "").slice(0, 15),
  );

const afterPlace =
  /^(?:city|town|county|village|state|district|borough|township|regional|provincial|municipal|metropolitan|national|liberation|independence)$/;

const commonFirstWords: ReadonlySet<string> = new Set(
  "american british royal first great new old north south east west northern southern eastern western central united global world european african asian international national federal general grand greater holy islamic christian catholic democratic republican liberal conservative communist socialist peoples people free independent joint standard pacific atlantic mediterranean arab black white red blue green golden young big".split(
    " ",
  ),
);
