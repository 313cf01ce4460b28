import { z } from "zod";
import { isAbsoluteIri, isIriReference } from "./iri.ts";
import type { Ref } from "./ref.ts";

/** A calendar time at the granularity it was given: `2022`, `2022-01`, `2022-01-28`, `2022-01-28T13:37:00Z`. */
export type CalendarTime = string;

/** An absolute IRI of something outside the story. */
export type Iri = string;

/** What values a field takes. The schema carries the JSON Schema and says what is wrong with a value. */
export interface Range<Value, Tag extends RangeTag = RangeTag> {
  readonly tag: Tag;
  readonly schema: z.ZodType<Value>;
  /** True for what the schema accepts, in a fraction of the time. */
  readonly accepts: (value: unknown) => boolean;
  /** The permitted values of a `choice`. */
  readonly values?: readonly string[];
  /** The kinds that a `ref` may point to. */
  readonly kinds?: readonly string[];
}

export type RangeTag = "text" | "integer" | "decimal" | "date" | "time" | "iri" | "choice" | "ref";

// A lone surrogate has no UTF-8 form, so it could be in no file that we write. In a pattern with
// the u flag a pair is one character, and only lone ones are left to match.
const loneSurrogate = /[\uD800-\uDFFF]/u;

/** True where a string holds no lone surrogate. @see https://www.w3.org/TR/rdf11-concepts/#section-Graph-Literal */
export const isWellFormed = (value: string): boolean => !loneSurrogate.test(value);

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const calendarForm =
  /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}):(\d{2})(?:\.\d+)?(Z|[+-]\d{2}:\d{2})?)?)?)?$/;

/** True for `YYYY`, `YYYY-MM`, `YYYY-MM-DD` and `YYYY-MM-DDThh:mm:ss[zone]` that name a real day and time. */
export function isCalendarTime(value: string): boolean {
  const match = calendarForm.exec(value);
  if (!match) return false;
  const [, year, month, day, hour, minute, second, zone] = match;
  const y = Number(year);
  if (y === 0) return false;
  if (month === undefined) return true;
  const m = Number(month);
  const leap = m === 2 && y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0) ? 1 : 0;
  const length = monthLengths[m - 1];
  if (length === undefined) return false;
  if (day !== undefined && (Number(day) < 1 || Number(day) > length + leap)) return false;
  if (zone !== undefined && zone !== "Z") {
    const [hours = 0, minutes = 0] = zone.slice(1).split(":").map(Number);
    if (minutes > 59 || hours * 60 + minutes > 14 * 60) return false;
  }
  return Number(hour ?? 0) < 24 && Number(minute ?? 0) < 60 && Number(second ?? 0) < 60;
}

const dateForm = /^\d{4}-\d{2}-\d{2}$/;

/** True for a `YYYY-MM-DD` that is in the calendar. */
export const isDay = (value: string): boolean => dateForm.test(value) && isCalendarTime(value);

/** Strings of a form, told by one predicate in the schema and out of it. */
const strings = <Tag extends RangeTag>(
  tag: Tag,
  isOfForm: (value: string) => boolean,
  message: string,
): Range<string, Tag> => ({
  tag,
  schema: z.string().refine(isOfForm, message),
  accepts: (value) => typeof value === "string" && isOfForm(value),
});

/** Text as printed: any string that Unicode can encode. */
export const text = strings("text", isWellFormed, "holds a lone surrogate");
/** A whole number that JavaScript holds exactly. */
export const integer: Range<number, "integer"> = {
  tag: "integer",
  schema: z.int(),
  accepts: Number.isSafeInteger,
};
/** A finite number, whole or not. */
export const decimal: Range<number, "decimal"> = {
  tag: "decimal",
  schema: z.number(),
  accepts: Number.isFinite,
};
/** A day of the calendar, `YYYY-MM-DD`. */
export const date = strings("date", isDay, "is not a day, YYYY-MM-DD");
/** A calendar time whose granularity is kept: a month is a month, not its first day. */
export const time: Range<CalendarTime, "time"> = strings(
  "time",
  isCalendarTime,
  "is not YYYY, YYYY-MM, YYYY-MM-DD or YYYY-MM-DDThh:mm:ss[zone]",
);
/** An absolute IRI of something that the story does not describe, such as a Wikidata item. */
export const iri: Range<Iri, "iri"> = strings("iri", isAbsoluteIri, "is not an absolute IRI");

/** One of the given names. */
export function oneOf<const Value extends string>(
  ...values: readonly Value[]
): Range<Value, "choice"> {
  const names = new Set<unknown>(values);
  return {
    tag: "choice",
    schema: z.enum(values),
    accepts: (value) => names.has(value),
    values,
  };
}

/** The id of a thing: an IRI reference. */
export const id = strings("ref", isIriReference, "is not an id");

/** The id of a thing of one of the given kinds. */
export function ref<const Kind extends string>(...kinds: readonly Kind[]): Range<Ref<Kind>, "ref"> {
  // Only story() can see whether the id names a thing of the kind; here it must merely be an id.
  return { ...id, kinds } as unknown as Range<Ref<Kind>, "ref">;
}
