import type { Candidate } from "./candidate.ts";
import { isDay } from "./joins.ts";
import { fixed } from "./meaning.ts";
import type { TimexModifier } from "./timex.ts";
import type { Word } from "./words.ts";

const endsWith = (words: readonly Word[], at: number, expected: readonly string[]): boolean =>
  at >= expected.length &&
  expected.every((word, k) => words[at - expected.length + k]?.lower === word);

/** "Tuesday night", "every Tuesday evening", "the morning of March 3", "mid-afternoon yesterday", "the early hours of Sunday" */
export function withDayPart(candidate: Candidate, words: readonly Word[]): Candidate {
  const { meaning, from, to } = candidate;
  const eachWeek = meaning.is === "fixed" && /^XXXX-WXX-\d$/.test(meaning.value);
  const ofEach = eachWeek ? words[to]?.readings?.part : undefined;
  if (eachWeek && ofEach)
    return { ...candidate, to: to + 1, meaning: fixed("SET", `${meaning.value}T${ofEach}`) };
  if (!isDay(meaning)) return candidate;
  const parts = words[to]?.readings?.parts;
  if (parts && meaning.is === "weekday") {
    return {
      ...candidate,
      to: to + 1,
      meaning: fixed("SET", `XXXX-WXX-${meaning.weekday}T${parts}`),
    };
  }
  const after = words[to]?.readings?.part;
  if (after && words[to + 1]?.lower !== "-") {
    return { ...candidate, to: to + 1, part: after };
  }
  if (endsWith(words, from, ["the", "early", "hours", "of"])) {
    return { ...candidate, from: from - 4, part: "MO" };
  }
  const linked = words[from - 1]?.lower === "of" || words[from - 1]?.lower === "on";
  const at = from - (linked ? 2 : 1);
  const before = words[at]?.readings?.part;
  if (!before) return candidate;
  const begin = words[at - 1]?.lower === "the" ? at - 1 : at;
  return { ...candidate, from: begin, part: before };
}

/** Words before an expression that belong to it, and what they say; the longest first. */
const prefixes: readonly (readonly [words: readonly string[], mod: TimexModifier])[] = [
  ...["beginning", "start", "outset", "early part", "dawn"].map(
    (word) => [["the", ...word.split(" "), "of"], "START"] as const,
  ),
  ...["end", "close", "latter part"].map(
    (word) => [["the", ...word.split(" "), "of"], "END"] as const,
  ),
  [["the", "turn", "of"], "START"],
  [["the", "middle", "of"], "MID"],
  [["early", "in"], "START"],
  [["late", "in"], "END"],
  [["early"], "START"],
  [["late"], "END"],
  [["early", "-"], "START"],
  [["late", "-"], "END"],
  [["mid", "-"], "MID"],
  [["mid"], "MID"],
  [["later", "in"], "AFTER"],
  [["earlier", "in"], "BEFORE"],
  [["later"], "AFTER"],
  [["earlier"], "BEFORE"],
  [["around"], "APPROX"],
];

const amounts: readonly (readonly [words: readonly string[], mod: TimexModifier])[] = [
  [["no", "more", "than"], "EQUAL_OR_LESS"],
  [["no", "less", "than"], "EQUAL_OR_MORE"],
  [["more", "than"], "MORE_THAN"],
  [["less", "than"], "LESS_THAN"],
  [["fewer", "than"], "LESS_THAN"],
  [["at", "least"], "EQUAL_OR_MORE"],
  [["at", "most"], "EQUAL_OR_LESS"],
  [["up", "to"], "EQUAL_OR_LESS"],
  [["as", "many", "as"], "EQUAL_OR_LESS"],
  [["over"], "MORE_THAN"],
  [["under"], "LESS_THAN"],
  [["about"], "APPROX"],
  [["around"], "APPROX"],
  [["roughly"], "APPROX"],
  [["approximately"], "APPROX"],
  [["some"], "APPROX"],
  [["nearly"], "LESS_THAN"],
  [["almost"], "LESS_THAN"],
];

const definite = /^(?:the|these|those|its|his|her|their|last|past|next|recent|over|in|for)$/;

const isCentury = (value: string): boolean => /^\d\dXX$/.test(value);

/** "early May", "the end of 2009", "the turn of the 20th century", "more than two years" */
export function withPrefix(candidate: Candidate, words: readonly Word[]): Candidate {
  const { meaning, from } = candidate;
  const { counts } = candidate.rule;
  if (!counts && meaning.is === "fixed" && !isCentury(meaning.value)) return candidate;
  // "over the past decade" is no more than that.
  if (counts && definite.test(words[from]?.lower ?? "")) return candidate;
  for (const [prefix, mod] of counts ? amounts : prefixes) {
    if (!endsWith(words, from, prefix)) continue;
    return { ...candidate, from: from - prefix.length, mod };
  }
  return candidate;
}
