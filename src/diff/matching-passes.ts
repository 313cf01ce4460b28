import type { Field, Kind } from "../model/entity.ts";
import type { AnyThing } from "../model/story.ts";
import { type Quote, valuesOf } from "./indexed-story.ts";

export type Key = string;

/** What a pass may look at. */
export interface Looked {
  readonly thing: AnyThing;
  readonly kind: Kind;
  readonly told: readonly (readonly [string, Field])[];
  readonly quotes: readonly Quote[];
  /** Stands for what a reference refers to, alike in both stories where that is the same. */
  readonly nameOf: (id: string) => string;
}

export interface Pass {
  readonly name: string;
  /**
   * order: things with the same key, first with first. lone: only where one thing on either side has the
   * key. vote: each with the one that it shares most keys with.
   */
  readonly by: "order" | "lone" | "vote";
  readonly keysOf: (looked: Looked) => readonly Key[];
}

/** From what can only be the same thing to what may well be. */
export const passes: readonly Pass[] = [
  {
    name: "nothing changed",
    by: "order",
    keysOf: (looked) => [key(looked.thing.id, facts(looked), inContext(looked.quotes))],
  },
  { name: "an id made of a name", by: "order", keysOf: ({ thing: { id } }) => namedId(id) },
  {
    name: "the same facts from the same words in the same surroundings",
    by: "order",
    keysOf: (looked) => [key(facts(looked), inContext(looked.quotes))],
  },
  {
    // Many events are called "said"; what is called "cabinet reshuffle" before and after is one event.
    name: "called by the same telling words and classed alike, and alone in it",
    by: "lone",
    keysOf: (looked) =>
      labels(looked)
        .filter(isTelling)
        .map((label) => key(label, choices(looked))),
  },
  {
    name: "the same words in the same surroundings",
    by: "vote",
    keysOf: ({ quotes }) => inContext(quotes),
  },
  {
    name: "the same facts",
    by: "order",
    keysOf: (looked) => [key(facts(looked))],
  },
  {
    name: "called, classed and related alike",
    by: "order",
    keysOf: (looked) => labels(looked).map((label) => key(label, choices(looked), related(looked))),
  },
  {
    name: "the same words with the same on one side of them",
    by: "vote",
    keysOf: ({ quotes }) =>
      quotes.flatMap(({ exact, prefix, suffix }) => [
        ...(isTelling(prefix) ? [key("before", prefix, exact)] : []),
        ...(isTelling(suffix) ? [key("after", exact, suffix)] : []),
      ]),
  },
  {
    name: "called and classed alike",
    by: "order",
    keysOf: (looked) => labels(looked).map((label) => key(label, choices(looked))),
  },
  {
    // "Ines Falk said on Monday" in the one, "Inez Falk said on Monday" in the other.
    name: "other words in the same surroundings",
    by: "vote",
    keysOf: ({ quotes }) =>
      quotes
        .filter(({ prefix, suffix }) => isTelling(prefix) && isTelling(suffix))
        .map(({ prefix, suffix }) => key(prefix, suffix)),
  },
  {
    name: "called alike",
    by: "order",
    keysOf: (looked) => labels(looked).map((label) => key(label)),
  },
  {
    name: "classed and related alike, and alone in it",
    by: "lone",
    keysOf: (looked) => {
      const relations = related(looked);
      return relations.length === 0 ? [] : [key(choices(looked), relations)];
    },
  },
  {
    // An article, a run, an agent: where each story has one, these are two states of it.
    name: "the only one left of what needs no evidence",
    by: "lone",
    keysOf: ({ kind: { name, fields } }) => (fields.evidence?.cardinality === "some" ? [] : [name]),
  },
];

/** A few letters stand in many places. */
const isTelling = (words: string): boolean => words.length >= 12;

const key = (...parts: readonly (string | readonly string[])[]): Key => JSON.stringify(parts);

/** An id that ends in a number tells where a thing came among others of its kind, and not which it is. */
const namedId = (id: string): readonly Key[] => (/\d$/.test(id) ? [] : [id]);

const inContext = (quotes: readonly Quote[]): readonly Key[] =>
  quotes.map(({ exact, prefix, suffix }) => key(exact, prefix, suffix));

const facts = ({ thing, told, nameOf }: Looked): readonly string[] =>
  told.flatMap(([name, { range }]) => {
    const values = valuesOf(thing, name).map((value) =>
      range.tag === "ref" ? nameOf(String(value)) : String(value),
    );
    return values.length === 0 ? [] : [name, ...values.sort()];
  });

/** What a thing is called or says: the text that its kind requires. */
const labels = ({ thing, told }: Looked): readonly string[] => {
  const required = told.find(
    ([, { cardinality, range }]) => cardinality === "one" && range.tag === "text",
  );
  return required ? valuesOf(thing, required[0]).map(String) : [];
};

const choices = ({ thing, told }: Looked): readonly string[] =>
  told.flatMap(([name, { cardinality, range }]) =>
    range.tag === "choice" && cardinality === "one" ? valuesOf(thing, name).map(String) : [],
  );

const related = ({ thing, told, nameOf }: Looked): readonly string[] =>
  told.flatMap(([name, { range }]) =>
    range.tag === "ref"
      ? valuesOf(thing, name)
          .map((id) => `${name} ${nameOf(String(id))}`)
          .sort()
      : [],
  );
