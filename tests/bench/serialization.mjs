import { readdirSync, readFileSync } from "node:fs";
import jsonld from "jsonld";
import { Store, Writer } from "n3";
import {
  contextOf,
  defaultBase,
  extractStory,
  full,
  readArticle,
  serialize,
  toJsonLd,
  toQuads,
} from "../../dist/index.js";
import { compare, fixed, printTable } from "./measure.mjs";

const folder = new URL("../../seeds/", import.meta.url);
const stories = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) =>
    extractStory(readArticle(readFileSync(new URL(name, folder), "utf8"), { id: name })),
  );

/** The usual way: all quads into a store, and from there to the writer. */
const throughStore = (story, format) =>
  new Promise((resolve, reject) => {
    const store = new Store(toQuads(story));
    const writer = new Writer({ format, prefixes: full.prefixes });
    writer.addQuads([...store]);
    writer.end((error, text) => (error ? reject(error) : resolve(text)));
  });

const context = contextOf(full, defaultBase);
const throughJsonLd = async (story) =>
  JSON.stringify(await jsonld.compact(await jsonld.fromRDF(toQuads(story)), context), null, 2);

/** Our writers against the usual libraries: the same stories to the same syntax, in turn. */
export async function benchSerialization({ copies = 20, runs = 7 } = {}) {
  const all = Array.from({ length: copies }, () => stories).flat();
  const quads = all.reduce((sum, story) => sum + toQuads(story).length, 0);
  const over = (work) => async () => {
    for (const story of all) await work(story);
  };
  const rows = [["story to", "ours, ms", "theirs, ms", "ratio", "goal", "ours, k triples/s"]];
  const measure = async (name, ours, theirs, goal) => {
    const { a, b, ratio } = await compare(over(ours), over(theirs), runs);
    rows.push([name, fixed(a), fixed(b), `${fixed(ratio)}x`, goal, fixed(quads / a, 0)]);
  };
  await measure(
    "N-Quads (n3 Store and Writer)",
    (story) => serialize(story, "nquads"),
    (story) => throughStore(story, "application/n-quads"),
    "5x",
  );
  await measure(
    "Turtle (n3 Store and Writer)",
    (story) => serialize(story, "turtle"),
    (story) => throughStore(story, "text/turtle"),
    "5x",
  );
  await measure(
    "JSON-LD (jsonld fromRDF, compact)",
    (story) => JSON.stringify(toJsonLd(story), null, 2),
    throughJsonLd,
    "8x",
  );
  await measure(
    "JSON-LD as written to files",
    (story) => serialize(story, "jsonld"),
    throughJsonLd,
    "8x",
  );
  printTable(
    `Serialization: ${all.length} times an article's story, ${quads} triples in all, medians of ${runs} runs in turn`,
    rows,
  );
}
