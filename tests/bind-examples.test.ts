import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { printShapes } from "../src/bind/shapes.ts";
import { vocabularyTable } from "../src/bind/vocabulary-table.ts";
import * as library from "../src/index.ts";

const root = fileURLToPath(new URL("../src", import.meta.url));
const scope: Readonly<Record<string, unknown>> = { ...library, printShapes, vocabularyTable };

/** The examples in doc comments: lines of code, some with what they give behind `//`. */
const examples = ["model", "vocabulary", "bind", "diff", "serialize", "validate"].flatMap(
  (folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
      .filter((name) => name.endsWith(".ts"))
      .sort()
      .flatMap((name) => {
        const source = readFileSync(join(root, folder, name), "utf8");
        return [...source.matchAll(/@example\n((?: \* .*\n| \* {3}.*\n)+)/g)].map((match) => ({
          name: `${folder}/${name}`,
          code: (match[1] ?? "").replaceAll(/^ \* ?/gm, ""),
        }));
      }),
);

/** Each line that tells what it gives becomes a check of just that. */
const checked = (code: string): string =>
  code
    .split("\n")
    .filter((line) => !line.startsWith("type ") && !line.startsWith("@"))
    .map((line) => {
      const told = /^(\S.*); \/\/ (.*)$/.exec(line);
      return told ? `check(${told[1]}, ${told[2]});` : line;
    })
    .join("\n");

describe("the examples in the doc comments", () => {
  it.each(examples)("of $name give what they say", async ({ code }) => {
    let checks = 0;
    const check = (value: unknown, told: unknown): void => {
      checks++;
      expect(value).toEqual(told);
    };
    const names = [...Object.keys(scope), "check"].filter(
      (name) => !code.includes(`const ${name} `),
    );
    const AsyncFunction = (async () => undefined).constructor as new (
      ...parts: string[]
    ) => (...values: unknown[]) => Promise<void>;
    await new AsyncFunction(...names, checked(code))(
      ...names.map((name) => (name === "check" ? check : scope[name])),
    );
    expect(checks).toBeGreaterThan(0);
  });

  it("are there", () => {
    expect(examples.length).toBeGreaterThanOrEqual(12);
  });
});
