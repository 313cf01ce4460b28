import type { Sentence, Token } from "../../language/analysis.ts";
import { nounEntries } from "../lexicon/lexicon.ts";
import { subjectOfNext } from "./retag-noun.ts";
import { foundAt } from "./word-tests.ts";

/** What becomes of something that goes on. */
const stages =
  /^(?:began|broke|continued|ended|erupted|escalated|flared|intensified|raged|resumed|spread|started|stopped|subsided)$/;

/**
 * "..., and *fighting continued* near the border", "since the *fighting began*": with a past tense right behind it, and nothing for its object, a participle is the noun
 * for what goes on.
 */
export function tagStagedNoun(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const noun = tokens.findIndex(
    ({ xpos, text, relation }, at) =>
      xpos === "VBG" &&
      /^(?:root|conj|ccomp|advcl|parataxis)$/.test(relation) &&
      stages.test(tokens[at + 1]?.text ?? "") &&
      (tokens[at + 1]?.head === at || isArticled(tokens, at)) &&
      /^VB[DN]$/.test(tokens[at + 1]?.xpos ?? "") &&
      nounEntries(text.toLowerCase()).length > 0,
  );
  const lemma = foundAt(tokens, noun)?.text.toLowerCase() ?? "";
  return noun < 0 ? sentence : subjectOfNext(sentence, noun, { xpos: "NN", lemma });
}

/** "since *the fighting began*": behind an article, and before a past tense without a subject. */
const isArticled = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.xpos === "DT" &&
  !tokens.some(({ head, relation }) => head === at + 1 && relation.startsWith("nsubj"));
