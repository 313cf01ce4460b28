import type { Quad } from "@rdfjs/types";
import { full } from "../bind/full.ts";
import { jsonLdNodes } from "../bind/json-ld.ts";
import { defaultBase } from "../bind/resolve.ts";
import { type MappingOptions, statementsOf } from "../bind/statements.ts";
import type { Kind } from "../model/entity.ts";
import type { NewsKind } from "../model/kinds/news.ts";
import type { Story } from "../model/story.ts";
import { blocksOf, runsOf, runsOfAsync } from "./blocks.ts";
import type { Format } from "./formats.ts";
import type { WriterOptions } from "./graph-writer.ts";
import { jsonLdParts } from "./json-ld.ts";
import { writerFor } from "./writer-for.ts";

export interface SerializeOptions<K extends Kind = NewsKind> extends MappingOptions<K> {
  /** The name of the graph that the statements are put in; Turtle cannot say it. */
  readonly graph?: string;
  /** For quads that speak of other vocabularies than the profile does. */
  readonly prefixes?: Readonly<Record<string, string>>;
}

/**
 * Writes a story, or quads from anywhere, as a document. Every term is checked before anything is
 * given out.
 *
 * @example
 * const told = story([{ kind: "Agent", id: refTo("Agent", "agent/reader"), name: "reader", version: "1" }]);
 * serialize(told, "nquads").trimEnd().split("\n").length; // 3
 * serialize(told, "turtle").includes("<agent/reader> a prov:SoftwareAgent"); // true
 *
 * @throws NewsgraphError serialize/term, serialize/format, and what {@link toQuads} throws.
 */
export function serialize<K extends Kind = NewsKind>(
  source: Story<NoInfer<K>> | readonly Quad[],
  format: Format,
  options: SerializeOptions<K> = {},
): string {
  const writer = writerFor(format, writerOptions(options));
  if (isStory(source) && format === "jsonld") return [...storyAsJsonLd(source, options)].join("");
  // The head is known last: it declares what the blocks used.
  const pieces: string[] = [""];
  for (const block of isStory(source) ? statementsOf(source, options) : blocksOf(source))
    pieces.push(writer.block(block));
  pieces.push(writer.foot());
  pieces[0] = writer.head("used");
  const text = pieces.join("");
  // Blocks end in an empty line, a file does not.
  return text.endsWith("\n\n") ? text.slice(0, -1) : text;
}

/**
 * The same, one subject at a time, in memory that does not grow with the source: for quads that come
 * subject by subject. As nobody knows what is still to come, all prefixes are declared.
 *
 * @throws NewsgraphError at the first subject that cannot be written; what was given out before is whole.
 */
export async function* serializeStream<K extends Kind = NewsKind>(
  source: Story<NoInfer<K>> | Iterable<Quad> | AsyncIterable<Quad>,
  format: Format,
  options: SerializeOptions<K> = {},
): AsyncGenerator<string> {
  const writer = writerFor(format, writerOptions(options));
  if (isStory(source) && format === "jsonld") {
    yield* storyAsJsonLd(source, options);
    return;
  }
  yield writer.head("all");
  if (isStory(source)) for (const block of statementsOf(source, options)) yield writer.block(block);
  else if (Symbol.asyncIterator in source)
    for await (const block of runsOfAsync(source)) yield writer.block(block);
  else for (const block of runsOf(source)) yield writer.block(block);
  yield writer.foot();
}

function* storyAsJsonLd<K extends Kind>(
  story: Story<NoInfer<K>>,
  options: SerializeOptions<K>,
): Generator<string> {
  const { context, nodes } = jsonLdNodes(story, options);
  const parts = jsonLdParts(context, options.graph);
  yield parts.head;
  for (const node of nodes) yield parts.node(node);
  yield parts.foot;
}

const writerOptions = <K extends Kind>(options: SerializeOptions<K>): WriterOptions => ({
  prefixes: { ...(options.profile ?? full).prefixes, ...options.prefixes },
  base: options.base ?? defaultBase,
  graph: options.graph,
});

const isStory = <K extends Kind>(
  source: Story<K> | Iterable<Quad> | AsyncIterable<Quad>,
): source is Story<K> => "things" in source;
