import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { extractStory } from "../../src/extract/extract-story.ts";
import { readArticle } from "../../src/read/read-article.ts";
import { formats } from "../../src/serialize/formats.ts";
import { serialize } from "../../src/serialize/serialize.ts";
import { article, temporaryFolder } from "../cli/newsgraph.ts";
import { command } from "./command.ts";
import { oxigraphServer } from "./oxigraph-server.ts";

const story = extractStory(readArticle(article, { id: "harbor" }));
const harbor = "https://w3id.org/newsgraph/data/a/harbor";
const size = serialize(story, "nquads").trimEnd().split("\n").length;

function file(name: string, content: string): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}
const turtle = (): string => file("harbor.ttl", serialize(story, "turtle"));
const row = (graph: string, ...counts: readonly number[]): RegExp =>
  new RegExp(`^${graph.replaceAll(".", "\\.")} +${counts.join(" +")}$`, "m");

describe("newsgraph load", () => {
  it.each(formats)("$label, to a graph with the article's name", async ({ name, extensions }) => {
    const server = await oxigraphServer();
    const path = file(`a.${extensions[0]}`, serialize(story, name));
    const store = ["--store", `${server.origin}/query`];
    const first = await command(["load", path, ...store]);
    expect([first.code, first.stderr]).toEqual([0, ""]);
    expect(first.stdout).toMatch(/^graph +before +sent +after$/m);
    expect(first.stdout).toMatch(row(harbor, 0, size, size));
    const again = await command(["load", path, "--update", "--add", ...store]);
    expect(again.stdout).toMatch(row(harbor, size, size, size));
    expect(server.triples(harbor)).toHaveLength(size);
    expect(server.store.size).toBe(size);
  });

  it("named graphs keep their names, and two files that tell of one graph are one", async () => {
    const server = await oxigraphServer();
    const one = file("1.nq", '<urn:a> <urn:p> "1" <urn:g> .\n<urn:a> <urn:p> "1" <urn:h> .\n');
    const two = file("2.trig", '<urn:g> { <urn:a> <urn:p> "1", "2" }');
    const { stdout } = await command(["load", one, two, "--store", `${server.origin}/query`]);
    expect(stdout).toMatch(row("urn:g", 0, 2, 2));
    expect(stdout).toMatch(row("urn:h", 0, 1, 1));
    const joined = ["load", one, two, "--graph", "urn:all", "--store", `${server.origin}/query`];
    expect((await command(joined)).stdout).toMatch(row("urn:all", 0, 2, 2));
  });

  it("a file that cannot be read: nothing is sent", async () => {
    const server = await oxigraphServer();
    const store = ["--store", `${server.origin}/query`];
    const refused = async (name: string, content: string) => {
      const { code, stderr } = await command(["load", turtle(), file(name, content), ...store]);
      return [code, /\[(.*)\]/.exec(stderr)?.[1]];
    };
    expect(await refused("b.ttl", "<urn:a> <urn:p>")).toEqual([2, "graph/syntax"]);
    expect(await refused("b.ttl", "<urn:a> <urn:p> 1 .")).toEqual([2, "cli/usage"]);
    expect(await refused("b.ttl", "# nothing")).toEqual([2, "graph/reading"]);
    expect(await refused("b.nq", "_:b <urn:p> <urn:o> <urn:g> .")).toEqual([2, "graph/reading"]);
    expect(server.calls).toEqual([]);
  });

  it("a store that lost some on the way: exit code 2, and the receipts of what went well", async () => {
    const server = await oxigraphServer(({ method, path }, response) => {
      if (method !== "PUT" || !path.includes("urn%3Ab")) return undefined;
      response.writeHead(201).end();
      return "answered";
    });
    const path = file(
      "1.nq",
      "<urn:s> <urn:p> 1 <urn:a> .\n<urn:s> <urn:p> 1 <urn:b> .\n".replaceAll(" 1 ", ' "1" '),
    );
    const { code, stdout, stderr } = await command([
      "load",
      path,
      "--store",
      `${server.origin}/query`,
    ]);
    expect(code).toBe(2);
    expect(stdout).toMatch(row("urn:a", 0, 1, 1));
    expect(stderr).toContain("[store/incomplete]");
  });

  it("a bar on a terminal only, gone at the end", async () => {
    const server = await oxigraphServer();
    const call = ["load", turtle(), "--store", `${server.origin}/query`];
    expect((await command(call)).stderr).toBe("");
    const { stderr } = await command(call, { terminal: true });
    expect(stderr).toContain(`100 %  graph 1 of 1, ${size} of ${size} triples`);
    expect(stderr.endsWith("\r\u001b[K")).toBe(true);
  });

  it.each([
    [["a.ttl"], "--store URL"],
    [["--store", "http://h/sparql"], "at least one GRAPH"],
    [["a.ttl", "--store", "http://h/sparql", "--user", "ann"], "NEWSGRAPH_PASSWORD"],
    [["a.ttl", "--store", "http://h/sparql", "--retries", "-1"], "--retries"],
    [["a.ttl", "--store", "http://h/sparql", "--password", "s3cret"], "--password"],
    [["a.ttl", "--store", "http://h/sparql", "--password=s3cret"], "--password"],
  ])("%j is no call", async (args, says) => {
    const { code, stderr } = await command(["load", ...args]);
    expect(code).toBe(2);
    expect(stderr).toContain("[cli/usage]");
    expect(stderr).toContain(says);
    expect(stderr).not.toContain("s3cret");
  });
});

describe("a password", () => {
  const guarded = () =>
    oxigraphServer(({ headers }, response) => {
      const expected = `Basic ${Buffer.from("ann:tops3cret").toString("base64")}`;
      if (headers.authorization === expected) return undefined;
      response.writeHead(401, { "WWW-Authenticate": "Basic realm=store" }).end();
      return "answered";
    });

  it("comes from the environment or from a file", async () => {
    const { origin } = await guarded();
    const call = ["load", turtle(), "--store", `${origin}/query`, "--user", "ann"];
    expect((await command(call, { password: "tops3cret" })).code).toBe(0);
    const secret = file("secret", "tops3cret\n");
    expect((await command([...call, "--password-file", secret], { password: "other" })).code).toBe(
      0,
    );
  });

  it("is in no message, whatever goes wrong", async () => {
    const { origin } = await guarded();
    for (const url of [
      `${origin}/query`,
      "http://127.0.0.1:2/sparql",
      "http://ann:tops3cret@h/sparql",
    ]) {
      const call = ["load", turtle(), "--store", url, "--user", "bob", "--retries", "0"];
      const { code, stdout, stderr } = await command(call, { password: "tops3cret" });
      expect(code).toBe(2);
      expect(stdout + stderr).not.toContain("tops3cret");
      expect(stdout + stderr).not.toContain(Buffer.from("bob:tops3cret").toString("base64"));
    }
  });
});

describe("newsgraph query --store", () => {
  it("answers as it does for a file", async () => {
    const server = await oxigraphServer();
    const path = turtle();
    await command(["load", path, "--store", `${server.origin}/query`]);
    const select =
      "SELECT ?name ?role { ?m org:member/schema:name ?name ; schema:roleName ?role ; ng:confidence ?c } ORDER BY ?name ?role";
    for (const [query, ...options] of [
      [select],
      [select, "--json"],
      ["ASK { ?e a sem:Event }"],
      ["ASK { ?e a sem:Event }", "--json"],
      [
        "CONSTRUCT { ?p schema:name ?name } { ?p a schema:Person ; schema:name ?name } ORDER BY ?name LIMIT 1",
      ],
    ] as const) {
      const here = await command(["query", path, query, ...options]);
      const there = await command([
        "query",
        "--store",
        `${server.origin}/query`,
        "--graph",
        harbor,
        query,
        ...options,
      ]);
      expect(here.code).toBe(0);
      if (options.length > 0) expect(JSON.parse(there.stdout)).toEqual(JSON.parse(here.stdout));
      else expect(there).toEqual(here);
    }
  });

  it("wants one of the two", async () => {
    for (const args of [
      ["ASK {}"],
      ["--store", "http://h/sparql"],
      ["--store", "http://h/sparql", "a.ttl", "ASK {}"],
      ["--graph", "urn:g", "a.ttl", "ASK {}"],
    ]) {
      const { code, stderr } = await command(["query", ...args]);
      expect([code, stderr.includes("[cli/usage]")]).toEqual([2, true]);
    }
  });
});
