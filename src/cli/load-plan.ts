import type { Quad } from "@rdfjs/types";
import { NewsgraphError } from "../error.ts";
import { parseGraph } from "../serialize/parse-graph.ts";
import { rdf, schema } from "../vocabulary/terms.ts";
import { readGraph } from "./read-graph.ts";

/** One graph of the store, and the files that tell of it. */
export interface PlannedGraph {
  readonly graph: string;
  readonly files: readonly string[];
}

export interface LoadPlan {
  readonly graphs: readonly PlannedGraph[];
  /** The quads that a file has of a graph of the plan. */
  readonly quadsOf: (file: string, graph: string) => Promise<readonly Quad[]>;
}

/**
 * Which statements go where: all to the one graph named, or else those of a named graph there, and those of the
 * default graph to the article's. All files are read before anything is sent, and once more when their turn
 * comes, so that only one file is held at a time.
 *
 * @throws NewsgraphError graph/syntax, graph/reading, serialize/format, read/..., cli/usage
 */
export async function planLoad(files: readonly string[], into?: string): Promise<LoadPlan> {
  const planned = new Map<string, Set<string>>();
  const quadsOf = cached((file) => quadsByGraph(file, into));
  for (const file of files)
    for (const graph of (await quadsOf(file)).keys()) {
      const known = planned.get(graph);
      if (known) known.add(file);
      else planned.set(graph, new Set([file]));
    }
  return {
    graphs: [...planned].map(([graph, told]) => ({ graph, files: [...told] })),
    quadsOf: async (file, graph) => (await quadsOf(file)).get(graph) ?? [],
  };
}

type ByGraph = ReadonlyMap<string, readonly Quad[]>;

/** Remembers the last file only: the graphs of a plan come file by file. */
function cached(read: (file: string) => Promise<ByGraph>): (file: string) => Promise<ByGraph> {
  let last: { readonly file: string; readonly quads: ByGraph } | undefined;
  return async (file) => {
    if (last?.file !== file) last = { file, quads: await read(file) };
    return last.quads;
  };
}

async function quadsByGraph(file: string, into: string | undefined): Promise<ByGraph> {
  const { text, format } = await readGraph(file);
  const quads = await parseGraph(text, format.name, { file });
  refuseNameless(quads, file);
  if (into !== undefined) return new Map([[into, quads]]);
  if (quads.length === 0)
    throw new NewsgraphError("graph/reading", `${file} has no statements.`, {
      expected: "statements, or --graph IRI to say which graph is to be empty",
      got: "none",
      where: { file },
    });
  const groups = new Map<string, Quad[]>();
  for (const quad of quads) {
    const group = groups.get(quad.graph.value);
    if (group) group.push(quad);
    else groups.set(quad.graph.value, [quad]);
  }
  const unnamed = groups.get("") ?? [];
  groups.delete("");
  if (unnamed.length > 0) {
    const article = articleOf(unnamed, file);
    groups.set(article, [...unnamed, ...(groups.get(article) ?? [])]);
  }
  return groups;
}

/** What has no name is another thing at each try, and would be there twice. */
function refuseNameless(quads: readonly Quad[], file: string): void {
  const found = quads.find(({ subject, object, graph }) =>
    [subject, object, graph].some(({ termType }) => termType === "BlankNode"),
  );
  if (!found) return;
  throw new NewsgraphError("graph/reading", `${file} has blank nodes, which are not loaded.`, {
    expected: "IRIs and literals",
    got: `a blank node in a statement of ${found.predicate.value}`,
    where: { file },
  });
}

function articleOf(quads: readonly Quad[], file: string): string {
  const articles = new Set(
    quads
      .filter(
        ({ predicate, object }) =>
          predicate.value === rdf.type && object.value === schema.NewsArticle,
      )
      .map(({ subject }) => subject.value),
  );
  const [article] = articles;
  if (article !== undefined && articles.size === 1) return article;
  throw new NewsgraphError("cli/usage", `Which graph ${file} belongs in cannot be told.`, {
    expected: "a file that tells of one article, named graphs, or --graph IRI",
    got: `${articles.size} articles`,
    where: { file },
  });
}
