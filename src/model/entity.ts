import { z } from "zod";
import { NewsgraphError } from "../error.ts";
import { id, type Range } from "./range.ts";
import type { Ref } from "./ref.ts";

export type Cardinality = "one" | "maybe" | "some" | "many";

/** A field of a kind: how many values it takes, and which. */
export interface Field<
  Value = unknown,
  C extends Cardinality = Cardinality,
  Tag extends Range<unknown>["tag"] = Range<unknown>["tag"],
> {
  readonly cardinality: C;
  readonly range: Range<Value, Tag>;
}

type RangeOf<V, T extends Range<unknown>["tag"]> = Range<V, T>;

/** Exactly one value. */
export const one = <V, T extends Range<unknown>["tag"]>(
  range: RangeOf<V, T>,
): Field<V, "one", T> => ({ cardinality: "one", range });
/** At most one value. */
export const maybe = <V, T extends Range<unknown>["tag"]>(
  range: RangeOf<V, T>,
): Field<V, "maybe", T> => ({ cardinality: "maybe", range });
/** At least one value; the order carries no meaning. */
export const some = <V, T extends Range<unknown>["tag"]>(
  range: RangeOf<V, T>,
): Field<V, "some", T> => ({ cardinality: "some", range });
/** Any number of values; the order carries no meaning. */
export const many = <V, T extends Range<unknown>["tag"]>(
  range: RangeOf<V, T>,
): Field<V, "many", T> => ({ cardinality: "many", range });

export type Fields = { readonly [name: string]: Field };

/** A kind of thing: its name and its fields. Nothing here knows how it will be said in RDF. */
export interface Kind<Name extends string = string, F extends Fields = Fields> {
  readonly name: Name;
  readonly fields: F;
  /** Checks untrusted data against the declaration; unknown keys are refused. */
  readonly schema: z.ZodType;
}

export type NonEmpty<T> = readonly [T, ...T[]];

type ValueOf<F> =
  F extends Field<infer V, infer C>
    ? C extends "one" | "maybe"
      ? V
      : C extends "some"
        ? NonEmpty<V>
        : readonly V[]
    : never;
type Required<F extends Fields> = {
  [K in keyof F]: F[K]["cardinality"] extends "one" | "some" ? K : never;
}[keyof F];
type Simplify<T> = { [K in keyof T]: T[K] };

/** The fields of a kind without `kind` and `id`: what a caller writes down. */
export type FieldsOf<K> =
  K extends Kind<string, infer F>
    ? Simplify<
        { readonly [N in Required<F>]: ValueOf<F[N]> } & {
          readonly [N in Exclude<keyof F, Required<F>>]?: ValueOf<F[N]>;
        }
      >
    : never;

/** The TypeScript type of the things of a kind. */
export type Of<K> =
  K extends Kind<infer Name, Fields>
    ? Simplify<{ readonly kind: Name; readonly id: Ref<Name> } & FieldsOf<K>>
    : never;

const reserved = new Set(["kind", "id"]);
const plainName = /^[A-Za-z][A-Za-z0-9]*$/;

/**
 * Declares a kind of thing.
 *
 * @example
 * const Ship = entity("Ship", { name: one(text), flag: maybe(ref("State")), evidence: some(ref("Span")) });
 * type Ship = Of<typeof Ship>;
 * Ship.fields.flag.cardinality; // "maybe"
 *
 * @throws NewsgraphError model/declaration where a name is reserved or not a plain word.
 */
export function entity<const Name extends string, F extends Fields>(
  name: Name,
  fields: F,
): Kind<Name, F> {
  for (const part of [name, ...Object.keys(fields)])
    if (!plainName.test(part) || reserved.has(part))
      throw new NewsgraphError("model/declaration", `"${part}" cannot name a kind or a field.`, {
        expected: 'letters and digits, and neither "kind" nor "id"',
        got: part,
        where: { path: name },
      });
  const shape: Record<string, z.ZodType> = {
    kind: z.literal(name),
    id: id.schema,
  };
  for (const [key, field] of Object.entries(fields)) shape[key] = schemaOf(field);
  return { name, fields, schema: z.strictObject(shape) };
}

function schemaOf(field: Field): z.ZodType {
  const { cardinality, range } = field;
  switch (cardinality) {
    case "one":
      return range.schema;
    case "maybe":
      return range.schema.optional();
    case "some":
      return z.array(range.schema).min(1);
    case "many":
      return z.array(range.schema).optional();
  }
}

/** The JSON Schema (2020-12) of the things of a kind. */
export const jsonSchemaOf = (kind: Kind): object => z.toJSONSchema(kind.schema);
