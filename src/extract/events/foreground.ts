import type { Analysis } from "../../language/analysis.ts";
import { isPloverType } from "../lexicon/plover.ts";
import type { EventReading } from "../reading.ts";
import { codedEvents } from "./coded-events.ts";

/**
 * The events worth marking in a text. Where a sentence tells of something that analysts code, that and what
 * else it tells of two parties; its background, and that somebody says so, would only drown it.
 * "The sultan, who won the war, agreed to send Chad grain, a spokesman said": that he agreed, and the
 * sending. Elsewhere everything.
 */
export function foregroundEvents(
  readings: readonly EventReading[],
  analysis: Analysis,
): readonly EventReading[] {
  const coded = new Set(codedEvents(readings, analysis));
  const sentences = new Set([...coded].map(({ trigger }) => trigger.sentence));
  return readings.filter(
    (reading) =>
      !sentences.has(reading.trigger.sentence) ||
      coded.has(reading) ||
      (!isPloverType(reading.type) &&
        isBetweenParties(reading) &&
        !isBackground(reading, analysis)),
  );
}

/** "told to *reach* the needy", "using *guided* missiles": what nobody is told to have done. */
function isBackground({ type, trigger }: EventReading, { sentences }: Analysis): boolean {
  const token = sentences[trigger.sentence]?.tokens[trigger.token];
  const isUntensed = token?.xpos === "VB" || token?.xpos === "VBG";
  return type === "Occur" && isUntensed && /^(?:acl|advcl)$/.test(token?.relation ?? "");
}

function isBetweenParties({ arguments: named }: EventReading): boolean {
  const parts = named.filter(({ role }) => !settings.has(role));
  return parts.length > 1 && parts.some(({ role }) => role !== "theme");
}

const settings: ReadonlySet<string> = new Set(["place", "time", "instrument"]);
