import { NewsgraphError } from "../error.ts";
import type {
  Article,
  Block,
  BlockKind,
  Byline,
  Dateline,
  Origin,
  Post,
  PublicationDate,
  ReadingWarning,
  SourceStatements,
  Stated,
  ValueRange,
} from "./article.ts";
import { articleId } from "./article-id.ts";
import type { BlockReader } from "./block-reader.ts";
import { blockReaders, markedBlockReaders, untitledBlockReaders } from "./block-readers.ts";
import { nameBlocks } from "./blocks.ts";
import { shiftByline } from "./byline.ts";
import { checkText } from "./check-text.ts";
import { takeCredits } from "./credits.ts";
import { inOrderOf } from "./date-order.ts";
import { datelineOf } from "./dateline-of.ts";
import { guessLanguage } from "./language-guess.ts";
import type { Piece } from "./paragraphs.ts";
import { takePosts } from "./posts.ts";
import { type DocumentDates, dateWarnings, publicationDate } from "./publication-date.ts";
import type { ReadOptions } from "./read-article.ts";
import { sourceWarnings } from "./statements/source-warnings.ts";
import { languageWarnings, replacementWarnings } from "./text-warnings.ts";
import { shiftRange } from "./white-space.ts";

/** A paragraph, title or post of a page or document, taken out of its markup. */
export interface SourceBlock {
  /** Not empty, without white space at its ends. */
  readonly text: string;
  /** As of an {@link Origin}. */
  readonly path: string;
  /** Without one, the line itself says whether it is a byline, a date, running text. */
  readonly kind?: BlockKind;
  /** With offsets into the block's text. */
  readonly post?: Post;
  readonly byline?: Byline;
}

export interface ArticleSource {
  readonly blocks: readonly SourceBlock[];
  readonly statements: SourceStatements;
  readonly url?: string;
  /** What the source says of its language, as a BCP 47 tag. */
  readonly language?: string;
  /** What the source is called where it states no headline: taken over if the text shows none either. */
  readonly title?: Stated;
  /** Whether titles, captions and posts have to be told from the lines, as in plain text. */
  readonly plain: boolean;
}

const gap = "\n\n";

/**
 * The article that a structured source gives: its blocks joined by blank lines are the body. The same readers as
 * for plain text find dateline, names and credits in them.
 *
 * @throws NewsgraphError read/empty, read/binary, read/encoding, read/date
 */
export function buildArticle(source: ArticleSource, options: ReadOptions): Article {
  if (source.blocks.length === 0) {
    throw new NewsgraphError("read/empty", "The source has no text of an article.", {
      expected: "a page or a document with an article in it",
      got: "no paragraph",
    });
  }
  const body = source.blocks.map(({ text }) => text).join(gap);
  const replaced = checkText(body);
  const marked: Piece[] = [];
  const origins: { readonly start: number; readonly path: string }[] = [];
  const posts: Post[] = [];
  const bylines: Byline[] = [];
  let start = 0;
  for (const { text, path, kind, post, byline } of source.blocks) {
    const end = start + text.length;
    marked.push({ start, end, gap: true, ...(kind === undefined ? {} : { kind }) });
    origins.push({ start, path });
    if (post !== undefined) posts.push(shiftPost(post, start));
    if (byline !== undefined) bylines.push(shiftByline(byline, start));
    start = end + gap.length;
  }
  const posted = source.plain
    ? takePosts(body, marked)
    : { pieces: marked, posts: [] as readonly Post[], guessed: 0 };
  const credited = takeCredits(body, posted.pieces);
  const read = nameBlocks(body, credited.pieces, readersOf(source));
  const dated = {
    header: [],
    lines: read.dates,
    ...(read.dateline?.date === undefined ? {} : { dateline: read.dateline.date }),
  };
  const printed = inOrderOf(body, dated, source.language);
  const statements = withTitle(source, read.headline !== undefined);
  const datePublished = dateOf(options.date, statements, printed);
  const language = languageOf(body, source.language);
  const url = options.url ?? source.url;
  const headline =
    read.headline === undefined
      ? undefined
      : { ...read.headline, text: body.slice(read.headline.start, read.headline.end) };
  const title = headline?.text ?? statements.headlines[0]?.value;
  return {
    id: articleId(options.id, title ?? body, body),
    ...(url === undefined ? {} : { url }),
    ...(headline === undefined ? {} : { headline }),
    bylines: [...bylines, ...read.bylines].sort((a, b) => a.start - b.start),
    ...datelineField(read.dateline && datelineOf(read.dateline, datePublished?.value)),
    ...(datePublished === undefined ? {} : { datePublished }),
    language,
    body,
    bodyOffset: 0,
    blocks: read.blocks,
    posts: [...posts, ...posted.posts].sort((a, b) => a.start - b.start),
    credits: credited.credits,
    warnings: [
      ...languageWarnings(language),
      ...dateWarnings(printed, datePublished),
      ...sourceWarnings(statements),
      ...(title === undefined
        ? [{ code: "no-headline", message: "The source has no headline." } as const]
        : []),
      ...replacementWarnings(replaced),
    ] satisfies readonly ReadingWarning[],
    statements,
    origins: originsOf(read.blocks, origins),
  };
}

function readersOf({ blocks, plain }: ArticleSource): readonly BlockReader[] {
  if (plain) return blockReaders;
  return blocks.some(({ kind }) => kind === "headline") ? markedBlockReaders : untitledBlockReaders;
}

function withTitle({ statements, title }: ArticleSource, shown: boolean): SourceStatements {
  return shown || title === undefined || statements.headlines.length > 0
    ? statements
    : { ...statements, headlines: [title] };
}

const datelineField = (dateline: Dateline | undefined): { readonly dateline?: Dateline } =>
  dateline === undefined ? {} : { dateline };

/** What is passed in goes before what the source states, and that before what is printed. */
function dateOf(
  option: string | undefined,
  { datesPublished }: SourceStatements,
  printed: DocumentDates,
): PublicationDate | undefined {
  const [stated] = datesPublished;
  if (option !== undefined || stated === undefined) return publicationDate(option, printed);
  return { value: stated.value, source: "source" };
}

/** The text itself tells best; what pages say of their language is often their template's. */
function languageOf(body: string, stated: string | undefined): string {
  const guessed = guessLanguage(body);
  if (guessed !== "und") return guessed;
  return /^([a-z]{2})(?:[-_].{0,30})?$/iu.exec(stated ?? "")?.[1]?.toLowerCase() ?? "und";
}

/** Each block with the path of the source block that it is a part of. */
function originsOf(
  blocks: readonly Block[],
  sources: readonly { readonly start: number; readonly path: string }[],
): readonly Origin[] {
  let at = 0;
  return blocks.map(({ start, end }) => {
    while ((sources[at + 1]?.start ?? Number.POSITIVE_INFINITY) <= start) at++;
    return { start, end, path: sources[at]?.path ?? "" };
  });
}

function shiftPost(post: Post, by: number): Post {
  const { author, date } = post;
  const shifted = (value: ValueRange): ValueRange => shiftRange(value, by);
  return {
    ...shiftRange(post, by),
    text: shiftRange(post.text, by),
    ...(author === undefined
      ? {}
      : {
          author: {
            name: shiftRange(author.name, by),
            ...(author.handle === undefined ? {} : { handle: shifted(author.handle) }),
          },
        }),
    ...(date === undefined ? {} : { date: shifted(date) }),
    urls: post.urls.map(shifted),
  };
}
