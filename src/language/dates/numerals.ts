import type { Readings } from "./lexicon.ts";
import type { Word } from "./words.ts";

type Values = ReadonlyMap<string, number>;

/** Names from a value on, each one more. */
const counting = (from: number, step: number, names: string): Values =>
  new Map(names.split(" ").map((name, at) => [name, from + at * step]));

const ones = counting(1, 1, "one two three four five six seven eight nine");

const teens = counting(
  10,
  1,
  "ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen",
);

const tens = counting(20, 10, "twenty thirty forty fifty sixty seventy eighty ninety");

const scales: Values = new Map([
  ["hundred", 100],
  ["thousand", 1000],
  ["million", 1_000_000],
  ["billion", 1_000_000_000],
]);

/** What a numeral comes to, and the index after it. */
interface Numeral {
  readonly value: number;
  readonly next: number;
}

const lowerAt = (words: readonly Word[], at: number): string => words[at]?.lower ?? "";

/** The index after a hyphen, where there is one. */
const afterHyphen = (words: readonly Word[], at: number): number =>
  lowerAt(words, at) === "-" ? at + 1 : at;

/** "seven", "seventeen", "seventy", "seventy-seven" */
function belowHundred(words: readonly Word[], at: number): Numeral | undefined {
  const word = lowerAt(words, at);
  const small = ones.get(word) ?? teens.get(word);
  if (small !== undefined) return { value: small, next: at + 1 };
  const ten = tens.get(word);
  if (ten === undefined) return undefined;
  const unitAt = afterHyphen(words, at + 1);
  const unit = ones.get(lowerAt(words, unitAt));
  return unit === undefined
    ? { value: ten, next: at + 1 }
    : { value: ten + unit, next: unitAt + 1 };
}

/** What scales multiply: "two", "1.5", and the article of "a hundred". */
function multiplier(words: readonly Word[], at: number): Numeral | undefined {
  const word = words[at];
  if (word?.lower === "a" || word?.lower === "an") return { value: 1, next: at + 1 };
  const figure = word?.readings?.number;
  return (
    belowHundred(words, at) ?? (figure === undefined ? undefined : { value: figure, next: at + 1 })
  );
}

/** No numeral has more words; the bound only keeps "hundred hundred hundred ..." from running on. */
const longestNumeral = 8;

/** "two thousand and eight", "1.5 million", "a dozen" */
function readScaled(words: readonly Word[], at: number): Numeral | undefined {
  const first = multiplier(words, at);
  if (!first) return undefined;
  if (lowerAt(words, first.next) === "dozen") {
    return { value: first.value * 12, next: first.next + 1 };
  }
  if (scales.get(lowerAt(words, first.next)) === undefined) return undefined;
  let { value: group, next } = first;
  let total = 0;
  for (let steps = 0; steps < longestNumeral; steps++) {
    const scale = scales.get(lowerAt(words, next));
    if (scale === undefined) {
      const more = belowHundred(words, lowerAt(words, next) === "and" ? next + 1 : next);
      if (!more || group % 100 !== 0) break;
      group += more.value;
      next = more.next;
    } else {
      if (scale > 100) total += group * scale;
      group = scale > 100 ? 0 : group * scale;
      next += 1;
    }
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
  const ten = tens.get(lowerAt(words, at));
  if (ten === undefined) return undefined;
  const unitAt = afterHyphen(words, at + 1);
  const unit = words[unitAt]?.readings?.ordinal;
  return unit === undefined || unit > 9 ? undefined : { value: ten + unit, next: unitAt + 1 };
}

const inMonth = (value: number): boolean => value <= 31;

function cardinalReadings(value: number): Readings {
  if (inMonth(value)) return { number: value, day: value };
  return value >= 2000 && value < 2100 ? { number: value, year: value } : { number: value };
}

/** Tried in turn. */
const forms: readonly {
  readonly read: (words: readonly Word[], at: number) => Numeral | undefined;
  readonly readings: (value: number) => Readings;
}[] = [
  {
    read: readOrdinal,
    readings: (value) => (inMonth(value) ? { ordinal: value, day: value } : { ordinal: value }),
  },
  { read: readSpokenYear, readings: (value) => ({ year: value }) },
  { read: readScaled, readings: cardinalReadings },
  { read: belowHundred, readings: cardinalReadings },
];

const mayBegin = new Set(["a", "an", ...[ones, teens, tens].flatMap((table) => [...table.keys()])]);

/** The numeral that begins at an index, as one word that reads as a figure does. */
function numeralAt(
  words: readonly Word[],
  at: number,
): { readonly word: Word; readonly next: number } | undefined {
  const first = words[at];
  if (!first || (first.readings?.number === undefined && !mayBegin.has(first.lower))) {
    return undefined;
  }
  for (const { read, readings } of forms) {
    const numeral = read(words, at);
    if (!numeral) continue;
    const { value, next } = numeral;
    const end = words[next - 1]?.end ?? first.end;
    return { word: { ...first, end, lower: `${value}`, readings: readings(value) }, next };
  }
  return undefined;
}

/** Replaces each numeral in words ("twenty-five", "nineteen ninety-four", "a dozen") by one word. */
export function mergeNumerals(words: readonly Word[]): readonly Word[] {
  const merged: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const numeral = numeralAt(words, at);
    const word = numeral?.word ?? words[at];
    if (word) merged.push(word);
    at = numeral?.next ?? at + 1;
  }
  return merged;
}
