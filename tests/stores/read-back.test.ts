import type { Quad } from "@rdfjs/types";
import { DataFactory } from "n3";
import { afterAll, beforeAll, expect, it } from "vitest";
import { toQuads } from "../../src/bind/quads.ts";
import { readStoryFrom } from "../../src/bind/read-story-from.ts";
import { diffUpdate } from "../../src/diff/diff-update.ts";
import { extractStory } from "../../src/extract/extract-story.ts";
import type { Story } from "../../src/model/story.ts";
import { sparqlStore } from "../../src/publish/store/sparql-store.ts";
import { readArticle } from "../../src/read/read-article.ts";
import { serialize } from "../../src/serialize/serialize.ts";
import { describeWithVirtuoso, type Virtuoso, virtuoso } from "./virtuoso.ts";

const told = (id: string, words: string): Story => extractStory(readArticle(words, { id }));
const talks =
  "2031-05-06\n\nFrench Foreign Minister Ines Falk met Italian officials in Paris on Monday.\n\n“We agreed,” Falk said.";
const strike =
  "2031-05-09\n\nFrance rejected the demands on Friday. French unions marched in Paris and Lyon, police said.";
const [one, two] = ["https://news.example/graph/1", "https://news.example/graph/2"];

const linesOf = (quads: readonly Quad[]): readonly string[] =>
  serialize(quads, "nquads").trimEnd().split("\n").sort();

describeWithVirtuoso("stories out of Virtuoso", () => {
  let server: Virtuoso;
  beforeAll(async () => {
    server = await virtuoso();
    await server.start();
  });
  afterAll(() => server.remove());
  const store = () => sparqlStore({ url: server.url, user: "dba", password: "dba" });

  it("are those that were loaded, though a state stands in both graphs", async () => {
    const stories = { [one]: told("talks", talks), [two]: told("strike", strike) };
    for (const [graph, story] of Object.entries(stories)) await store().load(graph, story);
    for (const [selection, story] of [
      [{ graph: one }, stories[one]],
      [{ article: "a/talks" }, stories[one]],
      [{ article: "a/strike" }, stories[two]],
    ] as const)
      expect(await readStoryFrom(store(), selection)).toEqual({ story, unread: [], ofOthers: [] });
  });

  it("become their next version by the update between the two", async () => {
    const graph = "https://news.example/graph/changing";
    const old = toQuads(told("change", talks));
    const now = toQuads(told("change", `${talks}\n\n${strike}`.replace("Ines", "Inez")));
    await store().load(graph, old);
    await store().update(diffUpdate(old, now, { graph }));
    expect(linesOf(await store().quads(graph))).toEqual(linesOf(now));
  });

  it("become texts that would break out of an update, and are turned back", async () => {
    const graph = "https://news.example/graph/hostile";
    const { literal, namedNode, quad } = DataFactory;
    const hostile = [
      '" . } ; DROP ALL ; INSERT DATA { <urn:a> <urn:b> "',
      "line\nfeed\r\ntab\t\u0007\u007f\u0085\u2028 '''\"\"\"\\",
      "\\u0022 . } ; DROP ALL #",
      "\\\\u0022\\U00000022\\\\\\u005C",
      "👩‍👩‍👧 \u{10ffff}",
    ].map((text) => quad(namedNode("urn:s"), namedNode("urn:p"), literal(text)) as Quad);
    const plain = toQuads(told("plain", talks));
    await store().load(graph, plain);
    await store().update(diffUpdate(plain, hostile, { graph }));
    expect(linesOf(await store().quads(graph))).toEqual(linesOf(hostile));
    await store().update(diffUpdate(hostile, plain, { graph }));
    expect(linesOf(await store().quads(graph))).toEqual(linesOf(plain));
  });
});
