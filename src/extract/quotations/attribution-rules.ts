import { attitude } from "./adjective-rule.ts";
import type { AttributionRule } from "./attribution.ts";
import { reportedClause } from "./clause-rules.ts";
import { closingSource } from "./closing-source.ts";
import { colonSource } from "./colon-source.ts";
import { depicted } from "./depicted-rule.ts";
import { fiction } from "./fiction-rule.ts";
import { hearsay } from "./hearsay-rule.ts";
import { insertedCue } from "./inserted-rule.ts";
import { intendedAction } from "./intention-rule.ts";
import { reportingNoun } from "./noun-rules.ts";
import { reportedObject } from "./object-rules.ts";
import { reportedOblique } from "./oblique-rule.ts";
import { relativeCue } from "./relative-cue-rule.ts";
import { resumed } from "./resumed-rule.ts";
import { accordingTo, asSomeoneSays } from "./source-rules.ts";
import { inSomeonesView } from "./view-rule.ts";

/** Every rule for words that are reported without quotation marks, or with a few of them. */
export const attributionRules: readonly AttributionRule[] = [
  reportedClause,
  insertedCue,
  relativeCue,
  resumed,
  depicted,
  fiction,
  accordingTo,
  asSomeoneSays,
  inSomeonesView,
  colonSource,
  closingSource,
  hearsay,
  intendedAction,
  reportedOblique,
  reportedObject,
  reportingNoun,
  attitude,
];
