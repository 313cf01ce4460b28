import { companionRules } from "./companion-rules.ts";
import { contractRules } from "./contract-rules.ts";
import { employerRules } from "./employer-rules.ts";
import { facilityRules } from "./facility-rules.ts";
import { marketRules } from "./market-rules.ts";
import { nounRules } from "./noun-rules.ts";
import { positionRules } from "./position-rules.ts";
import { taggerRules } from "./tagger-rules.ts";
import { teamRules } from "./team-rules.ts";
import { titleRules } from "./title-rules.ts";
import type { TypeRule } from "./type-evidence.ts";
import { verbRules } from "./verb-rules.ts";
import { workRules } from "./work-rules.ts";

/** Signs that the words around a name give; they count wherever the name stands. */
export const contextRules: readonly TypeRule[] = [
  ...titleRules,
  ...nounRules,
  ...companionRules,
  ...employerRules,
  ...verbRules,
  ...facilityRules.filter(({ own }) => !own),
  ...marketRules,
  ...contractRules,
  ...teamRules,
  ...positionRules,
  ...workRules,
  ...taggerRules,
];
