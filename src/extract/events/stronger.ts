import type { Factuality } from "../reading.ts";

/** What is both denied and planned is denied. */
const strength: Readonly<Record<Factuality, number>> = {
  negated: 6,
  hypothetical: 5,
  alleged: 4,
  planned: 3,
  reported: 2,
  past: 1,
  actual: 0,
};

export const stronger = (a: Factuality, b: Factuality): Factuality =>
  strength[a] >= strength[b] ? a : b;
