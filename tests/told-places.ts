import { extractStory } from "../src/extract/extract-story.ts";
import { thingsOf } from "../src/model/story.ts";
import { readArticle } from "../src/read/read-article.ts";

/** What the story asserts, and what it tells without asserting it: the places in the text where it says so. */
export function placesIn(text: string) {
  const story = extractStory(readArticle(text));
  const spans = (kind: "Event" | "Situation") =>
    thingsOf(story, kind).flatMap(({ evidence }) =>
      evidence.map((id) => {
        const [start = 0, end = 0] = (/char=(\d+),(\d+)/.exec(id)?.slice(1) ?? []).map(Number);
        return { start, end };
      }),
    );
  return { asserted: spans("Event"), left: spans("Situation") };
}
