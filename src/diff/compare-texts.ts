import type { FieldChange } from "./story-diff.ts";

/**
 * What changed in a text of paragraphs, place by place. Those that stand in both, wherever, are the same;
 * the others belong together where they follow the same paragraph.
 */
export function compareTexts(field: string, old: string, now: string): readonly FieldChange[] {
  const [before, after] = [paragraphsOf(old), paragraphsOf(now)];
  // Nothing but the white space between them is different.
  if (before.join("\n") === after.join("\n")) return [{ field, removed: [old], added: [now] }];
  const removed = byPlace(before, new Set(after));
  const added = byPlace(after, new Set(before));
  const order = new Map(after.map((paragraph, index) => [paragraph, index]));
  const orderOf = (place: string): number => order.get(place) ?? -1;
  const places = [...new Set([...removed.keys(), ...added.keys()])].sort(
    (a, b) => orderOf(a) - orderOf(b),
  );
  const changes = places.flatMap((place) =>
    sideBySide(field, removed.get(place) ?? [], added.get(place) ?? []),
  );
  // The same paragraphs in another order.
  return changes.length > 0 ? changes : [{ field, removed: before, added: after }];
}

const paragraphsOf = (text: string): readonly string[] =>
  text.split(/\n+/).filter((paragraph) => paragraph !== "");

/** Paragraphs that are not on the other side, by the nearest one before them that is. */
function byPlace(
  paragraphs: readonly string[],
  others: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const places = new Map<string, string[]>();
  let place = "";
  for (const paragraph of paragraphs) {
    if (others.has(paragraph)) {
      place = paragraph;
      continue;
    }
    const known = places.get(place);
    if (known) known.push(paragraph);
    else places.set(place, [paragraph]);
  }
  return places;
}

/** As many paragraphs as before are the same ones, edited. */
const sideBySide = (
  field: string,
  removed: readonly string[],
  added: readonly string[],
): readonly FieldChange[] =>
  removed.length !== added.length
    ? [{ field, removed, added }]
    : removed.map((paragraph, index) => ({
        field,
        removed: [paragraph],
        added: added.slice(index, index + 1),
      }));
