import type { Entity, Mention, Role } from "../../reading.ts";
import type { QuotedBefore } from "./quoted-before.ts";
import type { Stranger } from "./strangers.ts";

/** A named thing as it stands in what has been read so far. */
export interface Referent {
  readonly entity: Entity;
  readonly mention: Mention;
  /** All of them in that sentence so far, the mention being the last. */
  readonly mentions: readonly Mention[];
  /** Whether the mention is the subject of its clause. */
  readonly subject: boolean;
  /** Whether it is so in the main clause. */
  readonly main: boolean;
  /** The predicate of its clause, a token of its sentence. */
  readonly verb: number;
  /** Whether it is who says something there. */
  readonly speaks: boolean;
  /** Whether it is named within quotation marks. */
  readonly quoted: boolean;
  /** Whether it only hears what is said: the agency in "a diplomat told Reuters". */
  readonly listener: boolean;
  /** Whether it is where somebody comes from: "from Oslo", "left Oslo". */
  readonly left: boolean;
  /** Whom violence is done to: "Lund" of "shot Lund". */
  readonly harmed: boolean;
  /** Whether it only tells whose something is: "Lund's meeting". */
  readonly possessor: boolean;
  /** Whether it only tells what another noun is of: "Umbra" of "Umbra spokesman Karl Lund". */
  readonly modifier: boolean;
}

export interface RecentGroup {
  readonly members: readonly number[];
  readonly sentence: number;
  readonly ofStates: boolean;
}

/** What the reader has been told up to a point, the latest first. */
export interface Discourse {
  /** Things named in the same sentence before, then in the sentences before it; each thing once. */
  readonly recent: readonly Referent[];
  /** Several things that a phrase took up together, if that is fresh in mind. */
  readonly group?: RecentGroup;
  /** The two whom the text last told to be a couple, and the offset of that sentence. */
  readonly couple?: { readonly members: readonly number[]; readonly start: number };
  /** The sentence in which people were last counted without being named: "two guards". */
  readonly counted?: { readonly sentence: number; readonly count: number };
  /** Whom "his" of "In his speech" may be said of, further on in the sentence. */
  readonly ahead?: Entity;
  /** Who speaks the quoted words: "he" in them is another. */
  readonly speaker?: number;
  /** The gender of a pronoun before it in the sentence that took up nobody: "*He* is ill", said of a stranger's son. */
  readonly untold?: Entity["gender"];
  /** Who was last told of without a name. */
  readonly stranger?: Stranger;
  /** Where a noun last stood with "a": "a Chinese group" is nobody named before it. */
  readonly introduced: ReadonlyMap<string, number>;
  /** Of entities whose names do not tell it: which pronoun took them up when they were the only ones to choose. */
  readonly genders: ReadonlyMap<number, Entity["gender"]>;
  /** How the sentence stands to the quoted words before it. */
  readonly quoted: QuotedBefore;
  readonly roles: readonly Role[];
  readonly entities: readonly Entity[];
}

/** How many things are kept in mind. */
const mostReferents = 24;

/** Keeps the latest referents, each entity once, the latest mention first; its best place in a sentence counts. */
export function remember(recent: readonly Referent[], fresh: Referent): readonly Referent[] {
  const known = recent.find(({ entity }) => entity.id === fresh.entity.id);
  const rest = recent.filter((referent) => referent !== known).slice(0, mostReferents - 1);
  const isHere = known !== undefined && known.mention.sentence === fresh.mention.sentence;
  return [
    isHere
      ? {
          ...fresh,
          mentions: [...known.mentions, fresh.mention],
          subject: fresh.subject || known.subject,
          possessor: fresh.possessor && known.possessor,
          modifier: fresh.modifier && known.modifier,
        }
      : fresh,
    ...rest,
  ];
}

/** What a token of the sentence is part of a mention of. */
export const mentionedAt = (
  recent: readonly Referent[],
  sentence: number,
  token: number,
): Referent | undefined =>
  token < 0
    ? undefined
    : recent.find(({ mentions }) =>
        mentions.some(
          (one) => one.sentence === sentence && one.first <= token && token <= one.last,
        ),
      );

/** Referents of the last sentences only. */
export function within(
  recent: readonly Referent[],
  sentence: number,
  reach: number,
): readonly Referent[] {
  return recent.filter(({ mention }) => sentence - mention.sentence <= reach);
}
