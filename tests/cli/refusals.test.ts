import { existsSync, mkdirSync, readdirSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { article, newsgraph, temporaryFolder } from "./newsgraph.ts";

interface Refusal {
  readonly of: string;
  readonly code: string;
  readonly says: RegExp;
  /** Sets the scene in a folder and returns the arguments. */
  readonly call: (folder: string) => readonly string[];
}

const write = (folder: string, name: string, content: string | Uint8Array): string => {
  writeFileSync(join(folder, name), content);
  return join(folder, name);
};

const good = (folder: string): string => write(folder, "good.txt", article);

const refusals: readonly Refusal[] = [
  {
    of: "a missing file",
    code: "read/missing",
    says: /no file .*gone\.txt/,
    call: (f) => [join(f, "gone.txt")],
  },
  {
    of: "an empty file",
    code: "read/empty",
    says: /empty\.txt/,
    call: (f) => [write(f, "empty.txt", "")],
  },
  {
    of: "a blank file",
    code: "read/empty",
    says: /blank\.txt/,
    call: (f) => [write(f, "blank.txt", " \n\n\t")],
  },
  {
    of: "a binary file",
    code: "read/binary",
    says: /byte 4 is zero/,
    call: (f) => [write(f, "binary.txt", Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0, 1))],
  },
  {
    of: "invalid UTF-8",
    code: "read/encoding",
    says: /latin\.txt:2:4 is not UTF-8/,
    call: (f) => [write(f, "latin.txt", Buffer.from("One\ncaf\xe9 opened", "latin1"))],
  },
  {
    of: "JSON that broke off",
    code: "read/format",
    says: /broken\.json is JSON by its name/,
    call: (f) => [write(f, "broken.json", '{"uri": "a:1", "headline": "Kenya met Uga')],
  },
  {
    of: "JSON of another kind",
    code: "read/format",
    says: /other\.json is JSON by its name/,
    call: (f) => [write(f, "other.json", '{"name": "Kenya"}')],
  },
  {
    of: "a folder",
    code: "read/folder",
    says: /is a folder/,
    call: (f) => {
      mkdirSync(join(f, "articles"));
      return [join(f, "articles")];
    },
  },
  {
    of: "100 MB",
    code: "read/too-large",
    says: /100000000 bytes; the limit is 10000000/,
    call: (f) => {
      const file = write(f, "huge.txt", "a");
      truncateSync(file, 100_000_000);
      return [file];
    },
  },
  {
    of: "more than a limit of one's own",
    code: "read/too-large",
    says: /the limit is 20\./,
    call: (f) => [good(f), "--max-bytes", "20"],
  },
  {
    of: "an impossible date",
    code: "read/date",
    says: /2022-02-30/,
    call: (f) => [good(f), "--date", "2022-02-30"],
  },
  {
    of: "broken shapes",
    code: "shapes/syntax",
    says: /broken\.ttl/,
    call: (f) => [
      good(f),
      "--shapes",
      write(
        f,
        "broken.ttl",
        "@prefix sh: <http://www.w3.org/ns/shacl#> .\n[] a sh:NodeShape ;;; sh:",
      ),
    ],
  },
  {
    of: "a misspelt constraint",
    code: "shapes/constraint",
    says: /minCont.*minCount/s,
    call: (f) => [
      good(f),
      "--shapes",
      write(
        f,
        "slip.ttl",
        "@prefix sh: <http://www.w3.org/ns/shacl#> . @prefix schema: <http://schema.org/> .\n<urn:s> a sh:NodeShape ; sh:targetClass schema:Person ; sh:property [ sh:path schema:name ; sh:minCont 1 ] .",
      ),
    ],
  },
  {
    of: "missing shapes",
    code: "read/missing",
    says: /none\.ttl/,
    call: (f) => [good(f), "--shapes", join(f, "none.ttl")],
  },
  {
    of: "an output folder that cannot be made",
    code: "publish/unwritable",
    says: /cannot be written/,
    call: (f) => [good(f), "--out", join(write(f, "file", "in the way"), "out")],
  },
  {
    of: "an output folder in a place that takes none",
    code: "publish/unwritable",
    says: /cannot be written/,
    // Where there is no /proc, its root takes none.
    call: (f) => [good(f), "--out", "/proc/nowhere/out"],
  },
  {
    of: "a base that is no IRI",
    code: "iri/base",
    says: /not an iri/,
    call: (f) => [good(f), "--base", "not an iri"],
  },
  {
    of: "a base that is relative",
    code: "iri/base",
    says: /graphs/,
    call: (f) => [good(f), "--base", "graphs/"],
  },
  {
    of: "an unknown format",
    code: "serialize/format",
    says: /pdf/,
    call: (f) => [good(f), "--format", "ttl,pdf"],
  },
  {
    of: "an unknown profile",
    code: "cli/usage",
    says: /full or web/,
    call: (f) => [good(f), "--profile", "lean"],
  },
  {
    of: "the web profile in Turtle",
    code: "cli/usage",
    says: /JSON-LD alone/,
    call: (f) => [good(f), "--profile", "web", "--format", "ttl"],
  },
  {
    of: "a source format that there is not",
    code: "cli/usage",
    says: /--from does not take "pdf"/,
    call: (f) => [good(f), "--from", "pdf"],
  },
  {
    of: "text that was called JSON",
    code: "read/format",
    says: /no JSON/,
    call: (f) => [good(f), "--from", "ninjs"],
  },
  {
    of: "an unknown option",
    code: "cli/usage",
    says: /--colour/,
    call: (f) => [good(f), "--colour"],
  },
  { of: "no file at all", code: "cli/usage", says: /at least one FILE/, call: () => [] },
  {
    of: "two files of one name",
    code: "cli/usage",
    says: /same name/,
    call: (f) => {
      mkdirSync(join(f, "other"));
      return [good(f), write(f, "other/good.txt", article)];
    },
  },
  {
    of: "a confidence beyond its bounds",
    code: "cli/usage",
    says: /from 0 to 1/,
    call: (f) => [good(f), "--min-confidence", "7"],
  },
];

describe("newsgraph export refuses", () => {
  it.each(refusals)("$of", async ({ code, says, call }) => {
    const folder = temporaryFolder();
    const args = call(folder);
    const out = join(folder, "graphs");
    const result = await newsgraph([
      "export",
      ...(args.includes("--out") ? [] : ["--out", out]),
      ...args,
    ]);
    expect(result.stderr).toContain(`[${code}]`);
    expect(result.stderr).toMatch(says);
    expect(result.stderr).not.toMatch(/\n\s+at .*\.js:\d+/);
    expect(result.code).toBe(2);
    expect(existsSync(out)).toBe(false);
  });

  it("one bad file among good ones, and then writes none", async () => {
    const folder = temporaryFolder();
    const result = await newsgraph([
      "export",
      good(folder),
      join(folder, "gone.txt"),
      "--out",
      folder,
    ]);
    expect(result.code).toBe(2);
    expect(readdirSync(folder)).toEqual(["good.txt"]);
  });
});

describe("the other commands refuse", () => {
  it("an unknown command", async () => {
    const result = await newsgraph(["exprot"]);
    expect(result.code).toBe(2);
    expect(result.stderr).toContain('no command "exprot"');
  });

  it("a graph that is not what its name says", async () => {
    const folder = temporaryFolder();
    for (const [name, command] of [
      ["a.ttl", "validate"],
      ["b.nq", "validate"],
      ["c.trig", "query"],
      ["d.jsonld", "query"],
    ] as const) {
      const file = write(folder, name, "{ this is <no graph");
      const result = await newsgraph([command, file, ...(command === "query" ? ["ASK {}"] : [])]);
      expect(result.stderr).toContain("[graph/syntax]");
      expect(result.stderr).toContain(name);
      expect(result.code).toBe(2);
    }
  });

  it("a graph in a format it does not know", async () => {
    const result = await newsgraph(["validate", write(temporaryFolder(), "graph.csv", "a,b")]);
    expect(result.stderr).toContain("[serialize/format]");
    expect(result.code).toBe(2);
  });

  it("a query that is no SPARQL", async () => {
    const file = write(temporaryFolder(), "a.ttl", "<urn:a> <urn:b> <urn:c> .");
    const result = await newsgraph(["query", file, "SELEKT ?x {}"]);
    expect(result.stderr).toContain("[query/syntax]");
    expect(result.code).toBe(2);
  });

  it("a line that is no JSON, and tells which", async () => {
    const result = await newsgraph(["annotate"], {
      input: '{"id":"1","text":"Rain fell."}\n{"id":2}\n',
    });
    expect(result.stderr).toMatch(/Line 2 of standard input/);
    expect(result.code).toBe(2);
    expect(result.stdout.split("\n").filter(Boolean)).toHaveLength(1);
  });
});
