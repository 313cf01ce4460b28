import type { EventMode, EventType } from "../../model/kinds/event.ts";
import type { NounClass } from "./noun-classes.ts";

export type Preposition =
  | "about"
  | "after"
  | "against"
  | "among"
  | "amongst"
  | "as"
  | "at"
  | "before"
  | "behind"
  | "between"
  | "by"
  | "for"
  | "from"
  | "in"
  | "into"
  | "near"
  | "along"
  | "outside"
  | "of"
  | "off"
  | "on"
  | "onto"
  | "out"
  | "over"
  | "through"
  | "to"
  | "toward"
  | "towards"
  | "under"
  | "upon"
  | "with"
  | "within";

/**
 * Where an argument stands, seen from the trigger, in terms of the active clause: a passive's
 * subject counts as object, its by-phrase as subject. A preposition stands for the phrase it
 * opens, hung on the trigger or on the trigger's object (parsers disagree about which).
 *
 * - owner: whose the trigger noun, or the verb's object, is: "Peru's appeal", "the Peruvian
 *   appeal", "an appeal by Peru", "an appeal from Peru"
 * - doer: the same, but for a person to whom the deed is done: "the board's dismissal of Lund", not
 *   "Lund's dismissal"
 * - clause-subject: "urged that Peru withdraw", "wants Peru to withdraw"
 * - presence: "in the presence of Peru's envoy", "in the company of", "together with"
 * - clause-actor: the first actor spoken of inside the complement: "promised to help Peru"
 */
export type Position =
  | "subject"
  | "object"
  | "indirect"
  | "owner"
  | "doer"
  | "clause-subject"
  | "clause-actor"
  | "presence"
  | Preposition;

/** For each role the positions to look in, best first. Roles left out are not sought. */
export interface Frame {
  /** Who acts. */
  readonly initiator?: readonly Position[];
  /** Towards whom. */
  readonly recipient?: readonly Position[];
  /** Who takes part with equal standing; all positions are read, not only the first that is filled. */
  readonly participant?: readonly Position[];
  /** What it is about, where that is a thing and not an actor. */
  readonly theme?: readonly Position[];
}

/** How the complement of a verb is built: "agreed to go", "said that ...", "stopped going". */
export type Clause = "to" | "that" | "gerund";

export interface Row extends Frame {
  /** An invented sentence; the marks [i ...], [r ...], [p ...] show initiator, recipient and participants. */
  readonly example: string;
  readonly mode?: EventMode;
  /** The words have other senses too, so a reading by this row carries less confidence. */
  readonly weak?: true;
  /** The words have this sense too seldom for a fact: left out of a story by default; with no condition, read where no other row fits. */
  readonly faint?: true;
}

/** Verbs of one sense and one frame. Each condition given must hold; rows that ask for more phrases beside the verb win. */
export interface VerbRow extends Row {
  /** Lemmas, parted by white space; a particle is joined by "+": "call+off". */
  readonly verbs: string;
  readonly subject?: readonly NounClass[];
  readonly object?: readonly NounClass[];
  /** Lemmas one of which must head the object. */
  readonly objectWords?: string;
  /** Lemmas none of which may head the object or a phrase of the verb: "spent *an hour*", "nominated for *an Oscar*". */
  readonly except?: string;
  /** Only where a place is told: "way", one that it leads to, through or from: "went to Riga"; "spot", also one where it is: "landed in Riga". */
  readonly path?: "way" | "spot";
  /** The object must be an event noun of one of these types. */
  readonly objectEvent?: readonly EventType[];
  /** The subject, or the noun after "in", "by" or "from", must be of this class. */
  readonly cause?: readonly NounClass[];
  /** One of these prepositions must open a phrase of the verb. */
  readonly preposition?: readonly Preposition[];
  readonly clause?: Clause;
  /** Lemmas one of which must be the clause's verb: "ordered the envoy *to leave*". */
  readonly clauseVerbs?: string;
  /** True: only where the clause tells what shall be: "insisted that he leave", not "insisted that he left". */
  readonly mandative?: true;
  /** True: not where the object is a name or a score, as in sports: "Malta beat Cyprus 3-1". */
  readonly unnamed?: true;
  /** True: only where the object is a thing, no person, deed or idea: "built a bridge", not "built a reputation". */
  readonly thing?: true;
  /** True: only where the object is a name, and nobody's: "hosted Porto", not "hosted a show". */
  readonly team?: true;
  /** What the object must be called: "called the vote a sham". */
  readonly names?: string;
  /** True: only where a post is told of: "named her treasurer", not "named the suspect". */
  readonly post?: true;
  /** True: only where there is no object; the verb also has a transitive sense. */
  readonly intransitive?: true;
  /** True: only where there is an object: "hailed the pilot", not "hails from Riga". */
  readonly transitive?: true;
  /** True: only where the subject, if one is told, is somebody or a text: "the union backs Lund", not "the data back it". */
  readonly agent?: true;
  /** The phrase that one of the prepositions opens must be of this class: "worked with Interpol", not "with wood". */
  readonly toward?: readonly NounClass[];
  /** True: only where it is denied: "will not tolerate it". */
  readonly negated?: true;
}

/** Nouns that name an event. A modifier that decides the sense is joined by "_": "hunger_strike". */
export interface NounRow extends Row {
  readonly nouns: string;
  /** Whose the noun is, or what is compounded with it, must be of this class: "a miners' strike". */
  readonly context?: readonly NounClass[];
  /** To whom it is done must be of this class: "the release of *nine sailors*", "*Ana Lund*'s release". */
  readonly sufferer?: readonly NounClass[];
  /** What it is about must be told in one of these ways ("to" is an infinitive): "calls to vote", "an offer of help". */
  readonly content?: readonly (Clause | Preposition)[];
  /** Only the plural has the sense: "talks". */
  readonly plural?: true;
  /** Only without an article: "rebel fire", not "a fire". */
  readonly mass?: true;
  /** True: faint where no verb lends it a subject: "ran a campaign", not "the campaign's office". */
  readonly lent?: true;
}

/** Adjectives that tell of an act: "is ready to help", "critical of". */
export interface AdjectiveRow extends Row {
  readonly adjectives: string;
  readonly preposition?: readonly Preposition[];
  readonly clause?: Clause;
}

/** All words for one type of event. A row that gives no frame takes the class's. */
export interface EventClass {
  readonly type: EventType;
  readonly verbFrame: Frame;
  readonly nounFrame: Frame;
  readonly verbs: readonly VerbRow[];
  readonly nouns: readonly NounRow[];
  readonly adjectives?: readonly AdjectiveRow[];
}
