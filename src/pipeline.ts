import type { Quad } from "@rdfjs/types";
import { type MappingOptions, toQuads } from "./bind/quads.ts";
import { type ExtractOptions, extractStory } from "./extract/extract-story.ts";
import type { Story } from "./model/story.ts";
import type { Article } from "./read/article.ts";
import { readArticle } from "./read/read-article.ts";
import type { SourceOptions } from "./read/read-source.ts";
import { sniffFormat } from "./read/sniff-format.ts";
import { createValidator, type Validator } from "./validate/create-validator.ts";
import type { Report } from "./validate/report.ts";
import { validate } from "./validate/validate.ts";

export interface ArticleGraph {
  readonly article: Article;
  readonly story: Story;
  readonly quads: readonly Quad[];
  readonly report: Report;
}

/**
 * The whole way from an article as it comes (plain text, a web page, ninjs, JSON-LD) to a validated graph.
 *
 * @throws NewsgraphError as its stages do
 */
export const articleToGraph = async (
  text: string,
  options: SourceOptions &
    ExtractOptions &
    MappingOptions & { readonly validator?: Validator } = {},
): Promise<ArticleGraph> => {
  const article = await read(text, options);
  const story = extractStory(article, options);
  const quads = toQuads(story, options);
  return {
    article,
    story,
    quads,
    report: await validate(quads, options.validator ?? createValidator()),
  };
};

/** What reads markup is loaded when some is there: plain text starts without it. */
const read = async (text: string, options: SourceOptions): Promise<Article> => {
  const from = options.from ?? sniffFormat(text);
  if (from === "text") return readArticle(text, options);
  const { readSource } = await import("./read/read-source.ts");
  return readSource(text, { ...options, from });
};
