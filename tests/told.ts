import { extractStory } from "../src/extract/extract-story.ts";
import { thingsOf } from "../src/model/story.ts";
import { readArticle } from "../src/read/read-article.ts";

/**
 * What a story tells, a line a fact: kind, type, label, who, to whom; speakers with what they say. Those without a name
 * stand in it only if they are asked for.
 */
export function told(text: string, unnamed = false): readonly string[] {
  const story = extractStory(readArticle(text));
  const nameOf = new Map<string, string>();
  for (const kind of ["Person", "Organization", "State"] as const)
    for (const { id, name } of thingsOf(story, kind)) nameOf.set(id, name);
  if (unnamed)
    for (const { id, description } of thingsOf(story, "UnnamedActor")) nameOf.set(id, description);
  const names = (ids: readonly string[] = []) => ids.map((id) => nameOf.get(id)).join("+") || "-";
  return [
    ...thingsOf(story, "Event").map(
      (one) =>
        `${one.modality} ${one.eventType} ${one.name}: ${names(one.initiator)} > ${names(one.recipient)}`,
    ),
    ...thingsOf(story, "Situation").map(
      (one) =>
        `${one.modality} ${one.situationType} ${one.name}: ${names(one.initiator)} > ${names(one.recipient)}`,
    ),
    ...thingsOf(story, "Quotation").map((one) => `${names(one.creator)}: ${one.text}`),
  ];
}
