// Writes english-weights.ts from english.bin, so that the core needs no file system. Run before tsc.
import { readFileSync, writeFileSync } from "node:fs";

const bytes = readFileSync(new URL("english.bin", import.meta.url));
const source = `export const englishWeights: string =\n  "${bytes.toString("base64")}";\n`;
writeFileSync(new URL("english-weights.ts", import.meta.url), source);
