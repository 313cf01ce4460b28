import { describe, expect, it } from "vitest";
import { toJsonLd } from "../src/bind/json-ld.ts";
import { toQuads } from "../src/bind/quads.ts";
import { readStory } from "../src/bind/read-story.ts";
import { defaultBase } from "../src/bind/resolve.ts";
import type { NewsThing } from "../src/model/kinds/news.ts";
import { refTo } from "../src/model/ref.ts";
import { type Story, story } from "../src/model/story.ts";
import { namespaces } from "../src/vocabulary/namespaces.ts";
import { gaf, ng, oa, rdf, schema, sem, xsd } from "../src/vocabulary/terms.ts";
import { edited, iri, literal } from "./edit-graph.ts";
import { sampleId, sampleStory } from "./sample-story.ts";

const sample = toQuads(sampleStory);
const meeting = sampleId("event-1");

const about = (subject: string, predicate: string): string[] =>
  sample
    .filter((quad) => quad.subject.value === subject && quad.predicate.value === predicate)
    .map(({ object }) => object.value);

/** A story that nobody has checked. */
const unchecked = (thing: Readonly<Record<string, unknown>>): Story =>
  ({ things: [thing] }) as unknown as Story;

const article = { kind: "Article", id: "a/one", body: "Words.", wordCount: 1 } as const;

describe("toQuads", () => {
  it("states all classes and all that a field implies", () => {
    expect(about(meeting, rdf.type)).toEqual([sem.Event, schema.Event]);
    expect(about(meeting, ng.initiator)).toEqual([sampleId("person-ines-falk")]);
    expect(about(meeting, sem.hasActor)).toEqual([
      sampleId("person-ines-falk"),
      sampleId("organization-osten-line"),
    ]);
  });

  it("goes subject by subject, the article first, spans and selectors after what they are evidence of", () => {
    const subjects = sample.map(({ subject }) => subject.value);
    const runs = subjects.filter((subject, index) => subject !== subjects[index - 1]);
    expect(new Set(runs).size).toBe(runs.length);
    expect(runs[0]).toBe("https://w3id.org/newsgraph/data/a/ferry-talks");
    expect(runs.findIndex((one) => one.includes("#char="))).toBeGreaterThan(
      runs.findIndex((one) => one.includes("#account-2")),
    );
  });

  it("says nothing twice, also where one is initiator and recipient, or a list repeats itself", () => {
    const quads = toQuads({
      things: [
        ...sampleStory.things.filter(({ kind }) => kind !== "Event"),
        ...sampleStory.things
          .map((thing) =>
            thing.kind === "Event"
              ? { ...thing, participant: [...(thing.initiator ?? []), ...(thing.initiator ?? [])] }
              : thing,
          )
          .filter(({ kind }) => kind === "Event"),
      ],
    });
    const keys = quads.map((quad) =>
      [quad.subject, quad.predicate, quad.object].map(({ value }) => value).join(" "),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each([
    ["2031", xsd.gYear],
    ["2031-05", xsd.gYearMonth],
    ["2031-05-06", xsd.date],
    ["2031-05-06T10:00:00Z", xsd.dateTime],
  ])("keeps the granularity of %s", (datePublished, datatype) => {
    const [quad] = toQuads(
      story([{ ...article, id: refTo("Article", "a/one"), datePublished }]),
    ).filter(({ predicate }) => predicate.value === schema.datePublished);
    expect(quad?.object).toMatchObject({ value: datePublished, datatype: { value: datatype } });
  });

  it.each([
    [0.05, "0.05"],
    [1e-7, "0.0000001"],
    [-2.5e-10, "-0.00000000025"],
    [1e21, "1000000000000000000000"],
    [1.5e300, `15${"0".repeat(299)}`],
    [100000, "100000"],
    [-0, "0"],
  ])("writes the number %d without an exponent", (value, lexical) => {
    const quads = toQuads({
      things: sampleStory.things.map((thing) =>
        thing.kind === "Figure" ? { ...thing, value } : thing,
      ),
    });
    const [quad] = quads.filter(
      (one) => one.predicate.value === schema.value && one.subject.value.endsWith("#figure-1"),
    );
    expect(quad?.object).toMatchObject({ value: lexical, datatype: { value: xsd.decimal } });
  });

  it("puts the base before ids, but not before absolute IRIs", () => {
    const made = story([
      { ...article, id: refTo("Article", "a/one") },
      { ...article, id: refTo("Article", "urn:isbn:0451450523") },
    ]);
    const subjects = toQuads(made, { base: "https://example.org/g/" }).map(
      ({ subject }) => subject.value,
    );
    expect([...new Set(subjects)]).toEqual(["https://example.org/g/a/one", "urn:isbn:0451450523"]);
  });

  it("writes the # of an id as %23 behind a base that has one", () => {
    const [first] = toQuads(sampleStory, { base: "https://example.org/g#" }).filter(({ subject }) =>
      subject.value.endsWith("event-1"),
    );
    expect(first?.subject.value).toBe("https://example.org/g#a/ferry-talks%23event-1");
  });

  it.each([
    "",
    "example.org/",
    "https://example.org",
    "https://example.org/a?b=c",
    "/data/",
    "https://exa mple.org/",
    "https://example.org/>",
    "https://example.org/#a#",
    "http://x/> . <http://x/s> <http://evil/p> <http://evil/o/",
  ])("refuses the base %j", (base) => {
    expect(() => toQuads(sampleStory, { base })).toThrow(
      expect.objectContaining({ code: "iri/base" }),
    );
    expect(() => toJsonLd(sampleStory, { base })).toThrow(
      expect.objectContaining({ code: "iri/base" }),
    );
  });

  it.each([
    ["bind/value", "Article/a/one/body", { ...article, body: undefined }],
    ["bind/value", "Article/a/one/body", { ...article, body: "lone \ud800 surrogate" }],
    ["bind/value", "Article/a/one/body", { ...article, body: ["a", "b"] }],
    ["bind/value", "Article/a/one/wordCount", { ...article, wordCount: 1.5 }],
    ["bind/value", "Article/a/one/wordCount", { ...article, wordCount: "7" }],
    ["bind/value", "Article/a/one/datePublished", { ...article, datePublished: "2031-02-30" }],
    ["bind/value", "Article/a/one/url", { ...article, url: "news.example" }],
    ["bind/value", "Article/a/one/author", { ...article, author: "a/one#person-1" }],
    ["bind/value", "Article/a/one/titel", { ...article, titel: "x" }],
    ["bind/value", "Newspaper/n/one/kind", { kind: "Newspaper", id: "n/one" }],
    ["iri/invalid", "Article/a/one/author", { ...article, author: ["a/one#person 1"] }],
    [
      "iri/invalid",
      "Article/http://x/> . <http://x/s> <http://evil/p> <http://evil/o",
      { ...article, id: "http://x/> . <http://x/s> <http://evil/p> <http://evil/o" },
    ],
    ["iri/invalid", "Article/", { ...article, id: "" }],
  ] as const)("refuses with %s at %s what a checked story cannot hold", (code, path, thing) => {
    const refusal = expect.objectContaining({ code, where: { path } });
    expect(() => toQuads(unchecked(thing))).toThrow(refusal);
    expect(() => toJsonLd(unchecked(thing))).toThrow(refusal);
  });

  it("refuses two things with one IRI", () => {
    const twins = {
      things: [article, { ...article, id: "https://w3id.org/newsgraph/data/a/one" }],
    } as unknown as Story;
    expect(() => toQuads(twins)).toThrow(expect.objectContaining({ code: "bind/value" }));
    expect(() => toJsonLd(twins)).toThrow(expect.objectContaining({ code: "bind/value" }));
  });
});

describe("toJsonLd", () => {
  it("builds node objects with the names of the fields", () => {
    const { "@graph": graph } = toJsonLd(sampleStory);
    const id = (rest: string): string => `${defaultBase}a/ferry-talks${rest}`;
    expect(graph.find((node) => node["@id"] === id("#figure-1"))).toEqual({
      "@id": id("#figure-1"),
      "@type": ["schema:Observation"],
      observationAbout: id("#event-3"),
      value: "1000",
      minValue: "900",
      maxValue: "1200.5",
      unitText: "dockers",
      primarySource: ["https://w3id.org/newsgraph/data/a/ferry-talks#organization-harbor-union"],
      evidence: [id("#char=210,232")],
      confidence: "0.9",
      derivedFrom: id(""),
      generatedBy: id("#run"),
    });
  });

  it("leaves out a prefix that is the scheme of an IRI in the story", () => {
    const things: NewsThing[] = [{ ...article, id: refTo("Article", "org:article") }];
    const { "@context": context } = toJsonLd(story(things));
    expect(context).not.toHaveProperty("org");
    expect(context).toHaveProperty("schema");
    expect(context.member).toEqual({ "@id": `${namespaces.org}member`, "@type": "@id" });
  });
});

describe("readStory", () => {
  it("gives back the story that was written", () => {
    expect(readStory(sample)).toEqual({ story: sampleStory, unread: [] });
  });

  const reasons = (change: Parameters<typeof edited>[1]): string[] =>
    readStory(edited(sample, change)).unread.map(({ reason }) => reason);

  it("reports what no field says", () => {
    expect(reasons((edit) => edit.add(meeting, schema.text, literal("x")))).toEqual([
      "Event has no field that is said so",
    ]);
    expect(reasons((edit) => edit.add("https://example.org/x", schema.name, literal("x")))).toEqual(
      ["its subject has the classes of no kind"],
    );
    expect(
      reasons((edit) => edit.add(meeting, sem.hasActor, iri(sampleId("person-jo-reyes")))),
    ).toEqual(["no field of this Event implies it"]);
  });

  it("reports values that a field cannot have, and all but one where it takes one", () => {
    expect(reasons((edit) => edit.add(meeting, ng.confidence, literal("high")))).toEqual([
      "Event.confidence takes other values",
    ]);
    expect(
      reasons((edit) => edit.add(meeting, ng.confidence, literal("0.1", xsd.decimal))),
    ).toEqual(["Event.confidence takes one value, and there are more"]);
    expect(
      reasons((edit) =>
        edit.add(meeting, ng.confidence, literal("0.10000000000000000001", xsd.decimal)),
      ),
    ).toEqual(["Event.confidence takes other values"]);
  });

  it("takes other lexical forms of the same number for the number", () => {
    const figure = sampleId("figure-1");
    const graph = edited(sample, (edit) =>
      edit.replace(figure, schema.maxValue, literal("+01200.50", xsd.decimal)),
    );
    expect(readStory(graph)).toEqual({ story: sampleStory, unread: [] });
  });

  it("lets fall what lacks something it needs, and what needs that in turn", () => {
    const selector =
      sample.find(({ predicate }) => predicate.value === oa.exact)?.subject.value ?? "";
    const span = selector.replace("#selector=", "#char=");
    const { story: rest, unread } = readStory(
      edited(sample, (edit) => edit.remove(selector, oa.exact)),
    );
    const ids = rest.things.map(({ id }) => `https://w3id.org/newsgraph/data/${id}`);
    expect(ids).not.toContain(selector);
    expect(ids).not.toContain(span);
    expect(unread).toContainEqual(
      expect.objectContaining({
        quad: expect.objectContaining({ subject: expect.objectContaining({ value: span }) }),
        reason: "a Span without selector",
      }),
    );
    // Together, what is read and what is not are the whole graph.
    expect(toQuads(rest).length + unread.length).toBe(sample.length - 1);
  });

  it("does not take a reference to another kind of thing", () => {
    expect(
      reasons((edit) => edit.replace(meeting, gaf.denotedBy, iri(sampleId("person-ines-falk")))),
    ).toContain("it refers to a Person");
  });
});
