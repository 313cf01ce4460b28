import type { Field, Kind } from "../model/entity.ts";
import type { AnyThing } from "../model/story.ts";

/** Words that a thing rests on, and what stands around them. */
export interface Quote {
  readonly span: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Where they stand: code points of the body, or a path in the source. */
  readonly place: string;
  readonly start: number;
  readonly rules: string;
}

/** One of the two stories, with all that comparing looks up. */
export interface IndexedStory {
  readonly byId: ReadonlyMap<string, AnyThing>;
  /** By kind, in the order of the text. */
  readonly byKind: ReadonlyMap<string, readonly AnyThing[]>;
  /** By the thing's id, in the order of the text. */
  readonly quotes: ReadonlyMap<string, readonly Quote[]>;
}

/** Spans and their selectors are where words stand, and are compared with what rests on them. */
const places: ReadonlySet<string> = new Set(["Span", "Selector", "SourceSelector"]);

/** Fields that say how a thing was read, and not what is told of it. */
const apparatus: ReadonlySet<string> = new Set(["evidence", "derivedFrom", "generatedBy"]);

export const isCompared = ({ name }: Kind): boolean => !places.has(name);

/** The fields that say something of a thing. */
export const toldFields = (kind: Kind): readonly (readonly [string, Field])[] =>
  Object.entries(kind.fields).filter(([name]) => !apparatus.has(name));

export function indexStory(things: readonly AnyThing[], kinds: readonly Kind[]): IndexedStory {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  const quotes = new Map<string, readonly Quote[]>();
  const byKind = new Map<string, AnyThing[]>(
    kinds.filter(isCompared).map(({ name }) => [name, []]),
  );
  for (const thing of things) {
    const list = byKind.get(thing.kind);
    if (!list) continue;
    list.push(thing);
    quotes.set(
      thing.id,
      valuesOf(thing, "evidence")
        .map((span) => quoteOf(String(span), byId))
        .sort((a, b) => a.start - b.start || (a.span < b.span ? -1 : 1)),
    );
  }
  const startOf = ({ id }: AnyThing): number => quotes.get(id)?.[0]?.start ?? -1;
  // The sort is stable, and a story has its things in the order of their ids.
  for (const list of byKind.values()) list.sort((a, b) => startOf(a) - startOf(b));
  return { byId, byKind, quotes };
}

/** The values of a field as a list, however many it takes. */
export const valuesOf = (thing: AnyThing, field: string): readonly unknown[] => {
  const value = thing[field];
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
};

/** The words of a place in the text that something refers to; undefined where it is no such place. */
export function wordsAt(id: string, byId: ReadonlyMap<string, AnyThing>): string | undefined {
  const thing = byId.get(id);
  if (!thing || !places.has(thing.kind)) return undefined;
  const exact = thing.kind === "Span" ? quoteOf(id, byId).exact : thing.exact;
  return typeof exact === "string" ? exact : "";
}

function quoteOf(span: string, byId: ReadonlyMap<string, AnyThing>): Quote {
  const about = byId.get(span);
  const selector = byId.get(String(about?.selector));
  const textOf = (field: string): string => {
    const value = selector?.[field];
    return typeof value === "string" ? value : "";
  };
  const start = selector?.start;
  return {
    span,
    exact: textOf("exact"),
    prefix: textOf("prefix"),
    suffix: textOf("suffix"),
    place: typeof start === "number" ? `${start},${String(selector?.end)}` : textOf("path"),
    start: typeof start === "number" ? start : -1,
    rules: about ? valuesOf(about, "rule").join(" ") : "",
  };
}
