import { entity, many, maybe, type Of, one } from "../entity.ts";
import { iri, oneOf, ref, text, time } from "../range.ts";
import { fact, named } from "./fact.ts";

export const Person = entity("Person", {
  ...named,
  jobTitle: many(text),
  /** A page of their own, such as an author's at the publisher. */
  url: maybe(iri),
  ...fact,
});
export type Person = Of<typeof Person>;

/** An office that a person holds for a body, as the article has it. */
export const Membership = entity("Membership", {
  member: one(ref("Person")),
  organization: one(ref("Organization", "State")),
  /** As printed. */
  roleName: one(text),
  /** The article's date: it says who holds the office now, not since when. */
  asOf: maybe(time),
  ...fact,
});
export type Membership = Of<typeof Membership>;

/** What kind of body an organization is, where the words show it. */
export const organizationCategory = oneOf(
  "GovernmentOrganization",
  "NewsMediaOrganization",
  "PoliticalParty",
  "Corporation",
  "EducationalOrganization",
  "SportsOrganization",
  "NGO",
);

export const Organization = entity("Organization", {
  ...named,
  category: many(organizationCategory),
  parentOrganization: many(ref("Organization", "State")),
  url: maybe(iri),
  ...fact,
});
export type Organization = Of<typeof Organization>;

/** A country as one that acts; its territory is a {@link Place}. */
export const State = entity("State", { ...named, areaServed: maybe(ref("Place")), ...fact });
export type State = Of<typeof State>;

/** Someone, or some people, whom the article tells of without giving a name: "rebels", "two gunmen", "the police". */
export const UnnamedActor = entity("UnnamedActor", {
  /** In the article's words. */
  description: one(text),
  ...fact,
});
export type UnnamedActor = Of<typeof UnnamedActor>;

export const placeCategory = oneOf(
  "Country",
  "City",
  "AdministrativeArea",
  "Continent",
  "BodyOfWater",
  "Landform",
  "CivicStructure",
);

export const Place = entity("Place", {
  ...named,
  category: many(placeCategory),
  containedInPlace: many(ref("Place")),
  ...fact,
});
export type Place = Of<typeof Place>;
