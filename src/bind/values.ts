import { NewsgraphError } from "../error.ts";
import type { Field, Kind } from "../model/entity.ts";
import type { AnyThing } from "../model/story.ts";

/** The values that a thing has for a field, each once. */
export function valuesOf(thing: AnyThing, field: Field, name: string, path: string): unknown[] {
  const value = thing[name];
  const { cardinality } = field;
  const single = cardinality === "one" || cardinality === "maybe";
  if (value === undefined) {
    if (cardinality === "one" || cardinality === "some") throw misfit(path, "a value");
    return [];
  }
  if (single) return [value];
  if (!Array.isArray(value)) throw misfit(path, "a list", value);
  if (cardinality === "some" && value.length === 0) throw misfit(path, "a value");
  return value.length < 2 ? value : [...new Set(value)];
}

/** What no field declares would be lost without a word. */
export function refuseUnbound(thing: AnyThing, { name, fields }: Kind): void {
  for (const key of Object.keys(thing))
    if (key !== "kind" && key !== "id" && thing[key] !== undefined && !Object.hasOwn(fields, key))
      throw misfit(`${name}/${thing.id}/${key}`, "a field of the kind");
}

export function misfit(path: string, expected: string, value?: unknown): NewsgraphError {
  const got = value === undefined ? "nothing such" : `${typeof value} ${String(value)}`;
  return new NewsgraphError(
    "bind/value",
    `The story cannot be said in RDF at ${path}: expected ${expected}, got ${got}.`,
    { expected, got, where: { path } },
  );
}
