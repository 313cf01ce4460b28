import type { JsonLdContext } from "../bind/context.ts";
import type { JsonLdNode } from "../bind/json-ld.ts";
import { rdf, xsd } from "../vocabulary/terms.ts";
import {
  type Block,
  type GraphWriter,
  iriWriter,
  type WriterOptions,
  type WrittenStatement,
} from "./graph-writer.ts";

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
    ...(context ? [`  "@context": ${onePerLine(context)},\n`] : []),
    ...(graph === undefined ? [] : [`  "@id": ${json(graph)},\n`]),
  ];
  return {
    head: `{\n${lines.join("")}  "@graph": [`,
    node: (node) => {
      const before = separator;
      separator = ",";
      return before + asElement(node);
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
  const iri = iriWriter((value) => value);
  return {
    block: (block) => {
      const node = expandedNode(block, iri);
      return parts.node(
        block.graph === undefined ? node : { "@id": iri(block.graph), "@graph": [node] },
      );
    },
    head: () => parts.head,
    foot: () => parts.foot,
  };
}

function expandedNode({ subject, statements }: Block, iri: (iri: string) => string): JsonLdNode {
  const types: string[] = [];
  const values = new Map<string, object[]>();
  for (const statement of statements) {
    const key = iri(statement.predicate);
    if (key === rdf.type && statement.datatype === undefined) {
      types.push(iri(statement.object));
      continue;
    }
    const value = expandedValue(statement, iri);
    const known = values.get(key);
    if (known) known.push(value);
    else values.set(key, [value]);
  }
  return { "@id": iri(subject), "@type": types, ...Object.fromEntries(values) };
}

function expandedValue(
  { object, datatype, language }: WrittenStatement,
  iri: (iri: string) => string,
): object {
  if (datatype === undefined) return { "@id": iri(object) };
  if (language !== undefined) return { "@value": object, "@language": language };
  return datatype === xsd.string
    ? { "@value": object }
    : { "@value": object, "@type": iri(datatype) };
}

const onePerLine = (context: JsonLdContext): string =>
  `{\n${Object.entries(context)
    .map(([key, value]) => `    ${json(key)}: ${json(value)}`)
    .join(",\n")}\n  }`;

/** JSON.stringify indents by depth, so a node is written at the depth at which it will stand. */
const asElement = (node: object): string =>
  harmless(JSON.stringify({ g: [node] }, null, 2).slice(prelude.length, -postlude.length));
const prelude = '{\n  "g": [';
const postlude = "\n  ]\n}";

const json = (value: unknown): string => harmless(JSON.stringify(value));

/** JSON may also stand in a page: no `<` is left to close the script that it is in. */
const harmless = (text: string): string =>
  text.includes("<") ? text.replaceAll("<", "\\u003c") : text;
