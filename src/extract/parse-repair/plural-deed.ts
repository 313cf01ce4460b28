import type { Sentence, Token } from "../../language/analysis.ts";
import { amended } from "./amended.ts";
import { foundAt } from "./word-tests.ts";

/** Deeds whose plural looks like a verb, and what they do in the plain present. */
const deed =
  /^(?:air)?(?:strikes|raids|attacks|blasts|bombings|protests|clashes|floods|fires|storms|quakes|shootings)$/;
const effect = /^(?:kill|hit|leave|wound|injure|destroy|damage|target|displace|rock|force|trap)$/;

/**
 * "Israel *strikes kill* family of five": behind a verb in -s no plain verb can stand, so the first is a plural noun, and the
 * second has it for its subject.
 */
export function tagPluralDeed(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const deedAt = tokens.findIndex(
    ({ text, xpos }, at) =>
      deed.test(text) && effect.test(tokens[at + 1]?.text ?? "") && xpos !== "VBG",
  );
  const verb = deedAt + 1;
  const noun = foundAt(tokens, deedAt);
  const effectWord = tokens[verb];
  if (noun === undefined || effectWord === undefined) return sentence;
  if (noun.upos === "NOUN" && noun.head === verb && effectWord.upos === "VERB") return sentence;
  // To the tagger "kill" is a part of the name for what is killed.
  const object = effectWord.upos !== "VERB" && effectWord.head > verb ? effectWord.head : -1;
  const inside = new Set([deedAt, verb, object]);
  const top = [deedAt, verb, object].find((at) => !inside.has(tokens[at]?.head ?? at));
  const { head = -1, relation = "root" } = (top !== undefined && tokens[top]) || {};
  return {
    ...sentence,
    tokens: tokens.map((token, at): Token => {
      if (at === deedAt) {
        const lemma = token.text.replace(/(?<=sh)es$|s$/, "");
        return amended(token, { upos: "NOUN", xpos: "NNS", lemma, head: verb, relation: "nsubj" });
      }
      if (at === verb) {
        const isClause = head < 0 || /^(?:advcl|ccomp|parataxis|conj)/.test(relation);
        return amended(token, {
          upos: "VERB",
          xpos: "VBP",
          lemma: token.text,
          head,
          relation: isClause ? relation : "ccomp",
        });
      }
      if (at === object) return amended(token, { head: verb, relation: "obj" });
      if (!inside.has(token.head)) return token;
      if (at < deedAt) {
        const isPart = token.upos === "PROPN" || token.upos === "NOUN";
        return amended(token, { head: deedAt, relation: isPart ? "compound" : token.relation });
      }
      return token.head === object ? token : amended(token, { head: verb });
    }),
  };
}
