import type { Sentence } from "../../language/analysis.ts";
import { amended } from "./amended.ts";
import { type Arcs, arcsOf, childWith, hangOn, isBroken } from "./arcs.ts";
import { finite } from "./word-tests.ts";

/** Words that say how exact a number is, longest first. */
const measures: readonly (readonly string[])[] = [
  ["as", "many", "as"],
  ["as", "few", "as"],
  ["more", "than"],
  ["less", "than"],
  ["fewer", "than"],
  ["up", "to"],
  ["around"],
  ["about"],
  ["over"],
];

/**
 * "*More than ninety sailors* were rescued", "*Around nine men* fled": to the parser the words before the number open a
 * phrase of place or stand for the sailors. What a finite verb follows at once is its subject.
 */
export function seatCount(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const arcs = arcsOf(sentence);
  let isChanged = false;
  for (let count = 1; count < tokens.length; count++) {
    if (tokens[count]?.upos !== "NUM") continue;
    const first = measureBefore(arcs, count);
    if (first >= 0) isChanged = seat(arcs, first, count) || isChanged;
  }
  if (!isChanged || isBroken(arcs)) return sentence;
  return {
    ...sentence,
    tokens: tokens.map((token, at) =>
      amended(token, {
        head: arcs.heads[at] ?? token.head,
        relation: arcs.relations[at] ?? token.relation,
      }),
    ),
  };
}

/** Where the words begin that tell how exact the number is; -1 for none, or inside a phrase of place. */
function measureBefore({ tokens }: Arcs, count: number): number {
  const words = measures.find((one) =>
    one.every((word, at) => tokens[count - one.length + at]?.text.toLowerCase() === word),
  );
  if (words === undefined) return -1;
  const start = count - words.length;
  const first = /^(?:not|no)$/i.test(tokens[start - 1]?.text ?? "") ? start - 1 : start;
  return /^(?:ADP|VERB|NUM|DET)$/.test(tokens[first - 1]?.upos ?? "") ? -1 : first;
}

/** "*Not* less than nine men were hurt": nobody denies it. */
const isNegator = ({ tokens }: Arcs, at: number): boolean =>
  /^(?:not|no)$/i.test(tokens[at]?.text ?? "");

function seat(arcs: Arcs, first: number, count: number): boolean {
  const { tokens, heads, relations } = arcs;
  let noun = count;
  while (/^(?:ADJ|NOUN|NUM|PROPN)$/.test(tokens[noun + 1]?.upos ?? "")) noun += 1;
  const next = tokens[noun + 1];
  if (noun === count || !next || !finite.test(next.xpos)) return false;
  const verb = next.upos === "AUX" ? (heads[noun + 1] ?? -1) : noun + 1;
  if (verb <= noun) return false;
  if (/^nsubj/.test(relations[noun] ?? "")) {
    return (
      isNegator(arcs, first) && heads[first] === verb && hangOn(arcs, first + 1, first, "fixed")
    );
  }
  const rival = childWith(arcs, verb, /^nsubj/);
  if (rival >= 0 && (rival < first || rival > noun)) return false;
  // "More than ninety people died": the parser made a phrase of it, and the verb describes the people.
  let top = verb;
  for (let step = 0; step < 6 && (heads[top] ?? -1) >= first && (heads[top] ?? -1) <= noun; step++)
    top = heads[top] ?? -1;
  const over = heads[top] ?? -1;
  const relation = relations[top] ?? "root";
  for (let at = 0; at < tokens.length; at++) {
    const isOutside = at < first || at > noun;
    const head = heads[at] ?? -1;
    if (isOutside && at !== verb && head >= first && head <= noun) heads[at] = verb;
  }
  if (top !== verb) hangOn(arcs, over, verb, relation);
  for (let at = first; at < noun; at++)
    if (isNegator(arcs, at)) hangOn(arcs, at + 1, at, "fixed");
    else hangOn(arcs, noun, at, at < count ? "advmod" : at === count ? "nummod" : "amod");
  const isPassive = tokens[verb]?.xpos === "VBN" && childWith(arcs, verb, /^aux:pass/) >= 0;
  return hangOn(arcs, verb, noun, isPassive ? "nsubj:pass" : "nsubj");
}
