import type { Event, Situation } from "../../model/kinds/event.ts";
import { typeWords } from "../english.ts";
import type { Entry, PageModel } from "../page-model.ts";

/** Who acts on whom, or with whom, in one happening. */
export interface Relation {
  readonly happening: Entry;
  readonly thing: Event | Situation;
  readonly initiators: readonly Entry[];
  readonly recipients: readonly Entry[];
  readonly participants: readonly Entry[];
}

/** The happenings that tie at least two people, bodies or countries together, in the order of the story. */
export const relationsOf = (model: PageModel): readonly Relation[] =>
  model.entries.flatMap((happening): readonly Relation[] => {
    const { thing } = happening;
    if (thing.kind !== "Event" && thing.kind !== "Situation") return [];
    const entries = (ids: readonly string[] = []): readonly Entry[] =>
      ids.flatMap((id) => model.entryOf(id) ?? []);
    const relation = {
      happening,
      thing,
      initiators: entries(thing.initiator),
      recipients: entries(thing.recipient),
      participants: entries(thing.participant),
    };
    return actorsIn(relation).length < 2 ? [] : [relation];
  });

const actorsIn = ({ initiators, recipients, participants }: Relation): readonly Entry[] => [
  ...new Set([...initiators, ...recipients, ...participants]),
];

/** Somebody, or a happening of three and more, which is drawn as a point that they are tied to. */
export interface Node {
  readonly entry: Entry;
  readonly isHub: boolean;
}

export interface Edge {
  readonly from: Node;
  readonly to: Node;
  readonly directed: boolean;
  /** Whether at least one of the happenings is told as fact. */
  readonly isFact: boolean;
  /** What it says on the edge, each word once. */
  readonly verbs: readonly string[];
  readonly happenings: readonly Entry[];
}

export interface Network {
  readonly nodes: readonly Node[];
  readonly edges: readonly Edge[];
  /** Whether all relations are in it; of many, only so many as can be told apart. */
  readonly isWhole: boolean;
}

const mostActors = 36;
const mostRelations = 60;

/** The relations as a graph; of very many the first, and of their actors those that are tied to most of them. */
export function networkOf(all: readonly Relation[]): Network {
  const relations = all.slice(0, mostRelations);
  const weights = new Map<Entry, number>();
  for (const relation of relations)
    for (const actor of actorsIn(relation)) weights.set(actor, (weights.get(actor) ?? 0) + 1);
  // The sort is stable, and the map in the order of the story.
  const actors = [...weights].sort((a, b) => b[1] - a[1]).map(([actor]) => actor);
  const nodes = new Map<Entry, Node>();
  for (const entry of actors.slice(0, mostActors)) nodes.set(entry, { entry, isHub: false });
  const edges = new Map<string, Edge>();
  for (const relation of relations) addRelation(relation, nodes, edges);
  const tied = new Set([...edges.values()].flatMap(({ from, to }) => [from, to]));
  return {
    nodes: [...nodes.values()].filter((node) => tied.has(node)),
    edges: [...edges.values()],
    isWhole: relations.length === all.length && actors.length <= mostActors,
  };
}

function addRelation(relation: Relation, nodes: Map<Entry, Node>, edges: Map<string, Edge>): void {
  const known = (entries: readonly Entry[]): readonly Node[] =>
    entries.flatMap((entry) => nodes.get(entry) ?? []);
  const initiators = known(relation.initiators);
  const recipients = known(relation.recipients);
  const participants = known(relation.participants);
  const { happening, thing } = relation;
  const type = thing.kind === "Event" ? thing.eventType : thing.situationType;
  const facts = { isFact: thing.kind === "Event", happening };
  const pairs = initiators.flatMap((from) => recipients.map((to) => [from, to] as const));
  const all = [...new Set([...initiators, ...recipients, ...participants])];
  if (all.length < 2) return;
  if (participants.length === 0 && pairs.length > 0 && pairs.length <= 2)
    for (const [from, to] of pairs)
      addEdge(edges, { from, to, directed: true, verb: typeWords[type].verb, ...facts });
  else if (all.length === 2) {
    const [from, to] = all;
    if (from && to)
      addEdge(edges, { from, to, directed: false, verb: typeWords[type].noun, ...facts });
  } else {
    const hub = { entry: happening, isHub: true };
    nodes.set(happening, hub);
    for (const from of initiators)
      addEdge(edges, { from, to: hub, directed: true, verb: "", ...facts });
    for (const to of recipients)
      addEdge(edges, { from: hub, to, directed: true, verb: "", ...facts });
    for (const from of participants)
      if (!initiators.includes(from) && !recipients.includes(from))
        addEdge(edges, { from, to: hub, directed: false, verb: "", ...facts });
  }
}

interface NewEdge {
  readonly from: Node;
  readonly to: Node;
  readonly directed: boolean;
  readonly isFact: boolean;
  readonly verb: string;
  readonly happening: Entry;
}

function addEdge(edges: Map<string, Edge>, { verb, happening, isFact, ...ends }: NewEdge): void {
  const { from, to, directed } = ends;
  if (from === to) return;
  const anchors = [from.entry.anchor, to.entry.anchor];
  if (!directed) anchors.sort();
  const key = `${anchors.join(" ")} ${directed} ${isFact}`;
  const known = edges.get(key);
  edges.set(key, {
    ...(known ?? ends),
    isFact,
    verbs: [...new Set([...(known?.verbs ?? []), ...(verb === "" ? [] : [verb])])],
    happenings: [...(known?.happenings ?? []), happening],
  });
}
