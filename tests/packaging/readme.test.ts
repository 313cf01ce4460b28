import { spawnSync } from "node:child_process";
import { readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { newsgraph, root, temporaryFolder } from "../cli/newsgraph.ts";
import { type Packed, packAndInstall } from "./packed.ts";

const readme = readFileSync(join(root, "README.md"), "utf8");
const examples = [...readme.matchAll(/^```ts\n(.*?)^```$/gms)].map(([, source = ""]) => source);

/** What the examples take for granted: the text of an article. */
const given =
  "2024-05-17\n\nPARIS, May 17 (Reuters) - The French Senate voted on Friday to cut aid to Chad. “We had no choice,” Senator Anne Moreau said.";

let packed: Packed;
beforeAll(() => {
  packed = packAndInstall();
  const { project } = packed;
  symlinkSync(join(root, "node_modules/@types"), join(project, "node_modules/@types"));
  examples.forEach((source, index) => {
    writeFileSync(join(project, `example-${index}.ts`), source);
  });
  writeFileSync(join(project, "given.d.ts"), "declare const text: string;\n");
  writeFileSync(join(project, "given.mjs"), `globalThis.text = ${JSON.stringify(given)};\n`);
  writeFileSync(join(project, "package.json"), '{ "type": "module" }\n');
  writeFileSync(
    join(project, "tsconfig.json"),
    JSON.stringify({
      compilerOptions: {
        target: "es2023",
        module: "nodenext",
        strict: true,
        exactOptionalPropertyTypes: true,
        noUncheckedIndexedAccess: true,
        verbatimModuleSyntax: true,
        skipLibCheck: true,
        types: ["node"],
      },
    }),
  );
});
afterAll(() => rmSync(dirname(packed.tarball), { recursive: true, force: true }));

describe("the README's TypeScript", () => {
  it("compiles against the package as it is published", () => {
    expect(examples.length).toBeGreaterThan(2);
    const { stdout } = spawnSync(join(root, "node_modules/.bin/tsc"), ["-p", packed.project], {
      encoding: "utf8",
    });
    expect(stdout).toBe("");
  });

  it.each(examples.map((source, index) => ({ index, opening: source.split("\n", 3).join(" ") })))(
    "runs: $opening",
    ({ index }) => {
      const { status, stderr } = spawnSync(
        process.execPath,
        ["--import", "./given.mjs", `example-${index}.js`],
        { cwd: packed.project, encoding: "utf8" },
      );
      expect([status, stderr]).toEqual([0, ""]);
    },
  );
});

describe("the README's command line", () => {
  it("shows every command as its --help does", async () => {
    const overview = (await newsgraph(["--help"])).stdout;
    const commands = [...overview.matchAll(/^ {2}([a-z]+) {2,}/gm)].map(([, name = ""]) => name);
    expect(commands.length).toBeGreaterThan(3);
    for (const name of commands) {
      const help = (await newsgraph([name, "--help"])).stdout;
      const [usage = ""] = /newsgraph .*/.exec(help) ?? [];
      expect(usage).not.toBe("");
      expect(readme.replace(/\s+/g, " ")).toContain(usage);
    }
  });

  it("asks what the query in it asks", async () => {
    const [, sparql = ""] = /npx newsgraph query \S+ \\\n\s+'([^']+)'/.exec(readme) ?? [];
    const folder = temporaryFolder();
    const file = join(folder, "article.txt");
    writeFileSync(
      file,
      "2024-05-17\n\nKenyan President Ama Obi met farmers in Nairobi on Friday.\n",
    );
    await newsgraph(["export", file, "--out", folder, "--format", "ttl"]);
    const { code, stdout } = await newsgraph(["query", join(folder, "article.ttl"), sparql]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/Ama Obi +President +Kenya/);
  });
});
