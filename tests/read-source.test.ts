import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isNewsgraphError } from "../src/error.ts";
import type { Article } from "../src/read/article.ts";
import { readHtml } from "../src/read/html/read-html.ts";
import { readNewsArticle } from "../src/read/json/read-news-article.ts";
import { readNinjs } from "../src/read/json/read-ninjs.ts";
import { readSource } from "../src/read/read-source.ts";
import { sniffFormat } from "../src/read/sniff-format.ts";

const outline = ({ body, blocks }: Article) =>
  blocks.map(({ kind, start, end }) => `${kind}: ${body.slice(start, end)}`);

const codeOf = (work: () => unknown): string => {
  try {
    work();
  } catch (error) {
    return isNewsgraphError(error) ? error.code : String(error);
  }
  return "nothing thrown";
};

describe("the format of a text is told by its beginning", () => {
  test.each([
    ["html", "\ufeff \n<!DOCTYPE html><title>x</title>"],
    ["html", "<html><body>x"],
    ["html", "<?xml version='1.0'?>\n<!-- saved -->\n<HTML><BODY>x"],
    ["html", "<p>Rain fell in Lund.</p><p>It stopped.</p>"],
    ["ninjs", '{"uri":"urn:x:1","headlines":[{"value":"Rain"}],"bodies":[]}'],
    ["ninjs", '[{"uri":"urn:x:1","versioncreated":"2020-01-01T00:00:00Z","body_text":"Rain."}]'],
    ["jsonld", '{"@context":"https://schema.org","@type":"NewsArticle"}'],
    ["jsonld", '{"http://schema.org/headline":"Rain"}'],
    ["text", "<Rain> fell in Lund.\n\nIt stopped."],
    ["text", "<p> is a tag, the lecturer said. Then it rained."],
    ["text", "{Editor's note: this is a draft}\n\nRain fell."],
    ["text", "[Photo: rain]\n\nRain fell in Lund."],
    ["text", '{"name":"rain","size":3}'],
    ["text", "Rain fell in Lund."],
    ["text", ""],
  ])("%s: %j", (format, text) => {
    expect(sniffFormat(text)).toBe(format);
  });

  test("what is asked for goes before what is seen", () => {
    const html = "<h1>Rain</h1><p>Rain fell in Lund on Monday.</p>";
    expect(readSource(html, { from: "text" }).body).toBe(html);
    expect(readSource(html).headline?.text).toBe("Rain");
  });
});

describe("ninjs", () => {
  const third = JSON.stringify({
    uri: "https://agency.example/items/77",
    type: "text",
    firstCreated: "2023-05-04T09:00:00Z",
    versionCreated: "2023-05-04T10:30:00+01:00",
    language: "en",
    headlines: [
      { role: "short", value: "Ferry back" },
      { role: "main", value: "Ferry to Lemland sails again" },
    ],
    by: "Ada Roe and Bo Lind",
    infoSources: [{ name: "North Agency", uri: "https://agency.example/" }],
    bodies: [
      { role: "main", contentType: "text/plain", value: "One paragraph only." },
      {
        role: "main",
        contentType: "application/xhtml+xml",
        value:
          "<p>MARIEHAMN (AP) - The ferry sailed on Thursday.</p><h2>What is new</h2><p>It has a new engine&#160;now.</p>",
      },
    ],
    associations: [
      {
        name: "main",
        type: "picture",
        by: "Eva Holm",
        descriptions: [{ value: "The ferry at its pier." }],
        renditions: [
          { name: "small", href: "https://agency.example/s.jpg", width: 100 },
          { name: "main", href: "https://agency.example/l.jpg", width: 900 },
          { name: "script", href: "javascript:alert(1)", width: 9000 },
        ],
      },
    ],
  });

  test("version 3: the body with markup, the main headline, the largest picture", () => {
    const article = readNinjs(third);
    expect(outline(article)).toEqual([
      "headline: Ferry to Lemland sails again",
      "dateline: MARIEHAMN (AP) -",
      "paragraph: The ferry sailed on Thursday.",
      "heading: What is new",
      "paragraph: It has a new engine now.",
    ]);
    expect(article.url).toBe("https://agency.example/items/77");
    expect(article.datePublished).toEqual({ value: "2023-05-04T09:00:00Z", source: "source" });
    expect(article.statements).toEqual({
      headlines: [
        {
          value: "Ferry to Lemland sails again",
          at: [{ path: "/headlines/1/value", exact: "Ferry to Lemland sails again" }],
          rule: "source/ninjs",
        },
      ],
      datesPublished: [
        {
          value: "2023-05-04T09:00:00Z",
          at: [{ path: "/firstCreated", exact: "2023-05-04T09:00:00Z" }],
          rule: "source/ninjs",
        },
      ],
      datesModified: [
        {
          value: "2023-05-04T10:30:00+01:00",
          at: [{ path: "/versionCreated", exact: "2023-05-04T10:30:00+01:00" }],
          rule: "source/ninjs",
        },
      ],
      authors: [
        {
          value: [
            { name: "Ada Roe", kind: "person" },
            { name: "Bo Lind", kind: "person" },
          ],
          at: [{ path: "/by", exact: "Ada Roe and Bo Lind" }],
          rule: "source/ninjs",
        },
      ],
      publishers: [
        {
          value: { name: "North Agency", kind: "organization", url: "https://agency.example/" },
          at: [{ path: "/infoSources/0/name", exact: "North Agency" }],
          rule: "source/ninjs",
        },
      ],
      images: [
        {
          value: {
            url: "https://agency.example/l.jpg",
            caption: "The ferry at its pier.",
            credit: "Eva Holm",
          },
          at: [
            { path: "/associations/0/renditions/1/href", exact: "https://agency.example/l.jpg" },
            { path: "/associations/0/descriptions/0/value", exact: "The ferry at its pier." },
            { path: "/associations/0/by", exact: "Eva Holm" },
          ],
          rule: "source/ninjs",
        },
      ],
    });
    expect(article.origins?.map(({ path }) => path)).toEqual([
      "/headlines/1/value",
      ...Array.from({ length: 4 }, () => "/bodies/1/value"),
    ]);
  });

  test("version 1: plain text, names in objects", () => {
    const article = readNinjs(
      JSON.stringify({
        uri: "urn:newsml:agency:77",
        versioncreated: "2013-07-09T10:37:00Z",
        headline: "Ferry sails again",
        byline: "By Ada Roe",
        body_text: "The ferry sailed on Tuesday.\n\nIt has a new engine.\n",
        associations: {
          mainpic: {
            type: "picture",
            headline: "Ferry",
            description_text: "The ferry.",
            renditions: { mid: { href: "http://agency.example/m.jpg" } },
          },
        },
      }),
    );
    expect(outline(article)).toEqual([
      "headline: Ferry sails again",
      "paragraph: The ferry sailed on Tuesday.",
      "paragraph: It has a new engine.",
    ]);
    expect(article.url).toBeUndefined();
    expect(article.statements?.authors[0]?.value).toEqual([{ name: "Ada Roe", kind: "person" }]);
    expect(article.statements?.images[0]?.value).toEqual({
      url: "http://agency.example/m.jpg",
      caption: "The ferry.",
    });
  });
});

describe("schema.org JSON-LD", () => {
  test("a graph with references, arrays and a prefix", () => {
    const article = readNewsArticle(
      JSON.stringify({
        "@context": { schema: "https://schema.org/" },
        "@graph": [
          { "@id": "#pub", "@type": "schema:Organization", "schema:name": "Lund Post" },
          {
            "@type": ["schema:ReportageNewsArticle"],
            "schema:headline": { "@value": "Rain &amp; wind in Lund", "@language": "en" },
            "schema:author": [{ "@id": "#ada" }, "Bo Lind"],
            "schema:publisher": { "@id": "#pub" },
            "schema:datePublished": { "@value": "2024-01-02T03:04:05+0100" },
            "schema:articleBody": "Rain fell in Lund on Tuesday.\n\nA roof was torn off.",
            "schema:image": { "@type": "ImageObject", url: "data:image/png;base64,xx" },
          },
          { "@id": "#ada", "@type": "schema:Person", "schema:name": "Ada Roe" },
        ],
      }),
    );
    expect(outline(article)).toEqual([
      "headline: Rain & wind in Lund",
      "paragraph: Rain fell in Lund on Tuesday.",
      "paragraph: A roof was torn off.",
    ]);
    expect(article.datePublished?.value).toBe("2024-01-02T03:04:05+01:00");
    expect(article.statements?.authors).toEqual([
      {
        value: [
          { name: "Ada Roe", kind: "person" },
          { name: "Bo Lind", kind: "person" },
        ],
        at: [
          { path: "/@graph/2/schema:name", exact: "Ada Roe" },
          { path: "/@graph/1/schema:author/1", exact: "Bo Lind" },
        ],
        rule: "source/json-ld",
      },
    ]);
    expect(article.statements?.publishers[0]?.value.name).toBe("Lund Post");
    expect(article.statements?.images).toEqual([]);
  });

  test("a live blog's updates are its text", () => {
    const article = readNewsArticle(
      JSON.stringify({
        "@context": "https://schema.org",
        "@type": "LiveBlogPosting",
        headline: "Storm: live",
        liveBlogUpdate: [
          {
            "@type": "BlogPosting",
            headline: "Trains stop",
            articleBody: "All trains have stopped.",
          },
          { "@type": "BlogPosting", articleBody: "<p>The wind is rising.</p>" },
        ],
      }),
    );
    expect(outline(article)).toEqual([
      "headline: Storm: live",
      "heading: Trains stop",
      "paragraph: All trains have stopped.",
      "paragraph: The wind is rising.",
    ]);
  });
});

describe("unusable input is refused with a code", () => {
  test.each([
    ["read/format", () => readNinjs("{")],
    ["read/format", () => readNinjs("[1, 2]")],
    ["read/format", () => readNinjs('{"uri":"x","headline":"y"}')],
    ["read/format", () => readNewsArticle('{"@type":"Recipe","text":"Boil it."}')],
    ["read/format", () => readNewsArticle('{"@type":"NewsArticle","headline":"Rain"}')],
    ["read/empty", () => readHtml("<html><body><script>var a = 1</script></body></html>")],
    ["read/empty", () => readHtml("  ")],
    ["read/too-large", () => readHtml("<p>Rain fell.</p>", { maximumCharacters: 5 })],
    ["read/binary", () => readHtml("<p>Rain\0 fell.</p>")],
    ["read/date", () => readHtml("<p>Rain fell.</p>", { date: "May 3" })],
  ] as const)("%s", (code, work) => {
    expect(codeOf(work)).toBe(code);
  });
});

describe("what a page states twice", () => {
  const page = (head: string) =>
    readHtml(
      `<head>${head}</head><h1>Rain in Lund</h1><p>Rain fell in Lund on Monday morning.</p>`,
    );

  test("is one statement with all its places where it is the same", () => {
    const { statements, warnings } = page(
      '<meta property="og:title" content="RAIN in Lund | Lund Post"><meta property="og:site_name" content="The Lund Post">' +
        '<meta property="article:published_time" content="2024-05-06T08:00:00+02:00"><meta name="date" content="2024-05-06T06:00:00Z"><meta name="pubdate" content="2024-05-06">',
    );
    expect(statements?.headlines).toHaveLength(1);
    expect(statements?.headlines[0]?.at.map(({ path }) => path)).toEqual([
      "xpointer(/html/head/meta[1]/@content)",
      "xpointer(/html/body/h1[1])",
    ]);
    expect(statements?.datesPublished).toHaveLength(1);
    expect(statements?.datesPublished[0]?.at).toHaveLength(3);
    expect(warnings.map(({ code }) => code)).not.toContain("source-differs");
  });

  test.each([
    ["2024-05-06", "2024-05-07T01:00:00Z", 1],
    ["2024-05-06", "2024-05-05T12:00:00Z", 1],
    ["2024-05-06", "2024-05-08T01:00:00Z", 2],
    ["2024-05-06", "2024-05-07T01:00:00+02:00", 2],
    ["2024-05-06T23:00:00-05:00", "2024-05-07T04:00:00Z", 1],
    ["Mon, 06 May 2024 08:00:00 GMT", "20240506T0800Z", 1],
  ])("a day and a moment of it, in some zone: %s and %s", (one, other, count) => {
    const { statements } = page(
      `<meta property="article:published_time" content="${one}"><meta name="date" content="${other}">`,
    );
    expect(statements?.datesPublished).toHaveLength(count);
  });

  test("stays apart, and is warned of, where it differs", () => {
    const { statements, warnings, datePublished } = page(
      '<meta property="article:published_time" content="2024-05-06"><meta name="date" content="2024-05-09">',
    );
    expect(statements?.datesPublished.map(({ value }) => value)).toEqual([
      "2024-05-06",
      "2024-05-09",
    ]);
    expect(datePublished?.value).toBe("2024-05-06");
    expect(warnings.map(({ code }) => code)).toContain("source-differs");
  });
});

describe("hostile pages", () => {
  const text =
    "<h1>Rain in Lund</h1><p>Rain fell in Lund on Monday morning, and it did not stop.</p>";
  test.each([
    ["deep nesting", `${"<div>".repeat(50_000)}${text}`],
    ["deep tables", `${"<table><tr><td>".repeat(20_000)}${text}`],
    ["tags left open", `${text}${"<p><b><i><a href=x>".repeat(20_000)}`],
    ["end tags of nothing", `${text}${"</span></table></p>".repeat(20_000)}`],
    ["attributes", `${text}<div ${"a=1 b='' c ".repeat(30_000)}>`],
    ["an attribute left open", `${text}<a href="${"x".repeat(100_000)}`],
    [
      "deep JSON-LD",
      `<script type="application/ld+json">${'{"@graph":['.repeat(50_000)}</script>${text}`,
    ],
    [
      "broken JSON-LD",
      `<script type="application/ld+json">{"@type":"NewsArticle","headline":</script>${text}`,
    ],
    [
      "entities",
      `${text}<!DOCTYPE x [<!ENTITY a "&b;&b;"><!ENTITY b "&a;&a;">]><p>&a;&#0;&#xD800;&#x110000;&b;</p>`,
    ],
  ])("%s: the article is read all the same", (_, html) => {
    const article = readHtml(html);
    expect(article.headline?.text).toBe("Rain in Lund");
    expect(article.body).toContain("it did not stop.");
  });

  test("no address but http and https gets out of a page", () => {
    const article = readHtml(
      `<head><base href="javascript:alert(1)//"><link rel="canonical" href="javascript:alert(2)"><meta property="og:image" content="data:text/html,x"><script type="application/ld+json">{"@type":"NewsArticle","url":"vbscript:x","image":"javascript:1","author":{"name":"Ada Roe","url":"javascript:2"}}</script></head>${text}<img src="javascript:alert(3)" onerror="alert(4)"><blockquote class="twitter-tweet"><p>Stay in, all of you</p>&mdash; Ada (@ada) <a href="javascript:alert(5)">May 3, 2021</a></blockquote>`,
    );
    expect(article.posts).toHaveLength(1);
    const { body, ...rest } = article;
    expect(JSON.stringify(rest.statements)).not.toMatch(/"url":"(?!https?:)/u);
    expect(article.posts[0]?.urls).toEqual([]);
    expect(article.url).toBeUndefined();
    expect(body).not.toContain("alert");
  });
});

test("whatever stands in a page, offsets hold or it is refused with a code", () => {
  const piece = fc.oneof(
    fc.constantFrom(
      ..."<p>|</p>|<div class=byline>|</div>|<h1>|</h1>|<br>|<table>|<td>|</table>|<li>|<blockquote class=twitter-tweet>".split(
        "|",
      ),
      ..."</blockquote>|<figure>|<figcaption>|<script>|</script>|<!--|-->|<time datetime=2020-13-45>|<a href=//x>|<pre>".split(
        "|",
      ),
      "— Ada Roe (@ada) May 3, 2021",
      "By Ada Roe and Bo Lind",
      "Rain fell in Lund on Monday morning, and the river rose.",
      '<script type="application/ld+json">{"@type":"NewsArticle","headline":',
      "&nbsp;&#x202e;&bogus;",
    ),
    fc.string({ unit: "grapheme", maxLength: 12 }),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      let article: Article;
      try {
        article = readHtml(pieces.join(""));
      } catch (error) {
        expect(isNewsgraphError(error)).toBe(true);
        return;
      }
      const { body, blocks, posts, bylines, headline, origins } = article;
      const joined = blocks.map(({ start, end }) => body.slice(start, end)).join("");
      expect(joined.replaceAll(/\s/gu, "")).toBe(body.replaceAll(/\s/gu, ""));
      expect(origins).toHaveLength(blocks.length);
      for (const name of [
        ...bylines.flatMap(({ names }) => names),
        ...(headline ? [headline] : []),
      ])
        expect(body.slice(name.start, name.end)).toBe(name.text);
      for (const { text, urls, start, end } of posts)
        for (const range of [text, ...urls]) {
          expect(range.start).toBeGreaterThanOrEqual(start);
          expect(range.end).toBeLessThanOrEqual(end);
        }
    }),
    { seed: 7, numRuns: 300 },
  );
});
