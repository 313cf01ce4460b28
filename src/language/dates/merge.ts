import type { Candidate } from "./candidate.ts";
import { fixed, type Meaning } from "./meaning.ts";
import type { TimexModifier } from "./timex.ts";
import type { Word } from "./words.ts";

const isDay = (meaning: Meaning): boolean =>
  meaning.is === "weekday" ||
  meaning.is === "numeric" ||
  meaning.is === "holiday" ||
  (meaning.is === "calendar" && meaning.day !== undefined) ||
  (meaning.is === "offset" && meaning.unit === "day");

const isDated = (meaning: Meaning): boolean =>
  meaning.is === "numeric" || (meaning.is === "calendar" && meaning.day !== undefined);

/** The words between two candidates. */
const between = (left: Candidate, right: Candidate, words: readonly Word[]): string =>
  words
    .slice(left.to, right.from)
    .map((word) => word.lower)
    .join(" ");

/** What two neighbors make together; undefined where each stands for itself. */
type Join = (
  left: Candidate,
  right: Candidate,
  gap: string,
) => readonly [Candidate] | readonly [Candidate, Candidate] | undefined;

/** "Tuesday, March 3, 2014": the date says it all. */
const weekdayWithDate: Join = (left, right, gap) =>
  left.meaning.is === "weekday" && isDated(right.meaning) && /^(?:\.? ?,?)$/.test(gap)
    ? [{ ...right, from: left.from }]
    : undefined;

/** "March 3 to May 5, 2014": the year goes for both. */
const sharedYear: Join = (left, right, gap) => {
  const [a, b] = [left.meaning, right.meaning];
  if (a.is !== "calendar" || b.is !== "calendar" || b.year === undefined) return undefined;
  if (a.year !== undefined || a.yearShift !== undefined || a.month === undefined) return undefined;
  if (b.month === undefined || !/^(?:to|through|until|till|and|or|-|, and)$/.test(gap))
    return undefined;
  if (b.month < a.month) return undefined;
  return [{ ...left, meaning: { ...a, year: b.year } }, right];
};

/** "9 a.m. Tuesday", "at 9 a.m. on Tuesday" */
const clockThenDay: Join = (left, right, gap) => {
  if (left.meaning.is !== "clock" || left.meaning.on || !isDay(right.meaning)) return undefined;
  const meaning = { ...left.meaning, on: right.meaning };
  if (gap === "") return [{ ...left, to: right.to, meaning }];
  return gap === "on" || gap === "," ? [{ ...left, meaning }, right] : undefined;
};

/** "Tuesday 9 a.m.", "Tuesday at 9 a.m." */
const dayThenClock: Join = (left, right, gap) => {
  if (right.meaning.is !== "clock" || right.meaning.on || !isDay(left.meaning)) return undefined;
  const meaning = { ...right.meaning, on: left.meaning };
  if (gap === "") return [{ ...right, from: left.from, meaning }];
  return /^(?:,|at|, at|by|around|about|before|after)$/.test(gap)
    ? [left, { ...right, meaning }]
    : undefined;
};

/** "Monday through Thursday", "Friday and Sunday": the second follows the first. */
const weekdays: Join = (left, right, gap) => {
  if (left.meaning.is !== "weekday" || right.meaning.is !== "weekday") return undefined;
  if (right.meaning.shift !== undefined || !/^(?:to|through|until|and|or|-)$/.test(gap)) {
    return undefined;
  }
  const meaning = { ...right.meaning, shift: 1, origin: "day", nearest: true } as const;
  return [left, { ...right, meaning }];
};

/** Each goes over the whole sentence before the next: "8 p.m. on Tuesday, March 3" is a day first. */
const joins: readonly Join[] = [weekdayWithDate, sharedYear, weekdays, clockThenDay, dayThenClock];

function joinNeighbors(
  join: Join,
  candidates: readonly Candidate[],
  words: readonly Word[],
): readonly Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    let right = candidate;
    const left = joined.at(-1);
    const made =
      left && right.from - left.to <= 2
        ? join(left, right, between(left, right, words))
        : undefined;
    if (made) {
      joined.pop();
      if (made.length === 2) joined.push(made[0]);
      right = made[1] ?? made[0];
    }
    joined.push(right);
  }
  return joined;
}

/** "Tuesday night", "the morning of March 3", "mid-afternoon yesterday" */
function withDayPart(candidate: Candidate, words: readonly Word[]): Candidate {
  const { meaning, from, to } = candidate;
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

const endsWith = (words: readonly Word[], at: number, expected: readonly string[]): boolean =>
  expected.every((word, k) => words[at - expected.length + k]?.lower === word);

const definite = /^(?:the|these|those|its|his|her|their|last|past|next|recent|over|in|for)$/;

function withPrefix(candidate: Candidate, words: readonly Word[]): Candidate {
  const { meaning, from } = candidate;
  const { counts } = candidate.rule;
  if (!counts && meaning.is === "fixed") return candidate;
  // "over the past decade" is no more than that.
  if (counts && definite.test(words[from]?.lower ?? "")) return candidate;
  for (const [prefix, mod] of counts ? amounts : prefixes) {
    if (!endsWith(words, from, prefix)) continue;
    return { ...candidate, from: from - prefix.length, mod };
  }
  return candidate;
}

/** Puts together what stands together. */
export function mergeCandidates(
  candidates: readonly Candidate[],
  words: readonly Word[],
): readonly Candidate[] {
  const whole = joins
    .reduce<readonly Candidate[]>(
      (joined, join) => joinNeighbors(join, joined, words),
      candidates.map((candidate) => withDayPart(candidate, words)),
    )
    .map((candidate) => withPrefix(candidate, words));
  let end = 0;
  return whole.map((candidate) => {
    const from = Math.max(candidate.from, end);
    end = candidate.to;
    return from === candidate.from ? candidate : { ...candidate, from };
  });
}
