import type { SourceBlock } from "../build-article.ts";
import { type HtmlElement, isElement } from "./html-node.ts";
import { keepBlocks } from "./keep-blocks.ts";
import { isMachinery } from "./left-out.ts";
import { readPageBlocks } from "./page-blocks.ts";
import { parseHtml } from "./parse-html.ts";
import { sourceBlock } from "./source-blocks.ts";

/** The blocks of a piece of HTML that is all article: a `body_html`, an `articleBody` with tags. @param path where it stands */
export function htmlBlocks(html: string, path: string, base = ""): readonly SourceBlock[] {
  const page = parseHtml(`<body>${html}`);
  const body = page.children.find(
    (node): node is HtmlElement => isElement(node) && node.name === "body",
  );
  if (body === undefined) return [];
  const blocks = readPageBlocks({ page, root: body, leftOut: isMachinery, base });
  return keepBlocks(blocks).map((block) => ({ ...sourceBlock(block), path }));
}
