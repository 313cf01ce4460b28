import type { Token } from "../../language/analysis.ts";

const ratios: ReadonlySet<string> = new Set(["a", "an", "per", "each", "every"]);

const measures: ReadonlySet<string> = new Set(
  `share barrel day week month quarter year hour minute second night person head capita ton tonne kilo kilogram kilogramme
  kg litre liter gallon ounce pound acre hectare unit bushel mile km kilometer kilometre metre meter seat passenger
  ticket student pupil family household worker`.split(/\s+/),
);

/** "up from $4 million a year earlier": that is a time, and no rate. */
const timing: ReadonlySet<string> = new Set(
  "ago earlier later before after since previously prior hence on".split(" "),
);

/** The last word of what a number is a rate of, behind it: "$1.12 *a share*", "40 tonnes *per hour*". */
export function rateAfter(tokens: readonly Token[], last: number): number | undefined {
  const word = (at: number): string => tokens[at]?.text.toLowerCase() ?? "";
  const end = last + 2;
  if (!ratios.has(word(last + 1)) || !measures.has(word(end)) || timing.has(word(end + 1)))
    return undefined;
  return end;
}
