import type { Post, TextRange, ValueRange } from "../article.ts";
import { readDates, stampValue } from "../date-line.ts";
import { findUrls, withoutLinks } from "../links.ts";
import { type Attribution, handlePattern, readAttribution } from "../post-attribution.ts";
import { trimRange } from "../white-space.ts";
import { attribute, elementsIn, type HtmlElement } from "./html-node.ts";
import { collapse } from "./inline-text.ts";
import { isMarked } from "./marks.ts";
import { textOf } from "./text-of.ts";
import { webAddress } from "./web-address.ts";

/** A post as it stands in a page; offsets are into its text. */
export interface EmbeddedPost {
  readonly text: string;
  readonly post: Post;
}

const embeds =
  /^(?:twitter-tweet|twitter-video|instagram-media|fb-post|fb-video|fb-xfbml-parse-ignore|bluesky-embed|mastodon-embed|tiktok-embed|text-post-media|threads-embed|reddit-embed(?:-bq)?|telegram-post|truthsocial-embed|tweet-embed|embedded-tweet|social-embed|embed-social|social-post)$/u;

/** The address of one post on a network. */
const status =
  /^https?:\/\/(?:(?:www\.|mobile\.|m\.)?(?:twitter|x)\.com\/[^/]{1,80}\/status(?:es)?\/\d|bsky\.app\/profile\/[^/]{1,200}\/post\/|(?:www\.)?(?:instagram\.com\/(?:p|reel|tv)\/|facebook\.com\/[^?#]{1,200}\/(?:posts|videos|photos)\/|facebook\.com\/(?:permalink|story)\.php|threads\.(?:net|com)\/@[^/]{1,80}\/post\/|tiktok\.com\/@[^/]{1,80}\/video\/|truthsocial\.com\/@[^/]{1,80}\/(?:posts\/)?\d|reddit\.com\/r\/[^/]{1,80}\/comments\/|linkedin\.com\/(?:posts|feed\/update)\/|weibo\.com\/\d)|t\.me\/\w{1,80}\/\d|vk\.com\/wall-?\d|[^/]{3,200}\/@[^/]{1,120}\/\d{10,})/iu;

/** Longer quotations are no posts. */
const longest = 6000;
const mostElements = 200;

export function isEmbeddedPost(element: HtmlElement): boolean {
  const { name } = element;
  if (name !== "blockquote" && name !== "div" && name !== "figure" && name !== "section")
    return false;
  if (isMarked(element, embeds)) return true;
  if (name !== "blockquote" || element.last - element.first > mostElements) return false;
  const link = statusLink(element);
  if (link === undefined) return false;
  return /@[\w.]/u.test(textOf(element).slice(0, longest));
}

function statusLink(element: HtmlElement): HtmlElement | undefined {
  let last: HtmlElement | undefined;
  for (const inner of elementsIn(element))
    if (inner.name === "a" && status.test(attribute(inner, "href") ?? "")) last = inner;
  return last;
}

/** Words of networks around a post that nobody posted. */
const furniture =
  /^(?:view (?:this|more|post|on)\b.{0,60}|post by @\S{1,80}|add to lightbox.{0,60}|open in .{1,30}|see (?:more|new) (?:posts?|tweets?).{0,30}|♬.{0,120})$/iu;

/** Undefined where the page has nothing of the post's text; it would be fetched by a script. */
export function readEmbeddedPost(element: HtmlElement, base: string): EmbeddedPost | undefined {
  const whole = textOf(element);
  if (whole.length > longest) return undefined;
  const text = whole
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && !furniture.test(line))
    .join("\n");
  if (text === "") return undefined;
  const attributed = attributionIn(text) ?? postedBy(text) ?? profileIn(element, text);
  const bounds = attributed?.text ?? { start: 0, end: text.length };
  const content = withoutLinks(text, bounds.start, bounds.end);
  if (content.end <= content.start) return undefined;
  const address = addressOf(element, base);
  const at = attributed?.date ?? attributed?.author?.name ?? content;
  const date = attributed?.date ?? timeIn(element, text);
  return {
    text,
    post: {
      start: 0,
      end: text.length,
      text: content,
      ...(attributed?.author === undefined ? {} : { author: attributed.author }),
      ...(date === undefined ? {} : { date }),
      urls: [
        ...(address === undefined ? [] : [{ start: at.start, end: at.end, value: address }]),
        ...findUrls(text, bounds.start, bounds.end),
      ],
    },
  };
}

interface Attributed {
  readonly text: TextRange;
  readonly author?: NonNullable<Post["author"]>;
  readonly date?: ValueRange;
}

/** "We are safe.\n— Ada Roe (@ada_roe) May 3, 2021": the last such line. */
function attributionIn(text: string): Attributed | undefined {
  let found: Attribution | undefined;
  for (const match of text.matchAll(handlePattern))
    found = readAttribution(text, match, 0, text.length) ?? found;
  if (found !== undefined) {
    const { name, handle, date } = found;
    return {
      text: trimRange(text, 0, found.start),
      author: { name, handle },
      ...(date === undefined ? {} : { date }),
    };
  }
  // "A post shared by Ada Roe (@ada_roe)"
  const shared = /^A (?:post|video|photo) shared by (.{1,90}?) \(@([\p{L}\p{N}_.]{1,80})\)/mu.exec(
    text,
  );
  const [whole = "", name = "", handle = ""] = shared ?? [];
  if (shared === null) return undefined;
  const start = shared.index + whole.indexOf(name);
  const at = start + name.length + 2;
  return {
    text: trimRange(text, 0, shared.index),
    author: {
      name: { start, end: start + name.length },
      handle: { start: at, end: at + 1 + handle.length, value: handle },
    },
  };
}

/** "Posted by Town of Lund on Monday, May 3, 2021" */
function postedBy(text: string): Attributed | undefined {
  const match = /(?:^|\n)Posted by (.{1,90}?) on /u.exec(text);
  const [whole = "", name = ""] = match ?? [];
  if (match === null) return undefined;
  const start = match.index + whole.indexOf(name, whole.indexOf("by ") + 3);
  const from = match.index + whole.length;
  const dates = readDates(text.slice(from, from + 80), 0);
  const value = dates?.stamps[0] === undefined ? undefined : stampValue(dates.stamps[0]);
  return {
    text: trimRange(text, 0, match.index),
    author: { name: { start, end: start + name.length } },
    ...(dates === undefined || value === undefined
      ? {}
      : { date: { start: from, end: from + dates.end, value } }),
  };
}

/** `<a href="https://…/@ada_roe">@ada_roe</a>` before or after the text. */
function profileIn(element: HtmlElement, text: string): Attributed | undefined {
  for (const inner of elementsIn(element)) {
    if (inner.name !== "a") continue;
    const printed = collapse(textOf(inner)).trim();
    const handle = /^@([\p{L}\p{N}_.]{1,80})$/u.exec(printed)?.[1];
    if (handle === undefined || status.test(attribute(inner, "href") ?? "")) continue;
    const lines = text.split("\n");
    const first = lines[0] === printed;
    if (!first && lines[lines.length - 1] !== printed) continue;
    const start = first ? 0 : text.length - printed.length;
    const end = start + printed.length;
    return {
      text: first ? trimRange(text, end, text.length) : trimRange(text, 0, start),
      author: { name: { start: start + 1, end }, handle: { start, end, value: handle } },
    };
  }
  return undefined;
}

/** `<time datetime="2021-05-03">3 May</time>` in a post of a page's own making. */
function timeIn(element: HtmlElement, text: string): ValueRange | undefined {
  for (const inner of elementsIn(element)) {
    const value = inner.name === "time" ? attribute(inner, "datetime") : undefined;
    const printed = value === undefined ? "" : collapse(textOf(inner)).trim();
    const start = printed === "" ? -1 : text.lastIndexOf(printed);
    const day = /^\d{4}-\d{2}-\d{2}/u.exec(value ?? "")?.[0];
    if (start >= 0 && day !== undefined) return { start, end: start + printed.length, value: day };
  }
  return undefined;
}

const addressNames = [
  "data-instgrm-permalink",
  "data-text-post-permalink",
  "data-href",
  "cite",
  "data-url",
];

/** Where the post stands on its network, without what the embedding added to the address. */
function addressOf(element: HtmlElement, base: string): string | undefined {
  for (const inner of elementsIn(element)) {
    for (const name of addressNames) {
      const address = webAddress(attribute(inner, name), base);
      if (address !== undefined) return withoutQuery(address);
    }
  }
  const link = statusLink(element);
  const address = link === undefined ? undefined : webAddress(attribute(link, "href"), base);
  return address === undefined ? undefined : withoutQuery(address);
}

/** `?ref_src=…` and `?utm_source=…` tell who embedded; of `permalink.php` the query tells which post it is. */
const withoutQuery = (address: string): string =>
  /\.php\?/u.test(address) ? address : address.replace(/[?#].*$/u, "");
