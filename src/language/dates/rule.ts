import type { Sentence, Token } from "../analysis.ts";
import type { Readings } from "./lexicon.ts";
import type { Meaning } from "./meaning.ts";
import type { Pattern } from "./pattern.ts";
import type { Word } from "./words.ts";

/** Words of a sentence that fit a rule's pattern, with what its kinds captured: `month` holds the first month's number. */
export interface Found extends Readings {
  /** What was captured second of the same kind: "from 2009 to 2011". */
  readonly again: Readings;
  readonly words: readonly Word[];
  /** Index of the first word. */
  readonly from: number;
  /** Index after the last word. */
  readonly to: number;
  readonly sentence: Sentence;
}

/** "the sale closes [Friday]": a sentence with the expected span in brackets, the document's date, the value. */
export type DateExample = readonly [text: string, documentDate: string, value: string];

export interface DateRule {
  readonly name: string;
  /** The construction that it reads. */
  readonly construction: string;
  readonly pattern: Pattern;
  /** Words that must stand before or after, and do not belong to the expression. */
  readonly follows?: Pattern;
  readonly precedes?: Pattern;
  /** What the words mean; undefined where they only look like a time. */
  readonly read: (found: Found) => Meaning | undefined;
  /** The words are an amount, so "about" or "more than" may stand before them. */
  readonly counts?: true;
  readonly examples: readonly DateExample[];
  /** Sentences in which the rule finds nothing. */
  readonly counterExamples: readonly string[];
}

/** A word found, in small letters, counted from the first, or from the last where negative; "" where there is none. */
export const wordAt = ({ words, from, to }: Found, place: number): string =>
  words[place < 0 ? to + place : from + place]?.lower ?? "";

/** Whether one of the words found is this one. */
export function has(found: Found, ...literals: readonly string[]): boolean {
  for (let at = found.from; at < found.to; at++) {
    if (literals.includes(found.words[at]?.lower ?? "")) return true;
  }
  return false;
}

/** The word so many places before the words found, in small letters; "" where there is none. */
export const wordBefore = ({ words, from }: Found, places = 1): string =>
  words[from - places]?.lower ?? "";

/** The word so many places after the words found. */
export const wordAfter = ({ words, to }: Found, places = 1): string =>
  words[to + places - 1]?.lower ?? "";

/** The token that the first word found begins in. */
export const tokenOf = ({ words, from, sentence }: Found) =>
  sentence.tokens[words[from]?.token ?? -1];

const isCapital = (token: Token | undefined): boolean => /^\p{Lu}/u.test(token?.text ?? "");

/**
 * Whether capitals within a sentence make the words a title: "on This Week", where "this week" is a time.
 * In a headline that prints every word so, they tell nothing.
 */
export function isTitle({ words, from, to, sentence: { tokens } }: Found): boolean {
  if (from === 0 || !words.slice(from, to).every(({ token }) => isCapital(tokens[token]))) {
    return false;
  }
  return tokens.filter(isCapital).length * 2 < tokens.length;
}

/** Whether a hyphen ties the next word to the words found: "year-old", but not "this year - the". */
export const isHyphened = ({ words, to }: Found): boolean =>
  words[to]?.lower === "-" && words[to]?.glued === true && words[to + 1]?.glued === true;

/** The token that the word after the words found begins in. */
export const tokenAfter = ({ words, to, sentence }: Found) =>
  sentence.tokens[words[to]?.token ?? -1];

/** The token that the word before the words found begins in. */
export const tokenBefore = ({ words, from, sentence }: Found) =>
  sentence.tokens[words[from - 1]?.token ?? -1];
