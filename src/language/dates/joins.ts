import type { Candidate } from "./candidate.ts";
import type { DayPart } from "./lexicon.ts";
import { fixed, type Meaning } from "./meaning.ts";
import type { Word } from "./words.ts";

/** A meaning of a single day. */
export const isDay = (meaning: Meaning): boolean =>
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
    ? [{ ...right, from: left.from, ...(left.part && { part: left.part }) }]
    : undefined;

/** "the day Friday": the weekday says which. */
const dayNamed: Join = (left, right, gap) =>
  gap === "" &&
  left.rule.name === "date/definite-unit" &&
  left.meaning.is === "offset" &&
  left.meaning.unit === "day" &&
  right.meaning.is === "weekday"
    ? [{ ...right, from: left.from }]
    : undefined;

/** "Monday and Tuesday nights": the nights of both. */
const sharedNights: Join = (left, right, gap) => {
  if (left.meaning.is !== "weekday" || left.part || right.meaning.is !== "fixed") return undefined;
  const nights = /^XXXX-WXX-\dT(\w+)$/.exec(right.meaning.value)?.[1];
  if (nights === undefined || !/^(?:and|or|to|-|through)$/.test(gap)) return undefined;
  const meaning = fixed("SET", `XXXX-WXX-${left.meaning.weekday}T${nights}`);
  return [{ ...left, meaning }, right];
};

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

/** "March 3 last year", "3 March of this year": the year is told behind the day. */
const yearBehind: Join = (left, right, gap) => {
  const [a, b] = [left.meaning, right.meaning];
  if (a.is !== "calendar" || a.day === undefined || a.year !== undefined) return undefined;
  if (b.is !== "offset" || b.unit !== "year" || b.origin !== "document") return undefined;
  if (b.offset === undefined || !/^(?:,|of|, of)?$/.test(gap)) return undefined;
  return [{ ...left, meaning: { ...a, yearShift: b.offset } }, right];
};

/** "March 3 and 4", "the 3rd and 4th of March, 2014": the month and the year go for both. */
const sharedMonth: Join = (left, right, gap) => {
  const [a, b] = [left.meaning, right.meaning];
  if (a.is !== "calendar" || b.is !== "calendar" || a.day === undefined || b.day === undefined) {
    return undefined;
  }
  if ((a.month === undefined) === (b.month === undefined)) return undefined;
  if (!/^(?:to|through|until|till|and|or|-)$/.test(gap)) return undefined;
  const month = a.month ?? b.month;
  const year = a.year ?? b.year;
  return [
    { ...left, meaning: { ...a, month, year } },
    { ...right, meaning: { ...b, month, year } },
  ];
};

/** "3:15 Monday afternoon", "10:30 Friday night": the part of the day says which half the hour is of. */
const onClockOf = (part: DayPart | undefined, minutes: number): number =>
  (part === "AF" && minutes < 720) ||
  ((part === "EV" || part === "NI") && minutes >= 300 && minutes < 720)
    ? minutes + 720
    : minutes;

/** "9 a.m. Tuesday", "at 9 a.m. on Tuesday" */
const clockThenDay: Join = (left, right, gap) => {
  if (left.meaning.is !== "clock" || left.meaning.on || !isDay(right.meaning)) return undefined;
  const minutes = onClockOf(right.part, left.meaning.minutes);
  const meaning = { ...left.meaning, minutes, on: right.meaning };
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

/** "Friday last week", "Friday of this week" */
const weekdayOfWeek: Join = (left, right, gap) => {
  const [a, b] = [left.meaning, right.meaning];
  if (a.is !== "weekday" || a.shift !== undefined || b.is !== "offset" || b.unit !== "week") {
    return undefined;
  }
  if (b.origin !== "document" || (gap !== "" && gap !== "of")) return undefined;
  return [{ ...left, to: right.to, meaning: { ...a, weeks: b.offset } }];
};

/** "Monday through Thursday", "Friday and Sunday": the second follows the first. */
const weekdays: Join = (left, right, gap) => {
  if (left.meaning.is !== "weekday" || right.meaning.is !== "weekday") return undefined;
  if (right.meaning.shift !== undefined || !/^(?:to|through|until|and|or|-)$/.test(gap)) {
    return undefined;
  }
  const { weeks } = right.meaning;
  if (weeks !== undefined) return [{ ...left, meaning: { ...left.meaning, weeks } }, right];
  const meaning = { ...right.meaning, shift: 1, origin: "day", nearest: true } as const;
  return [left, { ...right, meaning }];
};

/** Each goes over the whole sentence before the next: "8 p.m. on Tuesday, March 3" is a day first. */
const joins: readonly Join[] = [
  dayNamed,
  sharedNights,
  weekdayWithDate,
  weekdayOfWeek,
  sharedMonth,
  sharedYear,
  yearBehind,
  weekdays,
  clockThenDay,
  dayThenClock,
];

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

/** Puts together neighbors that say one thing, and lets each know what the other tells of both. */
export const joinCandidates = (
  candidates: readonly Candidate[],
  words: readonly Word[],
): readonly Candidate[] =>
  joins.reduce((joined, join) => joinNeighbors(join, joined, words), candidates);
