import { type Body, bodies } from "./bodies.ts";
import { type City, cities } from "./cities.ts";
import { once } from "./once.ts";
import { type People, peoples } from "./peoples.ts";
import { type PhraseIndex, phraseIndex } from "./phrase-index.ts";
import { type Region, regions } from "./regions.ts";
import { pluralDemonym, type State, states } from "./states.ts";
import { type Subnational, subnationals } from "./subnational.ts";

/** What a name in the tables can be; the same words often are several things ("Georgia", "Brussels"). */
export type GazetteerEntry =
  | { readonly kind: "state"; readonly entry: State }
  /** A capital, whose name also stands for the government of the state. */
  | { readonly kind: "capital"; readonly entry: State }
  /** A building, street or town whose name stands for a government or a body: "the Kremlin", "the Pentagon". */
  | { readonly kind: "seat"; readonly entry: State | Body }
  | { readonly kind: "region"; readonly entry: Region }
  | { readonly kind: "subnational"; readonly entry: Subnational }
  | { readonly kind: "body"; readonly entry: Body }
  | { readonly kind: "city"; readonly entry: City }
  | { readonly kind: "people"; readonly entry: People; readonly form: DemonymForm }
  | {
      readonly kind: "demonym";
      readonly entry: State | Region | Subnational;
      readonly form: DemonymForm;
    };

/** "Peruvian" is adjective and noun, "Peruvians" plural, "Dane" noun only. */
export type DemonymForm = "adjective" | "noun" | "plural";

export interface GazetteerMatch {
  /** How many tokens the name covers. */
  readonly length: number;
  /**
   * Never empty; in the order states, capitals, seats, demonyms, regions, parts of states, bodies, cities by falling
   * population, peoples.
   */
  readonly entries: readonly GazetteerEntry[];
}

interface Indexed {
  readonly found: GazetteerEntry;
  /** The token that must stand before it: "the" West, Pittsburgh "," Pa. */
  readonly after: "the" | "," | "";
}

const index: () => PhraseIndex<Indexed> = once(() => phraseIndex(phrases(), "name"));

/**
 * The longest name of the tables that begins at that token, with everything it can be; undefined where none does.
 * Names must be printed as names: "turkey" and "us" are nothing, "Turkey" and "US" are states.
 *
 * @example gazetteerAt(["in", "Costa", "Rica", "."], 1)?.length // 2
 */
export function gazetteerAt(words: readonly string[], at: number): GazetteerMatch | undefined {
  const before = (words[at - 1] ?? "").toLowerCase();
  const match = index().at(words, at, ({ after }) => after === "" || after === before);
  return match && { length: match.length, entries: match.entries.map(({ found }) => found) };
}

/** Everything that a name, printed as one phrase, can be: "Saint Lucia", "the West" not ("West" needs its article). */
export function gazetteerEntries(name: string): readonly GazetteerEntry[] {
  return index()
    .get(name)
    .filter(({ after }) => after === "")
    .map(({ found }) => found);
}

function* phrases(): Generator<readonly [string, Indexed]> {
  yield* named(states, "state");
  for (const state of states) {
    yield* each(state.capital, { kind: "capital", entry: state });
  }
  for (const entry of [...states, ...bodies]) {
    yield* each(entry.seats, { kind: "seat", entry });
  }
  for (const state of states) {
    yield* demonyms(state, state.adjectives, state.demonyms);
  }
  for (const area of [...regions, ...subnationals]) {
    yield* demonyms(area, area.adjectives, area.adjectives);
  }
  for (const region of regions) {
    yield [
      region.name,
      { found: { kind: "region", entry: region }, after: region.needsArticle ? "the" : "" },
    ];
    yield* each(region.aliases, { kind: "region", entry: region });
  }
  for (const part of subnationals) {
    const found = { kind: "subnational", entry: part } as const;
    yield [part.name, { found, after: "" }];
    for (const alias of part.aliases) {
      // "Pittsburgh, Pa." but not "Ill. was all he said".
      yield [alias, { found, after: alias.endsWith(".") ? "," : "" }];
    }
    if (part.postal !== "") {
      yield [part.postal, { found, after: "," }];
    }
  }
  yield* named(bodies, "body");
  for (const body of bodies) {
    yield* each(body.doubtfulAliases, { kind: "body", entry: body });
  }
  yield* cityPhrases();
  for (const people of peoples) {
    const { name, plural, adjectives } = people;
    yield* each(adjectives, { kind: "people", entry: people, form: "adjective" });
    yield* each([name], { kind: "people", entry: people, form: "noun" });
    yield* each([plural], { kind: "people", entry: people, form: "plural" });
  }
}

function* named<Kind extends "state" | "body">(
  entries: readonly Extract<GazetteerEntry, { kind: Kind }>["entry"][],
  kind: Kind,
): Generator<readonly [string, Indexed]> {
  for (const entry of entries) {
    // Kind and entry come from one member of the union, which TypeScript cannot follow through the parameter.
    yield* each([entry.name, ...entry.aliases], { kind, entry } as GazetteerEntry);
  }
}

function* demonyms(
  entry: State | Region | Subnational,
  adjectives: readonly string[],
  nouns: readonly string[],
): Generator<readonly [string, Indexed]> {
  const names = new Set([entry.name, ...entry.aliases]);
  const isNoName = (word: string) => !names.has(word);
  yield* each(adjectives.filter(isNoName), { kind: "demonym", entry, form: "adjective" });
  yield* each(nouns.filter(isNoName), { kind: "demonym", entry, form: "noun" });
  const plurals = nouns.map(pluralDemonym).filter((plural) => !nouns.includes(plural));
  yield* each(plurals.filter(isNoName), { kind: "demonym", entry, form: "plural" });
}

function* cityPhrases(): Generator<readonly [string, Indexed]> {
  const bySize = [...cities()].sort(
    (a, b) => b.population - a.population || a.geonames - b.geonames,
  );
  for (const city of bySize) {
    yield* each(city.spellings, { kind: "city", entry: city });
  }
}

function* each(
  names: readonly string[],
  found: GazetteerEntry,
): Generator<readonly [string, Indexed]> {
  const indexed: Indexed = { found, after: "" };
  for (const name of names) {
    yield [name, indexed];
  }
}
