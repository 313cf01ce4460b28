import type { TextRange, ValueRange } from "./article.ts";
import { trimRange } from "./white-space.ts";

const link = /https?:\/\/[^\s—<>"“”]{1,2000}|\b(?:pic\.twitter\.com|t\.co)\/\w{1,40}/giu;

/** The addresses in a stretch of text; those printed without a scheme get one. */
export function findUrls(text: string, start: number, end: number): readonly ValueRange[] {
  const urls: ValueRange[] = [];
  for (const match of text.slice(start, end).matchAll(link)) {
    const printed = match[0].replace(/[.,;:!?)\]}'’…]+$/u, "");
    urls.push({
      start: start + match.index,
      end: start + match.index + printed.length,
      value: /^https?:/iu.test(printed) ? printed : `https://${printed}`,
    });
  }
  return urls;
}

/** Links at the end of a longer stretch than this are not looked for. */
const linksLength = 2500;

/** The range without the links and the white space at its ends. */
export function withoutLinks(text: string, start: number, end: number): TextRange {
  let range = trimRange(text, start, end);
  const urls = findUrls(text, Math.max(range.start, range.end - linksLength), range.end);
  for (const url of urls.toReversed()) {
    if (url.end !== range.end) break;
    range = trimRange(text, range.start, url.start);
  }
  return range;
}
