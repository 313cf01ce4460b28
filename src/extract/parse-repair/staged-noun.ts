import type { Sentence, Token } from "../../language/analysis.ts";
import { nounEntries } from "../lexicon/lexicon.ts";
import { amended } from "./amended.ts";

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
  const word = tokens[noun];
  if (word === undefined) return sentence;
  const verb = noun + 1;
  return {
    ...sentence,
    tokens: tokens.map((token, at): Token => {
      if (at === noun)
        return amended(token, {
          upos: "NOUN",
          xpos: "NN",
          lemma: token.text.toLowerCase(),
          head: verb,
          relation: "nsubj",
        });
      if (at === verb)
        return token.head === noun
          ? amended(token, { xpos: "VBD", head: word.head, relation: word.relation })
          : amended(token, { xpos: "VBD" });
      return token.head === noun && !/^(?:det|amod|compound)/.test(token.relation)
        ? amended(token, { head: verb })
        : token;
    }),
  };
}

/** "since *the fighting began*": behind an article, and before a past tense without a subject. */
const isArticled = (tokens: readonly Token[], at: number): boolean =>
  tokens[at - 1]?.xpos === "DT" &&
  !tokens.some(({ head, relation }) => head === at + 1 && relation.startsWith("nsubj"));
