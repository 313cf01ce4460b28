import type { Quad } from "@rdfjs/types";
import { type MappingOptions, toQuads } from "./bind/quads.ts";
import { type ExtractOptions, extractStory } from "./extract/extract-story.ts";
import type { Story } from "./model/story.ts";
import type { Article } from "./read/article.ts";
import { type ReadOptions, readArticle } from "./read/read-article.ts";
import { createValidator, type Validator } from "./validate/create-validator.ts";
import type { Report } from "./validate/report.ts";
import { validate } from "./validate/validate.ts";

export interface ArticleGraph {
  readonly article: Article;
  readonly story: Story;
  readonly quads: readonly Quad[];
  readonly report: Report;
}

/** The whole way from an article's text to a validated graph. @throws NewsgraphError as its stages do */
export const articleToGraph = async (
  text: string,
  options: ReadOptions & ExtractOptions & MappingOptions & { readonly validator?: Validator } = {},
): Promise<ArticleGraph> => {
  const article = readArticle(text, options);
  const story = extractStory(article, options);
  const quads = toQuads(story, options);
  return {
    article,
    story,
    quads,
    report: await validate(quads, options.validator ?? createValidator()),
  };
};
