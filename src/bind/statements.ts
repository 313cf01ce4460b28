import type { Kind } from "../model/entity.ts";
import { isAbsoluteIri } from "../model/iri.ts";
import type { NewsKind } from "../model/kinds/news.ts";
import type { AnyThing, Story } from "../model/story.ts";
import type { Term } from "../vocabulary/term.ts";
import { rdf } from "../vocabulary/terms.ts";
import type { BoundField, BoundKind } from "./bind.ts";
import { full } from "./full.ts";
import { isLiteralTag, lexicalOf } from "./lexical.ts";
import type { Profile } from "./profile.ts";
import { checkBase, defaultBase, resolveId } from "./resolve.ts";
import { eachValue, misfit, refuseUnbound } from "./values.ts";

export interface MappingOptions<K extends Kind = NewsKind> {
  /** How the story's kinds are said; {@link full} where none is given. */
  readonly profile?: Profile<K>;
  /** Stands before every id that is no absolute IRI; ends in `/` or `#`. */
  readonly base?: string;
}

/** What is said of a subject. Without a datatype, the object is an IRI. */
export interface Statement {
  readonly predicate: Term;
  readonly object: string;
  readonly datatype: Term | undefined;
}

export interface SubjectStatements {
  readonly subject: string;
  /** Those with the same predicate next to each other, the classes first. */
  readonly statements: readonly Statement[];
}

/**
 * A story as statements, subject by subject in reading order, before they belong to any library or
 * syntax. Writing them needs no RDF/JS terms, of which a story would take thousands.
 *
 * @throws NewsgraphError bind/value, iri/base, iri/invalid
 */
export function* statementsOf<K extends Kind = NewsKind>(
  story: Story<NoInfer<K>>,
  { profile, base = defaultBase }: MappingOptions<K> = {},
): Generator<SubjectStatements> {
  const { kinds }: Profile = profile ?? full;
  const iriOf = idResolver(checkBase(base));
  const subjects = new Set<string>();
  for (const [bound, things] of inReadingOrder(story, kinds)) {
    const classes = bound.types.map((type) => statement(rdf.type, type));
    const fields = byProperty(bound);
    for (const thing of things) {
      const subject = iriOf(thing.id, thing, "");
      if (subjects.has(subject)) throw misfit(thing, "", "an IRI of its own");
      subjects.add(subject);
      yield { subject, statements: about(thing, bound.kind, fields, classes, iriOf) };
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
    if (!things) throw misfit(thing, "kind", `one of ${[...kinds.keys()].join(", ")}`);
    things.push(thing);
  }
  return [...kinds].map(([name, bound]) => [bound, byKind.get(name) ?? []]);
}

export type IriOf = (id: string, thing: AnyThing, name: string) => string;

/** Resolves and checks each id once: most stand in many statements. */
export function idResolver(base: string): IriOf {
  const known = new Map<string, string>();
  return (id, { kind, id: owner }, name) => {
    const before = known.get(id);
    if (before !== undefined) return before;
    const iri = resolveId(id, base, name === "" ? `${kind}/${owner}` : `${kind}/${owner}/${name}`);
    known.set(id, iri);
    return iri;
  };
}

/** Fields that share a property next to each other, those that say a class first. */
function byProperty({ fields }: BoundKind): readonly BoundField[] {
  const groups = new Map<Term, BoundField[]>([[rdf.type, []]]);
  for (const field of fields) {
    const group = groups.get(field.property);
    if (group) group.push(field);
    else groups.set(field.property, [field]);
  }
  return [...groups.values()].flat();
}

function about(
  thing: AnyThing,
  kind: Kind,
  fields: readonly BoundField[],
  classes: readonly Statement[],
  iriOf: IriOf,
): Statement[] {
  refuseUnbound(thing, kind);
  const statements = [...classes];
  // Who initiates and also receives is implied twice; all but the implied bind() keeps apart.
  let implications: Map<Term, Map<string, Statement>> | undefined;
  for (const bound of fields)
    eachValue(thing, bound, (value) => {
      const said = say(bound, value, thing, iriOf);
      statements.push(said);
      for (const property of bound.implied) {
        implications ??= new Map();
        const known = implications.get(property) ?? new Map<string, Statement>();
        implications.set(property, known);
        known.set(`${said.datatype ?? ""} ${said.object}`, {
          predicate: property,
          object: said.object,
          datatype: said.datatype,
        });
      }
    });
  if (implications)
    for (const implied of implications.values()) statements.push(...implied.values());
  return statements;
}

function say(bound: BoundField, value: unknown, thing: AnyThing, iriOf: IriOf): Statement {
  const { name, property, field, values } = bound;
  const { tag } = field.range;
  if (isLiteralTag(tag)) {
    const literal = lexicalOf(tag, value);
    if (!literal) throw misfit(thing, name, `a ${tag}`, value);
    return statement(property, literal.lexical, literal.datatype);
  }
  if (typeof value !== "string") throw misfit(thing, name, "a string", value);
  if (tag === "ref") return statement(property, iriOf(value, thing, name));
  if (tag === "iri") {
    if (!isAbsoluteIri(value)) throw misfit(thing, name, "an absolute IRI", value);
    return statement(property, value);
  }
  const term = values?.get(value);
  if (term === undefined)
    throw misfit(thing, name, `one of ${[...(values?.keys() ?? [])].join(", ")}`, value);
  return statement(property, term);
}

const statement = (predicate: Term, object: string, datatype?: Term): Statement => ({
  predicate,
  object,
  datatype,
});
