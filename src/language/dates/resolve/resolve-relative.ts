import { civilDay, formatDay, four, isoWeekOf, monthPlus, two, weekdayOf } from "../civil.ts";
import { type Context, clockOf, dayInMind, quarterOfMonth, quarterPlus } from "../context.ts";
import type { Unit } from "../lexicon.ts";
import { durationValue, type OffsetMeaning, type WeekdayMeaning } from "../meaning.ts";
import { yearText } from "./choose.ts";
import { date, type Resolved } from "./resolve-calendar.ts";

const dayText = (number: number): string => formatDay(civilDay(number));

/** "Friday": the last one up to the document's day, or the next where the tense is future. */
export function resolveWeekday(meaning: WeekdayMeaning, context: Context): string {
  const { weekday, shift, origin, nearest } = meaning;
  // A day that follows another of an undated document is as little known as that.
  const known = origin === "mention" || context.today !== undefined;
  const today = origin === "document" ? context.today : known ? dayInMind(context) : undefined;
  if (today === undefined) return `XXXX-WXX-${weekday}`;
  const thisWeeks = today - weekdayOf(today) + weekday;
  if (meaning.weeks !== undefined) return dayText(thisWeeks + meaning.weeks * 7);
  const ahead = (weekday - weekdayOf(today) + 7) % 7;
  if (shift === undefined) {
    return dayText(ahead === 0 || context.tense === "future" ? today + ahead : today + ahead - 7);
  }
  if (shift < 0) return dayText(today + ahead - 7);
  if (shift > 0 && !nearest) return dayText(thisWeeks + 7);
  if (shift > 0) return dayText(ahead === 0 ? today + 7 : today + ahead);
  return dayText(context.tense === "past" ? thisWeeks : today + ahead);
}

const weekText = (day: number): string => {
  const { year, week } = isoWeekOf(day);
  return `${four(year)}-W${two(week)}`;
};

/** Told in the past tense, or in none, before Saturday, "the weekend" is the one gone by. */
function weekendText(day: number, offset: number | undefined, context: Context): string {
  const told = context.tense === "past" || context.tense === "none";
  const gone = told && weekdayOf(day) < 6;
  return `${weekText(day + (offset ?? (gone ? -1 : 0)) * 7)}-WE`;
}

const minutesIn = { second: 1 / 60, minute: 1, hour: 60 } as const;

/** "two hours later", of a minute that was told; "two hours ago", where it isn't, is at least so long. */
function resolveClockOffset(
  unit: keyof typeof minutesIn,
  { offset = 0, origin }: OffsetMeaning,
  { document, focusClock }: Context,
): Resolved | undefined {
  const written = document && clockOf(`${formatDay(document)}${document.clock}`);
  const from = origin === "document" ? written : focusClock;
  if (!from) {
    return origin === "document"
      ? { type: "DURATION", value: durationValue(Math.abs(offset), unit) }
      : undefined;
  }
  const at = from.minutes + Math.round(offset * minutesIn[unit]);
  const day = Math.floor(at / 1440);
  const rest = at - day * 1440;
  const clock = `T${two(Math.floor(rest / 60))}:${two(rest % 60)}`;
  return { type: "TIME", value: `${dayText(day)}${clock}${from.universal ? "Z" : ""}` };
}

export function resolveOffset(meaning: OffsetMeaning, context: Context): Resolved | undefined {
  const { unit } = meaning;
  if (unit === "second" || unit === "minute" || unit === "hour") {
    return resolveClockOffset(unit, meaning, context);
  }
  return date(resolveCalendarOffset(unit, meaning, context));
}

function resolveCalendarOffset(
  unit: Exclude<Unit, keyof typeof minutesIn>,
  meaning: OffsetMeaning,
  context: Context,
): string {
  const { origin } = meaning;
  const { document, today, focus, tense } = context;
  const isTold = origin === "mention" || (origin === "story" && tense === "past");
  const mention = isTold ? focus : undefined;
  const day = origin === "day" ? dayInMind(context) : mention ? mention.day : today;
  const year = mention ? mention.year : document?.year;
  const month = mention ? mention.month : document?.month;
  const offset = meaning.offset ?? 0;
  switch (unit) {
    case "day": {
      if (day !== undefined) return dayText(day + offset);
      const known = mention?.month === undefined ? "XX" : two(mention.month);
      return `${yearText(mention?.year)}-${known}-XX`;
    }
    case "week":
      return day === undefined ? "XXXX-WXX" : weekText(day + offset * 7);
    case "fortnight":
      return day === undefined ? "XXXX-WXX" : weekText(day + offset * 14);
    case "weekend":
      return day === undefined ? "XXXX-WXX-WE" : weekendText(day, meaning.offset, context);
    case "month": {
      if (year === undefined || month === undefined) return `${yearText(year)}-XX`;
      const moved = monthPlus(year, month, offset);
      return `${four(moved.year)}-${two(moved.month)}`;
    }
    case "quarter": {
      if (year === undefined || month === undefined) return `${yearText(year)}-QX`;
      const moved = quarterPlus({ year, quarter: quarterOfMonth(month) }, offset);
      return `${four(moved.year)}-Q${moved.quarter}`;
    }
    case "year":
      return yearText(year === undefined ? undefined : year + offset);
    case "decade":
      return year === undefined ? "XXXX" : `${four(year + offset * 10).slice(0, 3)}X`;
    case "century": {
      // The turn that is still to come begins the next one.
      const coming = meaning.offset === undefined && context.tense === "future" ? 100 : 0;
      return year === undefined ? "XXXX" : `${four(year + offset * 100 + coming).slice(0, 2)}XX`;
    }
  }
}
