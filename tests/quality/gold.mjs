// Finds the gold: documents with hand-made annotation, one JSON object a line, and the scorers that lie beside them.
import { existsSync, readdirSync, statSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

export const root = fileURLToPath(new URL("../..", import.meta.url));

/** The folder with the gold, or undefined: the texts are third parties' and are not part of the project. */
export function goldFolder(given) {
  const folder = resolve(given ?? process.env.NEWSGRAPH_EVAL ?? join(root, "../shared/eval/dev"));
  const isThere = existsSync(folder) && statSync(folder).isDirectory() && scorerOf(folder);
  return isThere ? folder : undefined;
}

export const absent = (given) =>
  `No gold ${given === undefined ? "" : `in ${given} `}to measure against: neither a folder of .jsonl files with score.mjs beside or in it is given, nor does NEWSGRAPH_EVAL or ../shared/eval/dev hold one.`;

const beside = (folder, name) =>
  [folder, dirname(folder)].map((place) => join(place, name)).find((file) => existsSync(file));

const scorerOf = (folder) => beside(folder, "score.mjs");

/** The scorer of event coding, a program of its own, or undefined. */
export const codingScorerOf = (folder) => beside(folder, "score-coding.mjs");

/** The module that scores all other layers. */
export const loadScorer = (folder) => import(pathToFileURL(scorerOf(folder)).href);

/** [name, file] of each corpus. */
export const corporaIn = (folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith(".jsonl"))
    .sort()
    .map((name) => [name.slice(0, -".jsonl".length), join(folder, name)]);
