import { baseRelation, childrenOf, type SentenceTree, subtree } from "../sentence-tree.ts";
import { framesOf } from "./cue-frames.ts";
import { closingCueComma, isComma, isTensed, lower } from "./set-off-cue.ts";
import { isTimeWord } from "./subject-in-print.ts";

const isVerb = (tree: SentenceTree, token: number): boolean =>
  /^VB/.test(tree.tokens[token]?.xpos ?? "");

/** Verbs that mostly report, so that a second one in a row goes on reporting: "said ... and warned ...". */
const reports = (tree: SentenceTree, token: number): boolean =>
  (framesOf(tree, token)?.clause ?? 0) >= 0.84;

const speaksOf = (tree: SentenceTree, token: number): boolean => {
  const frames = framesOf(tree, token);
  return (frames?.object ?? frames?.naming ?? 0) >= 0.4;
};

/** The next token that is no adverb or auxiliary. */
export const skipAdverbs = (
  tree: SentenceTree,
  from: number,
  skipped = /^(?:ADV|AUX|PART)$/,
): number => {
  let token = from;
  while (skipped.test(tree.tokens[token]?.upos ?? "") && token < from + 4) {
    token += 1;
  }
  return token;
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

const judges = /^(?:rule|hold|find|decide|conclude)$/;
const disposes =
  /^(?:awarded|ordered|fined|sentenced|dismissed|upheld|overturned|rejected|granted|remanded|cleared|jailed|quashed)$/;

/** "to close its plant, a decision that the minister called rash": the article sums up what was said, and goes on. */
export const resumes = (tree: SentenceTree, token: number): boolean => {
  if (!/^an?$/.test(lower(tree, token)) || tree.tokens[token - 1]?.text !== ",") return false;
  let noun = token + 1;
  while (tree.tokens[noun]?.upos === "ADJ") noun += 1;
  return (
    resumptive.test(lower(tree, noun)) &&
    (/^(?:that|which)$/.test(lower(tree, noun + 1)) ||
      /^(?:DT|PRP|NNP)$/.test(tree.tokens[noun + 1]?.xpos ?? ""))
  );
};

const resumptive =
  /^(?:move|decision|step|claim|charge|accusation|allegation|assertion|statement|remark|comment|view|demand|suggestion|idea|proposal|plan|promise|pledge|warning|prediction|figure|prospect)$/;

const subordinators = /^(?:but|though|although|while|whereas)$/;

/** Is the cue's clause a subordinate one at the beginning of its sentence? */
const opensSentence = (tree: SentenceTree, cue: number): boolean =>
  // "Noting that prices fell, / Ruiz called for calm"
  (cue < 2 && tree.tokens[cue]?.xpos === "VBG" && (tree.tokens[cue]?.head ?? -1) > cue) ||
  // "Asked whether he would quit, / Tan smiled"
  (cue === 0 && /^VB[DN]$/.test(tree.tokens[cue]?.xpos ?? "")) ||
  childrenOf(tree, cue).some(
    (child) =>
      child < Math.min(cue, 3) &&
      /^(?:while|although|though|when|after|if|because|as|since)$/.test(lower(tree, child)),
  );

/** Has the clause behind a conjunction a speaker and a cue verb of its own: "but the union denied it"? */
export const answersBehind = (tree: SentenceTree, conjunction: number): boolean => {
  for (
    let token = conjunction + 2;
    token < Math.min(tree.tokens.length, conjunction + 9);
    token++
  ) {
    if (isComma(tree, token)) return false;
    if (!isTensed(tree, token) || tree.tokens[token]?.upos === "AUX") continue;
    const frames = framesOf(tree, token);
    return (frames?.clause ?? 0) >= 0.84 || (frames?.object ?? frames?.naming ?? 0) >= 0.4;
  }
  return false;
};

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
function returnsToReporter(
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
  if (resumes(tree, token)) return true;
  // "asked whether he had known of it, / said he had not": a cue without a subject behind a comma is the main verb.
  if (afterComma && token > clauseHead && isTensed(tree, token) && reports(tree, token)) return true;
  // "insists he knew nothing, while the opposition accuses him": another one has the word.
  if (afterComma && /^(?:while|whereas)$/.test(text) && answersBehind(tree, token)) return true;
  // "though he stopped short of backing it": he does not say so.
  if (afterComma && /^(?:though|although|but)$/.test(text) && stopsShort(tree, token)) return true;
  if (text === "according" || (text === "as" && lower(tree, token + 1) === "per")) return true;
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
    if (word.head === cue && baseRelation(word) === "conj") return true;
    return (
      framesOf(tree, verb) !== undefined &&
      // "believe the fire was set and have appealed": a tense that is the cue's and not the clause's.
      (tree.tokens[clauseHead]?.xpos !== word.xpos || tenseOf(tree, clauseHead) !== form)
    );
  }
  if (afterComma && tree.tokens[token]?.xpos === "VBG" && token > start + 2) {
    return reports(tree, token) || speaksOf(tree, token) || tree.tokens[token]?.head === cue;
  }
  return false;
}

/** "because ''no one asked''": some desks open with the closing mark, and then only the space tells. */
const opensByPlace = (tree: SentenceTree, token: number): boolean =>
  (tree.tokens[token - 1]?.end ?? 0) < (tree.tokens[token]?.start ?? 0) &&
  tree.tokens[token + 1]?.start === tree.tokens[token]?.end;

export const opensQuote = (tree: SentenceTree, token: number): boolean =>
  (tree.tokens[token]?.xpos === "``" && tree.tokens[token]?.text !== "'") ||
  (tree.tokens[token]?.text === "''" && opensByPlace(tree, token));

const closesQuote = (tree: SentenceTree, token: number): boolean =>
  tree.tokens[token]?.xpos === "''" && /["”]|''/.test(tree.tokens[token]?.text ?? "");

/** The last token of what a cue verb reports, read from its first token on. */
export function reportedEnd(
  tree: SentenceTree,
  cue: number,
  start: number,
  clauseHead: number,
): number {
  let depth = 0;
  // 'claimed "the mayor lied" about it': the mark stands in front of the clause's first word.
  let quotes = start - 1 > cue && opensQuote(tree, start - 1) ? 1 : 0;
  let end = start;
  const closing = closingCueComma(tree) ?? -1;
  const stop = closing > Math.max(cue, start) ? closing : tree.tokens.length;
  for (let token = start; token < stop; token++) {
    const text = tree.tokens[token]?.text ?? "";
    if (text === "(") depth += 1;
    if (text === ")") {
      // The cue stands in a parenthesis that closes here.
      if (depth === 0) break;
      depth -= 1;
    }
    if (opensQuote(tree, token)) quotes += 1;
    else if (closesQuote(tree, token)) {
      // The cue stands in a quotation that closes here.
      if (quotes === 0) break;
      quotes -= 1;
    }
    if (token > start && depth === 0 && returnsToReporter(tree, cue, start, clauseHead, token))
      break;
    if (tree.tokens[token]?.upos !== "PUNCT") end = token;
  }
  return end;
}

/** Adjuncts and addressees between a cue verb and what it reports: "told the court on Monday / that ...". */
export const standsBetween = (
  tree: SentenceTree,
  cue: number,
  token: number,
  takesObject: boolean,
): boolean => {
  if (tree.tokens[token]?.upos === "PUNCT") return true;
  let top = token;
  for (let step = 0; step < 16; step++) {
    const head = tree.tokens[top]?.head ?? -1;
    if (head === cue) break;
    if (head < 0) return false;
    top = head;
  }
  const relation = baseRelation(tree.tokens[top]);
  return (
    /^(?:obl|advmod|nmod|punct|aux|compound|discourse)$/.test(relation) ||
    (takesObject && /^i?obj$/.test(relation))
  );
};

/** Only words of time and place between two tokens: "late Friday", "in Oslo on Monday". */
const isAdjunct = (tree: SentenceTree, from: number, to: number): boolean => {
  let open = false;
  for (let token = from; token < to; token++) {
    const word = tree.tokens[token];
    if (word?.upos === "ADP" || isTimeWord(tree, token)) open = true;
    if (!/^(?:ADP|ADJ|ADV|DET|NUM|NOUN|PROPN)$/.test(word?.upos ?? "")) return false;
  }
  return open;
};

const isDayOfCue = (tree: SentenceTree, token: number): boolean =>
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/.test(tree.tokens[token]?.text ?? "") &&
  /^(?:DT|PRP|PRP\$|NNP|NNPS|NNS|EX|CD)$/.test(tree.tokens[token + 1]?.xpos ?? "");

/** Where the reported clause begins: at the clause the parser found, or at a subject that it tore off. */
export function reportedStart(
  tree: SentenceTree,
  cue: number,
  clauseHead: number,
  takesObject: boolean,
): number {
  // "said late Friday that ...": a time that the parser took into the clause.
  const that = childrenOf(tree, clauseHead).find(
    (child) => child > cue && lower(tree, child) === "that" && tree.tokens[child]?.upos === "SCONJ",
  );
  if (that !== undefined && isAdjunct(tree, cue + 1, that)) return that;
  const inside = subtree(tree, clauseHead).filter((token) => token > cue);
  let first = inside[0] ?? clauseHead;
  while (first < clauseHead && tree.tokens[first]?.upos === "PUNCT") first += 1;
  // "revealed Tuesday the drug was found": the day is the cue's.
  if (first === cue + 1 && isDayOfCue(tree, first)) first += 1;
  if (takesObject || /^(?:that|whether|if|why|how|what|who|where|when)$/.test(lower(tree, first))) {
    return first;
  }
  // "believes Brazil is ready": a name taken for the object of a verb that has none.
  const objectFirst = childrenOf(tree, cue).find(
    (child) =>
      child > cue && child < first && /^(?:obj|iobj|nsubj)$/.test(baseRelation(tree.tokens[child])),
  );
  if (objectFirst !== undefined) return subtree(tree, objectFirst)[0] ?? first;
  let start = cue + 1;
  while (start < first && standsBetween(tree, cue, start, takesObject)) start += 1;
  return start;
}
