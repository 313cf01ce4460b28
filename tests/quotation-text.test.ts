import { describe, expect, it } from "vitest";
import { quotationText } from "../src/extract/assemble/quotation-text.ts";

describe("the words of a quotation by themselves", () => {
  it.each([
    ["a lead-in goes", ['that it will not "give way'], "mixed", 'it will not "give way"'],
    ["a comma at the end goes", ["We are ready,"], "direct", "We are ready"],
    ["a mark that closes nothing goes", ['the plan is sound"'], "indirect", "the plan is sound"],
    [
      "a curly mark is closed",
      ["the deal is “as good as done"],
      "mixed",
      "the deal is “as good as done”",
    ],
    [
      "a double prime closes too",
      ["the deal is ``as good as″ done"],
      "mixed",
      "the deal is ``as good as″ done",
    ],
    [
      "a single mark is closed, an apostrophe is none",
      ["Peru's plan is 'on its way"],
      "mixed",
      "Peru's plan is 'on its way'",
    ],
    [
      "parts of one sentence",
      ["The bridge", "will be rebuilt"],
      "direct",
      "The bridge, will be rebuilt",
    ],
    [
      "a name goes on with a reported sentence",
      ["On Monday", "Peru left"],
      "indirect",
      "On Monday, Peru left",
    ],
    [
      "what a conjunction goes on with",
      ["Chile left, but", "Peru stayed"],
      "indirect",
      "Chile left, but Peru stayed",
    ],
    [
      "two sentences",
      ["We will stay", "Nobody wants to leave"],
      "direct",
      "We will stay. Nobody wants to leave",
    ],
    [
      "a part that ends its sentence",
      ["We will stay.", "Nobody left."],
      "direct",
      "We will stay. Nobody left.",
    ],
    ["white space is one space", ["over\n  the   river"], "direct", "over the river"],
  ] as const)("%s", (_, parts, kind, text) => expect(quotationText(parts, kind)).toBe(text));
});
