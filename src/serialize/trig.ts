import type { Quad } from "@rdfjs/types";
import { checkedIri } from "./checked-term.ts";
import type { GraphWriter, WriterOptions } from "./graph-writer.ts";
import { blockWriter } from "./turtle.ts";

/** Turtle whose blocks may stand inside a named graph. @see https://www.w3.org/TR/trig/ */
export function trigWriter(options: WriterOptions): GraphWriter {
  const turtle = blockWriter(options);
  let open = "";
  const subject = (quads: readonly Quad[]): string => {
    const [first] = quads;
    if (!first) return "";
    const block = turtle.subject(quads);
    const graph = graphOf(first, options.graph);
    const before = graph === open ? "" : closing(open) + (graph === "" ? "" : `<${graph}> {\n\n`);
    open = graph;
    return before + block;
  };
  return {
    subject,
    head: turtle.head,
    foot: () => closing(open),
  };
}

const closing = (graph: string): string => (graph === "" ? "" : "}\n\n");

const graphOf = ({ graph }: Quad, instead = ""): string =>
  graph.termType === "DefaultGraph" ? instead : checkedIri(graph, "graph");
