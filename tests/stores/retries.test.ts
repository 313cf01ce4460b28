import { describe, expect, it } from "vitest";
import { sparqlStore } from "../../src/publish/store/sparql-store.ts";
import {
  always,
  first,
  graph,
  hangUp,
  isPut,
  refusal,
  status,
  storeAt,
  triples,
} from "./faulty-store.ts";
import { oxigraphServer } from "./oxigraph-server.ts";

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
