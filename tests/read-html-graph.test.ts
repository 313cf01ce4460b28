import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { articleToGraph } from "../src/pipeline.ts";

const page = (name: string): string =>
  readFileSync(new URL(`fixtures/pages/${name}.html`, import.meta.url), "utf8");

describe("a page becomes a graph", () => {
  test.each(["agency-testids", "embedded-posts", "no-semantics-tables", "rtl-names"])(
    "%s: valid, its quotations cited in the body",
    async (name) => {
      const { article, story, report } = await articleToGraph(page(name), { id: name });
      expect(report.conforms).toBe(true);
      const [document] = story.things.filter(({ kind }) => kind === "Article");
      expect(document).toMatchObject({ headline: article.headline?.text, body: article.body });
      const posts = story.things.filter(({ kind }) => kind === "Post");
      expect(posts).toHaveLength(article.posts.length);
      expect(story.things.some(({ kind }) => kind === "Person")).toBe(true);
    },
  );

  test("the format asked for goes before the one that is seen", async () => {
    const html = "<h1>Rain</h1><p>Rain fell in Lund on Monday.</p>";
    expect((await articleToGraph(html, { from: "text" })).article.body).toBe(html);
    expect((await articleToGraph(html)).article.headline?.text).toBe("Rain");
  });
});

test("plain text is read without what reads markup", () => {
  const seen = new Set<string>();
  const packages = new Set<string>();
  const follow = (file: URL): void => {
    if (seen.has(file.href)) return;
    seen.add(file.href);
    const source = readFileSync(file, "utf8");
    for (const [, names = "", from = ""] of source.matchAll(
      /^(?:import|export)\s([^"']*?)from\s"([^"]+)";$/gmu,
    )) {
      if (/^type\s/u.test(names)) continue;
      if (from.startsWith(".")) follow(new URL(from, file));
      else packages.add(from);
    }
  };
  follow(new URL("../src/pipeline.ts", import.meta.url));
  expect(seen.size).toBeGreaterThan(100);
  expect([...packages]).not.toContain("htmlparser2");
  follow(new URL("../src/read/read-source.ts", import.meta.url));
  expect([...packages]).toContain("htmlparser2");
});
