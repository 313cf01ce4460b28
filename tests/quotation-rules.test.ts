import { describe, expect, test } from "vitest";
import { readNames } from "../src/extract/names/read-names.ts";
import { repairParse } from "../src/extract/parse-repair/repair-parse.ts";
import type { AttributionRule } from "../src/extract/quotations/attribution.ts";
import { attributionRules } from "../src/extract/quotations/attribution-rules.ts";
import { cueNounClasses } from "../src/extract/quotations/cue-nouns.ts";
import { cueVerbClasses } from "../src/extract/quotations/cue-verbs.ts";
import { phraseOf, phraseOver, sentenceTree, tokenRanges } from "../src/extract/sentence-tree.ts";
import type { Analysis } from "../src/language/analysis.ts";
import { analyzeEnglish } from "../src/language/analyze-english.ts";

const analyzed = (text: string): Analysis => {
  const parsed = analyzeEnglish(text, [{ start: 0, end: text.length }]);
  return repairParse(parsed, readNames(parsed));
};

const readWith = (rule: AttributionRule, text: string) =>
  analyzed(text).sentences.flatMap((sentence, index) => {
    const tree = sentenceTree(sentence, index);
    return sentence.tokens.flatMap((_, token) =>
      rule.read(tree, token).map(({ holder, source, cue, content }) => {
        const phrase =
          holder === undefined
            ? undefined
            : source === undefined
              ? phraseOf(tree, holder, new Set([cue, ...content]))
              : phraseOver(tree, source, holder);
        return {
          source: phrase && text.slice(phrase.start, phrase.end),
          content: tokenRanges(tree, content)
            .map(({ first, last }) =>
              text
                .slice(tree.tokens[first]?.start ?? 0, tree.tokens[last]?.end ?? 0)
                .replace(/^[\s,]+|[\s,.]+$/g, ""),
            )
            .join(" ... "),
        };
      }),
    );
  });

describe.each(attributionRules)("$name: $construction", (rule) => {
  test.each(rule.positive)("reads $text", ({ text, source, content }) => {
    expect(readWith(rule, text)).toContainEqual({ source, content });
  });
  test.each(rule.negative)("finds nothing in %s", (text) => {
    expect(readWith(rule, text)).toEqual([]);
  });
});

test("every rule and every class of cues has a name of its own", () => {
  const names = attributionRules.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
  const classes = [...cueVerbClasses, ...cueNounClasses].map(({ name }) => name);
  expect(new Set(classes).size).toBe(classes.length);
});
