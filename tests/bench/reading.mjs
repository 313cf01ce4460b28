import { readdirSync, readFileSync } from "node:fs";
import { performance } from "node:perf_hooks";
import {
  createValidator,
  extractStory,
  readArticle,
  serialize,
  toQuads,
  validate,
} from "../../dist/index.js";
import { analyzeEnglish } from "../../dist/language/analyze-english.js";
import { readDates } from "../../dist/language/dates/read-dates.js";
import { fixed, median, printTable, times } from "./measure.mjs";

const folder = new URL("../../seeds/", import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => readFileSync(new URL(name, folder), "utf8"));

const tokensOf = (text) => {
  const { body, blocks } = readArticle(text);
  return analyzeEnglish(body, blocks).sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
};

/** Articles a second for extraction alone and for the whole way, and the share of each stage. */
export async function benchStages() {
  const validator = createValidator();
  const rounds = 10;
  const stages = new Map();
  const timed = async (name, work) => {
    const start = performance.now();
    const result = await work();
    stages.set(name, [...(stages.get(name) ?? []), performance.now() - start]);
    return result;
  };
  const wholes = [];
  const extracts = [];
  for (let round = -3; round < rounds; round++) {
    if (round === 0) stages.clear();
    for (const text of texts) {
      const start = performance.now();
      const article = await timed("read", () => readArticle(text, { id: "bench" }));
      const analysis = await timed("tag and parse", () =>
        analyzeEnglish(article.body, article.blocks),
      );
      await timed("dates", () => readDates(analysis, { documentDate: "2022-01-29" }));
      const before = performance.now();
      const story = await timed("text to story (all of the above and the rest)", () =>
        extractStory(article),
      );
      const after = performance.now();
      const quads = await timed("map to quads", () => toQuads(story));
      await timed("serialize (4 formats)", () =>
        ["turtle", "nquads", "trig", "jsonld"].map((format) => serialize(story, format)),
      );
      await timed("validate", () => validate(quads, validator));
      if (round < 0) continue;
      extracts.push(after - before);
      // Tagging and dates ran once more by themselves, to be seen apart.
      const apart = stages.get("tag and parse").at(-1) + stages.get("dates").at(-1);
      wholes.push(performance.now() - start - apart);
    }
  }
  const whole = median(wholes);
  const tokens = texts.reduce((sum, text) => sum + tokensOf(text), 0) / texts.length;
  printTable("Reading (median of an article)", [
    ["", "ms", "a second", "tokens a second"],
    [
      "extract",
      fixed(median(extracts)),
      fixed(1000 / median(extracts)),
      fixed((tokens * 1000) / median(extracts), 0),
    ],
    [
      "whole pipeline with validation",
      fixed(whole),
      fixed(1000 / whole),
      fixed((tokens * 1000) / whole, 0),
    ],
  ]);
  printTable("Stages", [
    ["", "ms", "of the whole"],
    ...[...stages].map(([name, list]) => [
      name,
      fixed(median(list), 2),
      `${fixed((100 * median(list)) / whole, 0)} %`,
    ]),
  ]);
}

/** Time for 1, 10 and 100 times the same text, and for hostile input: a linear reader keeps the time a character. */
export async function benchGrowth() {
  const text = `${texts[0].trim()}\n\n`;
  const kinds = [
    ["the seed", (n) => text.repeat(n)],
    ["quotation marks", (n) => '"'.repeat(1000 * n)],
    ["curly marks", (n) => "“".repeat(1000 * n)],
    ["brackets", (n) => "(".repeat(1000 * n)],
    ["capitals", (n) => "A".repeat(1000 * n)],
    ["capitalized words", (n) => "Aa ".repeat(1000 * n)],
    ["names that go on", (n) => `${"Anna Berg, ".repeat(300 * n)}said.`],
    ["full stops", (n) => ". ".repeat(1000 * n)],
    ["hyphens", (n) => "a-".repeat(1000 * n)],
    ["line ends", (n) => "a\n".repeat(1000 * n)],
    ["digits", (n) => "1,".repeat(1000 * n)],
    ["he said", (n) => 'He said "it" and '.repeat(200 * n)],
    ["dates", (n) => "on Monday, May 3, 2021 ".repeat(150 * n)],
    ["posts", (n) => "So it is. — Ann Lee (@annlee) May 3, 2021\n\n".repeat(50 * n)],
  ];
  const rows = [["", "1x ms", "10x ms", "100x ms", "100x / 10x", "per character 100x / 10x"]];
  for (const [name, make] of kinds) {
    const measured = [];
    for (const n of [1, 10, 100]) {
      const input = make(n);
      measured.push(median(await times(() => extractStory(readArticle(input)), n === 100 ? 3 : 5)));
    }
    const [one, ten, hundred] = measured;
    const characters = make(100).length / make(10).length;
    rows.push([
      name,
      fixed(one),
      fixed(ten),
      fixed(hundred),
      fixed(hundred / ten),
      fixed(hundred / ten / characters, 2),
    ]);
  }
  printTable("Growth (text to story; linear is a last column near 1)", rows);
}
