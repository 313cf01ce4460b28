import type { Sentence, Token } from "../../language/analysis.ts";
import { consequenceVerbs } from "../lexicon/befalling-verbs.ts";
import { amended } from "./amended.ts";
import { type Arcs, childWith, hangOn } from "./arcs.ts";
import { isTime } from "./word-tests.ts";

/**
 * "The quake killed 40 people, *injured* 300 and left 900 homeless": behind a comma, with an object of its own, the second verb
 * is the quake's too. Of those killed it would have none.
 */
export function joinToll(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  for (let second = 3; second < tokens.length; second++) {
    const token = tokens[second];
    if (token?.xpos !== "VBN" || tokens[second - 1]?.text !== ",") continue;
    if (!consequenceVerbs.has(token.lemma)) continue;
    if (lowerToll(arcs, second)) continue;
    // "killed 40 people, *injured* more than 300 others": or of those others.
    const isOfNext = relations[second] === "amod";
    const object = isOfNext ? (heads[second] ?? -1) : countedBy(arcs, second);
    const noun = isOfNext ? (heads[object] ?? -1) : (heads[second] ?? -1);
    if (object < second || noun > second || relations[noun] !== "obj") continue;
    if (isOfNext ? !isPartOf(arcs, object, second) : relations[second] !== "acl") continue;
    const verb = heads[noun] ?? -1;
    if (tokens[verb]?.xpos !== "VBD" || verb > noun) continue;
    heads[second] = verb;
    relations[second] = "conj";
    heads[object] = second;
    relations[object] = "obj";
  }
}

/** "injured *300*", "injured *nine others*": its object, or the number that the parser has stand bare; -1 for none. */
function countedBy(arcs: Arcs, verb: number): number {
  const object = childWith(arcs, verb, /^obj$/);
  if (object >= 0) return object;
  const bare = childWith(arcs, verb, /^obl:unmarked$/);
  return bare >= 0 && !isTime(arcs.tokens[bare]) && isCounted(arcs, bare, verb) ? bare : -1;
}

/** "killed two guards, *wounded nine others* and left": no adjective stands before a number. */
const isPartOf = (arcs: Arcs, object: number, second: number): boolean =>
  arcs.relations[object] === "appos" ||
  (arcs.relations[object] === "conj" && isCounted(arcs, object, second));

const isCounted = (arcs: Arcs, noun: number, behind: number): boolean =>
  arcs.tokens[noun]?.upos === "NUM" || childWith(arcs, noun, /^nummod$/) > behind;

/** "The quake killed 40 people, *injured* by falling bricks": what others did befell those killed, and is no second act. */
function lowerToll(arcs: Arcs, second: number): boolean {
  const { tokens, heads, relations } = arcs;
  const verb = heads[second] ?? -1;
  if (relations[second] !== "conj" || tokens[second + 1]?.text !== "by") return false;
  if (tokens[verb]?.xpos !== "VBD" || childWith(arcs, second, /^(?:obj|aux|cc)/) >= 0) return false;
  const object = childWith(arcs, verb, /^obj$/);
  return object > verb && object < second && hangOn(arcs, object, second, "acl");
}

/** "Two were killed and 20 *injured*": to the tagger an adjective; it is done to those whom the number counts. */
export function tagToll(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const verb = tokens.findIndex(
    ({ text, upos, relation, head }, at) =>
      (upos === "ADJ" || (upos === "NOUN" && text === "hurt")) &&
      /^(?:injured|wounded|hurt)$/.test(text) &&
      relation === "conj" &&
      tokens[head]?.xpos === "VBN" &&
      tokens[at - 1]?.upos === "NUM" &&
      tokens[at - 1]?.head === at,
  );
  if (verb < 0) return tagCounted(sentence);
  return {
    ...sentence,
    tokens: tokens.map((token, at): Token => {
      if (at === verb - 1) return amended(token, { relation: "nsubj:pass" });
      return at === verb ? hurt(token) : token;
    }),
  };
}

/** "Five people were killed and *20 wounded* on Monday": to the parser twenty Mondays, or a noun joined to the verb. */
function tagCounted(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const verb = tokens.findIndex(
    ({ text, upos, head }, at) =>
      upos === "ADJ" &&
      /^(?:injured|wounded|hurt)$/.test(text) &&
      head === at - 1 &&
      tokens[head]?.upos === "NUM" &&
      tokens[at - 2]?.text === "and" &&
      tokens[at - 3]?.xpos === "VBN" &&
      tokens.some(({ relation, head: over }) => relation === "aux:pass" && over === at - 3),
  );
  const count = verb - 1;
  const first = verb - 3;
  if (verb < 0) return sentence;
  return {
    ...sentence,
    tokens: tokens.map((token, at): Token => {
      if (at === verb) return amended(hurt(token), { head: first, relation: "conj" });
      if (at === count) return amended(token, { head: verb, relation: "nsubj:pass" });
      if (at === count - 1) return amended(token, { head: verb, relation: "cc" });
      return at > verb && token.head === count ? amended(token, { head: verb }) : token;
    }),
  };
}

function hurt(token: Token): Token {
  const lemma = token.text === "hurt" ? "hurt" : token.text.replace(/d$/, "").replace(/nde$/, "nd");
  return amended(token, { upos: "VERB", xpos: "VBN", lemma });
}
