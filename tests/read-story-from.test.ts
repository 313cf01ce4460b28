import { Parser } from "n3";
import { Store } from "oxigraph";
import { describe, expect, it } from "vitest";
import { toQuads } from "../src/bind/quads.ts";
import { type ConstructStore, readStoryFrom } from "../src/bind/read-story-from.ts";
import { isNewsgraphError } from "../src/error.ts";
import { extractStory } from "../src/extract/extract-story.ts";
import { type Story, thingsOf } from "../src/model/story.ts";
import { readArticle } from "../src/read/read-article.ts";
import { serialize } from "../src/serialize/serialize.ts";
import { sampleStory } from "./sample-story.ts";

const told = (id: string, words: string): Story => extractStory(readArticle(words, { id }));
const talks = told(
  "talks",
  "2031-05-06\n\nFrench Foreign Minister Ines Falk met Italian officials in Paris on Monday.\n\n“We agreed,” Falk said.",
);
const strike = told(
  "strike",
  "2031-05-09\n\nFrance rejected the demands on Friday. French unions marched in Paris and Lyon, police said.",
);

/** Each story in a graph of its own, or in the default graph. */
function storeOf(...stories: readonly (readonly [Story, graph?: string])[]) {
  const store = new Store();
  for (const [story, graph] of stories)
    store.load(serialize(story, "nquads", graph === undefined ? {} : { graph }), {
      format: "application/n-quads",
    });
  return store;
}

/** Oxigraph in process, as a store that is asked by CONSTRUCT. */
const asked = (store: Store, options: object = {}): ConstructStore => ({
  construct: async (sparql) =>
    new Parser({ format: "N-Quads" }).parse(
      String(store.query(sparql, { results_format: "application/n-quads", ...options })),
    ),
});
/** Virtuoso, Fuseki with its option for it and others have all graphs together for their default graph. */
const union = { use_default_graph_as_union: true };

const [one, two] = ["https://news.example/graph/1", "https://news.example/graph/2"];

describe("readStoryFrom", () => {
  it("gives from an article's own graph exactly the story that was loaded, by graph and by article", async () => {
    const store = storeOf([talks, one], [strike, two]);
    for (const options of [{}, union]) {
      const all = asked(store, options);
      for (const [selection, story] of [
        [{ graph: one }, talks],
        [{ graph: two }, strike],
        [{ article: "a/talks" }, talks],
        [{ article: "a/talks", graph: one }, talks],
        [{ article: "https://w3id.org/newsgraph/data/a/strike" }, strike],
      ] as const)
        expect(await readStoryFrom(all, selection)).toEqual({ story, unread: [], ofOthers: [] });
    }
  });

  it("reads a story with every field of every kind back", async () => {
    expect(
      await readStoryFrom(asked(storeOf([sampleStory])), { article: "a/ferry-talks" }),
    ).toEqual({ story: sampleStory, unread: [], ofOthers: [] });
  });

  it("takes out of a graph of several articles what is of the one, and says what is of the others", async () => {
    const store = storeOf([talks], [strike]);
    const { story, unread, ofOthers } = await readStoryFrom(asked(store), { article: "a/talks" });
    const spans = thingsOf(story, "Span").map(({ id }) => id);
    expect(spans).toEqual(thingsOf(talks, "Span").map(({ id }) => id));
    expect(story.things.map(({ id }) => id)).toEqual(talks.things.map(({ id }) => id));
    const france = (of: Story) => thingsOf(of, "State").find(({ id }) => id === "state/france");
    expect(france(story)?.evidence).toEqual(france(talks)?.evidence);
    expect(france(story)?.derivedFrom).toBe("a/talks");
    // Its names are all there: which article has them from where the graph does not tell.
    expect(france(story)?.alternateName).toEqual(expect.arrayContaining(["French"]));
    const others = new Set(ofOthers.map(({ object }) => object.value));
    expect(others).toContain("https://w3id.org/newsgraph/data/a/strike");
    expect(ofOthers.every(({ object }) => object.value.includes("/a/strike"))).toBe(true);
    // Nothing is lost on the way: what is read, what is not, and what is another article's.
    const subjects = new Set(toQuads(talks).map(({ subject }) => subject.value));
    const there = toQuads(talks)
      .concat(toQuads(strike))
      .filter(({ subject }) => subjects.has(subject.value));
    const distinct = new Set(
      there.map(
        ({ subject, predicate, object }) => `${subject.value} ${predicate.value} ${object.value}`,
      ),
    );
    expect(toQuads(story).length + unread.length + ofOthers.length).toBe(distinct.size);
  });

  it("says what it could not read", async () => {
    const store = storeOf([talks]);
    const event = `https://w3id.org/newsgraph/data/${thingsOf(talks, "Event")[0]?.id}`;
    store.update(`INSERT DATA { <${event}> <https://other.example/mood> "tense" }`);
    const { story, unread } = await readStoryFrom(asked(store), { article: "a/talks" });
    expect(story).toEqual(talks);
    expect(
      unread.map(({ quad, reason }) => [quad.subject.value, quad.object.value, reason]),
    ).toEqual([[event, "tense", "Event has no field that is said so"]]);
  });

  it("does not take a part of an answer for the whole", async () => {
    const whole = asked(storeOf([talks, one]));
    const cut: ConstructStore = {
      construct: async (sparql) => [...(await whole.construct(sparql))].slice(0, 100),
    };
    for (const selection of [{ graph: one }, { article: "a/talks" }]) {
      const error: unknown = await readStoryFrom(cut, selection).catch((cause: unknown) => cause);
      expect(isNewsgraphError(error) && error.code).toBe("store/incomplete");
    }
  });

  it.each([
    ["an article that is not there", { article: "a/nothing" }, "graph/reading"],
    ["an article in two graphs", { article: "a/talks" }, "graph/reading"],
    ["an article that is no IRI", { article: "a/> { } #" }, "iri/invalid"],
    ["a graph that is no IRI", { graph: "x> { }" }, "iri/invalid"],
    ["nothing at all", {} as { graph: string }, "graph/reading"],
  ])("refuses %s", async (_, selection, code) => {
    const store = asked(storeOf([talks, one], [talks, two]));
    const error: unknown = await readStoryFrom(store, selection).catch((cause: unknown) => cause);
    expect(isNewsgraphError(error) && error.code).toBe(code);
  });
});
