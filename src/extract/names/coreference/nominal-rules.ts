import { organizationOfKind, sameWord } from "./body-reference-rules.ts";
import { group } from "./group-reference-rule.ts";
import type { NominalRule } from "./nominal-rule.ts";
import { officeHolder, theLatter } from "./person-reference-rules.ts";
import { countryNamed, placeOfKind } from "./place-reference-rules.ts";

/** Every way, the surest first: the first that finds something is taken. */
export const nominalRules: readonly NominalRule[] = [
  theLatter,
  officeHolder,
  sameWord,
  countryNamed,
  placeOfKind,
  organizationOfKind,
  group,
];
