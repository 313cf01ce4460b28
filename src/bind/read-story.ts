import type { Quad } from "@rdfjs/types";
import type { ErrorPlace } from "../error.ts";
import type { Kind } from "../model/entity.ts";
import { isAbsoluteIri } from "../model/iri.ts";
import type { NewsKind } from "../model/kinds/news.ts";
import { type AnyThing, type Story, story } from "../model/story.ts";
import { rdf } from "../vocabulary/terms.ts";
import type { BoundKind } from "./bind.ts";
import { type Draft, drafter, type Refuse, termKey } from "./draft.ts";
import { full } from "./full.ts";
import type { Profile } from "./profile.ts";
import { checkBase, defaultBase } from "./resolve.ts";
import { settle } from "./settle.ts";
import type { MappingOptions } from "./statements.ts";

/** What a graph says in the terms of a profile, and what it says besides. */
export interface Reading<K extends Kind = NewsKind> {
  readonly story: Story<K>;
  /** The quads that are not in the story, each with why, and where it stands if that is known. */
  readonly unread: readonly Unread[];
}

export interface Unread {
  readonly quad: Quad;
  readonly reason: string;
  readonly where?: ErrorPlace;
}

export interface ReadingOptions<K extends Kind = NewsKind> extends MappingOptions<K> {
  /** Where the quads stand, as {@link parseGraph} tells. */
  readonly places?: ReadonlyMap<Quad, ErrorPlace>;
}

/**
 * Turns a graph back into typed things. A thing is of the kind with the most classes of those whose
 * classes it all has. A graph that was written from a story reads back as the same story; of any other
 * graph nothing is dropped without a word. Which graph of a dataset a quad is in makes no difference.
 *
 * @example
 * const told = story([{ kind: "Agent", id: refTo("Agent", "agent/reader"), name: "reader", version: "1" }]);
 * readStory(toQuads(told)).story.things[0].name; // "reader"
 * readStory(toQuads(told)).unread; // []
 *
 * @throws NewsgraphError iri/base
 */
export function readStory<K extends Kind = NewsKind>(
  quads: Iterable<Quad>,
  { profile, base = defaultBase, places }: ReadingOptions<K> = {},
): Reading<K> {
  const spoken: Profile = profile ?? full;
  const kinds = [...spoken.kinds.values()];
  checkBase(base);
  const reasons = new Map<Quad, string>();
  const refuse: Refuse = (quad, reason) => {
    if (!reasons.has(quad)) reasons.set(quad, reason);
  };
  const drafters = new Map(kinds.map((bound) => [bound, drafter(bound, base, refuse)]));
  const drafts = new Map<string, Draft>();
  for (const about of distinctBySubject(quads)) {
    const bound = kindOf(about, kinds);
    const draft = bound && drafters.get(bound)?.(about);
    if (draft) drafts.set(draft.id, draft);
    else for (const quad of about) refuse(quad, "its subject has the classes of no kind");
  }
  const settled = settle(drafts, refuse);
  for (const draft of settled) refuseUnfounded(draft, refuse);
  const things = settled.map(thingOf);
  return {
    // The drafts were made by the declarations of the profile's kinds, which K stands for.
    story: story(
      things as never,
      kinds.map(({ kind }) => kind),
    ) as unknown as Story<K>,
    unread: [...reasons].map(([quad, reason]) => {
      const where = places?.get(quad);
      return { quad, reason, ...(where === undefined ? {} : { where }) };
    }),
  };
}

/** Each statement once; a thing without an IRI cannot be referred to, so it is nothing of ours. */
function distinctBySubject(quads: Iterable<Quad>): Iterable<readonly Quad[]> {
  const subjects = new Map<string, Map<string, Quad>>();
  for (const quad of quads) {
    const subject = termKey(quad.subject);
    const key = `${quad.predicate.value} ${termKey(quad.object)}`;
    const known = subjects.get(subject);
    if (!known) subjects.set(subject, new Map([[key, quad]]));
    else if (!known.has(key)) known.set(key, quad);
  }
  return [...subjects.values()].map((about) => [...about.values()]);
}

function kindOf(about: readonly Quad[], kinds: readonly BoundKind[]): BoundKind | undefined {
  const subject = about[0]?.subject;
  if (subject?.termType !== "NamedNode" || !isAbsoluteIri(subject.value)) return undefined;
  const classes = new Set(
    about.filter(({ predicate }) => predicate.value === rdf.type).map(({ object }) => object.value),
  );
  let best: BoundKind | undefined;
  for (const bound of kinds)
    if (
      bound.types.every((type) => classes.has(type)) &&
      bound.types.length > (best?.types.length ?? 0)
    )
      best = bound;
  return best;
}

/** What a field implies is read with the field; the same property without one is a statement of its own. */
function refuseUnfounded({ bound, given, implied }: Draft, refuse: Refuse): void {
  if (implied.length === 0) return;
  const founded = new Set<string>();
  for (const values of given.values())
    for (const { field, quad } of values)
      for (const property of field.implied) founded.add(`${property} ${termKey(quad.object)}`);
  for (const quad of implied)
    if (!founded.has(`${quad.predicate.value} ${termKey(quad.object)}`))
      refuse(quad, `no field of this ${bound.kind.name} implies it`);
}

function thingOf({ bound, id, given }: Draft): AnyThing {
  const entries = [...given].flatMap(([name, values]): [string, unknown][] => {
    const [first] = values;
    if (!first) return [];
    const { cardinality } = first.field.field;
    const single = cardinality === "one" || cardinality === "maybe";
    return [[name, single ? first.value : [...values].map(({ value }) => value)]];
  });
  return { kind: bound.kind.name, id, ...Object.fromEntries(entries) };
}
