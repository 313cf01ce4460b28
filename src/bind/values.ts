import { NewsgraphError } from "../error.ts";
import type { Kind } from "../model/entity.ts";
import type { AnyThing } from "../model/story.ts";
import type { BoundField } from "./bind.ts";

/** Calls back for each value that a thing has for a field, each once. */
export function eachValue(
  thing: AnyThing,
  { name, field }: BoundField,
  visit: (value: unknown) => void,
): void {
  const value = thing[name];
  const { cardinality } = field;
  if (value === undefined) {
    if (cardinality === "one" || cardinality === "some") throw misfit(thing, name, "a value");
  } else if (cardinality === "one" || cardinality === "maybe") visit(value);
  else if (!Array.isArray(value)) throw misfit(thing, name, "a list", value);
  else if (cardinality === "some" && value.length === 0) throw misfit(thing, name, "a value");
  else for (const one of value.length < 2 ? value : new Set(value)) visit(one);
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
