import type { TextSpan } from "../reading.ts";
import type { NamedThing } from "./identity/identify-names.ts";
import { mayBeOnePerson, personName } from "./identity/person-names.ts";
import { keyWords } from "./name-key.ts";
import type { NamesContext } from "./read-names.ts";
import { noScores } from "./typing/type-scores.ts";

/** Names outside the analyzed sentences: the authors of posts. By thing, spans in the text. */
export interface Authors {
  readonly things: readonly NamedThing[];
  readonly spans: ReadonlyMap<NamedThing, readonly TextSpan[]>;
}

/** "— Ana Q. Soto (@minister)" under a post names someone who may be in the article already. */
export function attachAuthors(
  things: readonly NamedThing[],
  { posts = [] }: NamesContext,
  text: string,
): Authors {
  const byLast = new Map<string, NamedThing[]>();
  const add = (thing: NamedThing, words: readonly string[]) => {
    const { last } = personName(words);
    const list = byLast.get(last) ?? [];
    list.push(thing);
    byLast.set(last, list);
  };
  for (const thing of posts.length === 0 ? [] : things) {
    const longest = longestWords(thing);
    if (thing.kind === "person" && longest.length > 1) {
      add(thing, longest);
    }
  }
  const spans = new Map<NamedThing, TextSpan[]>();
  const fresh: NamedThing[] = [];
  for (const { authorName } of posts) {
    const printed = authorName === undefined ? "" : text.slice(authorName.start, authorName.end);
    const words = keyWords(printed.split(/\s+/).filter(Boolean).slice(0, 8));
    if (authorName === undefined || words.length === 0) {
      continue;
    }
    const name = personName(words);
    let thing = (byLast.get(name.last) ?? [])
      .slice(0, 12)
      .find((other) => mayBeOnePerson(personName(longestWords(other, words)), name));
    if (thing === undefined) {
      thing = { kind: "person", places: [], known: [], scores: noScores, margin: 3 };
      fresh.push(thing);
      add(thing, words);
    }
    spans.set(thing, [...(spans.get(thing) ?? []), authorName]);
  }
  return { things: [...things, ...fresh], spans };
}

function longestWords(
  { places }: NamedThing,
  otherwise: readonly string[] = [],
): readonly string[] {
  let longest: readonly string[] = otherwise;
  let length = 0;
  for (const place of places) {
    if (place.words.length > length) {
      length = place.words.length;
      longest = keyWords(place.words);
    }
  }
  return longest;
}
