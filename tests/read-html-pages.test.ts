import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import type { Article } from "../src/read/article.ts";
import { readSource } from "../src/read/read-source.ts";

/** What a person reads off a page of tests/fixtures/pages. */
interface Expected {
  readonly headline: string;
  readonly date?: string;
  readonly modified?: string;
  readonly authors: readonly string[];
  readonly publisher?: string;
  readonly dateline?: string;
  readonly url?: string;
  /** How the first paragraph begins and the last one ends; nothing but headline, byline, date, standfirst before. */
  readonly first?: string;
  readonly last?: string;
  readonly contains?: readonly string[];
  readonly absent?: readonly string[];
  readonly once?: readonly string[];
  readonly headings?: readonly string[];
  readonly posts?: readonly {
    readonly text: string;
    readonly author?: string;
    readonly handle?: string;
    readonly date?: string;
    readonly url?: string;
  }[];
  readonly images?: readonly {
    readonly url?: string;
    readonly caption?: string;
    readonly credit?: string;
  }[];
  readonly differs?: readonly string[];
}

const folder = new URL("fixtures/pages/", import.meta.url);
const pages = readdirSync(folder)
  .filter((name) => name.endsWith(".html"))
  .sort()
  .map((file) => {
    const name = file.slice(0, -".html".length);
    return {
      name,
      html: readFileSync(new URL(file, folder), "utf8"),
      // The files are ours.
      expected: JSON.parse(readFileSync(new URL(`${name}.json`, folder), "utf8")) as Expected,
    };
  });

const words = (article: Article, range: { readonly start: number; readonly end: number }) =>
  article.body.slice(range.start, range.end);

function reduced(article: Article, expected: Expected): Expected {
  const { statements } = article;
  const first = article.blocks.find(({ start }) =>
    article.body.startsWith(expected.first ?? "\0", start),
  );
  const before = article.blocks.filter(({ start }) => start < (first?.start ?? 0));
  return {
    headline: article.headline?.text ?? "none",
    ...(expected.date === undefined ? {} : { date: article.datePublished?.value ?? "none" }),
    ...(expected.modified === undefined
      ? {}
      : { modified: statements?.datesModified[0]?.value ?? "none" }),
    authors: statements?.authors[0]?.value.map(({ name }) => name) ?? [],
    ...(expected.publisher === undefined
      ? {}
      : { publisher: statements?.publishers[0]?.value.name ?? "none" }),
    ...(expected.dateline === undefined
      ? {}
      : { dateline: article.dateline?.place ? words(article, article.dateline.place) : "none" }),
    ...(expected.url === undefined ? {} : { url: article.url ?? "none" }),
    ...(expected.first === undefined
      ? {}
      : {
          first:
            first !== undefined && before.length <= 5 ? expected.first : article.body.slice(0, 300),
        }),
    ...(expected.last === undefined
      ? {}
      : { last: article.body.endsWith(expected.last) ? expected.last : article.body.slice(-200) }),
    ...(expected.contains === undefined
      ? {}
      : { contains: expected.contains.filter((text) => article.body.includes(text)) }),
    ...(expected.absent === undefined
      ? {}
      : { absent: expected.absent.filter((text) => !article.body.includes(text)) }),
    ...(expected.once === undefined
      ? {}
      : { once: expected.once.filter((text) => article.body.split(text).length === 2) }),
    ...(expected.headings === undefined
      ? {}
      : {
          headings: article.blocks
            .filter(({ kind }) => kind === "heading")
            .map((block) => words(article, block)),
        }),
    ...(expected.posts === undefined
      ? {}
      : {
          posts: article.posts.map((post) => ({
            text: words(article, post.text),
            ...(post.author === undefined ? {} : { author: words(article, post.author.name) }),
            ...(post.author?.handle === undefined ? {} : { handle: post.author.handle.value }),
            ...(post.date === undefined ? {} : { date: post.date.value }),
            ...(post.urls[0] === undefined ? {} : { url: post.urls[0].value }),
          })),
        }),
    ...(expected.images === undefined
      ? {}
      : {
          images: expected.images.filter((image) =>
            statements?.images.some(({ value }) =>
              Object.entries(image).every(
                ([key, text]) => value[key as keyof typeof value] === text,
              ),
            ),
          ),
        }),
    ...(expected.differs === undefined
      ? {}
      : {
          differs: (statements === undefined ? [] : Object.entries(statements))
            .filter(([field, list]) => field !== "images" && list.length > 1)
            .map(([field]) => field),
        }),
  };
}

describe("a page", () => {
  test.each(pages)("$name gives headline, date, authors and body", ({ html, expected }) => {
    expect(reduced(readSource(html), expected)).toEqual(expected);
  });
});

describe("all pages", () => {
  test.each(pages)("$name: blocks cover the body, origins lead back", ({ html }) => {
    const article = readSource(html);
    let at = 0;
    for (const { start, end } of article.blocks) {
      expect(article.body.slice(at, start).trim()).toBe("");
      expect(end).toBeGreaterThan(start);
      at = end;
    }
    expect(article.body.slice(at).trim()).toBe("");
    expect(article.origins?.map(({ start, end }) => [start, end])).toEqual(
      article.blocks.map(({ start, end }) => [start, end]),
    );
    for (const { path } of article.origins ?? [])
      expect(path).toMatch(
        /^xpointer\(\/html\/(?:body|head)(?:\/[a-z0-9-]+\[\d+\])*\)(?:#\/articleBody)?$/u,
      );
    expect(article.body).not.toMatch(/[\u00a0\u00ad\u200b]|<\/?[a-z]+>/u);
  });
});
