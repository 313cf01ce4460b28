import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { root } from "../cli/newsgraph.ts";

interface Row {
  readonly corpus: string;
  readonly layer: string;
  readonly main: "p" | "r" | "f1";
  readonly p?: number;
  readonly r?: number;
  readonly f1?: number;
}

/** What was reached when the floors were last kept (npm run eval -- --floors), less one point. */
const floors: Readonly<Record<string, number>> = JSON.parse(
  readFileSync(new URL("floors.json", import.meta.url), "utf8"),
);

const { status, stdout, stderr } = spawnSync(
  process.execPath,
  [join(root, "tests/quality/eval.mjs"), "--json"],
  { encoding: "utf8", maxBuffer: 1e8 },
);
const noGold = status === 2;
if (noGold) console.warn(`Quality is not measured. ${stderr.trim()}`);

describe.skipIf(noGold)("the quality of reading, against gold", () => {
  it("was measured", () => expect(status, stderr).toBe(0));

  const rows: readonly Row[] = status === 0 ? JSON.parse(stdout) : [];
  it.each(Object.entries(floors))("%s is at least %d", (name, floor) => {
    const row = rows.find(({ layer, corpus }) => name === `${layer}: ${corpus}`);
    // A folder of one's own need not hold every corpus.
    if (row) expect(row[row.main]).toBeGreaterThanOrEqual(floor);
  });
});
