import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { Store } from "oxigraph";
import { describe, expect, it } from "vitest";
import { extractStory } from "../src/extract/extract-story.ts";
import { readArticle } from "../src/read/read-article.ts";
import { formats } from "../src/serialize/formats.ts";
import { serialize } from "../src/serialize/serialize.ts";
import { article, temporaryFolder } from "./cli/newsgraph.ts";
import { command } from "./stores/command.ts";

const evening = article
  .replace("Harbor talks", "Talks go on\n\nHarbor talks")
  .replace("in Bergen on Monday", "in Bergen on Sunday");

/** A folder with harbor.txt, evening.txt, and each as a graph in every format. */
function versions() {
  const folder = temporaryFolder();
  const at = (name: string): string => join(folder, name);
  for (const [name, text] of [
    ["harbor", article],
    ["evening", evening],
  ] as const) {
    writeFileSync(at(`${name}.txt`), text);
    const story = extractStory(readArticle(text, { id: "harbor" }));
    for (const format of formats)
      writeFileSync(at(`${name}.${format.extensions[0]}`), serialize(story, format.name));
  }
  return at;
}

describe("newsgraph diff", () => {
  it("finds no difference between one article's text and its graphs in all formats", async () => {
    const at = versions();
    const files = ["txt", ...formats.map(({ extensions }) => extensions[0])];
    for (const one of files)
      for (const other of files)
        expect(await command(["diff", at(`harbor.${one}`), at(`harbor.${other}`)])).toEqual({
          code: 0,
          stdout: "",
          stderr: "",
        });
  });

  it("tells the same of two texts as of their graphs", async () => {
    const at = versions();
    const ofTexts = await command(["diff", at("harbor.txt"), at("evening.txt")]);
    const ofGraphs = await command(["diff", at("harbor.nq"), at("evening.jsonld")]);
    const ofBoth = await command(["diff", at("harbor.txt"), at("evening.ttl")]);
    expect(ofTexts.code).toBe(1);
    expect(ofTexts.stdout).toContain("startDate: 2023-03-13 -> 2023-03-12");
    expect(ofTexts.stdout).toContain("headline: Harbor talks end without a deal -> Talks go on");
    const told = (text: string): string => text.split("\n").slice(2).join("\n");
    expect(told(ofGraphs.stdout)).toBe(told(ofTexts.stdout));
    expect(told(ofBoth.stdout)).toBe(told(ofTexts.stdout));
  });

  it("writes the update that a store needs, as a graph in it", async () => {
    const at = versions();
    const graph = "https://news.example/harbor";
    const { code, stdout } = await command([
      "diff",
      at("harbor.ttl"),
      at("evening.txt"),
      "--update",
      "--graph",
      graph,
    ]);
    expect(code).toBe(1);
    const store = new Store();
    const load = (target: Store, name: string): void =>
      target.load(readFileSync(at(name), "utf8"), {
        format: "application/n-triples",
        to_graph_name: { termType: "NamedNode", value: graph } as never,
      });
    load(store, "harbor.nq");
    store.update(stdout);
    const wanted = new Store();
    load(wanted, "evening.nq");
    const dump = (one: Store): string[] =>
      one.dump({ format: "application/n-quads" }).split("\n").sort();
    expect(dump(store)).toEqual(dump(wanted));
  });

  it("prints JSON that names things, fields and words", async () => {
    const at = versions();
    const { code, stdout } = await command(["diff", at("harbor.ttl"), at("evening.ttl"), "--json"]);
    expect(code).toBe(1);
    const { changed, statements } = JSON.parse(stdout);
    expect(statements).toBeGreaterThan(3);
    expect(changed).toContainEqual(
      expect.objectContaining({
        kind: "Event",
        fields: expect.arrayContaining([
          { field: "startDate", removed: ["2023-03-13"], added: ["2023-03-12"] },
        ]),
      }),
    );
  });

  it("says where a graph has what no story tells", async () => {
    const at = versions();
    const nq = readFileSync(at("harbor.nq"), "utf8");
    const lines = nq.split("\n").length;
    const event = "https://w3id.org/newsgraph/data/a/harbor#event-1";
    writeFileSync(at("more.nq"), `${nq}<${event}> <https://other.example/mood> "tense" .\n`);
    const { code, stdout, stderr } = await command(["diff", at("harbor.nq"), at("more.nq")]);
    expect(code).toBe(1);
    expect(stdout).toContain("The same story; 1 other statement differs.");
    expect(stderr).toBe(
      `warning: ${at("more.nq")}: 1 statement is in no story; the first at line ${lines}, column ${event.length + 33}: <${event}> <https://other.example/mood>: Event has no field that is said so\n`,
    );
  });

  it("reads a page's JSON-LD as the article that it is", async () => {
    const at = versions();
    const page = {
      "@context": "https://schema.org",
      "@type": "NewsArticle",
      headline: "Harbor talks end",
      articleBody: "Kari Dahl met Jon Arnason in Bergen on Monday.",
    };
    writeFileSync(at("page.json"), JSON.stringify(page));
    writeFileSync(at("later.json"), JSON.stringify({ ...page, headline: "Harbor talks go on" }));
    const { code, stdout } = await command(["diff", at("page.json"), at("later.json")]);
    expect(code).toBe(1);
    expect(stdout).toContain("headline: Harbor talks end -> Harbor talks go on");
  });

  it.each([
    [["a.txt"], "cli/usage"],
    [["a.txt", "b.txt", "c.txt"], "cli/usage"],
    [["a.txt", "b.txt", "--json", "--update"], "cli/usage"],
    [["a.txt", "b.txt", "--graph", "urn:g"], "cli/usage"],
    [["a.txt", "b.txt", "--from", "pdf"], "cli/usage"],
    [["a.txt", "b.txt", "--base", "x"], "iri/base"],
    [["missing.txt", "missing.ttl"], "read/missing"],
  ])("refuses %j", async (args, code) => {
    const result = await command(["diff", ...args]);
    expect(result.code).toBe(2);
    expect(result.stdout).toBe("");
    expect(result.stderr).toContain(`[${code}]`);
  });
});
