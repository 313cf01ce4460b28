import { DataFactory } from "n3";
import { describe, expect, it } from "vitest";
import { readStory } from "../../src/bind/read-story.ts";
import { sparqlStore } from "../../src/publish/store/sparql-store.ts";
import {
  first,
  graph,
  hangUp,
  isInsert,
  isPut,
  refusal,
  status,
  storeAt,
  story,
  triples,
} from "./faulty-store.ts";
import { type OxigraphServer, oxigraphServer } from "./oxigraph-server.ts";

const { literal, namedNode, quad } = DataFactory;

describe.each(["graph-store", "update"] as const)("loading by %s", (by) => {
  it("replaces, adds, empties, and counts before and after", async () => {
    const server = await oxigraphServer();
    const { store } = storeAt(server);
    const load = (count: number, of: string, mode: "replace" | "add") =>
      store.load(graph, triples(count, of), { mode, by });
    const receipt = (mode: "replace" | "add", before: number, sent: number, after: number) => ({
      graph,
      mode,
      before,
      sent,
      after,
    });
    expect(await load(300, "ship", "replace")).toEqual(receipt("replace", 0, 300, 300));
    expect(await load(100, "boat", "add")).toEqual(receipt("add", 300, 100, 400));
    expect(await load(150, "boat", "add")).toEqual(receipt("add", 400, 150, 450));
    expect(await load(20, "boat", "replace")).toEqual(receipt("replace", 450, 20, 20));
    expect(server.triples(graph)).toEqual(await oracle(triples(20, "boat")));
    expect(await load(0, "", "replace")).toEqual(receipt("replace", 20, 0, 0));
    expect(server.store.size).toBe(0);
  });

  it("what went in comes out: the same story", async () => {
    const { store } = storeAt(await oxigraphServer());
    await store.load(graph, story, { by });
    const { story: back, unread } = readStory(await store.quads(graph));
    expect(unread).toEqual([]);
    expect(back).toEqual(story);
  });

  it("a generator that can be read but once is sent again whole", async () => {
    const server = await oxigraphServer(first(1, (call) => isPut(call) || isInsert(call), hangUp));
    const { store, waits } = storeAt(server);
    async function* once() {
      yield* triples(50);
    }
    expect((await store.load(graph, once(), { by })).after).toBe(50);
    expect(waits).toEqual([500]);
  });

  it("an answer that got lost: what was done is done again, and is the same", async () => {
    const server: OxigraphServer = await oxigraphServer(
      first(
        3,
        ({ path }) => !path.startsWith("/query"),
        (call, response) => {
          if (call.path === "/update") server.store.update(call.body);
          else
            server.store.load(call.body, {
              format: "text/turtle",
              to_graph_name: namedNode(graph) as never,
            });
          return hangUp(call, response);
        },
      ),
    );
    const { store } = storeAt(server);
    expect(await store.load(graph, triples(50), { by })).toMatchObject({ sent: 50, after: 50 });
    expect(server.store.size).toBe(50);
  });

  it("a store that says yes and keeps half is found out", async () => {
    const server: OxigraphServer = await oxigraphServer((call, response) => {
      if (!isPut(call) && !isInsert(call)) return undefined;
      return status(201)(call, response);
    });
    const { store } = storeAt(server);
    const { code, expected, got } = await refusal(store.load(graph, triples(7), { by }));
    expect([code, expected, got]).toEqual(["store/incomplete", "7 triples", "0 triples"]);
  });

  it("blank nodes are refused before anything is sent", async () => {
    const server = await oxigraphServer();
    const nameless = [quad(DataFactory.blankNode(), namedNode("urn:p"), literal("x"))];
    const { code } = await refusal(storeAt(server).store.load(graph, nameless, { by }));
    expect([code, server.calls.length]).toEqual(["serialize/term", 0]);
  });
});

/** The triples as Oxigraph prints them, read from no text of ours. */
async function oracle(quads: ReturnType<typeof triples>): Promise<readonly string[]> {
  const { store, triples: printed } = await oxigraphServer();
  for (const { subject, predicate, object } of quads)
    store.add(quad(subject, predicate, object, namedNode(graph)) as never);
  return printed(graph);
}

describe("requests", () => {
  it("go nowhere but to the three addresses, and say how long they are", async () => {
    const server = await oxigraphServer();
    const { store } = storeAt(server);
    await store.load(graph, story);
    await store.load(graph, story, { by: "update" });
    expect(new Set(server.calls.map(({ path }) => path.split("?", 1)[0]))).toEqual(
      new Set(["/query", "/store", "/update"]),
    );
    for (const { headers, body } of server.calls) {
      expect(headers["transfer-encoding"]).toBeUndefined();
      expect(Number(headers["content-length"])).toBe(Buffer.byteLength(body));
    }
  });

  it("a long body goes out in pieces", async () => {
    const server = await oxigraphServer();
    const { store } = storeAt(server);
    const shown: number[] = [];
    await store.load(graph, triples(5000), { progress: (done) => shown.push(done) });
    expect(shown.length).toBeGreaterThan(3);
    expect(shown.at(-1)).toBe(5000);
    expect(shown).toEqual([...shown].sort((a, b) => a - b));
  });

  it("no update is longer than the bound, but for one with a single triple", async () => {
    const server = await oxigraphServer();
    const { store } = storeAt(server, { batchBytes: 2000 });
    const long = quad(namedNode("urn:s"), namedNode("urn:p"), literal("é".repeat(3000)));
    const quads = [...triples(100), long, ...triples(50, "boat")];
    expect((await store.load(graph, quads, { by: "update" })).after).toBe(151);
    const inserts = server.calls.filter(isInsert).map(({ body }) => Buffer.byteLength(body));
    expect(inserts.length).toBeGreaterThan(5);
    expect(inserts.filter((bytes) => bytes > 2000)).toHaveLength(1);
  });

  it("updates stage: a load that breaks off leaves the graph as it was", async () => {
    let inserts = 0;
    const server = await oxigraphServer((call, response) =>
      isInsert(call) && ++inserts > 3 ? status(500, {}, "disk full")(call, response) : undefined,
    );
    const options = { batchBytes: 2000 };
    await sparqlStore({ url: `${server.origin}/query` }).load(graph, triples(5, "old"));
    const before = server.triples(graph);
    const { code } = await refusal(
      storeAt(server, options).store.load(graph, triples(200), { by: "update" }),
    );
    expect([code, server.triples(graph)]).toEqual(["store/refused", before]);
    inserts = Number.NEGATIVE_INFINITY;
    // Nothing of the first try gets into the second, and nothing is left beside it.
    await storeAt(server, options).store.load(graph, triples(200, "boat"), { by: "update" });
    expect([server.triples(graph).length, server.store.size]).toEqual([200, 200]);
  });
});
