import type { PartyRef } from "../happenings/occurrence.ts";
import type { Phrase } from "../reading.ts";
import type { Actors } from "./actors.ts";
import type { UnnamedActors } from "./unnamed-actors.ts";

/** Those who can have said something, with a name or without. */
export interface Speakers {
  readonly actors: Actors;
  readonly unnamed: UnnamedActors;
}

/** Who speaks: the entity, or whom the phrase describes ("residents and two nurses"). */
export function speakersOf(
  entity: number | undefined,
  source: Phrase | undefined,
  { actors, unnamed }: Speakers,
): readonly PartyRef[] {
  if (entity !== undefined) return actors.actorsOf(entity);
  return source ? unnamed.refsOf(source) : [];
}
