import { splitParagraphs } from "../paragraphs.ts";
import type { HtmlElement } from "./html-node.ts";
import { rawText } from "./html-node.ts";
import { collapse } from "./inline-text.ts";

/** The paragraphs of a `pre`, as old wires and archives print whole articles: wrapped lines joined. */
export function readPreformatted(
  element: HtmlElement,
): readonly { readonly element: HtmlElement; readonly text: string }[] {
  const text = rawText(element);
  return splitParagraphs(text)
    .map(({ start, end }) => collapse(text.slice(start, end)).trim())
    .filter((text) => text !== "")
    .map((text) => ({ element, text }));
}
