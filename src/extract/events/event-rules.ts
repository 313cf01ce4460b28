import type { EventMode, EventType } from "../../model/kinds/event.ts";
import type { Frame, Row } from "../lexicon/event-class.ts";
import { adjectiveEntries } from "../lexicon/lexicon.ts";
import { grammaticalVerbs, nonEventVerbs, stateOfMindVerbs } from "../lexicon/non-events.ts";
import { stativeSupportVerbs } from "../lexicon/support-verbs.ts";
import { baseRelation, childrenOf } from "../sentence-tree.ts";
import { senseInAccident } from "./accident.ts";
import { isClausal, isCompound } from "./clausal-verb.ts";
import { objectOf, surfaceSubject } from "./clause.ts";
import type { Reader } from "./kinds-of-noun.ts";
import { nounSense } from "./noun-sense.ts";
import { caseOf, lemmaAt } from "./phrase-words.ts";
import { isToldBySubject, stageOf } from "./stage.ts";
import { carries, isJoining, isLent, supportOf } from "./support.ts";
import type { Trigger } from "./trigger.ts";
import { verbSense } from "./verb-sense.ts";

/** A word that tells of an event, before its arguments are filled. */
export interface Candidate {
  readonly trigger: Trigger;
  readonly type: EventType;
  readonly mode?: EventMode;
  readonly frame: Frame;
  readonly rule: string;
  readonly confidence: number;
}

export interface EventRule {
  readonly name: string;
  /** The construction it reads. */
  readonly construction: string;
  /** Invented sentences; the trigger stands between asterisks. */
  readonly positive: readonly string[];
  readonly negative: readonly string[];
  readonly read: (reader: Reader, token: number) => Candidate | undefined;
}

/** How far a reading is trusted, by how much its row asks of the sentence. */
const sure = 0.85;
const fair = 0.7;
const doubtful = 0.5;
const faint = 0.35;
const least = 0.2;

const trustIn = (row: Row, full: number, less = doubtful): number =>
  row.faint ? faint : row.weak ? less : full;

/** "ran a campaign", not "has a campaign" nor "the campaign" */
const isDone = ({ tree }: Reader, support: number | undefined): boolean =>
  support !== undefined && !stativeSupportVerbs.has(lemmaAt(tree, support));

const other: Frame = { initiator: ["subject"], recipient: [], theme: ["object"] };

export const eventRules: readonly EventRule[] = [
  {
    name: "verb",
    construction: "a verb of the lexicon in one of its senses",
    positive: ["Gunmen *attacked* a convoy.", "The convoy was *attacked* by gunmen."],
    negative: ["The box *contains* nine stamps.", "The firm *holds* talks with its rival."],
    read: (reader, token) => {
      const { tree } = reader;
      const word = tree.tokens[token];
      if (word?.upos !== "VERB" || !isClausal(reader, token)) return undefined;
      const entry = senseInAccident(reader, token);
      const lemma = lemmaAt(tree, token);
      if (!entry || (entry.demands === 0 && nonEventVerbs.has(lemma))) return undefined;
      if (carriedByObject(reader, token, entry.type)) return undefined;
      const isDemanding = entry.demands > 1;
      return {
        trigger: { token, kind: "verb" },
        type: entry.type,
        ...(entry.mode && { mode: entry.mode }),
        frame: isCompound(reader, token) ? { ...entry.frame, initiator: ["by"] } : entry.frame,
        rule: entry.rule,
        confidence: isToldBySubject(reader, token)
          ? faint
          : trustIn(entry, isDemanding ? sure : fair, isDemanding ? fair : doubtful),
      };
    },
  },
  {
    name: "noun",
    construction: "an event noun, with the verb that lends it a subject",
    positive: ["Gunmen launched an *attack* on a convoy.", "Peru's *appeal* to Chile was heard."],
    negative: ["The *attack* dog slept."],
    read: (reader, token) => {
      const entry = nounSense(reader, token);
      if (!entry) return undefined;
      if (isMedium(reader, token, entry.type) || isToldByVerb(reader, token)) return undefined;
      const support = supportOf(reader, token, entry.type);
      const stage = stageOf(reader, token);
      return {
        trigger: { token, kind: "noun", ...support, ...(stage !== undefined && { stage }) },
        type: entry.type,
        ...(entry.mode && { mode: entry.mode }),
        frame: withVerbsFrame(reader, entry.type, entry.frame, support.support),
        rule: support.support === undefined ? entry.rule : `${entry.rule}-with-support`,
        confidence: entry.lent && !isDone(reader, support.support) ? faint : trustIn(entry, fair),
      };
    },
  },
  {
    name: "adjective",
    construction: "an adjective of attitude with its complement",
    positive: [
      "Norway is *ready* to send doctors.",
      "The bishop was *critical* of the landowners.",
    ],
    negative: ["The soup is *ready*.", "The bishop is in *critical* condition."],
    read: (reader, token) => {
      const { tree } = reader;
      if (tree.tokens[token]?.upos !== "ADJ") return undefined;
      const lemma = lemmaAt(tree, token);
      const entry = adjectiveEntries(lemma).find(({ clause, preposition }) =>
        clause === "to"
          ? childrenOf(tree, token).some(
              (child) => child > token && tree.tokens[child]?.xpos === "VB",
            )
          : preposition?.some((word) =>
              childrenOf(tree, token).some((child) => caseOf(tree, child) === word),
            ),
      );
      if (!entry || isParticle(reader, token)) return undefined;
      const subject = surfaceSubject(tree, token);
      if (subject === undefined) return undefined;
      return {
        trigger: { token, kind: "adjective", subject },
        type: entry.type,
        frame: entry.frame,
        rule: entry.rule,
        confidence: trustIn(entry, fair),
      };
    },
  },
  {
    name: "other verb",
    construction: "any other verb that can tell of something that happens",
    positive: ["The gardener *pruned* the hedge."],
    negative: ["The box *contains* nine stamps.", "The gardener *seems* tired."],
    read: (reader, token) => {
      const { tree } = reader;
      const word = tree.tokens[token];
      if (word?.upos !== "VERB" || !isClausal(reader, token)) return undefined;
      const lemma = lemmaAt(tree, token);
      if (nonEventVerbs.has(lemma) || verbSense(reader, token)) return undefined;
      if (carriedByObject(reader, token, undefined)) return undefined;
      return {
        trigger: { token, kind: "verb" },
        type: "Occur",
        frame: other,
        rule: stateOfMindVerbs.has(lemma) ? "occur/state-of-mind" : "occur/other-verb",
        confidence: faint,
      };
    },
  },
  {
    name: "support verb",
    construction: "a verb that lends itself to an event noun, or one of state: seldom worth a node",
    positive: ["The firm *held* talks with its rival.", "The mayor *became* a monk."],
    negative: ["The mayor *has* resigned."],
    read: (reader, token) => {
      const { tree } = reader;
      const word = tree.tokens[token];
      if (word?.upos !== "VERB" || !isClausal(reader, token)) return undefined;
      const lemma = lemmaAt(tree, token);
      const isState = nonEventVerbs.has(lemma);
      if (grammaticalVerbs.has(lemma)) return undefined;
      return {
        trigger: { token, kind: "verb" },
        type: "Occur",
        frame: other,
        rule: isState ? "occur/state" : "occur/support-verb",
        confidence: isState ? least : faint,
      };
    },
  },
];

/** "found Ana Lund *guilty*": the verb's sense has it in it. */
function isParticle(reader: Reader, token: number): boolean {
  const over = reader.tree.tokens[token]?.head ?? -1;
  return over >= 0 && verbSense(reader, over)?.particle === lemmaAt(reader.tree, token);
}

/** "declared war on": the verb with its noun knows the roles better than the noun alone. */
function withVerbsFrame(
  reader: Reader,
  type: EventType,
  frame: Frame,
  support: number | undefined,
): Frame {
  const sense = support === undefined ? undefined : verbSense(reader, support);
  return sense?.type === type && sense.demands > 1 ? { ...sense.frame, theme: [] } : frame;
}

/** Whether the verb only lends itself to an event noun that tells the same: "held talks". */
function carriedByObject(reader: Reader, verb: number, type: EventType | undefined): boolean {
  const { tree } = reader;
  const object = objectOf(tree, verb);
  const carried = object ?? childrenOf(tree, verb).find((child) => isJoining(reader, verb, child));
  if (carried === undefined) return false;
  const noun = nounSense(reader, carried);
  if (!noun || noun.faint) return false;
  if (carries(reader, verb, carried, noun.type)) return true;
  if (object === undefined || isLent(reader, verb))
    return type === undefined || type === noun.type || weakTypes.has(type);
  return false;
}

/** "received a sentence": where the verb has its sense from the noun, one of the two is enough. */
function isToldByVerb(reader: Reader, noun: number): boolean {
  const { tree } = reader;
  const { relation = "", head = -1 } = tree.tokens[noun] ?? {};
  if (!/^(?:obj|nsubj:pass)$/.test(relation) || tree.tokens[head]?.upos !== "VERB") return false;
  const lemma = lemmaAt(tree, noun);
  return lemma === "sentence" && (verbSense(reader, head)?.objectLemmas.has(lemma) ?? false);
}

/** "wrote in a letter" is one act of speaking, not two. */
function isMedium({ tree }: Reader, noun: number, type: EventType): boolean {
  const own = tree.tokens[noun];
  if (type !== "Speak" || baseRelation(own) !== "obl") return false;
  const opened = caseOf(tree, noun);
  return opened === "in" || opened === "according" || opened === "during";
}

/** What a support verb may mean beside: to make a promise is not to produce it. */
const weakTypes: ReadonlySet<EventType> = new Set([
  "Produce",
  "Transfer",
  "Occur",
  "Speak",
  "Move",
]);
