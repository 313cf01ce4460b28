import { createHash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { draftStory } from "../../src/extract/draft-story.ts";
import { Person } from "../../src/model/kinds/actor.ts";
import { thingsOf } from "../../src/model/story.ts";
import { html, joined, linkTarget, scriptJson } from "../../src/page/html.ts";
import { pageModel } from "../../src/page/page-model.ts";
import { renderPage } from "../../src/page/render-page.ts";
import { dayRange } from "../../src/page/sections/day-range.ts";
import { layOut } from "../../src/page/sections/lay-out.ts";
import { segmentsOf } from "../../src/page/segments.ts";
import { sha256 } from "../../src/page/sha256.ts";
import { spellBounds, spellTime } from "../../src/page/spell-time.ts";
import { readArticle } from "../../src/read/read-article.ts";
import { sampleStory } from "../sample-story.ts";

it("writes what the example of renderPage says", () => {
  const draft = draftStory(readArticle("Ama Obi met farmers."));
  draft.add(Person, "obi", { name: "Ama Obi", evidence: [draft.cite("Ama Obi")] });
  expect(renderPage(draft.story())).toContain(">Ama Obi</a> met farmers.");
});

it("allows a page its own style and scripts and nothing else", () => {
  const [, policy = ""] =
    /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(renderPage(sampleStory)) ?? [];
  const hash = "'sha256-[A-Za-z0-9+/]{43}='";
  expect(policy).toMatch(
    new RegExp(
      `^default-src 'none'; style-src ${hash}; script-src ${hash} ${hash}; base-uri 'none'; form-action 'none'$`,
    ),
  );
});

it("escapes what stands in text and attributes, once, and keeps what is markup", () => {
  const bold = html`<b>${"a<b"}</b>`;
  expect(
    html`<p title="${`"'&`}">${[bold, false, undefined, 3]}${joined(["x", "y"], html`<br>`)}</p>`
      .markup,
  ).toBe('<p title="&quot;&#39;&amp;"><b>a&lt;b</b>3x<br>y</p>');
  const json = scriptJson({ text: "</script><!--\u2028" }).markup;
  expect(json).not.toMatch(/[<\u2028]/);
  expect(JSON.parse(json)).toEqual({ text: "</script><!--\u2028" });
});

it("lets links lead to the web and nowhere else", () => {
  const allowed = ["https://a.example/x", "HTTP://a.example"];
  const refused = [
    "javascript:alert(1)",
    "data:text/html,x",
    "https:x",
    "//a.example",
    "file:///a",
    " https://a",
    "https://",
  ];
  expect([...allowed, ...refused].filter((one) => linkTarget(one) !== undefined)).toEqual(allowed);
});

it("hashes as SHA-256 does, whatever the length", () => {
  const samples = [
    "",
    "abc",
    "ü漢👩‍👧",
    ...[55, 56, 63, 64, 65, 119, 120, 5000].map((n) => "x".repeat(n)),
  ];
  expect(samples.map(sha256)).toEqual(
    samples.map((text) => createHash("sha256").update(text).digest("base64")),
  );
});

describe("times", () => {
  it("are spelled no finer than they are known", () => {
    expect(
      ["2031", "2031-05", "2031-05-04", "2031-05-04T08:30:00+02:00", "2031-05-04T08:30:00Z"].map(
        spellTime,
      ),
    ).toEqual([
      "2031",
      "May 2031",
      "4 May 2031",
      "4 May 2031, 08:30 (UTC+02:00)",
      "4 May 2031, 08:30 UTC",
    ]);
    expect(spellBounds({})).toBe("not dated");
    expect(spellBounds({ latestEnd: "2031-05-04" })).toBe("no later than 4 May 2031");
    expect(spellBounds({ earliestBegin: "2031-05-04" })).toBe("no earlier than 4 May 2031");
    expect(spellBounds({ earliestBegin: "2031-04-30", latestEnd: "2031-05-04" })).toBe(
      "between 30 April and 4 May 2031",
    );
    expect(spellBounds({ startDate: "2031-05-04", endDate: "2031-05-06" })).toBe(
      "from 4 to 6 May 2031",
    );
  });

  it("are drawn as wide as they are open", () => {
    expect(dayRange({ startDate: "1970-01-02" })).toEqual({ from: 1, to: 1, known: true });
    expect(dayRange({ startDate: "1970-01" })).toEqual({ from: 0, to: 30, known: false });
    expect(dayRange({ latestEnd: "1970-01-02" })).toEqual({ to: 1, known: false });
    expect(dayRange({})).toEqual({ known: false });
  });
});

it("cuts nested and overlapping stretches into pieces that lose no character and no owner", () => {
  const [article] = thingsOf(sampleStory, "Article");
  if (article === undefined) throw new Error("the sample has an article");
  const { entries } = pageModel(sampleStory, article);
  const stretch = fc
    .tuple(fc.nat({ max: 40 }), fc.nat({ max: 40 }), fc.nat({ max: 7 }))
    .map(([start, length, owner]) => ({ start, end: start + length, entry: entries[owner] }));
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 10 }), (drawn) => {
      const stretches = drawn.map(({ entry, ...range }) => ({ ...range, ...(entry && { entry }) }));
      const pieces = segmentsOf(
        [
          { start: 0, end: 20 },
          { start: 22, end: 50 },
        ],
        stretches,
      ).flat();
      expect(
        pieces.flatMap(({ start, end }) =>
          Array.from({ length: end - start }, (_, i) => start + i),
        ),
      ).toEqual([...Array(50).keys()].filter((at) => at < 20 || at >= 22));
      for (const { start, end, entries: owners } of pieces) {
        const covering = stretches.filter(
          (one) => one.start <= start && one.end >= end && one.end > one.start,
        );
        expect(new Set(owners)).toEqual(new Set(covering.flatMap(({ entry }) => entry ?? [])));
      }
    }),
  );
});

it("lays a network out inside its box, nobody on top of another, the same each time", () => {
  const rooms = Array.from({ length: 12 }, (_, index) => 20 + index * 4);
  const links = rooms
    .slice(1)
    .map((_, index) => ({ source: index % 3, target: index + 1, length: 120 }));
  const box = { width: 760, height: 500, margin: 80 };
  const points = layOut(rooms, links, box);
  expect(layOut(rooms, links, box)).toEqual(points);
  expect(points.every(({ x, y }) => x >= 80 && x <= 680 && y >= 40 && y <= 460)).toBe(true);
  const apart = points.flatMap((a, i) =>
    points.slice(i + 1).map((b) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y)),
  );
  expect(Math.min(...apart)).toBeGreaterThan(30);
  expect(layOut([], [], box)).toEqual([]);
  expect(layOut([10], [], box)).toEqual([{ x: 380, y: 250 }]);
});
