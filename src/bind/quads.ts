import type { NamedNode, Quad } from "@rdfjs/types";
import { DataFactory } from "n3";
import type { Kind } from "../model/entity.ts";
import type { NewsKind } from "../model/kinds/news.ts";
import type { Story } from "../model/story.ts";
import { xsd } from "../vocabulary/terms.ts";
import { type MappingOptions, statementsOf } from "./statements.ts";

export type { MappingOptions };

/**
 * A story as RDF/JS quads of the default graph: subject by subject in reading order, implied
 * properties and all classes stated, nothing twice.
 *
 * @example
 * const told = story([{ kind: "Agent", id: refTo("Agent", "agent/reader"), name: "reader", version: "1" }]);
 * toQuads(told).length; // 3
 * toQuads(told)[0].subject.value; // "https://w3id.org/newsgraph/data/agent/reader"
 *
 * @throws NewsgraphError bind/value where a story that nobody checked holds what its declaration does
 * not allow, iri/base, iri/invalid.
 * @see https://rdf.js.org/data-model-spec/
 */
export function toQuads<K extends Kind = NewsKind>(
  story: Story<NoInfer<K>>,
  options: MappingOptions<K> = {},
): Quad[] {
  const nodes = new Map<string, NamedNode>();
  const nodeOf = (iri: string): NamedNode => {
    const known = nodes.get(iri);
    if (known) return known;
    const node = DataFactory.namedNode(iri);
    nodes.set(iri, node);
    return node;
  };
  const quads: Quad[] = [];
  for (const { subject, statements } of statementsOf(story, options)) {
    const about = nodeOf(subject);
    for (const { predicate, object, datatype } of statements)
      quads.push(
        DataFactory.quad(
          about,
          nodeOf(predicate),
          datatype === undefined
            ? nodeOf(object)
            : datatype === xsd.string
              ? DataFactory.literal(object)
              : DataFactory.literal(object, nodeOf(datatype)),
        ),
      );
  }
  return quads;
}
