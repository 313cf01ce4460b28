// What newsgraph finds in each document of a corpus: all that `annotate` gives, and what of it enters the graph.
import { spawn } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./gold.mjs";

const readLines = (text) =>
  text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line));

/** Runs a program of Node over a corpus, {id, text, date} a line in and JSON a line out, as a user would. */
function filtered(program, args, documents) {
  const input = documents
    .map(({ id, text, date }) => `${JSON.stringify({ id, text, date })}\n`)
    .join("");
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [join(root, program), ...args], {
      stdio: ["pipe", "pipe", "inherit"],
    });
    const chunks = [];
    child.stdout.on("data", (chunk) => chunks.push(chunk));
    child.on("error", reject);
    child.on("close", (code) =>
      code === 0
        ? resolve(readLines(Buffer.concat(chunks).toString()))
        : reject(new Error(`${program} ended with ${code}.`)),
    );
    child.stdin.on("error", reject);
    child.stdin.end(input);
  });
}

export const annotated = (documents) => filtered("dist/cli/main.js", ["annotate"], documents);

const overlaps = ([a, b], [c, d]) => a < d && c < b;

/** The annotations whose words stand as evidence in the graph that `export` makes, by default or from `least` on. */
export async function enteringTheGraph(documents, annotations, least) {
  const args = least === undefined ? [] : [String(least)];
  const evidence = await filtered("tests/quality/graph-evidence.mjs", args, documents);
  const ofDocument = new Map(evidence.map((document) => [document.id, document]));
  return annotations.map(({ id, entities, quotes, events }) => {
    const { named, quoted, dated } = ofDocument.get(id);
    const isIn = (spans) => (span) => spans.some((other) => overlaps(span, other));
    return {
      id,
      entities: entities.filter(({ start, end }) => isIn(named)([start, end])),
      quotes: quotes.filter(
        ({ direct, contentSpans }) => direct && contentSpans.some(isIn(quoted)),
      ),
      // Two events of one day ("the vote and the count, both on Monday") stand on the same words, which count once.
      dates: events
        .filter(({ trigger, time }) => time?.iso !== undefined && isIn(dated)(trigger))
        .map(({ time: { span, iso } }) => ({ start: span[0], end: span[1], iso, type: "DATE" }))
        .filter(({ start }, at, all) => all.findIndex((other) => other.start === start) === at),
    };
  });
}

export const documentsOf = (file) => readLines(readFileSync(file, "utf8"));
