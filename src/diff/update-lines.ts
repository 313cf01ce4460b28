import { quoted } from "../serialize/escape.ts";
import { type Block, iriWriter } from "../serialize/graph-writer.ts";
import { xsd } from "../vocabulary/terms.ts";

/**
 * The statements of a block as SPARQL has them: N-Triples, but for a backslash before a u.
 *
 * @throws NewsgraphError serialize/term
 * @see https://www.w3.org/TR/sparql11-query/#codepointEscape
 */
export function updateLines({ subject, graph, statements }: Block): readonly string[] {
  const iri = iriWriter((value) => `<${value}>`);
  if (graph !== undefined) iri(graph);
  return statements.map(({ predicate, object, datatype, language }) => {
    const start = `${iri(subject)} ${iri(predicate)} `;
    if (datatype === undefined) return `${start}${iri(object)} .`;
    const text = updateText(object);
    if (language !== undefined) return `${start}${text}@${language} .`;
    return datatype === xsd.string ? `${start}${text} .` : `${start}${text}^^${iri(datatype)} .`;
  });
}

/**
 * SPARQL reads `\u0041` as `A` before it looks at what it stands in, so that some readers find one in
 * `"\\u0041"`, the text of a backslash and five more characters. With its u written as an escape
 * (`"\\\u00750041"`) the text is the same to every reader.
 */
const updateText = (text: string): string =>
  `"${text
    .split(/(?<=\\)(?=[uU])/)
    .map((piece, index) => {
      const escaped = quoted(piece).slice(1, -1);
      return index === 0
        ? escaped
        : `\\u00${piece.startsWith("u") ? "75" : "55"}${escaped.slice(1)}`;
    })
    .join("")}"`;
