import type { DatasetCore, Quad, Term } from "@rdfjs/types";

interface Index {
  readonly bySubject: Map<string, Map<string, Statements>>;
  /** Made when it is first asked for: most graphs are results, which are only added to and copied. */
  inverse?: Inverse;
}

interface Inverse {
  readonly byPredicate: Map<string, Set<Quad>>;
  readonly byObject: Map<string, Map<string, Set<Quad>>>;
}

/**
 * Statements with one subject and one predicate. Nearly always there is one only: a map for each of a long article's would take the
 * larger part of the memory.
 */
type Statements = Quad | Several;

/** By object and, once asked for, all. */
interface Several {
  readonly byObject: Map<string, Quad>;
  all?: Set<Quad>;
}

/**
 * A dataset in memory that finds statements by any of their terms without a search, for the engine that
 * evaluates shapes: as it asks tens of thousands of times for an article, what `match` finds is
 * lent, to be counted and gone through, and not to be changed. Shapes know one graph: the same
 * statement in two graphs is one here, and no graph is asked for.
 *
 * @see https://rdf.js.org/dataset-spec/#datasetcore-interface
 */
export function indexedGraph(quads: Iterable<Quad> = []): DatasetCore {
  let size = 0;
  const index: Index = { bySubject: new Map() };
  const graph: DatasetCore = {
    get size() {
      return size;
    },
    add: (quad) => {
      if (added(index, quad)) size++;
      return graph;
    },
    delete: (quad) => {
      if (removed(index, quad)) size--;
      return graph;
    },
    has: (quad) => known(index, quad) !== undefined,
    // A set is all of a dataset that one who counts and goes through it can tell.
    match: (subject, predicate, object) =>
      matching(index, subject, predicate, object) as Iterable<Quad> as DatasetCore,
    [Symbol.iterator]: () => quadsIn(index),
  };
  for (const quad of quads) graph.add(quad);
  return graph;
}

function added({ bySubject, inverse }: Index, quad: Quad): boolean {
  const object = keyOf(quad.object);
  const ofSubject = entry(bySubject, keyOf(quad.subject), newMap<Statements>);
  const predicate = quad.predicate.value;
  const before = ofSubject.get(predicate);
  if (before === undefined) ofSubject.set(predicate, quad);
  else {
    const { byObject, all } = isSeveral(before) ? before : severalOf(before);
    if (byObject.has(object)) return false;
    if (!isSeveral(before)) ofSubject.set(predicate, { byObject });
    byObject.set(object, quad);
    all?.add(quad);
  }
  if (inverse) addInverse(inverse, quad, object);
  return true;
}

function addInverse({ byPredicate, byObject }: Inverse, quad: Quad, object: string): void {
  const predicate = quad.predicate.value;
  entry(byPredicate, predicate, newSet).add(quad);
  entry(entry(byObject, object, newMap<Set<Quad>>), predicate, newSet).add(quad);
}

function inverseOf(index: Index): Inverse {
  if (index.inverse) return index.inverse;
  const inverse: Inverse = { byPredicate: new Map(), byObject: new Map() };
  for (const quad of quadsIn(index)) addInverse(inverse, quad, keyOf(quad.object));
  index.inverse = inverse;
  return inverse;
}

function removed(index: Index, quad: Quad): boolean {
  const found = known(index, quad);
  if (!found) return false;
  const predicate = quad.predicate.value;
  const object = keyOf(quad.object);
  const ofSubject = index.bySubject.get(keyOf(quad.subject));
  const statements = ofSubject?.get(predicate);
  if (statements && isSeveral(statements)) {
    statements.byObject.delete(object);
    statements.all?.delete(found);
  } else ofSubject?.delete(predicate);
  index.inverse?.byPredicate.get(predicate)?.delete(found);
  index.inverse?.byObject.get(object)?.get(predicate)?.delete(found);
  return true;
}

const known = ({ bySubject }: Index, { subject, predicate, object }: Quad): Quad | undefined =>
  withObject(bySubject.get(keyOf(subject))?.get(predicate.value), keyOf(object));

const isSeveral = (statements: Statements): statements is Several => "byObject" in statements;

const severalOf = (quad: Quad): Several => ({ byObject: new Map([[keyOf(quad.object), quad]]) });

function withObject(statements: Statements | undefined, object: string): Quad | undefined {
  if (!statements) return undefined;
  if (isSeveral(statements)) return statements.byObject.get(object);
  return keyOf(statements.object) === object ? statements : undefined;
}

const quadsOf = (statements: Statements): Iterable<Quad> =>
  isSeveral(statements) ? statements.byObject.values() : [statements];

type Wanted = Term | null | undefined;

function matching(
  index: Index,
  subject: Wanted,
  predicate: Wanted,
  object: Wanted,
): ReadonlySet<Quad> {
  if (subject) return ofSubject(index.bySubject.get(keyOf(subject)), predicate, object);
  if (object) {
    const byPredicate = inverseOf(index).byObject.get(keyOf(object));
    if (predicate) return byPredicate?.get(predicate.value) ?? none;
    return new Set([...(byPredicate?.values() ?? [])].flatMap((quads) => [...quads]));
  }
  return predicate
    ? (inverseOf(index).byPredicate.get(predicate.value) ?? none)
    : new Set(quadsIn(index));
}

function ofSubject(
  byPredicate: ReadonlyMap<string, Statements> | undefined,
  predicate: Wanted,
  object: Wanted,
): ReadonlySet<Quad> {
  if (!byPredicate) return none;
  if (predicate && !object) return allOf(byPredicate.get(predicate.value));
  const found = predicate ? byPredicate.get(predicate.value) : undefined;
  const lists = predicate ? (found ? [found] : []) : [...byPredicate.values()];
  const key = object ? keyOf(object) : undefined;
  return new Set(
    lists.flatMap((list) =>
      key === undefined ? [...quadsOf(list)] : (withObject(list, key) ?? []),
    ),
  );
}

function allOf(statements: Statements | undefined): ReadonlySet<Quad> {
  if (!statements) return none;
  if (!isSeveral(statements)) return new Set([statements]);
  statements.all ??= new Set(statements.byObject.values());
  return statements.all;
}

function* quadsIn({ bySubject }: Index): Generator<Quad> {
  for (const byPredicate of bySubject.values())
    for (const statements of byPredicate.values()) yield* quadsOf(statements);
}

/** A string for each term: no IRI begins with a quotation mark, an underscore or an angle bracket. */
function keyOf(term: Term): string {
  switch (term.termType) {
    case "NamedNode":
      return term.value;
    case "Literal":
      return `"${term.value}"${term.language}--${term.direction ?? ""}^^${term.datatype.value}`;
    case "Quad":
      return `<<${[term.subject, term.predicate, term.object].map(keyOf).join(" ")}>>`;
    default:
      return `_${term.termType}:${term.value}`;
  }
}

function entry<Value>(map: Map<string, Value>, key: string, make: () => Value): Value {
  const before = map.get(key);
  if (before !== undefined) return before;
  const made = make();
  map.set(key, made);
  return made;
}

const newMap = <Value>(): Map<string, Value> => new Map();
const newSet = (): Set<Quad> => new Set();
const none: ReadonlySet<Quad> = new Set();
