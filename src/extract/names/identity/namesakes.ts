import type { KnownName } from "../known-names.ts";
import type { NameGroup } from "../name-groups.ts";

/**
 * A state and a part of another state may share a name, as Georgia does: where the article names the other state or more
 * of its parts, the part is meant, unless the state's neighbors or its capital are named too.
 */
export function tellNamesakes(groups: readonly NameGroup[]): readonly NameGroup[] {
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

function isoOf(known: KnownName): string {
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
