import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { fixed, median, printTable, times } from "./measure.mjs";

const root = fileURLToPath(new URL("../..", import.meta.url));
const main = join(root, "dist/cli/main.js");
const seed = join(
  root,
  "seeds",
  readdirSync(join(root, "seeds"))
    .filter((name) => name.endsWith(".txt"))
    .sort()[0],
);

/** Loaded before the command: tells on the way out how much memory the process ever held, in KiB. */
const probe = `data:text/javascript,process.on("exit",()=>console.error("maxrss",process.resourceUsage().maxRSS))`;

function call(args, input) {
  const { status, stderr } = spawnSync(process.execPath, ["--import", probe, main, ...args], {
    input,
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`newsgraph ${args.join(" ")} ended with ${status}: ${stderr}`);
  return Number(/maxrss (\d+)/.exec(stderr)?.[1]) / 1024;
}

/** Start-up and peak memory of the command, as whole processes. */
export async function benchCommand() {
  const out = mkdtempSync(join(tmpdir(), "newsgraph-bench-"));
  const line = (text, id) => `${JSON.stringify({ id: String(id), text })}\n`;
  const short = line("Rome said on Friday it would send aid.", 0);
  const text = readFileSync(seed, "utf8");
  const articles = 300;
  const long = Array.from({ length: articles }, (_, index) => line(text, index)).join("");
  const exporting = ["export", seed, "--out", out];

  const steps = [
    ["Node alone", () => spawnSync(process.execPath, ["-e", "0"])],
    ["and the modules (--version)", () => call(["--version"])],
    ["and the models (annotate, one sentence)", () => call(["annotate"], short)],
    ["export SEED: read, map, validate, write", () => call(exporting)],
  ];
  const rows = [["", "ms (median)", "goal"]];
  for (const [name, work] of steps)
    rows.push([
      name,
      fixed(median(await times(work, 5)), 0),
      name.startsWith("export") ? "< 1500" : "",
    ]);
  printTable("The command as a whole process", rows);

  printTable("Peak memory of the process", [
    ["", "MiB", "goal"],
    ["export SEED", fixed(call(exporting), 0), "< 300"],
    [`annotate, ${articles} articles`, fixed(call(["annotate"], long), 0), "< 300"],
    [
      `annotate, one article ${articles} times as long`,
      fixed(call(["annotate"], line(text.repeat(articles), 0)), 0),
      "",
    ],
  ]);
  rmSync(out, { recursive: true, force: true });
}
