import { citiesData } from "./cities-data.ts";
import { cityWikidata } from "./cities-wikidata.ts";
import { cityNames } from "./city-names.ts";
import { fold } from "./fold.ts";
import { givenName } from "./given-names.ts";
import { once, onceEach } from "./once.ts";
import { states } from "./states.ts";
import { surname } from "./surnames.ts";

/** A city of the world. Data: GeoNames (https://www.geonames.org), CC BY 4.0. */
export interface City {
  readonly geonames: number;
  /** As GeoNames lists it, accents included. */
  readonly name: string;
  /** What English news also calls it: "Cologne". */
  readonly aliases: readonly string[];
  /** Every spelling under which it is found: name, aliases, "St." for "Saint". */
  readonly spellings: readonly string[];
  readonly iso: string;
  /** GeoNames' code of the part of the state it lies in; for the US the postal code of its state. */
  readonly admin: string;
  /** To the thousand. */
  readonly population: number;
  readonly capital: boolean;
  /** Whether its name is as often a person's or another word: "Reading", "Charlotte". */
  readonly ambiguous: boolean;
  /** Only of well-known cities, else empty. */
  readonly wikidata: string;
}

// Cities' names that are first of all words, or names of other things than a town.
const commonWords: ReadonlySet<string> = new Set(
  `of most worms tours reading sale split cork saga male lens nice mobile orange surprise independence enterprise
  mission upland temple union normal spring mentor bountiful paradise hull bath derby man delta van sari metro
  best bar bor bat cal are same bend compton cannes batman ordu mus kars home sandwich corona deal rugby crew
  hove barking poole barry ham halle hamm essen ulm hof siegen aalen tanga lira jos ede ila offa oyo ife aba
  puri mari kota klang pune salt acre lod safi hama homs zion ise tsu ota ama ito uda nara saga beni sucre salto
  lobito goma matola prato como bra medford flint provo racine gap pau brest bari mesa modesto tempe macon
  progreso victoria florida colon lugo jaen eagle buffalo phoenix augusta columbia concord hope liberty commerce
  industry central aurora salem windsor lancaster kent norfolk stamford oxford
  cambridge beverly sterling plantation hollywood broadway carson moreno rialto novato napa pearl`.split(
    /\s+/,
  ),
);

// Namesakes of people, or words, that in the news are nearly always the city.
const mainlyCities: ReadonlySet<string> = new Set(
  `Sydney Adelaide Milan Dallas Denver Austin Orlando Florence Toledo Santiago Valencia Córdoba Mendoza León Osaka
  Nagano Sakai Toyama Miyazaki Matsumoto Lagos Medina Messina Montgomery Reno Adana Odessa Brest Bari Homs Hama
  Goma Essen Buffalo Phoenix Oxford Cambridge Lancaster Hollywood Halle Pune Brooklyn Shimla`.split(
    /\s+/,
  ),
);

/** The cities of one state in the table's order, the largest first. */
interface StateRows {
  readonly iso: string;
  /** The number of the first city. */
  readonly first: number;
  /** name|admin code|GeoNames id|thousands of inhabitants */
  readonly rows: readonly string[];
}

const byState: () => readonly StateRows[] = once(() => {
  let first = 0;
  return citiesData.split("\n").map((line) => {
    const state = { iso: line.slice(0, 2), first, rows: line.slice(3).split(";") };
    first += state.rows.length;
    return state;
  });
});

/**
 * Calls back with every spelling of every city and the city's number. Of the cities of the world an article names few,
 * and to decode those alone is quicker by far.
 */
export function eachCityName(tell: (spelling: string, number: number) => void): void {
  for (const { iso, first, rows } of byState()) {
    const aliased = new Map(cityNames.get(iso));
    for (let i = 0; i < rows.length; i++) {
      const name = nameOf(rows[i] ?? "");
      const aliases = aliased.get(name) ?? [];
      aliased.delete(name);
      for (const spelling of spellingsOf(name, aliases)) tell(spelling, first + i);
    }
  }
}

/** The city of that number. */
export const cityNumber: (number: number) => City = onceEach((number) => {
  const state = byState().findLast(({ first }) => first <= number);
  return decoded(state?.iso ?? "", state?.rows ?? [], number - (state?.first ?? 0));
});

/** Every city, grouped by state in code unit order, the largest of each first. */
export const cities = (): readonly City[] =>
  byState().flatMap(({ first, rows }) => rows.map((_, i) => cityNumber(first + i)));

const nameOf = (row: string): string => row.slice(0, row.indexOf("|"));

function decoded(iso: string, rows: readonly string[], at: number): City {
  const [name = "", admin = "", id = "", thousands = ""] = rows[at]?.split("|") ?? [];
  // The rows are sorted by falling population: what is certain of a name is so of the first.
  const first = rows.findIndex((row) => row.startsWith(`${name}|`)) === at;
  const aliases = first ? (cityNames.get(iso)?.get(name) ?? []) : [];
  const capital = first && [name, ...aliases].some((n) => capitals().has(`${iso}:${fold(n)}`));
  return {
    geonames: Number.parseInt(id, 36),
    name,
    aliases,
    spellings: spellingsOf(name, aliases),
    iso,
    admin,
    population: Number.parseInt(thousands, 36) * 1000,
    capital,
    ambiguous: isAmbiguous(name, capital),
    wikidata: first ? (cityWikidata.get(`${iso}:${name}`) ?? "") : "",
  };
}

const capitals: () => ReadonlySet<string> = once(
  () =>
    new Set(
      states.flatMap(({ iso, capital }) =>
        capital.slice(0, 1).map((name) => `${iso}:${fold(name)}`),
      ),
    ),
);

function isAmbiguous(name: string, capital: boolean): boolean {
  if (mainlyCities.has(name) || name.includes(" ")) {
    return false;
  }
  return (
    commonWords.has(fold(name)) ||
    (!capital && (givenName(name) !== undefined || surname(name) !== undefined))
  );
}

const spellingsOf = (name: string, aliases: readonly string[]): readonly string[] =>
  name.startsWith("S") || aliases.length > 0 ? [name, ...aliases].flatMap(spellings) : [name];

/** A saint's town is printed in three ways, whichever GeoNames lists. */
function spellings(name: string): string[] {
  const rest = /^(?:Saint|St\.?) (.+)$/.exec(name)?.[1];
  return rest === undefined ? [name] : [`Saint ${rest}`, `St. ${rest}`, `St ${rest}`];
}
