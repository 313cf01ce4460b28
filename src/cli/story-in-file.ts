import { basename, extname } from "node:path";
import { readStory } from "../bind/read-story.ts";
import { NewsgraphError } from "../error.ts";
import { extractStory } from "../extract/extract-story.ts";
import { type Story, thingsOf } from "../model/story.ts";
import { readText } from "../publish/read-file.ts";
import { readSource, type SourceOptions } from "../read/read-source.ts";
import { formatOf } from "../serialize/formats.ts";
import { parseGraph } from "../serialize/parse-graph.ts";
import { namespaces } from "../vocabulary/namespaces.ts";
import { readGraph } from "./read-graph.ts";
import { checkJson } from "./source-format-of.ts";

export interface StoryFileOptions extends Pick<SourceOptions, "from" | "date"> {
  readonly base: string;
  /** Of an article; a graph may be longer. */
  readonly maximumBytes: number;
}

/**
 * The story of an article in any form that is read, or of a graph that newsgraph wrote.
 *
 * @throws NewsgraphError graph/reading where a graph tells of no article, and what reading either throws
 */
export async function storyInFile(file: string, options: StoryFileOptions): Promise<Story> {
  const graph = options.from === undefined ? await graphText(file) : undefined;
  if (graph !== undefined) {
    const quads = await parseGraph(graph, formatOf(extname(file)).name, { file });
    const { story } = readStory(quads, { base: options.base });
    if (thingsOf(story, "Article").length > 0) return story;
    throw new NewsgraphError("graph/reading", `${file} tells of no article.`, {
      expected: "a graph with an article in it",
      got: `${story.things.length} things, none of them an article`,
      where: { file },
    });
  }
  const text = await readText(file, options.maximumBytes);
  const { from, date } = options;
  if (from === undefined) checkJson(file, text);
  return extractStory(
    readSource(text, {
      id: basename(file, extname(file)),
      ...(from !== undefined && { from }),
      ...(date !== undefined && { date }),
    }),
  );
}

const graphOnly: ReadonlySet<string> = new Set([".ttl", ".turtle", ".nq", ".nt", ".trig"]);
const graphOrArticle: ReadonlySet<string> = new Set([".jsonld", ".json"]);

/** JSON may be an article or a graph: only a graph speaks newsgraph's own terms. */
async function graphText(file: string): Promise<string | undefined> {
  const extension = extname(file).toLowerCase();
  if (!graphOnly.has(extension) && !graphOrArticle.has(extension)) return undefined;
  const { text } = await readGraph(file);
  return graphOnly.has(extension) || text.includes(namespaces.ng) ? text : undefined;
}
