import type { SourcePlace } from "../article.ts";
import { bracketedCreditRule, creditLineRule, trailingCreditRule } from "../credits.ts";
import { attribute, elementsIn, type HtmlElement, pointerTo } from "./html-node.ts";
import { isMarked } from "./marks.ts";
import { lineOf } from "./text-of.ts";
import { webAddress } from "./web-address.ts";

/** A picture of a page, with what stands under it. */
export interface PagePicture {
  readonly element: HtmlElement;
  readonly url?: string;
  readonly caption?: string;
  readonly credit?: string;
  /** Where address, caption and credit stand. */
  readonly captions: readonly SourcePlace[];
}

const frameMark =
  /^(?:wp-caption|wp-block-image|image-?(?:block|container|wrapper|figure|embed)|article-?image|photo-?(?:block|container)|lead-?image|featured-?image|post-?thumbnail|media-?image|inline-?image|mw-file-element|thumb(?:inner)?)$/u;
const creditMark =
  /^(?:.*-)?(?:credit|credits|copyright|copyright-holder|photographer|image-?source|image-?credit|photo-?credit|caption-?(?:credit|author)|source|attribution|byline|photo-?by)(?:-.{1,20})?$/u;

/** A `figure`, or what pages that have none put around a picture and its caption. */
export function isPictureFrame(element: HtmlElement): boolean {
  const frame =
    element.name === "figure" ||
    (element.name === "div" && element.last - element.first < 40 && isMarked(element, frameMark));
  if (!frame || element.last - element.first > 200) return false;
  let picture = false;
  for (const { name } of elementsIn(element)) {
    if (name === "table" || name === "blockquote" || name === "pre" || name === "ul") return false;
    picture ||= /^(?:img|picture|video|amp-img|svg|iframe|audio|canvas|figcaption|noscript)$/u.test(
      name,
    );
  }
  return picture;
}

/** Address, caption and credit of a picture, a figure, or of a caption by itself. */
export function readPicture(element: HtmlElement, base: string): PagePicture | undefined {
  const captions: SourcePlace[] = [];
  let url: string | undefined;
  let caption: string | undefined;
  let credit: string | undefined;
  for (const inner of elementsIn(element)) {
    if (url === undefined && (inner.name === "img" || inner.name === "amp-img")) {
      const found = addressOf(inner, base);
      if (found === undefined) continue;
      url = found.url;
      captions.push({
        path: pointerTo(inner, found.name),
        exact: attribute(inner, found.name) ?? "",
      });
    }
    if (credit === undefined && inner.name !== "figure" && isCredit(inner)) {
      const text = creditOf(lineOf(inner));
      if (text === "") continue;
      credit = text;
      captions.push({ path: pointerTo(inner), exact: lineOf(inner) });
    }
  }
  const holder = captionHolder(element);
  if (holder !== undefined) {
    const printed = captionText(holder);
    const split = splitCredit(printed);
    if (split.caption !== "") caption = split.caption;
    credit ??= split.credit;
    if (printed !== "") captions.push({ path: pointerTo(holder), exact: printed });
  }
  if (url === undefined && caption === undefined && credit === undefined) return undefined;
  return {
    element,
    ...(url === undefined ? {} : { url }),
    ...(caption === undefined ? {} : { caption }),
    ...(credit === undefined ? {} : { credit }),
    captions,
  };
}

const isCredit = (element: HtmlElement): boolean =>
  /^(?:span|div|p|small|cite|em|i|li)$/u.test(element.name) && isMarked(element, creditMark);

function captionHolder(element: HtmlElement): HtmlElement | undefined {
  for (const inner of elementsIn(element))
    if (
      inner.name === "figcaption" ||
      (isMarked(inner, /caption/u) &&
        !/^(?:figure|img)$/u.test(inner.name) &&
        !/^(?:wp-caption)$/u.test(attribute(inner, "class")?.split(" ")[0] ?? ""))
    )
      return inner;
  return undefined;
}

/** The caption without the credit that has an element of its own in it. */
function captionText(holder: HtmlElement): string {
  const whole = lineOf(holder);
  for (const inner of elementsIn(holder)) {
    if (inner === holder || !isCredit(inner)) continue;
    const credit = lineOf(inner);
    if (credit !== "") return whole.replace(credit, "").trim();
  }
  return whole;
}

/** "The old bridge. Photograph: Ada Roe/AP" */
function splitCredit(text: string): { readonly caption: string; readonly credit?: string } {
  const line = creditLineRule.read(text) ?? trailingCreditRule.read(text);
  if (line !== undefined)
    return {
      caption: text.slice(0, line.start).trim(),
      credit: text.slice(line.text.start, line.text.end),
    };
  const at = Math.max(text.lastIndexOf(" ("), text.lastIndexOf(" ["));
  const bracket = at < 0 ? undefined : bracketedCreditRule.read(text.slice(at + 1));
  if (bracket === undefined || at + 1 + bracket.end < text.length) return { caption: text };
  return {
    caption: text.slice(0, at).trim(),
    credit: text.slice(at + 1 + bracket.text.start, at + 1 + bracket.text.end),
  };
}

/** "Photograph: Ada Roe/AP" is by Ada Roe/AP. */
function creditOf(text: string): string {
  const found = creditLineRule.read(text) ?? bracketedCreditRule.read(text);
  if (found !== undefined) return text.slice(found.text.start, found.text.end);
  return text
    .replace(
      /^(?:©|\(c\)|(?:image|photo|picture)?\s?(?:credit|source|copyright|by|:))\s?[:,]?\s{0,3}/iu,
      "",
    )
    .trim();
}

/** Pages that load pictures late put the address into attributes of their own. */
const addressNames = [
  "data-src",
  "data-original",
  "data-lazy-src",
  "data-url",
  "src",
  "srcset",
  "data-srcset",
];

function addressOf(
  image: HtmlElement,
  base: string,
): { readonly url: string; readonly name: string } | undefined {
  if (attribute(image, "width") === "1" || attribute(image, "height") === "1") return undefined;
  for (const name of addressNames) {
    const value = attribute(image, name)?.trim();
    const first = name.endsWith("srcset") ? value?.split(/[\s,]/u)[0] : value;
    const url = webAddress(first, base);
    if (url !== undefined) return { url, name };
  }
  return undefined;
}
