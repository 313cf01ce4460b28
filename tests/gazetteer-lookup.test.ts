import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { City } from "../src/language/gazetteer/cities.ts";
import { courtesyTitle } from "../src/language/gazetteer/courtesy-titles.ts";
import { givenName } from "../src/language/gazetteer/given-names.ts";
import { gazetteerAt, gazetteerEntries } from "../src/language/gazetteer/lookup.ts";
import { officeAt, officesCalled } from "../src/language/gazetteer/offices.ts";
import {
  isLegalForm,
  organizationHead,
  organizationNoun,
} from "../src/language/gazetteer/organization-words.ts";
import { personNoun } from "../src/language/gazetteer/person-nouns.ts";
import { placeHead, placeNoun } from "../src/language/gazetteer/place-words.ts";
import { pluralDemonym } from "../src/language/gazetteer/states.ts";
import { surname } from "../src/language/gazetteer/surnames.ts";

/** Names found from left to right, each with its kinds and the names of its entries: "Peru=state:Peru". */
function found(sentence: string): string[] {
  const words = sentence.split(" ");
  const names: string[] = [];
  for (let at = 0; at < words.length; ) {
    const match = gazetteerAt(words, at);
    if (match !== undefined) {
      const entries = match.entries.map(({ kind, entry }) => `${kind}:${entry.name}`);
      names.push(`${words.slice(at, at + match.length).join(" ")}=${entries.join(",")}`);
    }
    at += match?.length ?? 1;
  }
  return names;
}

describe("gazetteerAt", () => {
  it.each([
    ["she left Costa Rica for Peru", ["Costa Rica=state:Costa Rica", "Peru=state:Peru"]],
    ["Nato and NATO and nato", ["Nato=body:NATO", "NATO=body:NATO"]],
    ["the U.S. told us", ["U.S.=state:United States"]],
    ["a turkey for Us", []],
    ["al - Qaeda cells", ["al - Qaeda=body:al-Qaeda"]],
    ["AL-QAEDA CELLS", ["AL-QAEDA=body:al-Qaeda"]],
    ["the People 's Republic of China", ["People 's Republic of China=state:China"]],
    ["people in the West like West Ham", ["West=region:West", "West Ham=body:West Ham United"]],
    ["Kiev or KYIV", ["Kiev=capital:Ukraine,city:Kyiv", "KYIV=capital:Ukraine,city:Kyiv"]],
    ["Chileans and a Dane", ["Chileans=demonym:Chile", "Dane=demonym:Denmark"]],
    ["the Pentagon", ["Pentagon=seat:United States Department of Defense"]],
    ["Erie , Pa. , he said", ["Erie=city:Erie", "Pa.=subnational:Pennsylvania"]],
    ["his Pa. said", []],
    ["Let the BoE decide", ["BoE=body:Bank of England"]],
    ["Who asked the WHO ?", ["WHO=body:World Health Organization"]],
    ["the Guardian and The Hague", ["the Guardian=body:The Guardian", "The Hague=city:The Hague"]],
    ["Kurds fled", ["Kurds=people:Kurd"]],
  ])("finds the names in: %s", (sentence, names) => {
    expect(found(sentence)).toEqual(names);
  });

  it("gives everything that a name can be, the likelier first", () => {
    expect(gazetteerEntries("Georgia").map(({ kind }) => kind)).toEqual(["state", "subnational"]);
    const brussels = gazetteerEntries("Brussels").map(({ kind, entry }) => [kind, entry.name]);
    expect(brussels).toEqual([
      ["capital", "Belgium"],
      ["seat", "European Union"],
      ["city", "Brussels"],
    ]);
  });

  it("takes any tokens", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme" })), fc.integer(), (words, at) => {
        const match = gazetteerAt(words, at);
        return match === undefined || (match.length > 0 && match.entries.length > 0);
      }),
    );
    expect(gazetteerAt(["A".repeat(1_000_000)], 0)).toBeUndefined();
  });
});

const citiesNamed = (name: string): readonly City[] =>
  gazetteerEntries(name).flatMap(({ kind, entry }) => (kind === "city" ? [entry] : []));

describe("cities", () => {
  it("are found by their English names and without accents, the largest first", () => {
    expect(citiesNamed("Gothenburg").map(({ name }) => name)).toEqual(["Göteborg"]);
    expect(citiesNamed("SAO PAULO")[0]?.iso).toBe("BR");
    const birminghams = citiesNamed("Birmingham").map(({ iso }) => iso);
    expect(birminghams.slice(0, 2)).toEqual(["GB", "US"]);
  });

  it("are flagged where the word is often another", () => {
    expect(
      ["Reading", "Split", "Charlotte", "Victoria"].map((n) => citiesNamed(n)[0]?.ambiguous),
    ).toEqual([true, true, true, true]);
    expect(["Chicago", "Lagos", "London"].map((n) => citiesNamed(n)[0]?.ambiguous)).toEqual([
      false,
      false,
      false,
    ]);
  });
});

describe("names of persons", () => {
  it("tell given names with gender where it is clear", () => {
    expect(givenName("Olga")).toEqual({ gender: "f", ambiguous: false });
    expect(givenName("BORIS")).toEqual({ gender: "m", ambiguous: false });
    expect(givenName("Robin")?.gender).toBe("");
    expect(givenName("May")).toEqual({ gender: "f", ambiguous: true });
    expect(givenName("olga")).toBeUndefined();
  });

  it("tell surnames", () => {
    expect(surname("Kowalczyk")).toBe("surname");
    expect(surname("OKAFOR")).toBe("surname");
    expect(surname("Baker")).toBe("ambiguous");
    expect(surname("Tuesday")).toBeUndefined();
  });

  it("read courtesy titles with and without periods", () => {
    expect(courtesyTitle("Mrs.")?.gender).toBe("f");
    expect(courtesyTitle("Lt. Gov.")?.full).toBe("lieutenant governor");
    expect(courtesyTitle("Sgt")?.kind).toBe("military");
    expect(courtesyTitle("general")).toBeUndefined();
  });
});

describe("nouns for persons", () => {
  it("tell number and gender", () => {
    expect(personNoun("Farmers")).toMatchObject({ singular: "farmer", gender: "" });
    expect(personNoun("spokeswomen")).toMatchObject({ singular: "spokeswoman", gender: "f" });
    expect(personNoun("wives")).toMatchObject({ singular: "wife", kind: "kin" });
    expect(personNoun("table")).toBeUndefined();
  });

  it("find the longest office", () => {
    const words = "Deputy Prime Minister Anna Lund".split(" ");
    expect(officeAt(words, 0)).toMatchObject({ length: 3 });
    expect(officeAt(["secretary", "-", "general"], 0)).toMatchObject({ length: 3 });
    expect(officesCalled("Governor").map((office) => office.of)).toEqual(["body", "region"]);
  });
});

describe("words for organizations and places", () => {
  it("tell what a head word makes of a name", () => {
    expect(isLegalForm("GmbH")).toBe(true);
    expect(organizationHead("Airlines")).toEqual(["company"]);
    expect(organizationHead("airlines")).toEqual([]);
    expect(placeHead("River")).toBe("water");
    expect(placeHead("Runs")).toBeUndefined();
  });

  it("tell common nouns in both numbers", () => {
    expect(organizationNoun("ministries")).toMatchObject({ singular: "ministry" });
    expect(organizationNoun("central-bank")).toMatchObject({ kind: "bank" });
    expect(placeNoun("Villages")).toMatchObject({ kind: "settlement" });
  });
});

describe("pluralDemonym", () => {
  it.each([
    ["Iraqi", "Iraqis"],
    ["Irishwoman", "Irishwomen"],
    ["Japanese", "Japanese"],
    ["Swiss", "Swiss"],
    ["Czech", "Czechs"],
    ["Welsh", "Welsh"],
  ])("makes %s into %s", (singular, plural) => {
    expect(pluralDemonym(singular)).toBe(plural);
  });
});
