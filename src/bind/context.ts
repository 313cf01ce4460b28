import type { Term } from "../vocabulary/term.ts";
import { rdf, xsd } from "../vocabulary/terms.ts";
import type { BoundField } from "./bind.ts";
import { prefixer } from "./prefixed.ts";
import type { Profile } from "./profile.ts";

/** How the values of a key are written; undefined where each value has to say itself what it is. */
export type Coercion = "@id" | "plain" | Term | undefined;

interface KeyDefinition {
  readonly "@id": string;
  readonly "@type"?: string;
  readonly "@container"?: "@set";
}

export type JsonLdContext = Readonly<Record<string, string | KeyDefinition>>;

/** The context of a document, and what its writer has to know of it. */
export interface Keys {
  readonly context: JsonLdContext;
  readonly coercions: ReadonlyMap<string, Coercion>;
  readonly compact: (iri: string) => string;
}

/**
 * The JSON-LD context of a profile: its prefixes, a key for every field and one for every property
 * that a field implies.
 *
 * @example
 * contextOf(full).evidence; // { "@id": "gaf:denotedBy", "@type": "@id", "@container": "@set" }
 *
 * @see https://www.w3.org/TR/json-ld11/#context-definitions
 */
export const contextOf = (profile: Profile): JsonLdContext => keysOf(profile, new Set()).context;

/** The prefixes to leave out are those that are also a scheme: with a prefix org, `org:x` would expand. */
export function keysOf(profile: Profile, without: ReadonlySet<string>): Keys {
  const prefixes = Object.entries(profile.prefixes).filter(([prefix]) => !without.has(prefix));
  const split = prefixer(Object.fromEntries(prefixes));
  const compact = (iri: string): string => split(iri)?.join(":") ?? iri;

  const uses = new Map<string, { readonly property: Term; readonly fields: BoundField[] }>();
  const use = (key: string, property: Term, field: BoundField): void => {
    const known = uses.get(key);
    if (known) known.fields.push(field);
    else uses.set(key, { property, fields: [field] });
  };
  for (const { fields } of profile.kinds.values())
    for (const field of fields) {
      if (field.property !== rdf.type) use(field.name, field.property, field);
      for (const property of field.implied) use(compact(property), property, field);
    }

  const coercions = new Map<string, Coercion>();
  const definitions: [string, KeyDefinition][] = [];
  for (const [key, { property, fields }] of uses) {
    const coercion = shared(fields.map(coercionOf));
    coercions.set(key, coercion);
    definitions.push([
      key,
      {
        "@id": compact(property),
        ...(coercion !== undefined && coercion !== "plain" ? { "@type": compact(coercion) } : {}),
        ...(fields.every(isSet) ? { "@container": "@set" } : {}),
      },
    ]);
  }
  const context: JsonLdContext = {
    ...Object.fromEntries(prefixes),
    ...Object.fromEntries(definitions),
  };
  return { context, coercions, compact };
}

function coercionOf({ field }: BoundField): Coercion {
  switch (field.range.tag) {
    case "ref":
    case "iri":
    case "choice":
      return "@id";
    case "text":
      return "plain";
    case "integer":
      return xsd.integer;
    case "decimal":
      return xsd.decimal;
    case "date":
      return xsd.date;
    case "time":
      // A year, a month and a day have different datatypes.
      return undefined;
  }
}

const isSet = ({ field }: BoundField): boolean =>
  field.cardinality === "some" || field.cardinality === "many";

const shared = <T>(values: readonly T[]): T | undefined =>
  values.every((value) => value === values[0]) ? values[0] : undefined;
