import { describe, expect, it } from "vitest";
import { toQuads } from "../src/bind/quads.ts";
import { extractStory } from "../src/extract/extract-story.ts";
import { thingsOf } from "../src/model/story.ts";
import type { Article, Stated } from "../src/read/article.ts";
import { readArticle } from "../src/read/read-article.ts";
import { createValidator } from "../src/validate/create-validator.ts";
import { validate } from "../src/validate/validate.ts";

const text = `Ferry resumes service

By Ama Obi

OSLO — The ferry is back, Ama Obi wrote. Transport minister Lena Brandt met Osten Line on Monday.`;

const stated = <T>(value: T, path: string, exact: string): Stated<T> => ({
  value,
  at: [{ path, exact }],
  rule: "source/test",
});

const read = (statements: Partial<NonNullable<Article["statements"]>>): Article => ({
  ...readArticle(text, { id: "ferry" }),
  statements: {
    headlines: [],
    datesPublished: [],
    datesModified: [],
    authors: [],
    publishers: [],
    images: [],
    ...statements,
  },
});

describe("what a source states outside the text", () => {
  const article = read({
    headlines: [stated("FERRY RESUMES  SERVICE", "/headline", "FERRY RESUMES  SERVICE")],
    datesPublished: [
      stated("2031-05-07T10:00:00Z", "/datePublished", "2031-05-07T10:00:00Z"),
      stated("2031-05-07T12:00:00+02:00", "/dateCreated", "2031-05-07T12:00:00+02:00"),
    ],
    datesModified: [stated("2031-05-08", "/dateModified", "2031-05-08")],
    authors: [
      stated(
        [
          { name: "Ama Obi", kind: "person", url: "https://news.example/ama" },
          { name: "Tor Wik", kind: "person" },
        ],
        "/author",
        "Ama Obi, Tor Wik",
      ),
    ],
    publishers: [
      stated(
        { name: "Fjord Post", kind: "organization", url: "https://news.example/" },
        "/publisher/name",
        "Fjord Post",
      ),
    ],
    images: [
      stated(
        { url: "https://news.example/f.jpg", caption: "The ferry", credit: "P. Lund" },
        "/image",
        "f.jpg",
      ),
    ],
  });
  const story = extractStory(article);
  const [told] = thingsOf(story, "Article");
  const spanAt = (path: string): string | undefined => {
    const selector = thingsOf(story, "SourceSelector").find((one) => one.path === path);
    return thingsOf(story, "Span").find((span) => span.selector === selector?.id)?.id;
  };

  it("is taken over with the place in the source as its evidence", () => {
    expect(told).toMatchObject({
      headline: "Ferry resumes service",
      dateModified: "2031-05-08",
    });
    expect(told?.evidence).toContain(spanAt("/dateModified"));
    const publisher = thingsOf(story, "Organization").find(({ id }) => id === told?.publisher);
    expect(publisher).toMatchObject({ name: "Fjord Post", evidence: [spanAt("/publisher/name")] });
    expect(thingsOf(story, "Image")).toMatchObject([
      {
        contentUrl: "https://news.example/f.jpg",
        caption: "The ferry",
        creditText: "P. Lund",
        evidence: [spanAt("/image")],
      },
    ]);
  });

  it("adds to those whom the text names, and makes new ones of the others", () => {
    const people = thingsOf(story, "Person");
    const ama = people.filter(({ name }) => name === "Ama Obi");
    expect(ama).toHaveLength(1);
    expect(ama[0]).toMatchObject({ url: "https://news.example/ama" });
    expect(ama[0]?.evidence.length).toBeGreaterThan(1);
    expect(ama[0]?.evidence).toContain(spanAt("/author"));
    expect(people.find(({ name }) => name === "Tor Wik")?.evidence).toEqual([spanAt("/author")]);
  });

  it("keeps competing statements side by side, and only those", () => {
    const accounts = thingsOf(story, "Account").filter(({ accountOf }) => accountOf === told?.id);
    expect(accounts.map(({ author, accordingTo }) => [author?.length, accordingTo])).toEqual([
      [2, spanAt("/author")],
      [1, told?.id],
    ]);
    expect(told?.author).toEqual(accounts[0]?.author);
    const other = extractStory(
      read({
        headlines: [stated("Boat sinks", "/headline", "Boat sinks")],
        datesPublished: [
          stated("2031-05-07", "/a", "2031-05-07"),
          stated("2031-06-07", "/b", "2031-06-07"),
        ],
      }),
    );
    expect(
      thingsOf(other, "Account").map(({ headline, datePublished }) => headline ?? datePublished),
    ).toEqual(["Ferry resumes service", "Boat sinks", "2031-05-07", "2031-06-07"]);
  });

  it("gives a graph that conforms", async () => {
    expect(
      (await validate(toQuads(story), createValidator())).results.filter(
        ({ severity }) => severity === "violation",
      ),
    ).toEqual([]);
  });
});
