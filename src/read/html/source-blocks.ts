import type { Byline, TextSlice } from "../article.ts";
import type { SourceBlock } from "../build-article.ts";
import { bareBylineRule, bylineRule } from "../byline.ts";
import { dateLineRule } from "../date-line.ts";
import { signedDateRule } from "../signed-date.ts";
import { pointerTo } from "./html-node.ts";
import { isClockTime } from "./keep-blocks.ts";
import type { PageBlock } from "./page-blocks.ts";
import { lineOf } from "./text-of.ts";
import { authorElements } from "./visible-statements.ts";

/** A block of a page as a block of the article: what the page marks is given by construction, lines speak for themselves. */
export function sourceBlock(block: PageBlock): SourceBlock {
  const { text, element, part, post } = block;
  const path = pointerTo(element);
  if (post !== undefined) return { text, path, kind: "post", post: post.post };
  if (part === "headline") return { text, path, kind: part };
  // `<h5>By Ada Roe</h5>`, `<h4>June 8, 2012 6:14 AM</h4>`
  if (part === "heading" && dateLineRule.read(text) !== undefined)
    return { text, path, kind: "date" };
  if (part === "heading" && bylineRule.read(text) === undefined)
    return { text, path, kind: "heading" };
  if (part === "date" || isClockTime(text) || isTimeAlone(block))
    return { text, path, kind: "date" };
  if (part !== "byline" || bylineRule.read(text) !== undefined) return { text, path };
  if (dateLineRule.read(text) !== undefined) return { text, path, kind: "date" };
  const byline = bylineOf(block);
  return { text, path, kind: "byline", ...(byline === undefined ? {} : { byline }) };
}

/** The clock times of a live page's entries stand in lines of their own. */
const isTimeAlone = ({ element, text }: PageBlock): boolean => {
  if (text.length >= 80 || element.children.length > 5) return false;
  const only = element.children.filter((child) => "name" in child || child.text.trim() !== "");
  const [first] = only;
  const time =
    element.name === "time" ||
    (only.length === 1 && first !== undefined && "name" in first && first.name === "time");
  return time;
};

function bylineOf({ text, element }: PageBlock): Byline | undefined {
  const names: TextSlice[] = [];
  for (const author of authorElements(element)) {
    const name = lineOf(author);
    const start = text.indexOf(name, names.at(-1)?.end ?? 0);
    if (start >= 0) names.push({ start, end: start + name.length, text: name });
  }
  if (names.length > 0) return { start: 0, end: text.length, names };
  const read = signedDateRule.read(text)?.byline ?? bareBylineRule.read(text);
  if (read !== undefined) return read;
  const label = "By ";
  const labelled = bylineRule.read(label + text);
  if (labelled === undefined) return undefined;
  const back = <T extends { readonly start: number; readonly end: number }>(range: T): T => ({
    ...range,
    start: range.start - label.length,
    end: range.end - label.length,
  });
  return {
    start: 0,
    end: text.length,
    names: labelled.names.map(back),
    ...(labelled.agency === undefined ? {} : { agency: back(labelled.agency) }),
  };
}
