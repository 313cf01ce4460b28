import type { EventType } from "../../model/kinds/event.ts";
import type { ActorRef } from "../assemble/actors.ts";
import { areKindred } from "./kindred-words.ts";
import type { Occurrence, PartyRef, Source } from "./occurrence.ts";

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

/** A happening with what its tellings name, so that comparing one more does not go through all of them. */
interface Open {
  readonly type: EventType;
  readonly standing: Standing;
  readonly occurrences: Occurrence[];
  readonly actors: Set<PartyRef>;
  readonly initiators: Set<PartyRef>;
  readonly recipients: Set<PartyRef>;
  readonly sources: Set<Source>;
  readonly lemmas: Set<string>;
  readonly days: Set<string>;
  readonly places: Set<string>;
}

/** Facts and what is not told as fact never become one happening; a report may bear out a fact. */
type Standing = "asserted" | "reported" | "hypothetical" | "negated" | "alleged";

/**
 * Recognizes tellings of one happening as one: "the two ministers met in Oslo ... the meeting ...
 * I met my colleague yesterday". Linear: each telling is compared with a bounded number before it.
 */
export function happeningsOf(occurrences: readonly Occurrence[]): readonly Happening[] {
  const all: Pick<Open, "type" | "standing" | "occurrences">[] = [];
  const recent = new Map<EventType, Open[]>();
  for (const occurrence of occurrences) {
    const { type } = occurrence;
    const standing = standingOf(occurrence);
    // Each act of speaking is one of its own: "he said" twice is two statements.
    if (type === "Speak" || (type === "Occur" && !isNearHeadline(occurrence, firstOf(all)))) {
      all.push({ type, standing, occurrences: [occurrence] });
      continue;
    }
    const candidates = recent.get(type) ?? [];
    const known = candidates.findLast((open) => isSame(open, occurrence, standing));
    if (known) {
      tell(known, occurrence);
      continue;
    }
    const open: Open = {
      type,
      standing,
      occurrences: [],
      actors: new Set(),
      initiators: new Set(),
      recipients: new Set(),
      sources: new Set(),
      lemmas: new Set(),
      days: new Set(),
      places: new Set(),
    };
    tell(open, occurrence);
    all.push(open);
    recent.set(type, [...candidates, open].slice(-window));
  }
  return all.map(({ type, standing, occurrences: told }) => ({
    type,
    asserted: standing === "asserted",
    occurrences: told,
  }));
}

function tell(open: Open, occurrence: Occurrence): void {
  open.occurrences.push(occurrence);
  for (const actor of actorsOf(occurrence)) open.actors.add(actor);
  for (const actor of occurrence.initiator) open.initiators.add(actor);
  for (const actor of occurrence.recipient) open.recipients.add(actor);
  for (const place of occurrence.places) open.places.add(place);
  open.sources.add(occurrence.source);
  open.lemmas.add(occurrence.lemma);
  const day = dayOf(occurrence);
  if (day !== undefined) open.days.add(day);
}

const actorsOf = (occurrence: Occurrence): readonly PartyRef[] => [
  ...occurrence.initiator,
  ...occurrence.recipient,
  ...occurrence.participant,
];

export const namedActorsOf = (occurrence: Occurrence): readonly ActorRef[] =>
  // The others are those without a name.
  actorsOf(occurrence).filter((party): party is ActorRef => !occurrence.unnamed.has(party));

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
  if (!last) return false;
  const mayJoin =
    open.standing === standing || (open.standing === "asserted" && standing === "reported");
  if (!mayJoin) return false;
  const actors = actorsOf(occurrence);
  const shared = actors.filter((actor) => open.actors.has(actor)).length;
  const fromOtherSource = !open.sources.has(occurrence.source);
  if (fromOtherSource && occurrence.source !== "article") return shared >= 2;
  // What somebody else tells may bear out a fact, but adds nobody to it.
  const mayAdd = standing === open.standing;
  if (contradicts(open, occurrence) || isOneSided(open, occurrence)) return false;
  if (retellsHeadline(open, occurrence, shared) && (mayAdd || addsNobody(open, occurrence)))
    return true;
  if (!mayAdd && shared < actors.length) return false;
  if (occurrence.type === "Occur") return false;
  // "Ruiz dies at 90 ... She died on Friday ... her death": nobody dies twice.
  if (
    isDeath(occurrence) &&
    open.occurrences.some(isDeath) &&
    shared > 0 &&
    shared === actors.length
  )
    return true;
  // "the envoys of A and B talked ... the envoys of A and B were joined by C's": those who meet are the meeting.
  if (
    mutual.has(occurrence.type) &&
    shared >= 2 &&
    shared >= Math.min(actors.length, open.actors.size) - 1
  )
    return true;
  if (occurrence.nominal && occurrence.definite && occurrence.sentence - last.sentence <= reach)
    return pointsTo(open, occurrence);
  const sameInitiator = occurrence.initiator.some((actor) => open.initiators.has(actor));
  const sameWord = open.lemmas.has(occurrence.lemma);
  return (
    shared >= 2 &&
    (sameInitiator || sameWord) &&
    shared >= Math.min(actors.length, open.actors.size) - 1
  );
}

/** "Chad, Mali trade fire. Chadian jets struck the port and Mali shelled a town": what one of them does is not what both do. */
const isOneSided = ({ type, occurrences: [first] }: Open, told: Occurrence): boolean =>
  !mutual.has(type) &&
  (first?.participant.length ?? 0) > 1 &&
  told.participant.length === 0 &&
  told.initiator.length > 0 &&
  !told.nominal;

/** How many sentences behind the headline, by-line and dateline included, the lead may stand. */
const leadReach = 3;

const firstOf = (all: readonly Pick<Open, "occurrences">[]): Occurrence | undefined =>
  all[0]?.occurrences[0];

const isNearHeadline = (occurrence: Occurrence, first: Occurrence | undefined): boolean =>
  occurrence.inHeadline ||
  (first?.inHeadline === true && occurrence.sentence - first.sentence <= leadReach);

/**
 * "Two clerks held over theft. Police in Oslo have arrested two bank clerks ...": the lead tells again what the headline
 * told in brief, so that one of the parties may be missing there, or have no name.
 */
function retellsHeadline(open: Open, occurrence: Occurrence, shared: number): boolean {
  const [first] = open.occurrences;
  if (!first || occurrence.inHeadline || !open.occurrences.every(({ inHeadline }) => inHeadline))
    return false;
  if (occurrence.sentence - first.sentence > leadReach) return false;
  // Words for moves are kin where they tell of there and back: "leave ... arrive".
  const isKin = (lemma: string): boolean =>
    lemma === occurrence.lemma || (open.type !== "Move" && areKindred(occurrence.lemma, lemma));
  if (![...open.lemmas].some(isKin)) return false;
  if (roles.some((role) => areOthers(first, occurrence, role))) return false;
  return (
    shared > 0 ||
    occurrence.places.some((place) => open.places.has(place)) ||
    namedActorsOf(first).length === 0
  );
}

/** "Two held in Oslo. Two clerks were held in Oslo, police said": who they are is told more fully, and nobody else. */
const addsNobody = ({ occurrences: [first] }: Open, occurrence: Occurrence): boolean =>
  roles.every((role) =>
    occurrence[role].every(
      (party) =>
        first?.[role].includes(party) ||
        (occurrence.unnamed.has(party) && (first?.[role].length ?? 0) > 0),
    ),
  );

const roles = ["initiator", "recipient", "participant"] as const;

/** Whom the headline names is told in that part, or nobody is. */
function areOthers(headline: Occurrence, lead: Occurrence, role: (typeof roles)[number]): boolean {
  const isNamed = headline[role].some((party) => !headline.unnamed.has(party));
  const isShared = lead[role].some((party) => headline[role].includes(party));
  return isNamed && lead[role].length > 0 && !isShared;
}

/**
 * "shot a judge ... the murder": the noun is a word for that deed, and names nobody else who did it or whom it befell.
 * "The meeting was attended by ...": who met is told bit by bit, and of whatever meeting was told last.
 */
function pointsTo(open: Open, occurrence: Occurrence): boolean {
  const parties = actorsOf(occurrence);
  if (occurrence.type === "Consult") return !isWithAnother(open, occurrence);
  // "Ruiz pledged aid ... last week's agreement between Chad and the rebels": they agreed on something else.
  const isOfOthers = parties.length > 0 && !parties.some((one) => open.actors.has(one));
  if (isOfOthers && open.actors.size > 0) return false;
  if (!occurrence.initiator.every((actor) => open.actors.has(actor))) return false;
  if (mutual.has(occurrence.type)) return true;
  // "Mali fired at Chad ... the Chadian strikes": whom it befell has not done it.
  const isBefallen = (actor: PartyRef): boolean =>
    open.recipients.has(actor) && !open.initiators.has(actor);
  if (occurrence.initiator.some(isBefallen)) return false;
  const others =
    occurrence.recipient.length > 0 &&
    !occurrence.recipient.some((actor) => open.recipients.has(actor));
  return !others && [...open.lemmas].some((lemma) => areKindred(occurrence.lemma, lemma));
}

/**
 * "Ruiz met Vega ... her meeting with Holm": who was there at one was not at the other, but for her. "Vega spoke with Lund ...
 * Ruiz's meeting": she was not there at all.
 */
function isWithAnother(open: Open, occurrence: Occurrence): boolean {
  const named = namedActorsOf(occurrence);
  const shared = named.filter((actor) => open.actors.has(actor));
  const before = new Set(open.occurrences.flatMap(namedActorsOf));
  if (occurrence.owned && shared.length === 0 && before.size > 0) return true;
  return shared.length > 0 && shared.length < named.length && shared.length < before.size;
}

const isDeath = ({ type, lemma }: Occurrence): boolean =>
  type === "Harm" && /^(?:die|death)$/.test(lemma);

const dayOf = ({ time }: Occurrence): string | undefined =>
  time?.earliest !== undefined && time.earliest === time.latest ? time.earliest : undefined;

/** Types whose actors stand on equal footing. */
const mutual: ReadonlySet<EventType> = new Set(["Agree", "Consult", "Cooperate"]);

/** Different days or different grounds in one source are different happenings. */
function contradicts(open: Open, occurrence: Occurrence): boolean {
  const day = dayOf(occurrence);
  if (day !== undefined && open.days.size > 0 && !open.days.has(day)) return true;
  return (
    occurrence.places.length > 0 &&
    open.places.size > 0 &&
    !occurrence.places.some((place) => open.places.has(place))
  );
}
