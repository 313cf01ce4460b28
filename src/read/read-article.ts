import type { Article } from "./article.ts";
import { articleId } from "./article-id.ts";
import { nameBlocks } from "./blocks.ts";
import { checkText } from "./check-text.ts";
import { takeCredits } from "./credits.ts";
import { readDateHeader } from "./date-header.ts";
import { inOrderOf } from "./date-order.ts";
import { datelineOf } from "./dateline-of.ts";
import { guessLanguage } from "./language-guess.ts";
import { splitParagraphs } from "./paragraphs.ts";
import { takePosts } from "./posts.ts";
import { dateWarnings, publicationDate } from "./publication-date.ts";
import { languageWarnings, replacementWarnings } from "./text-warnings.ts";
import { trimRange } from "./white-space.ts";

export interface ReadOptions {
  /** A file's base name, say. Without one, the headline or first words and a hash make the id. */
  readonly id?: string;
  /** Where the article was published; goes before an address printed in a header. */
  readonly url?: string;
  /** `YYYY-MM-DD` or a date and time in ISO 8601; goes before printed dates. */
  readonly date?: string;
  /** UTF-16 units; no limit without it. */
  readonly maximumCharacters?: number;
}

/**
 * Reads the plain text of an article: headers, headline, bylines, dateline, paragraphs,
 * sub-headlines, embedded posts, credits. Offsets are UTF-16 and into `body`, which is a slice of
 * the text with the author's characters untouched. Linear in the text's length.
 *
 * @throws NewsgraphError read/empty, read/binary, read/encoding, read/too-large, read/date
 * @example
 * const article = readArticle("Ferry resumes service\n\nOSLO (Reuters) - The ferry is back.");
 * article.body.slice(article.headline?.start, article.headline?.end); // "Ferry resumes service"
 */
export function readArticle(text: string, options: ReadOptions = {}): Article {
  const replaced = checkText(text, options.maximumCharacters);
  const header = readDateHeader(text, text.charCodeAt(0) === 0xfeff ? 1 : 0);
  const { start, end } = trimRange(text, header.end, text.length);
  const body = text.slice(start, end);

  const { pieces, posts, guessed } = takePosts(body, splitParagraphs(body));
  const credited = takeCredits(body, pieces);
  const read = nameBlocks(body, credited.pieces);

  const printed = inOrderOf(body, {
    header: header.dates,
    lines: read.dates,
    ...(read.dateline?.date === undefined ? {} : { dateline: read.dateline.date }),
  });
  const datePublished = publicationDate(options.date, printed);
  const language = guessLanguage(body);
  const url = options.url ?? header.url;
  const headline =
    read.headline === undefined
      ? undefined
      : { ...read.headline, text: body.slice(read.headline.start, read.headline.end) };
  return {
    id: articleId(options.id, headline?.text ?? body, body),
    ...(url === undefined ? {} : { url }),
    ...(headline === undefined ? {} : { headline }),
    bylines: read.bylines,
    ...(read.dateline === undefined
      ? {}
      : { dateline: datelineOf(read.dateline, datePublished?.value) }),
    ...(datePublished === undefined ? {} : { datePublished }),
    language,
    body,
    bodyOffset: start,
    blocks: read.blocks,
    posts,
    credits: credited.credits,
    warnings: [
      ...languageWarnings(language),
      ...dateWarnings(printed, datePublished),
      ...(headline === undefined
        ? [{ code: "no-headline", message: "The text has no headline." } as const]
        : []),
      ...(guessed > 0
        ? [
            {
              code: "post-start-guessed",
              message: "Where an embedded post begins in its paragraph is a guess.",
            } as const,
          ]
        : []),
      ...replacementWarnings(replaced),
    ],
  };
}
