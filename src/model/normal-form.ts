import type { Kind } from "./entity.ts";
import { sortNaturally } from "./natural-order.ts";
import { id } from "./range.ts";
import type { AnyThing } from "./story.ts";

/** What a kind declares, laid out for one quick pass over each of its things. */
export interface Form {
  /** In the order of the normal form. */
  readonly parts: readonly Part[];
  readonly keys: ReadonlySet<string>;
}

interface Part {
  readonly key: string;
  readonly isRequired: boolean;
  readonly isList: boolean;
  readonly accepts: (value: unknown) => boolean;
}

/** The form of a kind, from the declaration that its schema comes from too. */
export function formOf({ name, fields }: Kind): Form {
  const parts: readonly Part[] = [
    { key: "kind", isRequired: true, isList: false, accepts: (value) => value === name },
    { key: "id", isRequired: true, isList: false, accepts: id.accepts },
    ...Object.entries(fields)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, { cardinality, range }]) => ({
        key,
        isRequired: cardinality === "one" || cardinality === "some",
        isList: cardinality === "some" || cardinality === "many",
        accepts: range.accepts,
      })),
  ];
  return { parts, keys: new Set(parts.map(({ key }) => key)) };
}

/**
 * A thing in normal form, so that equal things are equal JSON: without what says nothing, and sorted
 * where order says nothing. Undefined for exactly what the kind's schema refuses: most things are right,
 * and the schema, which can tell what is wrong with one, takes many times as long.
 */
export function normalForm(thing: object, { parts, keys }: Form): AnyThing | undefined {
  if (Array.isArray(thing)) return undefined;
  for (const key in thing) if (!keys.has(key)) return undefined;
  const normal: Record<string, unknown> = {};
  for (const { key, isRequired, isList, accepts } of parts) {
    // Of any key an object can be asked; what it lacks is undefined.
    const value = (thing as Record<string, unknown>)[key];
    if (value === undefined) {
      if (isRequired) return undefined;
    } else if (!isList) {
      if (!accepts(value)) return undefined;
      normal[key] = unsigned(value);
    } else {
      if (!Array.isArray(value) || !areAll(value, accepts)) return undefined;
      if (value.length > 0) normal[key] = sortedSet(value);
      else if (isRequired) return undefined;
    }
  }
  // Both are among the parts, and required.
  return normal as AnyThing;
}

/** Unlike `every`, this looks at what a list with gaps lacks. */
function areAll(values: readonly unknown[], accepts: (value: unknown) => boolean): boolean {
  for (const value of values) if (!accepts(value)) return false;
  return true;
}

/** A list of numbers is sorted by their digits as good as by anything: its order carries no meaning. */
const sortedSet = (values: readonly unknown[]): unknown[] =>
  values.length === 1 ? values.map(unsigned) : sortNaturally([...new Set(values)], String);

/** No zero has a sign, as no zero in a set has one. */
const unsigned = (value: unknown): unknown => (value === 0 ? 0 : value);
