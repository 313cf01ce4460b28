import type { Post } from "../model/kinds/article.ts";
import { splitParagraphs } from "../read/paragraphs.ts";
import { entryLink } from "./facts.ts";
import { type Content, type Html, html, linkTarget } from "./html.ts";
import type { Cited, Entry, PageModel } from "./page-model.ts";
import { type Range, type Segment, type Stretch, segmentsOf } from "./segments.ts";
import { spellTime } from "./spell-time.ts";

/** The marked text of an article, and where in it evidence is found. */
export interface ArticleText {
  readonly headline: Content;
  readonly body: Html;
  /** The id of the first piece of some evidence. */
  readonly placeOf: (cited: Cited) => string | undefined;
}

/** The text with everything in it that the page knows of; a stretch cited by nobody is plain text. */
export function articleText(model: PageModel): ArticleText {
  const { article, entries } = model;
  const blocks = splitParagraphs(article.body);
  const segments = segmentsOf(blocks, [...markedBy(entries), ...citedByOthers(model)]);
  const written = blocks.map((block, index) => ({
    ...block,
    content: (segments[index] ?? []).map((segment) => writeSegment(segment, article.body)),
  }));
  const first = written[0];
  const headline =
    first !== undefined && article.body.slice(first.start, first.end) === article.headline
      ? first
      : undefined;
  const starts = segments.flatMap((list) => list.filter(isPlace).map(({ start }) => start));
  return {
    headline: headline?.content ?? model.title,
    body: html`${writeBlocks(headline ? written.slice(1) : written, model)}${picturesOf(model)}`,
    placeOf: ({ range }) => {
      const at = range && firstFrom(starts, range.start);
      return at === undefined || at >= (range?.end ?? 0) ? undefined : placeId(at);
    },
  };
}

const placeId = (start: number): string => `c${start}`;

const markedBy = (entries: readonly Entry[]): readonly Stretch[] =>
  entries.flatMap((entry) =>
    entry.evidence.flatMap(({ range }) => (range ? { ...range, entry } : [])),
  );

/** Evidence of what has no mark of its own: offices, accounts, sub-headlines. */
const citedByOthers = ({ of, evidenceOf, article }: PageModel): readonly Stretch[] =>
  [...of("Membership"), ...of("Account"), ...of("Section"), ...of("Post"), ...of("Image"), article]
    .flatMap(evidenceOf)
    .flatMap(({ range }) => range ?? []);

const isPlace = ({ cited }: Segment): boolean => cited;

function writeSegment({ start, end, entries, cited, continues }: Segment, body: string): Content {
  const words = body.slice(start, end);
  if (!cited) return words;
  const [entry] = entries;
  if (entry === undefined) return html`<span id="${placeId(start)}">${words}</span>`;
  const classes = [...new Set(entries.map(({ kind }) => kind))].join(" ");
  const anchors = entries.length > 1 && entries.map(({ anchor }) => anchor).join(" ");
  const blank = words.trim() === "";
  if (blank) return html`<span class="m ${classes}" id="${placeId(start)}">${words}</span>`;
  const aside = continues && html` tabindex="-1"`;
  return html`<a class="m ${classes}" id="${placeId(start)}" href="#${entry.anchor}"${anchors && html` data-t="${anchors}"`} aria-describedby="k-${entry.kind}"${aside}>${words}</a>`;
}

interface WrittenBlock extends Range {
  readonly content: Content;
}

function writeBlocks(blocks: readonly WrittenBlock[], model: PageModel): readonly Content[] {
  const headings = new Set(startsOf(model.sections, model));
  const credits = new Set(startsOf(model.images, model));
  const posts = model.posts
    .flatMap((post) =>
      model.evidenceOf(post).flatMap(({ range }) => (range ? { post, range } : [])),
    )
    .sort((a, b) => a.range.start - b.range.start);
  let nextPost = 0;
  const written: Content[] = [];
  for (let index = 0; index < blocks.length; index++) {
    const block = blocks[index];
    if (block === undefined) break;
    while ((posts[nextPost]?.range.end ?? Number.POSITIVE_INFINITY) <= block.start) nextPost++;
    const embedded = posts[nextPost];
    if (embedded && covers(embedded.range, block)) {
      const within: Content[] = [];
      for (let one = blocks[index]; one && covers(embedded.range, one); one = blocks[++index])
        within.push(paragraph(one));
      index--;
      written.push(writePost(embedded.post, within, model));
    } else if (headings.has(block.start))
      written.push(html`<h2 dir="auto">${block.content}</h2>\n`);
    else if (credits.has(block.start))
      written.push(html`<p class="credit" dir="auto">${block.content}</p>\n`);
    else written.push(paragraph(block));
  }
  return written;
}

const paragraph = ({ content }: WrittenBlock): Html => html`<p dir="auto">${content}</p>\n`;

const covers = (outer: Range, inner: Range): boolean =>
  outer.start <= inner.start && outer.end >= inner.end;

const startsOf = (
  things: readonly { readonly evidence?: readonly string[] }[],
  { evidenceOf }: PageModel,
): readonly number[] =>
  things.flatMap(evidenceOf).flatMap(({ range }) => (range ? [range.start] : []));

function writePost(post: Post, content: Content, model: PageModel): Html {
  const author = post.author === undefined ? undefined : model.entryOf(post.author);
  const targets = (post.url ?? []).flatMap((url) => linkTarget(url) ?? []);
  return html`<figure class="post">
<blockquote>
${content}</blockquote>
<figcaption>Embedded post${author && html` by ${entryLink(author)}`}${
    post.datePublished !== undefined && html`, ${spellTime(post.datePublished)}`
  }${targets.map((url) => html` · <a href="${url}" rel="noreferrer">${url}</a>`)}</figcaption>
</figure>
`;
}

/** Pictures are named and never fetched: a page from disk makes no request. */
function picturesOf({ images, evidenceOf }: PageModel): Content {
  const apart = images.filter((image) =>
    evidenceOf(image).every(({ range }) => range === undefined),
  );
  if (apart.length === 0) return undefined;
  return html`<div class="pictures">
<p>Pictures of the source</p>
<ul>
${apart.map(({ caption, creditText, contentUrl }) => {
  const target = contentUrl === undefined ? undefined : linkTarget(contentUrl);
  const words = caption ?? "Picture";
  return html`<li>${target === undefined ? words : html`<a href="${target}" rel="noreferrer">${words}</a>`}${creditText !== undefined && html` (credit: <bdi>${creditText}</bdi>)`}</li>\n`;
})}</ul>
</div>
`;
}

function firstFrom(starts: readonly number[], from: number): number | undefined {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return starts[low];
}
