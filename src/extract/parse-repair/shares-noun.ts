import type { Sentence } from "../../language/analysis.ts";
import { subjectOfNext } from "./retag-noun.ts";

/** "Delta *shares fell*": what a tense follows at once is no verb, but the noun that rises or falls. */
export function tagSharesNoun(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const noun = tokens.findIndex(
    ({ text, upos }, at) =>
      upos === "VERB" &&
      /^[Ss]hares$/.test(text) &&
      (at === 0 || /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.upos ?? "")) &&
      tokens[at + 1]?.upos === "VERB" &&
      /^VB[DZN]$/.test(tokens[at + 1]?.xpos ?? ""),
  );
  return noun < 0 ? sentence : subjectOfNext(sentence, noun, { xpos: "NNS", lemma: "share" });
}
