import type { Mention, Names } from "../src/extract/reading.ts";
import type { Analysis } from "../src/language/analysis.ts";

/** Names whose every printed occurrence is a mention: just enough for tests of who says what. */
export function namesOf(analysis: Analysis, named: readonly string[]): Names {
  const mentions: Mention[] = [];
  for (const [sentence, { tokens }] of analysis.sentences.entries()) {
    for (const [entity, name] of named.entries()) {
      const length = name.split(" ").length;
      for (let first = 0; first + length <= tokens.length; first++) {
        const run = tokens.slice(first, first + length);
        const start = run[0]?.start ?? 0;
        const end = run.at(-1)?.end ?? 0;
        if (analysis.text.slice(start, end) !== name) continue;
        mentions.push({
          sentence,
          first,
          last: first + length - 1,
          head: first,
          start,
          end,
          form: "name",
          entity,
          rule: "test",
          confidence: 1,
        });
      }
    }
  }
  return {
    entities: named.map((name, id) => ({
      id,
      type: "person",
      name,
      aliases: [],
      mentions: [...mentions.keys()].filter((index) => mentions[index]?.entity === id),
      sameAs: [],
    })),
    mentions,
    roles: [],
    mentionAt: (sentence, token) =>
      mentions.find(
        (mention) =>
          mention.sentence === sentence && mention.first <= token && token <= mention.last,
      ),
  };
}
