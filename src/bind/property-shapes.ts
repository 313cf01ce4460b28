import type { Cardinality } from "../model/entity.ts";
import type { Range } from "../model/range.ts";
import type { Term } from "../vocabulary/term.ts";
import { rdf, sh } from "../vocabulary/terms.ts";
import type { BoundField, BoundKind } from "./bind.ts";
import { datatypesOf, isLiteralTag } from "./lexical.ts";
import type { Profile } from "./profile.ts";

/** A property shape of a kind, ready to be printed. */
export interface PropertyShape {
  readonly name: string;
  /** In Turtle. */
  readonly path: string;
  readonly says: readonly (readonly [Term, string])[];
  /** In plain words. */
  readonly message: string;
  /** Classes of other kinds whose things also have this kind's class, and for which it would be wrong. */
  readonly exempt: readonly Term[];
}

type Write = (iri: string) => string;

/** All that a kind's declaration and binding ask of its things, property by property. */
export function propertyShapes(bound: BoundKind, profile: Profile, write: Write): PropertyShape[] {
  const others = [...profile.kinds.values()].filter(
    (other) => other !== bound && other.types.includes(bound.types[0]),
  );
  const exempt = (fits: (other: BoundKind) => boolean): Term[] =>
    others.filter((other) => !fits(other)).map(({ types }) => types[0]);
  return [
    ...typeShape(bound, exempt, write),
    ...bound.fields.flatMap((field) => fieldShape(field, bound, profile, exempt, write)),
    ...impliedShapes(bound, exempt, write),
  ];
}

type Exempt = (fits: (other: BoundKind) => boolean) => Term[];

/** A kind's first class is what makes a thing a target; that it has the others too has to be checked. */
function typeShape({ kind, types }: BoundKind, exempt: Exempt, write: Write): PropertyShape[] {
  const others = types.slice(1);
  if (others.length === 0) return [];
  return [
    {
      name: "type",
      path: write(rdf.type),
      says: [[sh.hasValue, others.map(write).join(", ")]],
      message: `Every ${kind.name} is also said to be ${others.map(write).join(" and ")}.`,
      exempt: exempt((other) => others.every((type) => other.types.includes(type))),
    },
  ];
}

function fieldShape(
  bound: BoundField,
  { kind, fields }: BoundKind,
  profile: Profile,
  exempt: Exempt,
  write: Write,
): PropertyShape[] {
  const { name, field, property } = bound;
  const shared =
    property === rdf.type || fields.some((other) => other !== bound && other.property === property);
  const says = shared
    ? countsAmongOthers(bound, write)
    : [...counts(field.cardinality), ...valueSays(bound, profile, write)];
  if (says.length === 0) return [];
  return [
    {
      name,
      path: write(property),
      says: [[sh.name, quote(name)], ...says],
      message: `${kind.name}.${name} takes ${amounts[field.cardinality]} ${describe(field.range)}: ${write(property)}.`,
      exempt: exempt((other) => agrees(bound, other)),
    },
  ];
}

/** An implied property holds all that its narrower properties hold: their union adds nothing to it. */
function impliedShapes({ kind, fields }: BoundKind, exempt: Exempt, write: Write): PropertyShape[] {
  const all = [...new Set(fields.flatMap(({ implied }) => implied))];
  return all.map((property) => {
    const narrower = fields.filter(({ implied }) => implied.includes(property));
    const names = narrower.map(({ name }) => `${kind.name}.${name}`).join(", ");
    const paths = [property, ...narrower.map((field) => field.property)].map(write);
    return {
      name: `${narrower.map(({ name }) => name).join("-")}-implied`,
      path: `[ ${write(sh.alternativePath)} ${inParentheses(paths)} ]`,
      says: [[sh.equals, write(property)]],
      message: `What is said with ${names} is also said with ${write(property)}.`,
      exempt: exempt((other) => narrower.every((field) => agrees(field, other))),
    };
  });
}

/** Whether things of the other kind, said as they are, can meet what the field asks. */
function agrees({ field, property, implied, values }: BoundField, { fields }: BoundKind): boolean {
  const same = fields.filter((other) => other.property === property);
  if (same.length === 0)
    return (
      (field.cardinality === "maybe" || field.cardinality === "many") &&
      !fields.some((other) => other.implied.includes(property))
    );
  const asked = JSON.stringify([field, implied, [...(values ?? [])]]);
  return same.some(
    (other) => JSON.stringify([other.field, other.implied, [...(other.values ?? [])]]) === asked,
  );
}

function counts(cardinality: Cardinality): (readonly [Term, string])[] {
  const min = [sh.minCount, "1"] as const;
  const max = [sh.maxCount, "1"] as const;
  return { one: [min, max], maybe: [max], some: [min], many: [] }[cardinality];
}

/** Where a property carries other things too, only the values of this choice are counted. */
function countsAmongOthers(
  { field, values }: BoundField,
  write: Write,
): (readonly [Term, string])[] {
  const among = inParentheses([...(values?.values() ?? [])].map(write));
  const min = [sh.qualifiedMinCount, "1"] as const;
  const max = [sh.qualifiedMaxCount, "1"] as const;
  const says = { one: [min, max], maybe: [max], some: [min], many: [] }[field.cardinality];
  return says.length > 0 ? [[sh.qualifiedValueShape, `[ ${write(sh.in)} ${among} ]`], ...says] : [];
}

function valueSays(
  { field, values }: BoundField,
  { kinds }: Profile,
  write: Write,
): (readonly [Term, string])[] {
  const { tag, kinds: targets } = field.range;
  if (isLiteralTag(tag)) return oneOf(sh.datatype, datatypesOf[tag], write);
  if (values) return [[sh.in, inParentheses([...values.values()].map(write))]];
  const classes = classesOf(targets ?? [], kinds);
  return [
    [sh.nodeKind, write(sh.IRI)],
    ...(classes.length > 0 ? oneOf(sh.class, classes, write) : []),
  ];
}

/**
 * The classes of what may be pointed to, as few as can be: one class that only such kinds have stands
 * for all of them, as that of actors does for people, bodies and states. A profile may leave out a kind
 * that is pointed to: then any IRI will do.
 */
function classesOf(targets: readonly string[], kinds: Profile["kinds"]): readonly Term[] {
  const targeted = targets.flatMap((name) => kinds.get(name) ?? []);
  if (targeted.length < targets.length) return [];
  const others = [...kinds.values()].filter((kind) => !targeted.includes(kind));
  const foreign = new Set(others.flatMap(({ types }) => types));
  const shared = targeted.flatMap(({ types }) => types).filter((type) => !foreign.has(type));
  const classes: Term[] = [];
  let open = targeted;
  while (open.length > 0) {
    const left = open;
    const covering = (type: Term): number =>
      left.filter(({ types }) => types.includes(type)).length;
    const best = shared.reduce<Term | undefined>(
      (a, b) => (covering(b) > (a === undefined ? 0 : covering(a)) ? b : a),
      undefined,
    );
    // A kind whose classes all belong to others as well is known by its own.
    const type = best ?? open[0]?.types[0];
    if (type === undefined) break;
    classes.push(type);
    open = open.filter(({ types }) => !types.includes(type));
  }
  return classes;
}

function oneOf(key: Term, terms: readonly Term[], write: Write): (readonly [Term, string])[] {
  const [first, ...rest] = terms;
  if (first !== undefined && rest.length === 0) return [[key, write(first)]];
  return [[sh.or, inParentheses(terms.map((term) => `[ ${write(key)} ${write(term)} ]`))]];
}

const amounts: { readonly [C in Cardinality]: string } = {
  one: "exactly one",
  maybe: "at most one",
  some: "at least one",
  many: "any number of",
};

function describe({ tag, values, kinds }: Range<unknown>): string {
  switch (tag) {
    case "text":
      return "text";
    case "integer":
      return "whole number";
    case "decimal":
      return "number";
    case "date":
      return "day";
    case "time":
      return "year, month, day or moment";
    case "iri":
      return "IRI";
    case "choice":
      return `of ${(values ?? []).join(", ")}`;
    case "ref":
      return (kinds ?? []).join(" or ");
  }
}

export const inParentheses = (parts: readonly string[]): string => `( ${parts.join(" ")} )`;

// What is quoted here are names and terms; of the characters to escape, only these can be in them.
export const quote = (text: string): string =>
  `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
