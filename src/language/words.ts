import { classOf, digit, isUpper, letter } from "./characters.ts";
import { classesOfForm, type Dictionary, noDictionary } from "./dictionary.ts";
import { finish, hashString, mix } from "./hash.ts";
import { irregularKind } from "./irregular-forms.ts";
import { noClusters, type WordClusters } from "./word-clusters.ts";

/** What the models see of one word form; computed once for each distinct form of a text. */
export interface Word {
  readonly form: string;
  /** Lower case, quotes and dashes unified, digits as 0: the spelling that the models know. */
  readonly key: string;
  readonly lower: number;
  readonly shape: number;
  readonly prefix1: number;
  readonly prefix2: number;
  readonly prefix3: number;
  readonly suffix1: number;
  readonly suffix2: number;
  readonly suffix3: number;
  readonly suffix4: number;
  /** What the table of irregular forms says of it: "fell" is a past tense. */
  readonly irregular: number;
  /** Bits of `wordClass`: what the dictionary says of it. */
  readonly classes: number;
  /** The cluster of words that are used alike, 0 for none. */
  readonly usage: number;
  /** The cluster of words that are written of in the same texts, 0 for none. */
  readonly topic: number;
  readonly capitalized: boolean;
  readonly allCapitals: boolean;
  readonly alphabetic: boolean;
}

const longestFeatureWord = 40;

const unified: ReadonlyMap<string, string> = new Map([
  ["’", "'"],
  ["‘", "`"],
  ["“", "``"],
  ["”", "''"],
  ["‘‘", "``"],
  ["„", "``"],
  ["«", "``"],
  ["»", "''"],
  ["—", "--"],
  ["–", "--"],
  ["―", "--"],
  ["---", "--"],
  ["…", "..."],
  ["....", "..."],
  ["..", "..."],
  ["[", "("],
  ["]", ")"],
  ["{", "("],
  ["}", ")"],
]);

/** The spelling that the models know: a straight quote's direction is told by `opens`. */
export function wordKey(form: string, opens: boolean): string {
  const same = unified.get(form);
  if (same !== undefined) return same;
  if (form === '"' || form === "″") return opens ? "``" : "''";
  if (form === "'") return opens ? "`" : "'";
  const cut = form.length > longestFeatureWord ? form.slice(0, longestFeatureWord) : form;
  let key = "";
  const lower = cut.toLowerCase();
  for (let i = 0; i < lower.length; i++) {
    const code = lower.charCodeAt(i);
    if (code === 0x2019) key += "'";
    else if (classOf(code) === digit) key += "0";
    else key += lower[i];
  }
  return key;
}

/**
 * The same word at a byte a character, where that can be. One curly quote makes an engine hold a whole text, and all that
 * is cut from it, at two bytes a character, which is slower to compare, to look up and to put in lower case.
 */
export function narrow(form: string): string {
  if (form.length > longestFeatureWord) return form;
  let narrowed = "";
  for (let i = 0; i < form.length; i++) {
    const code = form.charCodeAt(i);
    if (code > 0xff) return form;
    narrowed += String.fromCharCode(code);
  }
  return narrowed;
}

/** X for capitals, x for small letters, 0 for digits, other characters as they are; runs shortened. */
function wordShape(form: string): string {
  let shape = "";
  let last = "";
  let run = 0;
  const length = Math.min(form.length, longestFeatureWord);
  for (let i = 0; i < length; i++) {
    const character = form.charAt(i);
    const kind = classOf(character.charCodeAt(0));
    const mark =
      kind === letter ? (isUpper(character) ? "X" : "x") : kind === digit ? "0" : character;
    run = mark === last ? run + 1 : 1;
    last = mark;
    if (run <= 2) shape += mark;
  }
  return shape;
}

export function describeWord(
  form: string,
  opens: boolean,
  dictionary: Dictionary,
  clusters: WordClusters,
): Word {
  const key = wordKey(form, opens);
  const cluster = clusters(key);
  const length = key.length;
  let letters = 0;
  let capitals = 0;
  for (let i = 0; i < Math.min(form.length, longestFeatureWord); i++) {
    if (classOf(form.charCodeAt(i)) !== letter) continue;
    letters++;
    if (isUpper(form.charAt(i))) capitals++;
  }
  const affix = (tag: number, start: number, end: number): number =>
    end - start > length || length === 0 ? tag : finish(mix(tag, hashString(key, start, end)));
  return {
    form,
    key,
    lower: hashString(key),
    shape: hashString(wordShape(form)),
    prefix1: affix(1, 0, 1),
    prefix2: affix(2, 0, Math.min(2, length)),
    prefix3: affix(3, 0, Math.min(3, length)),
    suffix1: affix(4, Math.max(0, length - 1), length),
    suffix2: affix(5, Math.max(0, length - 2), length),
    suffix3: affix(6, Math.max(0, length - 3), length),
    suffix4: affix(7, Math.max(0, length - 4), length),
    irregular: irregularKind(key),
    classes: letters > 0 ? classesOfForm(key, dictionary) : 0,
    usage: cluster >>> 8,
    topic: cluster & 255,
    capitalized: letters > 0 && isUpper(form.charAt(0)),
    allCapitals: capitals > 1 && capitals === letters,
    alphabetic: letters > 0,
  };
}

/** Stands before the first and after the last word of a sentence. */
export const boundary: Word = describeWord("", false, noDictionary, noClusters);

/** The word at a place of a sentence. A list asked for what stands before its first item is slow: a processor sees it as an object. */
export const wordAt = (words: readonly Word[], at: number): Word =>
  at < 0 ? boundary : (words[at] ?? boundary);

/** How a sentence uses capitals: in headlines they say nothing of names. */
export type CaseMode = 0 | 1 | 2 | 3;

/** 1: ALL CAPITALS; 2: Capitals On Every Word; 3: no capitals at all; 0: as in running text. */
export function caseMode(words: readonly Word[]): CaseMode {
  let counted = 0;
  let capitalized = 0;
  let all = 0;
  let long = 0;
  let longCapitalized = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined || !word.alphabetic) continue;
    counted++;
    if (word.capitalized) capitalized++;
    if (word.allCapitals) all++;
    if (word.form.length > 3) {
      long++;
      if (word.capitalized) longCapitalized++;
    }
  }
  if (counted >= 3 && all * 10 >= counted * 7) return 1;
  if (long >= 4 && longCapitalized * 10 >= long * 9) return 2;
  if (counted >= 4 && capitalized === 0) return 3;
  return 0;
}
