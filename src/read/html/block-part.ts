import { attribute, type HtmlElement } from "./html-node.ts";
import { isMarked, propertiesOf } from "./marks.ts";
import { bylineMark, dateMark } from "./region-marks.ts";

/** What a block of a page is by its element and by the name that the page gives it. */
export type PagePart = "headline" | "heading" | "byline" | "date" | "text" | "quote" | "item";

const headingName = /^h[1-6]$/u;
/** Bylines and dates have few elements in them; what has more is a column of the page. */
const mostElements = 40;

/** The part that an element is by itself, whatever it stands in; undefined for plain blocks. */
export function blockPart(element: HtmlElement): PagePart | undefined {
  if (headingName.test(element.name)) return "heading";
  if (element.attributes.size === 0 || element.last - element.first >= mostElements)
    return undefined;
  const link = element.name === "a";
  if (!link && attribute(element, "rel")?.split(/\s+/u).includes("author")) return "byline";
  if (isMarked(element, bylineMark) || propertiesOf(element).includes("author")) return "byline";
  return isMarked(element, dateMark) ? "date" : undefined;
}
