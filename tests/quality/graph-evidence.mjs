// A filter: {id, text, date} a line in; out, where the text bears out the graph's names, its direct quotations that have a
// speaker, and its events that have a date. UTF-16 offsets into the text. An argument: the least confidence.
import { createInterface } from "node:readline";
import { extractStory, isNewsgraphError, readArticle, thingsOf } from "../../dist/index.js";

/** A date that is none (as another program may print it) is left out, as `annotate` does. */
function read(text, date) {
  try {
    return readArticle(text, { id: "measured", date: date?.slice(0, 10) });
  } catch (error) {
    if (!isNewsgraphError(error) || error.code !== "read/date") throw error;
    return readArticle(text, { id: "measured" });
  }
}

const least = process.argv[2] === undefined ? {} : { minimumConfidence: Number(process.argv[2]) };

function evidenceOf(text, date) {
  const article = read(text, date);
  const story = extractStory(article, least);
  // The graph counts code points of the body.
  const offsets = [article.bodyOffset];
  for (const character of article.body) offsets.push(offsets.at(-1) + character.length);
  const selectors = new Map(thingsOf(story, "Selector").map((selector) => [selector.id, selector]));
  const spans = new Map(thingsOf(story, "Span").map((span) => [span.id, span]));
  const places = (things) =>
    things
      .flatMap(({ evidence }) => evidence)
      .map((id) => selectors.get(spans.get(id).selector))
      .map(({ start, end }) => [offsets[start], offsets[end]]);
  return {
    named: places(
      ["Person", "Organization", "State", "Place"].flatMap((kind) => thingsOf(story, kind)),
    ),
    quoted: places(
      thingsOf(story, "Quotation").filter(
        (quote) => quote.quotationKind === "Direct" && quote.creator !== undefined,
      ),
    ),
    dated: places(thingsOf(story, "Event").filter((event) => event.startDate !== undefined)),
  };
}

for await (const line of createInterface({ input: process.stdin })) {
  const { id, text, date } = JSON.parse(line);
  console.log(JSON.stringify({ id, ...evidenceOf(text, date ?? undefined) }));
}
