import type { Quad, Quad_Object } from "@rdfjs/types";
import { DataFactory } from "n3";

/** A graph that a test spoils. */
export interface Edit {
  readonly remove: (subject: string, predicate: string, object?: string) => void;
  readonly add: (subject: string, predicate: string, object: Quad_Object) => void;
  readonly replace: (subject: string, predicate: string, object: Quad_Object) => void;
}

export const iri = (value: string): Quad_Object => DataFactory.namedNode(value);

export const literal = (value: string, datatype?: string): Quad_Object =>
  datatype === undefined
    ? DataFactory.literal(value)
    : DataFactory.literal(value, DataFactory.namedNode(datatype));

/** A copy of the graph with the change made; fails where there is nothing to remove. */
export function edited(quads: readonly Quad[], change: (edit: Edit) => void): Quad[] {
  let graph = [...quads];
  const edit: Edit = {
    remove: (subject, predicate, object) => {
      const kept = graph.filter(
        (quad) =>
          quad.subject.value !== subject ||
          quad.predicate.value !== predicate ||
          (object !== undefined && quad.object.value !== object),
      );
      if (kept.length === graph.length) throw new Error(`${subject} has no ${predicate} ${object}`);
      graph = kept;
    },
    add: (subject, predicate, object) => {
      graph.push(
        DataFactory.quad(DataFactory.namedNode(subject), DataFactory.namedNode(predicate), object),
      );
    },
    replace: (subject, predicate, object) => {
      edit.remove(subject, predicate);
      edit.add(subject, predicate, object);
    },
  };
  change(edit);
  return graph;
}
