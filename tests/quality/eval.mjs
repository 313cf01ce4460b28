// npm run eval: how well newsgraph reads, against gold.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { printTable } from "../bench/measure.mjs";
import { errorsOf, layerNames } from "./errors.mjs";
import { absent, goldFolder } from "./gold.mjs";
import { scoreFolder, tradeOff } from "./scores.mjs";

const usage = `npm run eval [-- DIR]                         one table over the corpora of DIR
npm run eval -- --json [DIR]                  the same as JSON
npm run eval -- --floors [DIR]                the same, kept less one point in floors.json, which a test holds
npm run eval -- --trade-off [DIR]             precision and recall of the graph by its least confidence
npm run eval -- --errors LAYER CORPUS [DIR]   misses and false alarms in their sentences; LAYER is ${layerNames.join(", ")}`;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    floors: { type: "boolean", default: false },
    "trade-off": { type: "boolean", default: false },
    json: { type: "boolean", default: false },
    errors: { type: "string" },
    help: { type: "boolean", default: false },
  },
});
const [corpus, given] =
  values.errors === undefined ? [undefined, positionals[0]] : [positionals[0], positionals[1]];
const folder = goldFolder(given);

if (values.help) console.log(usage);
else if (!folder) {
  console.error(absent(given));
  process.exitCode = 2;
} else if (values.errors !== undefined) {
  if (layerNames.includes(values.errors)) await printErrors();
  else {
    console.error(usage);
    process.exitCode = 2;
  }
} else if (values["trade-off"]) await printTradeOff();
else {
  const rows = await scoreFolder(folder);
  if (values.json) console.log(JSON.stringify(rows));
  else print(rows);
  if (values.floors) keepFloors(rows);
}

function keepFloors(rows) {
  const floors = rows.map((row) => [`${row.layer}: ${row.corpus}`, oneLess(row[row.main])]);
  const file = new URL("floors.json", import.meta.url);
  writeFileSync(file, `${JSON.stringify(Object.fromEntries(floors), undefined, 2)}\n`);
}

function oneLess(value) {
  return Math.round((value - 1) * 10) / 10;
}

async function printErrors() {
  const errors = await errorsOf(folder, values.errors, corpus);
  for (const { text } of errors) console.log(text);
  const count = (fault) => errors.filter((error) => error.fault === fault).length;
  console.log(
    `\n${count("missed")} missed, ${count("false")} false, ${count("other")} read otherwise`,
  );
}

async function printTradeOff() {
  const thresholds = [0.3, 0.5, 0.6, 0.7, 0.8, 0.9];
  const rows = await tradeOff(folder, thresholds);
  const layers = [...new Set(rows.map(({ layer }) => layer))];
  printTable(
    `Precision / recall of what enters the graph, means over the corpora in ${folder}, in hundredths`,
    [
      ["--min-confidence", ...layers],
      ...thresholds.map((least) => [
        String(least),
        ...layers.map((layer) => {
          const row = rows.find((one) => one.layer === layer && one.least === least);
          return `${row.p.toFixed(1)} / ${row.r.toFixed(1)}`;
        }),
      ]),
    ],
    1,
  );
}

function print(rows) {
  const figure = (value) => (value === undefined ? "" : value.toFixed(1));
  const names = { p: "precision", r: "recall", f1: "F1" };
  const goal = (row) => (row.goal === undefined ? "" : `${names[row.main]} ${figure(row.goal)}`);
  const distance = (row) =>
    row.goal === undefined
      ? ""
      : row[row.main] >= row.goal
        ? "reached"
        : figure(row[row.main] - row.goal);
  printTable(
    `Against the gold in ${folder}, in hundredths`,
    [
      ["corpus", "layer", "precision", "recall", "F1", "baseline", "goal", "to the goal"],
      ...rows.map((row) => [
        row.corpus,
        row.layer,
        figure(row.p),
        figure(row.r),
        figure(row.f1),
        figure(row.baseline),
        goal(row),
        distance(row),
      ]),
    ],
    2,
  );
}
