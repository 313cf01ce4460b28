// All in one run, so that the figures can be compared. Machines are noisy: read ratios and medians.
// npm run bench [-- serialization|reading|growth|pages|command ...]
import { availableParallelism, loadavg } from "node:os";
import { benchCommand } from "./command.mjs";
import { benchPages } from "./pages.mjs";
import { benchGrowth, benchStages } from "./reading.mjs";
import { benchSerialization } from "./serialization.mjs";

const benches = {
  serialization: benchSerialization,
  reading: benchStages,
  growth: benchGrowth,
  pages: benchPages,
  command: benchCommand,
};
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !(name in benches));
if (unknown.length > 0) {
  console.error(
    `There is no bench ${unknown.join(", ")}; there are ${Object.keys(benches).join(", ")}.`,
  );
  process.exit(2);
}

console.log(
  `Node ${process.version}, ${process.arch}, load ${loadavg()[0].toFixed(1)} on ${availableParallelism()} cores`,
);
for (const [name, bench] of Object.entries(benches))
  if (asked.length === 0 || asked.includes(name)) await bench();
