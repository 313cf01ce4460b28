import { isCalendarTime, isDay, isWellFormed, type RangeTag } from "../model/range.ts";
import type { Term } from "../vocabulary/term.ts";
import { xsd } from "../vocabulary/terms.ts";

/** A literal before it belongs to any syntax. */
export interface Lexical {
  readonly lexical: string;
  readonly datatype: Term;
}

export type LiteralTag = Exclude<RangeTag, "iri" | "choice" | "ref">;

export const isLiteralTag = (tag: RangeTag): tag is LiteralTag =>
  tag !== "iri" && tag !== "choice" && tag !== "ref";

/** The datatypes that the values of a range can have, the usual one first. */
export const datatypesOf: { readonly [T in LiteralTag]: readonly Term[] } = {
  text: [xsd.string],
  integer: [xsd.integer],
  decimal: [xsd.decimal],
  date: [xsd.date],
  time: [xsd.date, xsd.dateTime, xsd.gYearMonth, xsd.gYear],
};

/** Undefined where the value is not in the range. */
export function lexicalOf(tag: LiteralTag, value: unknown): Lexical | undefined {
  switch (tag) {
    case "text":
      return typeof value === "string" && isWellFormed(value)
        ? { lexical: value, datatype: xsd.string }
        : undefined;
    case "integer":
      return Number.isSafeInteger(value)
        ? { lexical: decimalForm(Number(value)), datatype: xsd.integer }
        : undefined;
    case "decimal":
      return Number.isFinite(value)
        ? { lexical: decimalForm(Number(value)), datatype: xsd.decimal }
        : undefined;
    case "date":
      return typeof value === "string" && isDay(value)
        ? { lexical: value, datatype: xsd.date }
        : undefined;
    case "time":
      return typeof value === "string" && isCalendarTime(value)
        ? { lexical: value, datatype: calendarType(value) }
        : undefined;
  }
}

/** The value of a literal; undefined where the range has none that is said so. */
export function valueOfLiteral(tag: LiteralTag, lexical: string, datatype: string): unknown {
  const isNumber = tag === "integer" || tag === "decimal";
  if (isNumber && !(integerForm.test(lexical) || fractionForm.test(lexical))) return undefined;
  const value = isNumber ? Number(lexical) : lexical;
  const said = lexicalOf(tag, value);
  // A number with more digits than JavaScript holds would come out as another number.
  const exact = isNumber ? plainNumber(lexical) : lexical;
  return said?.datatype === datatype && said.lexical === exact ? value : undefined;
}

const integerForm = /^[+-]?\d+$/;
const fractionForm = /^[+-]?\d*\.\d+$/;

/** "+05.10" is said "5.1": the same number, so a reader loses nothing by it. */
function plainNumber(lexical: string): string {
  const sign = lexical.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = lexical.replace(/^[+-]/, "").split(".");
  const digits = whole.replace(/^0+(?=\d)/, "") || "0";
  let end = fraction.length;
  while (end > 0 && fraction[end - 1] === "0") end--;
  const plain = end > 0 ? `${digits}.${fraction.slice(0, end)}` : digits;
  return plain === "0" ? plain : sign + plain;
}

function calendarType({ length }: string): Term {
  if (length === 4) return xsd.gYear;
  if (length === 7) return xsd.gYearMonth;
  return length === 10 ? xsd.date : xsd.dateTime;
}

/** xsd:decimal has no exponents: 1e-7 is written 0.0000001. */
function decimalForm(value: number): string {
  const printed = String(value);
  if (!printed.includes("e")) return printed;
  const [mantissa = "", exponent] = printed.split("e");
  const sign = mantissa.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = mantissa.replace("-", "").split(".");
  const point = whole.length + Number(exponent);
  const digits = whole + fraction;
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, "0")}`;
}
