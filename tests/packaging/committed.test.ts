import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { derivedFiles } from "../../src/generate/derived-files.ts";
import { newsgraph, root, temporaryFolder } from "../cli/newsgraph.ts";

const read = (path: string): string => readFileSync(join(root, path), "utf8");
const named = (folder: string, extension: string): string[] =>
  readdirSync(join(root, folder))
    .filter((name) => name.endsWith(extension))
    .sort();

describe("what is committed and follows from the rest is current", () => {
  it("output/ is what the command makes of seeds/, to the byte", async () => {
    const folder = temporaryFolder();
    const seeds = named("seeds", ".txt").map((name) => join("seeds", name));
    const { code } = await newsgraph(["export", ...seeds, "--out", folder]);
    expect(code).toBe(0);
    const made = readdirSync(folder).sort();
    expect(named("output", "")).toEqual(made);
    // Not toBe on the texts: a difference of two graphs is thousands of lines.
    for (const name of made)
      expect(
        read(join("output", name)) === readFileSync(join(folder, name), "utf8"),
        `output/${name} is not what npm start makes; run npm run generate`,
      ).toBe(true);
  });

  it.each(derivedFiles(read, join("output", named("output", ".ttl")[0] ?? "")))(
    "$path (npm run generate)",
    ({ path, content }) => expect(read(path)).toBe(content),
  );
});
