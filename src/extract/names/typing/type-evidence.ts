import type { Token } from "../../../language/analysis.ts";
import type { DocumentView } from "../document-view.ts";
import type { NameSpot } from "../name-spots.ts";
import type { SentenceView } from "../name-words.ts";
import { headWord } from "./head-word.ts";
import { type NounKinds, nounKinds } from "./noun-kinds.ts";

/** What a name can be of; a country is told by the gazetteer. */
export type NameKind = "person" | "organization" | "place" | "other";

/** A name where it stands. */
export interface NameInPlace {
  readonly spot: NameSpot;
  readonly view: SentenceView;
  readonly document: DocumentView;
  readonly tokens: readonly Token[];
  /** The words of the name. */
  readonly words: readonly string[];
  readonly firstWord: string;
  /** The last word that tells anything: "Lund" of "Thomas Lund Jr.". Lower case. */
  readonly lastWord: string;
  /** Lower-case words around the name, blanks and all: "" where the sentence ends. */
  readonly before: string;
  readonly beforeThat: string;
  readonly after: string;
  readonly afterThat: string;
  /** The last word that tells anything: before "of", "for", a legal form or a number. */
  readonly headWord: string;
  /** What the nouns beside it say that it is; many signs hang on them. */
  readonly nouns: NounKinds;
}

/** One sign of what a name is of. */
export interface TypeRule {
  readonly name: string;
  readonly construction: string;
  readonly kind: NameKind;
  /** How much it counts; below zero, how much it counts against. */
  readonly weight: number;
  /** Whether it hangs on the name's own words only, and so counts once however often the name stands. */
  readonly own: boolean;
  readonly holds: (name: NameInPlace) => boolean;
  /** Invented sentences with the name that the rule speaks for, and such with one that it must not. */
  readonly examples: readonly (readonly [sentence: string, name: string])[];
  readonly counterexamples?: readonly (readonly [sentence: string, name: string])[];
}

export function nameInPlace(
  spot: NameSpot,
  view: SentenceView,
  document: DocumentView,
): NameInPlace {
  const words = view.words.slice(spot.first, spot.last + 1);
  const lower = (i: number): string => {
    const word = view.words[i] ?? "";
    return word.length > 30 ? "" : word.toLowerCase();
  };
  const opening = spot.title === undefined ? spot.first : spot.title.first;
  return {
    spot,
    view,
    document,
    tokens: view.tokens,
    words,
    firstWord: words[0] ?? "",
    lastWord: lower(spot.last),
    before: lower(opening - 1),
    beforeThat: lower(opening - 2),
    after: lower(spot.last + 1),
    afterThat: lower(spot.last + 2),
    headWord: headWord(words),
    nouns: nounKinds(spot, view),
  };
}
