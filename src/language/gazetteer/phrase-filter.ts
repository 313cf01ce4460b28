import { fold } from "./fold.ts";

/** What the letters so far may be: the opening of a phrase, a whole one, a token that one begins with. */
const opening = 1;
const whole = 2;
const start = 4;

/**
 * Tells of running tokens, by a hash of their letters and without making a string, that no phrase of a table reads so:
 * a Bloom filter. What it lets pass may still be none.
 */
export interface PhraseFilter {
  /** The hash of the letters so far, `noLetters` at first, and of one token more. */
  readonly next: (hash: number, token: string) => number;
  readonly mayStart: (hash: number) => boolean;
  readonly mayOpen: (hash: number) => boolean;
  readonly mayBe: (hash: number) => boolean;
}

export const noLetters = 0x811c9dc5;

/** A filter for phrases and the tokens that they begin with, both by their folded letters. */
export function phraseFilter(
  phrases: Iterable<string>,
  starts: Iterable<string>,
  count: number,
): PhraseFilter {
  // Sixteen cells a phrase, which has some ten openings: four of five hashes of no phrase are told.
  const told = new Uint8Array(2 ** Math.ceil(Math.log2(16 * count + 1)));
  const last = told.length - 1;
  const cell = (hash: number): number => (hash ^ (hash >>> 15)) & last;
  const tell = (hash: number, what: number): void => {
    const at = cell(hash);
    told[at] = (told[at] ?? 0) | what;
  };
  for (const phrase of phrases) {
    let hash = noLetters;
    for (let i = 0; i < phrase.length; i++) {
      hash = step(hash, phrase.charCodeAt(i));
      tell(hash, opening);
    }
    tell(hash, whole);
  }
  for (const token of starts) tell(hashOnFolded(noLetters, token), start);
  const mayBe =
    (what: number) =>
    (hash: number): boolean =>
      ((told[cell(hash)] ?? 0) & what) !== 0;
  return {
    next: hashOn,
    mayStart: mayBe(start),
    mayOpen: mayBe(opening),
    mayBe: mayBe(whole),
  };
}

/** The step of FNV-1a. */
function step(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

function hashOn(before: number, token: string): number {
  let hash = before;
  for (let i = 0; i < token.length; i++) {
    const code = token.charCodeAt(i);
    if (code > 126) return hashOnFolded(before, fold(token));
    hash = step(hash, code >= 65 && code <= 90 ? code | 32 : code);
  }
  return hash;
}

function hashOnFolded(before: number, token: string): number {
  let hash = before;
  for (let i = 0; i < token.length; i++) hash = step(hash, token.charCodeAt(i));
  return hash;
}
