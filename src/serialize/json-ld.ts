import type { Quad } from "@rdfjs/types";
import type { JsonLdContext } from "../bind/context.ts";
import type { JsonLdNode } from "../bind/json-ld.ts";
import { rdf, xsd } from "../vocabulary/terms.ts";
import { checkedIri, checkedLiteral } from "./checked-term.ts";
import type { GraphWriter, WriterOptions } from "./graph-writer.ts";

/** The parts of a JSON-LD document around its node objects, so that it can be written piece by piece. */
export function jsonLdParts(
  context: JsonLdContext | undefined,
  graph: string | undefined,
): {
  readonly head: string;
  readonly node: (node: object) => string;
  readonly foot: string;
} {
  let separator = "";
  const lines = [
    ...(context ? [`"@context": ${onePerLine(context)}`] : []),
    ...(graph === undefined ? [] : [`"@id": ${json(graph)}`]),
  ].map((line) => `  ${indented(line, "  ")},\n`);
  return {
    head: `{\n${lines.join("")}  "@graph": [`,
    node: (node) => {
      const before = separator;
      separator = ",";
      return `${before}\n    ${indented(json(node), "    ")}`;
    },
    foot: "\n  ]\n}\n",
  };
}

/**
 * Quads from anywhere, in expanded form: no context, so no prefix or key can be mistaken for another.
 * @see https://www.w3.org/TR/json-ld11/#expanded-document-form
 */
export function jsonLdWriter({ graph }: Pick<WriterOptions, "graph">): GraphWriter {
  const parts = jsonLdParts(undefined, graph);
  const subject = (quads: readonly Quad[]): string => {
    const [first] = quads;
    if (!first) return "";
    const node = expandedNode(first, quads);
    return parts.node(
      first.graph.termType === "DefaultGraph"
        ? node
        : { "@id": checkedIri(first.graph, "graph"), "@graph": [node] },
    );
  };
  return { subject, head: () => parts.head, foot: () => parts.foot };
}

function expandedNode(first: Quad, quads: readonly Quad[]): JsonLdNode {
  const types: string[] = [];
  const values = new Map<string, object[]>();
  for (const { predicate, object } of quads) {
    const key = checkedIri(predicate, "predicate");
    if (key === rdf.type && object.termType === "NamedNode") {
      types.push(checkedIri(object, "object"));
      continue;
    }
    const known = values.get(key);
    if (known) known.push(expandedValue(object));
    else values.set(key, [expandedValue(object)]);
  }
  return {
    "@id": checkedIri(first.subject, "subject"),
    "@type": types,
    ...Object.fromEntries(values),
  };
}

function expandedValue(object: Quad["object"]): object {
  if (object.termType !== "Literal") return { "@id": checkedIri(object, "object") };
  const { value, language, datatype } = checkedLiteral(object);
  if (language !== "") return { "@value": value, "@language": language };
  return datatype.value === xsd.string
    ? { "@value": value }
    : { "@value": value, "@type": checkedIri(datatype, "datatype") };
}

const onePerLine = (context: JsonLdContext): string =>
  `{\n${Object.entries(context)
    .map(([key, value]) => `  ${json(key)}: ${json(value, 0)}`)
    .join(",\n")}\n}`;

/** JSON that may also stand in a page: no `<` is left to close the script it is in. */
const json = (value: unknown, indent = 2): string =>
  JSON.stringify(value, null, indent).replaceAll("<", "\\u003c");

// JSON has no line feeds within strings, so every one is between lines.
const indented = (text: string, by: string): string => text.replaceAll("\n", `\n${by}`);
