import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Quad } from "@rdfjs/types";
import fc from "fast-check";
import { DataFactory, Parser } from "n3";
import { canonize } from "rdf-canonize";
import { toQuads } from "../../src/bind/quads.ts";
import { readStory } from "../../src/bind/read-story.ts";
import type { Story } from "../../src/model/story.ts";
import { type Format, formats } from "../../src/serialize/formats.ts";
import { serialize } from "../../src/serialize/serialize.ts";
import { arbitraryStory } from "../arbitrary-story.ts";
import { root } from "../cli/newsgraph.ts";
import { everyTerm } from "./term-sample.ts";

/** A graph in all our syntaxes, and what everyone should read out of it. */
export interface Sample {
  readonly name: string;
  readonly texts: Readonly<Record<Format, string>>;
  /** In this syntax: Turtle cannot say which graph it is. */
  readonly expected: Readonly<Record<Format, readonly Quad[]>>;
}

export const canonical = (quads: readonly Quad[]): Promise<string> =>
  canonize(quads, { algorithm: "RDFC-1.0" });

const output = join(root, "output");

/** What `npm start` wrote; held to its N-Quads, in which each statement is spelled out. */
function committed(name: string): Sample {
  const texts = eachFormat(({ extension }) =>
    readFileSync(join(output, `${name}.${extension}`), "utf8"),
  );
  const expected = new Parser({ format: "N-Quads" }).parse(texts.nquads);
  return { name, texts, expected: eachFormat(() => expected) };
}

function generated(story: Story, index: number): Sample {
  // Every other one has a name, for the syntaxes that can say it.
  const graph = index % 2 === 0 ? undefined : `https://example.org/graphs/${index}`;
  const options = graph === undefined ? {} : { graph };
  const unnamed = toQuads(story);
  const named = unnamed.map((quad) => inGraph(quad, graph));
  return {
    name: `story ${index}`,
    texts: eachFormat(({ name, namesGraphs }) =>
      serialize(story, name, namesGraphs ? options : {}),
    ),
    expected: eachFormat(({ namesGraphs }) => (namesGraphs ? named : unnamed)),
  };
}

const inGraph = ({ subject, predicate, object }: Quad, graph: string | undefined): Quad =>
  DataFactory.quad(
    // toQuads makes its terms with the same factory.
    subject as never,
    predicate as never,
    object as never,
    graph === undefined ? DataFactory.defaultGraph() : DataFactory.namedNode(graph),
  ) as Quad;

const eachFormat = <T>(
  make: (facts: { name: Format; extension: string; namesGraphs: boolean }) => T,
): Record<Format, T> =>
  Object.fromEntries(
    formats.map(({ name, extensions: [extension], namesGraphs }) => [
      name,
      make({ name, extension, namesGraphs }),
    ]),
  ) as Record<Format, T>;

/** The same stories in each run, with every kind of thing and texts of any Unicode characters. */
export const generatedStories = (): readonly Story[] =>
  fc.sample(arbitraryStory(), { seed: 20_260_801, numRuns: 50 });

const outputNames = (): readonly string[] =>
  readdirSync(output)
    .filter((name) => name.endsWith(".nq"))
    .sort()
    .map((name) => name.slice(0, -".nq".length));

/** The stories of the articles in output/, read back. */
export const outputStories = (): readonly Story[] =>
  outputNames().map((name) => readStory(committed(name).expected.nquads).story);

/** The graphs of the articles in output/, of the generated stories, and of all sorts of terms. */
export const samples = (): readonly Sample[] => [
  ...outputNames().map(committed),
  ...generatedStories().map(generated),
  {
    name: "every term",
    texts: eachFormat(({ name }) => serialize(everyTerm, name)),
    expected: eachFormat(() => everyTerm),
  },
];
