import { baseRelation, childrenOf, childWith, type SentenceTree } from "../sentence-tree.ts";
import { answerBehind, answersBehind } from "./answer-behind.ts";
import { framesOf } from "./cue-frames.ts";
import { isPassive } from "./holder.ts";
import { closesQuote } from "./quoting-tokens.ts";
import { resumptionAt } from "./resumption.ts";
import { isTensed, lower, opensMeanwhile, skipAdverbs } from "./set-off-cue.ts";

const isVerb = (tree: SentenceTree, token: number): boolean =>
  /^VB/.test(tree.tokens[token]?.xpos ?? "");

/** Verbs that mostly report, so that a second one in a row goes on reporting: "said ... and warned ...". */
const reports = (tree: SentenceTree, token: number): boolean =>
  (framesOf(tree, token)?.clause ?? 0) >= 0.84;

const speaksOf = (tree: SentenceTree, token: number): boolean => {
  const frames = framesOf(tree, token);
  return (frames?.object ?? frames?.naming ?? 0) >= 0.4;
};

/** The form of a verb that shows its tense, or that of its auxiliary: "is telling" goes with "says", not with "said". */
const tenseOf = (tree: SentenceTree, verb: number): string => {
  const tensed = /^(?:VBD|VBZ|VBP|MD)$/;
  const own = tree.tokens[verb]?.xpos ?? "";
  if (tensed.test(own)) return own;
  const auxiliary = childrenOf(tree, verb).find(
    (child) =>
      /^(?:aux|cop)$/.test(baseRelation(tree.tokens[child])) &&
      tensed.test(tree.tokens[child]?.xpos ?? ""),
  );
  return auxiliary === undefined ? "" : (tree.tokens[auxiliary]?.xpos ?? "");
};

const isPerfect = (tree: SentenceTree, verb: number): boolean =>
  childrenOf(tree, verb).some(
    (child) =>
      child < verb && tree.tokens[child]?.lemma === "have" && tree.tokens[child]?.upos === "AUX",
  );

const judges = /^(?:rule|hold|find|decide|conclude)$/;
const disposes =
  /^(?:awarded|ordered|fined|sentenced|dismissed|upheld|overturned|rejected|granted|remanded|cleared|jailed|quashed)$/;

/**
 * "to close its plant, a decision that the minister called rash": the article sums up what was said, and goes on;
 * "which he denies" does so with a pronoun.
 */
export const resumes = (tree: SentenceTree, token: number): boolean => {
  if (resumptionAt(tree, token) !== undefined) return true;
  if (!/^an?$/.test(lower(tree, token)) || tree.tokens[token - 1]?.text !== ",") return false;
  let noun = token + 1;
  while (tree.tokens[noun]?.upos === "ADJ") noun += 1;
  return (
    resumptive.test(lower(tree, noun)) &&
    (/^(?:that|which)$/.test(lower(tree, noun + 1)) ||
      /^(?:DT|PRP|PRP\$|NNP)$/.test(tree.tokens[noun + 1]?.xpos ?? ""))
  );
};

const resumptive =
  /^(?:move|decision|step|claim|charge|accusation|allegation|assertion|statement|remark|comment|view|demand|suggestion|idea|proposal|plan|promise|pledge|warning|prediction|figure|prospect|result|finding|ruling|offer|request|verdict|outcome)$/;

const subordinators = /^(?:but|though|although|while|whereas)$/;

/** Is the cue's clause a subordinate one at the beginning of its sentence? */
export const opensSentence = (tree: SentenceTree, cue: number): boolean =>
  // "Noting that prices fell, / Ruiz called for calm"; the parser may take the participle for the main verb.
  (cue < 2 &&
    tree.tokens[cue]?.xpos === "VBG" &&
    ((tree.tokens[cue]?.head ?? -1) < 0 || (tree.tokens[cue]?.head ?? -1) > cue)) ||
  // "Asked whether he would quit, / Tan smiled"
  (cue === 0 && /^VB[DN]$/.test(tree.tokens[cue]?.xpos ?? "")) ||
  childrenOf(tree, cue).some(
    (child) =>
      child < Math.min(cue, 3) &&
      /^(?:while|although|though|when|after|if|because|as|since)$/.test(lower(tree, child)),
  );

/** "while admitting", "though conceding": a participle with its conjunction. */
const isAside = (tree: SentenceTree, cue: number): boolean =>
  tree.tokens[cue]?.xpos === "VBG" && /^(?:while|although|though|when)$/.test(lower(tree, cue - 1));

const joins = /^(?:while|whereas|but|and|though|although)$/;

/**
 * Does another one have the word behind a comma: "insists he knew nothing, while the opposition accuses him",
 * "said the boat was safe, but divers denied it"?
 */
function passesTheWord(
  tree: SentenceTree,
  cue: number,
  clauseHead: number,
  conjunction: number,
): boolean {
  const text = lower(tree, conjunction);
  // "said it was late, and that its chief denied everything": the report goes on.
  if (!joins.test(text) || lower(tree, conjunction + 1) === "that") return false;
  const verb = answerBehind(tree, conjunction, 0.8);
  if (verb === undefined) return false;
  const [told, within, answered] = [cue, clauseHead, verb].map((one) =>
    tenseOf(tree, one).replace("VBP", "VBZ"),
  );
  // "said he drowned, but his family believes he was killed": a present tense is none of what was reported in the past.
  if (answered === "VBZ" && within === "VBD") return true;
  if (!answersBehind(tree, conjunction)) return false;
  // "says pay fell, and the ministry disputes the figure"; "said the roof fell, and some thought it a bomb" goes on.
  if (text === "and") return told === answered && (within !== told || isPerfect(tree, clauseHead));
  // "said she was ill, but the guards told her to work": part of the story.
  return !(/^(?:tell|ask|order)$/.test(tree.tokens[verb]?.lemma ?? "") && within === told);
}

const saysNothing = /^(?:saying|giving|elaborating|naming|specifying|providing|offering|citing)$/;

const stopsShort = (tree: SentenceTree, conjunction: number): boolean => {
  for (let token = conjunction + 1; token < conjunction + 4; token++) {
    if (/^stop/.test(lower(tree, token)) && lower(tree, token + 1) === "short") return true;
  }
  return false;
};

/** A comma, which may stand inside the quotation mark: `was "a mess," though he added ...`. */
const isBehindComma = (tree: SentenceTree, token: number): boolean =>
  tree.tokens[token - 1]?.text === "," ||
  (closesQuote(tree, token - 1) && tree.tokens[token - 2]?.text === ",");

/**
 * Does the reported clause end in front of this token? English marks the way back to the reporting voice with few words:
 * a second cue verb ("and warned that ..."), a participle (", adding that ..."), a source (", according to ..."),
 * a contrast with a pronoun for the speaker (", but she denied ...").
 */
export function returnsToReporter(
  tree: SentenceTree,
  cue: number,
  start: number,
  clauseHead: number,
  token: number,
): boolean {
  const text = lower(tree, token);
  const afterComma = isBehindComma(tree, token);
  // "While he admitted that sales fell, / the board stood firm": the main clause follows the comma.
  if (afterComma && token > clauseHead && opensSentence(tree, cue)) return true;
  // "The minister, while admitting that costs rose, / ruled out cuts": the aside closes at its comma.
  if (afterComma && token > clauseHead && isAside(tree, cue)) return true;
  if (resumes(tree, token) || opensMeanwhile(tree, token)) return true;
  // "asked whether he had known of it, / said he had not": a cue without a subject behind a comma is the main verb.
  if (afterComma && token > clauseHead && isTensed(tree, token) && reports(tree, token)) {
    // "if the operator, Harrow, / agreed": its own subject stands in what is said.
    const subject = childWith(tree, token, "nsubj") ?? -1;
    return subject < start || subject > token;
  }
  if (afterComma && passesTheWord(tree, cue, clauseHead, token)) return true;
  // "said rebels attacked while villagers say they withdrew": each has its own say.
  if (/^(?:while|whereas)$/.test(text) && reports(tree, answerBehind(tree, token) ?? -1))
    return true;
  // "had questions, without saying what they were": that is how it was said.
  if (afterComma && text === "without" && saysNothing.test(lower(tree, token + 1))) return true;
  // "though he stopped short of backing it": he does not say so.
  if (afterComma && /^(?:though|although|but)$/.test(text) && stopsShort(tree, token)) return true;
  if (text === "according" || (text === "as" && tree.tokens[token + 1]?.text === "per"))
    return true;
  if (subordinators.test(text) || (text === "and" && afterComma)) {
    const subject = tree.tokens[token + 1];
    const verb = skipAdverbs(tree, token + 2);
    if (subject?.xpos === "PRP" && reports(tree, verb)) {
      if (afterComma || text === "but") return true;
    }
  }
  if (text === "and" || text === "but") {
    const verb = skipAdverbs(tree, token + 1);
    const word = tree.tokens[verb];
    if (word === undefined || !isVerb(tree, verb)) return false;
    // "would refund fares and denied fault": behind a bare form, what looks like a participle is a past tense.
    const isPast =
      word.xpos === "VBN" &&
      (tree.tokens[clauseHead]?.xpos === "VB" || (text === "but" && reports(tree, verb)));
    // "held that the ban was void and awarded her costs": what courts do besides finding.
    if (judges.test(tree.tokens[cue]?.lemma ?? "") && disposes.test(lower(tree, verb))) return true;
    const form = isPast && tenseOf(tree, verb) === "" ? "VBD" : tenseOf(tree, verb);
    // "says it is early but noted that ...": a past tense of saying in a present clause.
    if (reports(tree, verb) && form === "VBD" && /^VB[ZP]$/.test(tenseOf(tree, clauseHead))) {
      return true;
    }
    if (form === "" || form !== tenseOf(tree, cue)) return false;
    // "said he had complained but had been told to wait": a perfect goes on with the clause's.
    // "said it accepted the findings and had hired clerks": so does a past perfect.
    const isBackshifted = form === "VBD" && tree.tokens[cue]?.xpos === "VBD";
    if (
      isPerfect(tree, verb) &&
      !isPerfect(tree, cue) &&
      (isPerfect(tree, clauseHead) || isBackshifted)
    )
      return false;
    // "said they had complained but were told to wait": what befell them after it.
    if (isPassive(tree, verb) && isPerfect(tree, clauseHead) && isBackshifted) return false;
    // "said it was high, but added that ...": to add is to go on saying.
    if (tree.lemmas[verb] === "add" && lower(tree, verb + 1) === "that") return true;
    // "said he was worried but had no plans": to have something says nothing.
    if (word.head === cue && baseRelation(word) === "conj" && word.lemma !== "have") return true;
    return (
      framesOf(tree, verb) !== undefined &&
      // "believe the fire was set and have appealed": a tense that is the cue's and not the clause's.
      (((text === "but" || reports(tree, verb) || speaksOf(tree, verb)) &&
        tree.tokens[clauseHead]?.xpos !== word.xpos) ||
        tenseOf(tree, clauseHead) !== form)
    );
  }
  if (afterComma && tree.tokens[token]?.xpos === "VBG" && token > start + 2) {
    return reports(tree, token) || speaksOf(tree, token) || tree.tokens[token]?.head === cue;
  }
  return false;
}
