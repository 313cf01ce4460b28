import type { EventType } from "../../model/kinds/event.ts";
import type { ActorRef } from "../assemble/actors.ts";
import type { Occurrence } from "./occurrence.ts";

/** What several tellings tell of. */
export interface Happening {
  readonly type: EventType;
  /** True where the article itself tells it as fact or as firmly planned. */
  readonly asserted: boolean;
  /** In reading order; the first is the one that names it. */
  readonly occurrences: readonly Occurrence[];
}

/** How many happenings of a type a telling is compared with: the nearest ones before it. */
const window = 8;
/** How many sentences back a bare definite noun may point. */
const reach = 8;

interface Open {
  readonly type: EventType;
  readonly standing: Standing;
  readonly occurrences: Occurrence[];
  readonly actors: Set<ActorRef>;
}

/** Facts and what is not told as fact never become one happening; a report may bear out a fact. */
type Standing = "asserted" | "reported" | "hypothetical" | "negated" | "alleged";

/**
 * Recognizes tellings of one happening as one: "the two ministers met in Oslo ... the meeting ...
 * I met my colleague yesterday". Linear: each telling is compared with a bounded number before it.
 */
export function happeningsOf(occurrences: readonly Occurrence[]): readonly Happening[] {
  const all: Open[] = [];
  const recent = new Map<EventType, Open[]>();
  for (const occurrence of occurrences) {
    const standing = standingOf(occurrence);
    const candidates = recent.get(occurrence.type) ?? [];
    const known = [...candidates].reverse().find((open) => isSame(open, occurrence, standing));
    if (known) {
      known.occurrences.push(occurrence);
      for (const actor of actorsOf(occurrence)) known.actors.add(actor);
      continue;
    }
    const open: Open = {
      type: occurrence.type,
      standing,
      occurrences: [occurrence],
      actors: new Set(actorsOf(occurrence)),
    };
    all.push(open);
    recent.set(occurrence.type, [...candidates, open].slice(-window));
  }
  return all.map(({ type, standing, occurrences: told }) => ({
    type,
    asserted: standing === "asserted",
    occurrences: told,
  }));
}

export const actorsOf = (occurrence: Occurrence): readonly ActorRef[] => [
  ...occurrence.initiator,
  ...occurrence.recipient,
  ...occurrence.participant,
];

function standingOf({ factuality }: Occurrence): Standing {
  switch (factuality) {
    case "actual":
    case "past":
    case "planned":
      return "asserted";
    default:
      return factuality;
  }
}

function isSame(open: Open, occurrence: Occurrence, standing: Standing): boolean {
  const last = open.occurrences.at(-1);
  const first = open.occurrences[0];
  if (!last || !first) return false;
  const mayJoin =
    open.standing === standing || (open.standing === "asserted" && standing === "reported");
  // Each act of speaking is one of its own: "he said" twice is two statements.
  if (!mayJoin || occurrence.type === "Speak" || occurrence.type === "Occur") return false;
  const actors = actorsOf(occurrence);
  const shared = actors.filter((actor) => open.actors.has(actor)).length;
  const fromOtherSource = open.occurrences.every(({ source }) => source !== occurrence.source);
  if (fromOtherSource && occurrence.source !== "article") return shared >= 2;
  // What somebody else tells may bear out a fact, but adds nobody to it.
  if (standing !== open.standing && shared < actors.length) return false;
  if (contradicts(open, occurrence)) return false;
  // "the envoys of A and B talked ... the envoys of A and B were joined by C's": those who meet are the meeting.
  if (
    mutual.has(occurrence.type) &&
    shared >= 2 &&
    shared >= Math.min(actors.length, open.actors.size) - 1
  )
    return true;
  if (occurrence.nominal && occurrence.definite && occurrence.sentence - last.sentence <= reach)
    // "the meeting was attended by ...": who else took part is told bit by bit; who attacked is not.
    return (
      mutual.has(occurrence.type) || occurrence.initiator.every((actor) => open.actors.has(actor))
    );
  const sameInitiator = occurrence.initiator.some((actor) =>
    open.occurrences.some(({ initiator }) => initiator.includes(actor)),
  );
  const sameWord = open.occurrences.some(({ lemma }) => lemma === occurrence.lemma);
  return (
    shared >= 2 &&
    (sameInitiator || sameWord) &&
    shared >= Math.min(actors.length, open.actors.size) - 1
  );
}

const dayOf = ({ time }: Occurrence): string | undefined =>
  time?.earliest !== undefined && time.earliest === time.latest ? time.earliest : undefined;

/** Types whose actors stand on equal footing. */
const mutual: ReadonlySet<EventType> = new Set(["Agree", "Consult", "Cooperate"]);

/** Different days or different grounds in one source are different happenings. */
function contradicts(open: Open, occurrence: Occurrence): boolean {
  const day = dayOf(occurrence);
  const days = open.occurrences.flatMap((other) => dayOf(other) ?? []);
  if (day !== undefined && days.length > 0 && !days.includes(day)) return true;
  const places = open.occurrences.flatMap((other) => other.places);
  return (
    occurrence.places.length > 0 &&
    places.length > 0 &&
    !occurrence.places.some((place) => places.includes(place))
  );
}
