import { organizationHead, organizationNoun } from "../../language/gazetteer/organization-words.ts";
import { placeNoun } from "../../language/gazetteer/place-words.ts";
import type { NameInPlace } from "./typing/type-evidence.ts";

/** Kinds of which there are many: "the Church" and "the University" take up one told before. "The Navy" is a name. */
const manyOfThem: ReadonlySet<string> = new Set(
  "company party university school hospital bank team league religious museum association union organization agency".split(
    " ",
  ),
);

/** A common noun printed with a capital after "the", as lawyers and believers print it: "the Company", "the Church". */
export function isCommonNoun(place: NameInPlace): boolean {
  const { words, firstWord, before, spot } = place;
  return (
    words.length === 1 &&
    spot.known.length === 0 &&
    ((/^(?:the|a|an|this|that|our|its|their|his|her|my|your)$/.test(before) &&
      (organizationHead(firstWord).some((kind) => manyOfThem.has(kind)) ||
        placeNoun(firstWord) !== undefined)) ||
      isOfStaff(place))
  );
}

/** "*Ministry* spokesman Ana Lund", "*Foundation* officials": a sentence's first word has a capital anyway. */
const isOfStaff = ({ firstWord, spot, view, after }: NameInPlace): boolean =>
  view.begins[spot.first] === true &&
  organizationHead(firstWord).length > 0 &&
  organizationNoun(firstWord) !== undefined &&
  /^(?:spokes(?:man|woman|person)|officials?|officers?|director|chief|head|chairman|chairwoman|leaders?|president|secretary|treasurer|manager)$/.test(
    after,
  );
