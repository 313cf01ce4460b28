// Runs the tests of readers of other makes and tells what they found as a table, which becomes a part of
// README.md where every reader is installed and none differs.
// npm run interop
import { readFileSync, writeFileSync } from "node:fs";
import { startVitest } from "vitest/node";
import { betweenMarkers } from "../../dist/generate/between-markers.js";

const rows = [];
const collect = {
  onTestCaseResult: (test) => {
    const { interop } = test.meta();
    if (interop) rows.push(interop);
  },
};
const vitest = await startVitest("test", ["tests/interop/"], {
  watch: false,
  reporters: ["dot", collect],
});
await vitest.close();

const cells = rows.map(({ consumer, version, format, result }) => [
  consumer,
  version ?? "-",
  format,
  version === undefined ? "not installed" : result,
]);
// Tests of different files end in any order; those of one file keep theirs.
const order = [...new Set(cells.map(([consumer]) => consumer))].sort();
const table = [
  ["consumer", "version", "format", "result"],
  ["---", "---", "---", "---"],
  ...order.flatMap((name) => cells.filter(([consumer]) => consumer === name)),
]
  .map((row) => `| ${row.join(" | ")} |`)
  .join("\n");
console.log(`\n${table}\n`);

const readme = new URL("../../README.md", import.meta.url);
const missing = rows.some(({ version }) => version === undefined);
const differs = ({ version, result }) => version !== undefined && result === "differs";
if (rows.length === 0 || rows.some(differs)) {
  console.error("README.md is left as it is: a reader differs.");
  process.exitCode = 1;
} else if (missing) {
  console.error("README.md is left as it is: not all readers are installed.");
} else {
  const before = readFileSync(readme, "utf8");
  const after = betweenMarkers(before, "interop", table);
  if (after !== before) writeFileSync(readme, after);
  console.log(`README.md: ${after === before ? "current" : "rewritten"}`);
}
