import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import { root, temporaryFolder } from "../cli/newsgraph.ts";

/** A module of a layer, what it imports, and whether the walls in biome.json let it. */
const probes: readonly (readonly [file: string, imported: string, allowed: boolean])[] = [
  ["src/model/a.ts", "../vocabulary/terms.ts", false],
  ["src/model/kinds/b.ts", "../../bind/full.ts", false],
  ["src/model/kinds/c.ts", "../entity.ts", true],
  ["src/vocabulary/a.ts", "../model/entity.ts", false],
  ["src/bind/a.ts", "../model/entity.ts", true],
  ["src/bind/b.ts", "../extract/slug.ts", false],
  ["src/read/a.ts", "../language/analysis.ts", false],
  ["src/read/b.ts", "../error.ts", true],
  ["src/read/c.ts", "../language/gazetteer/lookup.ts", true],
  ["src/read/d.ts", "../language/dates/timex.ts", false],
  ["src/language/dates/a.ts", "../../extract/reading.ts", false],
  ["src/language/dates/b.ts", "node:fs/promises", false],
  ["src/language/train/a.ts", "node:fs", true],
  ["src/language/train/b.ts", "../../extract/reading.ts", false],
  ["src/extract/events/a.ts", "../../bind/full.ts", false],
  ["src/extract/events/b.ts", "../../vocabulary/terms.ts", false],
  ["src/extract/events/c.ts", "../../index.ts", false],
  ["src/extract/events/d.ts", "../../language/analysis.ts", true],
  ["src/serialize/a.ts", "../validate/report.ts", false],
  ["src/serialize/b.ts", "fs", false],
  ["src/serialize/c.ts", "../bind/quads.ts", true],
  ["src/validate/a.ts", "../extract/extract-story.ts", false],
  ["src/validate/b.ts", "../serialize/serialize.ts", true],
  ["src/diff/a.ts", "../extract/extract-story.ts", false],
  ["src/diff/b.ts", "../serialize/blocks.ts", true],
  ["src/page/a.ts", "../validate/validate.ts", false],
  ["src/page/b.ts", "node:crypto", false],
  ["src/page/sections/c.ts", "../../model/story.ts", true],
  ["src/page/d.ts", "../bind/web-json-ld.ts", true],
  ["src/publish/a.ts", "../cli/run.ts", false],
  ["src/publish/b.ts", "node:fs", true],
  ["src/cli/a.ts", "../pipeline.ts", true],
  ["src/a.ts", "./cli/run.ts", false],
  ["src/b.ts", "node:fs", false],
];

/** What a module that tsc wrote imports, at once or when it is called for. */
const imports = /^(?:import|export)\b[\w\s*{},$]*"([^"]+)";|\bimport\("([^"]+)"\)/gm;

describe("the walls between the layers", () => {
  it("let through what runs along the path of the data, and nothing else", () => {
    const folder = temporaryFolder();
    copyFileSync(join(root, "biome.json"), join(folder, "biome.json"));
    for (const [file, imported] of probes) {
      mkdirSync(join(folder, dirname(file)), { recursive: true });
      writeFileSync(join(folder, file), `export type { A } from ${JSON.stringify(imported)};\n`);
    }
    const { stdout } = spawnSync(
      join(root, "node_modules/.bin/biome"),
      ["lint", "--vcs-enabled=false", "--reporter=github", "--max-diagnostics=none", "src"],
      { cwd: folder, encoding: "utf8" },
    );
    const stopped = new Set(
      [...stdout.matchAll(/file=[^,]*?(src\/[^,]+)/g)].map(([, file]) => file),
    );
    expect(probes.map(([file, imported]) => [file, imported, !stopped.has(file)])).toEqual(probes);
  });

  it("keep Node out of all that the core entry imports", () => {
    const reached = new Set<string>();
    const outside = new Set<string>();
    const visit = (file: string): void => {
      if (reached.has(file)) return;
      reached.add(file);
      const source = readFileSync(file, "utf8");
      for (const [, whole = "", late = ""] of source.matchAll(imports)) {
        const imported = whole || late;
        if (imported.startsWith(".")) visit(join(dirname(file), imported));
        else outside.add(imported);
      }
    };
    visit(join(root, "dist/index.js"));
    expect(reached.size).toBeGreaterThan(100);
    expect([...outside].sort()).toEqual([
      "d3-force",
      "htmlparser2",
      "jsonld",
      "n3",
      "rdf-validate-shacl",
      "rdf-validate-shacl/src/defaultEnv.js",
      "zod",
    ]);
  });
});
