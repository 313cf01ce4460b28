import type { SourceBlock } from "../build-article.ts";
import { htmlBlocks } from "../html/html-blocks.ts";
import { collapse } from "../html/inline-text.ts";
import { splitParagraphs } from "../paragraphs.ts";

const blockMarkup = /<(?:p|div|br|h[1-6]|ul|ol|blockquote|section|article)\b[^<>]{0,500}>/iu;
const entity = /&(?:#\d{1,7}|#x[0-9a-f]{1,6}|[a-z]{2,30});/iu;

/** The paragraphs of a text in a JSON document, plain or with the markup of a page in it. @param path where it stands */
export function textBlocks(text: string, path: string): readonly SourceBlock[] {
  if (blockMarkup.test(text)) return htmlBlocks(text, path);
  // "Ships &amp; boats": escaped for a page, and put here as it was.
  const plain = entity.test(text) ? unescaped(text, path) : text;
  return splitParagraphs(plain)
    .map(({ start, end }) => collapse(plain.slice(start, end)).trim())
    .filter((paragraph) => paragraph !== "")
    .map((paragraph) => ({ text: paragraph, path }));
}

const unescaped = (text: string, path: string): string =>
  htmlBlocks(
    `<p>${text
      .replaceAll("<", "&lt;")
      .replaceAll(/\r?\n[\t ]*(?:\r?\n\s*)+/gu, "</p><p>")
      .replaceAll("\n", "<br>")}</p>`,
    path,
  )
    .map((block) => block.text)
    .join("\n\n");
