import type { Sentence, Token } from "../../language/analysis.ts";
import { nounEntries } from "../lexicon/lexicon.ts";
import { amended } from "./amended.ts";

/**
 * "Peru launched its *offensive* in May": an adjective that has a part of its own behind an article is the noun for what
 * happens. "*Fighting* erupted in Lima": so is a bare participle that is the subject.
 */
export function tagEventNoun(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const nouns = new Set(tokens.flatMap((_, at) => (isNoun(tokens, at) ? [at] : [])));
  if (nouns.size === 0) return sentence;
  return {
    ...sentence,
    tokens: tokens.map((token, at): Token => {
      if (!nouns.has(at)) return token;
      const { text } = token;
      return amended(token, { upos: "NOUN", xpos: "NN", lemma: text.toLowerCase() });
    }),
  };
}

function isNoun(tokens: readonly Token[], at: number): boolean {
  const { upos = "", xpos = "", relation = "", text = "" } = tokens[at] ?? {};
  if (upos === "ADJ") {
    const before = tokens[at - 1]?.upos ?? "";
    const hasPart = /^(?:obj|nsubj|nsubj:pass|obl|nmod)$/.test(relation);
    return (
      hasPart &&
      /^(?:DET|PRON|ADJ)$/.test(before) &&
      tokens[at + 1]?.upos !== "NOUN" &&
      nounEntries(text.toLowerCase()).length > 0
    );
  }
  return (
    xpos === "VBG" &&
    relation === "nsubj" &&
    !tokens.some(({ head, relation: part }) => head === at && part !== "punct") &&
    nounEntries(text.toLowerCase()).length > 0
  );
}
