import { type HtmlElement, isBlock, isElement } from "./html-node.ts";
import { textRun } from "./inline-text.ts";
import { isMachinery } from "./left-out.ts";

/** An element's text as it is read: white space collapsed, blocks and line breaks parted by line feeds. */
export function textOf(element: HtmlElement): string {
  const run = textRun();
  const lines: string[] = [];
  const settle = (): void => {
    for (const { text } of run.take()) lines.push(text);
  };
  const visit = (outer: HtmlElement): void => {
    for (const node of outer.children) {
      if (!isElement(node)) run.add(node.text, false);
      else if (node.name === "br") run.lineBreak();
      else if (!isMachinery(node)) {
        if (isBlock(node)) settle();
        visit(node);
        if (isBlock(node)) settle();
      }
    }
  };
  visit(element);
  settle();
  return lines.join("\n");
}

/** The same in one line. */
export const lineOf = (element: HtmlElement): string => textOf(element).replaceAll("\n", " ");
