import { lexicalOf } from "../../language/dates/lexical.ts";
import type { Event, Situation } from "../../model/kinds/event.ts";
import { type Ref, refTo } from "../../model/ref.ts";
import { accountsOf } from "../happenings/accounts.ts";
import type { Happening } from "../happenings/happening.ts";
import type { Occurrence } from "../happenings/occurrence.ts";
import type { ActorRef } from "./actors.ts";
import { type Assembly, type Citation, citedBy } from "./assembly.ts";
import { given, listed, unique } from "./fields.ts";

export type HappeningRef = Ref<"Event"> | Ref<"Situation">;

export interface AssembledHappening {
  readonly happening: Happening;
  readonly thing: Event | Situation;
}

/** Events that the article tells as fact, and situations that it only reports, fears or denies. */
export function assembleHappenings(
  happenings: readonly Happening[],
  documents: ReadonlyMap<number, Ref<"Document">>,
  assembly: Assembly,
): readonly AssembledHappening[] {
  return happenings.flatMap((happening): readonly AssembledHappening[] => {
    const [first, ...rest] = happening.occurrences;
    if (!first || !isTold(happening, assembly.minimumConfidence)) return [];
    const shared = {
      name: assembly.textOf(first.reading.label),
      ...given("mode", happening.occurrences.find(({ mode }) => mode !== undefined)?.mode),
      ...rolesOf(happening.occurrences),
      ...listed("place", unique(happening.occurrences.flatMap(({ places }) => places))),
      ...listed(
        "object",
        unique(happening.occurrences.flatMap(({ index }) => documents.get(index) ?? [])),
      ),
      ...assembly.fact(
        [citationOf(first), ...rest.map(citationOf)],
        Math.max(...happening.occurrences.map(({ reading }) => reading.confidence)),
      ),
    };
    if (!happening.asserted) {
      const thing: Situation = {
        kind: "Situation",
        id: refTo("Situation", assembly.numbered("situation")),
        situationType: happening.type,
        modality: modalityOf(first),
        ...startOf(happening.occurrences),
        ...shared,
      };
      return [{ happening, thing }];
    }
    const planned = first.factuality === "planned";
    const thing: Event = {
      kind: "Event",
      id: refTo("Event", assembly.numbered("event")),
      eventType: happening.type,
      modality: planned ? "Planned" : first.factuality === "past" ? "Past" : "Actual",
      ...(planned ? { eventStatus: "Scheduled" } : {}),
      ...startOf(happening.occurrences),
      ...boundsOf(happening.occurrences, planned, assembly.source.datePublished?.value),
      ...shared,
    };
    return [{ happening, thing }];
  });
}

/** A word that names no one, no place and no time tells nothing that could be asked after. */
function isTold({ type, occurrences }: Happening, minimum: number): boolean {
  if (!occurrences.some(({ reading }) => reading.confidence >= minimum)) return false;
  const anchored = occurrences.some(
    (occurrence) =>
      occurrence.initiator.length + occurrence.recipient.length + occurrence.participant.length >
        0 ||
      (type !== "Speak" && (occurrence.places.length > 0 || occurrence.time !== undefined)),
  );
  return anchored;
}

const citationOf = ({ reading }: Occurrence): Citation =>
  citedBy({ start: reading.label.start, end: reading.label.end, rule: reading.rule });

/** Everyone in the strongest part that any telling gives them: who acts, then towards whom, then who takes part. */
function rolesOf(
  occurrences: readonly Occurrence[],
): Partial<Record<"initiator" | "recipient" | "participant", readonly ActorRef[]>> {
  const initiator = unique(occurrences.flatMap((occurrence) => occurrence.initiator));
  const recipient = unique(occurrences.flatMap((occurrence) => occurrence.recipient)).filter(
    (actor) => !initiator.includes(actor),
  );
  const participant = unique(occurrences.flatMap((occurrence) => occurrence.participant)).filter(
    (actor) => !initiator.includes(actor) && !recipient.includes(actor),
  );
  return {
    ...listed("initiator", initiator),
    ...listed("recipient", recipient),
    ...listed("participant", participant),
  };
}

function modalityOf({ factuality }: Occurrence): Situation["modality"] {
  switch (factuality) {
    case "hypothetical":
      return "Hypothetical";
    case "negated":
      return "Negated";
    default:
      return "Alleged";
  }
}

/** The date that every telling with a date agrees on. */
function startOf(occurrences: readonly Occurrence[]): { readonly startDate?: string } {
  const dates = unique(
    occurrences.flatMap(({ time }) => (time ? (lexicalOf(time.value) ?? []) : [])),
  );
  const [date] = dates;
  return dates.length === 1 && date !== undefined ? { startDate: date } : {};
}

function boundsOf(
  occurrences: readonly Occurrence[],
  planned: boolean,
  published: string | undefined,
): { readonly earliestBegin?: string; readonly latestEnd?: string } {
  const earliest = occurrences.flatMap(({ time }) => time?.earliest ?? []).sort()[0];
  const latest = occurrences
    .flatMap(({ time }) => time?.latest ?? [])
    .sort()
    .at(-1);
  const day = published?.slice(0, 10);
  // What is told as having happened had happened when it was told; what is planned had not.
  const begin = earliest ?? (planned ? day : undefined);
  const end = latest ?? (planned ? undefined : day);
  const clipped = !planned && end !== undefined && day !== undefined && day < end ? day : end;
  const last = begin !== undefined && clipped !== undefined && clipped < begin ? end : clipped;
  return { ...given("earliestBegin", begin), ...given("latestEnd", last) };
}

/** The competing accounts of those events that two sources, or two places in one, tell differently. */
export const assembleAccounts = (
  assembled: readonly AssembledHappening[],
  posts: readonly Ref<"Post">[],
  assembly: Assembly,
) =>
  assembled.flatMap(({ happening, thing }) =>
    thing.kind === "Event" ? accountsOf(thing, happening, posts, assembly) : [],
  );
