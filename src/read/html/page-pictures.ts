import type { SourcePlace } from "../article.ts";
import { attribute, elementsIn, type HtmlElement, holds, pointerTo } from "./html-node.ts";
import { isMarked } from "./marks.ts";
import { creditOf, splitCredit, withoutLabel } from "./picture-credit.ts";
import { captionMark, creditMark } from "./region-marks.ts";
import { lineOf } from "./text-of.ts";
import { webAddress } from "./web-address.ts";

/** A picture of a page, with what stands under it. */
export interface PagePicture {
  readonly url?: string;
  readonly caption?: string;
  readonly credit?: string;
  /** Where address, caption and credit stand. */
  readonly places: readonly [SourcePlace, ...SourcePlace[]];
}

const frameMark =
  /^(?:wp-caption|wp-block-image|(?:image|photo|picture|media)-?(?:block|container|wrapper|figure|embed|box)|article-?image|lead-?image|featured-?image|post-?thumbnail|inline-?image|thumb|thumbinner|gallery-?(?:item|slide)|slide)$/u;

/** A `figure`, or what pages that have none put around a picture and its caption. */
export function isPictureFrame(element: HtmlElement): boolean {
  const size = element.last - element.first;
  const frame =
    element.name === "figure" ||
    (/^(?:div|li|span|p)$/u.test(element.name) && size < 40 && isMarked(element, frameMark));
  if (!frame || size > 200) return false;
  let picture = false;
  for (const { name } of elementsIn(element)) {
    if (/^(?:table|blockquote|pre|ul|ol)$/u.test(name)) return false;
    picture ||= /^(?:img|picture|video|amp-img|svg|iframe|audio|canvas|figcaption|noscript)$/u.test(
      name,
    );
  }
  return picture;
}

/** Whether an element is the line under a picture, without a frame around both. */
export const isCaption = (element: HtmlElement): boolean =>
  element.name === "figcaption" ||
  (element.last - element.first < 40 && isMarked(element, captionMark));

/** The pictures of a part of a page up to the end of its text. */
export function readPictures(
  part: HtmlElement,
  root: HtmlElement,
  leftOut: (element: HtmlElement) => boolean,
  base: string,
): readonly PagePicture[] {
  const pictures: PagePicture[] = [];
  let done: HtmlElement | undefined;
  const isDone = (element: HtmlElement): boolean => done !== undefined && holds(done, element);
  const apart = (element: HtmlElement): boolean => {
    if (element.first > root.last || isDone(element)) return true;
    return element.name !== "noscript" && !isPictureFrame(element) && leftOut(element);
  };
  for (const element of elementsIn(part, apart)) {
    if (isDone(element)) continue;
    const single = element.name === "img" || element.name === "amp-img";
    const caption = isCaption(element);
    if (!single && !caption && !isPictureFrame(element)) continue;
    done = element;
    const found = readPicture(element, base);
    if (found === undefined) continue;
    const last = pictures.at(-1);
    const signed = last?.credit === undefined && isMarked(element, creditMark);
    if (caption && signed && last?.caption !== undefined && found.url === undefined) {
      const credit = found.credit ?? creditOf(lineOf(element));
      pictures[pictures.length - 1] = {
        ...last,
        ...(credit === "" ? {} : { credit }),
        places: [...last.places, ...found.places],
      };
    } else if (
      caption &&
      last !== undefined &&
      last.caption === undefined &&
      found.url === undefined
    )
      pictures[pictures.length - 1] = {
        ...found,
        ...last,
        places: [...last.places, ...found.places],
      };
    else if (!pictures.some(({ url }) => url !== undefined && url === found.url))
      pictures.push(found);
    if (pictures.length >= mostPictures) break;
  }
  return pictures;
}

/** Galleries are long; what is longer is an archive. */
const mostPictures = 200;

function readPicture(element: HtmlElement, base: string): PagePicture | undefined {
  const places: SourcePlace[] = [];
  let url: string | undefined;
  let credit: string | undefined;
  for (const inner of elementsIn(element)) {
    const found = url === undefined && isImage(inner) ? addressOf(inner, base) : undefined;
    if (found !== undefined) {
      url = found.url;
      places.push({
        path: pointerTo(inner, found.name),
        exact: attribute(inner, found.name) ?? "",
      });
    }
    if (credit !== undefined || inner === element || !isCredit(inner)) continue;
    const text = creditOf(lineOf(inner));
    if (text === "") continue;
    credit = text;
    places.push({ path: pointerTo(inner), exact: lineOf(inner) });
  }
  const holder = captionHolder(element);
  const printed = holder === undefined ? "" : captionText(holder);
  const split = splitCredit(printed);
  if (holder !== undefined && printed !== "")
    places.push({ path: pointerTo(holder), exact: printed });
  credit ??= split.credit;
  const [first, ...rest] = places;
  if (first === undefined) return undefined;
  return {
    ...(url === undefined ? {} : { url }),
    ...(split.caption === "" ? {} : { caption: split.caption }),
    ...(credit === undefined ? {} : { credit }),
    places: [first, ...rest],
  };
}

const isImage = ({ name }: HtmlElement): boolean => name === "img" || name === "amp-img";

const isCredit = (element: HtmlElement): boolean =>
  /^(?:span|div|p|small|cite|em|i|b|li)$/u.test(element.name) && isMarked(element, creditMark);

/** The innermost of what is called a caption, or the `figcaption`. */
function captionHolder(element: HtmlElement): HtmlElement | undefined {
  let found: HtmlElement | undefined;
  for (const inner of elementsIn(element)) {
    if (inner.name === "figcaption") return inner;
    const named =
      isMarked(inner, /^.{0,60}(?:caption|cptn)(?:-?text)?$/u) &&
      !isMarked(inner, /^(?:hide|show|toggle|view)-/u) &&
      inner.name !== "figure";
    if (named && lineOf(inner) !== "" && (inner !== element || !hasImage(element))) found = inner;
  }
  return found;
}

function hasImage(element: HtmlElement): boolean {
  for (const inner of elementsIn(element)) if (isImage(inner)) return true;
  return false;
}

/** The caption without its label, and without the credit that has an element of its own in it. */
function captionText(holder: HtmlElement): string {
  const whole = lineOf(holder);
  for (const inner of elementsIn(holder)) {
    if (inner === holder || !isCredit(inner)) continue;
    const credit = lineOf(inner);
    if (credit !== "") return withoutLabel(whole.replace(credit, "").trim());
  }
  return withoutLabel(whole);
}

/** Pages that load pictures late put the address into attributes of their own. */
const addressNames = [
  "data-src",
  "data-original",
  "data-lazy-src",
  "data-url",
  "src",
  "data-srcset",
  "srcset",
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
