import type { Quad } from "@rdfjs/types";
import { NewsgraphError } from "../error.ts";
import { isAbsoluteIri } from "../model/iri.ts";
import { blocksOf } from "../serialize/blocks.ts";
import { updateLines } from "./update-lines.ts";

export interface UpdateOptions {
  /** The graph in the store that holds all of it; without one, each statement is in the graph that it names. */
  readonly graph?: string;
}

/** Stores refuse operations that are too long; a request may have any number of them. */
const statementsPerOperation = 1000;

/**
 * A SPARQL 1.1 Update that turns a store with the old quads into one with the new: exactly the quads that
 * are on one side only, taken out first. Both sides being sets, it may be sent twice. Empty where there
 * is nothing to do.
 *
 * @example
 * const [a, b] = ["a", "b"].map((name) => story([{ kind: "Agent", id: refTo("Agent", "agent"), name, version: "1" }]));
 * diffUpdate(toQuads(a), toQuads(b)).split("\n").length; // 6
 *
 * @throws NewsgraphError iri/invalid where the graph's name is no IRI; serialize/term where a quad cannot
 * be written, among them all with blank nodes, which nothing could name in the store.
 * @see https://www.w3.org/TR/sparql11-update/
 */
export function diffUpdate(
  old: Iterable<Quad>,
  now: Iterable<Quad>,
  { graph }: UpdateOptions = {},
): string {
  if (graph !== undefined && !isAbsoluteIri(graph))
    throw new NewsgraphError("iri/invalid", `${JSON.stringify(graph)} cannot name a graph.`, {
      expected: "an absolute IRI",
      got: graph,
    });
  const before = statementsByGraph(old, graph);
  const after = statementsByGraph(now, graph);
  return [...operations("DELETE", before, after), ...operations("INSERT", after, before)].join(
    " ;\n",
  );
}

type Statements = ReadonlyMap<string, ReadonlySet<string>>;

function statementsByGraph(quads: Iterable<Quad>, into: string | undefined): Statements {
  const graphs = new Map<string, Set<string>>();
  for (const block of blocksOf(quads)) {
    const name = into ?? block.graph ?? "";
    const lines = graphs.get(name) ?? new Set<string>();
    graphs.set(name, lines);
    for (const line of updateLines(block)) lines.add(line);
  }
  return graphs;
}

/** What is in the one and not in the other, in an order that hangs on nothing but the statements. */
function operations(verb: "DELETE" | "INSERT", from: Statements, to: Statements): string[] {
  return [...from.keys()].sort().flatMap((graph) => {
    const others = to.get(graph);
    const lines = [...(from.get(graph) ?? [])].filter((line) => !others?.has(line)).sort();
    const written: string[] = [];
    for (let start = 0; start < lines.length; start += statementsPerOperation) {
      const data = lines.slice(start, start + statementsPerOperation).join("\n");
      written.push(
        graph === ""
          ? `${verb} DATA {\n${data}\n}`
          : `${verb} DATA { GRAPH <${graph}> {\n${data}\n} }`,
      );
    }
    return written;
  });
}
