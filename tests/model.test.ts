import fc from "fast-check";
import { Parser } from "n3";
import { Store as Oxigraph } from "oxigraph";
import { describe, expect, it } from "vitest";
import { entity, jsonSchemaOf, maybe, one } from "../src/model/entity.ts";
import { hasScheme, isAbsoluteIri, isIriReference } from "../src/model/iri.ts";
import { Person } from "../src/model/kinds/actor.ts";
import { newsKinds } from "../src/model/kinds/news.ts";
import { naturalOrder } from "../src/model/natural-order.ts";
import { isCalendarTime, isDay, isWellFormed, text } from "../src/model/range.ts";
import { refTo } from "../src/model/ref.ts";
import { story, thingsOf } from "../src/model/story.ts";
import { arbitraryStory } from "./arbitrary-story.ts";
import { sampleStory } from "./sample-story.ts";

describe("a calendar time", () => {
  it.each([
    "2031",
    "0001",
    "2031-12",
    "2028-02-29",
    "2031-05-06T23:59:59",
    "2031-05-06T00:00:00.5Z",
    "2031-05-06T00:00:00+14:00",
  ])("%s is one", (value) => expect(isCalendarTime(value)).toBe(true));
  it.each([
    "",
    "0000",
    "31",
    "2031-13",
    "2031-00",
    "2031-5",
    "2031-02-29",
    "1900-02-29",
    "2031-04-31",
    "2031-05-06T24:00:00",
    "2031-05-06T10:00",
    "2031-05-06T10:00:00+15:00",
    "2031-05-06Z",
    "+2031",
    "2031 ",
  ])("%s is none", (value) => expect(isCalendarTime(value)).toBe(false));
  it("is a day only as a whole day", () => {
    expect(isDay("2031-05-06")).toBe(true);
    expect(isDay("2031-05")).toBe(false);
    expect(isDay("2031-05-06T00:00:00Z")).toBe(false);
  });
});

describe("an absolute IRI", () => {
  it.each([
    "http://example.org",
    "https://example.org:8080/a?b=c&d=%20#e",
    "urn:isbn:0451450523",
    "mailto:a@example.org",
    "http://user:pw@example.org/",
    "https://köln.example/straße#漢字",
    "file:///etc/hosts",
    "tag:example.org,2031:x",
    "https://example.org/\u{1f600}",
  ])("%s is one", (value) => {
    expect(isAbsoluteIri(value)).toBe(true);
    expect(isIriReference(value)).toBe(true);
  });
  it.each([
    "",
    "example.org",
    "//example.org/",
    "/a",
    "#a",
    "1http://x",
    "http://x/ y",
    "http://x/\ty",
    "http://x/<",
    "http://x/>",
    'http://x/"',
    "http://x/{a}",
    "http://x/|",
    "http://x/\\",
    "http://x/^",
    "http://x/`",
    "http://x/%",
    "http://x/%4",
    "http://x/%4g",
    "http://x/[1]",
    "http://x:port/",
    "http://x/#a#b",
    "http://x/\ud800",
    "http://x/\ue000",
    "http://x/\u0080",
    "http://x/\ufffe",
  ])("%j is none", (value) => expect(isAbsoluteIri(value)).toBe(false));

  it("is one that readers of other makes take", () => {
    const probably = fc.oneof(
      fc.webUrl({ withFragments: true, withQueryParameters: true }),
      fc.string({ unit: "binary", maxLength: 12 }).map((rest) => `http://example.org/${rest}`),
      fc
        .string({ unit: fc.constantFrom(..."aé%4:/?#[]@ <漢\u{1f600}") })
        .map((rest) => `ex:${rest}`),
    );
    fc.assert(
      fc.property(probably, (value) => {
        fc.pre(isAbsoluteIri(value));
        const line = `<${value}> <http://example.org/p> <${value}> .`;
        const store = new Oxigraph();
        store.load(line, { format: "application/n-quads" });
        expect(store.size).toBe(1);
        expect(new Parser({ format: "N-Quads" }).parse(line)[0]?.subject.value).toBe(value);
      }),
      { numRuns: 2000 },
    );
  });

  it("is told from a relative one by its scheme", () => {
    expect(hasScheme("urn:x")).toBe(true);
    expect(hasScheme("a/x:y")).toBe(false);
    expect(isIriReference("a/ferry#event-1")).toBe(true);
    expect(isIriReference("a/ferry#event-1#2")).toBe(false);
    expect(isIriReference("a ferry")).toBe(false);
  });

  it("is checked in time linear in its length", () => {
    for (const part of ["a", "@", ":", "%41", "?", "/", "é"]) {
      const start = performance.now();
      isAbsoluteIri(`http://${part.repeat(1_000_000)} `);
      expect(performance.now() - start).toBeLessThan(1000);
    }
  });
});

describe("well-formed text", () => {
  it("has no lone surrogates", () => {
    expect(isWellFormed("a\u{1f600}b\u0000")).toBe(true);
    for (const text of ["\ud83d", "\ude00", "\ude00\ud83d", "a\ud83db", "\u{1f600}\ud83d"])
      expect(isWellFormed(text)).toBe(false);
  });
});

describe("natural order", () => {
  it("is the order of people", () => {
    const ids = [
      "e-10",
      "e-2",
      "e-02",
      "e",
      "f-1",
      "e-1",
      "c#char=5,9",
      "c#char=12,20",
      "c#char=5,11",
    ];
    expect(ids.sort(naturalOrder)).toEqual([
      "c#char=5,9",
      "c#char=5,11",
      "c#char=12,20",
      "e",
      "e-1",
      "e-02",
      "e-2",
      "e-10",
      "f-1",
    ]);
  });
  it("is total", () => {
    const short = fc.string({ unit: fc.constantFrom("a", "b", "0", "1", "2"), maxLength: 5 });
    fc.assert(
      fc.property(short, short, short, (a, b, c) => {
        expect(Math.sign(naturalOrder(a, b))).toBe(-Math.sign(naturalOrder(b, a)) || 0);
        expect(naturalOrder(a, b) === 0).toBe(a === b);
        if (naturalOrder(a, b) < 0 && naturalOrder(b, c) < 0)
          expect(naturalOrder(a, c)).toBeLessThan(0);
      }),
      { numRuns: 5000 },
    );
  });
});

describe("entity", () => {
  it.each(["id", "kind", "two words", "", "1st", "__proto__"])(
    "refuses the field name %j",
    (name) => {
      expect(() => entity("Thing", { [name]: one(text) })).toThrow(
        expect.objectContaining({ code: "model/declaration" }),
      );
    },
  );
  it("refuses a kind's name that is no word", () => {
    expect(() => entity("my thing", { a: maybe(text) })).toThrow(
      expect.objectContaining({ code: "model/declaration" }),
    );
  });
  it("gives a JSON Schema for every kind of the news", () => {
    for (const kind of newsKinds)
      expect(jsonSchemaOf(kind)).toMatchObject({ type: "object", additionalProperties: false });
    expect(jsonSchemaOf(Person)).toMatchObject({
      properties: { kind: { const: "Person" }, alternateName: { type: "array" } },
      required: ["kind", "id", "name", "evidence", "derivedFrom"],
    });
  });
});

describe("story", () => {
  const article = {
    kind: "Article",
    id: refTo("Article", "a/x"),
    body: "x",
    wordCount: 1,
  } as const;
  const span = (id: string) =>
    ({
      kind: "Span",
      id: refTo("Span", id),
      source: article.id,
      selector: refTo("Selector", "s"),
    }) as const;
  const selector = {
    kind: "Selector",
    id: refTo("Selector", "s"),
    start: 0,
    end: 1,
    exact: "x",
  } as const;

  it("is the same for the same things in any order, as JSON too", () => {
    fc.assert(
      fc.property(arbitraryStory(), (made) => {
        expect(story([...made.things].reverse())).toEqual(made);
        expect(story(JSON.parse(JSON.stringify(made.things)))).toEqual(made);
      }),
      { numRuns: 50 },
    );
  });

  it("holds no empty list, no value twice, no field that is undefined", () => {
    const [made] = story([{ ...article, author: [], image: [] }, span("p"), selector]).things;
    expect(Object.keys(made ?? {})).toEqual(["kind", "id", "body", "wordCount"]);
    const { things } = story([
      { ...article, evidence: [refTo("Span", "p"), refTo("Span", "p")] },
      span("p"),
      selector,
    ]);
    expect(things[0]).toMatchObject({ evidence: ["p"] });
  });

  it.each([
    ["Article/a/x/wordCount", [{ ...article, wordCount: 1.5 }]],
    ["Article/a/x/body", [{ ...article, body: 7 }]],
    ["Article/a/x/body", [{ ...article, body: "\ud800" }]],
    ["Article/a/x", [{ ...article, titel: "x" }]],
    ["Article/a/x", [article, article]],
    ["Article/a b/id", [{ ...article, id: "a b" }]],
    ["Article/a/x/author", [{ ...article, author: ["a/x"] }]],
    ["Article/a/x/evidence", [{ ...article, evidence: ["nothing"] }]],
    ["things/0/kind", [{ ...article, kind: "Newspaper" }]],
    ["things/0/kind", ["Article"]],
    ["things/1/kind", [article, null]],
  ] as const)("refuses at %s", (path, things) => {
    expect(() => story(things as never)).toThrow(
      expect.objectContaining({ code: "model/story", where: { path } }),
    );
  });

  it("gives out the things of a kind", () => {
    const people = thingsOf(sampleStory, "Person");
    expect(people.map(({ name }) => name)).toEqual(["Ines Falk", "Jo Reyes"]);
  });
});
