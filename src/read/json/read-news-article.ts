import { NewsgraphError } from "../../error.ts";
import type { Article } from "../article.ts";
import type { SourceBlock } from "../build-article.ts";
import { checkText } from "../check-text.ts";
import { webAddress } from "../html/web-address.ts";
import type { ReadOptions } from "../read-article.ts";
import { settleStatements } from "../statements/candidates.ts";
import { articleStatements, mainArticle, type NodeReader } from "./article-node.ts";
import { documentArticle } from "./document-article.ts";
import type { JsonPlace } from "./json-place.ts";
import { parseJson } from "./parse-json.ts";
import { firstText, schemaGraph, valuesOf } from "./schema-org.ts";
import { textBlocks } from "./text-blocks.ts";

/**
 * Reads a schema.org NewsArticle, or another kind of article, from JSON-LD with `articleBody`. Names are read as
 * schema.org's, with or without prefix; `@id`s are resolved in the document; no context is fetched. Of several
 * articles the one at `options.url`, else the first with a text is read; updates of a live blog in their order.
 *
 * @throws NewsgraphError read/format where the text is no JSON or has no article with a text, and as readArticle
 */
export function readNewsArticle(json: string, options: ReadOptions = {}): Article {
  checkText(json, options.maximumCharacters);
  const given = webAddress(options.url);
  const reader: NodeReader = {
    graph: schemaGraph(parseJson(json)),
    pathOf: (pointer) => pointer,
    base: given ?? "",
  };
  const node = mainArticle(reader, given, (candidate) => bodyOf(candidate, reader).length > 0);
  const body = node === undefined ? [] : bodyOf(node, reader);
  if (node === undefined || body.length === 0) {
    throw new NewsgraphError("read/format", "The JSON has no article with a text.", {
      expected: "a schema.org NewsArticle with an articleBody",
      got: node === undefined ? "no article" : "an article without articleBody",
      where: { path: node?.pointer ?? "" },
    });
  }
  const statements = settleStatements([articleStatements(node, reader)]);
  const url = given ?? webAddress(firstText(node, "url", reader.graph)?.text);
  const language = firstText(node, "inLanguage", reader.graph)?.text;
  return documentArticle({ body, statements, url, language }, options);
}

function bodyOf(node: JsonPlace, reader: NodeReader): readonly SourceBlock[] {
  const own = textOf(node, reader);
  if (own.length > 0) return own;
  return valuesOf(node, "liveBlogUpdate", reader.graph).flatMap((update) => {
    const title = firstText(update, "headline", reader.graph);
    const text = textOf(update, reader);
    if (title === undefined) return text;
    return [{ text: title.text.trim(), path: title.pointer, kind: "heading" as const }, ...text];
  });
}

function textOf(node: JsonPlace, reader: NodeReader): readonly SourceBlock[] {
  const body =
    firstText(node, "articleBody", reader.graph) ?? firstText(node, "text", reader.graph);
  return body === undefined ? [] : textBlocks(body.text, body.pointer);
}
