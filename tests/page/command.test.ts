import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { run } from "../../src/cli/run.ts";
import { extractStory } from "../../src/extract/extract-story.ts";
import { readArticle } from "../../src/read/read-article.ts";
import { serialize } from "../../src/serialize/serialize.ts";
import { article, temporaryFolder } from "../cli/newsgraph.ts";
import { sampleStory } from "../sample-story.ts";

async function page(...args: readonly string[]): Promise<readonly [code: number, text: string]> {
  let text = "";
  const write = (more: string): void => {
    text += more;
  };
  const none = (async function* () {})();
  const code = await run(["page", ...args], { stdin: none, stdout: write, stderr: write });
  return [code, text];
}

describe("newsgraph page", () => {
  it("writes a page for each article, from text and from graphs, and an index of them all", async () => {
    const folder = temporaryFolder();
    const text = join(folder, "harbor.txt");
    writeFileSync(text, article);
    const graphs = (["turtle", "jsonld", "nquads", "trig"] as const).map((format, index) => {
      const file = join(folder, `ferry-${index}.${["ttl", "jsonld", "nq", "trig"][index]}`);
      writeFileSync(file, serialize(sampleStory, format));
      return file;
    });
    const out = join(folder, "site");
    expect((await page(text, ...graphs, "--out", out))[0]).toBe(0);
    expect(readdirSync(out).sort()).toEqual([
      "ferry-0.html",
      "ferry-1.html",
      "ferry-2.html",
      "ferry-3.html",
      "harbor.html",
      "index.html",
    ]);
    const pages = graphs.map((_, index) => readFileSync(join(out, `ferry-${index}.html`), "utf8"));
    expect(new Set(pages).size).toBe(1);
    expect(readFileSync(join(out, "harbor.html"), "utf8")).toContain("Kari Dahl");
    expect(readFileSync(join(out, "index.html"), "utf8")).toContain('href="./harbor.html"');
    const alone = join(folder, "alone");
    await page(text, "--out", alone);
    expect(readdirSync(alone)).toEqual(["harbor.html"]);
  });

  it("writes a page for each article of a graph, each with its own things", async () => {
    const folder = temporaryFolder();
    const other = extractStory(readArticle(article, { id: "harbor" }));
    const graph = join(folder, "both.nq");
    writeFileSync(graph, serialize(sampleStory, "nquads") + serialize(other, "nquads"));
    const out = join(folder, "site");
    expect((await page(graph, "--out", out))[0]).toBe(0);
    expect(readdirSync(out).sort()).toEqual(["both-1.html", "both-2.html", "index.html"]);
    const [ferry = "", harbor = ""] = ["both-1.html", "both-2.html"].map((name) =>
      readFileSync(join(out, name), "utf8"),
    );
    expect(ferry).toContain("Ines Falk");
    expect(ferry).not.toContain("Kari Dahl");
    expect(harbor).toContain("Kari Dahl");
    expect(harbor).not.toContain("Ines Falk");
  });

  it("reads a web page and does not write over it", async () => {
    const folder = temporaryFolder();
    const source = join(folder, "harbor.html");
    const markup =
      "<!DOCTYPE html><h1>Harbor talks end</h1><p>Kari Dahl met Jon Arnason in Bergen.</p>";
    writeFileSync(source, markup);
    const [code, text] = await page(source, "--out", folder);
    expect([code, text]).toEqual([2, expect.stringMatching(/harbor\.html would be written over/)]);
    expect(readFileSync(source, "utf8")).toBe(markup);
    expect(await page(source, "--out", join(folder, "site"))).toEqual([
      0,
      `${join(folder, "site", "harbor.html")}\n`,
    ]);
  });

  it("refuses a graph that tells of no article, and a name that two pages would have", async () => {
    const folder = temporaryFolder();
    const graph = join(folder, "none.ttl");
    writeFileSync(graph, "<http://a.example/a> <http://a.example/b> <http://a.example/c> .");
    expect(await page(graph, "--out", folder)).toEqual([
      2,
      expect.stringMatching(/tells of no article/),
    ]);
    const twins = ["a.txt", "a.text"].map((name) => join(folder, name));
    for (const twin of twins) writeFileSync(twin, article);
    expect(await page(...twins, "--out", folder)).toEqual([
      2,
      expect.stringMatching(/written over/),
    ]);
    expect(readdirSync(folder).filter((name) => name.endsWith(".html"))).toEqual([]);
  });
});
