import { NewsgraphError } from "../error.ts";
import type { Kind } from "../model/entity.ts";
import type { AnyThing } from "../model/story.ts";
import type { BoundField } from "./bind.ts";

const none: readonly unknown[] = [];

/** The values that a thing has for a field, each once. */
export function valuesOf(thing: AnyThing, { name, field }: BoundField): readonly unknown[] {
  const value = thing[name];
  const { cardinality } = field;
  if (value === undefined) {
    if (cardinality === "one" || cardinality === "some") throw misfit(thing, name, "a value");
    return none;
  }
  if (cardinality === "one" || cardinality === "maybe") return [value];
  if (!Array.isArray(value)) throw misfit(thing, name, "a list", value);
  if (cardinality === "some" && value.length === 0) throw misfit(thing, name, "a value");
  return value.length < 2 ? value : [...new Set(value)];
}

/** What no field declares would be lost without a word. */
export function refuseUnbound(thing: AnyThing, { fields }: Kind): void {
  for (const key in thing)
    if (key !== "kind" && key !== "id" && thing[key] !== undefined && !Object.hasOwn(fields, key))
      throw misfit(thing, key, "a field of the kind");
}

export function misfit(
  { kind, id }: AnyThing,
  name: string,
  expected: string,
  value?: unknown,
): NewsgraphError {
  const path = name === "" ? `${kind}/${id}` : `${kind}/${id}/${name}`;
  const got = value === undefined ? "nothing such" : `${typeof value} ${String(value)}`;
  return new NewsgraphError(
    "bind/value",
    `The story cannot be said in RDF at ${path}: expected ${expected}, got ${got}.`,
    { expected, got, where: { path } },
  );
}
