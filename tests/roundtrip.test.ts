import type { Quad } from "@rdfjs/types";
import fc from "fast-check";
import { Store as Oxigraph } from "oxigraph";
import { canonize } from "rdf-canonize";
import { describe, expect, it } from "vitest";
import { toQuads } from "../src/bind/quads.ts";
import { readStory } from "../src/bind/read-story.ts";
import { story } from "../src/model/story.ts";
import { formats } from "../src/serialize/formats.ts";
import { parseGraph } from "../src/serialize/parse-graph.ts";
import { serialize, serializeStream } from "../src/serialize/serialize.ts";
import { arbitraryStory } from "./arbitrary-story.ts";

const canonical = (quads: readonly Quad[]): Promise<string> =>
  canonize(quads, { algorithm: "RDFC-1.0" });

const bases = fc.constantFrom(
  "https://w3id.org/newsgraph/data/",
  "https://example.org/graph#",
  "http://localhost:8080/a/../b/",
  "https://example.org/%7Enews/",
  "urn:example:",
  "ng:data/",
);

describe("the same story in every syntax", () => {
  it.each(formats)(
    "$label holds the statements of toQuads, and reads back as the same story",
    async ({ name }) => {
      await fc.assert(
        fc.asyncProperty(arbitraryStory(), bases, async (made, base) => {
          const quads = toQuads(made, { base });
          const read = await parseGraph(serialize(made, name, { base }), name);
          expect(await canonical(read)).toBe(await canonical(quads));
          expect(readStory(read, { base })).toEqual({ story: made, unread: [] });
        }),
        { numRuns: 60 },
      );
    },
  );

  it.each(formats)(
    "$label of the quads is the same graph as $label of the story",
    async ({ name }) => {
      await fc.assert(
        fc.asyncProperty(arbitraryStory(), async (made) => {
          const quads = toQuads(made);
          const read = await parseGraph(serialize(quads, name), name);
          expect(await canonical(read)).toBe(await canonical(quads));
        }),
        { numRuns: 30 },
      );
    },
  );

  it.each(formats)("$label as a stream is the same graph as in one piece", async ({ name }) => {
    await fc.assert(
      fc.asyncProperty(arbitraryStory(), fc.boolean(), async (made, asQuads) => {
        const source = asQuads ? toQuads(made) : made;
        const pieces: string[] = [];
        for await (const piece of serializeStream(source, name)) pieces.push(piece);
        const read = await parseGraph(pieces.join(""), name);
        expect(await canonical(read)).toBe(await canonical(toQuads(made)));
      }),
      { numRuns: 30 },
    );
  });

  it("is read by a store of another make, to the last statement", () => {
    fc.assert(
      fc.property(arbitraryStory(), bases, (made, base) => {
        const count = toQuads(made, { base }).length;
        for (const { name, mediaType } of formats) {
          const store = new Oxigraph();
          store.load(serialize(made, name, { base }), { format: mediaType });
          expect(store.size, name).toBe(count);
        }
      }),
      { numRuns: 30 },
    );
  });

  it("does not depend on the order in which things and quads come", async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryStory(), fc.infiniteStream(fc.nat()), async (made, random) => {
        const shuffled = story(shuffle(made.things, random));
        for (const { name } of formats)
          expect(serialize(shuffled, name)).toBe(serialize(made, name));
        const quads = shuffle(toQuads(made), random);
        expect(readStory(quads)).toEqual({ story: made, unread: [] });
      }),
      { numRuns: 30 },
    );
  });
});

function shuffle<T>(list: readonly T[], random: Iterator<number>): T[] {
  const keyed = list.map((value) => ({ value, key: Number(random.next().value) % 1000 }));
  return keyed.sort((a, b) => a.key - b.key).map(({ value }) => value);
}
