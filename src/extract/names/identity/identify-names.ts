import type { DocumentView } from "../document-view.ts";
import type { KnownName } from "../known-names.ts";
import type { NameGroup } from "../name-groups.ts";
import type { SentenceSpots } from "../name-spots.ts";
import { scoreKnown } from "../typing/known-evidence.ts";
import { isUnheardOf, unheardOf } from "../typing/person-name-rules.ts";
import type { NameInPlace, NameKind } from "../typing/type-evidence.ts";
import { addScores, bestType, noScores, type TypeScores } from "../typing/type-scores.ts";
import { acronymDefinitions } from "./acronym-definitions.ts";
import { keyOfKnown } from "./known-keys.ts";
import { linkOrganizations } from "./link-organizations.ts";
import { linkPersons, surnamesOf } from "./link-persons.ts";
import { linkThings } from "./link-things.ts";
import { tellNamesakes } from "./namesakes.ts";
import { createPartition } from "./partition.ts";

/** One thing that the article names. */
export interface NamedThing {
  readonly kind: NameKind | "country";
  readonly places: readonly NameInPlace[];
  readonly known: readonly KnownName[];
  readonly scores: TypeScores;
  readonly margin: number;
  /** What plays under a country's or town's name. */
  readonly team?: true;
}

/** Which names are of one thing, and of what; in order of first appearance. */
export function identifyNames(
  found: readonly NameGroup[],
  sentences: readonly SentenceSpots[],
  document: DocumentView,
): readonly NamedThing[] {
  const groups = tellNamesakes(found);
  const partition = createPartition(groups.length);
  joinKnown(groups, partition.join);
  const groupAt = new Map(
    groups.flatMap(({ id, places }) => places.map(({ spot }) => [spot.start, id] as const)),
  );
  for (const sentence of sentences) {
    for (const [long, short] of acronymDefinitions(sentence)) {
      const a = groupAt.get(sentence.spots[long]?.start ?? -1);
      const b = groupAt.get(sentence.spots[short]?.start ?? -1);
      if (a !== undefined && b !== undefined) {
        partition.join(a, b);
      }
    }
  }
  linkThings(groups, partition);
  const firms = linkOrganizations(groups, partition, document, surnamesOf(groups));
  const { reassigned, taken, introduced } = linkPersons(groups, partition, firms.contested);
  const told = groups.map((group) => {
    const own = firms.taken.has(group.id) || taken.has(group.id) ? withoutGazetteer(group) : group;
    return introduced.has(group.id) ? heardOf(own) : own;
  });
  return thingsOf(told, partition.of, reassigned);
}

/** That nobody had heard of the bare name counts no more where the article has it in full. */
function heardOf(group: NameGroup): NameGroup {
  const [place] = group.places;
  return place !== undefined && isUnheardOf(place.words, place.spot)
    ? { ...group, scores: addScores(group.scores, { ...noScores, person: unheardOf }) }
    : group;
}

/** What the gazetteers say of a word is not said of who bears it here. */
const withoutGazetteer = (group: NameGroup): NameGroup => {
  const known = scoreKnown(group.known);
  const { person, organization, place, other } = group.scores;
  return {
    ...group,
    known: [],
    scores: {
      person,
      organization: organization - known.organization,
      // The tagger has read the gazetteers too.
      place: known.place > 0 ? 0 : place,
      other: other - known.other,
    },
  };
};

function joinKnown(groups: readonly NameGroup[], join: (a: number, b: number) => void): void {
  const byKey = new Map<string, number>();
  for (const group of groups) {
    const [known = nationalBody(group)] = group.known;
    const key = known === undefined ? undefined : keyOfKnown(known);
    if (key === undefined) {
      continue;
    }
    const first = byKey.get(key);
    if (first === undefined) {
      byKey.set(key, group.id);
    } else {
      join(first, group.id);
    }
  }
}

/** "the U.S. Office of Rice" is the Office of Rice, where the gazetteers have that for a body of the same state. */
function nationalBody({ places: [place] }: NameGroup): KnownName | undefined {
  const state = place?.view.known[place.spot.first];
  const body = state && place?.view.matches[place.spot.first + state.length];
  if (state === undefined || body?.length !== (place?.words.length ?? 0) - state.length)
    return undefined;
  const isos = state.entries.map((entry) => (entry.kind === "state" ? entry.state.iso : ""));
  return body.entries.find(
    (entry) => entry.kind === "body" && entry.body.iso !== "" && isos.includes(entry.body.iso),
  );
}

function thingsOf(
  groups: readonly NameGroup[],
  of: (group: number) => number,
  reassigned: ReadonlyMap<NameInPlace, number>,
): readonly NamedThing[] {
  const drafts = new Map<
    number,
    { places: NameInPlace[]; known: KnownName[]; scores: TypeScores }
  >();
  const draftAt = (root: number) => {
    const draft = drafts.get(root) ?? { places: [], known: [], scores: noScores };
    drafts.set(root, draft);
    return draft;
  };
  for (const group of groups) {
    const draft = draftAt(of(group.id));
    let kept = 0;
    for (const place of group.places) {
      const other = reassigned.get(place);
      if (other === undefined) {
        draft.places.push(place);
        kept++;
      } else {
        draftAt(of(other)).places.push(place);
      }
    }
    if (kept > 0) {
      draft.known.push(...group.known);
      draft.scores = addScores(draft.scores, group.scores);
    }
  }
  return [...drafts.values()]
    .filter(({ places }) => places.length > 0)
    .map(({ places, known, scores }) => {
      places.sort((a, b) => a.spot.start - b.spot.start);
      const { kind, margin } = kindOf(known, scores);
      return { kind, margin, places, known, scores };
    })
    .sort((a, b) => startOf(a.places) - startOf(b.places));
}

const startOf = (places: readonly NameInPlace[]): number => places[0]?.spot.start ?? 0;

function kindOf(
  known: readonly KnownName[],
  scores: TypeScores,
): { kind: NamedThing["kind"]; margin: number } {
  const best = bestType(scores);
  const isState = known.some(({ kind, form }) => kind === "state" && isStateForm(form));
  // What speaks for a body speaks for a state too: it has spokesmen, and says things.
  return best.kind === "place" && isState
    ? { kind: "country", margin: bestType(scores, ["person", "place", "other"]).margin }
    : best;
}

const isStateForm = (form: KnownName["form"]): boolean =>
  form === "name" || form === "adjective" || form === "seat";
