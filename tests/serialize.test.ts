import type { Quad } from "@rdfjs/types";
import { DataFactory } from "n3";
import { describe, expect, it } from "vitest";
import { toQuads } from "../src/bind/quads.ts";
import { refTo } from "../src/model/ref.ts";
import { story } from "../src/model/story.ts";
import { type Format, formatOf, formats } from "../src/serialize/formats.ts";
import { parseGraph } from "../src/serialize/parse-graph.ts";
import { serialize, serializeStream } from "../src/serialize/serialize.ts";
import { xsd } from "../src/vocabulary/terms.ts";
import { literal } from "./edit-graph.ts";

const node = DataFactory.namedNode;
const { quad, blankNode, defaultGraph } = DataFactory;
const every = formats.map(({ name }) => name);

const small = story([
  {
    kind: "Article",
    id: refTo("Article", "a/tide"),
    body: 'The "tide"\nturned.',
    wordCount: 3,
    datePublished: "2031-05",
    url: "https://news.example/tide",
  },
]);

describe("serialize", () => {
  it("writes Turtle for people", () => {
    expect(serialize(small, "turtle")).toBe(`@base <https://w3id.org/newsgraph/data/> .
@prefix schema: <http://schema.org/> .
@prefix xsd: <http://www.w3.org/2001/XMLSchema#> .

<a/tide> a schema:NewsArticle ;
    schema:datePublished "2031-05"^^xsd:gYearMonth ;
    schema:articleBody "The \\"tide\\"\\nturned." ;
    schema:wordCount 3 ;
    schema:url <https://news.example/tide> .
`);
  });

  it("writes TriG, inside a graph where one is named", () => {
    expect(serialize(small, "trig")).toBe(serialize(small, "turtle"));
    expect(serialize(small, "trig", { graph: "https://example.org/g" })).toMatch(
      /<https:\/\/example\.org\/g> \{\n\n<a\/tide> a [^{}]*\}\n$/,
    );
  });

  it("writes N-Quads, one statement a line", () => {
    const lines = serialize(small, "nquads", { graph: "https://example.org/g" }).split("\n");
    expect(lines).toHaveLength(6);
    expect(lines[2]).toBe(
      '<https://w3id.org/newsgraph/data/a/tide> <http://schema.org/articleBody> "The \\"tide\\"\\nturned." <https://example.org/g> .',
    );
  });

  it("writes JSON-LD with its context, fit to stand in a page", () => {
    const text = serialize(
      story([
        { kind: "Agent", id: refTo("Agent", "agent/x"), name: "</script><!--", version: "1" },
      ]),
      "jsonld",
      { graph: "https://example.org/g" },
    );
    expect(text).not.toContain("<");
    expect(JSON.parse(text)).toMatchObject({
      "@context": { name: { "@id": "schema:name" } },
      "@id": "https://example.org/g",
      "@graph": [
        {
          "@id": "https://w3id.org/newsgraph/data/agent/x",
          "@type": ["prov:SoftwareAgent"],
          name: "</script><!--",
        },
      ],
    });
  });

  it.each(every.filter((name) => name !== "turtle"))(
    "says in %s which graph it is",
    async (name) => {
      const graph = "https://example.org/g";
      for (const source of [small, toQuads(small)]) {
        const read = await parseGraph(serialize(source, name, { graph }), name);
        expect(read.map((one) => one.graph.value)).toEqual(Array(5).fill(graph));
      }
    },
  );

  it("keeps several graphs apart", async () => {
    const quads = ["https://example.org/g1", "https://example.org/g2"].flatMap((graph) =>
      toQuads(small).map(({ subject, predicate, object }) =>
        quad(node(subject.value), node(predicate.value), object as never, node(graph)),
      ),
    );
    quads.push(
      quad(node("https://example.org/s"), node("https://example.org/p"), literal("o") as never),
    );
    for (const name of ["trig", "nquads", "jsonld"] as const) {
      const read = await parseGraph(serialize(quads, name), name);
      expect(new Set(read.map(lineOf))).toEqual(new Set(quads.map(lineOf)));
    }
    expect(() => serialize(quads, "turtle")).toThrow(
      expect.objectContaining({ code: "serialize/format" }),
    );
  });

  it("declares all prefixes in a stream, as nobody knows what is to come", async () => {
    const pieces = await collected(serializeStream(later(toQuads(small)), "turtle"));
    expect(pieces[0]).toContain("@prefix skos:");
    expect(pieces.join("")).toContain("<a/tide> a schema:NewsArticle ;");
  });

  it("takes more prefixes for quads of other vocabularies", () => {
    const quads = [
      quad(
        node("https://example.org/s"),
        node("https://example.org/v#p"),
        node("https://example.org/v#o"),
      ),
    ];
    expect(serialize(quads, "turtle", { prefixes: { v: "https://example.org/v#" } })).toBe(
      "@prefix v: <https://example.org/v#> .\n\n<https://example.org/s> v:p v:o .\n",
    );
  });

  it("leaves a number bare only where every reader keeps it letter for letter", () => {
    const written = (value: string, type: string): string =>
      serialize(
        [
          quad(
            node("https://example.org/s"),
            node("https://example.org/p"),
            literal(value, type) as never,
          ),
        ],
        "turtle",
      );
    for (const value of ["0", "-17", "1200"])
      expect(written(value, xsd.integer)).toContain(` ${value} .`);
    for (const value of ["0.85", "-0.000001", "12.50"])
      expect(written(value, xsd.decimal)).toContain(` ${value} .`);
    for (const value of ["007", "+1", "-0", ""])
      expect(written(value, xsd.integer)).toContain(`"${value}"^^xsd:integer`);
    // rdflib reads the first, bare, as 1E-7.
    for (const value of ["0.0000001", ".5", "00.5", "+0.5", "5"])
      expect(written(value, xsd.decimal)).toContain(`"${value}"^^xsd:decimal`);
  });

  it("shortens an IRI only where every reader makes the same of it again", () => {
    const base = "https://w3id.org/newsgraph/data/";
    const written = (rest: string): string =>
      serialize(
        [quad(node(base + rest), node("https://example.org/p"), node("https://example.org/o"))],
        "turtle",
      );
    for (const rest of ["a/x", "a/x#char=1,2", "state/new-zealand", "a/x.y~z"])
      expect(written(rest)).toContain(`<${rest}> `);
    for (const rest of [
      "",
      "../x",
      "a/./x",
      "a//x",
      "/x",
      "x:y",
      "a/x:y",
      "x?q",
      "@x",
      "a/..",
      "a/%41",
      "ü",
      "#x",
      "a/",
    ])
      expect(written(rest)).toContain(`<${base}${rest}> `);
  });

  it("writes an empty graph as an empty document", async () => {
    for (const name of every) expect(await parseGraph(serialize([], name), name)).toEqual([]);
  });
});

const lineOf = ({ subject, predicate, object, graph }: Quad): string =>
  [subject, predicate, object, graph]
    .map(({ termType, value }) => `${termType} ${value}`)
    .join(" ");

async function collected(pieces: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const piece of pieces) all.push(piece);
  return all;
}

async function* later<T>(values: readonly T[]): AsyncGenerator<T> {
  yield* values;
}

describe("no term gets through that would be read as something else", () => {
  const s = node("https://example.org/s");
  const p = node("https://example.org/p");
  const o = node("https://example.org/o");
  const hostile = "http://x/> . <http://x/s> <http://evil/p> <http://evil/o";
  const odd = (datatype: string, language: string) =>
    ({ termType: "Literal", value: "x", language, datatype: node(datatype) }) as never;
  const cases: readonly (readonly [string, Quad])[] = [
    ["a subject that ends its IRI", quad(node(hostile), p, o)],
    ["a predicate that ends its IRI", quad(s, node(hostile), o)],
    ["an object that ends its IRI", quad(s, p, node(hostile))],
    ["a datatype that ends its IRI", quad(s, p, literal("x", hostile) as never)],
    ["a space", quad(s, p, node("http://x/a b"))],
    ["a line feed", quad(s, p, node("http://x/a\nb"))],
    ["a quotation mark", quad(s, p, node('http://x/"'))],
    ["a relative IRI", quad(s, p, node("o"))],
    ["an empty IRI", quad(s, p, node(""))],
    ["a scheme alone without its colon", quad(s, p, node("http"))],
    ["a broken escape", quad(s, p, node("http://x/%zz"))],
    ["two fragments", quad(s, p, node("http://x/#a#b"))],
    ["a lone surrogate in an IRI", quad(s, p, node("http://x/\ud800"))],
    ["a lone surrogate in a text", quad(s, p, literal("\udc00") as never)],
    ["a language tag that is none", quad(s, p, odd(`${xsd.string}`, "en us"))],
    ["a language tag that ends the statement", quad(s, p, odd(xsd.string, "en . <http://evil/s>"))],
    ["a blank node as subject", quad(blankNode("b0"), p, o)],
    ["a blank node as object", quad(s, p, blankNode("b0"))],
  ];

  it.each(cases)("%s", async (_, bad) => {
    const good = quad(s, p, o);
    for (const name of every) {
      const refusal = expect.objectContaining({ code: "serialize/term" });
      expect(() => serialize([good, bad], name), name).toThrow(refusal);
      await expect(collected(serializeStream([bad], name)), name).rejects.toThrow(refusal);
    }
  });

  it.each([hostile, "graph", ""])("the graph name %j", (graph) => {
    for (const name of ["trig", "nquads", "jsonld"] as const) {
      const refusal = expect.objectContaining({ code: "serialize/term" });
      expect(() => serialize(small, name, { graph })).toThrow(refusal);
    }
    const quads = [quad(s, p, o, graph === "" ? blankNode("g") : node(graph))];
    for (const name of ["trig", "nquads", "jsonld"] as const)
      expect(() => serialize(quads, name)).toThrow(
        expect.objectContaining({ code: "serialize/term" }),
      );
  });
});

describe("formats", () => {
  it.each([
    ["ttl", "turtle"],
    [".nq", "nquads"],
    ["nt", "nquads"],
    ["JSONLD", "jsonld"],
    ["application/trig", "trig"],
  ])("%s is %s", (word, name) => {
    expect(formatOf(word).name).toBe(name);
  });

  it("refuses what is none", () => {
    const refusal = expect.objectContaining({
      code: "serialize/format",
      expected: "ttl, jsonld, nq, trig",
    });
    expect(() => formatOf("rdfxml")).toThrow(refusal);
    expect(() => serialize(small, "rdfxml" as Format)).toThrow(refusal);
    expect(() => serialize(small, "turtle", { graph: "https://example.org/g" })).toThrow(
      expect.objectContaining({ code: "serialize/format" }),
    );
  });
});

describe("parseGraph", () => {
  it.each([
    ["turtle", "@prefix ex: <https://example.org/> .\nex:s ex:p\n  nope:o .", 3],
    [
      "nquads",
      '<https://example.org/s> <https://example.org/p> "o" .\n<https://example.org/s> .',
      2,
    ],
    ["trig", '<https://example.org/g> {\n<https://example.org/s> <https://example.org/p> "o }', 2],
    ["jsonld", '{\n"@id": "https://example.org/s",\n}', 3],
  ] as const)("tells the line of a fault in %s", async (name, text, line) => {
    await expect(parseGraph(text, name, { file: "graph.file" })).rejects.toMatchObject({
      code: "graph/syntax",
      where: { file: "graph.file", line },
    });
  });

  it("fetches nothing", async () => {
    const remote = '{ "@context": "https://example.org/context", "name": "x" }';
    await expect(parseGraph(remote, "jsonld")).rejects.toMatchObject({
      code: "graph/reading",
      message: "The JSON-LD refers to https://example.org/context, and nothing is fetched.",
    });
  });

  it("drops nothing of JSON-LD without a word", async () => {
    const unmapped = '{ "@id": "https://example.org/s", "naem": "x" }';
    await expect(parseGraph(unmapped, "jsonld")).rejects.toMatchObject({
      code: "graph/reading",
      message: expect.stringContaining("naem"),
    });
    await expect(parseGraph('"just a string"', "jsonld")).rejects.toMatchObject({
      code: "graph/reading",
    });
  });

  it("resolves relative IRIs only against a base that is given", async () => {
    const text = "<s> <p> <o> .";
    const [read] = await parseGraph(text, "turtle", { base: "https://example.org/" });
    expect(read?.subject.value).toBe("https://example.org/s");
    await expect(parseGraph(text, "turtle")).rejects.toMatchObject({ code: "graph/syntax" });
  });

  it("reads blank nodes and other graphs than ours", async () => {
    const [read] = await parseGraph("_:a <https://example.org/p> [] .", "turtle");
    expect(read?.subject.termType).toBe("BlankNode");
    expect(read?.graph.equals(defaultGraph())).toBe(true);
  });

  it("takes time linear in the text", async () => {
    const time = async (size: number): Promise<number> => {
      const start = performance.now();
      for (const text of [
        "<".repeat(size),
        `<https://example.org/s> <https://example.org/p> "${"x".repeat(size)}" .`,
      ])
        await parseGraph(text, "turtle").catch(() => undefined);
      return performance.now() - start;
    };
    await time(1000);
    expect(await time(1_000_000)).toBeLessThan(2000);
  });
});
