import { readdirSync, readFileSync } from "node:fs";
import { Store } from "oxigraph";
import { describe, expect, it } from "vitest";
import { extractStory } from "../../src/extract/extract-story.ts";
import { readArticle } from "../../src/read/read-article.ts";
import { serialize } from "../../src/serialize/serialize.ts";

// Each NN-name.rq runs over the seed's graph; NN-name.json is its answer. match: equal = exactly these rows,
// contain = at least these, ask = the boolean. compare: substring = the expected text occurs in the actual.
// alternatives: other spellings that count as the same.
interface Answer {
  readonly match: "equal" | "contain" | "ask";
  readonly compare?: "substring";
  readonly value?: boolean;
  readonly rows?: readonly Readonly<Record<string, string>>[];
  readonly alternatives?: Readonly<Record<string, readonly string[]>>;
}
type Row = Readonly<Record<string, string>>;

const folder = new URL("./questions/", import.meta.url);
const read = (name: string): string => readFileSync(new URL(name, folder), "utf8");
const seed = "000_0300cc61f75208c8";

function graph(): Store {
  const text = readFileSync(new URL(`../../seeds/${seed}.txt`, import.meta.url), "utf8");
  const store = new Store();
  store.load(serialize(extractStory(readArticle(text, { id: seed })), "nquads"), {
    format: "application/n-quads",
  });
  return store;
}

function fits(expected: Row, actual: Row, { compare, alternatives = {} }: Answer): boolean {
  return Object.entries(expected).every(([variable, value]) =>
    [value, ...(alternatives[value] ?? [])].some((spelling) =>
      compare === "substring"
        ? (actual[variable] ?? "").includes(spelling)
        : actual[variable] === spelling,
    ),
  );
}

describe("the seed's graph answers", () => {
  const store = graph();
  const questions = readdirSync(folder)
    .filter((name) => /^\d.*\.rq$/.test(name))
    .sort();

  it("every question that is kept here", () => expect(questions.length).toBeGreaterThanOrEqual(12));

  it.each(questions)("%s", (name) => {
    const answer: Answer = JSON.parse(read(name.replace(".rq", ".json")));
    const result = JSON.parse(
      String(store.query(read("prefixes.rq") + read(name), { results_format: "json" })),
    );
    if (answer.match === "ask") {
      expect(result.boolean).toBe(answer.value);
      return;
    }
    const actual: readonly Row[] = result.results.bindings.map(
      (binding: Readonly<Record<string, { readonly value: string }>>) =>
        Object.fromEntries(
          Object.entries(binding).map(([variable, { value }]) => [variable, value]),
        ),
    );
    const expected = answer.rows ?? [];
    expect(expected.filter((row) => !actual.some((found) => fits(row, found, answer)))).toEqual([]);
    if (answer.match === "equal")
      expect(actual.filter((found) => !expected.some((row) => fits(row, found, answer)))).toEqual(
        [],
      );
  });
});
