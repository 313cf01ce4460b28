import { countryUse } from "../country-use.ts";
import type { DocumentView } from "../document-view.ts";
import type { KnownName } from "../known-names.ts";
import { isAllCapitals } from "../letter-case.ts";
import type { NameInPlace } from "../typing/type-evidence.ts";
import { noScores } from "../typing/type-scores.ts";
import type { NamedThing } from "./identify-names.ts";

/** Capitals that news uses for their states without naming these. */
const usualSeats: ReadonlySet<string> = new Set(
  "RU US CN IR KP UA TR PK KR SY CU VE BY".split(" "),
);

/**
 * Moves the places where a capital acts to its state: in "Lima recalled its envoy" Peru acts, in "he flew to Lima" the
 * city is meant.
 */
export function moveSeats(
  things: readonly NamedThing[],
  document: DocumentView,
): readonly NamedThing[] {
  if (document.sports) {
    return things;
  }
  const byState = new Map<string, NamedThing>();
  const states = new Map<number, Set<string>>();
  for (const thing of things) {
    const state = thing.kind === "country" ? stateOf(thing, "name") : undefined;
    if (state?.kind !== "state") continue;
    const { iso } = state.state;
    if (!byState.has(iso)) byState.set(iso, thing);
    for (const { spot } of thing.places)
      if (spot.known.some(({ kind, form }) => kind === "state" && form === "name"))
        states.set(spot.sentence, (states.get(spot.sentence) ?? new Set()).add(iso));
  }
  const moved = new Map<NamedThing, NameInPlace[]>();
  const fresh = new Map<string, { known: KnownName; places: NameInPlace[] }>();
  const kept = things.flatMap((thing): NamedThing[] => {
    const capital = thing.kind === "place" ? stateOf(thing, "capital") : undefined;
    if (capital?.kind !== "state") {
      return [thing];
    }
    const { iso } = capital.state;
    const state = byState.get(iso);
    const isTold = state !== undefined || usualSeats.has(iso);
    const acting = thing.places.filter(
      (place) => governs(place) || (acts(place) && (isTold || facesState(place, states, iso))),
    );
    const gone = new Set(acting);
    if (acting.length === 0) {
      return [thing];
    }
    if (state !== undefined) {
      moved.set(state, [...(moved.get(state) ?? []), ...acting]);
    } else {
      const known: KnownName = { kind: "state", form: "name", state: capital.state };
      const group = fresh.get(iso) ?? { known, places: [] };
      group.places.push(...acting);
      fresh.set(iso, group);
    }
    const left = thing.places.filter((place) => !gone.has(place));
    return left.length === 0 ? [] : [{ ...thing, places: left }];
  });
  const named = [...fresh.values()].map(
    ({ known, places }): NamedThing => ({
      kind: "country",
      known: [known],
      places,
      scores: noScores,
      margin: 2,
    }),
  );
  return [...kept, ...named].map((thing) => {
    const more = moved.get(thing);
    return more === undefined ? thing : { ...thing, places: inOrder([...thing.places, ...more]) };
  });
}

/** "*Manila* accused China": beside another state a capital is one, named or not. */
const facesState = (
  { spot }: NameInPlace,
  states: ReadonlyMap<number, ReadonlySet<string>>,
  iso: string,
): boolean => [...(states.get(spot.sentence) ?? [])].some((other) => other !== iso);

/** "The Kremlin replied" is Russia; "they met at the Kremlin" is a house in a town. */
export function leaveSeats(things: readonly NamedThing[]): readonly NamedThing[] {
  return things.flatMap((thing): readonly NamedThing[] => {
    const isStood = ({ spot, tokens }: NameInPlace): boolean =>
      spot.known.some(({ kind, form }) => kind === "state" && form === "seat") &&
      countryUse(tokens, spot).use === "place";
    const stood = thing.kind === "country" ? thing.places.filter(isStood) : [];
    if (stood.length === 0) {
      return [thing];
    }
    const house: NamedThing = { ...thing, kind: "place", known: [], places: stood };
    const left = thing.places.filter((place) => !stood.includes(place));
    return left.length === 0 ? [house] : [{ ...thing, places: left }, house];
  });
}

/** "Brussels replied": the seat that acts is the body that the article names. */
export function joinSeats(things: readonly NamedThing[]): readonly NamedThing[] {
  const named = new Map<string, NamedThing>();
  for (const thing of things) {
    const body = bodyOf(thing, "name");
    if (thing.kind === "organization" && body !== undefined && !named.has(body))
      named.set(body, thing);
  }
  const more = new Map<NamedThing, NameInPlace[]>();
  const kept = things.filter((thing) => {
    const seat = thing.kind === "organization" ? bodyOf(thing, "seat") : undefined;
    const body = seat === undefined ? undefined : named.get(seat);
    if (body === undefined || body === thing) return true;
    more.set(body, [...(more.get(body) ?? []), ...thing.places]);
    return false;
  });
  return kept.map((thing) => {
    const places = more.get(thing);
    return places === undefined
      ? thing
      : { ...thing, places: inOrder([...thing.places, ...places]) };
  });
}

const bodyOf = ({ known }: NamedThing, form: "name" | "seat"): string | undefined => {
  const found = known.find((entry) => entry.kind === "body" && entry.form === form);
  return found?.kind === "body" ? found.body.name : undefined;
};

const inOrder = (places: readonly NameInPlace[]): readonly NameInPlace[] =>
  [...places].sort((a, b) => a.spot.start - b.spot.start);

const stateOf = ({ known }: NamedThing, form: "name" | "capital"): KnownName | undefined =>
  known.find(
    (entry) =>
      entry.kind === "state" &&
      (form === "capital"
        ? entry.form === "capital"
        : entry.form !== "capital" && entry.form !== "demonym"),
  );

/** "The government in *Helsinki*": the state's. */
const governs = ({ spot, tokens }: NameInPlace): boolean =>
  tokens[spot.first - 1]?.text === "in" &&
  /^(?:government|authorities|regime|leadership|junta)$/.test(tokens[spot.first - 2]?.text ?? "");

function acts({ spot, tokens }: NameInPlace): boolean {
  // "LIMA (AP) -" opens a report.
  if (spot.first === 0 && isAllCapitals(tokens[0]?.text ?? "")) {
    return false;
  }
  // "Washington Senator Ana Lund", "the Lima mayor": whom a part of the country has.
  if (isOfPart.test(tokens[spot.last + 1]?.text.toLowerCase().slice(0, 16) ?? "")) {
    return false;
  }
  const { use, rule } = countryUse(tokens, spot);
  return use === "actor" && rule !== "actor/modifier" && rule !== "actor/body";
}

const isOfPart =
  /^(?:senators?|governor|mayor|lawmakers?|congress(?:man|woman)|representative|provincial|state|police|city|municipal|residents?)$/;
