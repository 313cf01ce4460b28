import type { Article, Image, Post, Section } from "../../model/kinds/article.ts";
import type { Agent, Run } from "../../model/kinds/evidence.ts";
import { type Ref, refTo } from "../../model/ref.ts";
import type { TextRange } from "../../read/article.ts";
import { isSpace } from "../../read/white-space.ts";
import { version } from "../../version.ts";
import type { PostReading } from "../read-news.ts";
import type { Names } from "../reading.ts";
import { itemTouching } from "../span-search.ts";
import type { ActorRef, Actors } from "./actors.ts";
import type { Assembly } from "./assembly.ts";
import { given, listed, unique } from "./fields.ts";
import type { SourceParts } from "./source-statements.ts";

/** What the page itself shows besides running text: sub-headlines, embedded posts, picture credits. */
export interface Page {
  readonly sections: readonly Section[];
  readonly posts: readonly Post[];
  readonly images: readonly Image[];
}

export function assemblePage(
  readings: readonly PostReading[],
  actors: Actors,
  posts: readonly Ref<"Post">[],
  assembly: Assembly,
): Page {
  const { source, textOf } = assembly;
  return {
    sections: source.blocks
      .filter(({ kind }) => kind === "heading")
      .map((block) => ({
        kind: "Section",
        id: refTo("Section", assembly.numbered("section")),
        headline: textOf(block),
        ...assembly.fact([{ ...block, rule: "read/heading" }], 1),
      })),
    posts: source.posts.flatMap((post, index): readonly Post[] => {
      const id = posts[index];
      if (id === undefined) return [];
      const named = readings[index]?.author;
      const [author] = named === undefined ? [] : actors.actorsOf(named);
      return [
        {
          kind: "Post",
          id,
          text: source.body.slice(post.text.start, post.text.end),
          ...given("author", author),
          ...given("handle", post.author?.handle?.value),
          ...given("datePublished", post.date?.value),
          ...listed("url", unique(post.urls.map(({ value }) => value))),
          ...assembly.fact([{ ...rangeOf(post), rule: "read/post" }], 1),
        },
      ];
    }),
    images: source.credits.map((credit) => ({
      kind: "Image",
      id: refTo("Image", assembly.numbered("image")),
      creditText: textOf(credit.text),
      ...assembly.fact([{ ...rangeOf(credit), rule: "read/credit" }], 1),
    })),
  };
}

const rangeOf = ({ start, end }: TextRange): TextRange => ({ start, end });

/** The authors whom the bylines name. */
export const authorsOf = (
  { source }: Assembly,
  names: Names,
  actors: Actors,
): readonly ActorRef[] =>
  unique(
    source.bylines
      .flatMap((byline) => byline.names)
      .flatMap((name) => {
        const mention = itemTouching(names.mentions, name);
        return mention ? actors.actorsOf(mention.entity) : [];
      }),
  );

export interface ArticleParts {
  readonly page: Page;
  readonly stated: SourceParts;
  readonly about: NonNullable<Article["about"]>;
  readonly mentions: NonNullable<Article["mentions"]>;
}

export function assembleArticle(parts: ArticleParts, assembly: Assembly): Article {
  const { source } = assembly;
  const { dateline, headline, datePublished } = source;
  const printed = [
    ...(headline ? [{ ...rangeOf(headline), rule: "read/headline" }] : []),
    ...(dateline ? [{ ...rangeOf(dateline), rule: "read/dateline" }] : []),
    ...(datePublished?.start !== undefined && datePublished.end !== undefined
      ? [{ start: datePublished.start, end: datePublished.end, rule: "read/date" }]
      : []),
  ];
  return {
    kind: "Article",
    id: assembly.article,
    ...given("headline", (headline && assembly.textOf(headline)) ?? parts.stated.headline),
    ...given("datePublished", datePublished?.value),
    ...given("dateModified", parts.stated.dateModified),
    ...given("dateline", dateline?.place && assembly.textOf(dateline.place)),
    ...listed("author", parts.stated.authors),
    ...given("publisher", parts.stated.publisher),
    ...given("language", source.language === "und" ? undefined : source.language),
    body: source.body,
    wordCount: wordCount(source.body),
    ...given("url", source.url),
    ...listed(
      "section",
      parts.page.sections.map(({ id }) => id),
    ),
    ...listed(
      "citation",
      parts.page.posts.map(({ id }) => id),
    ),
    ...listed(
      "image",
      [...parts.page.images, ...parts.stated.images].map(({ id }) => id),
    ),
    ...listed("about", parts.about),
    ...listed("mentions", parts.mentions),
    ...listed(
      "evidence",
      unique([
        ...printed.map((citation) => assembly.evidence.cite(citation, citation.rule)),
        ...parts.stated.evidence,
      ]),
    ),
    generatedBy: assembly.run,
  };
}

/** Runs of characters between white space. */
function wordCount(text: string): number {
  let count = 0;
  for (let at = 0, wasSpace = true; at < text.length; at++) {
    const space = isSpace(text.charCodeAt(at));
    if (wasSpace && !space) count++;
    wasSpace = space;
  }
  return count;
}

/** Who read the article, and when, where the caller says when. */
export function assembleRun(
  assembly: Assembly,
  endedAt: string | undefined,
): readonly [Run, Agent] {
  const agent: Agent = {
    kind: "Agent",
    id: refTo("Agent", `agent/newsgraph-${version}`),
    name: "newsgraph",
    version,
  };
  return [
    {
      kind: "Run",
      id: assembly.run,
      used: assembly.article,
      agent: agent.id,
      ...given("endedAt", endedAt),
    },
    agent,
  ];
}
