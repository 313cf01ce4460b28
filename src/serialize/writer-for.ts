import { checkBase } from "../bind/resolve.ts";
import { NewsgraphError } from "../error.ts";
import { isAbsoluteIri } from "../model/iri.ts";
import { type Format, formatOf } from "./formats.ts";
import type { GraphWriter, WriterOptions } from "./graph-writer.ts";
import { jsonLdWriter } from "./json-ld.ts";
import { nQuadsWriter } from "./n-quads.ts";
import { trigWriter } from "./trig.ts";
import { turtleWriter } from "./turtle.ts";

const writers: { readonly [F in Format]: (options: WriterOptions) => GraphWriter } = {
  turtle: turtleWriter,
  jsonld: jsonLdWriter,
  nquads: nQuadsWriter,
  trig: trigWriter,
};

/** @throws NewsgraphError serialize/format, serialize/term, iri/base */
export function writerFor(format: Format, options: WriterOptions): GraphWriter {
  const { name, label, namesGraphs } = formatOf(format);
  const { graph, base } = options;
  checkBase(base);
  if (graph !== undefined && !namesGraphs)
    throw new NewsgraphError("serialize/format", `${label} cannot name a graph.`, {
      expected: "a format that can, such as trig",
      got: name,
    });
  if (graph !== undefined && !isAbsoluteIri(graph))
    throw new NewsgraphError("serialize/term", `${JSON.stringify(graph)} cannot name a graph.`, {
      expected: "an absolute IRI",
      got: graph,
    });
  return writers[name](options);
}
