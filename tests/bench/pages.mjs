import { readSource } from "../../dist/index.js";
import { cpuTime, fixed, median, printTable } from "./measure.mjs";

const head = "<h1>Bridge closed after storm</h1>";
const paragraph = "<p>The bridge was closed on Monday after a storm, the town said.</p>";

/** What makes a page, n times as much of it. */
const kinds = [
  ["paragraphs", (n) => head + paragraph.repeat(2000 * n)],
  ["elements in elements", (n) => `${"<div>".repeat(20_000 * n)}${head}${paragraph}`],
  ["tables in tables", (n) => `${"<table><tr><td>".repeat(3000 * n)}${head}${paragraph}`],
  ["quotations in quotations", (n) => `${head}${"<blockquote><p>So it is. ".repeat(2000 * n)}`],
  ["tags left open", (n) => `${head}${paragraph}${"<p><b><a href=x>word ".repeat(5000 * n)}`],
  ["end tags of nothing", (n) => `${head}${paragraph}${"</i></table></p>".repeat(20_000 * n)}`],
  ["line breaks", (n) => `${head}<p>${"word word<br><br>".repeat(5000 * n)}`],
  ["one long line", (n) => `${head}<p>${"<b>w</b> ".repeat(10_000 * n)}`],
  [
    "attributes",
    (n) =>
      `${head}${paragraph}<div ${Array.from({ length: 5000 * n }, (_, i) => `a${i}=b`).join(" ")}>`,
  ],
  ["class names", (n) => `${head}<div class="${"ad-box ".repeat(20_000 * n)}">${paragraph}</div>`],
  ["entities", (n) => `${head}<p>${"&amp;&lt;&#x41; ".repeat(10_000 * n)}</p>`],
  [
    "metadata",
    (n) =>
      Array.from(
        { length: 2000 * n },
        (_, i) => `<meta property="og:title" content="T ${i}">`,
      ).join("") +
      head +
      paragraph,
  ],
  [
    "deep JSON-LD",
    (n) =>
      `<script type="application/ld+json">${'{"@graph":['.repeat(20_000 * n)}</script>${head}${paragraph}`,
  ],
  [
    "pictures",
    (n) =>
      head +
      paragraph +
      Array.from(
        { length: 2000 * n },
        (_, i) =>
          `<figure><img src=http://a.example/${i}><figcaption>The bridge</figcaption></figure>`,
      ).join(""),
  ],
  [
    "posts",
    (n) =>
      head +
      "<blockquote class=twitter-tweet><p>Stay away, all of you</p>&mdash; Ann Lee (@al) <a href=https://twitter.com/al/status/1>May 3, 2021</a></blockquote>".repeat(
        500 * n,
      ),
  ],
  [
    "ninjs with markup",
    (n) => JSON.stringify({ uri: "x", headline: "y", body_html: paragraph.repeat(2000 * n) }),
  ],
];

/** Time for 1 and 10 times the same page, reading alone: a linear reader keeps the time a character. */
export function benchPages() {
  const rows = [["", "1x, ms of CPU", "10x", "per character 10x / 1x", "characters a ms at 10x"]];
  for (const [name, make] of kinds) {
    const measured = [1, 10].map((n) => {
      const input = make(n);
      const runs = Array.from({ length: n === 1 ? 5 : 1 }, () => {
        const before = cpuTime();
        readSource(input);
        return cpuTime() - before;
      });
      return { time: median(runs), length: input.length };
    });
    const [one, ten] = measured;
    rows.push([
      name,
      fixed(one.time),
      fixed(ten.time),
      fixed(ten.time / one.time / (ten.length / one.length), 2),
      fixed(ten.length / ten.time, 0),
    ]);
  }
  printTable("Growth of pages (source to article; goal: linear, a ratio near 1 or under)", rows);
}
