import { civilDay, formatDay, four, isoWeekOf, monthPlus, two, weekdayOf } from "../civil.ts";
import { type Context, dayInMind, quarterOfMonth, quarterPlus } from "../context.ts";
import type { OffsetMeaning, WeekdayMeaning } from "../meaning.ts";
import { yearText } from "./choose.ts";

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

/** Told in the past tense before Saturday, "the weekend" is the one gone by. */
function weekendText(day: number, offset: number | undefined, context: Context): string {
  const gone = context.tense !== "future" && weekdayOf(day) < 6;
  return `${weekText(day + (offset ?? (gone ? -1 : 0)) * 7)}-WE`;
}

export function resolveOffset(meaning: OffsetMeaning, context: Context): string {
  const { unit, origin } = meaning;
  const { document, today, focus } = context;
  const mention = origin === "mention" ? focus : undefined;
  const day = origin === "day" ? dayInMind(context) : mention ? mention.day : today;
  const year = mention ? mention.year : document?.year;
  const month = mention ? mention.month : document?.month;
  const offset = meaning.offset ?? 0;
  switch (unit) {
    case "second":
    case "minute":
    case "hour":
    case "day": {
      if (day !== undefined) return dayText(unit === "day" ? day + offset : day);
      const known = mention?.month === undefined ? "XX" : two(mention.month);
      return `${yearText(mention?.year)}-${known}-XX`;
    }
    case "week":
      return day === undefined ? "XXXX-WXX" : weekText(day + offset * 7);
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
    case "century":
      return year === undefined ? "XXXX" : `${four(year + offset * 100).slice(0, 2)}XX`;
  }
}
