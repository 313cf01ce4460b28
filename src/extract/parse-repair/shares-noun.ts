import type { Sentence, Token } from "../../language/analysis.ts";
import { amended } from "./amended.ts";

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
  const word = tokens[noun];
  if (word === undefined) return sentence;
  const verb = noun + 1;
  return {
    ...sentence,
    tokens: tokens.map((token, at): Token => {
      if (at === noun)
        return amended(token, {
          upos: "NOUN",
          xpos: "NNS",
          lemma: "share",
          head: verb,
          relation: "nsubj",
        });
      if (at === verb)
        return amended(token, { xpos: "VBD", head: word.head, relation: word.relation });
      if (token.head !== noun) return token;
      const isOwner = at < noun && token.relation.startsWith("nsubj");
      return isOwner ? amended(token, { relation: "compound" }) : amended(token, { head: verb });
    }),
  };
}
