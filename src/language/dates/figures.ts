import type { Kind, Readings } from "./lexicon.ts";

/** A way figures are printed: where it matches, what they can be read as. */
interface FigureForm {
  /** Sticky source; every quantifier is bounded, so a try costs a constant. */
  readonly source: string;
  readonly read: (groups: readonly string[]) => Readings | undefined;
}

const minutes = (hour: string, minute: string): number => Number(hour) * 60 + Number(minute);

const oneTo = (last: number, value: number): boolean => value >= 1 && value <= last;

function readInteger(text: string): Readings {
  const number = Number(text);
  if (text.length <= 2 && oneTo(31, number)) return { number, day: number };
  if (text.length !== 4) return { number };
  const military =
    number < 2400 && number % 100 < 60 ? minutes(text.slice(0, 2), text.slice(2)) : -1;
  const year = number >= 1000 && number < 2200;
  if (military < 0) return year ? { number, year: number } : { number };
  return year
    ? { number, year: number, militaryClock: military }
    : { number, militaryClock: military };
}

function readYearSpan(first: string, last: string): Readings | undefined {
  const end = last.length === 4 ? last : first.slice(0, 2) + last;
  return Number(end) > Number(first) ? { yearSpan: `${first}/${end}` } : undefined;
}

const vulgar: Readonly<Record<string, number>> = { "¼": 0.25, "½": 0.5, "¾": 0.75 };

/** The first that matches is it: the longest readings come first. */
const forms: readonly FigureForm[] = [
  {
    // 2022-01-28, 2022-01-28T13:37:00Z
    source:
      "(\\d{4}-\\d{2}-\\d{2})(T\\d{2}:\\d{2})?(?::\\d{2}(?:\\.\\d{1,9})?)?(?:Z|[+-]\\d{2}:?\\d{2})?(?![\\d-])",
    read: ([day = "", clock = ""]) => ({ numeric: day + clock }),
  },
  {
    // 2022/01/28
    source: "(\\d{4})/(\\d{1,2})/(\\d{1,2})(?![\\d/])",
    read: ([year = "", month = "", day = ""]) => ({
      numeric: `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`,
    }),
  },
  {
    // 28/01/2022, 1/28/22: which is the month is decided against the document's date
    source: "(\\d{1,2})/(\\d{1,2})/(\\d{4}|\\d{2})(?![\\d/])",
    read: ([first = "", second = "", year = ""]) => ({ numeric: `${first}/${second}/${year}` }),
  },
  {
    // 28.01.2022
    source: "(\\d{1,2})\\.(\\d{1,2})\\.(\\d{4})(?![\\d.]\\d)",
    read: ([first = "", second = "", year = ""]) => ({ numeric: `${first}.${second}.${year}` }),
  },
  {
    // 01-28-22
    source: "(\\d{2})-(\\d{2})-(\\d{4}|\\d{2})(?![\\d-])",
    read: ([first = "", second = "", year = ""]) => ({ numeric: `${first}/${second}/${year}` }),
  },
  {
    // 10:30, 16:05:12
    source: "([01]?\\d|2[0-4]):([0-5]\\d)(?::[0-5]\\d)?(?![\\d:])",
    read: ([hour = "", minute = ""]) => ({ clock: minutes(hour, minute) }),
  },
  {
    // 8.30 p.m.
    source: "(\\d{1,2})\\.([0-5]\\d)(?=\\s?[aApP]\\.?[mM])",
    read: ([hour = "", minute = ""]) => ({ clock: minutes(hour, minute) }),
  },
  {
    // 1998-99, 2009/10, 1914–1918
    source: "(1[5-9]\\d{2}|20\\d{2})[-–/](\\d{4}|\\d{2})(?![\\d-])",
    read: ([first = "", last = ""]) => readYearSpan(first, last),
  },
  {
    // 28th
    source: "(\\d{1,3})(?:st|nd|rd|th|ST|ND|RD|TH)(?![A-Za-z])",
    read: ([figure = ""]) => {
      const ordinal = Number(figure);
      return oneTo(31, ordinal) ? { ordinal, day: ordinal } : { ordinal };
    },
  },
  {
    // 1990s, 1990's
    source: "(1[0-9]\\d0|20\\d0)['’]?s(?![A-Za-z])",
    read: ([figure = ""]) => ({ decade: Number(figure) }),
  },
  {
    // '80s, 80s
    source: "['’‘`]?([2-9]0)['’]?s(?![A-Za-z])",
    read: ([figure = ""]) => ({ decade: Number(figure) }),
  },
  {
    // '82
    source: "['’‘`](\\d{2})(?![\\d%A-Za-z])",
    read: ([figure = ""]) => ({ shortYear: Number(figure) }),
  },
  {
    // 5 1/2
    source: "(\\d{1,3})[ -](\\d)/(\\d{1,2})(?!\\d)",
    read: ([whole = "", over = "", under = ""]) =>
      Number(under) > Number(over)
        ? { number: Number(whole) + Number(over) / Number(under) }
        : undefined,
  },
  {
    source: "(\\d{0,3})[ ]?([¼½¾])",
    read: ([whole = "", part = ""]) => ({ number: Number(whole) + (vulgar[part] ?? 0) }),
  },
  {
    // 1,998 and 1,00,000
    source: "(\\d{1,3}(?:,\\d{2,3}){1,6}(?:\\.\\d{1,9})?)(?!\\d)",
    read: ([figure = ""]) => ({ number: Number(figure.replaceAll(",", "")) }),
  },
  {
    source: "(\\d{1,15}\\.\\d{1,9})(?!\\d)",
    read: ([figure = ""]) => ({ number: Number(figure) }),
  },
  { source: "(\\d{1,15})(?!\\d)", read: ([figure = ""]) => readInteger(figure) },
];

/** Every combination of readings that figures and numerals can have, for the spelling. */
export const figureShapes: readonly (readonly Kind[])[] = [
  ["number"],
  ["number", "day"],
  ["number", "year"],
  ["number", "militaryClock"],
  ["number", "year", "militaryClock"],
  ["ordinal"],
  ["ordinal", "day"],
  ["numeric"],
  ["clock"],
  ["yearSpan"],
  ["decade"],
  ["shortYear"],
  ["quarter"],
  ["halfYear"],
  ["year"],
];

export interface Figure {
  readonly length: number;
  readonly readings: Readings;
}

/** Reads the figure that begins at an offset of the text, if one does. */
export type FigureReader = (text: string, at: number) => Figure | undefined;

/** A reader keeps its own matchers: a sticky RegExp remembers where it is, and modules here hold no state. */
export function figureReader(): FigureReader {
  const matchers = forms.map((form) => ({ form, matcher: new RegExp(form.source, "y") }));
  return (text, at) => {
    for (const { form, matcher } of matchers) {
      matcher.lastIndex = at;
      const match = matcher.exec(text);
      if (!match) continue;
      const readings = form.read(match.slice(1).map((group) => group ?? ""));
      if (readings) return { length: match[0].length, readings };
    }
    return undefined;
  };
}
