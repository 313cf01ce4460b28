import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../cli/newsgraph.ts";

export interface TableRow {
  readonly consumer: string;
  /** Undefined where it is not installed. */
  readonly version: string | undefined;
  readonly format: string;
  result: string;
}

declare module "vitest" {
  interface TaskMeta {
    /** What `npm run interop` is to put into the README's table. */
    interop?: TableRow;
  }
}

/** The consumers and formats of the README's table, in a form that can be compared. */
export function readmeRows(): readonly string[] {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const [, part = ""] = /<!-- interop -->(.*?)<!-- \/interop -->/s.exec(readme) ?? [];
  const [, , ...rows] = part.trim().split("\n");
  return rows.map((row) => {
    const [, consumer = "", , format = ""] = row.split("|").map((cell) => cell.trim());
    return `${consumer}: ${format}`;
  });
}
