/** A thing as a difference names it. */
export interface NamedThing {
  readonly kind: string;
  readonly id: string;
  /** What it is called or says, in one line. */
  readonly name: string;
}

/**
 * What became of one field. Of a field with one value there is at most one value on each side; an article's
 * body has a change for each place in it, by the paragraph.
 */
export interface FieldChange {
  readonly field: string;
  /** As people read them: references by the name of what they refer to. */
  readonly removed: readonly string[];
  readonly added: readonly string[];
}

/** What became of the words that a thing rests on; where they stand in the text makes no difference. */
export interface EvidenceChange {
  readonly lost: readonly string[];
  readonly gained: readonly string[];
  /** The same words, found by other rules. */
  readonly reread: readonly string[];
}

/** A thing that is in both stories and is told differently. */
export interface ThingChange {
  readonly kind: string;
  readonly oldId: string;
  readonly newId: string;
  /** Its name in the new story. */
  readonly name: string;
  readonly fields: readonly FieldChange[];
  readonly evidence: EvidenceChange;
}

/** What is different between two stories, things in the order of the model and of the text. */
export interface StoryDiff {
  readonly added: readonly NamedThing[];
  readonly removed: readonly NamedThing[];
  /** Things of which other facts are told. */
  readonly changed: readonly ThingChange[];
  /** Things of which the same facts are told in other words; their `fields` are empty. */
  readonly reworded: readonly ThingChange[];
  /** How many quoted words only stand elsewhere in the text. */
  readonly moved: number;
  /** How many things only have another id. */
  readonly renamed: number;
}

/** True where two stories tell the same in the same words at the same places under the same ids. */
export const isSame = ({ added, removed, changed, reworded, moved, renamed }: StoryDiff): boolean =>
  added.length + removed.length + changed.length + reworded.length + moved + renamed === 0;
