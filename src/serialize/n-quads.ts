import { xsd } from "../vocabulary/terms.ts";
import { quoted } from "./escape.ts";
import { type GraphWriter, iriWriter, type WriterOptions } from "./graph-writer.ts";

/** One statement a line. @see https://www.w3.org/TR/n-quads/ */
export function nQuadsWriter({ graph: name = "" }: Pick<WriterOptions, "graph">): GraphWriter {
  const iri = iriWriter((value) => `<${value}>`);
  return {
    block: ({ subject, graph, statements }) => {
      const start = iri(subject);
      const where = graph ?? name;
      const end = where === "" ? " .\n" : ` ${iri(where)} .\n`;
      let lines = "";
      for (const { predicate, object, datatype, language } of statements) {
        lines += `${start} ${iri(predicate)} `;
        if (datatype === undefined) lines += iri(object);
        else if (language !== undefined) lines += `${quoted(object)}@${language}`;
        else if (datatype === xsd.string) lines += quoted(object);
        else lines += `${quoted(object)}^^${iri(datatype)}`;
        lines += end;
      }
      return lines;
    },
    head: () => "",
    foot: () => "",
  };
}
