import type { Quad } from "@rdfjs/types";
import fc from "fast-check";
import { DataFactory, Parser } from "n3";
import { Store } from "oxigraph";
import { canonize } from "rdf-canonize";
import { describe, expect, it } from "vitest";
import { toQuads } from "../src/bind/quads.ts";
import { diffUpdate } from "../src/diff/diff-update.ts";
import { isNewsgraphError } from "../src/error.ts";
import { story } from "../src/model/story.ts";
import { serialize } from "../src/serialize/serialize.ts";
import { arbitraryStory } from "./arbitrary-story.ts";
import { sampleStory } from "./sample-story.ts";

const { blankNode, literal, namedNode, quad } = DataFactory;

const storeOf = (quads: readonly Quad[], graph?: string): Store => {
  const store = new Store();
  const named = graph === undefined ? quads : quads.map((one) => inGraph(one, graph));
  store.load(serialize(named, "nquads"), { format: "application/n-quads" });
  return store;
};
const inGraph = ({ subject, predicate, object }: Quad, graph: string): Quad =>
  quad(subject as never, predicate as never, object as never, namedNode(graph)) as Quad;

/** RDFC-1.0 of what a store holds. */
const canonical = (store: Store): Promise<string> =>
  canonize(new Parser({ format: "N-Quads" }).parse(store.dump({ format: "application/n-quads" })), {
    algorithm: "RDFC-1.0",
  });

async function expectTurned(old: readonly Quad[], now: readonly Quad[], graph?: string) {
  const store = storeOf(old, graph);
  const update = diffUpdate(old, now, graph === undefined ? {} : { graph });
  // Twice, as a request is sent again where the answer to it was lost.
  for (let times = 0; times < 2; times++) if (update !== "") store.update(update);
  expect(await canonical(store)).toBe(await canonical(storeOf(now, graph)));
}

const graphs = fc.option(fc.constantFrom("https://news.example/graph", "urn:example:ü"), {
  nil: undefined,
});

const say = (text: string, language?: string): Quad =>
  quad(namedNode("urn:s"), namedNode("urn:p"), literal(text, language)) as Quad;

describe("the update between two graphs", () => {
  it("turns any story into any other, in the default graph and in a named one", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryStory(), arbitraryStory(), graphs, async (old, now, graph) => {
        await expectTurned(toQuads(old), toQuads(now), graph);
      }),
      { numRuns: 40 },
    );
  });

  it("turns a story into one of which a few statements differ, touching no others", async () => {
    await fc.assert(
      fc.asyncProperty(
        arbitraryStory(),
        fc.array(fc.nat(), { maxLength: 5 }),
        fc.array(fc.string({ unit: "binary" }), { maxLength: 5 }),
        async (made, left, texts) => {
          const old = toQuads(made);
          const gone = new Set(left.map((index) => index % old.length));
          const news = [...new Set(texts)].map((text) => say(text));
          const now = [...old.filter((_, index) => !gone.has(index)), ...news];
          await expectTurned(old, now);
          const lines = diffUpdate(old, now).split("\n");
          expect(lines.filter((line) => line.startsWith("<"))).toHaveLength(
            gone.size + news.length,
          );
        },
      ),
      { numRuns: 40 },
    );
  });

  it("is empty between the same statements, whatever their order and how often they stand", () => {
    const quads = toQuads(sampleStory);
    expect(diffUpdate(quads, [...quads, ...quads].reverse())).toBe("");
    expect(diffUpdate([], [])).toBe("");
  });

  it("leaves each statement in its own graph, or puts all of them into one", async () => {
    const a = inGraph(say("a"), "urn:one");
    const b = inGraph(say("b"), "urn:two");
    await expectTurned([a, say("c")], [b]);
    expect(diffUpdate([a], [b])).toBe(
      'DELETE DATA { GRAPH <urn:one> {\n<urn:s> <urn:p> "a" .\n} } ;\nINSERT DATA { GRAPH <urn:two> {\n<urn:s> <urn:p> "b" .\n} }',
    );
    expect(diffUpdate([a], [inGraph(say("a"), "urn:two")], { graph: "urn:all" })).toBe("");
  });

  it("goes in operations of a bounded length, in one request", async () => {
    const many = Array.from({ length: 2500 }, (_, index) => say(`text ${index}`));
    expect(diffUpdate(many, []).match(/DELETE DATA/g)).toHaveLength(3);
    await expectTurned(many, [say("text 7"), say("text 7", "en")]);
  });
});

describe("what an update must not become", () => {
  const hostile = [
    '" . } ; DROP ALL ; INSERT DATA { <urn:a> <urn:b> "',
    "line\nfeed\r\ntab\t\u0000\u0007\u007f\u0085\u2028",
    "'''\"\"\"\\",
    // What a reader makes of it that decodes \u before it looks at the grammar.
    "\\u0022 . } ; DROP ALL #",
    "\\\\u0022\\U00000022\\\\\\u005C",
    "\\\u0007\\",
    "{ } # <urn:x> ?y $z",
    "👩‍👩‍👧 \u{10ffff}",
  ];
  it.each(hostile)("the text %j stays a text", async (text) => {
    await expectTurned([say("old"), say(text)], [say(text, "en"), say(`${text}!`)]);
    const update = diffUpdate([], [say(text)]);
    const store = new Store();
    store.update(update);
    expect([...store.match()].map(({ object }) => object.value)).toEqual([text]);
    // The same to a reader that decodes every \uXXXX first, as SPARQL 1.1 section 19.2 has it.
    const decoded = update.replace(/\\u([0-9A-F]{4})/g, (_, code: string) =>
      String.fromCharCode(Number.parseInt(code, 16)),
    );
    const early = new Store();
    early.update(decoded);
    expect([...early.match()].map(({ object }) => object.value)).toEqual([text]);
  });

  const refused: readonly (readonly [string, () => string, string])[] = [
    ["a lone surrogate", () => diffUpdate([], [say("\ud800")]), "serialize/term"],
    [
      "an IRI that ends early",
      () =>
        diffUpdate([], [quad(namedNode("urn:a> <urn:b"), namedNode("urn:p"), literal("")) as Quad]),
      "serialize/term",
    ],
    [
      "a blank node",
      () => diffUpdate([quad(blankNode("b"), namedNode("urn:p"), literal("")) as Quad], []),
      "serialize/term",
    ],
    ["a language that is none", () => diffUpdate([], [say("x", "en . }")]), "serialize/term"],
    ["a graph that is no IRI", () => diffUpdate([], [], { graph: "urn:a> {" }), "iri/invalid"],
  ];
  it.each(refused)("%s is refused", (_, write, code) => {
    let caught: unknown;
    try {
      write();
    } catch (error) {
      caught = error;
    }
    expect(isNewsgraphError(caught) && caught.code).toBe(code);
  });
});

it("the update between versions of a story names the statements, old before new", () => {
  const [article] = sampleStory.things;
  const now = story(
    sampleStory.things.map((thing) =>
      thing === article && thing.kind === "Article" ? { ...thing, headline: "Talks go on" } : thing,
    ),
  );
  expect(diffUpdate(toQuads(sampleStory), toQuads(now))).toBe(`DELETE DATA {
<https://w3id.org/newsgraph/data/a/ferry-talks> <http://schema.org/headline> "Marlow ferry talks resume" .
} ;
INSERT DATA {
<https://w3id.org/newsgraph/data/a/ferry-talks> <http://schema.org/headline> "Talks go on" .
}`);
});
