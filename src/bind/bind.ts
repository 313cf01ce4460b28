import { NewsgraphError } from "../error.ts";
import type { Cardinality, Field, Fields, Kind } from "../model/entity.ts";
import { isAbsoluteIri } from "../model/iri.ts";
import type { Term } from "../vocabulary/term.ts";
import { rdf } from "../vocabulary/terms.ts";

/** The property that says a field, then those that it implies and that are stated with it. */
type Properties = Term | readonly [Term, ...Term[]];

/**
 * In place of a term: the profile does not say this field. What a profile leaves out is written down, so
 * that nothing is left out by mistake.
 */
export const unsaid: Unsaid = { unsaid: true };

interface Unsaid {
  readonly unsaid: true;
}

/** How one field is said. A choice also says which term each of its values is. */
export type FieldTerms<F> = Unsaid | SaidTerms<F>;

type SaidTerms<F> =
  F extends Field<infer Value, Cardinality, infer Tag>
    ? [Tag] extends ["choice"]
      ? { readonly property: Properties; readonly values: { readonly [V in Value & string]: Term } }
      : Properties
    : never;

/** How a kind is said: its classes, all of them stated, the one of its own first, and a term or {@link unsaid} for every field. */
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

export interface BoundKind<out K extends Kind = Kind> {
  readonly kind: K;
  readonly types: readonly [Term, ...Term[]];
  readonly fields: readonly BoundField[];
}

/**
 * Binds a kind to RDF. Every field must be bound, and every value of a choice: what is left out does
 * not compile.
 *
 * @example
 * const ship = terms("https://example.org/ships#", "Ship", "flag");
 * const Ship = entity("Ship", { name: one(text), flag: maybe(ref("State")), evidence: some(ref("Span")) });
 * const bound = bind(Ship, {
 *   type: [ship.Ship],
 *   fields: { name: schema.name, flag: ship.flag, evidence: gaf.denotedBy },
 * });
 * bound.fields[1].property; // "https://example.org/ships#flag"
 *
 * @throws NewsgraphError bind/declaration where a caller without types leaves a field or value out, or
 * where two fields would be said alike, so that nobody could read them back.
 */
export function bind<Name extends string, F extends Fields>(
  kind: Kind<Name, F>,
  binding: KindTerms<NoInfer<F>>,
): BoundKind<Kind<Name, F>> {
  const fields = Object.entries(kind.fields).flatMap(([name, field]): readonly BoundField[] => {
    // The loop loses which field a name belongs to; what was given is told apart by its form.
    const given = binding.fields[name] as
      | Unsaid
      | Properties
      | { readonly property: Properties; readonly values: Readonly<Record<string, Term>> }
      | undefined;
    if (given === undefined) throw fault(kind.name, name, "is not bound", "a term", "nothing");
    if (given === unsaid) return [];
    const choice = typeof given === "object" && "property" in given ? given : undefined;
    const [property, ...implied] = listOf(choice ? choice.property : (given as Properties));
    if (field.range.tag !== "choice") return [{ name, field, property, implied }];
    const values = new Map<string, Term>();
    for (const value of field.range.values ?? []) {
      const term = choice?.values[value];
      if (term === undefined)
        throw fault(kind.name, `${name}/${value}`, "is not bound", "a term", "nothing");
      values.set(value, term);
    }
    return [{ name, field, property, implied, values }];
  });
  for (const term of [
    ...binding.type,
    ...fields.flatMap((field) => [
      field.property,
      ...field.implied,
      ...(field.values?.values() ?? []),
    ]),
  ])
    if (!isAbsoluteIri(term))
      throw fault(kind.name, "", "is bound to what is no term", "an absolute IRI", term);
  refuseTwins(kind.name, binding.type, fields);
  return { kind, types: binding.type, fields };
}

/**
 * Two statements that look alike cannot come from different fields: a reader could not tell which.
 * Choices may share a property (rdf:type, say) where they share no value.
 */
function refuseTwins(kind: string, types: readonly Term[], fields: readonly BoundField[]): void {
  const byProperty = new Map<string, BoundField | "type">([[rdf.type, "type"]]);
  const byValue = new Map<string, string>(types.map((type) => [said(rdf.type, type), "type"]));
  for (const bound of fields) {
    const { name, property, values } = bound;
    const other = byProperty.get(property);
    if (other !== undefined && !(values && (other === "type" || other.values)))
      throw twin(kind, name, other === "type" ? other : other.name, property);
    byProperty.set(property, bound);
    for (const value of values?.values() ?? []) {
      const key = said(property, value);
      const owner = byValue.get(key);
      if (owner !== undefined) throw twin(kind, name, owner, key);
      byValue.set(key, name);
    }
  }
  for (const { name, implied } of fields)
    for (const property of implied)
      if (byProperty.has(property)) throw twin(kind, name, "another field", property);
}

const said = (property: string, value: string): string => `${property} ${value}`;

const twin = (kind: string, name: string, other: string, got: string): NewsgraphError =>
  fault(kind, name, `is said like ${other}`, "a property or value of its own", got);

const listOf = (properties: Properties): readonly [Term, ...Term[]] =>
  typeof properties === "string" ? [properties] : properties;

const fault = (
  kind: string,
  path: string,
  problem: string,
  expected: string,
  got: string,
): NewsgraphError =>
  new NewsgraphError("bind/declaration", `${kind}/${path} ${problem}.`, {
    expected,
    got,
    where: { path: `${kind}/${path}` },
  });
