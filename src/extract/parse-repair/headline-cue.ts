import type { Sentence, Token } from "../../language/analysis.ts";
import { personNoun } from "../../language/gazetteer/person-nouns.ts";
import { amended } from "./amended.ts";
import { foundAt } from "./word-tests.ts";

const cue =
  /^(?:say|says|said|warn|warns|claim|claims|report|reports|fear|confirm|insist|hint|tell|add)$/i;

/** Forms that stand in front of their speaker at a headline's end: "..., vows mayor". */
const invertedCue =
  /^(?:say|says|warn|warns|claim|claims|vows|pledges|insists|admits|reveals|suggests|shows|finds|urges|predicts|fears|confirms|hints|believes)$/;

/**
 * "Kuwait moves tanks to the border, *envoys say*": a headline's last two words, which the tagger takes for a verb and
 * an interjection. Who says it must be seen, or what is only reported would be told as fact.
 */
export function tagHeadlineCue(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const verb = tokens.length - 1;
  const speaker = verb - 1;
  const comma = tokens.findLastIndex(({ text }, at) => text === "," && at >= speaker - 3);
  const noun = tokens[speaker];
  const isCue = cue.test(tokens[verb]?.text ?? "") && comma > 1 && comma < speaker;
  if (!isCue) return tagInverted(sentence);
  const isRight = tokens[verb]?.upos === "VERB" && noun?.upos === "NOUN";
  const isNamed = noun?.upos === "PROPN" || (noun?.upos === "ADJ" && /^\p{Lu}/u.test(noun.text));
  if (isRight || (!isNamed && personNoun(noun?.text.toLowerCase() ?? "") === undefined))
    return sentence;
  const root = tokens.findIndex(({ head }) => head < 0);
  if (root < 0 || root > comma) return sentence;
  return {
    ...sentence,
    tokens: tokens.map((token, at): Token => {
      if (at === verb) {
        const lemma = token.text
          .toLowerCase()
          .replace(/^said$/, "say")
          .replace(/s$/, "");
        return amended(token, {
          upos: "VERB",
          xpos: "VBP",
          lemma,
          head: root,
          relation: "parataxis",
        });
      }
      if (at === speaker) {
        return isNamed
          ? amended(token, { upos: "PROPN", xpos: "NNP", head: verb, relation: "nsubj" })
          : amended(token, { upos: "NOUN", xpos: "NNS", head: verb, relation: "nsubj" });
      }
      if (at > comma) return amended(token, { head: speaker, relation: "compound" });
      return token.head > comma ? amended(token, { head: root }) : token;
    }),
  };
}

/** "We will rebuild by May, *vows mayor*": the same with the verb first, which the tagger takes for a plural. */
function tagInverted(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const speaker = tokens.length - 1;
  const comma = tokens.findLastIndex(({ text }, at) => text === "," && at >= speaker - 4);
  const verb = comma + 1;
  const isCue = comma > 2 && verb < speaker && invertedCue.test(tokens[verb]?.text ?? "");
  if (!isCue || tokens[verb]?.upos === "VERB") return sentence;
  const isPhrase = tokens
    .slice(verb + 1)
    .every(({ upos }) => /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(upos));
  const root = tokens.findIndex(({ head }) => head < 0);
  if (!isPhrase || root < 0 || root > comma) return sentence;
  return {
    ...sentence,
    tokens: tokens.map((token, at): Token => {
      if (at === verb) {
        const lemma = token.text.replace(/s$/, "");
        return amended(token, {
          upos: "VERB",
          xpos: "VBZ",
          lemma,
          head: root,
          relation: "parataxis",
        });
      }
      if (at === speaker) return amended(token, { head: verb, relation: "nsubj" });
      if (at > comma) return amended(token, { head: speaker, relation: "compound" });
      return token.head > comma ? amended(token, { head: root }) : token;
    }),
  };
}

/** Nouns in -s that the tagger takes for verbs behind a verb: "denied *reports* that", "rejected *claims* that". */
const told = /^(?:reports|claims|calls|charges|demands|rumors|rumours|attacks|plans|talks)$/;

/**
 * "Sheriff Lund denied *reports* that guards were hurt": one past tense right behind which another verb cannot stand, so
 * the second is the first one's object.
 */
export function tagToldNoun(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const noun = tokens.findIndex(
    ({ text, xpos, head }, at) =>
      at > 1 &&
      xpos === "VBZ" &&
      told.test(text) &&
      tokens[at - 1]?.xpos === "VBD" &&
      head !== at - 1,
  );
  const verb = noun - 1;
  const word = foundAt(tokens, noun);
  const over = foundAt(tokens, verb);
  if (word === undefined || over?.upos !== "VERB" || over.lemma === "be") return sentence;
  const own = tokens.findIndex(({ head, relation }) => head === verb && relation === "nsubj");
  return {
    ...sentence,
    tokens: tokens.map((token, at): Token => {
      if (at === noun) {
        return amended(token, {
          upos: "NOUN",
          xpos: "NNS",
          lemma: singular(token),
          head: verb,
          relation: "obj",
        });
      }
      if (at === verb) return amended(token, { head: word.head, relation: word.relation });
      if (token.head !== noun) return token;
      if (at > noun)
        return token.relation === "ccomp"
          ? amended(token, { relation: "acl" })
          : amended(token, { head: verb });
      // "Sheriff Lund denied": the office in front was the wrong verb's subject.
      return own > at
        ? amended(token, { head: own, relation: "compound" })
        : amended(token, { head: verb });
    }),
  };
}

const singular = ({ text }: Token): string => text.replace(/s$/, "");
