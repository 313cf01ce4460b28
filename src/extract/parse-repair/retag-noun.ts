import type { Sentence, Token } from "../../language/analysis.ts";
import { amended } from "./amended.ts";

/** What the tagger took for a verb, as a noun. */
type Noun = Pick<Token, "xpos" | "lemma">;

/**
 * The word as the subject of the verb right behind it, which takes its place in the sentence; what describes a noun stays with it, and what
 * belongs to a verb goes on to that one.
 */
export const subjectOfNext = (sentence: Sentence, at: number, noun: Noun): Sentence => {
  const word = sentence.tokens[at];
  if (word === undefined) return sentence;
  const verb = at + 1;
  return {
    ...sentence,
    tokens: sentence.tokens.map((token, index): Token => {
      if (index === at)
        return amended(token, { ...noun, upos: "NOUN", head: verb, relation: "nsubj" });
      if (index === verb)
        return token.head === at
          ? amended(token, { xpos: "VBD", head: word.head, relation: word.relation })
          : amended(token, { xpos: "VBD" });
      if (token.head !== at || /^(?:det|amod|compound)/.test(token.relation)) return token;
      const isOwner = index < at && token.relation.startsWith("nsubj");
      return isOwner ? amended(token, { relation: "compound" }) : amended(token, { head: verb });
    }),
  };
};

/**
 * The word as the last of the noun phrase that ends right before it, whose place it takes. `parts` renames what hangs on the word itself:
 * "obl" of a verb, "nmod" of a noun.
 */
export const lastOfPhrase = (
  sentence: Sentence,
  at: number,
  noun: Noun,
  parts: Readonly<Record<string, string>>,
): Sentence => {
  const before = sentence.tokens[at - 1];
  if (before === undefined) return sentence;
  return {
    ...sentence,
    tokens: sentence.tokens.map((token, index): Token => {
      if (index === at)
        return amended(token, {
          ...noun,
          upos: "NOUN",
          head: before.head,
          relation: before.relation,
        });
      if (index === at - 1) return amended(token, { head: at, relation: "compound" });
      if (token.head === at - 1) return amended(token, { head: at });
      const renamed = token.head === at ? parts[token.relation] : undefined;
      return renamed === undefined ? token : amended(token, { relation: renamed });
    }),
  };
};
