import type { Article, SourceStatements, Stated, StatedImage } from "../article.ts";
import { buildArticle, type SourceBlock } from "../build-article.ts";
import { checkText } from "../check-text.ts";
import { textBlocks } from "../json/text-blocks.ts";
import type { ReadOptions } from "../read-article.ts";
import { type Candidates, settleStatements, stated } from "../statements/candidates.ts";
import { withoutHouse } from "../statements/headlines.ts";
import { contentRoot, pageParts } from "./content-root.ts";
import { attribute, elementsIn, type HtmlElement, holds, pointerTo, rawText } from "./html-node.ts";
import { type ScriptedArticle, scriptedArticle } from "./json-ld-scripts.ts";
import { keepBlocks } from "./keep-blocks.ts";
import { metaStatements } from "./meta-statements.ts";
import { microdataStatements } from "./microdata-statements.ts";
import { addressDate, addressesOf } from "./page-address.ts";
import { type PageBlock, readPageBlocks } from "./page-blocks.ts";
import { pageHeadline } from "./page-headline.ts";
import { type PagePicture, readPictures } from "./page-pictures.ts";
import { parseHtml } from "./parse-html.ts";
import { plainText } from "./plain-text.ts";
import { sourceBlock } from "./source-blocks.ts";
import { strayDates } from "./stray-dates.ts";
import { visibleStatements } from "./visible-statements.ts";

/**
 * Reads an article out of a web page: headline, byline and date as they are shown, standfirst, text, sub-headlines,
 * embedded posts; without menus, advertisements, links to other articles, captions. What the page states in JSON-LD,
 * microdata, `meta` elements and on its face goes into `statements`, each statement with its place; each block has its
 * way back to the page in `origins`. White space is normalized; no-break spaces become spaces. No address is ever
 * fetched. Linear in the page's length.
 *
 * @throws NewsgraphError read/empty where the page has no text, read/binary, read/encoding, read/too-large, read/date
 * @example
 * readHtml("<h1>Ferry is back</h1><p>OSLO (Reuters) - The ferry sails again.</p>").headline?.text; // "Ferry is back"
 */
export function readHtml(html: string, options: ReadOptions = {}): Article {
  checkText(html, options.maximumCharacters);
  const page = parseHtml(html);
  const elements = [...elementsIn(page)];
  const { url, base, place } = addressesOf(elements, options.url);
  const scripted = scriptedArticle(elements, base, url);
  const meta = metaStatements(elements, base);
  const parts = pageParts(page);
  const root = contentRoot(page, parts);
  const microdata = microdataStatements(elements, root, base);
  const title = titleStatement(elements);
  const given: readonly Candidates[] = [
    ...(scripted === undefined ? [] : [scripted.statements]),
    microdata,
    meta.openGraph,
    meta.others,
  ];
  const known = settleStatements([
    ...given,
    ...(title === undefined ? [] : [{ headlines: [title] }]),
  ]);
  const headline = pageHeadline(
    elements,
    root,
    known.headlines.map(({ value }) => value),
    parts.leftOut,
  );
  const read = readPageBlocks({
    page,
    root,
    leftOut: parts.leftOut,
    base,
    ...(headline === undefined ? {} : { headline }),
  });
  const blocks = keepBlocks(linesApart(read));
  const pictures = readPictures(commonAncestor(root, headline), root, parts.leftOut, base);
  const visible = visibleStatements(headOf(blocks), base);
  const stray =
    visible.datesPublished?.length || visible.datesModified?.length
      ? {}
      : strayDates(elements, headline, root);
  const statements = settleStatements([
    ...given,
    visible,
    stray,
    { images: pictures.map(imageOf) },
    ...(hasDate([...given, visible, stray]) ? [] : [addressDate(place)]),
  ]);
  const canonical = url ?? scripted?.url;
  const language = attribute(page, "lang") ?? attribute(page, "xml:lang") ?? scripted?.language;
  return buildArticle(
    {
      blocks: withScriptedBody(blocks, scripted),
      statements,
      plain: false,
      ...titleField(title, known.publishers),
      ...(canonical === undefined ? {} : { url: canonical }),
      ...(language === undefined ? {} : { language }),
    },
    options,
  );
}

const hasDate = (given: readonly Candidates[]): boolean =>
  given.some(({ datesPublished = [] }) => datesPublished.length > 0);

/** What the page is called in the browser's tab. */
function titleStatement(elements: readonly HtmlElement[]): Stated | undefined {
  const title = elements.find(({ name, parent }) => name === "title" && parent?.name === "head");
  const text = title === undefined ? "" : plainText(rawText(title));
  if (title === undefined || text === "") return undefined;
  return stated(text, "source/title", { path: pointerTo(title), exact: rawText(title) });
}

function titleField(
  title: Stated | undefined,
  publishers: SourceStatements["publishers"],
): { readonly title?: Stated } {
  if (title === undefined) return {};
  const houses = publishers.map(({ value }) => value.name);
  return { title: { ...title, value: withoutHouse(title.value, houses) } };
}

const mostHeadBlocks = 40;
/** A page whose metadata hold so many times its visible text shows a beginning, or nothing before its scripts run. */
const muchMore = 3;

function withScriptedBody(
  blocks: readonly PageBlock[],
  scripted: ScriptedArticle | undefined,
): readonly SourceBlock[] {
  const shown = blocks.map(sourceBlock);
  const body = scripted?.body;
  const length = blocks.reduce((sum, { text }) => sum + text.length, 0);
  if (body === undefined || body.exact.length < length * muchMore) return shown;
  const head = blocks.findLastIndex(({ part }) => /^(?:headline|byline|date)$/u.test(part));
  return [...shown.slice(0, head + 1), ...textBlocks(body.exact, body.path)];
}

/** A block longer than this is running text: the head ends before it. */
const longLine = 200;

function headOf(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const end = blocks.findIndex(
    ({ part, post, text }) => post !== undefined || (part === "text" && text.length > longLine),
  );
  return blocks.slice(0, end < 0 ? 12 : Math.min(end, mostHeadBlocks));
}

/**
 * Over the text every line is a block of its own: `Bridge closed<br>By Ada Roe<br>Staff Writer`. In it a single line
 * break divides what belongs together.
 */
function linesApart(blocks: readonly PageBlock[]): readonly PageBlock[] {
  const end = blocks.findIndex(({ text, part }) => part === "text" && text.length > longLine);
  return blocks.flatMap((block, index) =>
    block.post !== undefined || (end >= 0 && index >= end)
      ? [block]
      : block.text.split("\n").map((text) => ({ ...block, text })),
  );
}

/** Pictures stand over the headline, too, but not outside of what holds headline and text. */
function commonAncestor(root: HtmlElement, headline: HtmlElement | undefined): HtmlElement {
  let at = root;
  while (headline !== undefined && !holds(at, headline) && at.parent !== undefined) at = at.parent;
  return at;
}

const imageOf = ({ places, ...image }: PagePicture): Stated<StatedImage> =>
  stated(image, "source/page", ...places);
