import { isElement } from "./html-node.ts";
import { collapse } from "./inline-text.ts";
import { parseHtml } from "./parse-html.ts";
import { lineOf } from "./text-of.ts";

const markup = /<\/?(?:a|b|br|em|i|p|span|strong|sub|sup|u|mark|q|cite|div)\b|&(?:#\d|#x|[a-z])/iu;

/** A line of metadata without the tags and entities that templates leave in it. */
export function plainText(text: string): string {
  if (!markup.test(text)) return collapse(text).trim();
  const body = parseHtml(`<body>${text}`).children.find(
    (node) => isElement(node) && node.name === "body",
  );
  const line = body !== undefined && isElement(body) ? lineOf(body) : "";
  // "R&amp;amp;D" was escaped twice.
  return /&(?:amp|quot|#0?39|lt|gt);/u.test(line)
    ? line.replaceAll(/&(?:amp|quot|#0?39|lt|gt);/gu, (entity) => twice.get(entity) ?? entity)
    : line;
}

const twice: ReadonlyMap<string, string> = new Map([
  ["&amp;", "&"],
  ["&quot;", '"'],
  ["&#39;", "'"],
  ["&#039;", "'"],
  ["&lt;", "<"],
  ["&gt;", ">"],
]);
