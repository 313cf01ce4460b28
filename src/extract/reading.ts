import type { EventMode, EventType } from "../model/kinds/event.ts";
import type { Stance } from "../model/kinds/statement.ts";

/**
 * What the readers of names, quotations and events hand to each other and to the assembly of a story.
 * Offsets are UTF-16 offsets into the article's body, end exclusive; tokens are named by sentence and
 * index in the sentence.
 */
export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

/** A noun phrase's place in the parse. */
export interface Phrase extends TextSpan {
  readonly sentence: number;
  /** First and last token, inclusive. */
  readonly first: number;
  readonly last: number;
  /** The syntactic head. */
  readonly head: number;
}

export type MentionForm = "name" | "nominal" | "pronoun";

/** How the sentence uses a country's name: as one that acts, or as the ground it stands on. */
export type CountryUse = "actor" | "place";

export interface Mention extends Phrase {
  readonly form: MentionForm;
  /** Index into {@link Names.entities}. */
  readonly entity: number;
  /** For a country (or a capital that stands for it). */
  readonly use?: CountryUse;
  /** "German" of "the German chancellor": it names the state, but is no noun phrase. */
  readonly adjective?: true;
  /** The rule that found or resolved it. */
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
}

export type EntityType = "person" | "organization" | "country" | "place" | "other";

export interface Entity {
  /** Its index in {@link Names.entities}. */
  readonly id: number;
  readonly type: EntityType;
  /** The fullest form in print that stands first. */
  readonly name: string;
  /** The other printed forms, in order of appearance. */
  readonly aliases: readonly string[];
  /** Indices into {@link Names.mentions}, in reading order. */
  readonly mentions: readonly number[];
  /** Its name in the gazetteer, where it stands there: an id must not hang on how one article prints it. */
  readonly canonical?: string;
  /** The country that a body belongs to, where it is in print: index into {@link Names.entities}. */
  readonly parent?: number;
  /** Narrower kind, as organizationCategory and placeCategory of the model name them. */
  readonly category?: string;
  /** Absolute IRIs, only where certain. */
  readonly sameAs: readonly string[];
  /** ISO 3166-1 alpha-2 of a country, or of the country that a body or place belongs to, where known. */
  readonly country?: string;
  readonly gender?: "male" | "female";
  readonly plural?: boolean;
  /** For a group that is named by what its members are ("the diplomats"): the entities it stands for. */
  readonly members?: readonly number[];
}

/** An office in print beside its holder: "Peru's finance minister Ana Soto". */
export interface Role extends TextSpan {
  readonly person: number;
  /** The body or country it is held for, or the place whose government; missing where the text does not say. */
  readonly body?: number;
  /** As printed. */
  readonly name: string;
  /** True for "former", "ex-", "then-", "late". */
  readonly former: boolean;
  readonly rule: string;
  readonly confidence: number;
}

export interface Names {
  readonly entities: readonly Entity[];
  /** In reading order, not overlapping but for possessors inside a longer noun phrase. */
  readonly mentions: readonly Mention[];
  readonly roles: readonly Role[];
  /** The mention whose head (else any token) is that token, the innermost first. */
  readonly mentionAt: (sentence: number, token: number) => Mention | undefined;
}

export interface QuoteReading {
  /** What was said, without quotation marks; several spans where the speaker stands in the middle. */
  readonly content: readonly TextSpan[];
  readonly kind: "direct" | "mixed" | "indirect";
  /** The noun phrase of the speaker. */
  readonly source?: Phrase;
  /** Index into {@link Names.entities}, where the speaker could be resolved. */
  readonly speaker?: number;
  /** Those with a name who say it together with the first: "Ruiz and Bello said". */
  readonly jointly?: readonly number[];
  /** The word or words that introduce it: said, according to. */
  readonly cue?: TextSpan & {
    readonly sentence: number;
    readonly token: number;
    readonly lemma: string;
  };
  /** The parts in quotation marks, for a mixed quotation. */
  readonly quoted: readonly TextSpan[];
  /** "as per X", "X reported": a medium from which the statement comes second hand. */
  readonly via?: number;
  readonly rule: string;
  readonly confidence: number;
}

export interface ClaimReading {
  /** The words that state what is claimed: several spans where the cue or its source breaks into them. */
  readonly content: readonly TextSpan[];
  readonly stance: Stance;
  readonly source?: Phrase;
  readonly author?: number;
  /** Those with a name who claim it together with the first. */
  readonly jointly?: readonly number[];
  /** Index into {@link Names.entities}: the accused, the warned, those of whom something is demanded. */
  readonly recipient?: number;
  readonly cue: TextSpan & {
    readonly sentence: number;
    readonly token: number;
    readonly lemma: string;
  };
  /** Of the taking of the stance: never one that nobody has taken. */
  readonly factuality: Factuality;
  readonly rule: string;
  readonly confidence: number;
}

export type ArgumentRole =
  | "initiator"
  | "recipient"
  | "participant"
  | "place"
  | "time"
  | "instrument"
  | "theme";

export type Factuality =
  | "actual"
  | "planned"
  | "past"
  | "hypothetical"
  | "negated"
  | "alleged"
  /** Asserted by a source that the article names, not by the article. */
  | "reported";

export interface EventArgument extends Phrase {
  readonly role: ArgumentRole;
}

export interface EventReading {
  readonly trigger: TextSpan & { readonly sentence: number; readonly token: number };
  readonly type: EventType;
  readonly mode?: EventMode;
  readonly arguments: readonly EventArgument[];
  readonly factuality: Factuality;
  /** Index of the event that embeds it: "threatened" for "invade" in "threatened to invade". */
  readonly governor?: number;
  /** Its short printed label: the trigger with its compound and adjective words. */
  readonly label: TextSpan;
  readonly rule: string;
  readonly confidence: number;
}
