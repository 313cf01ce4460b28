import type { Sentence, Token } from "../../language/analysis.ts";
import { amended } from "./amended.ts";

/**
 * "Police *shot dead* Luis Paz", "A guard *shot dead* two robbers": the tagger takes the verb for a noun of many names.
 * Whoever stands before it shot whoever stands behind it.
 */
export function tagShotDead(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const verb = tokens.findIndex(
    ({ text, upos }, at) =>
      text === "shot" &&
      upos === "NOUN" &&
      tokens[at + 1]?.text === "dead" &&
      /^(?:NOUN|PROPN|PRON)$/.test(tokens[at - 1]?.upos ?? "") &&
      ofPhrase.test(tokens[at + 2]?.upos ?? ""),
  );
  if (verb < 1) return sentence;
  const dead = verb + 1;
  let object = dead + 1;
  while (ofPhrase.test(tokens[object + 1]?.upos ?? "")) object += 1;
  const clause: ReadonlySet<number> = new Set([verb, dead, object]);
  const top = tokens.find(({ head }, at) => clause.has(at) && !clause.has(head));
  if (top === undefined) return sentence;
  return {
    ...sentence,
    tokens: tokens.map((token, at): Token => {
      if (at === verb) {
        const { head, relation } = top;
        return amended(token, { upos: "VERB", xpos: "VBD", lemma: "shoot", head, relation });
      }
      if (at === verb - 1) return amended(token, { head: verb, relation: "nsubj" });
      if (at === dead) return amended(token, { head: verb, relation: "xcomp" });
      if (at === object) return amended(token, { head: verb, relation: "obj" });
      if (!clause.has(token.head)) return token;
      if (at < verb && ofSubject.test(token.relation)) return amended(token, { head: verb - 1 });
      if (at > dead && at < object) return amended(token, { head: object });
      return token.head === object && at > object ? token : amended(token, { head: verb });
    }),
  };
}

const ofPhrase = /^(?:DET|NUM|ADJ|NOUN|PROPN|PRON)$/;
const ofSubject = /^(?:det|amod|compound|nummod|nmod|flat)/;
