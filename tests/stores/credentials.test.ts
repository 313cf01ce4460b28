import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { parseChallenges } from "../../src/publish/store/challenges.ts";
import { sparqlStore } from "../../src/publish/store/sparql-store.ts";
import { graph, refusal, status, storeAt, story, triples } from "./faulty-store.ts";
import { type Fault, oxigraphServer } from "./oxigraph-server.ts";

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
