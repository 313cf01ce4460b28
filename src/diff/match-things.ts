import type { Kind } from "../model/entity.ts";
import type { AnyThing } from "../model/story.ts";
import { type IndexedStory, isCompared, toldFields, valuesOf, wordsAt } from "./indexed-story.ts";
import { type Key, type Pass, passes } from "./matching-passes.ts";

/** Which things of two stories are the same, whatever their ids. */
export interface Matching {
  /** By the id in the old story. */
  readonly newOf: ReadonlyMap<string, string>;
  /** By the id in the new story. */
  readonly oldOf: ReadonlyMap<string, string>;
}

/**
 * Finds each old thing again in the new story. `event-3` is `event-4` where one was inserted before it, so
 * what a thing says and the words it rests on count first. Kinds are matched after those that they refer
 * to; each pass asks less than the one before it, and looks at every thing once.
 */
export function matchThings(
  old: IndexedStory,
  now: IndexedStory,
  kinds: readonly Kind[],
): Matching {
  const newOf = new Map<string, string>();
  const oldOf = new Map<string, string>();
  for (const kind of afterTheirTargets(kinds)) {
    const told = toldFields(kind);
    for (const pass of passes) {
      const left = (story: IndexedStory, done: ReadonlyMap<string, string>): Candidate[] =>
        (story.byKind.get(kind.name) ?? [])
          .filter(({ id }) => !done.has(id))
          .map((thing) => ({
            thing,
            keys: pass.keysOf({
              thing,
              kind,
              told,
              quotes: story.quotes.get(thing.id) ?? [],
              nameOf: (id) => referenceKey(id, story, story === old ? newOf : undefined, oldOf),
            }),
          }));
      const before = left(old, newOf);
      const after = left(now, oldOf);
      if (before.length === 0 || after.length === 0) break;
      for (const [a, b] of pairs(before, after, pass)) {
        newOf.set(a.id, b.id);
        oldOf.set(b.id, a.id);
      }
    }
  }
  return { newOf, oldOf };
}

interface Candidate {
  readonly thing: AnyThing;
  readonly keys: readonly Key[];
}

/** What a thing refers to, alike on both sides where both are known to be the same or are called the same. */
function referenceKey(
  id: string,
  { byId }: IndexedStory,
  newOf: ReadonlyMap<string, string> | undefined,
  oldOf: ReadonlyMap<string, string>,
): string {
  const matched = newOf ? newOf.get(id) : oldOf.has(id) ? id : undefined;
  if (matched !== undefined) return `=${matched}`;
  const target = byId.get(id);
  const words = wordsAt(id, byId);
  if (words !== undefined) return `~words ${words}`;
  const name =
    target && ["name", "text", "headline"].flatMap((field) => valuesOf(target, field))[0];
  return name === undefined ? `~${target?.kind}` : `~${target?.kind} ${String(name)}`;
}

function pairs(
  before: readonly Candidate[],
  after: readonly Candidate[],
  pass: Pass,
): (readonly [AnyThing, AnyThing])[] {
  return pass.by === "vote" ? byVotes(before, after) : byKey(before, after, pass.by === "lone");
}

/** Things with the same key, first with first. */
function byKey(
  before: readonly Candidate[],
  after: readonly Candidate[],
  onlyLone: boolean,
): (readonly [AnyThing, AnyThing])[] {
  const olds = grouped(before);
  const news = grouped(after);
  const found: (readonly [AnyThing, AnyThing])[] = [];
  for (const [key, group] of olds) {
    const others = news.get(key) ?? [];
    if (onlyLone && (group.length > 1 || others.length > 1)) continue;
    for (const [index, { thing }] of group.entries()) {
      const other = others[index];
      if (other) found.push([thing, other.thing]);
    }
  }
  return found;
}

/** Words that so many things rest on tell none of them apart. */
const tellsNothing = 8;

/** Each with the one that it shares most keys with, those that share most first. */
function byVotes(
  before: readonly Candidate[],
  after: readonly Candidate[],
): (readonly [AnyThing, AnyThing])[] {
  const olds = grouped(before);
  const news = grouped(after);
  const votes = new Map<Candidate, Map<Candidate, number>>();
  for (const [key, group] of olds) {
    const others = news.get(key) ?? [];
    if (group.length > tellsNothing || others.length > tellsNothing) continue;
    for (const one of group) {
      const counts = votes.get(one) ?? new Map<Candidate, number>();
      votes.set(one, counts);
      for (const other of others) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  const ranks = new Map([...before, ...after].map((candidate, rank) => [candidate, rank]));
  const ballots = [...votes].flatMap(([one, counts]) =>
    [...counts].map(([other, count]) => ({ one, other, count })),
  );
  const rankOf = (candidate: Candidate): number => ranks.get(candidate) ?? 0;
  ballots.sort(
    (a, b) =>
      b.count - a.count || rankOf(a.one) - rankOf(b.one) || rankOf(a.other) - rankOf(b.other),
  );
  const taken = new Set<Candidate>();
  const found: (readonly [AnyThing, AnyThing])[] = [];
  for (const { one, other } of ballots) {
    if (taken.has(one) || taken.has(other)) continue;
    taken.add(one).add(other);
    found.push([one.thing, other.thing]);
  }
  return found;
}

function grouped(candidates: readonly Candidate[]): Map<Key, Candidate[]> {
  const groups = new Map<Key, Candidate[]>();
  for (const candidate of candidates)
    for (const key of new Set(candidate.keys)) {
      const group = groups.get(key);
      if (group) group.push(candidate);
      else groups.set(key, [candidate]);
    }
  return groups;
}

/** Kinds that are referred to before those that refer to them; where they do so in a circle, the declared order decides. */
function afterTheirTargets(kinds: readonly Kind[]): readonly Kind[] {
  const byName = new Map(kinds.map((kind) => [kind.name, kind]));
  const ordered = new Set<Kind>();
  const entered = new Set<Kind>();
  const visit = (kind: Kind): void => {
    if (entered.has(kind) || !isCompared(kind)) return;
    entered.add(kind);
    for (const [, { range }] of toldFields(kind))
      for (const name of range.kinds ?? []) {
        const target = byName.get(name);
        if (target) visit(target);
      }
    ordered.add(kind);
  };
  for (const kind of kinds) visit(kind);
  return [...ordered];
}
