import type { Quad } from "@rdfjs/types";
import { NewsgraphError } from "../error.ts";
import type { Kind } from "../model/entity.ts";
import { isAbsoluteIri } from "../model/iri.ts";
import type { NewsKind } from "../model/kinds/news.ts";
import { thingsOf } from "../model/story.ts";
import { articleQueries, isOwner, type Part, wholeGraph } from "./article-queries.ts";
import { termKey } from "./draft.ts";
import { full } from "./full.ts";
import type { Profile } from "./profile.ts";
import { type Reading, readStory } from "./read-story.ts";
import { checkBase, defaultBase, resolveId } from "./resolve.ts";
import type { MappingOptions } from "./statements.ts";

/** What is asked of a store: the quads of a CONSTRUCT query, in any order. */
export interface ConstructStore {
  readonly construct: (sparql: string) => Promise<Iterable<Quad>>;
}

/** One article of a store, or all that one of its graphs tells. */
export type StoreSelection =
  | {
      /** Its IRI, or its id under the base. */
      readonly article: string;
      /** Where it is. Without one: the only named graph that has the article, else the default graph. */
      readonly graph?: string;
    }
  | { readonly graph: string; readonly article?: undefined };

export interface StoreReading<K extends Kind = NewsKind> extends Reading<K> {
  /** What the store says of this article's things on account of other articles. */
  readonly ofOthers: readonly Quad[];
}

/**
 * Reads a story back from a store. An article brings along what says that it is of it (`derivedFrom`, a
 * span's `source`, what a run `used`) and what only those refer to.
 *
 * A graph that an article was loaded into alone gives exactly the story that was loaded. In a graph of
 * several articles a state, say, has the evidence of all of them: evidence, articles, runs and things that
 * are not this article's are in `ofOthers`. Which of them its names and numbers come from the graph does
 * not tell: all names are read, and of a field with one value the values beyond it are in `unread`.
 *
 * @example
 * const quads = toQuads(draftStory(readArticle("The ferry sails.", { id: "ferry" })).story());
 * const count = await parseGraph(`<urn:n> <urn:n> ${quads.length} .`, "turtle");
 * // Stands for sparqlStore({ url: "http://localhost:8890/sparql" }).
 * const store = { construct: async (sparql) => (sparql.includes("COUNT") ? count : quads) };
 * (await readStoryFrom(store, { graph: "https://news.example/ferry" })).story.things.length; // 3
 *
 * @throws NewsgraphError iri/base, iri/invalid; graph/reading where the store has no such article, or has
 * it in several named graphs; store/incomplete where the store gives out less than it has; and what the store
 * throws.
 * @see https://www.w3.org/TR/sparql11-query/#construct
 */
export async function readStoryFrom<K extends Kind = NewsKind>(
  store: ConstructStore,
  options: StoreSelection & MappingOptions<K>,
): Promise<StoreReading<K>> {
  const { graph, base = defaultBase } = options;
  const spoken: Profile = options.profile ?? full;
  checkBase(base);
  if (graph !== undefined) checkGraph(graph);
  if (options.article === undefined) {
    if (graph === undefined) throw unselected();
    return { ...readStory(await all(store, wholeGraph(graph)), options), ofOthers: [] };
  }
  const article = resolveId(options.article, base, "article");
  const queries = articleQueries(article, spoken);
  const named = graph ?? onlyGraph(article, await store.construct(queries.graphs));
  const quads: Quad[] = [];
  for (const part of queries.parts(named))
    for (const quad of await all(store, part)) quads.push(quad);
  const { own, ofOthers } = withoutOthers(quads, spoken);
  const reading = readStory(own, options);
  if (thingsOf(reading.story as never, "Article" as never).length > 0)
    return { ...reading, ofOthers };
  const reason = reading.unread.find(({ quad }) => quad.subject.value === article)?.reason;
  const place = named === undefined ? "the store" : `the graph <${named}>`;
  throw new NewsgraphError("graph/reading", `There is no article <${article}> in ${place}.`, {
    expected: "an article that can be read",
    got: reason ?? "nothing about it",
  });
}

/** Some stores cut a long answer short without a word. */
async function all(store: ConstructStore, part: Part): Promise<readonly Quad[]> {
  const quads = [...(await store.construct(part.quads))];
  const [count] = await store.construct(part.count);
  const distinct = new Set(
    quads.map(({ subject, predicate, object }) =>
      [subject, predicate, object].map(termKey).join(" "),
    ),
  );
  if (String(distinct.size) === count?.object.value) return quads;
  throw new NewsgraphError("store/incomplete", "The store gave out only a part of its answer.", {
    expected: `${count?.object.value ?? "a number of"} statements`,
    got: `${distinct.size} statements`,
  });
}

function checkGraph(graph: string): void {
  if (isAbsoluteIri(graph)) return;
  throw new NewsgraphError("iri/invalid", `${JSON.stringify(graph)} cannot name a graph.`, {
    expected: "an absolute IRI",
    got: graph,
  });
}

const unselected = (): NewsgraphError =>
  new NewsgraphError("graph/reading", "Nothing says what to read from the store.", {
    expected: "an article, a graph or both",
    got: "neither",
  });

function onlyGraph(article: string, found: Iterable<Quad>): string | undefined {
  const names = [...new Set([...found].map(({ subject }) => subject.value))].sort();
  if (names.length < 2) return names[0];
  throw new NewsgraphError(
    "graph/reading",
    `<${article}> is in ${names.length} graphs; say which is meant.`,
    { expected: "the name of one graph", got: names.slice(0, 5).join(", ") },
  );
}

/** A thing of several articles refers to things of each; those that were not found with this one are the others'. */
function withoutOthers(
  quads: readonly Quad[],
  { kinds }: Profile,
): { readonly own: readonly Quad[]; readonly ofOthers: readonly Quad[] } {
  const fields = [...kinds.values()].flatMap((bound) => bound.fields);
  const references = new Set<string>(
    fields
      .filter(({ field }) => field.range.tag === "ref")
      .flatMap(({ property, implied }) => [property, ...implied]),
  );
  const articles = new Set<string>(fields.filter(isOwner).map(({ property }) => property));
  const subjects = new Set(quads.map(({ subject }) => subject.value));
  const isForeign = ({ predicate, object }: Quad): boolean =>
    references.has(predicate.value) &&
    object.termType === "NamedNode" &&
    !subjects.has(object.value);
  const shared = new Set(
    quads
      .filter((quad) => articles.has(quad.predicate.value) && isForeign(quad))
      .map(({ subject }) => subject.value),
  );
  const own: Quad[] = [];
  const ofOthers: Quad[] = [];
  for (const quad of quads)
    (shared.has(quad.subject.value) && isForeign(quad) ? ofOthers : own).push(quad);
  return { own, ofOthers };
}
