import { describe, expect, it } from "vitest";
import { sparqlStore } from "../../src/publish/store/sparql-store.ts";
import { graph, refusal, status, storeAt, triples } from "./faulty-store.ts";
import { oxigraphServer } from "./oxigraph-server.ts";

describe("answers", () => {
  it("of every form of query", async () => {
    const server = await oxigraphServer();
    const { store } = storeAt(server);
    await store.load(graph, triples(3));
    const within = `{ GRAPH <${graph}> { ?s ?p ?o } }`;
    expect(await store.query(`# SELECT\nPREFIX ask: <urn:select#> ASK ${within}`)).toEqual({
      kind: "boolean",
      value: true,
    });
    expect(await store.query("ASK { }", [])).toEqual({ kind: "boolean", value: true });
    expect(await store.query("ask { ?s ?p ?o }", [graph])).toEqual({
      kind: "boolean",
      value: true,
    });
    expect(await store.query("ask { ?s ?p ?o }", ["urn:other"])).toEqual({
      kind: "boolean",
      value: false,
    });
    const rows = await store.query(`BASE <urn:x> SELECT ?s ?o ?none ${within} ORDER BY ?s LIMIT 1`);
    expect(rows).toEqual({
      kind: "rows",
      variables: ["s", "o", "none"],
      rows: [{ s: triples(1)[0]?.subject, o: triples(1)[0]?.object }],
    });
    const described = await store.query("DESCRIBE <https://example.org/ship/1>", [graph]);
    expect(described).toMatchObject({ kind: "quads", quads: { length: 1 } });
  });

  it("Virtuoso's: a number for a boolean, a limit that was reached", async () => {
    const row =
      '{"x": {"type": "typed-literal", "datatype": "http://www.w3.org/2001/XMLSchema#integer", "value": "0"}}';
    const results = `{"head": {"link": [], "vars": ["x"]}, "results": {"bindings": [${row}]}}`;
    const type = { "Content-Type": "application/sparql-results+json; charset=utf-8" };
    const server = await oxigraphServer(status(200, { ...type, "X-SPARQL-MaxRows": "1" }, results));
    const { store } = storeAt(server);
    expect(await store.query("ASK { }")).toEqual({ kind: "boolean", value: false });
    expect((await refusal(store.query("SELECT ?x { }"))).code).toBe("store/incomplete");
  });

  it.each([
    ["a page", "<html>welcome</html>"],
    ["JSON of another kind", '{"head": 1}'],
    ["half an answer", '{"head": {"vars": ["x"]}, "results"'],
  ])("that are %s are refused", async (_, body) => {
    const server = await oxigraphServer(status(200, { "Content-Type": "text/html" }, body));
    const { store } = storeAt(server);
    for (const form of ["SELECT * { }", "CONSTRUCT WHERE { }"])
      expect((await refusal(store.query(form))).code).toBe("store/answer");
  });

  it("that would command a terminal are one line of text", async () => {
    const body = "<h1>no\u001b[2J\r\nway</h1>\u202e";
    const server = await oxigraphServer(status(400, { "Content-Type": "text/html" }, body));
    const { got } = await refusal(storeAt(server).store.count(graph));
    expect(got).toBe("HTTP status 400: no [2J way");
  });

  it("are read up to a bound", async () => {
    const server = await oxigraphServer(status(200, {}, " ".repeat(100_000)));
    const { store } = storeAt(server, { maximumBytes: 5000 });
    expect(await refusal(store.count(graph))).toMatchObject({
      code: "store/answer",
      expected: "at most 5000 bytes",
    });
    const refusing = await oxigraphServer(status(500, {}, "x".repeat(1_000_000)));
    expect((await refusal(storeAt(refusing).store.count(graph))).got?.length).toBeLessThan(2100);
  });
});

describe("addresses", () => {
  it.each([
    [
      "http://h:8890/sparql",
      "http://h:8890/sparql",
      "http://h:8890/sparql-auth",
      "http://h:8890/sparql-graph-crud-auth",
    ],
    [
      "http://h:8890/sparql-auth/",
      "http://h:8890/sparql-auth/",
      "http://h:8890/sparql-auth",
      "http://h:8890/sparql-graph-crud-auth",
    ],
    [
      "http://h:3030/ds",
      "http://h:3030/ds/query",
      "http://h:3030/ds/update",
      "http://h:3030/ds/data",
    ],
    [
      "http://h:3030/ds/sparql",
      "http://h:3030/ds/query",
      "http://h:3030/ds/update",
      "http://h:3030/ds/data",
    ],
    [
      "http://h:7200/repositories/news",
      "http://h:7200/repositories/news",
      "http://h:7200/repositories/news/statements",
      "http://h:7200/repositories/news/rdf-graphs/service",
    ],
    ["http://h:7878/update", "http://h:7878/query", "http://h:7878/update", "http://h:7878/store"],
    ["http://h:5820/db", "http://h:5820/db/query", "http://h:5820/db/update", "http://h:5820/db"],
    [
      "http://h/blazegraph/namespace/kb/sparql",
      "http://h/blazegraph/namespace/kb/sparql",
      "http://h/blazegraph/namespace/kb/sparql",
      undefined,
    ],
    [
      "https://x.y.neptune.amazonaws.com:8182/sparql",
      "https://x.y.neptune.amazonaws.com:8182/sparql",
      "https://x.y.neptune.amazonaws.com:8182/sparql",
      "https://x.y.neptune.amazonaws.com:8182/sparql/gsp/",
    ],
    ["https://h/a/b/c?key=1", "https://h/a/b/c?key=1", "https://h/a/b/c?key=1", undefined],
  ])("%s", (url, query, update, graphStore) => {
    expect(sparqlStore({ url }).addresses).toEqual({ query, update, graphStore });
    const stated = { updateUrl: "http://u/update", graphStoreUrl: "http://g/data" };
    expect(sparqlStore({ url, ...stated }).addresses).toMatchObject({
      update: stated.updateUrl,
      graphStore: stated.graphStoreUrl,
    });
  });

  it.each([
    "",
    "sparql",
    "file:///etc/passwd",
    "http://ann:s3cret@h/sparql",
    "http://h/sparql#s3cret",
  ])("%s is none, and not repeated", (url) => {
    const work = (): unknown => sparqlStore({ url });
    expect(work).toThrow(expect.objectContaining({ code: "store/address" }));
    expect(work).not.toThrow(/s3cret/);
  });

  it("without a graph store, updates are the way; asked for, it is missed", async () => {
    const server = await oxigraphServer();
    const { store } = storeAt(server, {
      url: `${server.origin}/a/b/c`,
      updateUrl: `${server.origin}/update`,
    });
    expect((await refusal(store.load(graph, [], { by: "graph-store" }))).code).toBe(
      "store/address",
    );
  });

  it.each(["", "harbor", "http://x/> } } ; DROP ALL #"])("%o names no graph", async (name) => {
    const server = await oxigraphServer();
    const { store } = storeAt(server);
    for (const work of [
      store.load(name, []),
      store.count(name),
      store.quads(name),
      store.query("ASK {}", [name]),
    ])
      expect((await refusal(work)).code).toBe("iri/invalid");
    expect(server.calls).toEqual([]);
  });
});
