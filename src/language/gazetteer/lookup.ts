import { type Body, bodies } from "./bodies.ts";
import { type City, cityNumber, eachCityName } from "./cities.ts";
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

/** A city goes by its number and is decoded when it is found. */
const index: () => PhraseIndex<Indexed | number> = once(() => phraseIndex(tellNames, "name"));

/**
 * The longest name of the tables that begins at that token, with everything it can be; undefined where none does.
 * Names must be printed as names: "turkey" and "us" are nothing, "Turkey" and "US" are states.
 *
 * @example gazetteerAt(["in", "Costa", "Rica", "."], 1)?.length // 2
 */
export function gazetteerAt(words: readonly string[], at: number): GazetteerMatch | undefined {
  const match = index().at(
    words,
    at,
    (name) =>
      typeof name === "number" ||
      name.after === "" ||
      name.after === (words[at - 1] ?? "").toLowerCase(),
  );
  return match && { length: match.length, entries: entriesOf(match.entries) };
}

/** Everything that a name, printed as one phrase, can be: "Saint Lucia", "the West" not ("West" needs its article). */
export function gazetteerEntries(name: string): readonly GazetteerEntry[] {
  return entriesOf(
    index()
      .get(name)
      .filter((found) => typeof found === "number" || found.after === ""),
  );
}

function entriesOf(names: readonly (Indexed | number)[]): readonly GazetteerEntry[] {
  const entries = names.map(
    (name): GazetteerEntry =>
      typeof name === "number" ? { kind: "city", entry: cityNumber(name) } : name.found,
  );
  const cities = entries.filter((entry) => entry.kind === "city");
  if (cities.length < 2) return entries;
  cities.sort(
    ({ entry: a }, { entry: b }) => b.population - a.population || a.geonames - b.geonames,
  );
  let next = 0;
  return entries.map((entry) => (entry.kind === "city" ? (cities[next++] ?? entry) : entry));
}

/** Adds all names in the order in which a match holds its entries. */
function tellNames(add: (name: string, found: Indexed | number) => void): void {
  const each = (names: readonly string[], found: GazetteerEntry): void => {
    const indexed: Indexed = { found, after: "" };
    for (const name of names) add(name, indexed);
  };
  const eachDemonym = (
    entry: State | Region | Subnational,
    adjectives: readonly string[],
    nouns: readonly string[],
  ): void => {
    const names = new Set([entry.name, ...entry.aliases]);
    const isNoName = (word: string): boolean => !names.has(word);
    each(adjectives.filter(isNoName), { kind: "demonym", entry, form: "adjective" });
    each(nouns.filter(isNoName), { kind: "demonym", entry, form: "noun" });
    const plurals = nouns.map(pluralDemonym).filter((plural) => !nouns.includes(plural));
    each(plurals.filter(isNoName), { kind: "demonym", entry, form: "plural" });
  };

  for (const entry of states) each([entry.name, ...entry.aliases], { kind: "state", entry });
  for (const entry of states) each(entry.capital, { kind: "capital", entry });
  for (const entry of [...states, ...bodies]) each(entry.seats, { kind: "seat", entry });
  for (const state of states) eachDemonym(state, state.adjectives, state.demonyms);
  for (const area of [...regions, ...subnationals]) {
    eachDemonym(area, area.adjectives, area.adjectives);
  }
  for (const entry of regions) {
    const found = { kind: "region", entry } as const;
    add(entry.name, { found, after: entry.needsArticle ? "the" : "" });
    each(entry.aliases, found);
  }
  for (const entry of subnationals) {
    const found = { kind: "subnational", entry } as const;
    add(entry.name, { found, after: "" });
    for (const alias of entry.aliases) {
      // "Pittsburgh, Pa." but not "Ill. was all he said".
      add(alias, { found, after: alias.endsWith(".") ? "," : "" });
    }
    if (entry.postal !== "") add(entry.postal, { found, after: "," });
  }
  for (const entry of bodies) each([entry.name, ...entry.aliases], { kind: "body", entry });
  for (const entry of bodies) each(entry.doubtfulAliases, { kind: "body", entry });
  eachCityName(add);
  for (const entry of peoples) {
    each(entry.adjectives, { kind: "people", entry, form: "adjective" });
    each([entry.name], { kind: "people", entry, form: "noun" });
    each([entry.plural], { kind: "people", entry, form: "plural" });
  }
}
