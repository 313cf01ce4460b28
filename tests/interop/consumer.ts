import { spawnSync } from "node:child_process";
import type { Quad, Quad_Graph, Quad_Object, Quad_Predicate, Quad_Subject } from "@rdfjs/types";
import { DataFactory } from "n3";
import type { Format } from "../../src/serialize/formats.ts";
import { canonical, type Sample } from "./samples.ts";

/** A program or library of another make that reads what we write. */
export interface Consumer {
  readonly name: string;
  /** What brings it: Debian's packages, or npm's. */
  readonly from: string;
  /** Undefined where it is not installed. */
  readonly version: () => string | undefined;
  /** The formats it reads, with what it calls them where that says more. */
  readonly reads: Readonly<Partial<Record<Format, string>>>;
  /** What it makes of each text, all in one run, or why it could not. */
  readonly read: (
    format: Format,
    texts: readonly string[],
  ) => Promise<readonly Answer[]> | readonly Answer[];
  /** What it is known to change in terms that RDF allows, or advises against. */
  readonly quirks?: readonly Quirk[];
}

export type Answer = readonly Quad[] | { readonly error: string };

export interface Quirk {
  readonly says: string;
  /** Only in these formats; in all of them where none is given. */
  readonly formats?: readonly Format[];
  readonly iri?: (value: string) => string;
  readonly literal?: (value: string, datatype: string) => string;
}

/** What is to be said of a consumer's answers: where they differ, and the quirks that were met. */
export interface Comparison {
  readonly differences: readonly string[];
  readonly met: readonly string[];
}

/**
 * Holds answers to what was to be read. A known quirk is done to both sides, so that all the rest of a
 * graph still has to be the same, and a version without the quirk passes too.
 */
export async function compare(
  { quirks = [] }: Consumer,
  format: Format,
  samples: readonly Sample[],
  answers: readonly Answer[],
): Promise<Comparison> {
  const possible = quirks.filter(({ formats }) => formats?.includes(format) ?? true);
  const differences: string[] = [];
  const met = new Set<string>();
  for (const [index, { name, expected }] of samples.entries()) {
    const answer = answers[index] ?? { error: "no answer" };
    if ("error" in answer) {
      differences.push(`${name}: ${answer.error}`);
      continue;
    }
    const differenceWith = (done: readonly Quirk[]): Promise<string | undefined> =>
      differenceOf(expected[format], answer, done);
    if ((await differenceWith([])) === undefined) continue;
    const difference = await differenceWith(possible);
    if (difference !== undefined) differences.push(`${name}: ${difference}`);
    for (const quirk of possible) {
      if (met.has(quirk.says)) continue;
      const others = possible.filter((other) => other !== quirk);
      if ((await differenceWith(others)) !== undefined) met.add(quirk.says);
    }
  }
  return { differences, met: [...met].sort() };
}

async function differenceOf(
  expected: readonly Quad[],
  answer: readonly Quad[],
  quirks: readonly Quirk[],
): Promise<string | undefined> {
  const [ours, theirs] = await Promise.all(
    [expected, answer].map((quads) =>
      canonical(quirks.length === 0 ? quads : quads.map((quad) => change(quad, quirks))),
    ),
  );
  return ours === theirs ? undefined : firstDifference(ours ?? "", theirs ?? "");
}

function firstDifference(ours: string, theirs: string): string {
  const [left, right] = [new Set(ours.split("\n")), new Set(theirs.split("\n"))];
  const [missing] = [...left].filter((line) => !right.has(line));
  const [extra] = [...right].filter((line) => !left.has(line));
  return `not read: ${missing ?? "-"}; read instead: ${extra ?? "-"}`;
}

function change(quad: Quad, quirks: readonly Quirk[]): Quad {
  const changed = (term: Quad["object"] | Quad["graph"]): unknown => {
    if (term.termType === "NamedNode")
      return DataFactory.namedNode(
        quirks.reduce((value, { iri }) => iri?.(value) ?? value, term.value),
      );
    if (term.termType === "Literal")
      return DataFactory.literal(
        quirks.reduce(
          (value, { literal }) => literal?.(value, term.datatype.value) ?? value,
          term.value,
        ),
        term.language || DataFactory.namedNode(term.datatype.value),
      );
    return term;
  };
  return DataFactory.quad(
    // A changed term is of the type it was.
    changed(quad.subject) as Quad_Subject as never,
    changed(quad.predicate) as Quad_Predicate as never,
    changed(quad.object) as Quad_Object as never,
    changed(quad.graph) as Quad_Graph as never,
  ) as Quad;
}

export interface Run {
  readonly ok: boolean;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a program to its end; one that is not there has failed. */
export function run(program: string, args: readonly string[], input = ""): Run {
  const { status, stdout, stderr } = spawnSync(program, args, {
    encoding: "utf8",
    input,
    maxBuffer: 1e9,
  });
  return { ok: status === 0, stdout: stdout ?? "", stderr: stderr ?? "" };
}
