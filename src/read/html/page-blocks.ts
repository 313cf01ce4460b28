import { bylineRule } from "../byline.ts";
import { blockPart, type PagePart } from "./block-part.ts";
import { type EmbeddedPost, isEmbeddedPost, readEmbeddedPost } from "./embedded-post.ts";
import { elementsIn, type HtmlElement, holds, isBlock, isElement } from "./html-node.ts";
import { textRun } from "./inline-text.ts";
import { isMachinery } from "./left-out.ts";
import { isMarked, propertiesOf } from "./marks.ts";
import { isCaption, isPictureFrame } from "./page-pictures.ts";
import { readPreformatted } from "./preformatted.ts";
import { correctionMark, pullQuoteMark, standfirstMark } from "./region-marks.ts";
import { isLayoutTable, rowsOf } from "./table-rows.ts";
import { lineOf } from "./text-of.ts";

/** A block of a page on its way into the body. */
export interface PageBlock {
  readonly element: HtmlElement;
  readonly text: string;
  /** How many of its characters are links. */
  readonly linked: number;
  readonly part: PagePart;
  readonly post?: EmbeddedPost;
}

export interface Region {
  readonly page: HtmlElement;
  /** Holds the text. */
  readonly root: HtmlElement;
  readonly headline?: HtmlElement;
  readonly leftOut: (element: HtmlElement) => boolean;
  /** What addresses are relative to. */
  readonly base: string;
}

const embedMark = /(?:^|-)(?:embed|embeds|embedded|tweet|post)(?:-|$)/u;
const bars = /^[|•·/\s]{1,8}|[|•·/\s]{1,8}$/gu;
/** A paragraph shorter than this may stand over the text: a standfirst, a label. */
const longLine = 60;

/**
 * Reads what of a page belongs to the article, in the page's order: between headline and text only what is byline,
 * date or standfirst; the text; after it corrections.
 */
export function readPageBlocks(region: Region): readonly PageBlock[] {
  const { headline, root, leftOut, base } = region;
  const blocks: PageBlock[] = [];
  const run = textRun();
  let textSeen = false;
  let link: HtmlElement | undefined;

  function push(block: PageBlock): void {
    blocks.push(block);
    const long = (block.part === "text" || block.part === "quote") && block.text.length > longLine;
    textSeen ||= long && !isMarked(block.element, standfirstMark);
  }

  function settle(element: HtmlElement, part: PagePart): void {
    for (const { text, linked } of run.take()) {
      // "| Ada Roe |": bars between what stands in one line.
      const bare = part === "byline" || part === "date" ? text.replaceAll(bars, "") : text;
      if (bare !== "") push({ element, text: bare, linked, part });
    }
  }

  /** Looks for headline, head and text where nothing is the article's own yet. */
  function search(element: HtmlElement): void {
    if (element === headline) {
      take(element, "headline");
      return;
    }
    if (element === root && !(headline !== undefined && holds(root, headline))) {
      take(element, "text");
      return;
    }
    const around = holds(element, root) || (headline !== undefined && holds(element, headline));
    if (holds(root, element) && !around) {
      // In the text, over a headline that stands in it too: section names, dates of the day.
      if (headline !== undefined && holds(root, headline) && element.last < headline.first) return;
      read(element, root, "text");
      return;
    }
    if (!around) {
      const part = edgePart(element);
      if (part !== undefined) {
        take(element, part);
        return;
      }
      if (leftOut(element) || isOutside(element)) return;
    }
    const own = element === root || (holds(root, element) && around);
    for (const node of element.children) {
      if (isElement(node)) search(node);
      else if (own && (headline === undefined || blocks.length > 0)) run.add(node.text, false);
    }
    if (own) settle(element, "text");
  }

  const isOutside = (element: HtmlElement): boolean =>
    headline === undefined || element.last < headline.first;

  /** What of the stretch between headline and text, or behind the text, belongs to the article. */
  function edgePart(element: HtmlElement): PagePart | undefined {
    if (headline !== undefined && element.first > headline.last && element.last < root.first) {
      const part = blockPart(element);
      if (part === "byline" || part === "date") return part;
      if (element.name === "time") return "date";
      const summary = propertiesOf(element).includes("description");
      return summary || (isMarked(element, standfirstMark) && isShort(element))
        ? "text"
        : undefined;
    }
    return element.first > root.last && isMarked(element, correctionMark) ? "text" : undefined;
  }

  /** Reads all that an element holds as the given part. */
  function take(element: HtmlElement, part: PagePart): void {
    visit(element, part);
    settle(element, part);
  }

  function visit(outer: HtmlElement, part: PagePart): void {
    for (const node of outer.children) {
      if (isElement(node)) read(node, outer, part);
      else run.add(node.text, link !== undefined);
    }
  }

  function read(element: HtmlElement, outer: HtmlElement, part: PagePart): void {
    const { name } = element;
    if (element === headline) {
      settle(outer, part);
      take(element, "headline");
    } else if (name === "small" && part === "headline" && lineOf(element) !== lineOf(outer)) {
      // `<h1>Bridge closed <small>Ferries run all night</small></h1>`
      settle(outer, part);
      take(element, "text");
    } else if (name === "br") run.lineBreak();
    else if (name === "hr") settle(outer, part);
    else if (isEmbeddedPost(element)) {
      settle(outer, part);
      const post = readEmbeddedPost(element, base);
      if (post !== undefined) push({ element, text: post.text, linked: 0, part: "quote", post });
    } else if (isPictureFrame(element)) settle(outer, part);
    else readText(element, outer, part);
  }

  function readText(element: HtmlElement, outer: HtmlElement, part: PagePart): void {
    const { name } = element;
    const own = blockPart(element);
    if (own === "byline" && textSeen) return;
    const named = own === "byline" || own === "date" || isWordInText(element);
    if (named ? isMachinery(element) : leftOut(element)) {
      readPosts(element, outer, part);
      return;
    }
    if (isApart(element) || (isCaption(element) && (textSeen || !isSigned(element)))) return;
    if (part === "byline" && isButton(element)) return;
    if (name === "pre" || (name === "table" && !isLayoutTable(element))) {
      settle(outer, part);
      const rows = name === "table" ? rowsOf(element) : readPreformatted(element);
      for (const row of rows) push({ ...row, linked: 0, part: name === "table" ? "item" : "text" });
      return;
    }
    // A name or a time inside a line of its own belongs to that line.
    const inline =
      !isBlock(element) && (own === undefined || part !== "text" || isNameInByline(element));
    if (inline) {
      const outerLink = link;
      if (name === "a") link ??= element;
      visit(element, part);
      link = outerLink;
      return;
    }
    settle(outer, part);
    take(element, own ?? inheritedPart(element, part));
  }

  /** `<div class="social-media-embed"><blockquote class="twitter-tweet">…`: named like a bar of buttons. */
  function readPosts(element: HtmlElement, outer: HtmlElement, part: PagePart): void {
    if (!isShort(element) || isMachinery(element) || !isMarked(element, embedMark)) return;
    for (const inner of elementsIn(element)) {
      if (!isEmbeddedPost(inner)) continue;
      read(inner, outer, part);
      return;
    }
  }

  search(region.page);
  return blocks;
}

/** `<p>Shares of <a class="ticker">Acme</a> fell.</p>`: in a paragraph a name says nothing against a word. */
const isWordInText = (element: HtmlElement): boolean =>
  element.parent?.name === "p" &&
  /^(?:a|b|em|i|span|strong)$/u.test(element.name) &&
  !isMarked(element, unreadMark);

/** `<p>By <span>Ada Roe</span> and <span class="last-byline">Bo Lin</span></p>` is one line. */
const isNameInByline = ({ parent }: HtmlElement): boolean =>
  parent !== undefined &&
  isShort(parent) &&
  parent.children.every((node) => isElement(node) || node.text.length < longestByline) &&
  bylineRule.read(lineOf(parent)) !== undefined;

const longestByline = 300;

const unreadMark =
  /^(?:.{1,60}-)?(?:sr-only|visually-?hidden|screen-?reader(?:-text)?|hidden|editsection|reference|share|ad|advert|avatar)$/u;

/** Boxes beside the text, quotations pulled out of it, and what stands under it, but for corrections. */
function isApart(element: HtmlElement): boolean {
  if (element.name === "sup") return isMarked(element, /^(?:reference|footnote.{0,20}|noteref)$/u);
  if (element.name === "aside" || isMarked(element, pullQuoteMark))
    return !isMarked(element, correctionMark);
  return element.name === "footer" && !holdsCorrection(element);
}

function holdsCorrection(element: HtmlElement): boolean {
  if (!isShort(element)) return false;
  for (const inner of elementsIn(element)) if (isMarked(inner, correctionMark)) return true;
  return false;
}

const buttons =
  /^(?:follow(?: us| \w{1,30})?|share|save|listen|print|e-?mail|comments?|subscribe|sign up|\d{1,3} min(?:ute)?s? read|[·•|]|see more)$/iu;

/** What stands in a byline and is pressed, not read. */
const isButton = (element: HtmlElement): boolean =>
  element.last - element.first < 4 && buttons.test(lineOf(element));

/** "Text by Ada Roe" in an element that is called a credit names the author, not who took a picture. */
const isSigned = (element: HtmlElement): boolean =>
  /^(?:text|words|story|written|reporting) by\b/iu.test(lineOf(element));

const isShort = (element: HtmlElement): boolean => element.last - element.first < 40;

function inheritedPart(element: HtmlElement, part: PagePart): PagePart {
  if (element.name === "li") return "item";
  if (element.name === "blockquote") return "quote";
  return part === "heading" || part === "headline" ? "text" : part;
}
