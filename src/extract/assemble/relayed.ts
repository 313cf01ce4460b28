import type { PartyRef } from "../happenings/occurrence.ts";
import type { QuoteReading, TextSpan } from "../reading.ts";
import { byStart } from "../span-search.ts";
import { type Speakers, speakersOf } from "./speakers.ts";

export interface Relayed extends TextSpan {
  /** Whose words hold the span. */
  readonly from: readonly PartyRef[];
  /** Their entity, where they have a name. */
  readonly entity: number | undefined;
}

/** What stands inside someone's quoted words, and by whom; the outermost of nested quotations. */
export function relayedInOrder(
  quotations: readonly QuoteReading[],
  speakers: Speakers,
): readonly Relayed[] {
  const spans = quotations
    .flatMap(({ content, ...speaking }): readonly Relayed[] => {
      const from = speakersOf(speaking, speakers);
      return from.length === 0
        ? []
        : content.map(({ start, end }) => ({ start, end, from, entity: speaking.speaker }));
    })
    .sort(byStart);
  let reached = 0;
  return spans.filter(({ start, end }) => {
    if (start < reached) return false;
    reached = end;
    return true;
  });
}
