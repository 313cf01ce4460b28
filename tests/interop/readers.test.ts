import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DataFactory } from "n3";
import { canonize } from "rdf-canonize";
import { beforeAll, describe, expect, it } from "vitest";
import type { Format } from "../../src/serialize/formats.ts";
import { parseGraph } from "../../src/serialize/parse-graph.ts";
import { root } from "../cli/newsgraph.ts";

const folder = join(root, "output");
const names = readdirSync(folder)
  .filter((name) => name.endsWith(".nq"))
  .map((name) => name.slice(0, -".nq".length));

/** All triples of a file, whatever graph they are in, as N-Triples. Literals are left as they were written. */
const rdflib = `
import sys, logging, rdflib
rdflib.NORMALIZE_LITERALS = False
logging.disable(logging.WARNING)
graph = rdflib.ConjunctiveGraph()
graph.parse(sys.argv[1], format=sys.argv[2])
flat = rdflib.Graph()
for triple in graph: flat.add(triple)
print(flat.serialize(format="nt"))
`;

interface Reader {
  readonly name: string;
  /** Exits with 0 where the program is there. */
  readonly probe: readonly [program: string, ...args: string[]];
  readonly call: (file: string, format: string) => readonly [program: string, ...args: string[]];
  readonly reads: readonly (readonly [extension: string, format: string])[];
}

const readers: readonly Reader[] = [
  {
    name: "Raptor",
    probe: ["rapper", "--version"],
    call: (file, format) => ["rapper", "-q", "-i", format, "-o", "ntriples", file],
    reads: [
      ["ttl", "turtle"],
      ["nq", "nquads"],
    ],
  },
  {
    name: "rdflib",
    // The system's own, where its package manager put rdflib.
    probe: ["/usr/bin/python3", "-c", "import rdflib"],
    call: (file, format) => ["/usr/bin/python3", "-c", rdflib, file, format],
    reads: [
      ["ttl", "turtle"],
      ["nq", "nquads"],
      ["trig", "trig"],
      ["jsonld", "json-ld"],
    ],
  },
];

const run = ([program, ...args]: readonly [string, ...string[]]) =>
  spawnSync(program, args, { encoding: "utf8", maxBuffer: 1e9 });

/** The triples of a text in a canonical order, without the graphs that they are in. */
async function triplesOf(text: string, format: Format): Promise<readonly string[]> {
  const quads = await parseGraph(text, format);
  const triples = quads.map(({ subject, predicate, object }) =>
    DataFactory.quad(subject as never, predicate as never, object as never),
  );
  return (await canonize(triples, { algorithm: "RDFC-1.0" })).trimEnd().split("\n");
}

describe.each(readers)("$name reads output/", ({ name, probe, call, reads }) => {
  const missing = run(probe).status !== 0;
  if (missing) console.warn(`${name} is not installed: what it reads is not tested.`);

  it.runIf(process.env.CI === "true")("is there in the gate", () => expect(missing).toBe(false));

  describe.skipIf(missing).each(names)("%s", (article) => {
    let written: readonly string[];
    beforeAll(async () => {
      written = await triplesOf(readFileSync(join(folder, `${article}.nq`), "utf8"), "nquads");
    });

    it.each(reads)("the same triples from .%s", async (extension, format) => {
      const { status, stdout, stderr } = run(call(join(folder, `${article}.${extension}`), format));
      expect([status, stderr]).toEqual([0, ""]);
      expect(await triplesOf(stdout, "nquads")).toEqual(written);
    });
  });
});
