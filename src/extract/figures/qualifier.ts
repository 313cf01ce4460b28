import type { Token } from "../../language/analysis.ts";

/** Words before a number that make it a bound or an estimate. */
export interface Qualifier {
  readonly words: readonly string[];
  readonly bound: "min" | "max" | "about";
}

/** The longest that matches before the number decides. */
const qualifiers: readonly Qualifier[] = [
  { words: ["more", "than"], bound: "min" },
  { words: ["greater", "than"], bound: "min" },
  { words: ["higher", "than"], bound: "min" },
  { words: ["at", "least"], bound: "min" },
  { words: ["no", "fewer", "than"], bound: "min" },
  { words: ["no", "less", "than"], bound: "min" },
  { words: ["not", "less", "than"], bound: "min" },
  { words: ["upwards", "of"], bound: "min" },
  { words: ["in", "excess", "of"], bound: "min" },
  { words: ["over"], bound: "min" },
  { words: ["above"], bound: "min" },
  { words: ["exceeding"], bound: "min" },
  { words: ["less", "than"], bound: "max" },
  { words: ["fewer", "than"], bound: "max" },
  { words: ["at", "most"], bound: "max" },
  { words: ["no", "more", "than"], bound: "max" },
  { words: ["not", "more", "than"], bound: "max" },
  { words: ["up", "to"], bound: "max" },
  { words: ["as", "many", "as"], bound: "max" },
  { words: ["as", "much", "as"], bound: "max" },
  { words: ["under"], bound: "max" },
  { words: ["below"], bound: "max" },
  { words: ["about"], bound: "about" },
  { words: ["around"], bound: "about" },
  { words: ["some"], bound: "about" },
  { words: ["nearly"], bound: "about" },
  { words: ["almost"], bound: "about" },
  { words: ["roughly"], bound: "about" },
  { words: ["approximately"], bound: "about" },
];

const byLastWord = new Map<string, Qualifier[]>();
for (const qualifier of [...qualifiers].sort((a, b) => b.words.length - a.words.length)) {
  const last = qualifier.words.at(-1) ?? "";
  byLastWord.set(last, [...(byLastWord.get(last) ?? []), qualifier]);
}

/** The qualifier that ends right before a token: its first token, and what it makes of the number. */
export function qualifierBefore(tokens: readonly Token[], at: number) {
  const last = tokens[at - 1]?.text.toLowerCase() ?? "";
  for (const { words, bound } of byLastWord.get(last) ?? []) {
    const first = at - words.length;
    if (words.every((word, i) => tokens[first + i]?.text.toLowerCase() === word))
      return { first, bound };
  }
  return undefined;
}
