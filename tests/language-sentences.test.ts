import { describe, expect, it } from "vitest";
import { maximumSentenceTokens } from "../src/language/analysis.ts";
import { splitSentences } from "../src/language/sentences.ts";
import { tokenize } from "../src/language/tokenizer.ts";

function sentences(text: string): string[] {
  const spans: number[] = [];
  tokenize(text, 0, text.length, spans);
  const count = spans.length / 2;
  const starts: number[] = [];
  splitSentences(
    (i) => text.slice(spans[2 * i], spans[2 * i + 1]),
    (i) => i === 0 || (spans[2 * i] ?? 0) > (spans[2 * i - 1] ?? 0),
    0,
    count,
    starts,
  );
  return starts.map((from, k) =>
    text.slice(spans[2 * from], spans[2 * (starts[k + 1] ?? count) - 1]),
  );
}

describe("splitSentences", () => {
  // Bars mark where the sentences end.
  it.each([
    "Rain fell.| Roads were closed.",
    "Dr. Lind met Sen. Obi on Jan. 5 in St. Paul.| They talked.",
    "The U.S. Senate met U.S. officials.",
    "He flew to the U.S.| The visit lasted a week.",
    "It opened at 9 a.m.| Nobody came.",
    '"We won," she said.| "It was hard."| He agreed.',
    '"Stop!" he shouted.',
    "“Are you sure?” asked Ruiz.| “I am.”",
    "Shares rose 3.5 percent to $4.20.| Bonds fell.",
    "He worked for Hale & Co. in Leeds.",
    "Acme Corp. said it would appeal.",
    "Why?| Nobody knows!| Perhaps ...",
    "He paused ... and went on.",
    "(It was late.)| They left.",
    "Mr. J. K. Abara, of Lagos, won.| Mrs. Abara cheered.",
  ])("splits %s", (marked) => {
    const expected = marked.split("| ");
    expect(sentences(expected.join(" "))).toEqual(expected);
  });

  it("cuts what never ends, at a comma where there is one", () => {
    const found = sentences("one two three, ".repeat(1000));
    const lengths = found.map((sentence) => {
      const spans: number[] = [];
      tokenize(sentence, 0, sentence.length, spans);
      return spans.length / 2;
    });
    expect(Math.max(...lengths)).toBeLessThanOrEqual(maximumSentenceTokens);
    expect(found.every((sentence) => sentence.endsWith(","))).toBe(true);
  });
});
