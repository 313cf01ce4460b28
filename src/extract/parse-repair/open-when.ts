import type { Sentence, Token } from "../../language/analysis.ts";
import { arcsOf, childWith, hangOn, isBroken, verbAbove, withArcs } from "./arcs.ts";
import { mayBePast } from "./past-tense.ts";
import { finite } from "./word-tests.ts";

const inside = /^(?:compound|amod|nummod|nmod:poss|det|flat)/;

/**
 * "Nine drowned when a ferry carrying miners *capsized*": "when" opens a clause, which has a finite verb. Where the tagger
 * took it for a participle, the parser has it describe the noun before it.
 */
export function openWhen(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const when = tokens.findIndex(({ text }, at) => at > 0 && (text === "when" || text === "while"));
  if (when < 0) return sentence;
  const comma = tokens.findIndex(({ text }, at) => at > when && /^[,;]$/.test(text));
  const end = comma < 0 ? tokens.length : comma;
  if (tokens.slice(when, end).some(({ xpos }) => finite.test(xpos))) return sentence;
  const arcs = arcsOf(sentence);
  const subject = tokens.findIndex(
    ({ upos, relation }, at) =>
      at > when && /^(?:NOUN|PROPN|PRON|NUM)$/.test(upos) && !inside.test(relation),
  );
  const verb = tokens.findLastIndex(
    (token, at) =>
      at > subject &&
      at < end &&
      mayBePast(token) &&
      isLoose(tokens, at) &&
      childWith(arcs, at, /^(?:aux|nsubj|obl:agent|mark)/) < 0,
  );
  const near = verbAbove(arcs, subject);
  // "when a tram carrying nurses *plunged* into a canal, police said": the clause is not the cue's behind its comma.
  const over = near > end && end === comma ? (arcs.heads[near] ?? -1) : near;
  if (subject < 0 || verb < 0 || over < 0 || over > when || tokens[over]?.upos !== "VERB")
    return sentence;
  for (let at = subject + 1; near !== over && at < verb; at++) {
    const doing = tokens.findLastIndex(({ xpos }, one) => xpos === "VBG" && one < at);
    if (arcs.heads[at] === near && doing > subject) hangOn(arcs, doing, at, "obj");
  }
  hangOn(arcs, over, verb, "advcl");
  hangOn(arcs, verb, subject, "nsubj");
  hangOn(arcs, verb, when, "advmod");
  if (isBroken(arcs)) return sentence;
  return withArcs(sentence, arcs, [verb]);
}

/** A participle that describes a noun, or what a noun does, and is done by nobody: "capsized", not "hired by Ruiz". */
const isLoose = (tokens: readonly Token[], verb: number): boolean =>
  /^(?:acl|advcl|xcomp)$/.test(tokens[verb]?.relation ?? "") && tokens[verb + 1]?.text !== "by";
