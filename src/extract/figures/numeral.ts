import type { Token } from "../../language/analysis.ts";
import { gluedFigure } from "./glued-figure.ts";

/** A number in print: what it comes to, and the token after it. */
export interface Numeral {
  readonly value: number;
  readonly next: number;
}

const words: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
};

const scales: Readonly<Record<string, number>> = {
  dozen: 12,
  hundred: 100,
  thousand: 1e3,
  lakh: 1e5,
  million: 1e6,
  mln: 1e6,
  crore: 1e7,
  billion: 1e9,
  bln: 1e9,
  bn: 1e9,
  trillion: 1e12,
};

const own = (table: Readonly<Record<string, number>>, word: string): number | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;

// Groups of two or three digits between commas: 100,000 and the Indian 1,00,000 alike.
const commaGroups = /^\d{1,3}(?:,\d{2,3})*,\d{3}(?:\.\d{1,9})?$/;
// Several dots can only group (1.250.000); apostrophes always do (1'250'000).
const dotGroups = /^\d{1,3}(?:\.\d{3}){2,5}$/;
const quoteGroups = /^\d{1,3}(?:['’]\d{3}){1,5}$/;
const spaceGroups = /^\d{1,3}(?:[\u00a0\u202f]\d{3}){1,5}$/;
const plain = /^\d{1,15}(?:\.\d{1,9})?$/;

/** A numeral written in figures, of any printed convention; undefined where it is none. */
export function figureValue(text: string): number | undefined {
  if (text.length > 24) return undefined;
  if (plain.test(text)) return Number(text);
  if (commaGroups.test(text)) return Number(text.replaceAll(",", ""));
  if (dotGroups.test(text) || quoteGroups.test(text) || spaceGroups.test(text))
    return Number(text.replace(/\D/g, ""));
  return undefined;
}

/** "€310m", "R20 million": the number that a word has in it. */
export function gluedAt(tokens: readonly Token[], at: number) {
  const text = tokens[at]?.text ?? "";
  if (!/\d/.test(text)) return undefined;
  const isScaled = own(scales, tokens[at + 1]?.text.toLowerCase() ?? "") !== undefined;
  return gluedFigure(text, isScaled || isGroup(tokens, at + 1));
}

const isGroup = (tokens: readonly Token[], at: number): boolean =>
  /^\d{3}$/.test(tokens[at]?.text ?? "") && tokens[at]?.start === (tokens[at - 1]?.end ?? 0) + 1;

/** "3.5 million", "twenty-five", "two hundred and ten", "a dozen", from that token on. */
export function readNumeral(tokens: readonly Token[], at: number): Numeral | undefined {
  const lower = (index: number): string => tokens[index]?.text.toLowerCase() ?? "";
  const first = lower(at);
  const article = (first === "a" || first === "an") && own(scales, lower(at + 1)) !== undefined;
  let sum = article ? 1 : (figureValue(first) ?? own(words, first) ?? gluedAt(tokens, at)?.value);
  if (sum === undefined) return undefined;
  let next = at + 1;
  // "10 000 people": groups of three that one space parts, as in South Africa and by the SI.
  if (/^\p{Lu}{0,3}\d{1,3}$/iu.test(first))
    for (; isGroup(tokens, next); next++) sum = sum * 1000 + Number(tokens[next]?.text);
  let total = 0;
  for (;;) {
    const word = lower(next);
    const scale = own(scales, word);
    if (scale !== undefined) {
      // "two hundred thousand": a greater scale takes in all that stands before it.
      if (scale > 100 && total > 0 && scale > total) {
        total = (total + sum) * scale;
        sum = 0;
      } else if (scale <= 100) sum *= scale;
      else {
        total += sum * scale;
        sum = 0;
      }
      next++;
      continue;
    }
    const hyphen = word === "-" ? next + 1 : next;
    const joined = word === "and" && (sum >= 100 || total > 0) ? next + 1 : hyphen;
    const more = own(words, lower(joined));
    if (more === undefined || own(words, first) === undefined) break;
    // "twenty-five", "two hundred and ten"; never "five six"
    if (!(sum === 0 || (sum % 10 === 0 && sum % 100 !== 10 && more < 10) || sum % 100 === 0)) break;
    sum += more;
    next = joined + 1;
  }
  const value = total + sum;
  // What 1.1 million comes to in binary has a tail that nobody printed.
  return { value: Number(value.toPrecision(15)), next };
}
