import type { Sentence } from "../../language/analysis.ts";
import type { EventType } from "../../model/kinds/event.ts";
import type { Entity, EventArgument } from "../reading.ts";

/** What takes a council or a parliament, and no people or ground. */
const governing: ReadonlySet<EventType> = new Set<EventType>([
  "Accuse",
  "Agree",
  "Aid",
  "Coerce",
  "Concede",
  "Cooperate",
  "Decide",
  "Reject",
  "Request",
  "Sanction",
  "Support",
  "Threaten",
]);

/** "*Tulsa* agreed to pay", "*Texas* sued the airline": its government does that, where a verb has the name for its subject. */
export const actsAsGovernment = (
  { role, head }: EventArgument,
  type: EventType,
  { tokens }: Sentence,
  { type: kind, category }: Entity,
): boolean =>
  role === "initiator" &&
  governing.has(type) &&
  kind === "place" &&
  (category === "City" || category === "AdministrativeArea") &&
  tokens[head]?.relation === "nsubj" &&
  tokens[tokens[head].head]?.upos === "VERB";
