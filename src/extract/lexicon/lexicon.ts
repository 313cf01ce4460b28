import type { EventType } from "../../model/kinds/event.ts";
import { accuse } from "./accuse.ts";
import { agree } from "./agree.ts";
import { aid } from "./aid.ts";
import { appoint } from "./appoint.ts";
import { assault } from "./assault.ts";
import { coerce } from "./coerce.ts";
import { concede } from "./concede.ts";
import { consult } from "./consult.ts";
import { cooperate } from "./cooperate.ts";
import { decide } from "./decide.ts";
import type { AdjectiveRow, EventClass, Frame, NounRow, VerbRow } from "./event-class.ts";
import { harm } from "./harm.ts";
import { mobilize } from "./mobilize.ts";
import { move } from "./move.ts";
import { type NounClass, nounClasses } from "./noun-classes.ts";
import { occur } from "./occur.ts";
import { produce } from "./produce.ts";
import { protest } from "./protest.ts";
import { reject } from "./reject.ts";
import { request } from "./request.ts";
import { retreat } from "./retreat.ts";
import { sanction } from "./sanction.ts";
import { speak } from "./speak.ts";
import { support } from "./support.ts";
import { threaten } from "./threaten.ts";
import { transfer } from "./transfer.ts";

/** All classes. Where two rows ask as much of a sentence, the class that stands first here wins. */
export const eventClasses: readonly EventClass[] = [
  assault,
  sanction,
  coerce,
  threaten,
  accuse,
  reject,
  protest,
  mobilize,
  retreat,
  concede,
  aid,
  consult,
  request,
  agree,
  cooperate,
  support,
  harm,
  transfer,
  appoint,
  decide,
  speak,
  produce,
  occur,
  move,
];

export interface VerbEntry extends VerbRow {
  readonly type: EventType;
  readonly particle: string;
  readonly frame: Frame;
  /** How much the row asks of the sentence: more is surer. */
  readonly demands: number;
  readonly objectLemmas: ReadonlySet<string>;
  readonly exceptLemmas: ReadonlySet<string>;
  readonly nameLemmas: ReadonlySet<string>;
  readonly clauseLemmas: ReadonlySet<string>;
  readonly rule: string;
}

export interface NounEntry extends NounRow {
  readonly type: EventType;
  /** A modifier that must stand before the noun; "" for none. */
  readonly modifier: string;
  readonly frame: Frame;
  readonly rule: string;
}

export interface AdjectiveEntry extends AdjectiveRow {
  readonly type: EventType;
  readonly frame: Frame;
  readonly rule: string;
}

/** The verb rows of a lemma, those that ask most first. */
export function verbEntries(lemma: string): readonly VerbEntry[] {
  return verbs.get(lemma) ?? [];
}

/** Whether a verb by itself may do without an object: "crash", but not "take" for all that there is "take over". */
export const isOftenIntransitive = (lemma: string): boolean =>
  verbEntries(lemma).some(({ intransitive, particle }) => intransitive && particle === "");

/** The noun rows of a lemma, those with a modifier first. */
export function nounEntries(lemma: string): readonly NounEntry[] {
  return nouns.get(lemma) ?? nouns.get(singular(lemma)) ?? [];
}

export function adjectiveEntries(lemma: string): readonly AdjectiveEntry[] {
  return adjectives.get(lemma) ?? [];
}

/** Whether a noun's lemma belongs to a class. */
export function isInNounClass(lemma: string, noun: NounClass): boolean {
  const members = classMembers[noun];
  return members.has(lemma) || (lemma.endsWith("s") && members.has(lemma.slice(0, -1)));
}

/** Plural-only words keep their "s" in some treebanks' lemmas: "troops". */
const singular = (lemma: string): string => (lemma.endsWith("s") ? lemma.slice(0, -1) : lemma);

/** Lemma in the spellings of both shores: "organize" also stands as "organise". */
export function spellings(lemma: string): readonly string[] {
  return /[a-z]{2}(iz|yz)e$/.test(lemma) ? [lemma, `${lemma.slice(0, -2)}se`] : [lemma];
}

function wordsOf(table: string): readonly string[] {
  return table
    .trim()
    .split(/\s+/)
    .filter((word) => word !== "")
    .flatMap(spellings);
}

function frameOf(row: Frame, fallback: Frame): Frame {
  return { ...fallback, ...pick(row) };
}

function pick(row: Frame): Frame {
  return {
    ...(row.initiator && { initiator: row.initiator }),
    ...(row.recipient && { recipient: row.recipient }),
    ...(row.participant && { participant: row.participant }),
    ...(row.theme && { theme: row.theme }),
  };
}

function demandsOf(row: VerbRow, particle: string): number {
  const object = row.object || row.objectWords || row.objectEvent ? 2 : 0;
  const demands =
    object +
    (row.objectWords && !row.object ? 1 : 0) +
    (particle === "" ? 0 : 2) +
    (row.clause ? 2 : 0) +
    (row.clauseVerbs ? 1 : 0) +
    (row.names ? 2 : 0) +
    (row.preposition ? 2 : 0) +
    (row.subject ? 1 : 0) +
    (row.cause ? 3 : 0) +
    (row.intransitive ? 1 : 0);
  // What is seldom meant, and without a condition, is asked last.
  return row.faint && demands === 0 ? -1 : demands;
}

function push<Entry>(index: Map<string, Entry[]>, lemma: string, entry: Entry): void {
  const entries = index.get(lemma);
  if (entries) entries.push(entry);
  else index.set(lemma, [entry]);
}

function indexOfVerbs(): ReadonlyMap<string, readonly VerbEntry[]> {
  const index = new Map<string, VerbEntry[]>();
  for (const { type, verbFrame, verbs: rows } of eventClasses) {
    for (const row of rows) {
      const frame = frameOf(row, verbFrame);
      const objectLemmas = new Set(wordsOf(row.objectWords ?? ""));
      const exceptLemmas = new Set(wordsOf(row.except ?? ""));
      const nameLemmas = new Set(wordsOf(row.names ?? ""));
      const clauseLemmas = new Set(wordsOf(row.clauseVerbs ?? ""));
      for (const word of wordsOf(row.verbs)) {
        const [lemma = "", particle = ""] = word.split("+");
        const demands = demandsOf(row, particle);
        const rule = `${type.toLowerCase()}/verb`;
        const told = {
          type,
          particle,
          frame,
          demands,
          objectLemmas,
          exceptLemmas,
          nameLemmas,
          clauseLemmas,
          rule,
        };
        push(index, lemma, { ...row, ...told });
      }
    }
  }
  // Array.prototype.sort is stable: rows that ask as much keep the order of the classes.
  for (const entries of index.values()) entries.sort((a, b) => b.demands - a.demands);
  return index;
}

function indexOfNouns(): ReadonlyMap<string, readonly NounEntry[]> {
  const index = new Map<string, NounEntry[]>();
  for (const { type, nounFrame, nouns: rows } of eventClasses) {
    for (const row of rows) {
      for (const word of wordsOf(row.nouns)) {
        const [head = "", modifier = ""] = word.split("_").reverse();
        push(index, head, {
          ...row,
          type,
          modifier,
          frame: frameOf(row, nounFrame),
          rule: `${type.toLowerCase()}/noun`,
        });
      }
    }
  }
  const demands = ({ modifier, context, sufferer, content, plural, faint }: NounEntry) =>
    (modifier === "" ? 0 : 2) +
    (plural ? 2 : 0) +
    (context ? 1 : 0) +
    (sufferer ? 1 : 0) +
    (content ? 1 : 0) -
    (faint ? 1 : 0);
  for (const entries of index.values()) entries.sort((a, b) => demands(b) - demands(a));
  return index;
}

function indexOfAdjectives(): ReadonlyMap<string, readonly AdjectiveEntry[]> {
  const index = new Map<string, AdjectiveEntry[]>();
  for (const { type, adjectives: rows = [] } of eventClasses) {
    for (const row of rows) {
      for (const lemma of wordsOf(row.adjectives)) {
        push(index, lemma, {
          ...row,
          type,
          frame: pick(row),
          rule: `${type.toLowerCase()}/adjective`,
        });
      }
    }
  }
  return index;
}

function membersOf(): Readonly<Record<NounClass, ReadonlySet<string>>> {
  const entries = Object.entries(nounClasses).map(([name, table]) => [
    name,
    new Set(wordsOf(table)),
  ]);
  // Object.fromEntries forgets the keys' type.
  return Object.fromEntries(entries) as Record<NounClass, ReadonlySet<string>>;
}

const classMembers = membersOf();
const verbs = indexOfVerbs();
const nouns = indexOfNouns();
const adjectives = indexOfAdjectives();
