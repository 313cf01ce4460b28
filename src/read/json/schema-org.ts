import { at, isObject, itemsOf, type JsonPlace, textAt } from "./json-place.ts";

/** Nodes nested deeper are no metadata of the article. */
const deepest = 12;
/** More nodes than this are not looked at. */
const mostNodes = 5000;

/** A JSON-LD document read as schema.org's: prefixes and the namespace taken off names, `@id`s resolved within it. */
export interface SchemaGraph {
  /** Nodes that stand by themselves, in document order: at the top, in `@graph`, or what a page is about. */
  readonly nodes: readonly JsonPlace[];
  readonly byId: ReadonlyMap<string, JsonPlace>;
}

const plainName = (name: string): string =>
  name.replace(/^(?:https?:\/\/(?:www\.)?schema\.org\/|schema:)/u, "");

export function schemaGraph(document: unknown): SchemaGraph {
  const nodes: JsonPlace[] = [];
  const byId = new Map<string, JsonPlace>();
  let count = 0;
  const index = (place: JsonPlace, depth: number): void => {
    if (depth > deepest || ++count > mostNodes) return;
    if (Array.isArray(place.value)) {
      for (const item of itemsOf(place)) index(item, depth + 1);
      return;
    }
    if (!isObject(place.value)) return;
    const id = place.value["@id"];
    if (typeof id === "string" && Object.keys(place.value).length > 1 && !byId.has(id))
      byId.set(id, place);
    for (const key of Object.keys(place.value)) index(at(place, key), depth + 1);
  };
  const collect = (place: JsonPlace, depth: number): void => {
    if (depth > deepest || nodes.length > mostNodes) return;
    if (Array.isArray(place.value)) {
      for (const item of itemsOf(place)) collect(item, depth + 1);
    } else if (isObject(place.value)) {
      if (typesOf(place).length > 0) nodes.push(place);
      for (const key of ["@graph", "mainEntity", "mainEntityOfPage"])
        for (const named of propertyPlaces(place, key))
          if (isObject(named.value) || Array.isArray(named.value)) collect(named, depth + 1);
    }
  };
  const whole = { value: document, pointer: "" };
  index(whole, 0);
  collect(whole, 0);
  return { nodes, byId };
}

/** The values of a property whichever way its name is written; objects that only refer are followed. */
export function valuesOf(
  node: JsonPlace,
  property: string,
  graph: SchemaGraph,
): readonly JsonPlace[] {
  return propertyPlaces(node, property)
    .flatMap(itemsOf)
    .map((place) => resolved(place, graph));
}

function propertyPlaces({ value, pointer }: JsonPlace, property: string): readonly JsonPlace[] {
  if (!isObject(value)) return [];
  return Object.keys(value)
    .filter((key) => plainName(key) === property)
    .map((key) => at({ value, pointer }, key));
}

function resolved(place: JsonPlace, { byId }: SchemaGraph): JsonPlace {
  if (!isObject(place.value)) return place;
  const { value } = place;
  if ("@value" in value) return at(place, "@value");
  const id = value["@id"];
  return typeof id === "string" && Object.keys(value).length === 1
    ? (byId.get(id) ?? place)
    : place;
}

export const typesOf = (place: JsonPlace): readonly string[] => {
  const types = isObject(place.value) ? itemsOf(at(place, "@type")) : [];
  return types.flatMap((type) => (typeof type.value === "string" ? [plainName(type.value)] : []));
};

/** The first value of a property that is text. */
export function firstText(
  node: JsonPlace,
  property: string,
  graph: SchemaGraph,
): { readonly text: string; readonly pointer: string } | undefined {
  for (const place of valuesOf(node, property, graph)) {
    const text = textAt(place);
    if (text !== undefined) return { text, pointer: place.pointer };
  }
  return undefined;
}

const articleType = /^(?:.*Article|BlogPosting|LiveBlogPosting|Report)$/u;

export const isArticleNode = (node: JsonPlace): boolean =>
  typesOf(node).some((type) => articleType.test(type));
