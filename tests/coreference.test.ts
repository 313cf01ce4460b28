import { expect, it } from "vitest";
import { readNames } from "../src/extract/names/read-names.ts";
import { analyzeEnglish } from "../src/language/analyze-english.ts";

/** The names of whom the phrase in square brackets takes up. */
function takenUp(marked: string): readonly string[] {
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const text = marked.replace(/[[\]]/g, "");
  const { entities, mentions } = readNames(analyzeEnglish(text, [{ start: 0, end: text.length }]));
  const mention = mentions.find(
    (one) => one.start === start && one.end === end && one.form !== "name",
  );
  const entity = mention && entities[mention.entity];
  const members = entity?.members ?? (entity === undefined ? [] : [entity.id]);
  return members.flatMap((id) => entities[id]?.name ?? []);
}

it.each([
  ["Clinton won. Karl Lund spoke for Ana Clinton, and [she] was glad.", "Ana Clinton"],
  ["Nelson fell. Ana Nelson met Karl Lund. [He] won.", "Karl Lund"],
])("a surname that is a given name too tells no gender: %s", (marked, name) => {
  expect(takenUp(marked)).toEqual([name]);
});
