import type { Quad } from "@rdfjs/types";
import { DataFactory } from "n3";
import type { Story } from "../../model/story.ts";
import { serializeStream } from "../../serialize/serialize.ts";

/** What a graph can be loaded from. */
export type GraphSource = Story | Iterable<Quad> | AsyncIterable<Quad>;

/**
 * The distinct triples, as lines of N-Triples with their ends, in the order in which they first come;
 * which graph a quad was in makes no difference. Lines, as they can be counted and sent more than once.
 *
 * @throws NewsgraphError serialize/term
 */
export async function triplesOf(source: GraphSource): Promise<ReadonlySet<string>> {
  const lines = new Set<string>();
  const named = "things" in source ? source : withoutGraphs(source);
  for await (const block of serializeStream(named, "nquads"))
    for (const line of block.split("\n")) if (line !== "") lines.add(`${line}\n`);
  return lines;
}

async function* withoutGraphs(
  quads: Iterable<Quad> | AsyncIterable<Quad>,
): AsyncGenerator<Quad, void> {
  // What the stream makes of the terms is checked when they are written.
  for await (const { subject, predicate, object } of quads)
    yield DataFactory.quad(subject as never, predicate as never, object as never);
}
