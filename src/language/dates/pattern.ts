import { figureShapes } from "./figures.ts";
import { type Kind, lexicon } from "./lexicon.ts";
import type { Word } from "./words.ts";

/**
 * Patterns over words. A sentence is spelled with one letter a word, the letter telling what the word can be
 * read as; a pattern becomes a regular expression over such spellings:
 *
 *     "the? <day> of <month> (,? <year>)?"     the 3rd of May, 2014
 *
 * `<month>` is any word that reads as a month, a bare word is itself, `( | )` `?` and `{1,3}` are as usual.
 * There is no unbounded repetition, so a match costs a constant.
 */
export type Pattern = string;

const partOfPattern = /<([A-Za-z]+)>|[()|?]|\{\d,\d\}|[^\s()|?{}<>]+/g;

const isOperator = (part: string): boolean => /^(?:[()|?]|\{\d,\d\})$/.test(part);

function literalsOf(pattern: Pattern): readonly string[] {
  const literals: string[] = [];
  for (const [part, kind] of pattern.matchAll(partOfPattern)) {
    if (!kind && !isOperator(part)) literals.push(part);
  }
  return literals;
}

/** Letters stand for sets of readings. They begin where no letter means anything to a regular expression. */
const firstLetter = 0x100;
const otherWord = String.fromCharCode(firstLetter);

export interface Alphabet {
  /** The letter for a word. */
  readonly letterOf: (word: Word) => string;
  /** All letters that a kind or a literal word of a pattern stands for. */
  readonly lettersFor: (name: string) => string;
}

const signature = (kinds: readonly string[]): string => [...kinds].sort().join(" ");

/** The letters that tell apart all that the given patterns ask after. */
export function alphabetOf(patterns: readonly Pattern[]): Alphabet {
  const literals = new Set(patterns.flatMap(literalsOf));
  const letters = new Map<string, string>();
  const meanings = new Map<string, string>();
  const letter = (names: readonly string[]): string => {
    const key = signature(names);
    const known = letters.get(key);
    if (known) return known;
    const made = String.fromCharCode(firstLetter + 1 + letters.size);
    letters.set(key, made);
    for (const name of names) meanings.set(name, (meanings.get(name) ?? "") + made);
    return made;
  };

  const plain = new Map<string, string>();
  for (const literal of literals) plain.set(literal, letter([`=${literal}`]));
  const read = new Map<string, string>();
  for (const [word, readings] of lexicon) {
    const kinds = Object.keys(readings).map((kind) => `<${kind}>`);
    read.set(word, letter(literals.has(word) ? [...kinds, `=${word}`] : kinds));
  }
  const figures = new Map<string, string>();
  for (const shape of figureShapes) {
    figures.set(signature(shape), letter(shape.map((kind) => `<${kind}>`)));
  }

  return {
    letterOf: ({ lower, readings }) =>
      (readings
        ? (read.get(lower) ?? figures.get(signature(Object.keys(readings))))
        : plain.get(lower)) ?? otherWord,
    lettersFor: (name) => meanings.get(name) ?? "",
  };
}

export interface CompiledPattern {
  readonly source: string;
  /** The kind that each capturing group holds. */
  readonly captures: readonly Kind[];
}

/** @throws never at run time for the patterns of this folder: a test compiles them all. */
export function compilePattern(pattern: Pattern, alphabet: Alphabet): CompiledPattern {
  const captures: Kind[] = [];
  let source = "";
  for (const [part, kind] of pattern.matchAll(partOfPattern)) {
    if (kind) {
      // The patterns are ours, and the test on them knows every kind they name.
      captures.push(kind as Kind);
      source += `([${alphabet.lettersFor(`<${kind}>`)}])`;
    } else if (part === "(") source += "(?:";
    else if (isOperator(part)) source += part;
    else source += `[${alphabet.lettersFor(`=${part}`)}]`;
  }
  return { source, captures };
}

/** Letters of which a match holds one at least. */
export type Need = string;

/**
 * What every match of a pattern holds, one letter of each need: a sentence that lacks one is not searched. Of "the? <day>
 * of <month>" these are the days, "of" and the months; of "(on|at) <day>" the letters of "on" and "at" together are one.
 */
export function needsOf(pattern: Pattern, alphabet: Alphabet): readonly Need[] {
  const parts = [...pattern.matchAll(partOfPattern)];
  let at = 0;
  const sequence = (): readonly Need[] => {
    const needs: Need[] = [];
    while (at < parts.length && parts[at]?.[0] !== "|" && parts[at]?.[0] !== ")") {
      const own = item();
      const isOptional = /^(?:\?|\{0.*)$/.test(parts[at]?.[0] ?? "");
      if (/^[?{]/.test(parts[at]?.[0] ?? "")) at++;
      if (!isOptional) needs.push(...own);
    }
    return needs;
  };
  const item = (): readonly Need[] => {
    const [part = "", kind] = parts[at++] ?? [];
    if (part === "(") {
      const needs = alternatives();
      at++;
      return needs;
    }
    return [alphabet.lettersFor(kind ? `<${kind}>` : `=${part}`)];
  };
  const alternatives = (): readonly Need[] => {
    const branches = [sequence()];
    while (parts[at]?.[0] === "|") {
      at++;
      branches.push(sequence());
    }
    const [only = []] = branches;
    if (branches.length === 1) return only;
    // The rarest of each branch is the one with the fewest letters.
    const rarest = branches.map((needs) => [...needs].sort((a, b) => a.length - b.length)[0]);
    return rarest.includes(undefined) ? [] : [rarest.join("")];
  };
  return alternatives();
}

/** Tells of each sentence's spelling which patterns, by their place in the list, may match in it. */
export function patternSieve(
  needsOfEach: readonly (readonly Need[])[],
): (spelling: string) => (pattern: number) => boolean {
  const needs = [...new Set(needsOfEach.flat())];
  const needsOfLetter = new Map<string, number[]>();
  for (const [index, need] of needs.entries()) {
    for (const letter of need) {
      needsOfLetter.set(letter, [...(needsOfLetter.get(letter) ?? []), index]);
    }
  }
  const numbered = needsOfEach.map((own) => own.map((need) => needs.indexOf(need)));
  return (spelling) => {
    const held = new Uint8Array(needs.length);
    for (const letter of spelling) {
      for (const need of needsOfLetter.get(letter) ?? nothing) held[need] = 1;
    }
    return (pattern) => numbered[pattern]?.every((need) => held[need] === 1) ?? false;
  };
}

const nothing: readonly number[] = [];
