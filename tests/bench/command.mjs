import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fixed, median, printTable, times } from "./measure.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const main = join(root, "dist/cli/main.js");
const seed = join(root, "seeds/000_0300cc61f75208c8.txt");

/** Start-up and peak memory of the command on the seed, as a whole process. */
export async function benchCommand() {
  const out = mkdtempSync(join(tmpdir(), "newsgraph-bench-"));
  const script = `process.on("exit", () => console.error("maxrss", process.resourceUsage().maxRSS)); process.argv.splice(1, 1); await import(${JSON.stringify(main)});`;
  const call = () =>
    spawnSync(
      process.execPath,
      ["--input-type=module", "-e", script, "newsgraph", main, "export", seed, "--out", out],
      {
        encoding: "utf8",
      },
    );
  const memory = Number(/maxrss (\d+)/.exec(call().stderr)?.[1] ?? Number.NaN) / 1024;
  const run = (args) => () => spawnSync(process.execPath, [main, ...args], { encoding: "utf8" });
  const rows = [
    ["", "ms (median)"],
    ["newsgraph --version", fixed(median(await times(run(["--version"]), 5)), 0)],
    [
      "newsgraph export SEED",
      fixed(median(await times(run(["export", seed, "--out", out]), 5)), 0),
    ],
  ];
  rmSync(out, { recursive: true, force: true });
  printTable("The command as a whole process (goal on the seed: under 1500 ms)", rows);
  console.log(`  peak memory of export: ${fixed(memory, 0)} MiB`);
}
