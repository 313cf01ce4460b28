import type { Entity } from "../../reading.ts";
import type { DefinitePhrase } from "./definite-phrases.ts";
import type { Discourse, Referent } from "./discourse.ts";

/** What a phrase takes up: one thing, or several as a group. */
export interface Resolution {
  readonly entities: readonly number[];
  readonly confidence: number;
}

/** A way to take up what was named before. */
export interface NominalRule {
  readonly name: string;
  readonly construction: string;
  readonly resolve: (phrase: DefinitePhrase, discourse: Discourse) => Resolution | undefined;
  /** Invented texts, the phrase in them, and the names of what it takes up. */
  readonly examples: readonly (readonly [text: string, phrase: string, ...names: string[]])[];
  readonly counterexamples?: readonly (readonly [text: string, phrase: string])[];
}

export const one = (referent: Referent | undefined, confidence: number): Resolution | undefined =>
  referent === undefined ? undefined : { entities: [referent.entity.id], confidence };

/** Words that tell the phrase's thing from what was named. */
const setsApart: ReadonlySet<string> = new Set(
  "other another such same next last former new rival own foreign similar different second third many several few local various neighboring neighbouring".split(
    " ",
  ),
);

/** "the country", "that town": told of before. */
export const isBackward = ({ determiner }: DefinitePhrase): boolean =>
  /^(?:the|this|that)$/.test(determiner);

export const isPlain = ({ modifiers, next }: DefinitePhrase): boolean =>
  next !== "of" &&
  next !== "who" &&
  next !== "whose" &&
  next !== "that" &&
  next !== "which" &&
  next !== "for" &&
  modifiers.every((token) => token.text.length < 20 && !setsApart.has(token.text.toLowerCase()));

export const hasName = ({ modifiers }: DefinitePhrase): boolean =>
  modifiers.some(({ upos, text }) => upos === "PROPN" || /^\p{Lu}/u.test(text));

// Every noun that may take something up is held against every name before it.
const nameWords = new WeakMap<Entity, ReadonlySet<string>>();

export function nameHas(entity: Entity, noun: string): boolean {
  let words = nameWords.get(entity);
  if (words === undefined) {
    const names = [entity.name, ...entity.aliases, entity.canonical ?? ""];
    words = new Set(names.flatMap((name) => name.toLowerCase().split(" ")));
    nameWords.set(entity, words);
  }
  return words.has(noun);
}
