import type { NamedNode, Quad, Quad_Object } from "@rdfjs/types";
import { DataFactory } from "n3";
import type { Kind } from "../model/entity.ts";
import { isAbsoluteIri } from "../model/iri.ts";
import type { NewsKind } from "../model/kinds/news.ts";
import type { AnyThing, Story } from "../model/story.ts";
import { rdf, xsd } from "../vocabulary/terms.ts";
import type { BoundField, BoundKind } from "./bind.ts";
import { full } from "./full.ts";
import { isLiteralTag, lexicalOf } from "./lexical.ts";
import type { Profile } from "./profile.ts";
import { checkBase, defaultBase, resolveId } from "./resolve.ts";
import { misfit, refuseUnbound, valuesOf } from "./values.ts";

export interface MappingOptions<K extends Kind = NewsKind> {
  /** How the story's kinds are said; {@link full} where none is given. */
  readonly profile?: Profile<K>;
  /** Stands before every id that is no absolute IRI; ends in `/` or `#`. */
  readonly base?: string;
}

/**
 * A story as RDF/JS quads of the default graph: subject by subject in reading order, implied
 * properties and all classes stated, nothing twice.
 *
 * @throws NewsgraphError bind/value where a story that nobody checked holds what its declaration does
 * not allow, iri/base, iri/invalid.
 * @see https://rdf.js.org/data-model-spec/
 */
export function toQuads<K extends Kind = NewsKind>(
  story: Story<NoInfer<K>>,
  options: MappingOptions<K> = {},
): Quad[] {
  const quads: Quad[] = [];
  for (const subject of quadsBySubject(story, options))
    for (const quad of subject) quads.push(quad);
  return quads;
}

/** The quads of {@link toQuads}, one subject at a time. */
export function* quadsBySubject<K extends Kind = NewsKind>(
  story: Story<NoInfer<K>>,
  { profile, base = defaultBase }: MappingOptions<K> = {},
): Generator<Quad[]> {
  const { kinds }: Profile = profile ?? full;
  const nodes = nodeMaker(checkBase(base));
  const subjects = new Set<NamedNode>();
  for (const [bound, things] of inReadingOrder(story, kinds)) {
    const quadsOf = mapper(bound, nodes);
    for (const thing of things) {
      const subject = nodes.ofId(thing.id, thing.kind);
      if (subjects.has(subject)) throw misfit(`${thing.kind}/${thing.id}`, "an IRI of its own");
      subjects.add(subject);
      yield quadsOf(thing, subject);
    }
  }
}

/** The things of a story by kind, kinds in the order of the profile. */
export function inReadingOrder(
  story: Story<Kind>,
  kinds: ReadonlyMap<string, BoundKind>,
): [BoundKind, readonly AnyThing[]][] {
  const byKind = new Map<string, AnyThing[]>([...kinds.keys()].map((name) => [name, []]));
  // A story's things are typed by its kinds; here any kind will do.
  for (const thing of story.things as unknown as readonly AnyThing[]) {
    const things = byKind.get(thing.kind);
    if (!things) throw misfit(thing.kind, `a kind of the profile: ${[...kinds.keys()].join(", ")}`);
    things.push(thing);
  }
  return [...kinds].map(([name, bound]) => [bound, byKind.get(name) ?? []]);
}

interface NodeMaker {
  readonly ofId: (id: string, path: string) => NamedNode;
  readonly ofIri: (iri: string) => NamedNode;
}

/** Checks and makes each node once: most ids stand in many quads. */
function nodeMaker(base: string): NodeMaker {
  const byId = new Map<string, NamedNode>();
  const byIri = new Map<string, NamedNode>();
  const ofIri = (iri: string): NamedNode => {
    const known = byIri.get(iri);
    if (known) return known;
    const node = DataFactory.namedNode(iri);
    byIri.set(iri, node);
    return node;
  };
  const ofId = (id: string, path: string): NamedNode => {
    const known = byId.get(id);
    if (known) return known;
    const node = ofIri(resolveId(id, base, path));
    byId.set(id, node);
    return node;
  };
  return { ofId, ofIri };
}

type ToObject = (value: unknown, path: string) => Quad_Object;

function mapper(
  { kind, types, fields }: BoundKind,
  nodes: NodeMaker,
): (thing: AnyThing, subject: NamedNode) => Quad[] {
  const type = nodes.ofIri(rdf.type);
  const classes = types.map(nodes.ofIri);
  const compiled = fields.map((bound) => ({
    name: bound.name,
    bound,
    properties: [bound.property, ...bound.implied].map(nodes.ofIri),
    toObject: objectMaker(bound, nodes),
  }));
  // Only what a field implies can be said twice: bind() keeps everything else apart.
  const implied = new Set<NamedNode>(fields.flatMap((field) => field.implied.map(nodes.ofIri)));
  return (thing, subject) => {
    const quads = classes.map((one) => DataFactory.quad(subject, type, one));
    const said = new Set<string>();
    refuseUnbound(thing, kind);
    for (const { name, bound, properties, toObject } of compiled) {
      const path = `${kind.name}/${thing.id}/${name}`;
      for (const value of valuesOf(thing, bound.field, name, path)) {
        const object = toObject(value, path);
        for (const property of properties) {
          if (implied.has(property)) {
            const key = `${property.value} ${keyOf(object)}`;
            if (said.has(key)) continue;
            said.add(key);
          }
          quads.push(DataFactory.quad(subject, property, object));
        }
      }
    }
    return quads;
  };
}

const keyOf = (object: Quad_Object): string =>
  object.termType === "Literal" ? `${object.datatype.value} "${object.value}` : object.value;

function objectMaker({ field, values }: BoundField, nodes: NodeMaker): ToObject {
  const { tag } = field.range;
  if (isLiteralTag(tag))
    return (value, path) => {
      const literal = lexicalOf(tag, value);
      if (!literal) throw misfit(path, `a ${tag}`, value);
      return literal.datatype === xsd.string
        ? DataFactory.literal(literal.lexical)
        : DataFactory.literal(literal.lexical, nodes.ofIri(literal.datatype));
    };
  if (tag === "ref")
    return (value, path) => {
      if (typeof value !== "string") throw misfit(path, "an id", value);
      return nodes.ofId(value, path);
    };
  if (tag === "iri")
    return (value, path) => {
      if (typeof value !== "string" || !isAbsoluteIri(value))
        throw misfit(path, "an absolute IRI", value);
      return nodes.ofIri(value);
    };
  return (value, path) => {
    const term = typeof value === "string" ? values?.get(value) : undefined;
    if (term === undefined)
      throw misfit(path, `one of ${[...(values?.keys() ?? [])].join(", ")}`, value);
    return nodes.ofIri(term);
  };
}
