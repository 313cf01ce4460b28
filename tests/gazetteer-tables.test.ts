import * as countryCoder from "@rapideditor/country-coder";
import { describe, expect, it } from "vitest";
import { bodies } from "../src/language/gazetteer/bodies.ts";
import { cities } from "../src/language/gazetteer/cities.ts";
import { cityWikidata } from "../src/language/gazetteer/cities-wikidata.ts";
import { cityNames } from "../src/language/gazetteer/city-names.ts";
import { courtesyTitles } from "../src/language/gazetteer/courtesy-titles.ts";
import { fold } from "../src/language/gazetteer/fold.ts";
import { givenNames } from "../src/language/gazetteer/given-names.ts";
import { offices } from "../src/language/gazetteer/offices.ts";
import { organizationNouns } from "../src/language/gazetteer/organization-words.ts";
import { personNouns } from "../src/language/gazetteer/person-nouns.ts";
import { regions } from "../src/language/gazetteer/regions.ts";
import { states } from "../src/language/gazetteer/states.ts";
import { subnationals } from "../src/language/gazetteer/subnational.ts";

const isoCodes = new Set(states.map(({ iso }) => iso));

/** Values that occur more than once. */
function repeated(values: readonly string[]): string[] {
  const seen = new Set<string>();
  return values.filter((value) => value !== "" && (seen.has(value) || !seen.add(value)));
}

describe("states", () => {
  it("have the Wikidata ids that country-coder has", () => {
    // Denmark and the Netherlands stand there as parts of their kingdoms, with ids of their own.
    const realms: Readonly<Record<string, string>> = { DK: "Q35", NL: "Q55" };
    for (const { iso, status, wikidata } of states) {
      if (status !== "former") {
        expect([iso, wikidata]).toEqual([iso, realms[iso] ?? countryCoder.wikidataQID(iso)]);
      }
    }
    expect(countryCoder.feature("Q35")?.properties.nameEn).toBe("Denmark");
    expect(countryCoder.feature("Q55")?.properties.nameEn).toBe("Netherlands");
  });

  it("are all that country-coder calls a country", () => {
    // The package's own type of this is any where @types/geojson is absent.
    const features: readonly { properties: { level: string; iso1A2?: string } }[] =
      countryCoder.borders.features;
    const countries = features
      .filter(({ properties }) => properties.level === "country")
      .flatMap(({ properties }) => properties.iso1A2 ?? []);
    expect(countries.length).toBeGreaterThan(190);
    expect(countries.filter((iso) => !isoCodes.has(iso))).toEqual([]);
  });

  it("share no name, code or id", () => {
    const names = states.flatMap(({ name, aliases }) => [...new Set([name, ...aliases].map(fold))]);
    expect(repeated(names)).toEqual([]);
    expect(repeated(states.map(({ iso }) => iso))).toEqual([]);
    expect(repeated(states.flatMap((s) => [s.wikidata, s.capitalWikidata]))).toEqual([]);
  });

  it("have a capital among the cities, where GeoNames lists one", () => {
    const capitals = new Set(
      cities()
        .filter(({ capital }) => capital)
        .map(({ iso }) => iso),
    );
    const without = states
      .filter(({ status, capital, iso }) => status === "state" && capital[0] && !capitals.has(iso))
      .map(({ iso }) => iso);
    // Astana and Ramallah are not among the package's cities, Palikir is listed under another name.
    expect(without).toEqual(["KZ", "FM", "PS"]);
  });
});

describe("parts of states, regions, bodies and cities", () => {
  it("lie in known states", () => {
    const belonging = [...subnationals, ...bodies].map(({ iso }) => iso);
    expect(belonging.filter((iso) => iso !== "" && !isoCodes.has(iso))).toEqual([]);
    const townless = new Set(cities().map(({ iso }) => iso));
    expect([...townless].filter((iso) => !isoCodes.has(iso))).toEqual([]);
  });

  it("have well-formed Wikidata ids, each in one place", () => {
    const ids = [
      ...states.map(({ wikidata }) => wikidata),
      ...regions.map(({ wikidata }) => wikidata),
      ...subnationals.map(({ wikidata }) => wikidata),
      ...bodies.map(({ wikidata }) => wikidata),
      ...cities().map(({ wikidata }) => wikidata),
    ].filter(Boolean);
    expect(ids.filter((id) => !/^Q[1-9]\d{0,8}$/.test(id))).toEqual([]);
    // Singapore is a state and its own capital.
    expect(repeated(ids)).toEqual(["Q334"]);
  });

  it("agree with the capitals' ids in the table of states", () => {
    for (const city of cities().filter(({ capital, wikidata }) => capital && wikidata !== "")) {
      const state = states.find(({ iso }) => iso === city.iso);
      if (state !== undefined && state.capitalWikidata !== "") {
        expect([city.name, city.wikidata]).toEqual([city.name, state.capitalWikidata]);
      }
    }
  });

  it("name only cities that GeoNames lists in the tables of aliases and ids", () => {
    const listed = new Set(cities().map(({ iso, name }) => `${iso}:${name}`));
    const aliased = [...cityNames].flatMap(([iso, names]) =>
      [...names.keys()].map((name) => `${iso}:${name}`),
    );
    expect([...aliased, ...cityWikidata.keys()].filter((key) => !listed.has(key))).toEqual([]);
  });

  it("have no name twice within a table", () => {
    expect(repeated(subnationals.map(({ iso, name }) => `${iso}:${name}`))).toEqual([]);
    expect(repeated(regions.map(({ name }) => name))).toEqual([]);
    expect(repeated(bodies.map(({ iso, name }) => `${iso}:${name}`))).toEqual([]);
    const named = new Set(subnationals.map(({ name }) => name));
    expect(regions.filter(({ name }) => named.has(name))).toEqual([]);
  });

  it("carry GeoNames ids that are unique", () => {
    expect(repeated(cities().map(({ geonames }) => String(geonames)))).toEqual([]);
    expect(cities().every(({ geonames, population }) => geonames > 0 && population > 0)).toBe(true);
  });
});

describe("word lists", () => {
  it("hold only the kinds their types name", () => {
    expect([...new Set(courtesyTitles.map(({ kind }) => kind))].sort()).toEqual(
      ["academic", "clergy", "courtesy", "military", "noble", "police", "political"].sort(),
    );
    expect([...new Set(offices.map((office) => office.of))].sort()).toEqual(
      ["body", "court", "region", "state", "team"].sort(),
    );
    const kinds = new Set(organizationNouns.map(({ kind }) => kind));
    expect(bodies.filter(({ kind }) => !kinds.has(kind)).map(({ name }) => name)).toEqual([]);
  });

  it("hold no empty or padded word", () => {
    const words = [
      ...personNouns.flatMap(({ singular, plural }) => [singular, plural]),
      ...givenNames(),
      ...offices.map(({ title }) => title),
      ...organizationNouns.flatMap(({ singular, plural }) => [singular, plural]),
    ];
    expect(words.filter((word) => word === "" || word !== word.trim())).toEqual([]);
  });
});
