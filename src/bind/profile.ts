import { NewsgraphError } from "../error.ts";
import type { Kind } from "../model/entity.ts";
import { isAbsoluteIri } from "../model/iri.ts";
import type { Term } from "../vocabulary/term.ts";
import { rdf } from "../vocabulary/terms.ts";
import type { BoundKind } from "./bind.ts";

/** One way to say a model in RDF. Quads, shapes, JSON-LD context, reader and documentation all come from it. */
export interface Profile<out K extends Kind = Kind> {
  readonly name: string;
  readonly prefixes: Readonly<Record<string, string>>;
  /** In reading order: the order in which things are written. */
  readonly kinds: ReadonlyMap<string, BoundKind<K>>;
}

/**
 * A profile that is written and never read back, so that its kinds need no classes of their own.
 *
 * @throws NewsgraphError bind/declaration where two kinds share a name, or a field name would mean two
 * properties (JSON-LD has one context for all kinds).
 */
export function view<Bound extends BoundKind>(
  name: string,
  prefixes: Readonly<Record<string, string>>,
  kinds: readonly Bound[],
): Profile<Bound["kind"]> {
  for (const [prefix, namespace] of Object.entries(prefixes))
    if (!isAbsoluteIri(namespace)) throw clash(`prefixes/${prefix}`, "an absolute IRI", namespace);
  const byName = new Map<string, Bound>();
  const meanings = new Map<string, Term>();
  for (const bound of kinds) {
    const path = bound.kind.name;
    if (byName.has(path)) throw clash(path, "a kind of its own name", path);
    byName.set(path, bound);
    for (const field of bound.fields) {
      if (Object.hasOwn(prefixes, field.name))
        throw clash(`${path}/${field.name}`, "a name that is no prefix", field.name);
      const meaning = meanings.get(field.name);
      if (meaning !== undefined && meaning !== field.property)
        throw clash(`${path}/${field.name}`, meaning, field.property);
      meanings.set(field.name, field.property);
    }
  }
  return { name, prefixes, kinds: byName };
}

/**
 * @throws NewsgraphError bind/declaration as {@link view}, and where a reader could not tell two kinds apart
 * by their classes.
 */
export function profile<Bound extends BoundKind>(
  name: string,
  prefixes: Readonly<Record<string, string>>,
  kinds: readonly Bound[],
): Profile<Bound["kind"]> {
  const made = view(name, prefixes, kinds);
  for (const bound of kinds)
    for (const other of kinds)
      if (other !== bound && couldPassFor(bound, other))
        throw clash(
          bound.kind.name,
          "classes of its own",
          `classes that can be those of ${other.kind.name}`,
        );
  return made;
}

/**
 * A profile with kinds added to it, such as a user's own.
 *
 * @example
 * const v = terms("https://example.org/v#", "Ship", "tonnage");
 * const Ship = entity("Ship", { tonnage: one(integer) });
 * const ships = extendProfile(full, "ships", { v: "https://example.org/v#" }, [
 *   bind(Ship, { type: [v.Ship], fields: { tonnage: v.tonnage } }),
 * ]);
 * const aurora = { kind: "Ship", id: refTo("Ship", "ship/aurora"), tonnage: 900 };
 * serialize(story([aurora], [Ship]), "turtle", { profile: ships }).includes("v:tonnage 900"); // true
 */
export const extendProfile = <K extends Kind, Added extends BoundKind>(
  base: Profile<K>,
  name: string,
  prefixes: Readonly<Record<string, string>>,
  kinds: readonly Added[],
): Profile<K | Added["kind"]> =>
  profile<BoundKind<K> | Added>(name, { ...base.prefixes, ...prefixes }, [
    ...base.kinds.values(),
    ...kinds,
  ]);

/** The classes that a thing of a kind can have: its own, and those that a choice adds. */
export const possibleTypes = ({ types, fields }: BoundKind): readonly Term[] => [
  ...types,
  ...fields.flatMap(({ property, values }) =>
    property === rdf.type && values ? [...values.values()] : [],
  ),
];

/** A reader takes the kind with the most classes of all those whose classes a thing has. */
function couldPassFor(bound: BoundKind, other: BoundKind): boolean {
  const possible = possibleTypes(bound);
  return (
    other.types.length >= bound.types.length && other.types.every((type) => possible.includes(type))
  );
}

const clash = (path: string, expected: string, got: string): NewsgraphError =>
  new NewsgraphError(
    "bind/declaration",
    `${path} cannot be in the profile: expected ${expected}, got ${got}.`,
    {
      expected,
      got,
      where: { path },
    },
  );
