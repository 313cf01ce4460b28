import type { NameGroup } from "../name-groups.ts";
import { stormName } from "../typing/thing-name-rules.ts";
import type { Partition } from "./partition.ts";

/** "Hurricane Zora weakened. Zora had ...": the bare name is the storm's. */
export function linkThings(groups: readonly NameGroup[], partition: Partition): void {
  const storms = new Map<string, NameGroup>();
  for (const group of groups) {
    const [place] = group.places;
    const name = place === undefined ? undefined : stormName(place.words)?.toLowerCase();
    if (name !== undefined && !storms.has(name)) {
      storms.set(name, group);
    }
  }
  for (const group of storms.size === 0 ? [] : groups) {
    const storm = group.words.length === 1 ? storms.get(group.words[0] ?? "") : undefined;
    if (storm !== undefined) {
      partition.join(storm.id, group.id);
    }
  }
}
