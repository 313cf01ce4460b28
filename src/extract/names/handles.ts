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
  return sentences.flatMap(({ view }) =>
    view.tokens.flatMap((token, at): Mention[] => {
      const entity =
        token.text.startsWith("@") && token.text.length < 40
          ? byHandle.get(token.text.slice(1).toLowerCase())
          : undefined;
      return entity === undefined
        ? []
        : [
            {
              sentence: view.at,
              first: at,
              last: at,
              head: at,
              start: token.start,
              end: token.end,
              form: "name",
              entity,
              rule: "name/handle",
              confidence: 0.85,
            },
          ];
    }),
  );
}
