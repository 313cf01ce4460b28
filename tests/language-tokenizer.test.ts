import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longestToken, tokenize } from "../src/language/tokenizer.ts";

function tokens(text: string): string[] {
  const spans: number[] = [];
  tokenize(text, 0, text.length, spans);
  const found: string[] = [];
  for (let i = 0; i < spans.length; i += 2) found.push(text.slice(spans[i], spans[i + 1]));
  return found;
}

describe("tokenize", () => {
  // Spaces and bars mark where the tokens end.
  it.each([
    ["They didn't pay Lund's bill.", "They did|n't pay Lund|'s bill|."],
    ["They’d rather she couldn’t know", "They|’d rather she could|n’t know"],
    ["We cannot wait; it's gonna rain", "We can|not wait|; it|'s gon|na rain"],
    ["the firms' debt", "the firms|' debt"],
    ["Mr. O'Dell met J. R. Okoye.", "Mr. O'Dell met J. R. Okoye|."],
    ["Gen. Adeyemi of Acme Inc. spoke", "Gen. Adeyemi of Acme Inc. spoke"],
    ["in the U.S. and at 5 p.m. sharp", "in the U.S. and at 5 p.m. sharp"],
    ["a U.S.-led force", "a U.S.|-|led force"],
    ["No. 7 was no. He said no.", "No. 7 was no|. He said no|."],
    ["Eugene, Ore. and a ship of ore.", "Eugene|, Ore. and a ship of ore|."],
    ["It cost $5.5 million (€4m), up 10%.", "It cost $|5.5 million (|€|4m|)|, up 10|%|."],
    ["US$20 and 1,00,000 rupees", "US$|20 and 1,00,000 rupees"],
    ["at 10:30 on 3/4/2011, ages 5-9", "at 10:30 on 3/4/2011|, ages 5|-|9"],
    ["call 555-867-5309", "call 555-867-5309"],
    ["a well-known co-founder", "a well|-|known co-founder"],
    ["“Go,” he said — ‘now’…", "“|Go|,|” he said — ‘|now|’|…"],
    ["``Go,'' he said -- \"now\"...", "``|Go|,|'' he said -- \"|now|\"|..."],
    ["AT&T and R&D, food & drink", "AT&T and R&D|, food & drink"],
    [
      "see https://example.org/a?b=1, or www.example.com.",
      "see https://example.org/a?b=1|, or www.example.com|.",
    ],
    ["mail ann@example.org via @ann_b #news", "mail ann@example.org via @ann_b #news"],
    ["at 5pm in the '90s and the 1990s, the 5th", "at 5|pm in the '90s and the 1990s|, the 5th"],
    ["It ended.The next began", "It ended|.|The next began"],
    ["What?! No!!!", "What|?! No|!!!"],
    ["and/or (perhaps)", "and|/|or (|perhaps|)"],
    ["😀 ok 中文", "😀 ok 中文"],
  ])("cuts %s", (text, expected) => {
    expect(tokens(text)).toEqual(expected.split(/[ |]+/));
  });

  it("covers everything but white space, in order and without overlap, on any string", () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" })),
        (text) => {
          const spans: number[] = [];
          tokenize(text, 0, text.length, spans);
          let last = 0;
          for (let i = 0; i < spans.length; i += 2) {
            const start = spans[i] ?? -1;
            const end = spans[i + 1] ?? -1;
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            expect(text.slice(last, start)).not.toMatch(/[\p{L}\p{N}]/u);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
          expect(text.slice(last)).not.toMatch(/[\p{L}\p{N}]/u);
        },
      ),
    );
  });

  it.each(["a", "\ud800", "http://", "a@", "1,", "a.", "'", "-", "("])(
    "cuts 100,000 times %j into tokens of bounded length",
    (piece) => {
      const text = piece.repeat(100_000);
      const found = tokens(text);
      expect(found.length).toBeGreaterThanOrEqual(Math.floor(text.length / longestToken));
      expect(found.every(({ length }) => length <= longestToken)).toBe(true);
      expect(found.join("")).toBe(text);
    },
  );

  it("stays inside the given stretch", () => {
    const spans: number[] = [];
    tokenize("one two's three", 4, 9, spans);
    expect(spans).toEqual([4, 7, 7, 9]);
  });
});
