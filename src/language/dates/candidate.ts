import type { Sentence } from "../analysis.ts";
import { dateRules } from "./date-rules.ts";
import type { DayPart, Kind, Readings } from "./lexicon.ts";
import type { Meaning } from "./meaning.ts";
import { alphabetOf, compilePattern, needsOf, patternSieve } from "./pattern.ts";
import type { DateRule } from "./rule.ts";
import type { TimexModifier } from "./timex.ts";
import type { Word } from "./words.ts";

/** Words that a rule read, not yet resolved. */
export interface Candidate {
  /** Indices of the first word and after the last. */
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
  readonly mod?: TimexModifier;
  /** "Tuesday night" is a day, and a part of it. */
  readonly part?: DayPart;
  readonly rule: DateRule;
}

const compiled = (() => {
  const patterns = dateRules.flatMap(({ pattern, follows, precedes }) =>
    [pattern, follows, precedes].filter((part) => part !== undefined),
  );
  const alphabet = alphabetOf(patterns);
  const sources = dateRules.map((rule) => {
    const { source, captures } = compilePattern(rule.pattern, alphabet);
    const before = rule.follows && compilePattern(rule.follows, alphabet).source;
    const after = rule.precedes && compilePattern(rule.precedes, alphabet).source;
    return {
      rule,
      captures,
      source: `${before ? `(?<=${before.replaceAll("([", "(?:[")})` : ""}${source}${
        after ? `(?=${after.replaceAll("([", "(?:[")})` : ""
      }`,
    };
  });
  const needs = dateRules.map(({ pattern, follows, precedes }) =>
    [pattern, follows, precedes].flatMap((part) => (part ? needsOf(part, alphabet) : [])),
  );
  return { letterOf: alphabet.letterOf, sources, mayMatchIn: patternSieve(needs) };
})();

/** Finds what the rules read in the words of one sentence, without overlaps, in order. */
export type CandidateFinder = (words: readonly Word[], sentence: Sentence) => readonly Candidate[];

/** The readings that a match's groups captured: the first of each kind, and the second. */
function captured(
  match: RegExpExecArray,
  captures: readonly Kind[],
  words: readonly Word[],
): { readonly first: Readings; readonly again: Readings } {
  const first: Record<string, unknown> = {};
  const again: Record<string, unknown> = {};
  for (const [group, kind] of captures.entries()) {
    const at = match.indices?.[group + 1]?.[0];
    if (at === undefined) continue;
    const into = kind in first ? again : first;
    if (!(kind in into)) into[kind] = words[at]?.readings?.[kind];
  }
  // Each kind holds that kind's reading.
  return { first: first as Readings, again: again as Readings };
}

/** Makes a finder with matchers of its own: a RegExp remembers where it is, and modules here hold no state. */
export function candidateFinder(): CandidateFinder {
  // Most texts need few of them.
  const matchers = new Map<number, RegExp>();
  const matcherOf = (at: number, source: string): RegExp => {
    const matcher = matchers.get(at) ?? new RegExp(source, "dg");
    matchers.set(at, matcher);
    return matcher;
  };

  const readAll = (
    rule: DateRule,
    captures: readonly Kind[],
    matcher: RegExp,
    spelling: string,
    words: readonly Word[],
    sentence: Sentence,
    into: Candidate[],
  ): void => {
    matcher.lastIndex = 0;
    for (let match = matcher.exec(spelling); match; match = matcher.exec(spelling)) {
      const from = match.index;
      const to = from + match[0].length;
      const { first, again } = captured(match, captures, words);
      const meaning = rule.read({ ...first, again, words, from, to, sentence });
      if (meaning) into.push({ from, to, meaning, rule });
      else matcher.lastIndex = from + 1;
    }
  };

  return (words, sentence) => {
    let spelling = "";
    for (const word of words) spelling += compiled.letterOf(word);
    const found: Candidate[] = [];
    const mayMatch = compiled.mayMatchIn(spelling);
    for (const [at, { rule, captures, source }] of compiled.sources.entries()) {
      if (!mayMatch(at)) continue;
      readAll(rule, captures, matcherOf(at, source), spelling, words, sentence, found);
    }
    return withoutOverlaps(found, words.length);
  };
}

/** The longest first; of equally long ones the one whose rule stands first, which the stable sort keeps. */
function withoutOverlaps(found: readonly Candidate[], length: number): readonly Candidate[] {
  if (found.length < 2) return found;
  const taken = new Uint8Array(length);
  const kept: Candidate[] = [];
  const byLength = [...found].sort((a, b) => b.to - b.from - (a.to - a.from));
  for (const candidate of byLength) {
    if (taken.subarray(candidate.from, candidate.to).includes(1)) continue;
    taken.fill(1, candidate.from, candidate.to);
    kept.push(candidate);
  }
  return kept.sort((a, b) => a.from - b.from);
}
