import {
  isLegalForm,
  type OrganizationKind,
  organizationHead,
} from "../../../language/gazetteer/organization-words.ts";
import { placeHead } from "../../../language/gazetteer/place-words.ts";
import type { KnownName } from "../known-names.ts";

const organizationCategories: Readonly<Partial<Record<OrganizationKind, string>>> = {
  company: "Corporation",
  bank: "Corporation",
  government: "GovernmentOrganization",
  agency: "GovernmentOrganization",
  legislature: "GovernmentOrganization",
  court: "GovernmentOrganization",
  military: "GovernmentOrganization",
  police: "GovernmentOrganization",
  party: "PoliticalParty",
  media: "NewsMediaOrganization",
  university: "EducationalOrganization",
  school: "EducationalOrganization",
  team: "SportsOrganization",
  league: "SportsOrganization",
};

/** The narrower kind of an organization: from the gazetteer, else from what its name says and nothing contradicts. */
export function organizationCategory(
  known: KnownName | undefined,
  words: readonly string[],
  isArmed: boolean,
): string | undefined {
  if (known?.kind === "body") {
    return known.body.kind === "bank"
      ? bankCategory(known.body.name)
      : organizationCategories[known.body.kind];
  }
  const last = words.at(-1) ?? "";
  if (words.length > 1 && isLegalForm(last)) {
    return "Corporation";
  }
  const complement = words.indexOf("of");
  const head = complement > 0 ? (words[complement - 1] ?? "") : last;
  // "Stability Board" may be anybody's: an agency by its head alone is not sure to be a state's.
  // "Harlow House" is a home or an office; a legislature is called "House of ...".
  if (
    isArmed ||
    words.some((word) => insurgencies.test(word)) ||
    (head === "House" && head === last)
  )
    return undefined;
  const told = new Set(
    organizationHead(head).map((kind) =>
      kind === "agency" ? undefined : organizationCategories[kind],
    ),
  );
  const [only] = told;
  if (words.length < 2 || told.size !== 1) return undefined;
  return head === "Bank" ? bankCategory(words.join(" ")) : only;
}

/** Of armies, those that fight a state's. */
const insurgencies = /^(?:Liberation|Resistance|Rebel|Insurgent|Independence|Secessionist)$/;

/** Central banks are no companies; of "Bank of ..." the name does not tell. */
function bankCategory(name: string): string | undefined {
  return /\b(?:Central|Reserve|Bundesbank|People's)\b/.test(name)
    ? "GovernmentOrganization"
    : name.startsWith("Bank of ")
      ? undefined
      : "Corporation";
}

/** The narrower kind of a place. */
export function placeCategory(
  known: KnownName | undefined,
  words: readonly string[],
  isTown: boolean,
): string | undefined {
  switch (known?.kind) {
    case "city":
      return "City";
    case "subnational":
      return "AdministrativeArea";
    case "region":
      return continents.has(known.region.name) ? "Continent" : undefined;
    default:
      break;
  }
  if (words.length < 2) {
    return undefined;
  }
  switch (placeHead(words.at(-1) ?? "") ?? placeHead(words[0] ?? "")) {
    // "Granite Falls", "Oak Hill": towns are called after them.
    case "water":
      return isTown ? undefined : "BodyOfWater";
    case "land":
      return isTown ? undefined : "Landform";
    case "division":
      return "AdministrativeArea";
    case "building":
    case "facility":
      return "CivicStructure";
    default:
      return undefined;
  }
}

const continents: ReadonlySet<string> = new Set([
  "Africa",
  "Asia",
  "Europe",
  "North America",
  "South America",
  "Oceania",
  "the Antarctic",
]);
