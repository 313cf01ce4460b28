import fc from "fast-check";
import { expect, test } from "vitest";
import { isNewsgraphError } from "../src/error.ts";
import type { Article } from "../src/read/article.ts";
import { readArticle } from "../src/read/read-article.ts";

/** Pieces of pages in any order: what random characters would never hit. */
const scraps = fc.constantFrom(
  "\n",
  "\n\n",
  "\r\n",
  " ",
  "  ",
  "\uFEFF",
  "date 2019-11-02 ",
  "Published: Nov 2, 2019 10:14 GMT",
  "30 February 2020",
  "Updated ",
  "By Ada Lovelace",
  ", CNN",
  "LIMA, Peru (AP) —",
  "OSLO, May 12. /TASS/. ",
  "(Reuters) - ",
  "— Ada (@ada_l) May 1, 2020",
  "(@ada",
  "https://t.co/abc",
  "pic.twitter.com/abc",
  "(Image: NASA)",
  "(Image: ",
  "Photo by Ada Lovelace",
  "Image: Ada.",
  "AP/Ada",
  "Rain fell in Oslo on Monday.",
  "Rain Falls In Oslo",
  "“We left,” she said. ",
  "(Reporting by Ada Lovelace; Editing by Alan Turing)",
  "***",
  "Read more: ",
  "Ada Lovelace (@ada_l) on X: ",
  "🚀",
  "é",
  "a",
  "A",
);
const page = fc.array(scraps, { maxLength: 40 }).map((parts) => parts.join(""));
const text = fc.oneof(
  { weight: 3, arbitrary: page },
  { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 300 }) },
  { weight: 1, arbitrary: fc.string({ unit: "grapheme", maxLength: 300 }) },
  {
    weight: 1,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 60 })
      .map((codes) => String.fromCharCode(...codes)),
  },
);

/** Reads, or gives undefined where the text is refused in the proper way. */
function read(given: string): Article | undefined {
  try {
    return readArticle(given);
  } catch (error) {
    if (isNewsgraphError(error)) return undefined;
    throw error;
  }
}

function checkArticle(given: string, article: Article): void {
  const { body, bodyOffset, blocks } = article;
  expect(given.slice(bodyOffset, bodyOffset + body.length)).toBe(body);
  expect(body.trim()).toBe(body);
  let end = 0;
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(end);
    expect(block.end).toBeGreaterThan(block.start);
    expect(body.slice(end, block.start).trim()).toBe("");
    expect(body.slice(block.start, block.end).trim()).toBe(body.slice(block.start, block.end));
    end = block.end;
  }
  expect(end).toBe(body.length);
  const ranges = [
    ...article.bylines.flatMap(({ names, agency }) => [...names, ...(agency ? [agency] : [])]),
    ...article.credits.flatMap((credit) => [credit, credit.text]),
    ...article.posts.flatMap((post) => [
      post,
      post.text,
      ...post.urls,
      ...(post.author ? [post.author.name] : []),
      ...(post.date ? [post.date] : []),
    ]),
    ...(article.dateline ? [article.dateline] : []),
    ...(article.headline ? [article.headline] : []),
  ];
  for (const range of ranges) {
    expect(range.end).toBeGreaterThan(range.start);
    expect(blocks.some(({ start, end: to }) => start <= range.start && range.end <= to)).toBe(true);
  }
  for (const { names } of article.bylines) {
    for (const name of names) expect(body.slice(name.start, name.end)).toBe(name.text);
  }
}

test("any text is read into blocks that hold all of it, or refused", () => {
  fc.assert(
    fc.property(text, (given) => {
      const article = read(given);
      if (article !== undefined) checkArticle(given, article);
    }),
    { numRuns: 3000, seed: 1 },
  );
});

test("the same text gives the same article", () => {
  fc.assert(
    fc.property(page, (given) => {
      expect(read(given)).toEqual(read(given));
    }),
    { numRuns: 300, seed: 2 },
  );
});

test("an id is safe in an IRI and a file name", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (id) => {
      const article = readArticle("Rain fell.", { id });
      expect(article.id).toMatch(/^[A-Za-z0-9._~-]+$/u);
      expect(article.id).not.toMatch(/^\.+$/u);
    }),
    { numRuns: 500, seed: 3 },
  );
});
