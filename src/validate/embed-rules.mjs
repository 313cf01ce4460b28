// Makes shapes/rules.ttl a string that the core can import: the core reads no files.
// Run before tsc and before the tests: node src/validate/embed-rules.mjs
import { readFileSync, writeFileSync } from "node:fs";

const rules = readFileSync(new URL("../../shapes/rules.ttl", import.meta.url), "utf8");
writeFileSync(
  new URL("./rules-text.ts", import.meta.url),
  `/** shapes/rules.ttl, embedded by embed-rules.mjs. */\nexport const rulesText = ${JSON.stringify(rules)};\n`,
);
