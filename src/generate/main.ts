// Rewrites what is derived and committed: shapes/derived.ttl and the marked parts of README.md.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { derivedFiles } from "./derived-files.ts";

const inProject = (path: string): URL => new URL(`../../${path}`, import.meta.url);
const read = (path: string): string => readFileSync(inProject(path), "utf8");
const [graph = ""] = readdirSync(inProject("output"))
  .filter((name) => name.endsWith(".ttl"))
  .sort();

for (const { path, content } of derivedFiles(read, `output/${graph}`)) {
  const changed = content !== read(path);
  if (changed) writeFileSync(inProject(path), content);
  console.log(`${path}: ${changed ? "rewritten" : "current"}`);
}
