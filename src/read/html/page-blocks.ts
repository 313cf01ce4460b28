import type { BlockKind } from "../article.ts";
import { type EmbeddedPost, isEmbeddedPost, readEmbeddedPost } from "./embedded-post.ts";
import { attribute, elementsIn, type HtmlElement, holds, isBlock, isElement } from "./html-node.ts";
import { textRun } from "./inline-text.ts";
import { isMarked, propertiesOf } from "./marks.ts";
import { isPictureFrame, type PagePicture, readPicture } from "./page-pictures.ts";
import { readPreformatted } from "./preformatted.ts";
import { isLayoutTable, rowsOf } from "./table-rows.ts";

/** A block of a page on its way into the body. */
export interface PageBlock {
  readonly element: HtmlElement;
  readonly text: string;
  /** How many of its characters are links. */
  readonly linked: number;
  readonly part: "headline" | "heading" | "byline" | "date" | "text" | "quote" | "item";
  readonly post?: EmbeddedPost;
}

export interface PageRead {
  readonly blocks: readonly PageBlock[];
  readonly pictures: readonly PagePicture[];
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

type Place = "around" | "head" | "body" | "tail";

const bylineMark =
  /^(?:by-?line|author|authors|author-?(?:name|names|link|list|byline|info|meta)|article-?(?:by-?line|author|authors)|story-?(?:by-?line|author)|post-?(?:author|byline)|entry-?author|contributor|contributors|reporter|writer|vcard|wp-block-post-author(?:-name)?|meta-?author|posted-?by|by-?author|c-?byline(?:-.{1,30})?|contrib-?byline)(?:-(?:wrapper|container|block|text|wrap|list))?$/u;
const dateMark =
  /^(?:date|dates|time|timestamp|time-?stamp|date-?time|dateline|published|publish(?:ed)?-?(?:date|time|on)|publication-?date|pub-?date|post-?date|entry-?date|article-?(?:date|time|timestamp|published)|story-?(?:date|time)|updated|last-?updated|update-?(?:date|time)|modified-?date|posted-?on|meta-?date|date-?(?:published|modified|updated)|display-?date|c-?timestamp|byline-?(?:date|timestamp))(?:-(?:wrapper|container|block|text))?$/u;
const standfirstMark =
  /^(?:.*-)?(?:standfirst|stand-first|sub-?title|sub-?headline|subhead|sub-?head|dek|deck|summary|excerpt|lede|strapline|strap|intro|introduction|abstract|article-?(?:lead|description|intro)|synopsis|story-?(?:lead|intro|summary)|lead|lead-?(?:text|paragraph)|teaser-?text|tagline|sapo|desc|article-?desc)$/u;
const pullQuoteMark =
  /^(?:.*-)?(?:pull-?quotes?|pullout|pull-out|pulled-quote|blockquote-pull|pq|quote-pull|element-pullquote|highlight-quote|shareable-quote|tweetable)(?:-.{1,20})?$/u;
const captionMark =
  /^(?:.*-)?(?:caption|captions|wp-caption-text|image-?(?:caption|credit|source|copyright)|photo-?(?:caption|credit)|media-?(?:caption|credit)|img-?caption|picture-?caption|fig-?caption|credit|credits|photographer|copyright-holder)(?:-(?:text|wrap|container|inner))?$/u;
const correctionMark =
  /^(?:.*-)?(?:corrections?|clarification|editors?-?note|editor-s-note|update-?note|amendment|footnote-correction)(?:-.{1,20})?$/u;

/**
 * Reads what of a page belongs to the article, in the page's order: between headline and text only what is byline,
 * date or standfirst; the text; after it corrections.
 */
export function readPageBlocks(region: Region): PageRead {
  const { headline, root, leftOut, base } = region;
  const blocks: PageBlock[] = [];
  const pictures: PagePicture[] = [];
  const run = textRun();
  let textSeen = false;

  const push = (block: PageBlock): void => {
    blocks.push(block);
    if (block.part === "text" || block.part === "quote" || block.post !== undefined)
      textSeen ||= block.text.length > 60;
  };
  const settle = (element: HtmlElement, part: PageBlock["part"]): void => {
    for (const { text, linked } of run.take()) push({ element, text, linked, part });
  };

  /** Where a child stands that is neither around headline nor around text. */
  function placeOf(element: HtmlElement): Place {
    if (holds(root, element)) {
      if (headline !== undefined && holds(root, headline) && element.last < headline.first)
        return "around";
      return "body";
    }
    if (holds(element, root) || (headline !== undefined && holds(element, headline)))
      return "around";
    if (headline !== undefined && element.first > headline.last && element.last < root.first)
      return "head";
    return element.first > root.last ? "tail" : "around";
  }

  function visit(outer: HtmlElement, part: PageBlock["part"]): void {
    for (const node of outer.children) {
      if (isElement(node)) enter(node, outer, part);
      else if (inText(outer)) run.add(node.text, insideLink(outer));
    }
  }

  const inText = (element: HtmlElement): boolean =>
    admitted !== undefined || (holds(root, element) && placeOf(element) === "body");
  /** The element of the head or tail that is being taken in. */
  let admitted: HtmlElement | undefined;
  let link: HtmlElement | undefined;
  const insideLink = (element: HtmlElement): boolean => link !== undefined && holds(link, element);

  function enter(element: HtmlElement, outer: HtmlElement, part: PageBlock["part"]): void {
    if (element === headline) {
      settle(outer, part);
      visitInside(element, "headline");
      return;
    }
    const place = admitted === undefined ? placeOf(element) : "body";
    if (place === "around" && !holds(element, root) && !(headline && holds(element, headline)))
      return void lookForPictures(element);
    if (place === "around") {
      settle(outer, part);
      visit(element, "text");
      return;
    }
    if (place === "head" || place === "tail") {
      const role = place === "head" ? headPart(element) : tailPart(element);
      if (role === undefined) {
        if (!leftOut(element)) visit(element, "text");
        return;
      }
      admitted = element;
      visitInside(element, role);
      admitted = undefined;
      return;
    }
    read(element, outer, part);
  }

  function visitInside(element: HtmlElement, part: PageBlock["part"]): void {
    const outerAdmitted = admitted;
    admitted ??= element;
    visit(element, part);
    settle(element, part);
    admitted = outerAdmitted;
  }

  function read(element: HtmlElement, outer: HtmlElement, part: PageBlock["part"]): void {
    const { name } = element;
    if (name === "br") return void run.lineBreak();
    if (name === "wbr") return;
    if (name === "hr") return void settle(outer, part);
    if (isEmbeddedPost(element)) {
      settle(outer, part);
      const post = readEmbeddedPost(element, base);
      if (post !== undefined) push({ element, text: post.text, linked: 0, part: "quote", post });
      return;
    }
    if (isPictureFrame(element)) {
      settle(outer, part);
      if (!isMarked(element, pullQuoteMark)) keepPicture(readPicture(element, base));
      return;
    }
    const role = roleOf(element);
    if (role === undefined && leftOut(element)) return void lookForPictures(element);
    if (isApart(element)) return;
    if (name === "sup" && isMarked(element, /^(?:reference|footnote(?:-ref)?|noteref)$/u)) return;
    if (name === "img" || name === "picture" || name === "amp-img")
      return void keepPicture(readPicture(element, base));
    if (isMarked(element, captionMark) && isShort(element)) {
      settle(outer, part);
      addCaption(element);
      return;
    }
    if (name === "pre") {
      settle(outer, part);
      for (const text of readPreformatted(element))
        push({ element, text, linked: 0, part: "text" });
      return;
    }
    if (name === "table" && !isLayoutTable(element)) {
      settle(outer, part);
      for (const row of rowsOf(element)) push({ ...row, part: "item" });
      return;
    }
    if (!isBlock(element) && role === undefined) {
      const outerLink = link;
      if (name === "a" && link === undefined) link = element;
      visit(element, part);
      link = outerLink;
      return;
    }
    if (role === "byline" && textSeen) return;
    // A name inside a line of its own belongs to that line.
    if (!isBlock(element) && part === "byline") {
      visit(element, part);
      return;
    }
    settle(outer, part);
    visitInside(element, role ?? (part === "headline" ? "text" : inherited(element, part)));
  }

  function isApart(element: HtmlElement): boolean {
    if (element.name === "aside" || isMarked(element, pullQuoteMark))
      return !isMarked(element, correctionMark);
    return element.name === "footer" && !hasMarkInside(element, correctionMark);
  }

  /** Pictures stand apart from the text, also where what holds them is left out. */
  function lookForPictures(element: HtmlElement): void {
    if (element.name !== "noscript" && !isPictureFrame(element)) return;
    if (holds(root, element)) keepPicture(readPicture(element, base));
  }

  function keepPicture(picture: PagePicture | undefined): void {
    if (picture !== undefined) pictures.push(picture);
  }

  function addCaption(element: HtmlElement): void {
    const found = readPicture(element, base);
    const last = pictures[pictures.length - 1];
    if (found === undefined) return;
    if (last !== undefined && last.caption === undefined && last.element.last < element.first)
      pictures[pictures.length - 1] = { ...found, ...last, captions: found.captions };
    else pictures.push(found);
  }

  enter(region.page, region.page, "text");
  return { blocks, pictures };
}

const headingName = /^h[1-6]$/u;

function roleOf(element: HtmlElement): PageBlock["part"] | undefined {
  if (headingName.test(element.name)) return "heading";
  if (element.name === "time") return undefined;
  if (attribute(element, "rel")?.split(/\s+/u).includes("author") && element.name !== "a")
    return "byline";
  if (isMarked(element, bylineMark) || propertiesOf(element).includes("author")) return "byline";
  return isMarked(element, dateMark) && isShort(element) ? "date" : undefined;
}

const inherited = (element: HtmlElement, part: PageBlock["part"]): PageBlock["part"] => {
  if (element.name === "li") return "item";
  if (element.name === "blockquote") return "quote";
  return part === "heading" ? "text" : part;
};

/** What of the stretch between headline and text belongs to the article. */
function headPart(element: HtmlElement): PageBlock["part"] | undefined {
  if (isShort(element)) {
    const role = roleOf(element);
    if (role === "byline" || role === "date") return role;
    if (element.name === "time") return "date";
  }
  if (isMarked(element, standfirstMark) || propertiesOf(element).includes("description"))
    return "text";
  return undefined;
}

const tailPart = (element: HtmlElement): PageBlock["part"] | undefined =>
  isMarked(element, correctionMark) ? "text" : undefined;

/** Bylines, dates and captions have few elements in them; what has more is a column of the page. */
const isShort = (element: HtmlElement): boolean => element.last - element.first < 40;

function hasMarkInside(element: HtmlElement, mark: RegExp): boolean {
  if (!isShort(element)) return false;
  for (const inner of elementsIn(element)) if (isMarked(inner, mark)) return true;
  return false;
}

/** What a block is in the article; a paragraph's kind is left to its words. */
export const kindOf = (block: PageBlock): BlockKind | undefined => {
  if (block.post !== undefined) return "post";
  if (block.part === "headline" || block.part === "heading") return block.part;
  return undefined;
};
