import { describe, expect, expectTypeOf, it } from "vitest";
import { bind } from "../src/bind/bind.ts";
import { full } from "../src/bind/full.ts";
import { toJsonLd } from "../src/bind/json-ld.ts";
import type { Profile } from "../src/bind/profile.ts";
import { toQuads } from "../src/bind/quads.ts";
import { readStory } from "../src/bind/read-story.ts";
import { entity, many, maybe, type NonEmpty, type Of, one, some } from "../src/model/entity.ts";
import type { Membership, Organization } from "../src/model/kinds/actor.ts";
import type { Event } from "../src/model/kinds/event.ts";
import type { NewsKind, NewsThing } from "../src/model/kinds/news.ts";
import { decimal, integer, oneOf, ref, text } from "../src/model/range.ts";
import { type Ref, refTo } from "../src/model/ref.ts";
import { type Story, story, thingsOf } from "../src/model/story.ts";
import { serialize } from "../src/serialize/serialize.ts";
import { terms } from "../src/vocabulary/term.ts";
import { schema } from "../src/vocabulary/terms.ts";
import { type Ship, type shipKinds, shipProfile } from "./own-kinds.ts";

/** Code that must not compile: tsc fails where an error that is expected here is gone. Never run. */
const mustNotCompile = (..._code: readonly (() => unknown)[]): void => undefined;

const v = terms("https://example.org/v#", "Thing", "a", "b", "x", "y");
const Kind = entity("Kind", { a: one(text), b: maybe(oneOf("X", "Y")) });
const span = refTo("Span", "a/one#char=0,1");
const article = refTo("Article", "a/one");
const fact = { evidence: [span] as const, derivedFrom: article };

describe("the compiler refuses", () => {
  const choice = { property: v.b, values: { X: v.x, Y: v.y } };
  const half = { property: v.b, values: { X: v.x } };

  it("a misspelt term", () => {
    mustNotCompile(
      // @ts-expect-error nmae
      () => schema.nmae,
      // @ts-expect-error a string is no term
      () => bind(Kind, { type: ["https://example.org/T"], fields: { a: v.a, b: choice } }),
    );
  });

  it("a field, or a value of a choice, without a term", () => {
    mustNotCompile(
      // @ts-expect-error b is not bound
      () => bind(Kind, { type: [v.Thing], fields: { a: v.a } }),
      // @ts-expect-error Y is not bound
      () => bind(Kind, { type: [v.Thing], fields: { a: v.a, b: half } }),
      // @ts-expect-error the values of b have no terms
      () => bind(Kind, { type: [v.Thing], fields: { a: v.a, b: v.b } }),
      // @ts-expect-error a kind has a class
      () => bind(Kind, { type: [], fields: { a: v.a, b: choice } }),
    );
    const unbound = bind as unknown as (kind: unknown, binding: unknown) => unknown;
    expect(() => unbound(Kind, { type: [v.Thing], fields: { a: v.a } })).toThrow(
      "Kind/b is not bound",
    );
  });

  it("a binding of a field that the kind does not have", () => {
    mustNotCompile(() =>
      bind(Kind, {
        type: [v.Thing],
        // @ts-expect-error c is no field
        fields: { a: v.a, b: { property: v.b, values: { X: v.x, Y: v.y } }, c: v.b },
      }),
    );
  });

  it("a wrong cardinality", () => {
    const id = refTo("Organization", "o/x");
    const acme = { kind: "Organization", id, name: "Acme", ...fact } as const;
    const { name: _, ...nameless } = acme;
    mustNotCompile(
      // @ts-expect-error name is missing
      (): Organization => nameless,
      // @ts-expect-error one name, not a list
      (): Organization => ({ ...acme, name: ["Acme"] }),
      // @ts-expect-error a list, not one name
      (): Organization => ({ ...acme, alternateName: "Acme Corp" }),
      // @ts-expect-error at least one span
      (): Organization => ({ ...acme, evidence: [] }),
    );
  });

  it("a person's id where an organization's belongs", () => {
    const person = refTo("Person", "p/x");
    mustNotCompile(
      (): Membership => ({
        kind: "Membership",
        id: refTo("Membership", "m/x"),
        member: person,
        // @ts-expect-error a person
        organization: person,
        roleName: "director",
        ...fact,
      }),
    );
    expect(() =>
      story([
        { kind: "Article", id: article, body: "x", wordCount: 1 },
        { kind: "Agent", id: refTo("Agent", "g"), name: "x", version: "1" },
        {
          kind: "Run",
          id: refTo("Run", "r"),
          used: article,
          agent: article as unknown as Ref<"Agent">,
        },
      ]),
    ).toThrow("expected the id of a thing in the story: Agent, got a/one, Article");
  });

  it("an id without a kind, a field that does not exist, a value that is no choice", () => {
    const event = {
      kind: "Event",
      name: "met",
      eventType: "Consult",
      modality: "Actual",
      ...fact,
    } as const;
    mustNotCompile(
      // @ts-expect-error a plain string
      (): Event => ({ ...event, id: "a/one#event-1" }),
      // @ts-expect-error stardate
      (): Event => ({ ...event, id: refTo("Event", "e"), stardate: "2031" }),
      // @ts-expect-error no modality of events
      (): Event => ({ ...event, id: refTo("Event", "e"), modality: "Alleged" }),
    );
  });

  it("a story whose kinds the profile does not say", () => {
    const ships = {} as Story<(typeof shipKinds)[number]>;
    mustNotCompile(
      // @ts-expect-error the full profile says nothing of ships
      () => toQuads(ships),
      // @ts-expect-error the same
      () => toJsonLd(ships, { profile: full }),
      // @ts-expect-error the same
      () => serialize(ships, "turtle"),
      // @ts-expect-error no such format
      () => serialize({} as Story, "rdfxml"),
      // @ts-expect-error no kind of the news
      () => thingsOf({} as Story, "Ship"),
    );
  });
});

describe("the types that come out", () => {
  it("are those of the declaration", () => {
    const Thing = entity("Thing", {
      name: one(text),
      count: maybe(integer),
      weights: some(decimal),
      friends: many(ref("Thing", "Person")),
      color: one(oneOf("red", "blue")),
    });
    expectTypeOf<Of<typeof Thing>>().toEqualTypeOf<{
      readonly kind: "Thing";
      readonly id: Ref<"Thing">;
      readonly name: string;
      readonly count?: number;
      readonly weights: NonEmpty<number>;
      readonly friends?: readonly Ref<"Thing" | "Person">[];
      readonly color: "red" | "blue";
    }>();
  });

  it("go with the profile", () => {
    expectTypeOf(full).toEqualTypeOf<Profile<NewsKind>>();
    expectTypeOf(readStory([]).story.things).toEqualTypeOf<readonly NewsThing[]>();
    const { story: read } = readStory([], { profile: shipProfile });
    expectTypeOf(thingsOf(read, "Ship")).toEqualTypeOf<readonly Ship[]>();
    expectTypeOf(toQuads<(typeof shipKinds)[number]>).toBeCallableWith({} as Story, {
      profile: shipProfile,
    });
  });
});
