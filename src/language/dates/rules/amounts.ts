import type { Quantity, Unit } from "../lexicon.ts";
import type { Pattern } from "../pattern.ts";
import { type Found, has } from "../rule.ts";

/** "three", "a", "a few", "several", "a couple of", "two or three", "half a" */
export const amount: Pattern =
  "(<number> (and a half)? | <number> (or|to|-) <number> | a <some> of? | <some> of? | a number of | half an? | half a | a | an)";

/** What the amount of a pattern comes to; of a range the lower end. */
export function quantityOf(found: Found): Quantity {
  const { number, some } = found;
  if (number !== undefined) {
    return has(found, "half") && found.again.number === undefined ? number + 0.5 : number;
  }
  if (some !== undefined) return some;
  if (has(found, "half")) return 0.5;
  return has(found, "number") ? "X" : 1;
}

/** The unit, singular or plural. */
export const unitOf = ({ unit, units }: Found): Unit => unit ?? units ?? "day";
