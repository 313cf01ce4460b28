import type { Sentence, Token } from "../../language/analysis.ts";
import { verbEntries } from "../lexicon/lexicon.ts";
import { amended } from "./amended.ts";
import { mayBePast } from "./past-tense.ts";
import { finite, foundAt } from "./word-tests.ts";

/** Past tenses that look like nouns. */
const sameInPast = /^(?:shot|hit|cut)$/;

/**
 * "Togo *masses* tanks on the border", "A guard *shot* two men": no noun has an object, so what the tagger took for one
 * is the verb, and the word before it the subject.
 */
export function tagObjectVerb(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const verb = tokens.findIndex(
    (token, at) =>
      at > 0 &&
      token.upos === "NOUN" &&
      /^(?:root|nsubj)/.test(token.relation) &&
      isVerb(tokens, at),
  );
  const word = foundAt(tokens, verb);
  if (word === undefined) return tagToldVerb(sentence);
  const over = tokens[word.head];
  const isToldBeside = over !== undefined && word.relation.startsWith("nsubj");
  return {
    ...sentence,
    tokens: tokens.map((token, at): Token => {
      if (at === verb) {
        const isPast = sameInPast.test(token.text);
        const lemma = token.text === "shot" ? "shoot" : token.lemma;
        const xpos = isPast ? "VBD" : "VBZ";
        const relation = isToldBeside ? "ccomp" : token.relation;
        return amended(token, { upos: "VERB", xpos, lemma, relation });
      }
      if (at === verb - 1) return amended(token, { head: verb, relation: "nsubj" });
      if (token.head !== verb) return token;
      if (at < verb)
        return ofClause.test(token.relation) ? token : amended(token, { head: verb - 1 });
      if (token.relation === "acl" && token.xpos === "VB")
        return amended(token, { relation: "xcomp" });
      return /^nmod/.test(token.relation)
        ? amended(token, { relation: opens(tokens, at) ? "obl" : "obj" })
        : token;
    }),
  };
}

/**
 * "Togo *masses* tanks on the border, envoys say": to the parser one long noun that says something beside the envoys. Where
 * a headline's cue has a speaker of its own, what stands before the comma has a verb.
 */
function tagToldVerb(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const verb = tokens.findIndex((_, at) => at > 0 && isToldVerb(tokens, at));
  const object = verb + 1;
  const cue = tokens[object]?.head ?? -1;
  if (verb < 0) return sentence;
  return {
    ...sentence,
    tokens: tokens.map((token, at): Token => {
      if (at === verb)
        return amended(token, { upos: "VERB", xpos: "VBZ", head: cue, relation: "ccomp" });
      if (at === verb - 1) return amended(token, { head: verb, relation: "nsubj" });
      if (at === object) return amended(token, { head: verb, relation: "obj" });
      if (at < verb)
        return token.head > at && token.head < verb ? token : amended(token, { head: verb - 1 });
      return token.head === object && opens(tokens, at)
        ? amended(token, { head: verb, relation: "obl" })
        : token;
    }),
  };
}

function isToldVerb(tokens: readonly Token[], verb: number): boolean {
  const { xpos, relation, head = -1, lemma = "" } = tokens[verb] ?? {};
  if (xpos !== "NNS" || relation !== "compound" || head !== verb + 1) return false;
  const object = tokens[head];
  const before = tokens[verb - 1];
  if (object?.xpos !== "NNS") return false;
  if (before?.upos !== "PROPN" || before.relation !== "compound") return false;
  if (object.relation !== "nsubj" || verbEntries(lemma).length === 0) return false;
  const comma = tokens.findLastIndex(({ text }) => text === ",");
  return (
    tokens.at(-1)?.upos === "VERB" &&
    object.head === tokens.length - 1 &&
    tokens.some(
      (token, at) =>
        at > comma && comma > verb && token.relation === "nsubj" && token.head === object.head,
    )
  );
}

const ofClause = /^(?:advmod|mark|cc|punct|obl|advcl|discourse)/;

const opens = (tokens: readonly Token[], noun: number): boolean =>
  tokens.some(({ head, relation }) => head === noun && relation === "case");

/** "The airline *plans* to close a hub." */
const intending =
  /^(?:plans|hopes|aims|offers|vows|pledges|promises|moves|claims|threatens|attempts|wishes)$/;

const isIntending = (tokens: readonly Token[], noun: number): boolean =>
  intending.test(tokens[noun]?.text ?? "") &&
  tokens[noun]?.head === -1 &&
  tokens[noun + 1]?.text === "to" &&
  tokens[noun + 2]?.xpos === "VB" &&
  tokens[noun + 2]?.head === noun &&
  !tokens.some(({ xpos }) => finite.test(xpos));

function isVerb(tokens: readonly Token[], noun: number): boolean {
  const { text = "", xpos = "", head = -1 } = tokens[noun] ?? {};
  const before = tokens[noun - 1];
  const isSubject = before?.upos === "NOUN" || before?.upos === "PROPN";
  if (!isSubject || before?.head !== noun || !before.relation.startsWith("compound")) return false;
  if (isIntending(tokens, noun)) return true;
  const object = tokens.findIndex(
    (token, at) => at > noun && token.head === noun && /^(?:obj|nmod)$/.test(token.relation),
  );
  const thing = tokens[object];
  if (thing?.upos !== "NOUN" || opens(tokens, object)) return false;
  if (tokens.slice(noun, object).some(({ upos }) => upos === "PUNCT" || upos === "ADP"))
    return false;
  if (xpos === "NNS" && /s$/.test(text)) {
    // Where it is the subject of a verb, that verb has another: "..., envoys say".
    const isTold = tokens.some(
      (token, at) => at > object && token.head === head && token.relation === "nsubj",
    );
    // "stocks plummet": a second verb with no noun's plural, article or adjective.
    // "Aid workers distributed food": what looks like a participle tells, and the noun is its subject.
    const next = tokens[noun + 1];
    if (next && mayBePast(next) && object > noun + 1) return false;
    const isPhrase =
      thing.xpos === "NNS" || tokens.some((token, at) => token.head === object && at < object);
    return isPhrase && thing.relation === "obj" && (head < 0 || isTold);
  }
  return (
    sameInPast.test(text) && (tokens[noun + 1]?.upos === "NUM" || tokens[noun + 1]?.upos === "DET")
  );
}
