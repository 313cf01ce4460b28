import type { Analysis, Sentence } from "../../language/analysis.ts";
import { isPloverType } from "../lexicon/plover.ts";
import type { EventReading } from "../reading.ts";

/**
 * What an analyst who codes events would take from each sentence: its foreground, PLOVER's types only.
 * "The sultan, who won the war, agreed to send grain" is one AGREE; the war is background, the sending
 * part of what was agreed. In reading order.
 */
export function codedEvents(
  readings: readonly EventReading[],
  { sentences }: Analysis,
): readonly EventReading[] {
  const best = new Map<number, number>();
  const costs = readings.map((reading) => {
    const sentence = sentences[reading.trigger.sentence];
    const cost = sentence && isCodable(reading, readings) ? distance(sentence, reading) : undefined;
    const known = best.get(reading.trigger.sentence);
    if (cost !== undefined && (known === undefined || cost < known))
      best.set(reading.trigger.sentence, cost);
    return cost;
  });
  return readings.filter(
    ({ trigger }, index) =>
      costs[index] !== undefined && costs[index] === best.get(trigger.sentence),
  );
}

function isCodable(reading: EventReading, readings: readonly EventReading[]): boolean {
  if (!isPloverType(reading.type)) return false;
  let governor = reading.governor;
  for (let step = 0; governor !== undefined && step < 16; step++) {
    const over: EventReading | undefined = readings[governor];
    if (over && isPloverType(over.type)) return false;
    governor = over?.governor;
  }
  return true;
}

/** Steps that lead away from what the sentence is about, and what each costs. */
const away: Readonly<Record<string, number>> = {
  acl: 2,
  "acl:relcl": 2,
  advcl: 2,
  "advcl:relcl": 2,
  appos: 2,
  nmod: 1,
  obl: 1,
  nsubj: 1,
  "nmod:poss": 2,
  csubj: 1,
};

/** How far from the foreground a reading stands; who acts unsaid adds to it. */
function distance(
  { tokens }: Sentence,
  { trigger, arguments: found, confidence }: EventReading,
): number {
  let cost = found.some(({ role }) => acting.has(role)) ? 0 : 2;
  if (confidence <= 0.5) cost += 1;
  let at = trigger.token;
  for (let step = 0; step < tokens.length; step++) {
    const token = tokens[at];
    if (!token || token.head < 0) break;
    cost += away[token.relation] ?? 0;
    at = token.head;
  }
  return cost;
}

const acting: ReadonlySet<string> = new Set(["initiator", "participant"]);
