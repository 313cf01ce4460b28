import { describe, expect, it, test } from "vitest";
import { classesOfForm, wordClass } from "../src/language/dictionary.ts";
import { dictionaryOf } from "../src/language/train/read-wordnet.ts";

const { noun, verb, adjective, plural, thirdPerson, past, gerund, comparative, superlative } =
  wordClass;
const dictionary = dictionaryOf(
  new Map([
    ["plan", noun | verb],
    ["carry", verb],
    ["move", noun | verb],
    ["call", noun | verb],
    ["box", noun],
    ["glass", noun],
    ["big", adjective],
    ["happy", adjective],
    ["large", adjective],
  ]),
);

test.each([
  ["plan", noun | verb],
  ["plans", plural | thirdPerson],
  ["planned", past],
  ["planning", gerund],
  ["carried", past],
  ["carries", thirdPerson],
  ["moved", past],
  ["moving", gerund],
  ["called", past],
  ["boxes", plural],
  ["glass", noun],
  ["bigger", comparative],
  ["largest", superlative],
  ["happier", comparative],
  ["met", past],
  ["children", plural],
  ["zorbed", 0],
  ["s", 0],
  ["", 0],
])("%s", (word, classes) => {
  expect(classesOfForm(word, dictionary)).toBe(classes);
});

describe("the dictionary in the weights file", () => {
  it("holds each word with its classes, and hardly any other", () => {
    const entries = new Map(Array.from({ length: 20_000 }, (_, i) => [`w${i}`, 1 + (i % 15)]));
    const known = dictionaryOf(entries);
    const wrong = [...entries].filter(([word, classes]) => {
      const found = known(word, 0, word.length);
      return (found & classes) !== classes;
    });
    expect(wrong).toEqual([]);
    const strangers = Array.from({ length: 20_000 }, (_, i) => `x${i}`);
    const taken = strangers.filter((word) => known(word, 0, word.length) !== 0);
    expect(taken.length).toBeLessThan(100);
  });
});
