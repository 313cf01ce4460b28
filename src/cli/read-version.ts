import { basename, extname } from "node:path";
import type { Quad } from "@rdfjs/types";
import { toQuads } from "../bind/quads.ts";
import { type Reading, readStory } from "../bind/read-story.ts";
import { type ErrorPlace, NewsgraphError } from "../error.ts";
import { extractStory } from "../extract/extract-story.ts";
import { type Story, thingsOf } from "../model/story.ts";
import { defaultMaximumBytes, readText } from "../publish/read-file.ts";
import type { SourceOptions } from "../read/read-source.ts";
import { sniffFormat } from "../read/sniff-format.ts";
import { formatOf, formats } from "../serialize/formats.ts";
import { parseGraph } from "../serialize/parse-graph.ts";
import { maximumGraphBytes } from "./read-graph.ts";
import { checkJson } from "./source-format-of.ts";

/** One version of an article or a graph, as it was found in a file. */
export interface Version {
  readonly file: string;
  readonly isGraph: boolean;
  readonly story: Story;
  readonly quads: readonly Quad[];
  /** Of a graph: what is not in the story. */
  readonly unread: Reading["unread"];
}

const extensions: ReadonlySet<string> = new Set(
  formats.flatMap((format) => format.extensions.map((extension) => `.${extension}`)),
);

/**
 * Reads a graph by its file's extension. JSON may be an article too: it is a graph where it tells of an
 * article in our terms. Undefined where the file is no graph.
 *
 * @throws NewsgraphError graph/syntax, graph/reading, read/...
 */
export async function readGraphVersion(file: string, base: string): Promise<Version | undefined> {
  const extension = extname(file).toLowerCase();
  if (!extensions.has(extension)) return undefined;
  const format = formatOf(extension);
  const text = await readText(file, maximumGraphBytes);
  const mayBeSource = format.name === "jsonld";
  if (mayBeSource && sniffFormat(text) !== "jsonld") return undefined;
  try {
    const places = new Map<Quad, ErrorPlace>();
    const quads = await parseGraph(text, format.name, { file, places });
    const { story, unread } = readStory(quads, { base, places });
    if (mayBeSource && thingsOf(story, "Article").length === 0) return undefined;
    return { file, isGraph: true, story, quads, unread };
  } catch (error) {
    // A context that would have to be fetched is that of a page's JSON-LD, out of which an article is read.
    if (mayBeSource && error instanceof NewsgraphError && error.code === "graph/reading")
      return undefined;
    throw error;
  }
}

/** Reads an article and what it tells. @throws NewsgraphError read/... */
export async function readSourceVersion(
  file: string,
  base: string,
  options: SourceOptions,
): Promise<Version> {
  const text = await readText(file, defaultMaximumBytes);
  if (options.from === undefined) checkJson(file, text);
  // What reads web pages is loaded only where an article is read.
  const { readSource } = await import("../read/read-source.ts");
  const story = extractStory(readSource(text, options));
  return { file, isGraph: false, story, quads: toQuads(story, { base }), unread: [] };
}

/** Under which name an article is read that is compared with a graph: that of the graph's only article. */
export function articleNameIn({ story }: Version): string | undefined {
  const [article, ...others] = thingsOf(story, "Article");
  const name = others.length === 0 ? /^a\/([^/#?]+)$/.exec(article?.id ?? "")?.[1] : undefined;
  return name;
}

export const nameOfFile = (file: string): string => basename(file, extname(file));
