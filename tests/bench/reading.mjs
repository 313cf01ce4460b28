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
import { cpuTime, fixed, median, printTable } from "./measure.mjs";

const folder = new URL("../../seeds/", import.meta.url);
const texts = readdirSync(folder)
  .filter((name) => name.endsWith(".txt"))
  .sort()
  .map((name) => readFileSync(new URL(name, folder), "utf8"));

const tokensOf = (text) => {
  const { body, blocks } = readArticle(text);
  return analyzeEnglish(body, blocks).sentences.reduce((sum, { tokens }) => sum + tokens.length, 0);
};

/**
 * Milliseconds of an article in each of some stages, after rounds that let the compiler warm up: a process that reads many
 * articles has compiled all of its ways after some hundred.
 */
async function timesOfStages(stages, rounds, warmUp) {
  const measured = stages.map(() => []);
  for (let round = -warmUp; round < rounds; round++)
    for (const text of texts) {
      let carried = text;
      for (const [index, [, work]] of stages.entries()) {
        const start = performance.now();
        const result = await work(carried);
        if (round >= 0) measured[index].push(performance.now() - start);
        carried = result ?? carried;
      }
    }
  return measured.map(median);
}

/** Articles and tokens a second for extraction alone and for the whole way, and the share of each stage. */
export async function benchStages() {
  const validator = createValidator();
  const [readingMs, extractMs] = await timesOfStages(
    [
      ["read", (text) => readArticle(text, { id: "bench" })],
      ["extract", (article) => extractStory(article)],
    ],
    60,
    300,
  );
  // A stage that returns nothing hands on what it was given: tagging and dates are part of extraction, and run
  // once more by themselves to be seen apart.
  const parts = [
    ["  of it: tokens, tags, parse", ({ body, blocks }) => void analyzeEnglish(body, blocks)],
    [
      "  of it: the same and dates",
      ({ body, blocks }) =>
        void readDates(analyzeEnglish(body, blocks), { documentDate: "2020-01-01" }),
    ],
  ];
  const rest = [
    ["map to quads", (story) => void toQuads(story)],
    [
      "serialize, 4 formats",
      (story) =>
        void ["turtle", "nquads", "trig", "jsonld"].map((format) => serialize(story, format)),
    ],
    ["validate", (story) => validate(toQuads(story), validator).then(() => undefined)],
  ];
  const [, ...partMs] = await timesOfStages(
    [["read", (text) => readArticle(text, { id: "bench" })], ...parts],
    20,
    20,
  );
  const [, , ...restMs] = await timesOfStages(
    [
      ["read", (text) => readArticle(text, { id: "bench" })],
      ["extract", (article) => extractStory(article)],
      ...rest,
    ],
    10,
    5,
  );
  const toStory = readingMs + extractMs;
  const before = cpuTime();
  const repeats = 40;
  for (let round = 0; round < repeats; round++)
    for (const text of texts) extractStory(readArticle(text, { id: "bench" }));
  const ofCpu = (cpuTime() - before) / repeats / texts.length;
  const whole = toStory + restMs.reduce((sum, value) => sum + value, 0);
  const tokens = texts.reduce((sum, text) => sum + tokensOf(text), 0) / texts.length;
  const rate = (ms) => [fixed(ms), fixed(1000 / ms), fixed((tokens * 1000) / ms, 0)];
  printTable(`Reading (median of an article, ${fixed(tokens, 0)} tokens)`, [
    ["", "ms", "a second", "tokens a second", "goal"],
    ["text to story", ...rate(toStory), "25000"],
    ["the same, in time of the processor", ...rate(ofCpu), "25000"],
    ["whole pipeline with validation", ...rate(whole), ""],
  ]);
  const share = (name, ms) => [name, fixed(ms, 2), `${fixed((100 * ms) / whole, 0)} %`];
  printTable("Stages", [
    ["", "ms", "of the whole"],
    share("read", readingMs),
    share("extract", extractMs),
    ...parts.map(([name], index) => share(name, partMs[index])),
    ...rest.map(([name], index) => share(name, restMs[index])),
  ]);
}

/** Time for 1, 10 and 100 times the same text, and for hostile input: a linear reader keeps the time a character. */
export function benchGrowth() {
  const text = `${texts[0].trim()}\n\n`;
  const kinds = [
    ["the seed", (n) => text.repeat(n)],
    ["quotation marks", (n) => '"'.repeat(1000 * n)],
    ["curly marks", (n) => "“".repeat(1000 * n)],
    ["apostrophes", (n) => "'".repeat(1000 * n)],
    ["brackets", (n) => "(".repeat(1000 * n)],
    ["capitals", (n) => "A".repeat(1000 * n)],
    ["capitals apart", (n) => "A ".repeat(1000 * n)],
    ["capitalized words", (n) => "Aa ".repeat(1000 * n)],
    ["names that go on", (n) => `${"Anna Berg, ".repeat(300 * n)}said.`],
    [
      "new names",
      (n) => Array.from({ length: 200 * n }, (_, i) => `Ann B${letters(i)} left. `).join(""),
    ],
    ["full stops", (n) => ". ".repeat(1000 * n)],
    ["hyphens", (n) => "a-".repeat(1000 * n)],
    ["line ends", (n) => "a\n".repeat(1000 * n)],
    ["digits", (n) => "1,".repeat(1000 * n)],
    ["he said", (n) => 'He said "it" and '.repeat(200 * n)],
    ["dates", (n) => "on Monday, May 3, 2021 ".repeat(150 * n)],
    ["posts", (n) => "So it is. — Ann Lee (@annlee) May 3, 2021\n\n".repeat(50 * n)],
  ];
  const rows = [["", "1x, ms of CPU", "10x", "100x", "100x / 10x", "per character 100x / 10x"]];
  for (const [name, make] of kinds) {
    const measured = [];
    for (const n of [1, 10, 100]) {
      const input = make(n);
      const runs = n === 100 ? 1 : 7;
      measured.push(
        median(
          Array.from({ length: runs }, () => {
            const before = cpuTime();
            extractStory(readArticle(input));
            return cpuTime() - before;
          }),
        ),
      );
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
  printTable("Growth (text to story; goal: linear, which is a last column near 1)", rows);
}

/** A number as a name's small letters: 0 is a, 27 is bb. */
const letters = (value) =>
  [...value.toString(26)]
    .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 26)))
    .join("");
