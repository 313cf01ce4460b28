import { headlineKey, isTitleOf, sameHeadline } from "../statements/headlines.ts";
import { type HtmlElement, holds } from "./html-node.ts";
import { isMarked } from "./marks.ts";
import { lineOf } from "./text-of.ts";

const headlineMark =
  /^(?:.*-)?(?:headline|article-?title|entry-?title|post-?title|story-?title|story-?head|news-?title|article-?heading|content-?title|page-?title|title)(?:-(?:text|main|wrapper))?$/u;
const longest = 400;

/**
 * The element that shows the headline: one with the words that the source states, else the first `h1` of more than
 * a word or two before the text's end.
 */
export function pageHeadline(
  elements: readonly HtmlElement[],
  root: HtmlElement,
  statedHeadlines: readonly string[],
  leftOut: (element: HtmlElement) => boolean,
): HtmlElement | undefined {
  const stated = statedHeadlines.slice(0, 20);
  const same = (element: HtmlElement): boolean =>
    stated.some((headline) => sameHeadline(lineOf(element), headline));
  /** "Bridge closed" in a page called "Bridge closed | World"; so may be its house's name: the longest counts. */
  const part = (among: readonly HtmlElement[]): HtmlElement | undefined => {
    let longestShown = "";
    let best: HtmlElement | undefined;
    for (const element of among) {
      const text = lineOf(element);
      if (text.length <= longestShown.length) continue;
      if (!stated.some((headline) => isTitleOf(headline, text))) continue;
      [best, longestShown] = [element, text];
    }
    return best;
  };
  const before = elements.filter((element) => element.first <= root.last && isShort(element));
  const titles = before.filter(({ name }) => /^h[1-6]$/u.test(name)).slice(0, 200);
  const first = titles.filter(({ name }) => name === "h1");
  const byWords = first.find(same) ?? titles.find(same) ?? part(titles);
  if (byWords !== undefined) return byWords;
  const free = (element: HtmlElement): boolean => !isInside(element, leftOut);
  const long = first.filter((element) => /\S\s+\S+\s+\S/u.test(lineOf(element)) && free(element));
  const nearest = long.findLast((element) => element.first < root.first) ?? long[0];
  const inRoot = long.find((element) => holds(root, element));
  if (inRoot ?? nearest) return inRoot ?? nearest;
  const marked = before
    .filter((element) => element.name !== "a" && free(element) && isMarked(element, headlineMark))
    .slice(0, 50);
  const named = marked.find(same) ?? part(marked) ?? (stated.length === 0 ? marked[0] : undefined);
  if (named !== undefined) return named;
  const keys = new Set(stated.map(headlineKey));
  // `<td><font size="5"><b>Bridge closed</b></font>`: the outermost element with the words and nothing else.
  const plain = before
    .slice(0, 5000)
    .find(
      (element) =>
        element.name !== "title" && isInBody(element) && keys.has(headlineKey(lineOf(element))),
    );
  if (plain !== undefined) return plain;
  return [...first, ...titles].find(
    (element) => free(element) && lineOf(element) !== "" && standsFirst(element, root),
  );
}

/** Whether a title stands over the text or opens it. */
const standsFirst = (element: HtmlElement, root: HtmlElement): boolean =>
  element.first < root.first + 10;

const isShort = (element: HtmlElement): boolean =>
  element.last - element.first < 30 && approximateLength(element) <= longest;

/** Enough to tell a headline from a column of text, without reading all of it. */
function approximateLength(element: HtmlElement): number {
  let length = 0;
  for (const child of element.children) length += "text" in child ? child.text.trim().length : 0;
  return length;
}

function isInside(element: HtmlElement, test: (element: HtmlElement) => boolean): boolean {
  for (let at: HtmlElement | undefined = element; at !== undefined; at = at.parent)
    if (test(at)) return true;
  return false;
}

const isInBody = (element: HtmlElement): boolean =>
  isInside(element, ({ name }) => name === "body") && element.name !== "body";
