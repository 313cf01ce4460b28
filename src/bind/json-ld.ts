import type { Kind } from "../model/entity.ts";
import { isAbsoluteIri } from "../model/iri.ts";
import type { NewsKind } from "../model/kinds/news.ts";
import type { AnyThing, Story } from "../model/story.ts";
import { rdf, xsd } from "../vocabulary/terms.ts";
import type { BoundField, BoundKind } from "./bind.ts";
import { type Coercion, type JsonLdContext, type Keys, keysOf } from "./context.ts";
import { full } from "./full.ts";
import { isLiteralTag, lexicalOf } from "./lexical.ts";
import type { Profile } from "./profile.ts";
import { checkBase, defaultBase } from "./resolve.ts";
import { type IriOf, idResolver, inReadingOrder, type MappingOptions } from "./statements.ts";
import { eachValue, misfit, refuseUnbound } from "./values.ts";

/** A node object of a JSON-LD document. */
export interface JsonLdNode {
  readonly "@id": string;
  readonly "@type": readonly string[];
  readonly [key: string]: unknown;
}

export interface JsonLdDocument {
  readonly "@context": JsonLdContext;
  readonly "@graph": readonly JsonLdNode[];
}

/**
 * A story as a JSON-LD document with its context inline: the same statements as {@link toQuads}, built
 * straight from the things. Numbers with a fraction are strings with a datatype, as JSON's own would be
 * read as doubles. IRIs of things are absolute: there are readers that know of no base, or leave one aside
 * that is given in the document.
 *
 * @example
 * const told = story([{ kind: "Agent", id: refTo("Agent", "agent/reader"), name: "reader", version: "1" }]);
 * toJsonLd(told)["@graph"][0]; // { "@id": "https://w3id.org/newsgraph/data/agent/reader", "@type": ["prov:SoftwareAgent"], "name": "reader", "version": "1" }
 *
 * @throws NewsgraphError as {@link toQuads}
 * @see https://www.w3.org/TR/json-ld11/
 */
export function toJsonLd<K extends Kind = NewsKind>(
  story: Story<NoInfer<K>>,
  options: MappingOptions<K> = {},
): JsonLdDocument {
  const { context, nodes } = jsonLdNodes(story, options);
  return { "@context": context, "@graph": [...nodes] };
}

/** The context and, one at a time, the node objects of {@link toJsonLd}. */
export function jsonLdNodes<K extends Kind = NewsKind>(
  story: Story<NoInfer<K>>,
  { profile, base = defaultBase }: MappingOptions<K> = {},
): { readonly context: JsonLdContext; readonly nodes: Iterable<JsonLdNode> } {
  const spoken: Profile = profile ?? full;
  const groups = inReadingOrder(story, spoken.kinds);
  const keys = keysOf(spoken, schemesIn(groups, checkBase(base)));
  return { context: keys.context, nodes: nodesOf(groups, keys, base) };
}

type Groups = readonly (readonly [BoundKind, readonly AnyThing[]])[];

function* nodesOf(groups: Groups, keys: Keys, base: string): Generator<JsonLdNode> {
  const idOf = idResolver(base);
  const subjects = new Set<string>();
  for (const [bound, things] of groups) {
    const nodeOf = nodeBuilder(bound, keys, idOf);
    for (const thing of things) {
      const subject = idOf(thing.id, thing, "");
      if (subjects.has(subject)) throw misfit(thing, "", "an IRI of its own");
      subjects.add(subject);
      yield nodeOf(thing, subject);
    }
  }
}

type ToValue = (value: unknown, thing: AnyThing) => unknown;

function nodeBuilder(
  { kind, types, fields }: BoundKind,
  keys: Keys,
  idOf: IriOf,
): (thing: AnyThing, subject: string) => JsonLdNode {
  const classes = types.map(keys.compact);
  const compiled = fields.map((bound) => ({
    bound,
    isType: bound.property === rdf.type,
    single: bound.field.cardinality === "one" || bound.field.cardinality === "maybe",
    toValue: valueMaker(bound, keys, idOf, keys.coercions.get(bound.name)),
    implied: bound.implied.map((property) => {
      const key = keys.compact(property);
      return { key, toValue: valueMaker(bound, keys, idOf, keys.coercions.get(key)) };
    }),
  }));
  return (thing, subject) => {
    refuseUnbound(thing, kind);
    const ownTypes = [...classes];
    const node: Record<string, unknown> = { "@id": subject, "@type": ownTypes };
    const implications = new Map<string, Set<unknown>>();
    for (const { bound, isType, single, toValue, implied } of compiled) {
      let list: unknown[] | undefined;
      eachValue(thing, bound, (value) => {
        const written = toValue(value, thing);
        if (isType) ownTypes.push(String(written));
        else if (single) node[bound.name] = written;
        else if (list) list.push(written);
        else {
          list = [written];
          node[bound.name] = list;
        }
        for (const { key, toValue: toImplied } of implied) {
          const known = implications.get(key) ?? new Set();
          implications.set(key, known);
          known.add(toImplied(value, thing));
        }
      });
    }
    for (const [key, values] of implications) node[key] = [...values];
    // The two keys that a node object must have were put in first.
    return node as JsonLdNode;
  };
}

function valueMaker(
  { name, field, property, values }: BoundField,
  keys: Keys,
  idOf: IriOf,
  coercion: Coercion,
): ToValue {
  const { tag } = field.range;
  if (isLiteralTag(tag))
    return (value, thing) => {
      const literal = lexicalOf(tag, value);
      if (!literal) throw misfit(thing, name, `a ${tag}`, value);
      const { lexical, datatype } = literal;
      if (datatype === xsd.string) return lexical;
      if (coercion === xsd.integer) return Number(lexical);
      return coercion === datatype
        ? lexical
        : { "@value": lexical, "@type": keys.compact(datatype) };
    };
  const bare = coercion === "@id" || property === rdf.type;
  const written = (iri: string): unknown => (bare ? iri : { "@id": iri });
  return (value, thing) => {
    if (typeof value !== "string") throw misfit(thing, name, "a string", value);
    if (tag === "ref") return written(idOf(value, thing, name));
    if (tag === "iri") {
      if (!isAbsoluteIri(value)) throw misfit(thing, name, "an absolute IRI", value);
      return written(value);
    }
    const term = values?.get(value);
    if (term === undefined)
      throw misfit(thing, name, `one of ${[...(values?.keys() ?? [])].join(", ")}`, value);
    return written(keys.compact(term));
  };
}

/** What stands before a colon in any IRI of the document, but for those like `http://`. */
function schemesIn(groups: Groups, base: string): ReadonlySet<string> {
  const schemes = new Set<string>();
  const add = (iri: unknown): void => {
    if (typeof iri !== "string") return;
    const colon = iri.indexOf(":");
    if (colon > 0 && !iri.startsWith("//", colon + 1)) schemes.add(iri.slice(0, colon));
  };
  add(base);
  for (const [{ types, fields }, things] of groups) {
    types.forEach(add);
    for (const { property, implied, values } of fields)
      [property, ...implied, ...(values?.values() ?? [])].forEach(add);
    const pointers = fields.filter(({ field }) => ["ref", "iri"].includes(field.range.tag));
    for (const thing of things) {
      add(thing.id);
      for (const { name } of pointers) {
        const value = thing[name];
        if (Array.isArray(value)) value.forEach(add);
        else add(value);
      }
    }
  }
  return schemes;
}
