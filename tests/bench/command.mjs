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

/** Loaded before the command: tells on the way out what the process took. */
const probe = `data:text/javascript,process.on("exit",()=>console.error("took",JSON.stringify(process.resourceUsage())))`;

/** Runs Node with the probe. Memory is in MiB, the processor's time in milliseconds. */
function run(args, input) {
  const { status, stderr } = spawnSync(process.execPath, ["--import", probe, ...args], {
    input,
    encoding: "utf8",
    maxBuffer: 1e9,
  });
  if (status !== 0) throw new Error(`node ${args.join(" ")} ended with ${status}: ${stderr}`);
  const took = JSON.parse(/^took (.*)$/m.exec(stderr)[1]);
  return { memory: took.maxRSS / 1024, cpu: (took.userCPUTime + took.systemCPUTime) / 1000 };
}

const call = (args, input) => run([main, ...args], input);

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
    ["Node alone", () => run(["-e", "0"])],
    ["and the modules (--version)", () => call(["--version"])],
    ["and the models (annotate, one sentence)", () => call(["annotate"], short)],
    ["export SEED: read, map, validate, write", () => call(exporting)],
  ];
  const rows = [["", "ms (median)", "of the processor", "goal"]];
  for (const [name, work] of steps) {
    const clock = median(await times(work, 5));
    const goal = name.startsWith("export") ? "< 1500" : "";
    rows.push([name, fixed(clock, 0), fixed(work().cpu, 0), goal]);
  }
  printTable("The command as a whole process", rows);

  printTable("Peak memory of the process", [
    ["", "MiB", "goal"],
    ["export SEED", fixed(call(exporting).memory, 0), "< 300"],
    [`annotate, ${articles} articles`, fixed(call(["annotate"], long).memory, 0), "< 300"],
    [
      `annotate, one article ${articles} times as long`,
      fixed(call(["annotate"], line(text.repeat(articles), 0)).memory, 0),
      "",
    ],
  ]);
  rmSync(out, { recursive: true, force: true });
}
