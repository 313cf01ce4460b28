import type { Analysis } from "../../language/analysis.ts";
import type { Timex } from "../../language/dates/timex.ts";
import type { EventMode } from "../../model/kinds/event.ts";
import type { EventArgument, EventReading, Names } from "../reading.ts";
import { baseRelation, type SentenceTree, treesOf } from "../sentence-tree.ts";
import { argumentsOf, phrased } from "./arguments.ts";
import { carriedFactuality } from "./carried-factuality.ts";
import { consultMode } from "./consult-mode.ts";
import { type Candidate, eventRules } from "./event-rules.ts";
import { factualityOf } from "./factuality.ts";
import { governorOf } from "./governor.ts";
import { isHabit } from "./habit.ts";
import { isOwnRemark } from "./impersonal.ts";
import type { Reader } from "./kinds-of-noun.ts";
import { eventLabel } from "./noun-phrase.ts";
import { speechAct } from "./speech-acts.ts";
import { isYear, timeWords } from "./time-words.ts";

/** What is a habit is marked in a text, and left out of a graph unless asked for. */
const habitual = 0.35;

/** What else is known of the article; without it names and dates are told by the tags alone. */
export interface EventContext {
  readonly names?: Names;
  readonly times?: readonly Timex[];
}

/** Reads who did what to whom, sentence by sentence, in reading order. */
export function readEvents(
  analysis: Analysis,
  context: EventContext = {},
): readonly EventReading[] {
  const readings: EventReading[] = [];
  const times = timesBySentence(context.times ?? []);
  for (const tree of treesOf(analysis)) {
    const spoken = times.get(tree.index);
    const isTime = timeTest(tree, spoken);
    const reader: Reader = { tree, names: context.names, isTime };
    readings.push(...readSentence(reader, spoken, readings.length));
  }
  return readings;
}

function readSentence(
  reader: Reader,
  times: readonly Timex[] | undefined,
  offset: number,
): readonly EventReading[] {
  const { tree } = reader;
  const candidates: Candidate[] = [];
  for (let token = 0; token < tree.tokens.length; token++) {
    if (isOwnRemark(tree, token)) continue;
    for (const rule of eventRules) {
      const candidate = rule.read(reader, token);
      if (!candidate) continue;
      candidates.push(candidate);
      break;
    }
  }
  const byToken = new Map(candidates.map(({ trigger }, at) => [trigger.token, at]));
  const governors = candidates.map(({ trigger }) => governorOf(tree, trigger, byToken));
  return candidates.map((_, at) => {
    const read = speechAct(reader, candidates, governors, at);
    const { trigger } = read;
    const token = tree.tokens[trigger.token];
    const governor = governors[at];
    const found = argumentsOf(reader, trigger, read.frame, read.type);
    const factuality = carriedFactuality(
      tree,
      trigger.token,
      read.type,
      factualityOf(tree, trigger.token),
    );
    const isHabitual = factuality === "actual" && isHabit(tree, trigger.token, read.type, times);
    return {
      trigger: {
        start: token?.start ?? 0,
        end: token?.end ?? 0,
        sentence: tree.index,
        token: trigger.token,
      },
      type: read.type,
      ...modeOf(read, tree),
      arguments: distinct(found.map((argument) => phrased(reader, argument))),
      factuality,
      ...(governor !== undefined && { governor: offset + governor }),
      label: eventLabel(tree, trigger.token),
      rule: read.rule,
      confidence: isHabitual ? Math.min(read.confidence, habitual) : read.confidence,
    };
  });
}

function modeOf(
  { mode, type, trigger }: Candidate,
  tree: SentenceTree,
): { readonly mode?: EventMode } {
  const found = mode ?? (type === "Consult" ? consultMode(tree, trigger.token) : undefined);
  return found === undefined ? {} : { mode: found };
}

/** A name that the parser takes apart has two heads, but is one argument. */
const distinct = (found: readonly EventArgument[]): readonly EventArgument[] =>
  found.filter(
    ({ role, start, end }, at) =>
      found.findIndex((one) => one.role === role && one.start === start && one.end === end) === at,
  );

function timesBySentence(times: readonly Timex[]): ReadonlyMap<number, readonly Timex[]> {
  const groups = new Map<number, Timex[]>();
  for (const time of times) {
    const group = groups.get(time.sentence);
    if (group) group.push(time);
    else groups.set(time.sentence, [time]);
  }
  return groups;
}

function timeTest(
  tree: SentenceTree,
  times: readonly Timex[] | undefined,
): (token: number) => boolean {
  return (at) => {
    const token = tree.tokens[at];
    if (!token) return false;
    if (times?.some(({ start, end }) => token.start < end && start < token.end)) return true;
    const word = token.lemma.toLowerCase();
    return (timeWords.has(word) && baseRelation(token) !== "nsubj") || isYear(token.text);
  };
}
