import type { AttributionRule } from "./attribution.ts";
import {
  insertedCue,
  intendedAction,
  reportedClause,
  reportedObject,
  reportedOblique,
} from "./clause-rules.ts";

/** Every rule for words that are reported without quotation marks, or with a few of them. */
export const attributionRules: readonly AttributionRule[] = [
  reportedClause,
  insertedCue,
  intendedAction,
  reportedOblique,
  reportedObject,
];
