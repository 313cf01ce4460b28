import { countryUse } from "../country-use.ts";
import type { DocumentView } from "../document-view.ts";
import { possessed, wordAfter } from "../typing/surroundings.ts";
import { actsAsMany, playsForScore } from "../typing/team-rules.ts";
import type { NameInPlace } from "../typing/type-evidence.ts";
import type { NamedThing } from "./identify-names.ts";
import { standsAsPlace } from "./place-use.ts";

/**
 * In a report on games, "Norway lost to Chile in Oslo" has two teams and a town: what plays under a country's or a
 * town's name is an organization of its own.
 */
export function tellTeams(
  things: readonly NamedThing[],
  document: DocumentView,
): readonly NamedThing[] {
  return things.flatMap((thing) => splitTeam(thing, document));
}

/** Without a report on games around it, only a score or a verb in the plural shows a town's team: "Lagos have signed ...". */
function splitTeam(thing: NamedThing, { sports }: DocumentView): readonly NamedThing[] {
  if (thing.kind !== "country" && thing.kind !== "place") {
    return [thing];
  }
  const surely = thing.places.filter(
    (place) =>
      playsForScore(place) ||
      (thing.kind === "place" && (actsAsMany(place) || fields(place))) ||
      (sports && (plays(place, isNation(thing)) || isListedWithTeam(place))),
  );
  // "Lagos beat Oslo 2-1. A draw for Lagos ...": in a report on games the team's name is the team's, but where one is in it.
  const playing =
    sports && surely.length > 0 && thing.kind === "place"
      ? thing.places.filter((place) => surely.includes(place) || !standsAsPlace(place))
      : surely;
  const gone = new Set(playing);
  const rest = thing.places.filter((place) => !gone.has(place));
  if (playing.length === 0) {
    return [thing];
  }
  const team: NamedThing = {
    ...thing,
    kind: "organization",
    known: [],
    places: playing,
    team: true,
  };
  if (thing.kind === "place" && rest.length <= playing.length) {
    return [{ ...team, places: thing.places }];
  }
  return rest.length === 0 ? [team] : [team, { ...thing, places: rest }];
}

/** "Lagos coach Ana Lund", "the Lagos striker": who plays or trains is of the team. */
const fields = (place: NameInPlace): boolean =>
  /^(?:coach|striker|midfielder|goalkeeper|winger|fullback|quarterback|playmaker)$/.test(
    wordAfter(place),
  );

/** "spells at Juventus, Lagos and Norway": in a list with a team, whatever else its items are. */
function isListedWithTeam({ spot, view }: NameInPlace): boolean {
  let end = spot.first - 1;
  for (let items = 0; items < 3 && /^(?:,|and)$/.test(view.words[end] ?? ""); items++) {
    const start = [1, 2, 3]
      .map((length) => end - length)
      .find((first) => view.known[first]?.length === end - first);
    const entries = start === undefined ? [] : (view.known[start]?.entries ?? []);
    if (entries.some((entry) => entry.kind === "body" && entry.body.kind === "team")) {
      return true;
    }
    end = (start ?? 0) - 1;
  }
  return false;
}

/** England and Scotland have teams of their own. */
const isNation = ({ kind, known }: NamedThing): boolean =>
  kind === "country" ||
  known.some((entry) => entry.kind === "subnational" && entry.subnational.iso === "GB");

function plays(place: NameInPlace, isCountry: boolean): boolean {
  const { spot, tokens } = place;
  if (spot.known.some(({ form }) => form === "adjective")) {
    return false;
  }
  if (teamNouns.has(possessed(place)) || teamNouns.has(wordAfter(place))) {
    return true;
  }
  const { rule } = countryUse(tokens, spot);
  return isCountry
    ? rule !== "place/preposition"
    : /^actor\/(?:subject|dealt-with|party)$/.test(rule);
}

/** What a team has: "Lagos's supporters", "the Oslo striker". */
const teamNouns: ReadonlySet<string> = new Set(
  `supporters fans coach manager captain skipper striker strikers goalkeeper keeper defender defenders defence defense midfielder midfielders midfield winger
forward forwards bench dugout lineup squad side team players player goal goals win wins victory defeat season innings bowlers batsmen quarterback pitcher shirt`.split(
    /\s+/,
  ),
);
