import { organizationNoun } from "../../language/gazetteer/organization-words.ts";
import { personNoun } from "../../language/gazetteer/person-nouns.ts";
import type { Entity, Mention, Names, TextSpan } from "../reading.ts";
import { byStart, itemsWithin } from "../span-search.ts";

/** Where the page prints what the whole report is about. UTF-16 offsets into the text. */
export interface PrintedFrame {
  readonly headline?: TextSpan;
  readonly dateline?: TextSpan;
}

/** What the article tells of where it is at home, state by state. */
export interface StateEvidence {
  /**
   * The states named, as indices into {@link Names.entities}, in order of their first mention. A state of which only a town
   * is named has a number below zero: "A court in *Lima* jailed former minister Luis Paz" speaks for no other state.
   */
  readonly states: readonly number[];
  /** The state named first in headline or lead. */
  readonly opening: number | undefined;
  readonly isoOf: (state: number) => string | undefined;
  /** How much the article as a whole speaks for that state. */
  readonly weight: (state: number) => number;
  /** The mentions of states inside a span; of their towns and bodies too. */
  readonly within: (span: TextSpan) => readonly StateMention[];
}

export interface StateMention extends TextSpan {
  readonly state: number;
  readonly mention: Mention;
}

/** Towns from which reports come that are about other states. */
const seatsOfMany =
  /^(?:geneva|brussels|vienna|the hague|strasbourg|luxembourg|new york|united nations|davos|dubai|nicosia|beirut|nairobi|johannesburg|dakar)\b/i;

export const isFromSeatOfMany = ({ start }: TextSpan, text: string): boolean =>
  seatsOfMany.test(text.slice(start, start + 20));

/** "the Turkish *embassy* said": one is abroad. */
const atForeign = /^ (?:embass|ambassador|consul|envoy)/;

/** "took bribes from *a* Turkish *contractor*": at home nobody is told by that, but for what the state has. */
const isStranger = ({ start, end, mention }: StateMention, text: string): boolean =>
  mention.adjective === true &&
  /\ban? $/i.test(text.slice(Math.max(0, start - 3), start)) &&
  /^ (?:businessman|businesswoman|businessmen|citizen|company|contractor|engineer|firm|group|journalist|man|national|student|tourist|trader|woman)\b/.test(
    text.slice(end, end + 16),
  );

/** "*Brazilian* meatpacker Umbra buys Australia's Zubaran": where one of the firms is from, not what the report is about. */
const isOfFirm = ({ end, mention }: StateMention, text: string): boolean => {
  const [, noun] = /^ (\p{Ll}{4,20}) \p{Lu}/u.exec(text.slice(end, end + 30)) ?? [];
  return (
    mention.adjective === true &&
    noun !== undefined &&
    (personNoun(noun) === undefined || organizationNoun(noun)?.kind === "company")
  );
};

export function stateEvidence(
  { entities, mentions }: Pick<Names, "entities" | "mentions">,
  lead: TextSpan | undefined,
  { headline, dateline }: PrintedFrame,
  text: string,
): StateEvidence {
  const byIso = new Map<string, number>();
  for (const { id, type, country } of entities)
    if (type === "country" && country !== undefined && !byIso.has(country)) byIso.set(country, id);
  const stateOf = (entity: Entity | undefined): number | undefined => {
    const iso = entity?.country;
    if (entity === undefined || iso === undefined) return undefined;
    if (entity.type === "place" && !byIso.has(iso)) byIso.set(iso, -1 - byIso.size);
    const isOfState =
      entity.type === "country" ||
      entity.type === "place" ||
      entity.category === "GovernmentOrganization";
    return isOfState ? byIso.get(iso) : undefined;
  };
  const named = mentions
    .flatMap((mention): StateMention[] => {
      const isAtHome = !atForeign.test(text.slice(mention.end, mention.end + 20));
      const state =
        mention.form === "name" && isAtHome ? stateOf(entities[mention.entity]) : undefined;
      return state === undefined
        ? []
        : [{ start: mention.start, end: mention.end, state, mention }];
    })
    .sort(byStart);
  const counts = new Map<number, number>();
  for (const { state } of named) counts.set(state, (counts.get(state) ?? 0) + 1);
  const weights = new Map<number, number>();
  const add = (state: number | undefined, weight: number): void => {
    if (state !== undefined) weights.set(state, (weights.get(state) ?? 0) + weight);
  };
  if (dateline !== undefined) {
    const [at] = itemsWithin(named, dateline);
    add(at?.state, isFromSeatOfMany(dateline, text) ? 1 : 2);
  }
  const opening = [headline, lead].flatMap((span) =>
    span === undefined ? [] : itemsWithin(named, span).filter((one) => !isStranger(one, text)),
  );
  const [first] = opening;
  const isAlone = opening.every(({ state }) => state === first?.state);
  const isFirms = first !== undefined && isOfFirm(first, text);
  add(first?.state, isAlone ? 2 : isFirms ? 0 : 1);
  const ranked = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const [most, next] = ranked;
  if (most !== undefined && most[1] > (next?.[1] ?? 0))
    add(most[0], most[1] >= named.length * 0.6 ? 2 : 1);
  const isoOf = new Map([...byIso].map(([iso, state]) => [state, iso]));
  return {
    states: [...counts.keys()],
    opening: first?.state,
    isoOf: (state) => isoOf.get(state),
    weight: (state) => weights.get(state) ?? 0,
    within: (span) => itemsWithin(named, span),
  };
}
