import { describe, expect, test } from "vitest";
import { contentFactuality, embeddings } from "../src/extract/lexicon/embedding.ts";
import { embeddingOf } from "../src/extract/lexicon/embedding-index.ts";
import {
  adjectiveEntries,
  eventClasses,
  nounEntries,
  spellings,
  verbEntries,
} from "../src/extract/lexicon/lexicon.ts";
import { verbLemma } from "../src/extract/lexicon/verb-forms.ts";
import { eventTypes } from "../src/model/kinds/event.ts";
import { eventsIn, overlaps, rightArguments, unmarked } from "./marked-sentence.ts";

const words = (table: string | undefined): readonly string[] =>
  (table ?? "").trim().split(/\s+/).filter(Boolean);

const rows = eventClasses.flatMap(({ type, verbs, nouns, adjectives = [] }) => [
  ...verbs.map((row) => ({ type, table: row.verbs, example: row.example })),
  ...nouns.map((row) => ({ type, table: row.nouns, example: row.example })),
  ...adjectives.map((row) => ({ type, table: row.adjectives, example: row.example })),
]);

describe("the tables", () => {
  test("every type of event has a class, and only one", () => {
    expect(eventClasses.map(({ type }) => type).sort()).toEqual([...eventTypes].sort());
  });
  test("words are lower-case lemmas", () => {
    const odd = rows.flatMap(({ table }) =>
      words(table).filter((word) => !/^[\p{Ll}'+_-]+$/u.test(word)),
    );
    expect(odd).toEqual([]);
  });
  test("no row has a word twice", () => {
    const doubled = rows.flatMap(({ type, table }) =>
      words(table)
        .filter((word, at, all) => all.indexOf(word) !== at)
        .map((word) => `${type}: ${word}`),
    );
    expect(doubled).toEqual([]);
  });
  test("an example speaks of nobody twice, and marks what it shows", () => {
    const bare = rows.filter(
      ({ type, example }) =>
        !example.includes("[") && !["Retreat", "Assault", "Coerce"].includes(type),
    );
    expect(bare.map(({ example }) => example)).toEqual([]);
    expect(new Set(rows.map(({ example }) => example)).size).toBe(rows.length);
  });
  test("there is something to look up", () => {
    const verbs = new Set(
      eventClasses.flatMap(({ verbs: all }) => all.flatMap((row) => words(row.verbs))),
    );
    const nouns = new Set(
      eventClasses.flatMap(({ nouns: all }) => all.flatMap((row) => words(row.nouns))),
    );
    expect(verbs.size).toBeGreaterThan(1500);
    expect(nouns.size).toBeGreaterThan(500);
  });
});

describe("lookup", () => {
  test("rows that ask more of the sentence come first", () => {
    for (const verb of ["impose", "call", "meet", "break"]) {
      const demands = verbEntries(verb).map((entry) => entry.demands);
      expect(demands).toEqual([...demands].sort((a, b) => b - a));
      expect(demands.length).toBeGreaterThan(1);
    }
  });
  test("a modifier decides before the bare noun", () => {
    expect(nounEntries("strike")[0]?.modifier).not.toBe("");
    expect(nounEntries("strike").at(-1)).toMatchObject({ modifier: "" });
    expect(nounEntries("talks").map(({ type }) => type)).toContain("Consult");
  });
  test("both shores' spellings", () => {
    expect(spellings("mobilize")).toEqual(["mobilize", "mobilise"]);
    expect(verbEntries("criticise")[0]?.type).toBe("Accuse");
    expect(spellings("prize")).toEqual(["prize", "prise"]);
  });
  test("unknown words have no rows", () => {
    expect([...verbEntries("xyzzy"), ...nounEntries(""), ...adjectiveEntries("blue")]).toEqual([]);
    expect(embeddingOf("xyzzy", "VERB", "that")).toBeUndefined();
  });
  test("a lemmatizer's slips are mended from the printed form", () => {
    expect(verbLemma("conced", "conceded")).toBe("concede");
    expect(verbLemma("riote", "Rioting")).toBe("riot");
    expect(verbLemma("kidnapp", "kidnapped")).toBe("kidnap");
    expect(verbLemma("xyzzy", "xyzzied")).toBe("xyzzy");
  });
});

describe("the examples, read by the parser", () => {
  // The parser is statistical, so a few of the sentences go wrong; how many may is held here.
  const readings = rows.map(({ type, example }) => {
    const { text, marks } = unmarked(example);
    const right = eventsIn(text).filter((reading) => reading.type === type);
    const best = Math.max(0, ...right.map((reading) => rightArguments(reading, marks)));
    return { type, example, typed: right.length > 0, marks: marks.length, best };
  });
  const share = (part: number, whole: number): number => Math.round((100 * part) / whole);

  test("types", () => {
    const missed = readings.filter(({ typed }) => !typed);
    const reached = share(readings.length - missed.length, readings.length);
    expect(
      reached,
      missed.map(({ type, example }) => `${type}: ${example}`).join("\n"),
    ).toBeGreaterThanOrEqual(86);
  });
  test("roles", () => {
    const whole = readings.reduce((sum, { marks }) => sum + marks, 0);
    const part = readings.reduce((sum, { best }) => sum + best, 0);
    expect(share(part, whole)).toBeGreaterThanOrEqual(80);
  });
});

describe("words that embed", () => {
  test.each(embeddings.map((row) => [row.example, row] as const))("%s", (example, row) => {
    const { text, marks } = unmarked(example);
    const content = eventsIn(text).find((reading) =>
      marks.some((mark) => overlaps(mark, reading.trigger)),
    );
    const told = contentFactuality[row.embedding] ?? "actual";
    expect(content?.factuality).toBe(told);
  });
});
