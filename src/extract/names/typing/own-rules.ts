import { facilityRules } from "./facility-rules.ts";
import { organizationNameRules } from "./organization-name-rules.ts";
import { personNameRules } from "./person-name-rules.ts";
import { placeNameRules } from "./place-name-rules.ts";
import { thingNameRules } from "./thing-name-rules.ts";
import type { TypeRule } from "./type-evidence.ts";

/** Signs that a name's own words give; they count once, however often the name stands. */
export const ownRules: readonly TypeRule[] = [
  ...personNameRules,
  ...organizationNameRules,
  ...placeNameRules,
  ...facilityRules.filter(({ own }) => own),
  ...thingNameRules,
];
