import { extractStory } from "../src/extract/extract-story.ts";
import type { EventType } from "../src/model/kinds/event.ts";
import { thingsOf } from "../src/model/story.ts";
import { readArticle } from "../src/read/read-article.ts";

/** What the story asserts, of one type or any, and what it tells without asserting it: the places in the text where it says so. */
export function placesIn(text: string, type?: EventType) {
  const story = extractStory(readArticle(text));
  const ofType = [
    ...thingsOf(story, "Event").filter(({ eventType }) => !type || eventType === type),
    ...thingsOf(story, "Situation").filter(({ situationType }) => !type || situationType === type),
  ];
  const spans = (sought: "Event" | "Situation") =>
    ofType
      .filter(({ kind }) => kind === sought)
      .flatMap(({ evidence }) =>
        evidence.map((id) => {
          const [start = 0, end = 0] = (/char=(\d+),(\d+)/.exec(id)?.slice(1) ?? []).map(Number);
          return { start, end };
        }),
      );
  return { asserted: spans("Event"), left: spans("Situation") };
}
