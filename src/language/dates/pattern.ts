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
