import type { Mention, Role } from "../reading.ts";
import { isCounterpart } from "./counterpart.ts";
import type { PrintedOffices } from "./printed-offices.ts";
import type { RoleSentence } from "./role-sentence.ts";
import type { StateEvidence, StateMention } from "./state-evidence.ts";
import { isOfState, plainTitle, stateOffice } from "./state-offices.ts";

/** The least that must speak for a state, and how much more than for any other. */
const least = 3;
const ahead = 2;

/** What is known of the states that an office without one may be of. */
export interface StateFinding {
  readonly evidence: StateEvidence;
  /** The mentions of states in the office's sentence. */
  readonly near: readonly StateMention[];
  readonly printed: PrintedOffices;
  /** Whether the sentences tell a person to serve another state than that. */
  readonly isForeign: (person: number, state: number) => boolean;
  /** The state that the sentence before opens with, if any. */
  readonly opened: number | undefined;
}

/** The state that an office's sentence and the article as a whole speak for, where they do so plainly; else undefined. */
export function toldState(
  { name, person, start }: Role,
  { view: { tokens, words }, mentionAt }: RoleSentence,
  { evidence, near, printed, isForeign, opened }: StateFinding,
): number | undefined {
  const title = plainTitle(name);
  const office = stateOffice(title);
  if (office === undefined) return undefined;
  const titleAt = tokens.findIndex((token) => token.start >= start);
  const isVisited = beforeHosts.has((words[titleAt - 1] ?? "").toLowerCase());
  const weighed = evidence.states.map((state) => {
    const iso = evidence.isoOf(state);
    const mayHave =
      isOfState(office, iso) && !printed.isTaken(title, state, person) && !isForeign(person, state);
    let weight = evidence.weight(state);
    if (mayHave && office.of.length > 0) weight += 1;
    for (const { state: other, mention } of near) {
      if (other !== state) continue;
      const before = (words[mention.first - 1] ?? "").toLowerCase().slice(0, 10);
      const isSubject = mention.use === "actor" && tokens[mention.head]?.relation === "nsubj";
      // "In Oslo, Foreign Minister Ana Lund said ..."
      if (mention.first === 1 && before === "in") weight += 2;
      // "flew to Chile for talks with President Ana Lund": one is received at home.
      else if (isVisited && before === "to" && isOccasion(words, mention.last, titleAt))
        weight += 3;
      // "Foreign Minister Ana Lund told reporters in Oslo", where the article opens with Norway
      else if (
        before === "in" &&
        mention.first > titleAt &&
        isGround(mention) &&
        state === evidence.opening
      )
        weight += 3;
      // "Prime Minister Ana Lund flew to Chile", "urged sanctions against Chile": it is no state of hers.
      else if (abroad.has(before)) weight -= 2;
      // "Prime Minister Ana Lund had accused Chile of ...": nobody's own state is blamed by name.
      else if (blaming.has(before) && !opensNoun.test(tokens[mention.last + 1]?.upos ?? ""))
        weight -= 4;
      // "Chile's finance minister held talks with President Ana Lund": she is more likely a host than his own president.
      else if (isVisited && mention.first < titleAt) weight -= 3;
      // "Prime Minister Ana Lund told Chilean Finance Minister Juan Soto": nobody's own minister is called so.
      else if (isCounterpart(tokens, mention.head, (at) => mentionAt(at)?.entity === person))
        weight -= 6;
      else if (isSubject && near.every((one) => one.state === state)) weight += 1;
    }
    const rivaling =
      weight + (mayHave && iso === office.oftenOf ? 3 : 0) + (mayHave && state === opened ? 3 : 0);
    return { state, weight, rivaling, mayHave };
  });
  const [first] = [...weighed].sort((a, b) => b.weight - a.weight || a.state - b.state);
  const others = weighed.filter(({ state }) => state !== first?.state);
  return first?.mayHave &&
    first.state >= 0 &&
    first.weight >= least &&
    others.every(({ rivaling }) => first.weight - rivaling >= ahead)
    ? first.state
    : undefined;
}

/** Whether what stands between a destination and a title tells why one goes there. */
const isOccasion = (words: readonly string[], place: number, titleAt: number): boolean =>
  words
    .slice(place + 1, titleAt)
    .some((word) =>
      /^(?:talks|meetings?|meet|discussions|consultations|negotiations|summit)$/.test(word),
    );

/** What stands before the title of somebody who is met. */
const beforeHosts: ReadonlySet<string> = new Set(
  "with met meet meets hosted hosts received receives phoned phones telephoned".split(" "),
);

const abroad: ReadonlySet<string> = new Set(
  "to with against from toward towards visit visited visiting".split(" "),
);

const blaming: ReadonlySet<string> = new Set(
  "accuse accuses accused accusing blame blames blamed blaming threatened warned urged".split(" "),
);

/** "accused Chile's opposition", "blamed Lima police": what goes on is no state. */
const opensNoun = /^(?:NOUN|PROPN|PART|ADJ)$/;

const isGround = ({ use }: Mention): boolean => use !== "actor";
