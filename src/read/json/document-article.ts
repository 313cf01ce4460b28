import type { Article, SourceStatements } from "../article.ts";
import { buildArticle, type SourceBlock } from "../build-article.ts";
import type { ReadOptions } from "../read-article.ts";

/** What a JSON document holds of an article. */
interface DocumentParts {
  readonly body: readonly SourceBlock[];
  readonly statements: SourceStatements;
  readonly url: string | undefined;
  readonly language: string | undefined;
}

/** The article of a JSON document, which shows its headline as a page does: over the text. */
export function documentArticle(
  { body, statements, url, language }: DocumentParts,
  options: ReadOptions,
): Article {
  const [headline] = statements.headlines;
  const shown: readonly SourceBlock[] =
    headline === undefined || headline.value === ""
      ? []
      : [{ text: headline.value, path: headline.at[0].path, kind: "headline" }];
  return buildArticle(
    {
      blocks: [...shown, ...body],
      statements,
      plain: true,
      ...(url === undefined ? {} : { url }),
      ...(language === undefined ? {} : { language }),
    },
    options,
  );
}
