import type { SourcePlace } from "../article.ts";
import { articleStatements, mainArticle, type NodeReader } from "../json/article-node.ts";
import type { JsonPlace } from "../json/json-place.ts";
import { parseLenientJson } from "../json/parse-json.ts";
import { firstText, schemaGraph, valuesOf } from "../json/schema-org.ts";
import type { Candidates } from "../statements/candidates.ts";
import { attribute, type HtmlElement, pointerTo, rawText } from "./html-node.ts";
import { webAddress } from "./web-address.ts";

export interface ScriptedArticle {
  readonly statements: Candidates;
  readonly url?: string;
  readonly language?: string;
  /** Its `articleBody`, as it stands there. */
  readonly body?: SourcePlace;
}

/** So many scripts of metadata, and so many characters in one, are read. */
const mostScripts = 50;
const longestScript = 2_000_000;

/** The articles that the JSON-LD scripts of a page describe: the first script with one counts. */
export function scriptedArticle(
  elements: readonly HtmlElement[],
  base: string,
  address: string | undefined,
): ScriptedArticle | undefined {
  const scripts = elements
    .filter(
      (element) =>
        element.name === "script" &&
        /^application\/ld\+json\b/iu.test(attribute(element, "type")?.trim() ?? ""),
    )
    .slice(0, mostScripts);
  const readers = scripts.flatMap((script): readonly NodeReader[] => {
    const text = rawText(script);
    if (text.length > longestScript) return [];
    return [
      {
        graph: schemaGraph(parseLenientJson(text)),
        pathOf: (pointer: string) => `${pointerTo(script)}#${pointer}`,
        base,
      },
    ];
  });
  const readings = readers.flatMap((reader): readonly (readonly [NodeReader, JsonPlace])[] => {
    const node = mainArticle(reader, address);
    return node === undefined ? [] : [[reader, node]];
  });
  const [first] = readings;
  if (first === undefined) return undefined;
  const [reader, node] = first;
  const url =
    webAddress(firstText(node, "url", reader.graph)?.text, base) ?? pageAddress(node, reader);
  const language = firstText(node, "inLanguage", reader.graph)?.text;
  const body = firstText(node, "articleBody", reader.graph);
  return {
    statements: articleStatements(node, {
      ...reader,
      others: readers.filter((other) => other !== reader),
    }),
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
    ...(body === undefined
      ? {}
      : { body: { path: reader.pathOf(body.pointer), exact: body.text } }),
  };
}

function pageAddress(node: JsonPlace, { graph, base }: NodeReader): string | undefined {
  for (const { value } of valuesOf(node, "mainEntityOfPage", graph)) {
    const text = typeof value === "string" ? value : undefined;
    const id = typeof value === "object" && value !== null && "@id" in value ? value["@id"] : text;
    const url = webAddress(typeof id === "string" ? id : undefined, base);
    if (url !== undefined) return url;
  }
  return undefined;
}
