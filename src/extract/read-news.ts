import type { Analysis, Analyzer, Sentence } from "../language/analysis.ts";
import { analyzeEnglish } from "../language/analyze-english.ts";
import { readDates } from "../language/dates/read-dates.ts";
import type { Timex } from "../language/dates/timex.ts";
import type { Article, BlockKind, Post } from "../read/article.ts";
import { given } from "./assemble/fields.ts";
import { readClaims } from "./claims/read-claims.ts";
import { type DocumentReading, readDocuments } from "./documents/read-documents.ts";
import { readEvents } from "./events/read-events.ts";
import { toldBy } from "./events/told-by.ts";
import { type FigureReading, readFigures } from "./figures/read-figures.ts";
import { readNames } from "./names/read-names.ts";
import { isPageRemark, isStoryNote } from "./page-remark.ts";
import { repairParse } from "./parse-repair/repair-parse.ts";
import { readQuotations } from "./quotations/read-quotations.ts";
import type { ClaimReading, EventReading, Names, QuoteReading, TextSpan } from "./reading.ts";
import { treesOf } from "./sentence-tree.ts";
import { byStart, indexFrom, itemAround, itemsWithin, itemTouching } from "./span-search.ts";

/** Everything that is read in an article, before it is put together as a story. */
export interface NewsReading {
  readonly article: Article;
  readonly posts: readonly PostReading[];
  readonly analysis: Analysis;
  readonly names: Names;
  readonly times: readonly Timex[];
  readonly quotations: readonly QuoteReading[];
  readonly claims: readonly ClaimReading[];
  readonly events: readonly EventReading[];
  readonly figures: readonly FigureReading[];
  readonly documents: readonly DocumentReading[];
}

/** The words of a post in the article, with the entity that its attribution names. */
export interface PostReading extends TextSpan {
  readonly author?: number;
}

/**
 * Reads an article's names, dates, statements, events and figures. In a language other than English
 * nothing is read but what the page itself shows.
 */
export function readNews(article: Article, analyze: Analyzer = analyzeEnglish): NewsReading {
  const parsed = analyze(article.body, isEnglish(article) ? textBlocks(article) : []);
  const names = readNames(parsed, {
    posts: article.posts.map(attributionOf),
    ...given("headline", article.headline),
    ...given("dateline", article.dateline),
    credits: article.blocks.filter(({ kind }) => kind === "byline" || kind === "credit"),
  });
  const analysis = repairParse(parsed, names);
  const posts = article.posts.map((post) => ({
    ...post.text,
    ...given("author", authorOf(post, names)),
  }));
  const times = readTimes(article, analysis);
  const told = withoutFurniture(article, analysis);
  const quotations = readQuotations(analysis, { names, posts });
  const claims = readClaims(analysis, { names, posts });
  const events = toldBy(
    readEvents(told, { names, times }),
    [...quotations, ...claims],
    treesOf(analysis),
  );
  return {
    article,
    posts,
    analysis,
    names,
    times,
    quotations,
    claims,
    events,
    figures: readFigures(told, times),
    documents: readDocuments(analysis, events, names),
  };
}

/** Too little text to tell the language is read as English: a headline by itself is. */
const isEnglish = ({ language }: Article): boolean => language === "en" || language === "und";

/** The printed parts that hold sentences; of a post, its own words without the attribution. */
function textBlocks({ blocks, posts }: Article): readonly TextSpan[] {
  const own = new Map(posts.map((post) => [post.start, post.text]));
  return blocks
    .filter(({ kind }) => kind !== "boilerplate")
    .map((block) => (block.kind === "post" ? (own.get(block.start) ?? block) : block));
}

const isFurniture: ReadonlySet<BlockKind> = new Set(["byline", "date", "credit"]);

/** "Published 3 May 2011", "Compiled by Ana Ruiz": what the page says of itself is no news. */
function withoutFurniture({ blocks, body }: Article, analysis: Analysis): Analysis {
  const furniture = blocks.filter(
    ({ kind, start, end }) => isFurniture.has(kind) || isPageRemark(body.slice(start, end)),
  );
  const tellsNews = (sentence: Sentence): boolean =>
    itemAround(furniture, sentence) === undefined &&
    !isStoryNote(body.slice(sentence.start, sentence.end));
  const kept = analysis.sentences.map(tellsNews);
  // The same analysis has its trees already.
  if (!kept.includes(false)) return analysis;
  const sentences = analysis.sentences.map((sentence, at) =>
    kept[at] ? sentence : { ...sentence, tokens: [] },
  );
  return { ...analysis, sentences };
}

const attributionOf = ({ start, end, author }: Post) => ({
  start,
  end,
  ...given("authorName", author?.name),
  ...given("handle", author?.handle),
});

/** The entity whose name an attribution prints. */
function authorOf({ author }: Post, names: Names): number | undefined {
  if (!author) return undefined;
  return itemTouching(names.mentions, author.name)?.entity;
}

/** Dates against the article's date; inside a post, against the post's. */
function readTimes(article: Article, analysis: Analysis): readonly Timex[] {
  const published = given("documentDate", article.datePublished?.value);
  const dated = article.posts.filter(({ date }) => date !== undefined);
  if (dated.length === 0) return readDates(analysis, published);
  const texts = dated.map(({ text }) => text);
  const outside = readDates(analysis, published).filter((time) => !itemAround(texts, time));
  const inside = dated.flatMap(({ text, date }) => {
    const sentences = itemsWithin(analysis.sentences, text);
    const first = indexFrom(analysis.sentences, text.start);
    const times = readDates({ ...analysis, sentences }, given("documentDate", date?.value));
    return times.map((time) => ({ ...time, sentence: time.sentence + first }));
  });
  return [...outside, ...inside].sort(byStart);
}
