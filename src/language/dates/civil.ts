/**
 * Days of the proleptic Gregorian calendar as plain integers: no Date, so no zone, no clock and no locale.
 * A day number counts from 1970-01-01 = 0.
 * @see https://howardhinnant.github.io/date_algorithms.html
 */
export interface CivilDay {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  /** 1 to 31 */
  readonly day: number;
}

export function dayNumber({ year, month, day }: CivilDay): number {
  // Years begin in March here, so that the leap day is the last of its year.
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100);
  return era * 146097 + dayOfEra + dayOfYear - 719468;
}

export function civilDay(number: number): CivilDay {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36524) -
      Math.floor(dayOfEra / 146096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch + (monthFromMarch < 10 ? 3 : -9);
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1,
  };
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function isCivilDay({ year, month, day }: CivilDay): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** The month so many months after (before, where negative) another, day left out. */
export function monthPlus(
  year: number,
  month: number,
  months: number,
): { readonly year: number; readonly month: number } {
  const index = year * 12 + month - 1 + months;
  return { year: Math.floor(index / 12), month: index - Math.floor(index / 12) * 12 + 1 };
}

/** ISO 8601 day of the week: Monday is 1, Sunday is 7. */
export function weekdayOf(number: number): number {
  return ((((number + 3) % 7) + 7) % 7) + 1;
}

/** ISO 8601 week: the year of its Thursday, and its number there. */
export function isoWeekOf(number: number): { readonly year: number; readonly week: number } {
  const thursday = number - weekdayOf(number) + 4;
  const { year } = civilDay(thursday);
  const first = dayNumber({ year, month: 1, day: 1 });
  return { year, week: Math.floor((thursday - first) / 7) + 1 };
}

/** The day number of the Monday of an ISO 8601 week. */
export function mondayOfWeek(year: number, week: number): number {
  const fourth = dayNumber({ year, month: 1, day: 4 });
  return fourth - weekdayOf(fourth) + 1 + (week - 1) * 7;
}

/** Easter Sunday of a Gregorian year, by the anonymous algorithm. */
export function easterOf(year: number): CivilDay {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const rest = year % 100;
  const correction = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - correction + 15) % 30;
  const sunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * sunday) / 451);
  const month = Math.floor((epact + sunday - 7 * late + 114) / 31);
  return { year, month, day: ((epact + sunday - 7 * late + 114) % 31) + 1 };
}

export const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);
export const four = (value: number): string => `${value}`.padStart(4, "0");

export const formatDay = ({ year, month, day }: CivilDay): string =>
  `${four(year)}-${two(month)}-${two(day)}`;

export interface CivilTime extends CivilDay {
  /** "T13:37", or nothing where only the day is given */
  readonly clock: string;
}

/** Reads "2022-01-28", "2022-01-28T13:37:00Z" and "28-01-2022"; undefined for anything else and for days that never were. */
export function parseCivil(text: string): CivilTime | undefined {
  const trimmed = text.trim();
  const match =
    /^(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ](?<clock>\d{2}:\d{2})\S{0,32})?$/.exec(
      trimmed,
    ) ?? /^(?<day>\d{2})-(?<month>\d{2})-(?<year>\d{4})$/.exec(trimmed);
  const { year, month, day, clock } = match?.groups ?? {};
  const read = { year: Number(year), month: Number(month), day: Number(day) };
  return match && isCivilDay(read) ? { ...read, clock: clock ? `T${clock}` : "" } : undefined;
}
