import type { NameGroup } from "../name-groups.ts";
import { isLowerNoun, isPossessor, preposition } from "../typing/surroundings.ts";
import type { NameInPlace } from "../typing/type-evidence.ts";

/**
 * Whether a name that a gazetteer has for a place is used for none in the article: nothing is in, near or bound for it, and
 * no state stands behind it. "According to Perth" and "in Perth's view" speak of no place.
 */
export const isNeverPlace = ({ places, known }: NameGroup): boolean =>
  known.some(({ kind }) => placeKinds.has(kind)) && !places.some(standsAsPlace);

const placeKinds: ReadonlySet<string> = new Set(["city", "subnational", "state", "region"]);

/** Whether something is in, near or bound for it there, or its state stands behind it. */
export function standsAsPlace(name: NameInPlace): boolean {
  const { after, beforeThat, spot, view } = name;
  const isInState =
    after === "," &&
    (view.known[spot.last + 2]?.entries.some(
      ({ kind, form }) => (kind === "state" || kind === "subnational") && form === "name",
    ) ??
      false);
  return (
    isInState ||
    spot.known.some(({ form }) => form === "adjective") ||
    (placePrepositions.test(preposition(name)) &&
      !noGround.test(beforeThat) &&
      !isPossessor(name) &&
      !isLowerNoun(name))
  );
}

/** "According to Perth", "shares in Perth" */
const noGround =
  /^(?:according|thanks|due|shares?|stakes?|stocks?|holdings?|shareholders?|investors?)$/;

const placePrepositions =
  /^(?:in|at|near|from|to|into|outside|inside|around|across|through|throughout|within|toward|towards|downtown|central|northern|southern|eastern|western)$/;
