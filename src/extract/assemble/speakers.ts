import type { Analysis } from "../../language/analysis.ts";
import { conjuncts } from "../events/phrase-words.ts";
import type { PartyRef } from "../happenings/occurrence.ts";
import { statesActingBy } from "../happenings/state-organs.ts";
import type { Names, Phrase } from "../reading.ts";
import { treesOf } from "../sentence-tree.ts";
import type { Actors } from "./actors.ts";
import { documentAuthors } from "./document-authors.ts";
import { unique } from "./fields.ts";
import type { UnnamedActors } from "./unnamed-actors.ts";

/** Those who can have said something, with a name or without. */
export interface Speakers {
  readonly actors: Actors;
  readonly unnamed: UnnamedActors;
  readonly analysis: Analysis;
  readonly names: Names;
}

/** Who speaks, as it is read: an entity or a phrase that describes somebody, and whoever speaks along. */
export interface Speaking {
  readonly speaker?: number | undefined;
  readonly source?: Phrase | undefined;
  readonly jointly?: readonly number[] | undefined;
}

/**
 * Who speaks: the entity, the state whose ministry does ("Chile's finance ministry"), or whom the phrase describes
 * ("residents and two nurses"), and those beside.
 */
export function speakersOf(
  { speaker, source, jointly = [] }: Speaking,
  speakers: Speakers,
): readonly PartyRef[] {
  const { actorsOf } = speakers.actors;
  const first = speaker === undefined ? describedBy(source, speakers) : actorsOf(speaker);
  return unique([...first, ...jointly.flatMap(actorsOf)]);
}

function describedBy(source: Phrase | undefined, speakers: Speakers): readonly PartyRef[] {
  const { actors, unnamed, analysis, names } = speakers;
  const tree = source && treesOf(analysis)[source.sentence];
  if (!source || !tree) return [];
  const authors = documentAuthors(tree, source, speakers);
  if (authors.length > 0) return unique(authors);
  const states = conjuncts(tree, source.head).flatMap((head) =>
    statesActingBy(tree.sentence, tree.index, head, names),
  );
  return states.length > 0 ? states.flatMap(actors.actorsOf) : unnamed.speakersOf(source);
}
