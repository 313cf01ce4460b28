import type { Sentence } from "../../language/analysis.ts";
import { type Arcs, arcsOf, hangOn, isBroken, withArcs } from "./arcs.ts";
import { finite } from "./word-tests.ts";

/** What a party, a coalition or a leader is called by what it does. */
const describing = /^(?:governing|incoming|leading|outgoing|ruling|warring)$/;

/**
 * "The *ruling* Civic Party accused the judge": between an article or an owner and a name such a word describes the name, and is no verb of
 * the sentence.
 */
export function lowerRuling(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const at = tokens.findIndex(
    ({ text, xpos, relation }, index) =>
      xpos === "VBG" &&
      describing.test(text) &&
      /^(?:DT|POS|PRP\$)$/.test(tokens[index - 1]?.xpos ?? "") &&
      tokens[index + 1]?.upos === "PROPN" &&
      /^(?:root|nsubj|obj|obl|nmod)$/.test(relation),
  );
  if (at < 0) return sentence;
  const arcs = arcsOf(sentence);
  return lower(arcs, at) && !isBroken(arcs) ? withArcs(sentence, arcs) : sentence;
}

function lower(arcs: Arcs, describer: number): boolean {
  const { tokens, heads, relations } = arcs;
  let noun = describer + 1;
  while (tokens[noun + 1]?.upos === "PROPN") noun++;
  const verb = heads.findIndex(
    (head, at) => head === describer && at > noun && finite.test(tokens[at]?.xpos ?? ""),
  );
  const isRoot = heads[describer] === -1;
  if (isRoot && verb < 0) return false;
  const above = isRoot ? verb : (heads[describer] ?? -1);
  const relation = isRoot ? "nsubj" : (relations[describer] ?? "dep");
  for (let at = 0; at < tokens.length; at++)
    if (heads[at] === describer && at !== noun) heads[at] = at > noun && isRoot ? verb : noun;
  if (isRoot) hangOn(arcs, -1, verb, "root");
  hangOn(arcs, above, noun, relation);
  return hangOn(arcs, noun, describer, "amod");
}
