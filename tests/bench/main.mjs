// All in one run, so that the figures can be compared. Machines are noisy: read ratios and medians.
import { benchCommand } from "./command.mjs";
import { benchGrowth, benchStages } from "./reading.mjs";
import { benchSerialization } from "./serialization.mjs";

console.log(`Node ${process.version}, ${process.arch}`);
await benchSerialization();
await benchStages();
await benchGrowth();
await benchCommand();
