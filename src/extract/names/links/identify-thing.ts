import type { City } from "../../../language/gazetteer/cities.ts";
import type { NamedThing } from "../identity/identify-names.ts";
import type { KnownName } from "../known-names.ts";
import type { NameInPlace } from "../typing/type-evidence.ts";
import { catalogLinks } from "./catalog-links.ts";

/** What a gazetteer says of a thing that it knows, where the article leaves no doubt that it is meant. */
export interface Identification {
  readonly canonical?: string;
  readonly sameAs: readonly string[];
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  readonly known?: KnownName;
}

/** The countries that an article is about, by their ISO codes. */
export interface NamedCountries {
  /** Those that it names. */
  readonly named: ReadonlySet<string>;
  /** How many things of each it names: its parts, its cities, its bodies. */
  readonly things: ReadonlyMap<string, number>;
}

const nothing: Identification = { sameAs: [] };

/** Matches a thing against the gazetteers, in the light of the countries that the article is about. */
export function identifyThing(thing: NamedThing, countries: NamedCountries): Identification {
  switch (thing.kind) {
    case "country":
      return identifyState(thing.known);
    case "organization":
      return identifyBody(thing, countries);
    case "place":
      return identifyPlace(thing, countries.named);
    default:
      return nothing;
  }
}

function identifyState(known: readonly KnownName[]): Identification {
  const entry = known.find(
    ({ kind, form }) => kind === "state" && form !== "demonym" && form !== "capital",
  );
  // "Georgia", and nothing that tells which.
  const isShared = known.some(({ kind, form }) => kind === "subnational" && form === "name");
  if (entry?.kind !== "state" || isShared) {
    return nothing;
  }
  const { state } = entry;
  return {
    canonical: state.name,
    sameAs: catalogLinks(state.wikidata, state.name),
    country: state.iso,
    known: entry,
  };
}

/** An acronym of several bodies is none's unless a longer name stands with it. */
function identifyBody(
  { known, places, margin }: NamedThing,
  countries: NamedCountries,
): Identification {
  const bodies = known.flatMap((entry) => (entry.kind === "body" ? [entry] : []));
  const names = new Set(bodies.map(({ body }) => body.name));
  const [first] = bodies;
  if (first === undefined || names.size > 1) {
    return nothing;
  }
  const { body } = first;
  if (hasNamesakes.has(body.kind) && mayBeOfAnother(body.iso, places, countries)) {
    return nothing;
  }
  if (body.kind === "team" && first.doubtful && isAlone(body.iso, countries)) {
    return nothing;
  }
  const country = body.iso === "" ? {} : { country: body.iso };
  // A word that is as often something else needs more than to be printed once: "Total", "Canon".
  const isTold = places.length > 1 || margin >= 6;
  const printedWhole = places.some(({ spot }) =>
    spot.known.some(
      (entry) =>
        entry.kind === "body" && entry.body.name === body.name && (isTold || !entry.doubtful),
    ),
  );
  return {
    canonical: body.name,
    sameAs: printedWhole ? catalogLinks(body.wikidata, body.name) : [],
    ...country,
    known: first,
  };
}

/** Many countries have a Labour Party and a House of Commons. */
const hasNamesakes: ReadonlySet<string> = new Set(
  "party legislature court police military".split(" "),
);

/** "Chile's Labour Party", and any in an article that names Chile and nothing of the country that is known for it. */
const mayBeOfAnother = (
  iso: string,
  places: readonly NameInPlace[],
  { named, things }: NamedCountries,
): boolean =>
  iso !== "" &&
  (places.some((place) => isOwnedElsewhere(place, iso)) ||
    (named.size > 0 && !named.has(iso) && (things.get(iso) ?? 0) < 2));

/** "The Lions won in Durban": nothing else is of the country of the club that is best known by that name, and something is of another's. */
const isAlone = (iso: string, { things }: NamedCountries): boolean =>
  (things.get(iso) ?? 0) < 2 && [...things.keys()].some((other) => other !== iso && other !== "");

/** "Chile's ruling Labour Party", "the Chilean House of Commons" */
function isOwnedElsewhere({ spot, view }: NameInPlace, iso: string): boolean {
  for (let at = spot.first - 1; at >= Math.max(0, spot.first - 4); at--) {
    const state = view.known[at]?.entries.find(({ kind }) => kind === "state");
    if (state?.kind === "state" && state.form !== "capital") {
      const end = at + (view.known[at]?.length ?? 1);
      const owns = state.form === "adjective" || /^['’]s?$/.test(view.words[end] ?? "");
      return owns && state.state.iso !== iso;
    }
    if (!/^(?:['’]s?|\p{Ll}+)$/u.test(view.words[at] ?? "")) {
      return false;
    }
  }
  return false;
}

function identifyPlace(
  { known, places }: NamedThing,
  countries: ReadonlySet<string>,
): Identification {
  for (const entry of known) {
    if (entry.kind === "region") {
      const { region } = entry;
      return {
        canonical: region.name,
        sameAs: catalogLinks(region.wikidata, region.name),
        known: entry,
      };
    }
  }
  const subnational = known.find((entry) => entry.kind === "subnational");
  const city = known.find((entry) => entry.kind === "city");
  if (subnational?.kind === "subnational" && city === undefined) {
    const { name, wikidata, iso } = subnational.subnational;
    return {
      canonical: name,
      sameAs: catalogLinks(wikidata, name),
      country: iso,
      known: subnational,
    };
  }
  const isPartOfState = places.some(({ after }) => divisions.has(after));
  if (city?.kind !== "city" || subnational !== undefined || isPartOfState) {
    return nothing;
  }
  const chosen = chooseCity(city.cities, places, countries);
  if (chosen === undefined) {
    return { ...nothing, known: city };
  }
  return {
    canonical: plainName(chosen),
    sameAs: catalogLinks(chosen.wikidata, plainName(chosen)),
    country: chosen.iso,
    known: city,
  };
}

/** "Mendoza province" is not the city. */
const divisions: ReadonlySet<string> = new Set(
  "province region county district prefecture state oblast governorate area".split(" "),
);

/** GeoNames prints "Köln", an English article "Cologne". */
const plainName = ({ name, aliases }: City): string =>
  /^[\x20-\x7e]+$/.test(name) ? name : (aliases[0] ?? name);

/**
 * "Paris" is in France, unless "Texas" follows it; of two cities of like size none is chosen, unless the article names
 * the country of one of them only.
 */
function chooseCity(
  cities: readonly City[],
  places: readonly NameInPlace[],
  countries: ReadonlySet<string>,
): City | undefined {
  const within = places.flatMap(placesBehind);
  if (within.length > 0) {
    return cities.find((city) => within.some((entry) => isIn(city, entry)));
  }
  const [first, second] = cities;
  if (first === undefined || second === undefined || first.population > 5 * second.population) {
    return first;
  }
  const inNamed = cities.filter(({ iso }) => countries.has(iso));
  return inNamed.length === 1 || first.capital ? (inNamed[0] ?? first) : undefined;
}

/** The state or part of a state behind a comma. */
function placesBehind({ spot, view, after }: NameInPlace): readonly KnownName[] {
  return after === ","
    ? (view.known[spot.last + 2]?.entries ?? []).filter(
        ({ kind, form }) => (kind === "state" || kind === "subnational") && form === "name",
      )
    : [];
}

function isIn(city: City, within: KnownName): boolean {
  switch (within.kind) {
    case "state":
      return city.iso === within.state.iso;
    case "subnational":
      return (
        city.iso === within.subnational.iso &&
        (within.subnational.postal === "" || city.admin === within.subnational.postal)
      );
    default:
      return false;
  }
}
