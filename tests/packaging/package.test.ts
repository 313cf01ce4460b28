import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { version } from "../../src/version.ts";
import { root } from "../cli/newsgraph.ts";
import { type Packed, packAndInstall } from "./packed.ts";

let packed: Packed;
beforeAll(() => {
  packed = packAndInstall();
});
afterAll(() => rmSync(dirname(packed.tarball), { recursive: true, force: true }));

const manifest = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));

const node = (source: string): ReturnType<typeof spawnSync> => {
  const file = join(packed.project, "program.mjs");
  writeFileSync(file, source);
  return spawnSync(process.execPath, [file], { cwd: packed.project, encoding: "utf8" });
};

describe("the package", () => {
  it("has the version that its graphs name", () => expect(version).toBe(manifest.version));

  it("holds the library, the command, the shapes and the licences; no tools, no sources", () => {
    for (const file of [
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "dist/cli/main.js",
      "dist/index.d.ts",
      "dist/index.js",
      "shapes/derived.ttl",
      "shapes/newsgraph.ttl",
      "shapes/rules.ttl",
      "src/language/english.bin.LICENSE.md",
    ])
      expect(packed.files).toContain(file);
    const allowed = /^(?:dist|shapes)\/|^(?:CHANGELOG\.md|LICENSE|README\.md|package\.json)$/;
    expect(packed.files.filter((file) => !allowed.test(file))).toEqual([
      "src/language/english.bin.LICENSE.md",
    ]);
    expect(
      packed.files.filter((file) => /^dist\/(?:generate|language\/train)\//.test(file)),
    ).toEqual([]);
  });

  it("is at most 6 MB to fetch", () => expect(statSync(packed.tarball).size).toBeLessThan(6e6));

  it("has nothing that publint would tell of", async () => {
    const bytes = readFileSync(packed.tarball);
    const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
    const { messages } = await publint({ strict: true, pack: { tarball } });
    expect(messages.map((message) => formatMessage(message, manifest))).toEqual([]);
  });

  it("gives its types to every resolution that knows ESM", () => {
    const attw = join(root, "node_modules/.bin/attw");
    const { status, stdout } = spawnSync(
      attw,
      [packed.tarball, "--profile", "esm-only", "--format", "ascii", "--no-color"],
      { encoding: "utf8" },
    );
    expect(status, stdout).toBe(0);
  });

  it("is imported from an empty project and reads an article to a graph", () => {
    const { stdout, stderr } = node(`
      import { extractStory, readArticle, serialize } from "newsgraph";
      const text = "LIMA, May 2 (Reuters) - Peru's foreign minister, Ana Rojas, met Chilean officials in Lima on Tuesday.";
      const article = readArticle(text, { id: "talks", date: "2023-05-03" });
      process.stdout.write(serialize(extractStory(article), "turtle"));
    `);
    expect(stderr).toBe("");
    expect(stdout).toContain("a schema:NewsArticle");
    expect(stdout).toContain('schema:name "Ana Rojas"');
  });

  it("brings the command", () => {
    const { bin } = JSON.parse(
      readFileSync(join(packed.project, "node_modules/newsgraph/package.json"), "utf8"),
    );
    const link = join(packed.project, "node_modules/.bin/newsgraph");
    mkdirSync(dirname(link), { recursive: true });
    symlinkSync(join("../newsgraph", bin.newsgraph), link);
    const { status, stdout } = spawnSync(process.execPath, [link, "--version"], {
      cwd: packed.project,
      encoding: "utf8",
    });
    expect([status, stdout]).toEqual([0, `${version}\n`]);
  });
});
