import { spanOf } from "./interval.ts";

/**
 * A TIMEX3 value in the lexical form of the XML Schema type of its own granularity: a month is a month
 * (xsd:gYearMonth), not its first day. Days are xsd:date, years xsd:gYear, minutes xsd:dateTime.
 * @returns undefined where XML Schema has no type for it (weeks, quarters, decades, parts of a day)
 * @see https://www.w3.org/TR/xmlschema11-2/#date
 */
export function lexicalOf(value: string): string | undefined {
  const found = spanOf(value);
  if (!found || value.includes("/")) return undefined;
  switch (found.granularity) {
    case "day":
    case "month":
      return value;
    case "year":
      return value === "0000" ? undefined : value;
    case "minute":
      return dateTimeOf(value);
    default:
      return undefined;
  }
}

/** xsd:dateTime wants seconds, and knows 24:00 only as the end of a day. */
function dateTimeOf(value: string): string | undefined {
  const match = /^(\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d)(:[0-5]\d)?(Z)?$/.exec(value);
  return match ? `${match[1]}${match[2] ?? ":00"}${match[3] ?? ""}` : undefined;
}
