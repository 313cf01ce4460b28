import { isCalendarDate } from "../calendar.ts";
import { readDates, stampValue } from "../date-line.ts";

/** Extended and basic ISO 8601, with a space for the T and offsets without a colon, as pages write them. */
const isoForm =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ]\s?(\d{2}):?(\d{2})(?::?(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?(?:\d{2})?)?)?$/iu;

/**
 * A date that metadata states: `2024-05-17`, or `2024-05-17T08:30:00+02:00` where the zone is told. Undefined for
 * what is no date, or one that can be read in two ways.
 */
export function statedDate(text: string): string | undefined {
  const trimmed = text.slice(0, 80).trim();
  // Seconds or milliseconds since 1970, of this century.
  if (/^1\d{9}(?:\d{3})?$/u.test(trimmed))
    return `${new Date(Number(trimmed.padEnd(13, "0"))).toISOString().slice(0, 19)}Z`;
  const match = isoForm.exec(trimmed);
  if (match === null) return printedDate(trimmed);
  const [, year, month, day, hour = "", minute = "", second = "00", zone = ""] = match;
  if (!isCalendarDate(Number(year), Number(month), Number(day)) || Number(year) < 1500)
    return undefined;
  const date = `${year}-${month}-${day}`;
  if (hour === "" || zone === "") return date;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return date;
  return `${date}T${hour}:${minute}:${second}${zoneOf(zone)}`;
}

/** "Fri, 17 May 2024 08:30:00 GMT", "May 17, 2024" */
function printedDate(text: string): string | undefined {
  const stamp = readDates(text, 0)?.stamps[0];
  if (stamp === undefined || stamp.date.year === undefined) return undefined;
  return stampValue(stamp);
}

function zoneOf(zone: string): string {
  if (!/^[+-]/u.test(zone)) return "Z";
  const minutes = zone.replace(":", "").slice(3);
  const text = `${zone.slice(0, 3)}:${minutes === "" ? "00" : minutes}`;
  return /:00$/u.test(text) && /^[+-]00/u.test(text) ? "Z" : text;
}

const hour = 3_600_000;

/**
 * Whether two of {@link statedDate}'s values are one: the same moment, or a day and a moment of that day. A moment in
 * UTC says nothing of the house's own zone: 01:00Z on 7 May is 6 May in New York.
 */
export function sameDate(a: string, b: string): boolean {
  if (a.length > 10 && b.length > 10) return Date.parse(a) === Date.parse(b);
  const [day, other] = a.length === 10 ? [a, b] : [b, a];
  if (day === other.slice(0, 10)) return true;
  if (!other.endsWith("Z")) return false;
  const start = Date.parse(day);
  const moment = Date.parse(other);
  return moment >= start - 14 * hour && moment < start + 36 * hour;
}
