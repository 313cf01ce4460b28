import type { FieldChange } from "./story-diff.ts";

/**
 * What changed in a text of paragraphs, place by place. Those that stand in both, wherever, are the same;
 * the others belong together where they follow the same paragraph.
 */
export function compareTexts(field: string, old: string, now: string): readonly FieldChange[] {
  const [before, after] = [paragraphsOf(old), paragraphsOf(now)];
  // Nothing but the white space between them is different.
  if (before.join("\n") === after.join("\n")) return [{ field, removed: [old], added: [now] }];
  const removed = byPlace(before, after);
  const added = byPlace(after, before);
  const order = new Map(after.map((paragraph, index) => [paragraph, index]));
  const orderOf = (place: string): number => order.get(place) ?? -1;
  const places = [...new Set([...removed.keys(), ...added.keys()])].sort(
    (a, b) => orderOf(a) - orderOf(b),
  );
  const changes = places.flatMap((place) =>
    sideBySide(field, removed.get(place) ?? [], added.get(place) ?? []),
  );
  return changes.length > 0 ? changes : [{ field, ...reordered(before, after) }];
}

/** Of the same paragraphs in another order those between the first and the last that are not in their place. */
function reordered(
  before: readonly string[],
  after: readonly string[],
): Pick<FieldChange, "removed" | "added"> {
  let start = 0;
  while (before[start] === after[start]) start++;
  let end = before.length;
  while (before[end - 1] === after[end - 1]) end--;
  return { removed: before.slice(start, end), added: after.slice(start, end) };
}

const paragraphsOf = (text: string): readonly string[] =>
  text.split(/\n+/).filter((paragraph) => paragraph !== "");

/** Paragraphs that are not on the other side, or not so often, by the nearest one before them that is. */
function byPlace(
  paragraphs: readonly string[],
  others: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const left = new Map<string, number>();
  for (const other of others) left.set(other, (left.get(other) ?? 0) + 1);
  const places = new Map<string, string[]>();
  let place = "";
  for (const paragraph of paragraphs) {
    const count = left.get(paragraph) ?? 0;
    if (count > 0) {
      left.set(paragraph, count - 1);
      place = paragraph;
      continue;
    }
    const known = places.get(place);
    if (known) known.push(paragraph);
    else places.set(place, [paragraph]);
  }
  return places;
}

/** An edited paragraph mostly begins or ends as before; as many others as before are taken for the same, too. */
function sideBySide(
  field: string,
  removed: readonly string[],
  added: readonly string[],
): readonly FieldChange[] {
  const byEdge = new Map(
    added.flatMap((paragraph, index) => edgesOf(paragraph).map((edge) => [edge, index] as const)),
  );
  const taken = new Set<number>();
  const gone: string[] = [];
  const edited: FieldChange[] = [];
  const pair = (old: string, now: string): number =>
    edited.push({ field, removed: [old], added: [now] });
  for (const paragraph of removed) {
    const index = edgesOf(paragraph)
      .map((edge) => byEdge.get(edge))
      .find((other) => other !== undefined && !taken.has(other));
    const partner = index === undefined ? undefined : added[index];
    if (index === undefined || partner === undefined) gone.push(paragraph);
    else {
      taken.add(index);
      pair(paragraph, partner);
    }
  }
  const come = added.filter((_, index) => !taken.has(index));
  if (gone.length !== come.length) return [...edited, { field, removed: gone, added: come }];
  for (const [index, paragraph] of gone.entries()) pair(paragraph, come[index] ?? "");
  return edited;
}

/** So many characters hardly begin two paragraphs by chance. */
const edge = 24;

const edgesOf = (paragraph: string): readonly string[] =>
  paragraph.length < edge ? [] : [`${paragraph.slice(0, edge)}…`, `…${paragraph.slice(-edge)}`];
