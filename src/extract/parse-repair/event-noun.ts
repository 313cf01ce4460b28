import type { Sentence, Token } from "../../language/analysis.ts";
import { nounEntries } from "../lexicon/lexicon.ts";

/**
 * "Peru launched its *offensive* in May": an adjective that has a part of its own behind an article is the noun for what
 * happens. "*Fighting* erupted in Lima": so is a bare participle that is the subject.
 */
export function tagEventNoun(sentence: Sentence): Sentence {
  return eventNouns(crossings(sentence));
}

/** "A train hit a bus at a level *crossing*": to the tagger somebody crosses; but it is a place, told by what crosses there. */
function crossings(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const noun = tokens.findIndex(
    ({ text, upos }, at) =>
      text === "crossing" && upos === "VERB" && crossed.test(tokens[at - 1]?.text ?? ""),
  );
  const before = tokens[noun - 1];
  if (before === undefined) return sentence;
  return {
    ...sentence,
    tokens: tokens.map((token, at): Token => {
      if (at === noun) {
        const { head, relation } = before.head === noun ? token : before;
        return { ...token, upos: "NOUN", xpos: "NN", lemma: "crossing", head, relation };
      }
      if (at === noun - 1) return { ...token, head: noun, relation: "compound" };
      const isMoved = token.head === noun - 1 || token.head === noun;
      if (!isMoved) return token;
      const isIn = token.relation === "obl" && at > noun;
      return { ...token, head: noun, relation: isIn ? "nmod" : token.relation };
    }),
  };
}

const crossed = /^(?:level|rail|railway|railroad|border|pedestrian|zebra|grade)$/;

function eventNouns(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const nouns = new Set(tokens.flatMap((_, at) => (isNoun(tokens, at) ? [at] : [])));
  if (nouns.size === 0) return sentence;
  return {
    ...sentence,
    tokens: tokens.map((token, at): Token => {
      if (!nouns.has(at)) return token;
      const { text } = token;
      return { ...token, upos: "NOUN", xpos: "NN", lemma: text.toLowerCase() };
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
