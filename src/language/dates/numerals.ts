import type { Word } from "./words.ts";

const ones: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
};

const teens: Readonly<Record<string, number>> = {
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
};

const tens: Readonly<Record<string, number>> = {
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
  hundred: 100,
  thousand: 1000,
  million: 1_000_000,
  billion: 1_000_000_000,
};

/** Where a numeral in words ends (exclusive), and what it comes to. */
interface Numeral {
  readonly value: number;
  readonly next: number;
}

const lowerAt = (words: readonly Word[], at: number): string => words[at]?.lower ?? "";

const own = (table: Readonly<Record<string, number>>, word: string): number | undefined =>
  Object.hasOwn(table, word) ? table[word] : undefined;

/** "seven", "seventeen", "seventy", "seventy-seven" */
function belowHundred(words: readonly Word[], at: number): Numeral | undefined {
  const word = lowerAt(words, at);
  const small = own(ones, word) ?? own(teens, word);
  if (small !== undefined) return { value: small, next: at + 1 };
  const ten = own(tens, word);
  if (ten === undefined) return undefined;
  const unitAt = lowerAt(words, at + 1) === "-" ? at + 2 : at + 1;
  const unit = own(ones, lowerAt(words, unitAt));
  return unit === undefined
    ? { value: ten, next: at + 1 }
    : { value: ten + unit, next: unitAt + 1 };
}

/** "a hundred", "two thousand and eight", "1.5 million", "a dozen" */
function readCardinal(words: readonly Word[], at: number): Numeral | undefined {
  const word = words[at];
  if (!word) return undefined;
  const article = word.lower === "a" || word.lower === "an";
  const small = belowHundred(words, at);
  const figure = word.readings?.number;
  let total = article ? 1 : (small?.value ?? figure);
  if (total === undefined) return undefined;
  let next = article || !small ? at + 1 : small.next;
  const scaled = own(scales, lowerAt(words, next)) !== undefined;
  if (lowerAt(words, next) === "dozen") return { value: total * 12, next: next + 1 };
  if (!scaled) return small;
  let group = total;
  total = 0;
  // A numeral has few words; the bound only keeps "hundred hundred hundred ..." from running on.
  for (let steps = 0; steps < 8; steps++) {
    const scale = own(scales, lowerAt(words, next));
    if (scale !== undefined) {
      if (scale === 100) group *= scale;
      else {
        total += group * scale;
        group = 0;
      }
      next += 1;
      continue;
    }
    const after = lowerAt(words, next) === "and" ? next + 1 : next;
    const more = belowHundred(words, after);
    if (!more || group % 100 !== 0) break;
    group += more.value;
    next = more.next;
  }
  return { value: total + group, next };
}

/** "nineteen ninety-four", "twenty ten": two numbers below a hundred, the first from ten to twenty. */
function readSpokenYear(words: readonly Word[], at: number): Numeral | undefined {
  const first = belowHundred(words, at);
  if (!first || first.value < 10 || first.value > 20 || first.next !== at + 1) return undefined;
  const second = belowHundred(words, first.next);
  if (!second || second.value < 10) return undefined;
  return { value: first.value * 100 + second.value, next: second.next };
}

/** "twenty-first" */
function readOrdinal(words: readonly Word[], at: number): Numeral | undefined {
  const ten = own(tens, lowerAt(words, at));
  if (ten === undefined) return undefined;
  const unitAt = lowerAt(words, at + 1) === "-" ? at + 2 : at + 1;
  const unit = words[unitAt]?.readings?.ordinal;
  return unit === undefined || unit > 9 ? undefined : { value: ten + unit, next: unitAt + 1 };
}

function joined(words: readonly Word[], at: number, numeral: Numeral, readings: Word["readings"]) {
  const first = words[at];
  const last = words[numeral.next - 1];
  if (!first || !last) return undefined;
  return { ...first, end: last.end, lower: `${numeral.value}`, readings };
}

const mayBegin = new Set([
  ...Object.keys(ones),
  ...Object.keys(teens),
  ...Object.keys(tens),
  "a",
  "an",
]);

/** Replaces every numeral in words ("twenty-five", "nineteen ninety-four", "a dozen") by one word that reads as a figure. */
export function mergeNumerals(words: readonly Word[]): readonly Word[] {
  const merged: Word[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word) break;
    const figure = word.readings?.number !== undefined;
    if (!figure && !mayBegin.has(word.lower)) {
      merged.push(word);
      continue;
    }
    const ordinal = readOrdinal(words, at);
    const year = ordinal ? undefined : readSpokenYear(words, at);
    const cardinal = ordinal || year ? undefined : readCardinal(words, at);
    const numeral = ordinal ?? year ?? cardinal;
    const { value } = numeral ?? { value: 0 };
    const readings = ordinal
      ? value <= 31
        ? { ordinal: value, day: value }
        : { ordinal: value }
      : year
        ? { year: value }
        : value >= 2000 && value < 2100
          ? { number: value, year: value }
          : value <= 31
            ? { number: value, day: value }
            : { number: value };
    const joint = numeral && joined(words, at, numeral, readings);
    merged.push(joint ?? word);
    if (joint && numeral) at = numeral.next - 1;
  }
  return merged;
}
