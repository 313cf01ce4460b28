import type { Sentence, Token } from "../../language/analysis.ts";
import { cueVerbs } from "../quotations/cue-verbs.ts";
import { type Arcs, arcsOf, childWith, isBroken, withArcs } from "./arcs.ts";
import { mayBePast } from "./past-tense.ts";
import { finite } from "./word-tests.ts";

/**
 * Sets free what a cue at the sentence's end reports: "The old *barn* burned on Sunday, *the sheriff said*." Where the
 * tagger took the past tense in it for a participle, the parser makes its subject another one of the cue's, and what
 * is only reported would be told as fact. The comma and the second subject show it without the parser's help.
 */
export function freeReport(sentence: Sentence): Sentence {
  const cue = closingCue(sentence.tokens);
  if (cue < 0) return sentence;
  const arcs = arcsOf(sentence);
  const verb = reportedVerb(arcs, cue);
  if (verb < 0 || isBroken(arcs)) return sentence;
  return withArcs(sentence, arcs, [verb, cue]);
}

/** The root, if it mostly reports and nothing but a time follows it. */
function closingCue(tokens: readonly Token[]): number {
  const root = tokens.findIndex(({ head }) => head < 0);
  const cue = tokens[root];
  if (!cue || !/^VB[DNZ]$/.test(cue.xpos)) return -1;
  if ((cueVerbs.get(cue.lemma.toLowerCase())?.clause ?? 0) < 0.84) return -1;
  return tokens.slice(root + 1).some(({ upos }) => upos === "VERB" || upos === "AUX") ? -1 : root;
}

/** The verb of what stands before the comma, now with its subject and a complement of the cue; -1 for none. */
function reportedVerb(arcs: Arcs, cue: number): number {
  const { tokens, heads, relations } = arcs;
  const subject = childWith(arcs, cue, /^nsubj$/);
  const speaker = heads.findLastIndex(
    (head, at) => head === cue && at < cue && relations[at] === "nsubj",
  );
  const comma = tokens.findLastIndex(({ text }, at) => text === "," && at < speaker);
  if (subject < 0 || comma < subject) return -1;
  const verb = heads.findIndex(
    (head, at) => head === subject && at > subject && at < comma && relations[at] === "acl",
  );
  const word = tokens[verb];
  if (word === undefined || !mayBePast(word)) return -1;
  if (childWith(arcs, verb, /^(?:aux|cop|nsubj|mark)/) >= 0) return -1;
  // "The barn destroyed on Sunday was empty, the sheriff said": the report has its verb.
  if (tokens.some(({ xpos }, at) => at < comma && finite.test(xpos))) return -1;
  for (let at = 0; at < comma; at++) {
    if (heads[at] === cue || (heads[at] === subject && at > verb)) {
      heads[at] = verb;
      if (relations[at] === "nmod") relations[at] = "obl";
    }
  }
  heads[subject] = verb;
  heads[verb] = cue;
  relations[verb] = "ccomp";
  return verb;
}
