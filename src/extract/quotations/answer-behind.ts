import type { SentenceTree } from "../sentence-tree.ts";
import { framesOf } from "./cue-frames.ts";
import { isComma, isTensed, lower, skipAdverbs } from "./set-off-cue.ts";

/** The cue verb of a clause behind a conjunction that has a speaker of its own: "but the union *denied* it". */
export const answerBehind = (
  tree: SentenceTree,
  conjunction: number,
  least = 0.84,
): number | undefined => {
  for (
    let token = conjunction + 2;
    token < Math.min(tree.tokens.length, conjunction + 9);
    token++
  ) {
    if (isComma(tree, token)) return answerBehindInsertion(tree, token);
    const isPerfect = tree.tokens[token]?.xpos === "VBN" && isTensed(tree, token - 1);
    const showsTense = isTensed(tree, token) && tree.tokens[token]?.upos !== "AUX";
    if (!isPerfect && !showsTense && !estimates(tree, token)) continue;
    return isAnswer(tree, token, least) ? token : undefined;
  }
  return undefined;
};

/** "put the figure at nine": as good as a verb of saying; no tagger knows the tense of "put". */
const estimates = (tree: SentenceTree, verb: number): boolean =>
  /^puts?$/.test(lower(tree, verb)) &&
  /^(?:figure|number|toll|total|count|cost|damage|turnout)$/.test(lower(tree, verb + 2));

const isAnswer = (tree: SentenceTree, verb: number, least: number): boolean => {
  const frames = framesOf(tree, verb);
  return (
    (frames?.clause ?? 0) >= least ||
    (frames?.object ?? frames?.naming ?? 0) >= 0.4 ||
    estimates(tree, verb)
  );
};

/** "while a rival, Pell & Co, *said* ...", "and a nurse, who was there, *said* ...": the verb right behind what two commas enclose. */
const answerBehindInsertion = (tree: SentenceTree, comma: number): number | undefined => {
  for (let token = comma + 1; token < Math.min(tree.tokens.length, comma + 14); token++) {
    if (!isComma(tree, token)) continue;
    const verb = skipAdverbs(tree, token + 1);
    const says = isTensed(tree, verb) && (framesOf(tree, verb)?.clause ?? 0) >= 0.84;
    return says ? verb : undefined;
  }
  return undefined;
};

export const answersBehind = (tree: SentenceTree, conjunction: number): boolean =>
  answerBehind(tree, conjunction) !== undefined;
