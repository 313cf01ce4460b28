import type { WebActor, WebNewsArticle } from "./web-types.ts";

/** A property that search engines document for an article and that the story does not know. */
export interface WebWarning {
  readonly property: string;
  readonly message: string;
}

/**
 * What Google documents for Article and the document does not have, by property. Nothing is made up to fill it.
 *
 * @see https://developers.google.com/search/docs/appearance/structured-data/article
 */
export function webWarnings(document: WebNewsArticle): readonly WebWarning[] {
  const { author } = document;
  const authors: readonly WebActor[] =
    author === undefined ? [] : isList(author) ? author : [author];
  // One that stands elsewhere in the document is written out there.
  const nameless = authors.some((one) => "@type" in one && one.url === undefined);
  return [
    ...(["headline", "image", "datePublished", "dateModified", "author"] as const)
      .filter((property) => document[property] === undefined)
      .map((property) => missing(property)),
    ...(nameless ? [missing("author.url")] : []),
    ...(["datePublished", "dateModified"] as const)
      .filter((property) => isWithoutZone(document[property]))
      .map((property) => ({
        property,
        message: `${property} has no time zone: it is a day, or a time without one.`,
      })),
  ];
}

const isList = <T>(value: T | readonly T[]): value is readonly T[] => Array.isArray(value);

const missing = (property: string): WebWarning => ({
  property,
  message: `${property} is not known, and search engines ask for it.`,
});

const isWithoutZone = (date: string | undefined): boolean =>
  date !== undefined && !/T.*(?:Z|[+-]\d{2}:\d{2})$/.test(date);
