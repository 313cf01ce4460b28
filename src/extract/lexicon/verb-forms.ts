import { embeddingVerbs } from "./embedding-index.ts";
import { verbEntries } from "./lexicon.ts";
import { nonEventVerbs, stateOfMindVerbs } from "./non-events.ts";

const isKnown = (lemma: string): boolean =>
  verbEntries(lemma).length > 0 ||
  nonEventVerbs.has(lemma) ||
  stateOfMindVerbs.has(lemma) ||
  embeddingVerbs.has(lemma);

/** What a regular verb's printed form may come from: "conceded" from "concede", "rioted" from "riot". */
function* stemsOf(form: string): Generator<string> {
  yield form;
  const ending = /(?:ied|ies|ed|es|s|ing)$/.exec(form)?.[0];
  if (ending === undefined) return;
  const stem = form.slice(0, -ending.length);
  if (ending === "ied" || ending === "ies") yield `${stem}y`;
  yield stem;
  yield `${stem}e`;
  if (stem.at(-1) === stem.at(-2)) yield stem.slice(0, -1);
}

/**
 * The dictionary form by which the lexicon knows a verb. A lemmatizer that learns from examples
 * stumbles over rare verbs; the lexicon, which has them, does not.
 */
export function verbLemma(lemma: string, printed: string): string {
  if (isKnown(lemma) || printed.length > 30) return lemma;
  for (const stem of stemsOf(printed.toLowerCase())) if (isKnown(stem)) return stem;
  return lemma;
}
