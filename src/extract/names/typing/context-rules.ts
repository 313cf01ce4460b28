import { companionRules } from "./companion-rules.ts";
import { marketRules } from "./market-rules.ts";
import { nounRules } from "./noun-rules.ts";
import { positionRules } from "./position-rules.ts";
import { taggerRules } from "./tagger-rules.ts";
import { teamRules } from "./team-rules.ts";
import type { TypeRule } from "./type-evidence.ts";
import { verbRules } from "./verb-rules.ts";

/** Signs that the words around a name give; they count wherever the name stands. */
export const contextRules: readonly TypeRule[] = [
  ...nounRules,
  ...companionRules,
  ...verbRules,
  ...marketRules,
  ...teamRules,
  ...positionRules,
  ...taggerRules,
];
