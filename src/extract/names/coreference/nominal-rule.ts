import { isLegalForm, organizationNoun } from "../../../language/gazetteer/organization-words.ts";
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

/** "the group *behind* the raid", "the firm *that* built it": that tells which. */
const explaining: ReadonlySet<string> = new Set(
  "of who whose that which for behind known".split(" "),
);

export const isPlain = ({ modifiers, next }: DefinitePhrase): boolean =>
  !explaining.has(next) &&
  modifiers.every((token) => token.text.length < 20 && !setsApart.has(token.text.toLowerCase()));

export const hasName = ({ modifiers }: DefinitePhrase): boolean =>
  modifiers.some(({ upos, text }) => upos === "PROPN" || /^\p{Lu}/u.test(text));

// Every noun that may take something up is held against every name before it.
const nameWords = new WeakMap<Entity, NameWords>();

interface NameWords {
  readonly all: ReadonlySet<string>;
  readonly heads: ReadonlySet<string>;
}

function wordsOf(entity: Entity): NameWords {
  const known = nameWords.get(entity);
  if (known !== undefined) return known;
  const names = [entity.name, ...entity.aliases, entity.canonical ?? ""].map((name) =>
    name.split(" "),
  );
  const words = {
    all: new Set(names.flatMap((name) => name.map((word) => word.toLowerCase()))),
    heads: new Set(names.flatMap(headsOf)),
  };
  nameWords.set(entity, words);
  return words;
}

export const nameHas = (entity: Entity, noun: string): boolean => wordsOf(entity).all.has(noun);

/** Whether a name says that its thing is one: "Lund Valley Dairy" is a dairy, "Lund Dairy Board" is none. */
export const nameIs = (entity: Entity, noun: string): boolean => wordsOf(entity).heads.has(noun);

/** "Board" of "Lund Dairy Board" and "Board of Trade"; of "Lund Oil Corp." the oil is none. */
function headsOf(name: readonly string[]): readonly string[] {
  const opened = name.findIndex((word, at) => at > 0 && prepositions.has(word));
  const whole = opened < 0 ? name : name.slice(0, opened);
  const last = whole.at(-1) ?? "";
  const isFirm = isLegalForm(last);
  const head = (isFirm ? whole.at(-2) : last)?.toLowerCase() ?? "";
  return isFirm && organizationNoun(head) === undefined ? [] : [head];
}

const prepositions: ReadonlySet<string> = new Set("of for on at in de".split(" "));
