import type { Sentence, Token } from "../../language/analysis.ts";
import { type Arcs, arcsOf, childWith, isBroken, withArcs } from "./arcs.ts";
import { mayBePast } from "./past-tense.ts";
import { finite } from "./word-tests.ts";

/** Verbs of saying and thinking that take a clause or words in quotation marks, and hardly ever a plain noun. */
const clauseOnly = /^(?:say|think|insist|contend|hope|complain|argue)$/;

/**
 * "Ministers said the reports *raised* more doubts": the noun behind such a verb is no object but the subject of what is
 * reported, and the participle that seems to describe it is its past tense.
 */
export function openReport(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  if (!tokens.some(isReport)) return sentence;
  const arcs = arcsOf(sentence);
  const opened = new Set<number>();
  for (const [cue, token] of tokens.entries()) {
    const verb = isReport(token) ? reportedVerb(arcs, cue) : -1;
    if (verb < 0) continue;
    const subject = childWith(arcs, cue, /^obj$/);
    for (let at = verb + 1; at < tokens.length; at++) {
      const hangs = arcs.heads[at] === cue || arcs.heads[at] === subject;
      if (hangs && arcs.relations[at] !== "punct") arcs.heads[at] = verb;
    }
    arcs.heads[verb] = cue;
    arcs.relations[verb] = "ccomp";
    arcs.heads[subject] = verb;
    arcs.relations[subject] = "nsubj";
    opened.add(verb);
  }
  if (opened.size === 0 || isBroken(arcs)) return sentence;
  return withArcs(sentence, arcs, [...opened]);
}

const isReport = ({ upos, lemma }: Token): boolean => upos === "VERB" && clauseOnly.test(lemma);

/** The participle of the cue's object that must be a finite verb; -1 for none. */
function reportedVerb(arcs: Arcs, cue: number): number {
  const { tokens, heads, relations } = arcs;
  const object = childWith(arcs, cue, /^obj$/);
  if (object < cue || childWith(arcs, cue, /^(?:ccomp|xcomp)$/) >= 0) return -1;
  const described = heads.findIndex(
    (head, at) => head === object && at > object && /^acl/.test(relations[at] ?? ""),
  );
  // "said the keeper, dressed in grey, *fired*": the second participle, behind what commas set off.
  const second = heads.findIndex(
    (head, at) =>
      head === described && at > described && /^(?:advcl|conj)$/.test(relations[at] ?? ""),
  );
  const isSetOff = tokens[described - 1]?.text === "," && tokens[second - 1]?.text === ",";
  const verb = isSetOff ? second : described;
  const word = tokens[verb];
  if (word === undefined || !/^VB[DN]$/.test(word.xpos)) return -1;
  if (word.xpos === "VBN" && !mayBePast(word)) return -1;
  if (childWith(arcs, verb, /^(?:aux|cop|nsubj|mark|obl:agent)/) >= 0) return -1;
  if (/^(?:by|,)$/.test(tokens[verb + 1]?.text ?? "")) return -1;
  if (tokens[verb - 1]?.text === "," && !isSetOff) return -1;
  for (let at = verb + 1; at < tokens.length; at++) {
    const { xpos = "", text = "" } = tokens[at] ?? {};
    // "said the man arrested there is innocent": the report has a verb of its own.
    if (finite.test(xpos)) return -1;
    if (/^(?:W|IN$|CC$)/.test(xpos) && !/^(?:in|on|at|of|for|from|with|to)$/.test(text)) break;
    if (/^[,;:"”–—]$/.test(text)) break;
  }
  return verb;
}
