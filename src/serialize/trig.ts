import { isAbsoluteIri } from "../model/iri.ts";
import { type GraphWriter, refusedTerm, type WriterOptions } from "./graph-writer.ts";
import { blockWriter } from "./turtle.ts";

/** Turtle whose blocks may stand inside a named graph. @see https://www.w3.org/TR/trig/ */
export function trigWriter(options: WriterOptions): GraphWriter {
  const turtle = blockWriter(options);
  let open = "";
  return {
    block: (block) => {
      const text = turtle.block(block);
      const graph = block.graph ?? options.graph ?? "";
      if (graph === open) return text;
      if (graph !== "" && !isAbsoluteIri(graph)) throw refusedTerm("an absolute IRI", graph);
      const before = closing(open) + (graph === "" ? "" : `<${graph}> {\n\n`);
      open = graph;
      return before + text;
    },
    head: turtle.head,
    foot: () => closing(open),
  };
}

const closing = (graph: string): string => (graph === "" ? "" : "}\n\n");
