import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toQuads } from "../src/bind/quads.ts";
import { isNewsgraphError } from "../src/error.ts";
import { extractStory } from "../src/extract/extract-story.ts";
import { type Story, thingsOf } from "../src/model/story.ts";
import { readArticle } from "../src/read/read-article.ts";
import { serialize } from "../src/serialize/serialize.ts";
import { createValidator } from "../src/validate/create-validator.ts";
import { validate } from "../src/validate/validate.ts";
import { anyText, newsText } from "./arbitrary-text.ts";

/** The story of a text, or undefined where the text is refused with an error of ours. */
function storyOf(text: string): Story | undefined {
  try {
    return extractStory(readArticle(text, { date: "2022-01-29" }));
  } catch (error) {
    if (isNewsgraphError(error)) return undefined;
    throw error;
  }
}

describe("on any input", () => {
  it("read and extract throw nothing but a NewsgraphError, 10,000 times", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        storyOf(text);
      }),
      { numRuns: 10_000, seed: 1 },
    );
  });

  it("every span's words are the body's, counted in code points", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const told = storyOf(text);
        if (!told) return;
        const [article] = thingsOf(told, "Article");
        const body = [...(article?.body ?? "")];
        for (const { start, end, exact, prefix = "", suffix = "" } of thingsOf(told, "Selector")) {
          expect(body.slice(start, end).join("")).toBe(exact);
          expect(body.slice(Math.max(0, start - [...prefix].length), start).join("")).toBe(prefix);
          expect(body.slice(end, end + [...suffix].length).join("")).toBe(suffix);
          expect(exact).not.toBe("");
        }
      }),
      { numRuns: 1500, seed: 2 },
    );
  });

  it("every story conforms to the shapes", async () => {
    const validator = createValidator();
    await fc.assert(
      fc.asyncProperty(newsText, async (text) => {
        const told = storyOf(text);
        if (!told) return;
        const { results } = await validate(toQuads(told), validator);
        expect(results.filter(({ severity }) => severity === "violation")).toEqual([]);
      }),
      { numRuns: 150, seed: 3 },
    );
  });

  it("the same text gives the same bytes", () => {
    fc.assert(
      fc.property(newsText, (text) => {
        const [first, second] = [storyOf(text), storyOf(text)];
        if (!first || !second) return;
        expect(serialize(first, "turtle")).toBe(serialize(second, "turtle"));
      }),
      { numRuns: 200, seed: 4 },
    );
  });
});

/** What a graph's users could ask for as having happened. */
const asserted = (text: string): readonly string[] => {
  const told = storyOf(text);
  return told ? thingsOf(told, "Event").map(({ eventType, name }) => `${eventType} ${name}`) : [];
};
const reported = (text: string): readonly string[] => {
  const told = storyOf(text);
  return told
    ? thingsOf(told, "Situation").map(
        ({ situationType, modality }) => `${situationType} ${modality}`,
      )
    : [];
};

describe("reported is not asserted", () => {
  it.each([
    ["Turkey threatened to invade Greece.", "Assault Hypothetical"],
    ["If Turkey invades Greece, Italy will send aid to Greece.", "Assault Hypothetical"],
    ["Italy fears that Turkey could attack Greece.", "Assault Hypothetical"],
    ["Turkey did not attack Greece.", "Assault Negated"],
    ["Turkey denied that it had attacked Greece.", "Assault Negated"],
    ["Turkey allegedly attacked Greece.", "Assault Alleged"],
    ["Turkey attacked Greece, Italy said.", "Assault Alleged"],
    ["“Turkey attacked Greece,” Italian President Ugo Conti said.", "Assault Alleged"],
    ["According to Italy, Turkey attacked Greece.", "Assault Alleged"],
    [
      "Italy warned Turkey of consequences in the event of an attack on Greece.",
      "Assault Hypothetical",
    ],
  ])("%s", (text, situation) => {
    expect(asserted(text).filter((event) => event.startsWith("Assault"))).toEqual([]);
    expect(reported(text)).toContain(situation);
  });

  it("what the article tells itself is asserted", () => {
    expect(asserted("Turkey attacked Greece on Monday.")).toEqual(["Assault attacked"]);
    expect(reported("Turkey attacked Greece on Monday.")).toEqual([]);
  });
});
