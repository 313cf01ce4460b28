/** A time of day as a page prints it; offsets into the text it was read from. */
export interface PrintedTime {
  readonly start: number;
  readonly end: number;
  readonly hour: number;
  readonly minute: number;
  readonly second: number;
  /** `Z` or `+05:30`; absent where none is printed or its letters mean more than one zone. */
  readonly zone?: string;
}

/**
 * Zone letters with one meaning in news, in minutes east of Greenwich. IST (India, Ireland,
 * Israel), CST (America, China), ET, CT, MT and PT (summer or winter) say too little: undefined.
 */
const zones: Readonly<Record<string, number | undefined>> = {
  GMT: 0,
  UTC: 0,
  UT: 0,
  Z: 0,
  BST: 60,
  WAT: 60,
  CET: 60,
  CEST: 120,
  SAST: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  IDT: 180,
  TRT: 180,
  EAT: 180,
  GST: 240,
  PKT: 300,
  NPT: 345,
  WIB: 420,
  ICT: 420,
  SGT: 480,
  HKT: 480,
  AWST: 480,
  PHT: 480,
  JST: 540,
  KST: 540,
  AEST: 600,
  AEDT: 660,
  ACST: 570,
  ACDT: 630,
  NZST: 720,
  NZDT: 780,
  EDT: -240,
  EST: -300,
  CDT: -300,
  MDT: -360,
  MST: -420,
  PDT: -420,
  PST: -480,
  AKDT: -480,
  AKST: -540,
  HST: -600,
  IST: undefined,
  CST: undefined,
  ET: undefined,
  CT: undefined,
  MT: undefined,
  PT: undefined,
};

const zoneLetters = Object.keys(zones).join("|");
const offset = String.raw`[+-]\d{1,2}(?::?\s?\d{2})?(?!\d)`;
/** Groups: letters, offset after them, offset alone. */
const zonePattern = String.raw`(?:\s{0,3}\(?(?:(${zoneLetters})(?![A-Za-z])(?:\s?(${offset}))?|(${offset}))\)?)?`;
const clock = new RegExp(
  String.raw`(\d{1,2})\s?([:.])\s?(\d{2})(?:\s?:\s?(\d{2})(?:\.\d{1,9})?)?(?!\d)(?:\s{0,2}([ap])\.?m\b\.?)?${zonePattern}`,
  "iy",
);
const hourOnly = new RegExp(String.raw`(\d{1,2})()\s?()()([ap])\.?m\b\.?${zonePattern}`, "iy");
const military = new RegExp(
  String.raw`(\d{2})()(\d{2})()()(?:\s?h(?:ou)?rs)?\s(?=[A-Z])${zonePattern}`,
  "iy",
);

/** Reads a time such as `10:14 GMT`, `4.30pm`, `7 p.m. EST`, `1530 GMT` or `10:14:00+05:30` at an offset. */
export function readPrintedTime(text: string, at: number): PrintedTime | undefined {
  for (const pattern of [clock, hourOnly, military]) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) continue;
    const [whole, hourText, separator, minuteText, secondText, half, letters, after, alone] = match;
    // "version 2.30" and "1990 Census" are no times: a dot needs am, pm or a zone, four digits a zone.
    const bare = half === undefined || half === "";
    if ((separator === "." || pattern === military) && bare && letters === undefined) continue;
    const hour = hourOf(Number(hourText), half);
    const minute = Number(minuteText === undefined || minuteText === "" ? 0 : minuteText);
    const second = Number(secondText === undefined || secondText === "" ? 0 : secondText);
    if (hour === undefined || minute > 59 || second > 59) continue;
    const zone = zoneOf(letters?.toUpperCase(), after ?? alone);
    const end = at + whole.trimEnd().length;
    return { start: at, end, hour, minute, second, ...(zone === undefined ? {} : { zone }) };
  }
  return undefined;
}

/** Where a time ends that stands behind an offset, such as the end of a date; else the offset. */
export function endOfTimeAfter(text: string, end: number): number {
  const gap = /^[\s,/]{1,3}/u.exec(text.slice(end, end + 3))?.[0].length ?? 0;
  return readPrintedTime(text, end + gap)?.end ?? end;
}

function hourOf(hour: number, half: string | undefined): number | undefined {
  if (half === undefined || half === "") return hour <= 23 ? hour : undefined;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half.toLowerCase() === "p" ? 12 : 0);
}

function zoneOf(letters: string | undefined, printed: string | undefined): string | undefined {
  const base = letters === undefined ? 0 : zones[letters];
  if (base === undefined) return undefined;
  if (printed === undefined) return letters === undefined ? undefined : zoneText(base);
  const digits = printed.slice(1).replaceAll(/[:\s]/gu, "");
  const hours = Number(digits.length > 2 ? digits.slice(0, -2) : digits);
  const minutes = Number(digits.length > 2 ? digits.slice(-2) : 0);
  if (hours > 14 || minutes > 59) return undefined;
  return zoneText(base + (printed.startsWith("-") ? -1 : 1) * (hours * 60 + minutes));
}

function zoneText(minutes: number): string {
  if (minutes === 0) return "Z";
  const size = Math.abs(minutes);
  const hours = Math.floor(size / 60);
  const two = (value: number): string => value.toString().padStart(2, "0");
  return `${minutes < 0 ? "-" : "+"}${two(hours)}:${two(size % 60)}`;
}
