import type { Quad } from "@rdfjs/types";
import { xsd } from "../vocabulary/terms.ts";
import { checkedLiteral } from "./checked-term.ts";
import { quoted } from "./escape.ts";
import { type GraphWriter, iriWriter, type WriterOptions } from "./graph-writer.ts";

/** One statement a line. @see https://www.w3.org/TR/n-quads/ */
export function nQuadsWriter({ graph }: Pick<WriterOptions, "graph">): GraphWriter {
  const iri = iriWriter((value) => `<${value}>`);
  const defaultGraph = graph === undefined ? "" : ` <${graph}>`;
  const object = (term: Quad["object"]): string => {
    if (term.termType !== "Literal") return iri(term, "object");
    const { value, language, datatype } = checkedLiteral(term);
    if (language !== "") return `${quoted(value)}@${language}`;
    return datatype.value === xsd.string
      ? quoted(value)
      : `${quoted(value)}^^${iri(datatype, "datatype")}`;
  };
  const line = (quad: Quad): string => {
    const where =
      quad.graph.termType === "DefaultGraph" ? defaultGraph : ` ${iri(quad.graph, "graph")}`;
    return `${iri(quad.subject, "subject")} ${iri(quad.predicate, "predicate")} ${object(quad.object)}${where} .\n`;
  };
  return {
    head: () => "",
    subject: (quads) => quads.map(line).join(""),
    foot: () => "",
  };
}
