import { NewsgraphError } from "../error.ts";
import type { Term } from "../vocabulary/term.ts";
import type { BoundKind } from "./bind.ts";

/** One way to say a model in RDF. Quads, shapes, JSON-LD context, reader and documentation all come from it. */
export interface Profile {
  readonly name: string;
  readonly prefixes: Readonly<Record<string, string>>;
  /** In reading order: the order in which things are written. */
  readonly kinds: ReadonlyMap<string, BoundKind>;
}

/**
 * @throws NewsgraphError bind/declaration where two kinds share a name, two kinds have the same classes
 * (a reader could not tell them apart), or a field name would mean two properties (JSON-LD has one
 * context for all kinds).
 */
export function profile(
  name: string,
  prefixes: Readonly<Record<string, string>>,
  kinds: readonly BoundKind[],
): Profile {
  const byName = new Map<string, BoundKind>();
  const byTypes = new Map<string, string>();
  const meanings = new Map<string, Term>();
  for (const bound of kinds) {
    const path = bound.kind.name;
    if (byName.has(path)) throw clash(path, "a kind of its own name", path);
    byName.set(path, bound);
    const types = [...bound.types].sort().join(" ");
    const twin = byTypes.get(types);
    if (twin !== undefined) throw clash(path, "classes of its own", `the classes of ${twin}`);
    byTypes.set(types, path);
    for (const field of bound.fields) {
      const meaning = meanings.get(field.name);
      if (meaning !== undefined && meaning !== field.property)
        throw clash(`${path}/${field.name}`, meaning, field.property);
      meanings.set(field.name, field.property);
    }
  }
  return { name, prefixes, kinds: byName };
}

/** A profile with kinds added to it, such as a user's own. */
export const extendProfile = (
  base: Profile,
  name: string,
  prefixes: Readonly<Record<string, string>>,
  kinds: readonly BoundKind[],
): Profile => profile(name, { ...base.prefixes, ...prefixes }, [...base.kinds.values(), ...kinds]);

const clash = (path: string, expected: string, got: string): NewsgraphError =>
  new NewsgraphError("bind/declaration", `${path} clashes with an earlier binding.`, {
    expected,
    got,
    where: { path },
  });
