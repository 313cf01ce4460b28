import type { Sentence, Token } from "../../language/analysis.ts";
import { arcsOf, childWith, hangOn, isBroken, withArcs } from "./arcs.ts";

/** What somebody's words go on to where those told of only suffered. */
const demand = /^(?:accuse|appeal|call|demand|urge|vow|warn)$/;

/** The same where they acted: "had beaten him and *demanded* money" would be theirs. */
const isPlea = (tokens: readonly Token[], verb: number): boolean =>
  /^(?:appeal|call)$/.test(tokens[verb]?.lemma ?? "") &&
  /^(?:for|on|to)$/.test(tokens[verb + 1]?.text ?? "");

/**
 * "said that the president had betrayed them and *called* for him to go": behind "had" a past tense goes on with the saying, and not with
 * what was said.
 */
export function partDemand(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  if (!tokens.some(({ lemma, relation }) => relation === "conj" && demand.test(lemma)))
    return sentence;
  const arcs = arcsOf(sentence);
  const { heads, relations } = arcs;
  const parted: number[] = [];
  for (let verb = 3; verb < tokens.length; verb++) {
    const content = heads[verb] ?? -1;
    const cue = heads[content] ?? -1;
    if (relations[verb] !== "conj" || relations[content] !== "ccomp" || cue < 0) continue;
    if (!demand.test(tokens[verb]?.lemma ?? "")) continue;
    // "had not been asked and *accused* the firm": what is done to them has no object behind it.
    const object = heads.findIndex(
      (head, at) => head === content && at > verb && relations[at] === "obj",
    );
    const isActive = childWith(arcs, content, /^aux:pass$/) >= 0 && object > verb;
    if (!isActive && !(isPlea(tokens, verb) && /^VB[DN]$/.test(tokens[verb]?.xpos ?? ""))) continue;
    if (tokens[content]?.xpos !== "VBN" || tokens[cue]?.xpos !== "VBD") continue;
    if (!/^(?:had|have|has)$/.test(tokens[childWith(arcs, content, /^aux$/)]?.text ?? "")) continue;
    if (childWith(arcs, verb, /^(?:[nc]subj|mark|aux)/) >= 0) continue;
    hangOn(arcs, cue, verb, "conj");
    parted.push(verb);
    if (isActive) hangOn(arcs, verb, object, "obj");
  }
  return parted.length === 0 || isBroken(arcs) ? sentence : withArcs(sentence, arcs, parted);
}
