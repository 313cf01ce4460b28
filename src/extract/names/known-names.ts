import { type Body, bodies } from "../../language/gazetteer/bodies.ts";
import { type City, citiesNamed } from "../../language/gazetteer/cities.ts";
import { type PhraseIndex, phraseIndex } from "../../language/gazetteer/phrase-index.ts";
import { type Region, regions } from "../../language/gazetteer/regions.ts";
import { pluralDemonym, type State, states } from "../../language/gazetteer/states.ts";
import { type Subnational, subnationals } from "../../language/gazetteer/subnational.ts";

/** What the gazetteers know a name as; the same words may be known as several things. */
export type KnownName =
  | {
      readonly kind: "state";
      readonly form: "name" | "adjective" | "demonym" | "capital" | "seat";
      readonly state: State;
    }
  | { readonly kind: "region"; readonly form: "name" | "adjective"; readonly region: Region }
  | {
      readonly kind: "subnational";
      readonly form: "name" | "adjective" | "abbreviation";
      readonly subnational: Subnational;
    }
  | { readonly kind: "body"; readonly form: "name" | "seat"; readonly body: Body }
  | {
      readonly kind: "city";
      readonly form: "name";
      /** All cities of that name, the largest first. */
      readonly cities: readonly City[];
      readonly largest: City;
    };

type Row = readonly [phrase: string, entry: KnownName];

function stateRows(state: State): Row[] {
  const rows = (phrases: readonly string[], form: "name" | "adjective" | "capital" | "seat") =>
    phrases.map((phrase): Row => [phrase, { kind: "state", form, state }]);
  return [
    ...rows([state.name, ...state.aliases], "name"),
    ...rows(state.adjectives, "adjective"),
    ...state.demonyms.map(
      (demonym): Row => [pluralDemonym(demonym), { kind: "state", form: "demonym", state }],
    ),
    // A period goes missing: "the U.S where".
    ...rows(
      state.aliases
        .filter((alias) => /^\p{Lu}\.\p{Lu}\.$/u.test(alias))
        .map((alias) => alias.slice(0, -1)),
      "name",
    ),
    ...rows(state.capital, "capital"),
    ...rows(state.seats, "seat"),
  ];
}

const rows: readonly Row[] = [
  ...states.flatMap(stateRows),
  ...regions.flatMap((region): Row[] => [
    ...[region.name, ...region.aliases].map(
      (phrase): Row => [phrase, { kind: "region", form: "name", region }],
    ),
    ...region.adjectives.map(
      (phrase): Row => [phrase, { kind: "region", form: "adjective", region }],
    ),
  ]),
  ...subnationals.flatMap((subnational): Row[] => [
    ...[subnational.name, ...subnational.aliases].map(
      (phrase): Row => [phrase, { kind: "subnational", form: "name", subnational }],
    ),
    ...subnational.adjectives.map(
      (phrase): Row => [phrase, { kind: "subnational", form: "adjective", subnational }],
    ),
  ]),
  ...bodies.flatMap((body): Row[] => [
    ...[body.name, ...body.aliases].map(
      (phrase): Row => [phrase, { kind: "body", form: "name", body }],
    ),
    ...body.seats.map((phrase): Row => [phrase, { kind: "body", form: "seat", body }]),
  ]),
];

const index: PhraseIndex<KnownName> = phraseIndex(rows, "name");

export interface KnownMatch {
  /** Number of tokens. */
  readonly length: number;
  readonly entries: readonly KnownName[];
}

/** The longest name of the gazetteers that begins at that token. */
export function knownNameAt(words: readonly string[], at: number): KnownMatch | undefined {
  return index.at(words, at);
}

/** The cities of that printed name, as one entry. */
export function knownCity(printed: string): KnownName | undefined {
  const cities = citiesNamed(printed);
  const [largest] = cities;
  return largest === undefined ? undefined : { kind: "city", form: "name", cities, largest };
}
