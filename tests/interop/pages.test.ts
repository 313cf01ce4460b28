import { expect, it } from "vitest";
import { toJsonLd } from "../../src/bind/json-ld.ts";
import { toWebJsonLd } from "../../src/bind/web-json-ld.ts";
import type { Story } from "../../src/model/story.ts";
import { renderPage } from "../../src/page/render-page.ts";
import { embedJsonLd } from "../../src/serialize/embed-json-ld.ts";
import { askPython, pythonVersion } from "./programs.ts";
import { generatedStories, outputStories } from "./samples.ts";
import { skipOrFail } from "./skip-or-fail.ts";
import { readmeRows, type TableRow } from "./table-rows.ts";

const extruct = { name: "extruct", from: "python3-extruct" };

/** A publisher's page that has data of its own, and a script that speaks of scripts. */
const publishers = `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Tides &amp; ships</title>
<script>document.title += "</head><script type='application/ld+json'>";</script>
<script type="application/ld+json">{"@type":"WebSite"}</script>
</head><body><p>Tides.</p></body></html>`;
const bare = "<p>Tides.";

/** What each way of putting data into a page is to give back. */
const ways: readonly [name: string, page: (story: Story) => [html: string, data: unknown[]]][] = [
  [
    "the web profile, embedded in a publisher's page",
    (story) => {
      const data = toWebJsonLd(story);
      return [embedJsonLd(publishers, data), [{ "@type": "WebSite" }, data]];
    },
  ],
  [
    "the whole graph, embedded in a page without a head",
    (story) => {
      const data = toJsonLd(story);
      return [embedJsonLd(bare, data), [data]];
    },
  ],
  ["the web profile, in a page of ours", (story) => [renderPage(story), [toWebJsonLd(story)]]],
];

const version = pythonVersion("extruct");
const stories = [...outputStories(), ...generatedStories()];

it("the README's table has a row for each way: npm run interop", () => {
  const rows = ways.map(([name]) => `${extruct.name}: ${name}`);
  expect(readmeRows()).toEqual(expect.arrayContaining(rows));
});

it.for(ways)("extruct finds %s", ([format, page], { task, skip }) => {
  const row: TableRow = { consumer: extruct.name, version, format, result: "differs" };
  task.meta.interop = row;
  if (version === undefined) return skipOrFail(extruct, skip);
  const pages = stories.map(page);
  const answers = askPython<{ readonly data: readonly unknown[] }>(
    "extruct",
    "html",
    pages.map(([html]) => html),
  );
  pages.forEach(([, data], index) => {
    // As a reader of JSON sees it: without what is undefined.
    expect(answers[index], `page ${index}`).toEqual({ data: JSON.parse(JSON.stringify(data)) });
  });
  row.result = `the same data from ${pages.length} pages`;
});
