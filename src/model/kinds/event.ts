import { entity, many, maybe, type Of, one } from "../entity.ts";
import { date, decimal, oneOf, ref, text, time } from "../range.ts";
import { actor, fact, party } from "./fact.ts";

/** PLOVER's sixteen types, then those that news needs besides. @see shapes/newsgraph.ttl for their definitions */
export const eventTypes = [
  "Agree",
  "Consult",
  "Support",
  "Concede",
  "Cooperate",
  "Aid",
  "Retreat",
  "Request",
  "Accuse",
  "Reject",
  "Threaten",
  "Protest",
  "Sanction",
  "Mobilize",
  "Coerce",
  "Assault",
  "Speak",
  "Transfer",
  "Move",
  "Appoint",
  "Produce",
  "Decide",
  "Harm",
  "Occur",
] as const;
export type EventType = (typeof eventTypes)[number];

export const eventModes = [
  "ConsultVisit",
  "ConsultThirdParty",
  "ConsultMultilateral",
  "ConsultByPhone",
  "MobilizeTroops",
  "MobilizeWeapons",
  "MobilizePolice",
  "MobilizeMilitia",
] as const;
export type EventMode = (typeof eventModes)[number];

const happening = {
  /** A short label in the article's words. */
  name: one(text),
  mode: maybe(oneOf(...eventModes)),
  /** Who acts. */
  initiator: many(party),
  /** Towards whom. */
  recipient: many(party),
  /** Who takes part with equal standing. */
  participant: many(party),
  /** Documents that the happening turns on: the letter that is handed over. */
  object: many(ref("Document")),
  place: many(ref("Place")),
  startDate: maybe(time),
  endDate: maybe(time),
  ...fact,
};

/** A happening that the article tells as fact, or as firmly planned. */
export const Event = entity("Event", {
  eventType: one(oneOf(...eventTypes)),
  ...happening,
  subEventOf: maybe(ref("Event")),
  /** The first day on which it can have begun. */
  earliestBegin: maybe(date),
  /** The last day on which it can have ended. */
  latestEnd: maybe(date),
  modality: one(oneOf("Actual", "Planned", "Past")),
  eventStatus: maybe(oneOf("Scheduled", "Postponed", "Cancelled")),
});
export type Event = Of<typeof Event>;

/** A happening that the article does not tell as fact: threatened, conditional, feared, denied, merely alleged. */
export const Situation = entity("Situation", {
  situationType: one(oneOf(...eventTypes)),
  ...happening,
  modality: one(oneOf("Hypothetical", "Negated", "Alleged")),
  /** By whose account, where the article tells it by somebody's word. */
  primarySource: many(party),
});
export type Situation = Of<typeof Situation>;

/** A number that the article gives for something. */
export const Figure = entity("Figure", {
  observationAbout: one(
    ref("Event", "Situation", "Person", "Organization", "State", "Place", "Document", "Article"),
  ),
  value: maybe(decimal),
  /** For "over", "at least". */
  minValue: maybe(decimal),
  /** For "up to", "fewer than". */
  maxValue: maybe(decimal),
  unitText: maybe(text),
  /** By whose account, where the article does not give it in its own voice. */
  primarySource: many(party),
  ...fact,
});
export type Figure = Of<typeof Figure>;

/** A letter, report, treaty or the like. */
export const Document = entity("Document", {
  name: one(text),
  form: many(oneOf("Message", "Report")),
  creator: many(actor),
  /** Who sent it, where it was sent. */
  sender: many(party),
  addressee: many(party),
  ...fact,
});
export type Document = Of<typeof Document>;

/** One source's version of a happening, or of what an article says of itself, that another source tells differently. */
export const Account = entity("Account", {
  accountOf: one(ref("Event", "Situation", "Article")),
  /** A span where the words tell of somebody whom the story does not know: "local radio". */
  accordingTo: one(
    ref("Article", "Post", "Person", "Organization", "State", "UnnamedActor", "Span"),
  ),
  actor: many(actor),
  startDate: maybe(time),
  place: many(ref("Place")),
  /** How many, as a figure has it. */
  value: maybe(decimal),
  minValue: maybe(decimal),
  maxValue: maybe(decimal),
  unitText: maybe(text),
  /** Of an article: its headline, dates and authors as this source has them. */
  headline: maybe(text),
  datePublished: maybe(time),
  dateModified: maybe(time),
  author: many(actor),
  contradicts: many(ref("Account")),
  ...fact,
});
export type Account = Of<typeof Account>;
