import { NewsgraphError } from "../error.ts";
import type { Cardinality, Field, Fields, Kind } from "../model/entity.ts";
import type { Term } from "../vocabulary/term.ts";

/** The property that says a field, then those that it implies and that are stated with it. */
type Properties = Term | readonly [Term, ...Term[]];

/** How one field is said. A choice also says which term each of its values is. */
export type FieldTerms<F> =
  F extends Field<infer Value, Cardinality, infer Tag>
    ? [Tag] extends ["choice"]
      ? { readonly property: Properties; readonly values: { readonly [V in Value & string]: Term } }
      : Properties
    : never;

/** How a kind is said: its classes, all of them stated, the one of its own first, and a term for every field. */
export interface KindTerms<F extends Fields> {
  readonly type: readonly [Term, ...Term[]];
  readonly fields: { readonly [N in keyof F]: FieldTerms<F[N]> };
}

export interface BoundField {
  readonly name: string;
  readonly field: Field;
  /** The property that carries the field; a reader looks for this one. */
  readonly property: Term;
  readonly implied: readonly Term[];
  /** For a choice: the term of each value. */
  readonly values?: ReadonlyMap<string, Term>;
}

export interface BoundKind {
  readonly kind: Kind;
  readonly types: readonly [Term, ...Term[]];
  readonly fields: readonly BoundField[];
}

/**
 * Binds a kind to RDF. Every field must be bound, and every value of a choice: what is left out does
 * not compile.
 *
 * @example
 * bind(Ship, { type: [ship.Ship, schema.Vehicle], fields: { name: schema.name, flag: ship.flag, evidence: gaf.denotedBy } });
 *
 * @throws NewsgraphError bind/declaration where a caller without types leaves a field or value out.
 */
export function bind<Name extends string, F extends Fields>(
  kind: Kind<Name, F>,
  binding: KindTerms<NoInfer<F>>,
): BoundKind {
  const fields = Object.entries(kind.fields).map(([name, field]): BoundField => {
    // The loop loses which field a name belongs to; what was given is told apart by its form.
    const given = binding.fields[name] as
      | Properties
      | { readonly property: Properties; readonly values: Readonly<Record<string, Term>> }
      | undefined;
    if (given === undefined) throw unbound(kind.name, name, "a term");
    const choice = typeof given === "object" && "property" in given ? given : undefined;
    const [property, ...implied] = listOf(choice ? choice.property : (given as Properties));
    if (field.range.tag !== "choice") return { name, field, property, implied };
    const values = new Map(Object.entries(choice?.values ?? {}));
    for (const value of field.range.values ?? [])
      if (!values.has(value)) throw unbound(kind.name, `${name}/${value}`, "a term for the value");
    return { name, field, property, implied, values };
  });
  return { kind, types: binding.type, fields };
}

const listOf = (properties: Properties): readonly [Term, ...Term[]] =>
  typeof properties === "string" ? [properties] : properties;

const unbound = (kind: string, path: string, expected: string): NewsgraphError =>
  new NewsgraphError("bind/declaration", `${kind}/${path} is not bound.`, {
    expected,
    got: "nothing",
    where: { path: `${kind}/${path}` },
  });
