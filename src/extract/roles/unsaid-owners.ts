import { officesCalled } from "../../language/gazetteer/offices.ts";
import type { Names, Role, TextSpan } from "../reading.ts";
import { indexAround } from "../span-search.ts";
import { counterpartStates } from "./counterpart.ts";
import { type PrintedOffices, printedOffices } from "./printed-offices.ts";
import type { RoleSentence } from "./role-sentence.ts";
import {
  isFromSeatOfMany,
  type PrintedFrame,
  type StateEvidence,
  stateEvidence,
} from "./state-evidence.ts";
import { plainTitle, stateOffice } from "./state-offices.ts";
import { toldState } from "./told-state.ts";

/** Whose an office is, and what tells it. */
interface Owner {
  readonly body: number;
  readonly rule: string;
  readonly confidence: number;
}

/**
 * Finds the body of offices that stand without it: "Norway expelled two diplomats, Foreign Minister Ana Lund said". Another
 * office of the same person tells it, the same office with its body elsewhere, or what state the article is about.
 */
export function withOwners(
  roles: readonly Role[],
  sentences: readonly RoleSentence[],
  names: Pick<Names, "entities" | "mentions">,
  frame: PrintedFrame,
  text: string,
): readonly Role[] {
  const bare = roles.filter(({ body, name }) => body === undefined && isOfOne(plainTitle(name)));
  if (bare.length === 0) return roles;
  const printed = printedOffices(
    sentences,
    roles,
    new Set(bare.map(({ name }) => plainTitle(name))),
  );
  const told = toldStates(bare, sentences, names, printed, frame, text);
  const served = servedStates(roles, names);
  const owners = new Map<Role, Owner>();
  for (const role of bare) {
    const title = plainTitle(role.name);
    const ofState = stateOffice(title) !== undefined;
    const own = ofState ? served.get(role.person) : undefined;
    const body = printed.bodyOf(title, role.person);
    const state = told.get(role);
    const taken = takenUpBefore(role, names, text);
    if (taken !== undefined)
      owners.set(role, { body: taken, rule: "role/owner-taken-up", confidence: 0.7 });
    else if (own !== undefined && !printed.isTaken(title, own, role.person))
      owners.set(role, { body: own, rule: "role/owner-of-person", confidence: 0.8 });
    else if (body !== undefined && (!ofState || names.entities[body]?.type === "country"))
      owners.set(role, { body, rule: "role/owner-of-office", confidence: 0.75 });
    else if (state !== undefined)
      owners.set(role, { body: state, rule: "role/owner-told", confidence: 0.65 });
  }
  const alone = heldByOne(owners);
  return roles.map((role) => {
    const owner = owners.get(role);
    return owner === undefined || !alone(role, owner) ? role : { ...role, ...owner };
  });
}

/** "Chad threatened to answer. *Its* foreign minister, Ana Lund, ...": what the pronoun right before the office takes up. */
function takenUpBefore(
  { start }: Role,
  { entities, mentions }: Pick<Names, "entities" | "mentions">,
  text: string,
): number | undefined {
  if (!/\b[Ii]ts $/.test(text.slice(Math.max(0, start - 5), start))) return undefined;
  const pronoun = mentions.find(
    (mention) => mention.form === "pronoun" && mention.end === start - 1,
  );
  const type = pronoun && entities[pronoun.entity]?.type;
  return type === "country" || type === "organization" ? pronoun?.entity : undefined;
}

/** Whether one person holds it at a time, so that naming it is enough to know whose it is. */
const isOfOne = (title: string): boolean =>
  stateOffice(title) !== undefined ||
  (!general.has(title) && officesCalled(title).some(({ unique }) => unique));

/** "The head of the mission ... Timo Lahti, the head of the militia": what anything has says not whose it is. */
const general: ReadonlySet<string> = new Set(
  "head captain chief leader boss commander director manager coach".split(" "),
);

/** The state that somebody serves by other offices; none where they are of several. */
function servedStates(
  roles: readonly Role[],
  { entities }: Pick<Names, "entities">,
): ReadonlyMap<number, number> {
  const served = new Map<number, number>();
  const ofMany = new Set<number>();
  for (const { person, body } of roles) {
    if (body === undefined || entities[body]?.type !== "country") continue;
    if ((served.get(person) ?? body) !== body) ofMany.add(person);
    served.set(person, body);
  }
  return new Map([...served].filter(([person]) => !ofMany.has(person)));
}

/** Two people who are both called foreign minister are not ministers of one state. */
function heldByOne(owners: ReadonlyMap<Role, Owner>): (role: Role, owner: Owner) => boolean {
  const people = new Map<string, Set<number>>();
  const keyOf = ({ name, former }: Role, { body }: Owner): string =>
    `${plainTitle(name)} ${former} ${body}`;
  for (const [role, owner] of owners) {
    const key = keyOf(role, owner);
    people.set(key, (people.get(key) ?? new Set<number>()).add(role.person));
  }
  return (role, owner) => role.former || people.get(keyOf(role, owner))?.size === 1;
}

/** For each office of a state the one that its sentence and the article as a whole speak for. */
function toldStates(
  bare: readonly Role[],
  sentences: readonly RoleSentence[],
  names: Pick<Names, "entities" | "mentions">,
  printed: PrintedOffices,
  frame: PrintedFrame,
  text: string,
): ReadonlyMap<Role, number> {
  const asked = bare.filter((role) => mayBeState(role, printed, names, text));
  if (asked.length === 0) return new Map();
  const evidence = stateEvidence(names, leadOf(sentences, frame, text), frame, text);
  const spans = sentences.flatMap((sentence) => {
    const { tokens } = sentence.view;
    const [start, end] = [tokens[0]?.start, tokens.at(-1)?.end];
    return start === undefined || end === undefined ? [] : [{ start, end, sentence }];
  });
  const metAbroad = spans.flatMap(({ sentence, ...span }) =>
    counterpartStates(
      sentence.view.words,
      evidence.within(span),
      asked.filter(({ start }) => span.start <= start && start < span.end),
    ),
  );
  const isForeign = (person: number, state: number): boolean =>
    metAbroad.some((one) => one.person === person && one.state === state);
  return new Map(
    asked.flatMap((role): (readonly [Role, number])[] => {
      const at = indexAround(spans, { start: role.start, end: role.start });
      const around = at < 0 ? undefined : spans[at];
      if (around === undefined) return [];
      const before = at > 0 ? spans[at - 1] : undefined;
      const opened =
        before && !text.slice(before.end, around.start).includes("\n")
          ? openedBy(evidence, before)
          : undefined;
      const state = toldState(role, around.sentence, {
        near: evidence.within(around),
        evidence,
        printed,
        isForeign,
        opened,
      });
      return state === undefined ? [] : [[role, state]];
    }),
  );
}

/** "*France* said it would vote against. Agriculture Minister Ana Lund called it ...": the one state that the sentence before opens with. */
function openedBy(evidence: StateEvidence, before: TextSpan): number | undefined {
  const [first, ...others] = evidence.within(before);
  return first !== undefined &&
    first.mention.first <= 1 &&
    others.every(({ state }) => state === first.state)
    ? first.state
    : undefined;
}

/** "said vice president Ana Lund", "Deputy Judge President Lund": firms, unions and courts have presidents too. */
function mayBeState(
  { name, start, end, rule }: Role,
  printed: PrintedOffices,
  { entities }: Pick<Names, "entities">,
  text: string,
): boolean {
  const title = plainTitle(name);
  if (stateOffice(title) === undefined) return false;
  // "Umbra Borough President Ana Lund": what is printed before it is whose it is.
  if (withoutPast(text.slice(start, end)).indexOf(firstWord(name)) > 0) return false;
  const [, before = ""] =
    /(\p{Lu}\p{L}{0,20})\s$/u.exec(text.slice(Math.max(0, start - 24), start)) ?? [];
  if (before !== "" && !opensSentence.test(before)) return false;
  const isPresident = /^(?:(?:first )?vice )?president$/.test(title);
  const ofOthers = isPresident
    ? ["president", "vice president"].flatMap(printed.bodies)
    : printed.bodies(title);
  return (
    ofOthers.every((body) => entities[body]?.type === "country") &&
    (!isPresident || (rule === "role/title" && /^\p{Lu}/u.test(withoutPast(name))))
  );
}

const withoutPast = (office: string): string => office.replace(/^(?:former|ex|then|late)[ -]/i, "");

const firstWord = (name: string): string => /\p{L}+/u.exec(withoutPast(name))?.[0] ?? "";

const opensSentence =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|In|And|But|When|While|As|After|By|Then|With|Said|That)$/;

/** The first sentence of running text. */
function leadOf(
  sentences: readonly RoleSentence[],
  { headline, dateline }: PrintedFrame,
  text: string,
): TextSpan | undefined {
  for (const { view } of sentences) {
    const [first] = view.tokens;
    const last = view.tokens.at(-1);
    if (first === undefined || last === undefined) continue;
    const isHeadline = headline !== undefined && first.start < headline.end;
    // "NAIROBI, May 9 -" by itself tells of no state, where reports from there seldom do.
    const isElsewhere =
      dateline !== undefined && last.end <= dateline.end && isFromSeatOfMany(dateline, text);
    if (!isHeadline && !isElsewhere && view.style === "plain" && view.tokens.length > 7)
      return { start: first.start, end: last.end };
  }
  return undefined;
}
