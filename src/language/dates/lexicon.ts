/** What single words can say about time. A word may say several things: "second" counts and measures. */

export type Unit =
  | "second"
  | "minute"
  | "hour"
  | "day"
  | "weekend"
  | "week"
  | "fortnight"
  | "month"
  | "quarter"
  | "year"
  | "decade"
  | "century";

/** TIMEX3's parts of the day. */
export type DayPart = "MO" | "AF" | "EV" | "NI" | "DT";

/** TIMEX3's seasons. */
export type Season = "SP" | "SU" | "FA" | "WI";

/** A number of units, or X: some. */
export type Quantity = number | "X";

/** All that one word can be read as; a rule's pattern names these in angle brackets: `<month>`. */
export interface Readings {
  readonly month?: number;
  /** Monday is 1. */
  readonly weekday?: number;
  /** "Sat": a day of the week only where the words around it say so. */
  readonly weekdayShort?: number;
  readonly weekdays?: number;
  readonly unit?: Unit;
  readonly units?: Unit;
  readonly part?: DayPart;
  readonly parts?: DayPart;
  readonly season?: Season;
  readonly ordinal?: number;
  /** A numeral, in figures or words. */
  readonly number?: number;
  readonly some?: Quantity;
  /** Anything from 1 to 31, "third" and "3rd" included. */
  readonly day?: number;
  readonly year?: number;
  /** "'82" */
  readonly shortYear?: number;
  /** The first year of ten. */
  readonly decade?: number;
  readonly quarter?: number;
  /** "H1" */
  readonly halfYear?: 1 | 2;
  /** "10:30" as minutes after midnight, with the figure read as on a 24-hour clock. */
  readonly clock?: number;
  /** "0800", as minutes after midnight. */
  readonly militaryClock?: number;
  readonly meridiem?: "am" | "pm";
  readonly zone?: string;
  /** Read off the figures: "2022-01-28", "28/01/2022". */
  readonly numeric?: string;
  /** "1998-99": first and last year. */
  readonly yearSpan?: string;
  /** -1 for last, 0 for this, 1 for next. */
  readonly shift?: number;
  readonly holiday?: string;
}

export type Kind = keyof Readings;

const listed = <K extends Kind>(
  kind: K,
  table: Readonly<Record<string, NonNullable<Readings[K]>>>,
): readonly (readonly [string, Readings])[] =>
  Object.entries(table).map(([word, value]) => [word, { [kind]: value }] as const);

const months = {
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
};

const weekdays = {
  monday: 1,
  tuesday: 2,
  wednesday: 3,
  thursday: 4,
  friday: 5,
  saturday: 6,
  sunday: 7,
};

const weekdayShorts = {
  mon: 1,
  tue: 2,
  tues: 2,
  wed: 3,
  thu: 4,
  thur: 4,
  thurs: 4,
  fri: 5,
  sat: 6,
  sun: 7,
};

const unitNouns: Readonly<Record<string, Unit>> = {
  second: "second",
  minute: "minute",
  hour: "hour",
  day: "day",
  weekend: "weekend",
  week: "week",
  fortnight: "fortnight",
  month: "month",
  quarter: "quarter",
  year: "year",
  decade: "decade",
  century: "century",
};

const ordinals = [
  "first",
  "second",
  "third",
  "fourth",
  "fifth",
  "sixth",
  "seventh",
  "eighth",
  "ninth",
  "tenth",
  "eleventh",
  "twelfth",
  "thirteenth",
  "fourteenth",
  "fifteenth",
  "sixteenth",
  "seventeenth",
  "eighteenth",
  "nineteenth",
  "twentieth",
];

const decades = {
  twenties: 20,
  thirties: 30,
  forties: 40,
  fifties: 50,
  sixties: 60,
  seventies: 70,
  eighties: 80,
  nineties: 90,
};

const entries: readonly (readonly [string, Readings])[] = [
  ...listed("month", months),
  ...listed("weekday", weekdays),
  ...listed("weekdayShort", weekdayShorts),
  ...Object.entries(weekdays).map(([word, value]) => [`${word}s`, { weekdays: value }] as const),
  ...listed("unit", unitNouns),
  ...Object.entries(unitNouns).map(
    ([word, unit]) => [unit === "century" ? "centuries" : `${word}s`, { units: unit }] as const,
  ),
  ...listed("units", { hrs: "hour", mins: "minute", yrs: "year", wks: "week" }),
  ...ordinals.map((word, at) => [word, { ordinal: at + 1, day: at + 1 }] as const),
  ...["thirtieth"].map((word) => [word, { ordinal: 30, day: 30 }] as const),
  ...listed("decade", decades),
  ...listed("part", {
    morning: "MO",
    afternoon: "AF",
    evening: "EV",
    night: "NI",
    dawn: "MO",
    daybreak: "MO",
    dusk: "EV",
    nightfall: "EV",
  }),
  ...listed("parts", { mornings: "MO", afternoons: "AF", evenings: "EV", nights: "NI" }),
  ...listed("season", {
    spring: "SP",
    springtime: "SP",
    summer: "SU",
    summertime: "SU",
    autumn: "FA",
    fall: "FA",
    winter: "WI",
    wintertime: "WI",
  }),
  ...listed("some", {
    few: "X",
    several: "X",
    some: "X",
    many: "X",
    numerous: "X",
    countless: "X",
    couple: 2,
  }),
  ...listed("meridiem", {
    "a.m.": "am",
    "a.m": "am",
    am: "am",
    "p.m.": "pm",
    "p.m": "pm",
    pm: "pm",
  }),
  ...["gmt", "utc", "est", "edt", "et", "cst", "cdt", "ct", "mst", "mdt", "pst", "pdt", "pt", "bst"]
    .concat(["cet", "cest", "eet", "eest", "ist", "jst", "msk", "hkt", "aest", "aedt", "z"])
    .map((word) => [word, { zone: word }] as const),
  ...listed("shift", {
    last: -1,
    past: -1,
    previous: -1,
    preceding: -1,
    prior: -1,
    this: 0,
    current: 0,
    next: 1,
    coming: 1,
    upcoming: 1,
    following: 1,
  }),
  ...listed("holiday", {
    christmas: "12-25",
    xmas: "12-25",
    halloween: "10-31",
    easter: "easter",
    thanksgiving: "11-thu-4",
  }),
];

/** Words that name a time only with a capital: "march", "may", "sun" and "mar" are other words without. */
const proper = new Set([
  ...[
    "march",
    "may",
    "august",
    "jan",
    "mar",
    "jun",
    "dec",
    "sat",
    "sun",
    "mon",
    "wed",
    "fri",
    "sep",
  ],
  ...["christmas", "easter", "halloween", "thanksgiving"],
]);

/** Time zones are written in capitals; in small letters they are other words ("et", "pt", "est"). */
const capitals = new Set(entries.filter(([, readings]) => readings.zone).map(([word]) => word));

function indexed(all: typeof entries): ReadonlyMap<string, Readings> {
  const index = new Map<string, Readings>();
  for (const [word, readings] of all) index.set(word, { ...index.get(word), ...readings });
  return index;
}

export const lexicon: ReadonlyMap<string, Readings> = indexed(entries);

/** Whether the word is printed as its reading wants it: "May", "MAY"; "EST" but not "est". */
export function isPrintedAsTime(word: string, lower: string): boolean {
  if (capitals.has(lower)) return word === word.toUpperCase();
  return !proper.has(lower) || word !== lower;
}
