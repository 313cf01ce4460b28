import type { KnownName } from "../known-names.ts";
import type { NameGroup } from "../name-groups.ts";

/** Tells apart what the gazetteers know under one name, by the other names of the article. */
export const tellNamesakes = (groups: readonly NameGroup[]): readonly NameGroup[] =>
  tellStates(tellKorea(tellNewspapers(groups)));

/** In an article that quotes the Lagos Times, "the Times" is that, not the one of London. */
function tellNewspapers(groups: readonly NameGroup[]): readonly NameGroup[] {
  const byLast = new Map<string, readonly KnownName[]>();
  for (const { words, known } of groups) {
    const last = words.at(-1);
    if (words.length > 1 && last !== undefined && known.some(isMedia) && !byLast.has(last)) {
      byLast.set(last, known);
    }
  }
  return groups.map((group) => {
    const [word] = group.words;
    const whole = word === undefined || group.words.length > 1 ? undefined : byLast.get(word);
    const isPaper = group.known.some(isMedia) || (group.known.length === 0 && isDefinite(group));
    return whole !== undefined && isPaper ? { ...group, known: whole } : group;
  });
}

const isDefinite = ({ places }: NameGroup): boolean =>
  places.every(({ before, words }) => before === "the" || words.length > 1);

const isMedia = (known: KnownName): boolean => known.kind === "body" && known.body.kind === "media";

/** Where the article names only one of the two, "Korea" is that one. */
function tellKorea(groups: readonly NameGroup[]): readonly NameGroup[] {
  if (!groups.some(isKorea)) {
    return groups;
  }
  const named = groups.flatMap(({ known }) =>
    known.filter(
      (entry) =>
        entry.kind === "state" &&
        entry.form === "name" &&
        (entry.state.iso === "KR" || entry.state.iso === "KP"),
    ),
  );
  const [first] = named;
  const isOne = new Set(named.map(isoOf)).size === 1;
  return first === undefined || !isOne
    ? groups
    : groups.map((group) => (isKorea(group) ? { ...group, known: [first] } : group));
}

const isKorea = ({ words }: NameGroup): boolean => words.length === 1 && words[0] === "korea";

/**
 * A state and a part of another state may share a name, as Georgia does: where the article names the other state or more
 * of its parts, the part is meant, unless the state's neighbors or its capital are named too. Where it names neither,
 * both stay possible.
 */
function tellStates(groups: readonly NameGroup[]): readonly NameGroup[] {
  const shared = groups.filter(({ known }) => isShared(known));
  if (shared.length === 0) {
    return groups;
  }
  const others = groups.filter(({ known }) => !isShared(known)).flatMap(({ known }) => known);
  return groups.map((group) => {
    if (!isShared(group.known)) {
      return group;
    }
    const part = group.known.find((entry) => entry.kind === "subnational");
    const state = group.known.find((entry) => entry.kind === "state");
    const around = part?.kind === "subnational" ? countNamed(others, part.subnational.iso) : 0;
    const own = state?.kind === "state" ? countNamed(others, state.state.iso) : 0;
    if (around === own) {
      return group;
    }
    const drop = around > own ? "state" : "subnational";
    return { ...group, known: group.known.filter(({ kind }) => kind !== drop) };
  });
}

const isShared = (known: readonly KnownName[]): boolean =>
  known.some(({ kind, form }) => kind === "state" && form === "name") &&
  known.some(({ kind, form }) => kind === "subnational" && form === "name");

/** How many names of that state, its parts, cities and bodies the article has. */
const countNamed = (known: readonly KnownName[], iso: string): number =>
  known.filter((entry) => isoOf(entry) === iso).length;

/** The state that it is or belongs to, "" where that is not known. */
export function isoOf(known: KnownName): string {
  switch (known.kind) {
    case "state":
      return known.state.iso;
    case "subnational":
      return known.subnational.iso;
    case "city":
      return known.largest.iso;
    case "body":
      return known.body.iso;
    default:
      return "";
  }
}
