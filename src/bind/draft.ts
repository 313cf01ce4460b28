import type { Quad, Term } from "@rdfjs/types";
import { isAbsoluteIri } from "../model/iri.ts";
import { rdf } from "../vocabulary/terms.ts";
import type { BoundField, BoundKind } from "./bind.ts";
import { isLiteralTag, valueOfLiteral } from "./lexical.ts";
import { idOf } from "./resolve.ts";

/** A value that a quad gives to a field. */
export interface Given {
  readonly field: BoundField;
  readonly value: unknown;
  readonly quad: Quad;
}

/** A thing while it is read: what its quads say, field by field. */
export interface Draft {
  readonly bound: BoundKind;
  readonly id: string;
  readonly quads: readonly Quad[];
  /** By field name. */
  readonly given: ReadonlyMap<string, Set<Given>>;
  /** Quads with a property that only follows from others: right where one of those is there. */
  readonly implied: readonly Quad[];
}

export type Refuse = (quad: Quad, reason: string) => void;

/** Makes the function that sorts the quads about one thing into the fields of its kind. */
export function drafter(
  bound: BoundKind,
  base: string,
  refuse: Refuse,
): (quads: readonly Quad[]) => Draft {
  const { kind, types, fields } = bound;
  const byStatement = new Map<string, { readonly field: BoundField; readonly value?: string }>();
  for (const field of fields)
    if (!field.values) byStatement.set(field.property, { field });
    else
      for (const [value, term] of field.values)
        byStatement.set(`${field.property} ${term}`, { field, value });
  const impliable = new Set<string>(fields.flatMap(({ implied }) => implied));
  const own = new Set<string>(types);

  return (quads) => {
    const given = new Map<string, Set<Given>>();
    const implied: Quad[] = [];
    for (const quad of quads) {
      const { predicate, object } = quad;
      if (predicate.value === rdf.type && own.has(object.value)) continue;
      const said =
        byStatement.get(`${predicate.value} ${object.value}`) ?? byStatement.get(predicate.value);
      if (!said) {
        if (impliable.has(predicate.value)) implied.push(quad);
        else refuse(quad, `${kind.name} has no field that is said so`);
        continue;
      }
      const { field } = said;
      const value = field.values ? said.value : fieldValue(field, object, base);
      if (value === undefined || (field.values && object.termType !== "NamedNode")) {
        refuse(quad, `${kind.name}.${field.name} takes other values`);
        continue;
      }
      const known = given.get(field.name);
      if (known) known.add({ field, value, quad });
      else given.set(field.name, new Set([{ field, value, quad }]));
    }
    for (const values of given.values()) keepOne(kind.name, values, refuse);
    return { bound, id: idOf(quads[0]?.subject.value ?? "", base), quads, given, implied };
  };
}

function fieldValue({ field }: BoundField, object: Term, base: string): unknown {
  const { tag } = field.range;
  if (!isLiteralTag(tag)) {
    if (object.termType !== "NamedNode" || !isAbsoluteIri(object.value)) return undefined;
    return tag === "ref" ? idOf(object.value, base) : object.value;
  }
  if (object.termType !== "Literal" || object.language !== "") return undefined;
  return valueOfLiteral(tag, object.value, object.datatype.value);
}

/** Of several values for a field that takes one, the first in the order of their text is read. */
function keepOne(kind: string, values: Set<Given>, refuse: Refuse): void {
  const [first] = values;
  if (values.size < 2 || !first) return;
  const { name, field } = first.field;
  if (field.cardinality === "some" || field.cardinality === "many") return;
  const [kept] = [...values].sort((a, b) =>
    termKey(a.quad.object) < termKey(b.quad.object) ? -1 : 1,
  );
  for (const given of values)
    if (given !== kept) {
      values.delete(given);
      refuse(given.quad, `${kind}.${name} takes one value, and there are more`);
    }
}

/** Tells terms apart, and puts them in an order. */
export const termKey = (term: Term): string =>
  term.termType === "Literal"
    ? JSON.stringify([term.value, term.language, term.datatype.value])
    : `${term.termType} ${term.value}`;
