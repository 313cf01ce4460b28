import type { Factuality } from "../reading.ts";

/** The further left, the stronger: what is both denied and planned is denied. */
const strength: readonly Factuality[] = [
  "negated",
  "hypothetical",
  "alleged",
  "planned",
  "reported",
  "past",
  "actual",
];

export const stronger = (a: Factuality, b: Factuality): Factuality =>
  strength.indexOf(a) <= strength.indexOf(b) ? a : b;
