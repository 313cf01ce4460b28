import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { DataFactory } from "n3";
import { Store } from "oxigraph";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { isNewsgraphError } from "../../src/error.ts";
import { type StoreOptions, sparqlStore } from "../../src/publish/store/sparql-store.ts";
import { parseGraph } from "../../src/serialize/parse-graph.ts";
import { serialize } from "../../src/serialize/serialize.ts";
import { root } from "../cli/newsgraph.ts";
import { command } from "./command.ts";
import { describeWithVirtuoso, rowLimit, type Virtuoso, virtuoso } from "./virtuoso.ts";

const { literal, namedNode, quad } = DataFactory;
const [written = ""] = readdirSync(join(root, "output")).filter((name) => name.endsWith(".nq"));
const seed = join(root, "output", written.replace(/\.nq$/, ""));
const seedLines = linesOf(readFileSync(`${seed}.nq`, "utf8"));
const ways = ["graph-store", "update"] as const;

function linesOf(nTriples: string): readonly string[] {
  return nTriples.trimEnd().split("\n").sort();
}

const triples = (count: number, value: string) =>
  Array.from({ length: count }, (_, index) =>
    quad(
      namedNode(`https://example.org/thing/${index}`),
      namedNode("https://example.org/value"),
      literal(`${value} ${index}`),
    ),
  );

describeWithVirtuoso("Virtuoso", () => {
  let server: Virtuoso;
  beforeAll(async () => {
    server = await virtuoso();
    await server.start();
  });
  afterAll(() => server.remove());

  const storeWith = (options: Partial<StoreOptions> = {}) =>
    sparqlStore({ url: server.url, user: "dba", password: "dba", ...options });
  const held = async (graph: string): Promise<readonly string[]> =>
    linesOf(serialize(await storeWith().quads(graph), "nquads"));
  const graphs = async (): Promise<readonly string[]> => {
    const answer = await storeWith().query(
      "SELECT DISTINCT ?g { GRAPH ?g { ?s ?p ?o } FILTER(STRSTARTS(STR(?g), 'urn:newsgraph:')) }",
    );
    return answer.kind === "rows" ? answer.rows.map(({ g }) => g?.value ?? "") : [];
  };

  it.each([
    ["ttl", []],
    ["nq", []],
    ["trig", ["--update"]],
    ["jsonld", ["--update"]],
  ])("holds the seed's graph from .%s %j, triple for triple", async (extension, options) => {
    const graph = `https://example.org/seed/${extension}`;
    const { code, stdout, stderr } = await command(
      [
        "load",
        `${seed}.${extension}`,
        "--store",
        server.url,
        "--user",
        "dba",
        "--graph",
        graph,
        ...options,
      ],
      { password: "dba" },
    );
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toMatch(new RegExp(` 0 +${seedLines.length} +${seedLines.length}$`, "m"));
    expect(await held(graph)).toEqual(seedLines);
  });

  it.each(ways)("replaces and adds by %s", async (by) => {
    const graph = `https://example.org/modes/${by}`;
    const store = storeWith();
    const load = async (count: number, value: string, mode: "replace" | "add") => {
      const { before, sent, after } = await store.load(graph, triples(count, value), { by, mode });
      return [before, sent, after];
    };
    expect(await load(30, "a", "replace")).toEqual([0, 30, 30]);
    expect(await load(20, "b", "add")).toEqual([30, 20, 50]);
    expect(await load(25, "b", "add")).toEqual([50, 25, 55]);
    expect(await load(10, "c", "replace")).toEqual([55, 10, 10]);
    expect(await held(graph)).toEqual(linesOf(serialize(triples(10, "c"), "nquads")));
    expect(await load(0, "", "replace")).toEqual([10, 0, 0]);
    expect(await graphs()).toEqual([]);
  });

  it.each(ways)("gives back any text, and the values that we write, by %s", async (by) => {
    const texts = [
      ...[
        '"',
        "\\",
        '\\"""',
        "a\r\n\tb",
        "\u0000\u0001\u007f",
        "\u0085\u2028\ufeff",
        "👩‍👩‍👧 \u{10ffff}",
      ],
      ...("é".repeat(40_000).match(/.{20000}/gu) ?? []),
      ...fc.sample(fc.string({ unit: "grapheme" }), { numRuns: 100, seed: 1 }),
      ...fc.sample(fc.string({ unit: "binary" }), { numRuns: 100, seed: 2 }),
    ];
    const values = [
      ["date", "2024-02-29"],
      ["gYear", "2024"],
      ["gYearMonth", "2024-02"],
      ["dateTime", "2024-02-29T23:59:07Z"],
      ["dateTime", "2024-02-29T23:59:07+05:30"],
      ["decimal", "0.95"],
      ["integer", "100000"],
      ["integer", "-1"],
    ] as const;
    const quads = [
      ...texts.map((text) => literal(text)),
      ...texts.map((text) => literal(text, "en")),
      ...values.map(([type, value]) =>
        literal(value, namedNode(`http://www.w3.org/2001/XMLSchema#${type}`)),
      ),
      namedNode("https://example.org/ü?q=%C3%BC&(x)#漢"),
    ].map((object, index) => quad(namedNode(`urn:example:${index}`), namedNode("urn:p"), object));
    const graph = `https://example.org/values/${by}`;
    await storeWith().load(graph, quads, { by });
    expect(await held(graph)).toEqual(linesOf(serialize(quads, "nquads")));
  });

  it("turns a wrong password away, and nothing has changed", async () => {
    const graph = "https://example.org/guarded";
    await storeWith().load(graph, triples(5, "kept"));
    for (const way of [[], ["--update"]]) {
      const { code, stdout, stderr } = await command(
        ["load", `${seed}.ttl`, "--graph", graph, "--store", server.url, "--user", "dba", ...way],
        { password: "tops3cret" },
      );
      expect([code, stdout]).toEqual([2, ""]);
      expect(stderr).toContain("[store/unauthorized]");
      expect(stderr).not.toContain("tops3cret");
    }
    expect(await held(graph)).toEqual(linesOf(serialize(triples(5, "kept"), "nquads")));
  });

  it("gives out no more rows than it is told to, which is noticed", async () => {
    const graph = "https://example.org/large";
    const store = storeWith();
    expect((await store.load(graph, triples(rowLimit + 100, "row"))).after).toBe(rowLimit + 100);
    const cut = expect.objectContaining({ code: "store/incomplete" });
    await expect(store.query(`SELECT * { GRAPH <${graph}> { ?s ?p ?o } }`)).rejects.toEqual(cut);
    await expect(store.quads(graph)).rejects.toEqual(cut);
  });

  describe.each(ways)("killed in the middle of a load by %s", (by) => {
    const old = triples(40, "old");
    const large = triples(15_000, "new");

    /** Kills the server when half of it is sent. */
    const breaking = (graph: string, options: Partial<StoreOptions>) => {
      let killed: Promise<void> | undefined;
      const load = storeWith(options).load(graph, large, {
        by,
        progress: (triples, of) => {
          if (triples > of / 2) killed ??= server.kill();
        },
      });
      return load.finally(() => killed);
    };

    it("and started again: the load goes on, nothing is lost or doubled", async () => {
      const [graph, other] = [
        `https://example.org/broken/${by}`,
        `https://example.org/whole/${by}`,
      ];
      // Half of it stays in place, again and again: in Virtuoso's log that is not nothing.
      const kept = [...triples(3000, "kept"), ...triples(3000, "other")];
      for (const start of [1500, 0, 0])
        await storeWith().load(other, kept.slice(start, start + 4500), { by });
      await storeWith().load(graph, old, { by });
      let starts = 0;
      const receipt = await breaking(graph, {
        wait: async () => {
          starts++;
          await server.kill();
          await server.start();
        },
      });
      expect(starts).toBe(1);
      expect(receipt).toMatchObject({ before: 40, sent: 15_000, after: 15_000 });
      expect(await held(graph)).toEqual(linesOf(serialize(large, "nquads")));
      expect(await held(other)).toEqual(linesOf(serialize(kept.slice(0, 4500), "nquads")));
      expect(await graphs()).toEqual([]);
    });

    it("and the load too: the same call does it again", async () => {
      const graph = `https://example.org/again/${by}`;
      await storeWith().load(graph, old, { by });
      const error = await breaking(graph, { retries: 0 }).catch((cause: unknown) => cause);
      expect(isNewsgraphError(error) && error.code).toBe("store/unreachable");
      await server.start();
      // Updates go into another graph first; a request to replace may be half done.
      if (by === "update") expect(await held(graph)).toEqual(linesOf(serialize(old, "nquads")));
      expect((await storeWith().load(graph, large, { by })).after).toBe(15_000);
      expect(await held(graph)).toEqual(linesOf(serialize(large, "nquads")));
      expect(await graphs()).toEqual([]);
    });
  });

  describe("answers over HTTP as Oxigraph does in process", () => {
    const folder = join(root, "tests/seed/questions");
    const read = (name: string): string => readFileSync(join(folder, name), "utf8");
    const questions = readdirSync(folder).filter((name) => /^\d.*\.rq$/.test(name));
    const graph = "https://example.org/seed";
    const near = new Store();
    beforeAll(async () => {
      near.load(readFileSync(`${seed}.nq`, "utf8"), { format: "application/n-quads" });
      const quads = await parseGraph(readFileSync(`${seed}.ttl`, "utf8"), "turtle");
      await storeWith().load(graph, quads);
    });

    it.each(questions)("%s", async (name) => {
      const query = read("prefixes.rq") + read(name);
      const expected = JSON.parse(String(near.query(query, { results_format: "json" })));
      const answer = await storeWith().query(query, [graph]);
      if (answer.kind !== "rows") {
        expect(answer).toEqual({ kind: "boolean", value: expected.boolean });
        return;
      }
      const row = (bindings: Readonly<Record<string, { readonly value: string }>>): string =>
        answer.variables.map((variable) => bindings[variable]?.value ?? "-").join(" | ");
      expect(answer.variables).toEqual(expected.head.vars);
      expect(answer.rows.map(row).sort()).toEqual(expected.results.bindings.map(row).sort());
    });
  });
});
