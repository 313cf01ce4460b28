import type { Mention } from "../reading.ts";
import type { NamedThing } from "./identity/identify-names.ts";
import { keyWords } from "./name-key.ts";
import type { SentenceSpots } from "./name-spots.ts";
import type { NamesContext } from "./read-names.ts";

/** "@anasoto" is Ana Soto, and a post's author answers to the handle under it; other handles name nobody. */
export function handleMentions(
  sentences: readonly SentenceSpots[],
  things: readonly NamedThing[],
  authors: ReadonlyMap<NamedThing, readonly { readonly start: number }[]>,
  { posts = [] }: NamesContext,
): readonly Mention[] {
  const byHandle = new Map<string, number>();
  things.forEach((thing, entity) => {
    if (thing.kind !== "person") {
      return;
    }
    for (const { words } of thing.places) {
      if (words.length > 1) {
        byHandle.set(keyWords(words).join(""), entity);
      }
    }
    const starts = new Set((authors.get(thing) ?? []).map(({ start }) => start));
    for (const { authorName, handle } of starts.size === 0 ? [] : posts) {
      if (handle !== undefined && authorName !== undefined && starts.has(authorName.start)) {
        byHandle.set(handle.value.replace(/^@/, "").toLowerCase(), entity);
      }
    }
  });
  const mentions: Mention[] = [];
  for (const { view } of sentences) {
    view.tokens.forEach(({ text, start, end }, at) => {
      const isHandle = text.startsWith("@") && text.length < 40;
      const entity = isHandle ? byHandle.get(text.slice(1).toLowerCase()) : undefined;
      if (entity === undefined) return;
      mentions.push({
        sentence: view.at,
        first: at,
        last: at,
        head: at,
        start,
        end,
        form: "name",
        entity,
        rule: "name/handle",
        confidence: 0.85,
      });
    });
  }
  return mentions;
}
