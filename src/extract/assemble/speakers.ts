import type { Analysis } from "../../language/analysis.ts";
import { conjuncts } from "../events/phrase-words.ts";
import type { PartyRef } from "../happenings/occurrence.ts";
import { statesActingBy } from "../happenings/state-organs.ts";
import type { Names, Phrase } from "../reading.ts";
import { treesOf } from "../sentence-tree.ts";
import type { Actors } from "./actors.ts";
import type { UnnamedActors } from "./unnamed-actors.ts";

/** Those who can have said something, with a name or without. */
export interface Speakers {
  readonly actors: Actors;
  readonly unnamed: UnnamedActors;
  readonly analysis: Analysis;
  readonly names: Names;
}

/**
 * Who speaks: the entity, the state whose ministry does ("Chile's finance ministry"), or whom the phrase describes
 * ("residents and two nurses").
 */
export function speakersOf(
  entity: number | undefined,
  source: Phrase | undefined,
  { actors, unnamed, analysis, names }: Speakers,
): readonly PartyRef[] {
  if (entity !== undefined) return actors.actorsOf(entity);
  const tree = source && treesOf(analysis)[source.sentence];
  if (!tree) return [];
  const states = conjuncts(tree, source.head).flatMap((head) =>
    statesActingBy(tree.sentence, tree.index, head, names),
  );
  return states.length > 0 ? states.flatMap(actors.actorsOf) : unnamed.refsOf(source);
}
