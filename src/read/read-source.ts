import { NewsgraphError } from "../error.ts";
import type { Article } from "./article.ts";
import { readHtml } from "./html/read-html.ts";
import { readNewsArticle } from "./json/read-news-article.ts";
import { readNinjs } from "./json/read-ninjs.ts";
import { type ReadOptions, readArticle } from "./read-article.ts";
import { type SourceFormat, sniffFormat } from "./sniff-format.ts";

export interface SourceOptions extends ReadOptions {
  /** Without one, the text itself tells. */
  readonly from?: SourceFormat;
}

/**
 * Reads an article as it comes: a web page, IPTC ninjs, schema.org JSON-LD or plain text. All of them give the same
 * shape; what is stated outside the text is in `statements`.
 *
 * @throws NewsgraphError read/format where JSON that was asked for is none or holds no article, and as {@link readArticle}
 * @example
 * readSource("<h1>Ferry is back</h1><p>The ferry sails again.</p>").headline?.text; // "Ferry is back"
 */
export function readSource(text: string, options: SourceOptions = {}): Article {
  switch (options.from ?? sniffFormat(text)) {
    case "html":
      return readHtml(text, options);
    case "ninjs":
      return readNinjs(text, options);
    case "jsonld":
      return readNewsArticle(text, options);
    case "text":
      return readArticle(text, options);
    default:
      throw new NewsgraphError("read/format", "There is no such format.", {
        expected: "text, html, ninjs or jsonld",
        got: String(options.from),
      });
  }
}
