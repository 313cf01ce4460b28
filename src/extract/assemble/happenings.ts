import { civilDay, dayNumber, formatDay, parseCivil } from "../../language/dates/civil.ts";
import { lexicalOf } from "../../language/dates/lexical.ts";
import type { Timex } from "../../language/dates/timex.ts";
import type { Event, Situation } from "../../model/kinds/event.ts";
import { type Ref, refTo } from "../../model/ref.ts";
import { accountsOf } from "../happenings/accounts.ts";
import type { Happening } from "../happenings/happening.ts";
import type { Occurrence, PartyRef } from "../happenings/occurrence.ts";
import type { Assembly, Citation } from "./assembly.ts";
import { given, listed, unique } from "./fields.ts";
import type { Source, Word } from "./sources.ts";

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
    const day = assembly.source.datePublished?.value.slice(0, 10);
    if (!happening.asserted) {
      const thing: Situation = {
        kind: "Situation",
        id: refTo("Situation", assembly.numbered("situation")),
        situationType: happening.type,
        modality: modalityOf(first),
        ...startOf(
          happening.occurrences.flatMap((told) => told.time ?? []),
          assembly,
        ),
        ...shared,
      };
      return [{ happening, thing }];
    }
    const planned = first.factuality === "planned" || isToCome(first, day, assembly);
    const times = happening.occurrences.flatMap((told) =>
      told.time && !(isOver(told, assembly) && liesAhead(told.time, day)) ? told.time : [],
    );
    const thing: Event = {
      kind: "Event",
      id: refTo("Event", assembly.numbered("event")),
      eventType: happening.type,
      modality: planned ? "Planned" : first.factuality === "past" ? "Past" : "Actual",
      ...(planned ? { eventStatus: "Scheduled" } : {}),
      ...startOf(times, assembly),
      ...boundsOf(times, planned, day, assembly),
      ...shared,
    };
    return [{ happening, thing }];
  });
}

/** What the article does not tell as fact, with those by whose word it tells it: "the mayor said two men had been arrested". */
export function withSource(
  { happening, thing }: AssembledHappening,
  sourceOf: (word: Word) => Source,
): Event | Situation {
  if (thing.kind === "Event") return thing;
  const parties = happening.occurrences.flatMap(({ reading: { trigger } }) => {
    const { start, end, sentence, token } = trigger;
    return sourceOf({ start, end, sentence, head: token }).parties;
  });
  return { ...thing, ...listed("primarySource", unique(parties)) };
}

/**
 * A word that tells of no one, no place and no time tells nothing that could be asked after; nor does it that
 * somebody without a name has spoken.
 */
function isTold({ type, occurrences }: Happening, minimum: number): boolean {
  if (!occurrences.some(({ reading }) => reading.confidence >= minimum)) return false;
  return occurrences.some(({ initiator, recipient, participant, unnamed, places, time }) => {
    const parties = initiator.length + recipient.length + participant.length;
    return type === "Speak"
      ? parties > unnamed.size
      : parties > 0 || places.length > 0 || time !== undefined;
  });
}

const citationOf = ({ reading }: Occurrence): Citation => ({
  ...reading.label,
  rule: reading.rule,
});

/** Everyone in the strongest part that any telling gives them: who acts, then towards whom, then who takes part. */
function rolesOf(
  occurrences: readonly Occurrence[],
): Partial<Record<"initiator" | "recipient" | "participant", readonly PartyRef[]>> {
  const initiator = partiesIn("initiator", occurrences);
  const recipient = partiesIn("recipient", occurrences).filter(
    (actor) => !initiator.includes(actor),
  );
  const participant = partiesIn("participant", occurrences).filter(
    (actor) => !initiator.includes(actor) && !recipient.includes(actor),
  );
  return {
    ...listed("initiator", initiator),
    ...listed("recipient", recipient),
    ...listed("participant", participant),
  };
}

/**
 * "Gunmen attacked ... the attackers fled": who is told of again without a name may be the same. "Man jailed. A court in
 * Oslo jailed Rolf Dahl": the lead says who it was.
 */
function partiesIn(
  role: "initiator" | "recipient" | "participant",
  occurrences: readonly Occurrence[],
): readonly PartyRef[] {
  const parties = new Set<PartyRef>();
  let isBrief = false;
  for (const occurrence of occurrences) {
    if (isBrief && !occurrence.inHeadline && occurrence[role].length > 0) parties.clear();
    const isOpen = parties.size === 0;
    for (const party of occurrence[role])
      if (isOpen || !occurrence.unnamed.has(party)) parties.add(party);
    isBrief = occurrence.inHeadline && [...parties].every((party) => occurrence.unnamed.has(party));
  }
  return [...parties];
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

/** Told in the past tense: "issued". A timetable ("expires"), a plan or an arrangement ("was set for June") looks ahead. */
function isOver({ reading, factuality, lemma, nominal }: Occurrence, assembly: Assembly): boolean {
  const word = assembly.textOf(reading.trigger).toLowerCase();
  const inflected = word !== lemma.toLowerCase() && !/(?:s|ing)$/.test(word);
  return inflected && !nominal && factuality !== "planned" && !arrangements.has(lemma);
}

/**
 * "ahead of the vote next June", "takes office on Jan. 2": no tense tells that it is yet to come, but its date does. Of
 * "Friday's vote" nobody knows which way it looks.
 */
function isToCome(told: Occurrence, day: string | undefined, assembly: Assembly): boolean {
  if (told.time === undefined) return false;
  const isTenseless = told.nominal || /ing$/.test(assembly.textOf(told.reading.trigger));
  return isTenseless
    ? liesAhead(told.time, day, 7)
    : !isOver(told, assembly) && !arrangements.has(told.lemma) && liesAhead(told.time, day);
}

const arrangements: ReadonlySet<string> = new Set(
  "schedule expect plan set slate book poise anticipate intend propose time".split(" "),
);

/** "issued notes due Oct. 15": what has happened was not in the time to come; that date is another's. A day is left for the zones. */
const liesAhead = ({ earliest }: Timex, day: string | undefined, days = 1): boolean =>
  earliest !== undefined && day !== undefined && earliest > dayAfter(day, days);

function dayAfter(day: string, days: number): string {
  const date = parseCivil(day);
  return date ? formatDay(civilDay(dayNumber(date) + days)) : day;
}

/** The word that opens the phrase of a time: "by" of "by Friday". */
const openerOf = ({ start }: Timex, assembly: Assembly): string =>
  assembly
    .textOf({ start: Math.max(0, start - longestOpener), end: start })
    .split(" ")
    .at(-1)
    ?.toLowerCase() ?? "";

/** "through ", and the space before it. */
const longestOpener = 9;

/** "by Friday", "until 2016": the last that it can be, and no beginning. */
const limits: ReadonlySet<string> = new Set(["by", "until", "till", "through"]);

const isLimit = (time: Timex, assembly: Assembly): boolean => limits.has(openerOf(time, assembly));

/** The date that every telling with a date agrees on. */
function startOf(times: readonly Timex[], assembly: Assembly): { readonly startDate?: string } {
  const dates = unique(
    times.flatMap((time) => (isLimit(time, assembly) ? [] : (lexicalOf(time.value) ?? []))),
  );
  const [date] = dates;
  return dates.length === 1 && date !== undefined ? { startDate: date } : {};
}

function boundsOf(
  times: readonly Timex[],
  planned: boolean,
  day: string | undefined,
  assembly: Assembly,
): { readonly earliestBegin?: string; readonly latestEnd?: string } {
  const earliest = times
    .flatMap((time) => (isLimit(time, assembly) ? [] : (time.earliest ?? [])))
    .sort()[0];
  const latest = times
    // "has led it since 2009": it had not ended then.
    .flatMap((time) => (openerOf(time, assembly) === "since" ? [] : (time.latest ?? [])))
    .sort()
    .at(-1);
  // What is told as having happened had happened when it was told; what is planned had not.
  const end = latest ?? (planned ? undefined : day);
  // "had planned to open it by 2010", told in 2012
  const isAhead = end === undefined || (day !== undefined && day <= end);
  const begin = earliest ?? (planned && isAhead ? day : undefined);
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
