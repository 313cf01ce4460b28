import fc from "fast-check";
import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { toWebJsonLd } from "../../src/bind/web-json-ld.ts";
import { draftStory } from "../../src/extract/draft-story.ts";
import { extractStory } from "../../src/extract/extract-story.ts";
import { Person, Place } from "../../src/model/kinds/actor.ts";
import { Image, Post } from "../../src/model/kinds/article.ts";
import { Event } from "../../src/model/kinds/event.ts";
import { Claim, Quotation } from "../../src/model/kinds/statement.ts";
import type { Story } from "../../src/model/story.ts";
import { indexEntry, renderIndex } from "../../src/page/render-index.ts";
import { renderPage } from "../../src/page/render-page.ts";
import { readArticle } from "../../src/read/read-article.ts";
import { arbitraryStory } from "../arbitrary-story.ts";
import { describeInChromium, viewer } from "./chromium.ts";

const attacks = [
  "</script><script>alert(1)</script>",
  "<!--<script>alert(2)",
  "--></style></title></textarea><img src=x onerror=alert(3)>",
  '"><svg onload=alert(4)>',
  "' onmouseover='alert(5)' x='",
  "`onfocus=alert(6) autofocus=`",
  "&lt;img src=x onerror=alert(7)&gt; &#60;b&#62; &amp;amp;",
  "javascript:alert(8)",
  "<iframe srcdoc='<script>parent.alert(9)</script>'></iframe>",
  "<base href=https://evil.example/><meta http-equiv=refresh content='0;url=https://evil.example/'>",
  "{{constructor.constructor('alert(10)')()}}",
  "\u202Eevil\u202C \u2066x\u2069 \uFFFE",
  "\u05D3\u05E0\u05D4 \u05DB\u05D4\u05DF met \u0645\u0631\u064A\u0645",
  "]]> <?php echo 1 ?> <![CDATA[x]]>",
];
const addresses = [
  "javascript:alert(20)",
  "data:text/html,x",
  "file:///etc/passwd",
  "https://ok.example/'x",
];

/** A story in which everything that can be said is an attack. */
function hostileStory(): Story {
  const draft = draftStory(readArticle(attacks.join("\n\n"), { id: "hostile" }));
  for (const [index, attack] of attacks.entries()) {
    const evidence = [draft.cite(attack.trim())] as const;
    const key = String(index);
    const person = draft.add(Person, key, {
      name: attack,
      alternateName: [attack],
      jobTitle: [attack],
      sameAs: addresses,
      evidence,
    });
    const place = draft.add(Place, key, { name: attack, evidence });
    const event = draft.add(Event, key, {
      eventType: "Consult",
      name: attack,
      modality: "Actual",
      initiator: [person],
      place: [place],
      evidence,
    });
    draft.add(Quotation, key, {
      text: attack,
      creator: [person],
      quotationKind: "Direct",
      isPartOf: draft.article,
      evidence,
    });
    draft.add(Claim, key, {
      text: attack,
      stance: "Warns",
      proposes: [event],
      appearance: draft.article,
      evidence,
    });
  }
  const last = [draft.cite("<?php")] as const;
  draft.add(Post, "1", { text: "x", url: addresses, evidence: last });
  draft.add(Image, "1", {
    caption: attacks[2] ?? "",
    contentUrl: "javascript:alert(21)",
    evidence: last,
  });
  return draft.story();
}

/** What a page is made of; anything else was smuggled in. */
const expected = new Set(
  (
    "html head meta title style body a aside article bdi blockquote br button caption circle code dd defs " +
    "desc details div dl dt fieldset figcaption figure footer g h1 h2 h3 h4 header i input label legend li " +
    "line main mark marker nav ol p path q rect script section small span summary svg table tbody td text " +
    "th thead title tr ul"
  ).split(" "),
);

/** Elements, attributes and addresses in a parsed page that have no business there. */
function smuggled(document: Document): readonly string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll("*")) {
    if (!expected.has(element.localName)) found.push(`<${element.localName}>`);
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name) ?? "";
      if (/^on|^style$|^src/i.test(name)) found.push(name);
      if (name === "href" && !/^(?:#[a-z0-9-]+|https?:\/\/.*)$/s.test(value)) found.push(value);
      if (name === "href" && value.startsWith("#") && !document.getElementById(value.slice(1)))
        found.push(`${value} leads nowhere`);
    }
  }
  const ids = [...document.querySelectorAll("[id]")].map(({ id }) => id);
  return [...found, ...ids.filter((id, index) => ids.indexOf(id) !== index)];
}

describe("any story", () => {
  it("gives a page of nothing but the page's own elements, the same each time", () => {
    fc.assert(
      fc.property(arbitraryStory(), (story) => {
        const page = renderPage(story);
        expect(renderPage(story)).toBe(page);
        const { document } = parseHTML(page);
        expect(smuggled(document)).toEqual([]);
        const data = document.querySelector('script[type="application/ld+json"]')?.textContent;
        expect(JSON.parse(data ?? "")).toEqual(JSON.parse(JSON.stringify(toWebJsonLd(story))));
      }),
      { numRuns: 25, seed: 7 },
    );
  });
});

const { open } = viewer();

describeInChromium("a page of a hostile article", () => {
  it("holds still: it shows every character and runs none", async () => {
    const page = renderPage(hostileStory());
    const opened = await open({ "hostile.html": page });
    expect(
      await opened.page.evaluate(
        `(${smuggled.toString()})(document)`.replace(
          "expected.has",
          `new Set(${JSON.stringify([...expected])}).has`,
        ),
      ),
    ).toEqual([]);
    expect(await opened.page.locator("script").count()).toBe(3);
    const text = await opened.page.locator("#text").textContent();
    for (const attack of attacks.slice(1)) expect(text).toContain(attack);
    expect(await opened.page.title()).toBe(attacks[0]);
    for (const mark of await opened.page.locator("main a.m").all()) await mark.click();
    for (const address of addresses.slice(0, 3))
      expect(await opened.page.locator(`[href="${address}"]`).count()).toBe(0);
    expect(await opened.page.locator('#shown [href^="https://ok.example/"]').count()).toBeLessThan(
      2,
    );
  });

  it("is inert as an article that is read, too, and in the index", async () => {
    const names = attacks.map(
      (attack) => `Minister Ana ${attack} met Oslo’s mayor, Tom Berg, in Bergen on Friday.`,
    );
    const story = extractStory(readArticle(names.join("\n\n"), { id: "read", date: "2031-05-06" }));
    const files = {
      "index.html": renderIndex([
        indexEntry(story, "read.html"),
        { ...indexEntry(story, "read.html"), title: attacks[0] ?? "", names: attacks },
      ]),
      "read.html": renderPage(story),
    };
    const { page } = await open(files);
    await page.fill("#search", "</script><!--<script>");
    expect(await page.locator("#list > li:visible").count()).toBe(0);
    await page.fill("#search", "");
    await page.locator("#list a").first().click();
    await page.locator("main a.m").first().click();
    expect(await page.locator("#shown h3").count()).toBe(1);
  });

  it("of 200 KB opens, and its frame stays small", async () => {
    const rain = "The rain kept on through the night and the river rose by the hour. ".repeat(14);
    const text = `${rain}Minister Ana Lund met Tom Berg in Oslo on Friday.\n\n`.repeat(210);
    expect(text.length).toBeGreaterThan(200_000);
    const story = extractStory(readArticle(text, { id: "long", date: "2031-05-06" }));
    const { page } = await open({ "long.html": renderPage(story) });
    await page.locator("main a.m.person").last().click();
    expect(await page.locator("#shown h3").textContent()).toMatch(/Lund|Berg/);
    const empty = draftStory(readArticle("A.", { id: "empty" })).story();
    expect(Buffer.byteLength(renderPage(empty))).toBeLessThan(30_000);
  });
});
