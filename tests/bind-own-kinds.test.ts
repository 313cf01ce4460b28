import fc from "fast-check";
import { canonize } from "rdf-canonize";
import { describe, expect, it } from "vitest";
import { bind } from "../src/bind/bind.ts";
import { contextOf } from "../src/bind/context.ts";
import { full } from "../src/bind/full.ts";
import { extendProfile, profile } from "../src/bind/profile.ts";
import { toQuads } from "../src/bind/quads.ts";
import { readStory } from "../src/bind/read-story.ts";
import { printShapes } from "../src/bind/shapes.ts";
import { vocabularyTable } from "../src/bind/vocabulary-table.ts";
import { entity, jsonSchemaOf, many, maybe, one } from "../src/model/entity.ts";
import { oneOf, ref, text } from "../src/model/range.ts";
import { refTo } from "../src/model/ref.ts";
import { story } from "../src/model/story.ts";
import { formats } from "../src/serialize/formats.ts";
import { parseGraph } from "../src/serialize/parse-graph.ts";
import { serialize } from "../src/serialize/serialize.ts";
import { createValidator } from "../src/validate/create-validator.ts";
import { defaultShapes } from "../src/validate/shapes-source.ts";
import { validate } from "../src/validate/validate.ts";
import { terms } from "../src/vocabulary/term.ts";
import { rdf, schema, sem } from "../src/vocabulary/terms.ts";
import { arbitraryStory } from "./arbitrary-story.ts";
import { edited, iri } from "./edit-graph.ts";
import { type Embassy, Ship, ship, shipKinds, shipProfile } from "./own-kinds.ts";
import { sampleStory } from "./sample-story.ts";

const options = { profile: shipProfile, base: "https://example.org/data/" };

const ferry: Ship = {
  kind: "Ship",
  id: refTo("Ship", "ship/aurora"),
  name: "Aurora",
  callSign: "OXA2",
  class: "Ferry",
  hull: "Old",
  owner: [refTo("Organization", "a/ferry-talks#organization-osten-line")],
  launched: "1998",
  evidence: [sampleStory.things.find((thing) => thing.kind === "Span")?.id ?? refTo("Span", "")],
};
const embassy: Embassy = {
  kind: "Embassy",
  id: refTo("Embassy", "embassy/marlow"),
  name: "Embassy of Marlow",
  of: refTo("State", "state/marlow"),
};
const withShips = story([...sampleStory.things, ferry, embassy], shipKinds);

describe("a user's own kinds", () => {
  it("get quads", () => {
    const said = toQuads(withShips, options)
      .filter(({ subject }) => subject.value === "https://example.org/data/ship/aurora")
      .map(({ predicate, object }) => [predicate.value, object.value]);
    expect(said).toContainEqual([rdf.type, ship.Ship]);
    expect(said).toContainEqual([rdf.type, ship.Ferry]);
    expect(said).toContainEqual([ship.hull, ship.HullOld]);
    expect(said).toContainEqual([ship.launched, "1998"]);
  });

  it("are written with their prefix, and read back", async () => {
    expect(serialize(withShips, "turtle", options)).toContain(
      "<ship/aurora> a ship:Ship, ship:Ferry ;",
    );
    for (const { name } of formats) {
      const read = await parseGraph(serialize(withShips, name, options), name);
      expect(readStory(read, options)).toEqual({ story: withShips, unread: [] });
    }
  });

  it("read back as arbitrary stories too, in every syntax", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryStory(shipKinds), async (made) => {
        const quads = toQuads(made, options);
        for (const { name } of formats) {
          const read = await parseGraph(serialize(made, name, options), name);
          expect(await canonize(read, { algorithm: "RDFC-1.0" })).toBe(
            await canonize(quads, { algorithm: "RDFC-1.0" }),
          );
        }
        expect(readStory(quads, options)).toEqual({ story: made, unread: [] });
      }),
      { numRuns: 15 },
    );
  });

  it("get keys in the context", () => {
    expect(contextOf(shipProfile)).toMatchObject({
      ship: "https://example.org/ships#",
      flag: { "@id": "ship:flag", "@type": "@id" },
      owner: { "@id": "ship:owner", "@type": "@id", "@container": "@set" },
      decks: { "@type": "xsd:integer" },
      launched: { "@id": "ship:launched" },
    });
  });

  it("get a JSON Schema and rows in the table", () => {
    expect(jsonSchemaOf(Ship)).toMatchObject({
      properties: { class: { enum: ["Ferry", "Tanker"] } },
      required: ["kind", "id", "name", "callSign", "owner", "class", "evidence"],
      additionalProperties: false,
    });
    expect(vocabularyTable(shipProfile)).toContain("|  | flag | `ship:flag` | State | 0..1 |");
  });

  it("get shapes that bite", async () => {
    const validator = createValidator({
      shapes: defaultShapes(shipProfile),
      prefixes: shipProfile.prefixes,
    });
    const graph = toQuads(withShips, options);
    expect((await validate(graph, validator)).results).toEqual([
      expect.objectContaining({
        message: "No words of the article and no statement of its source stand behind this.",
      }),
    ]);
    const spoilt = edited(graph, (edit) => {
      edit.remove("https://example.org/data/ship/aurora", rdf.type, ship.Ferry);
      edit.replace("https://example.org/data/ship/aurora", ship.hull, iri(ship.Tanker));
      edit.remove("https://example.org/data/ship/aurora", schema.creator);
    });
    const { results } = await validate(spoilt, validator);
    expect(results.map(({ path, shape }) => [path, shape?.replace(/.*#/, "")])).toEqual(
      expect.arrayContaining([
        ["rdf:type", "Ship-class"],
        ["ship:hull", "Ship-hull"],
        ["schema:creator|ship:owner", "Ship-owner-implied"],
      ]),
    );
  });
});

describe("a kind whose things have the class of another kind", () => {
  const validator = createValidator({ shapes: [printShapes(shipProfile)] });

  it("is not asked for what only the other has to have", async () => {
    const graph = toQuads(withShips, options);
    expect((await validate(graph, validator)).results).toEqual([]);
  });

  it("does not let the other off", async () => {
    const graph = edited(toQuads(withShips, options), (edit) =>
      edit.remove(
        "https://example.org/data/a/ferry-talks#organization-harbor-union",
        "http://groundedannotationframework.org/gaf#denotedBy",
      ),
    );
    const { results } = await validate(graph, validator);
    expect(results).toMatchObject([
      {
        focus: "https://example.org/data/a/ferry-talks#organization-harbor-union",
        message: "Organization.evidence takes at least one Span: gaf:denotedBy.",
      },
    ]);
  });
});

describe("bindings that could not be read back are refused", () => {
  const own = terms("https://example.org/v#", "A", "B", "p", "q", "x", "y");
  const refusal = expect.objectContaining({ code: "bind/declaration" });
  const Pair = entity("Pair", { left: one(text), right: maybe(text) });
  const Choices = entity("Choices", { left: many(oneOf("x", "y")), right: maybe(oneOf("z")) });

  it("two fields with one property", () => {
    expect(() => bind(Pair, { type: [own.A], fields: { left: own.p, right: own.p } })).toThrow(
      refusal,
    );
  });

  it("a field that implies what another says", () => {
    expect(() =>
      bind(Pair, { type: [own.A], fields: { left: [own.p, own.q], right: own.q } }),
    ).toThrow(refusal);
  });

  it("a text said with rdf:type", () => {
    expect(() => bind(Pair, { type: [own.A], fields: { left: rdf.type, right: own.q } })).toThrow(
      refusal,
    );
  });

  it("two choices that share a property and a value, but not two that only share the property", () => {
    const choices = (z: typeof own.x) =>
      bind(Choices, {
        type: [own.A],
        fields: {
          left: { property: rdf.type, values: { x: own.x, y: own.y } },
          right: { property: rdf.type, values: { z } },
        },
      });
    expect(() => choices(own.y)).toThrow(refusal);
    expect(() => choices(own.A)).toThrow(refusal);
    expect(choices(own.B).fields).toHaveLength(2);
  });

  it("what is no IRI", () => {
    const bad = terms("https://example.org/> . <", "p");
    expect(() => bind(Pair, { type: [own.A], fields: { left: bad.p, right: own.q } })).toThrow(
      refusal,
    );
    expect(() => profile("p", { ex: "https://example.org/> ." }, [])).toThrow(refusal);
  });

  it("a kind with the classes of another", () => {
    const Other = entity("Other", { flag: maybe(ref("State")) });
    const bound = bind(Other, { type: [schema.Person, sem.Actor], fields: { flag: own.p } });
    expect(() => extendProfile(full, "own", {}, [bound])).toThrow(refusal);
  });

  it("a kind whose classes another may choose", () => {
    const Telegram = entity("Telegram", { flag: maybe(ref("State")) });
    const bound = bind(Telegram, {
      type: [schema.Message, schema.CreativeWork],
      fields: { flag: own.p },
    });
    expect(() => extendProfile(full, "own", {}, [bound])).toThrow(refusal);
  });

  it("a field name that means another property elsewhere, or is a prefix", () => {
    const Named = entity("Named", { name: one(text) });
    expect(() =>
      extendProfile(full, "own", {}, [bind(Named, { type: [own.A], fields: { name: own.p } })]),
    ).toThrow(refusal);
    const Prefixed = entity("Prefixed", { schema: one(text) });
    expect(() =>
      extendProfile(full, "own", {}, [
        bind(Prefixed, { type: [own.A], fields: { schema: own.p } }),
      ]),
    ).toThrow(refusal);
  });

  it("a field or value without a term, from a caller without types", () => {
    const untyped = bind as unknown as (kind: unknown, binding: unknown) => unknown;
    expect(() => untyped(Pair, { type: [own.A], fields: { left: own.p } })).toThrow(refusal);
    expect(() =>
      untyped(Choices, {
        type: [own.A],
        fields: {
          left: { property: own.p, values: { x: own.x } },
          right: { property: own.q, values: { z: own.y } },
        },
      }),
    ).toThrow(refusal);
  });
});
