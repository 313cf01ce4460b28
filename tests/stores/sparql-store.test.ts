import { createHash } from "node:crypto";
import type { ServerResponse } from "node:http";
import { DataFactory } from "n3";
import { describe, expect, it } from "vitest";
import { readStory } from "../../src/bind/read-story.ts";
import { isNewsgraphError, type NewsgraphError } from "../../src/error.ts";
import { extractStory } from "../../src/extract/extract-story.ts";
import { parseChallenges } from "../../src/publish/store/challenges.ts";
import { type StoreOptions, sparqlStore } from "../../src/publish/store/sparql-store.ts";
import { readArticle } from "../../src/read/read-article.ts";
import { article } from "../cli/newsgraph.ts";
import { type Call, type Fault, type OxigraphServer, oxigraphServer } from "./oxigraph-server.ts";

const { literal, namedNode, quad } = DataFactory;
const graph = "https://example.org/graph";
const story = extractStory(readArticle(article, { id: "harbor" }));

/** As many triples as asked for; their texts need every kind of escape. */
const triples = (count: number, of = "ship") =>
  Array.from({ length: count }, (_, index) =>
    quad(
      namedNode(`https://example.org/${of}/${index}`),
      namedNode("https://example.org/name"),
      literal(`"${index}" \\ \n\r\t\u0001\u007f é 日本 😀`),
    ),
  );

/** A store at the server, that does not really wait: how long it would have is in the list. */
function storeAt({ origin }: OxigraphServer, options: Partial<StoreOptions> = {}) {
  const waits: number[] = [];
  const store = sparqlStore({
    url: `${origin}/query`,
    wait: async (milliseconds) => void waits.push(milliseconds),
    ...options,
  });
  return { store, waits };
}

async function refusal(work: Promise<unknown>): Promise<NewsgraphError> {
  const error = await work.then(
    () => undefined,
    (cause: unknown) => cause,
  );
  if (isNewsgraphError(error)) return error;
  throw new Error("it was not refused", { cause: error });
}

/** The fault for the first calls that it fits; after that all is well. */
function first(
  times: number,
  fits: (call: Call) => boolean,
  fault: (call: Call, response: ServerResponse) => "answered" | undefined,
): Fault {
  let left = times;
  return (call, response) => {
    if (left === 0 || !fits(call)) return undefined;
    left--;
    return fault(call, response);
  };
}

const isPut = ({ method }: Call): boolean => method === "PUT";
const isInsert = ({ body }: Call): boolean => body.startsWith("INSERT");
const always = (): boolean => true;
const status =
  (code: number, headers: Readonly<Record<string, string>> = {}, body = "") =>
  (_: Call, response: ServerResponse): "answered" => {
    response.writeHead(code, headers).end(body);
    return "answered";
  };
const hangUp = (_: Call, response: ServerResponse): "answered" => {
  response.destroy();
  return "answered";
};

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
    await storeAt(server, options).store.load(graph, triples(200), { by: "update" });
    // Nothing is left beside it either.
    expect([server.triples(graph).length, server.store.size]).toEqual([200, 200]);
  });
});

describe("credentials", () => {
  const [user, password] = ["Åsa", "geheim: ☂"];

  it("Basic, only when it is asked for, and from then on at once", async () => {
    const expected = `Basic ${Buffer.from(`${user}:${password}`).toString("base64")}`;
    const server = await oxigraphServer((call, response) =>
      call.headers.authorization === expected
        ? undefined
        : status(401, { "WWW-Authenticate": 'Basic realm="store", charset="UTF-8"' })(
            call,
            response,
          ),
    );
    const { store } = storeAt(server, { user, password });
    expect((await store.load(graph, story)).after).toBeGreaterThan(100);
    const shown = server.calls.map(
      ({ method, path, headers }) =>
        `${method} ${path.split("?", 1)[0]} ${headers.authorization === undefined ? "unasked" : "with"}`,
    );
    expect(shown).toEqual([
      "POST /query unasked",
      "POST /query with",
      // Nothing is loaded in vain: a call without a body finds out first.
      "POST /store unasked",
      "POST /store with",
      "PUT /store with",
      "POST /query with",
    ]);
  });

  /** A server's side of Digest: it forgets a nonce after some calls, and takes no count twice. */
  function guard(
    algorithm: "MD5" | "SHA-256",
    good: string,
    callsPerNonce: number,
    stale: boolean,
  ): Fault {
    const hash = (text: string): string =>
      createHash(algorithm === "MD5" ? "md5" : "sha256")
        .update(text)
        .digest("hex");
    let [nonce, count, given] = ["nonce-0", 0, 0];
    return (call, response) => {
      const [answer] = parseChallenges(call.headers.authorization ?? "");
      const field = (name: string): string => answer?.parameters.get(name) ?? "";
      const response_ = hash(
        `${hash(`ann:vault:${good}`)}:${field("nonce")}:${field("nc")}:${field("cnonce")}:auth:${hash(`${call.method}:${call.path}`)}`,
      );
      const right =
        field("response") === response_ &&
        field("username") === "ann" &&
        field("uri") === call.path;
      const fresh = field("nonce") === nonce && Number.parseInt(field("nc"), 16) === count + 1;
      if (right && fresh && count < callsPerNonce) {
        count++;
        return undefined;
      }
      given++;
      [nonce, count] = [`nonce-${given}`, 0];
      const again = stale && right ? ", stale=true" : "";
      return status(401, {
        "WWW-Authenticate": `Basic realm="vault", Digest realm="vault", qop="auth", algorithm=${algorithm}, nonce="${nonce}", opaque="o"${again}`,
      })(call, response);
    };
  }

  it.each([
    ["MD5", "says that the nonce is stale", true],
    ["SHA-256", "says that the nonce is stale", true],
    ["MD5", "forgets its nonces without a word", false],
  ] as const)("Digest by %s, with a server that %s", async (algorithm, _, stale) => {
    const server = await oxigraphServer(guard(algorithm, "s3cret", 2, stale));
    const { store } = storeAt(server, { user: "ann", password: "s3cret", batchBytes: 2000 });
    expect((await store.load(graph, triples(60))).after).toBe(60);
    expect((await store.load(graph, triples(70), { by: "update" })).after).toBe(70);
    const fields = server.calls.flatMap(({ headers }) => headers.authorization ?? []);
    // The server would have taken Basic too.
    expect(fields.filter((field) => !field.startsWith("Digest "))).toEqual([]);
    expect(fields.some((field) => field.includes("nc=00000002"))).toBe(true);
  });

  it.each(["Basic realm=x", 'Digest realm="vault", qop="auth", nonce="n"'])(
    "a wrong password is tried once and is in no message (%s)",
    async (challenge) => {
      const server = await oxigraphServer(status(401, { "WWW-Authenticate": challenge }));
      const { store } = storeAt(server, { user: "ann", password: "tops3cret" });
      const error = await refusal(store.load(graph, story));
      expect(error.code).toBe("store/unauthorized");
      expect(server.calls).toHaveLength(2);
      expect(
        JSON.stringify({ ...error, text: String(error.stack), cause: error.cause }),
      ).not.toContain("tops3cret");
    },
  );

  it("what a server sends back of them is taken out", async () => {
    const server = await oxigraphServer((call, response) =>
      call.headers.authorization === undefined
        ? status(401, { "WWW-Authenticate": "Basic realm=x" })(call, response)
        : status(418, {}, `no tea for tops3cret, ${call.headers.authorization}`)(call, response),
    );
    const { store } = storeAt(server, { user: "ann", password: "tops3cret" });
    const error = await refusal(store.update("CLEAR ALL"));
    expect(error.got).toBe("HTTP status 418: no tea for …, Basic …");
  });

  it("without credentials, or with a scheme that nobody knows, it says so", async () => {
    const server = await oxigraphServer(status(401, { "WWW-Authenticate": "Bearer realm=x" }));
    expect((await refusal(storeAt(server).store.count(graph))).got).toContain("without a user");
    const { store } = storeAt(server, { user: "ann", password: "p" });
    expect((await refusal(store.count(graph))).got).toContain("neither Basic nor");
    expect(server.calls.flatMap(({ headers }) => headers.authorization ?? [])).toEqual([]);
  });

  it.each([
    { user: "ann" },
    { password: "p" },
    { user: "a:b", password: "p" },
    { user: "a\r\nHost: x", password: "p" },
  ])("%o are no credentials", (credentials) => {
    expect(() => sparqlStore({ url: "http://localhost/sparql", ...credentials })).toThrow(
      expect.objectContaining({ code: "store/unauthorized" }),
    );
  });
});

describe("trying again", () => {
  const date = "Tue, 05 Mar 2024 10:00:00 GMT";
  it.each([
    ["429 with seconds", status(429, { "Retry-After": "7" }), [7000]],
    [
      "503 with a date",
      status(503, { "Retry-After": "Tue, 05 Mar 2024 10:00:03 GMT", Date: date }),
      [3000],
    ],
    ["503", status(503), [500]],
    ["502", status(502), [500]],
    ["504", status(504), [500]],
    ["a connection that breaks", hangUp, [500]],
  ])("after %s", async (_, fault, delays) => {
    const server = await oxigraphServer(first(1, isPut, fault));
    const { store, waits } = storeAt(server);
    expect((await store.load(graph, triples(30))).after).toBe(30);
    expect(waits).toEqual(delays);
  });

  it("after a connection that breaks in the middle of the body", async () => {
    let drops = 2;
    const server = await oxigraphServer(undefined, (request, bytes) => {
      const drop = request.method === "PUT" && bytes > 100_000 && drops > 0;
      if (drop) drops--;
      return drop;
    });
    const { store, waits } = storeAt(server);
    expect((await store.load(graph, triples(20_000))).after).toBe(20_000);
    expect(waits).toEqual([500, 1000]);
  });

  it("after a connection that breaks in the middle of the answer", async () => {
    const server = await oxigraphServer(
      first(2, always, (_, response) => {
        response.writeHead(200, { "Content-Length": "1000" }).write('{"head":');
        setTimeout(() => response.destroy(), 20);
        return "answered";
      }),
    );
    const { store, waits } = storeAt(server);
    expect(await store.count(graph)).toBe(0);
    expect(waits).toEqual([500, 1000]);
  });

  it("waits twice as long each time, and gives up", async () => {
    const server = await oxigraphServer(status(503));
    const { store, waits } = storeAt(server, { retries: 8 });
    const error = await refusal(store.count(graph));
    expect([error.code, error.got]).toEqual(["store/unreachable", "HTTP status 503"]);
    expect(waits).toEqual([500, 1000, 2000, 4000, 8000, 16_000, 30_000, 30_000]);
  });

  it("does not wait for an hour", async () => {
    const server = await oxigraphServer(status(429, { "Retry-After": "3600" }));
    const { store, waits } = storeAt(server);
    expect((await refusal(store.count(graph))).got).toBe("HTTP status 429, and to wait 3600 s");
    expect(waits).toEqual([]);
  });

  it("not after a refusal, which is told in the store's words", async () => {
    const server = await oxigraphServer();
    const { store, waits } = storeAt(server);
    const { code, got } = await refusal(store.query("SELECT nothing"));
    expect([code, waits]).toEqual(["store/refused", []]);
    expect(got).toMatch(/^HTTP status 400: .*error/);
  });

  it("where nobody listens; a name that is not known is not tried again", async () => {
    const waits: number[] = [];
    const wait = async (milliseconds: number) => void waits.push(milliseconds);
    const nobody = sparqlStore({ url: "http://127.0.0.1:2/sparql", retries: 2, wait });
    expect(await refusal(nobody.count(graph))).toMatchObject({
      code: "store/unreachable",
      got: "ECONNREFUSED",
    });
    expect(waits).toEqual([500, 1000]);
    const cause = Object.assign(new Error("getaddrinfo"), { code: "ENOTFOUND" });
    const nameless = sparqlStore({
      url: "http://nowhere.example/sparql",
      wait,
      fetch: async () => {
        throw new TypeError("fetch failed", { cause });
      },
    });
    expect((await refusal(nameless.count(graph))).got).toBe("ENOTFOUND");
    expect(waits).toHaveLength(2);
  });

  it("when nothing moves", async () => {
    const server = await oxigraphServer(first(1, always, () => "answered"));
    const { store, waits } = storeAt(server, { timeout: 300 });
    expect(await store.count(graph)).toBe(0);
    expect(waits).toEqual([500]);
    const silent = await oxigraphServer(() => "answered");
    const { got } = await refusal(storeAt(silent, { timeout: 50, retries: 0 }).store.count(graph));
    expect(got).toBe("nothing moved for 50 ms");
  });
});

describe("redirects", () => {
  it("are followed on the same host, body and all", async () => {
    const server = await oxigraphServer((call, response) =>
      call.path.startsWith("/old/")
        ? status(307, { Location: call.path.slice(4) })(call, response)
        : undefined,
    );
    const { store } = storeAt(server, {
      graphStoreUrl: `${server.origin}/old/store`,
      updateUrl: `${server.origin}/old/update`,
    });
    expect((await store.load(graph, triples(30))).after).toBe(30);
    expect((await store.load(graph, triples(31), { by: "update" })).after).toBe(31);
  });

  it.each([301, 302, 303, 307, 308])("are not followed to another host (%i)", async (code) => {
    const other = await oxigraphServer();
    const server = await oxigraphServer((call, response) =>
      call.headers.authorization === undefined
        ? status(401, { "WWW-Authenticate": "Basic realm=x" })(call, response)
        : status(code, { Location: `${other.origin}/query?key=hidden` })(call, response),
    );
    const { store } = storeAt(server, { user: "ann", password: "p" });
    const error = await refusal(store.count(graph));
    expect(error.code).toBe("store/refused");
    expect(error.got).toBe(`HTTP status ${code}, to ${other.origin}/query`);
    expect(other.calls).toEqual([]);
  });

  it("have an end", async () => {
    const server = await oxigraphServer((call, response) =>
      status(308, { Location: call.path })(call, response),
    );
    expect((await refusal(storeAt(server).store.count(graph))).code).toBe("store/refused");
    expect(server.calls).toHaveLength(6);
  });
});

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
