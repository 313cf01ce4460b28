import { givenName } from "../../language/gazetteer/given-names.ts";
import type { Entity } from "../reading.ts";
import type { NamedThing } from "./identity/identify-names.ts";
import { startsUpper } from "./letter-case.ts";
import { organizationCategory, placeCategory } from "./links/categories.ts";
import type { Identification } from "./links/identify-thing.ts";
import { owningState } from "./owned-bodies.ts";
import type { NameInPlace } from "./typing/type-evidence.ts";

/** A named thing with what its names, titles and the gazetteers say of it; its mentions are not listed yet. */
export function entityOf(
  thing: NamedThing,
  id: number,
  authored: readonly string[],
  identified: Identification,
): Entity {
  const printed = [...new Set([...printedForms(thing), ...authored])];
  const name = fullest(thing, printed);
  const category = categoryOf(thing, name, identified);
  const gender = thing.kind === "person" ? genderOf(thing) : undefined;
  const { canonical, sameAs } = identified;
  const country = identified.country ?? ownerOf(thing);
  return {
    id,
    type: thing.kind,
    name,
    aliases: printed.filter((form) => form !== name),
    mentions: [],
    sameAs,
    ...(canonical === undefined ? {} : { canonical }),
    ...(category === undefined ? {} : { category }),
    ...(country === undefined ? {} : { country }),
    ...(gender === undefined ? {} : { gender }),
  };
}

/** The printed names in order of appearance, each once. */
const printedForms = ({ places }: NamedThing): readonly string[] => [
  ...new Set(places.map(({ spot }) => spot.text.replace(/\s+/g, " "))),
];

/**
 * A person's first form of two words or more, a country's first that is no adjective and no capital's name; of the rest
 * the longest form.
 */
function fullest({ kind, places }: NamedThing, printed: readonly string[]): string {
  if (kind === "country") {
    const noun = places.find(({ spot }) =>
      spot.known.some((entry) => entry.kind === "state" && entry.form === "name"),
    );
    return noun?.spot.text.replace(/\s+/g, " ") ?? printed[0] ?? "";
  }
  // "the Soto Paz family ... *Ana Soto Paz*": the first form may be a surname of two words.
  const first = kind === "person" ? printed.find((form) => form.includes(" ")) : undefined;
  const isFamily = first !== undefined && givenName(first.split(" ")[0] ?? "") === undefined;
  const whole = (isFamily && printed.find((form) => form.endsWith(` ${first}`))) || first;
  const weight = (form: string): number => form.split(" ").length;
  const longest =
    whole ??
    printed.reduce((best, form) => (weight(form) > weight(best) ? form : best), printed[0] ?? "");
  // A dateline or headline prints in capitals what the text prints as a name: "LAGOS", "Lagos".
  const folded = longest.toLowerCase();
  return (
    printed.find((form) => form !== form.toUpperCase() && form.toLowerCase() === folded) ?? longest
  );
}

function categoryOf(
  { kind, team, places }: NamedThing,
  name: string,
  { known }: Identification,
): string | undefined {
  const words = name.split(" ");
  switch (kind) {
    case "organization":
      return team ? "SportsOrganization" : organizationCategory(known, words, isArmed(places));
    case "place":
      return placeCategory(known, words, places.some(isLivedIn));
    default:
      return undefined;
  }
}

/** "in Granite Falls", "OAK HILL --", "an Oak Hill teacher": people live and work there. */
const isLivedIn = ({ before, after, view, spot, tokens }: NameInPlace): boolean =>
  before === "in" ||
  (spot.first === 0 && /^(?:--?|—|–|,)$/.test(after) && view.words.length > spot.last + 2) ||
  (startsUpper(tokens[spot.last]?.text ?? "") &&
    /^(?:mayor|residents?|police|town|fire|schools?|teacher|council|official)$/.test(after));

/** "the rebel Umbra Army", "fighters of the Umbra Front": no state's army, and hardly a party. */
const isArmed = (places: NamedThing["places"]): boolean =>
  places.some(({ before, tokens, spot }) => {
    if (insurgent.test(before)) return true;
    const of = before === "the" ? spot.first - 2 : spot.first - 1;
    return (
      /^(?:of|from)$/.test(tokens[of]?.text ?? "") &&
      insurgent.test((tokens[of - 1]?.text ?? "").slice(0, 12).toLowerCase())
    );
  });

const insurgent = /^(?:rebels?|guerr?illas?|insurgents?|militants?|fighters|separatists?|militia)$/;

/** A title tells more than a given name: "Mrs. Robin Lund". */
function genderOf({ places }: NamedThing): "male" | "female" | undefined {
  for (const { spot } of places) {
    if (spot.title !== undefined && spot.title.gender !== "") {
      return spot.title.gender === "f" ? "female" : "male";
    }
  }
  // "Clinton" is a given name too, but says nothing of Ana Clinton.
  const whole = places.filter(({ words }) => words.length > 1);
  for (const { words, firstWord } of whole.length > 0 ? whole : places) {
    const given = givenName(firstWord);
    const gender = words.length > 1 || given?.ambiguous === false ? given?.gender : "";
    if (gender === "f" || gender === "m") {
      return gender === "f" ? "female" : "male";
    }
  }
  return undefined;
}

/** The state whose body it is, where it is in print beside it. */
export function ownerOf({ kind, places }: NamedThing): string | undefined {
  for (const place of kind === "organization" ? places : []) {
    const owner = owningState(place);
    if (owner !== undefined) {
      return owner;
    }
  }
  return undefined;
}
