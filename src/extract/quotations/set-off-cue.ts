import { isSomeone } from "../events/kinds-of-noun.ts";
import {
  baseRelation,
  childrenOf,
  childWith,
  type SentenceTree,
  type TokenRange,
} from "../sentence-tree.ts";
import type { Attribution } from "./attribution.ts";
import { framesOf, tokensFromTo } from "./cue-frames.ts";

export const lower = (tree: SentenceTree, token: number): string => tree.words[token] ?? "";

const tensed: ReadonlySet<string> = new Set(["VBD", "VBZ", "VBP", "MD"]);

export const isTensed = (tree: SentenceTree, token: number): boolean =>
  tensed.has(tree.tokens[token]?.xpos ?? "");

export const hasTensed = (tree: SentenceTree, from: number, to: number): boolean => {
  for (let token = from; token < to; token++) if (isTensed(tree, token)) return true;
  return false;
};

/** "Norway vows to fight on *as rebels attack port*": in a headline what happens meanwhile is the desk's. */
export const opensMeanwhile = (tree: SentenceTree, token: number): boolean =>
  tree.index === 0 &&
  lower(tree, token) === "as" &&
  tree.tokens.at(-1)?.upos !== "PUNCT" &&
  /^(?:NOUN|PROPN|DET|ADJ|NUM)$/.test(tree.tokens[token + 1]?.upos ?? "") &&
  hasTensed(tree, token + 2, tree.tokens.length);

/** The last token that is not closing punctuation. */
export const sentenceEnd = (tree: SentenceTree): number => {
  let end = tree.tokens.length - 1;
  while (end > 0 && tree.tokens[end]?.upos === "PUNCT") end -= 1;
  return end;
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

const isHave = (tree: SentenceTree, token: number): boolean =>
  /^(?:has|have|had|'s|’s|'ve|’ve)$/.test(lower(tree, token));

/** A comma, or a dash that does not tie two words together. */
export const isComma = (tree: SentenceTree, token: number): boolean => {
  const mark = tree.tokens[token];
  return (
    mark !== undefined &&
    (/^(?:,|—|--)$/.test(mark.text) ||
      (/^[–-]$/.test(mark.text) && (tree.tokens[token - 1]?.end ?? 0) < mark.start))
  );
};

/** The next comma or the sentence's end, if no finite verb and no clause opener stands before it. */
export const plainTo = (tree: SentenceTree, from: number): number | undefined => {
  for (let token = from; token < tree.tokens.length; token++) {
    const word = tree.tokens[token];
    if (isComma(tree, token) || /^[.;!?)]$/.test(word?.text ?? "")) return token;
    if (
      isTensed(tree, token) ||
      /^(?:that|whether|if|how|why|what|:)$/.test(lower(tree, token)) ||
      word?.xpos === "TO"
    ) {
      return undefined;
    }
    if (/^(?:["“”″]|''|’’|``|‘‘)$/.test(word?.text ?? "")) return undefined;
  }
  return tree.tokens.length;
};

export const around = (
  tree: SentenceTree,
  cueFirst: number,
  cueLast: number,
): readonly number[] => {
  const end = sentenceEnd(tree);
  return [...tokensFromTo(0, cueFirst - 1), ...tokensFromTo(cueLast + 1, end)];
};

export const found = (
  cue: number,
  cueLast: number,
  content: readonly number[],
  holder: number | undefined,
  confidence: number,
  source?: TokenRange,
): readonly Attribution[] => [
  {
    cue,
    cueRange: { first: cue, last: cueLast },
    content,
    ...(holder === undefined ? {} : { holder }),
    ...(source === undefined ? {} : { source }),
    confidence,
  },
];

export const reportConfidence = (tree: SentenceTree, token: number): number | undefined => {
  const word = tree.tokens[token];
  const clause = framesOf(tree, token)?.clause ?? 0;
  if (clause < 0.75) return undefined;
  // A past tense without an auxiliary may pass for a participle.
  const perfect =
    word?.xpos === "VBN" &&
    (baseRelation(word) === "parataxis" ||
      childrenOf(tree, token).some((child) => isHave(tree, child)));
  // "..., engineers warn": a plural's verb is often taken for an infinitive.
  const bare =
    word?.xpos === "VB" &&
    childrenOf(tree, token).some(
      (child) => child < token && baseRelation(tree.tokens[child]) === "nsubj",
    ) &&
    !childrenOf(tree, token).some((child) =>
      /^(?:aux|mark)$/.test(baseRelation(tree.tokens[child])),
    );
  // "..., predicted Ana Ruiz": a participle would have "by".
  const inverted =
    word?.xpos === "VBN" &&
    isComma(tree, token - 1) &&
    tree.tokens[token + 1]?.upos === "PROPN" &&
    hasTensed(tree, 0, token);
  const finite = /^VB[DZP]$/.test(word?.xpos ?? "");
  return perfect || bare || inverted || finite || closesReport(tree, token) ? clause : undefined;
};

/** What is done to no person, so that whoever stands in front of it has done it. */
const ofWords =
  /^(?:say|add|announce|claim|confirm|state|note|stress|insist|allege|argue|predict|reveal|disclose|conclude|explain)$/;

const whoCharge = /^(?:prosecutors?|critics|auditors|lawyers|unions?)$/;

/** "..., the ministry *confirmed* on Friday": a past tense that the tagger took for a participle. */
function closesReport(tree: SentenceTree, token: number): boolean {
  const { xpos, lemma = "" } = tree.tokens[token] ?? {};
  if (xpos !== "VBN" || !/^(?:[.,]|on|in|at|during|late|early)$/.test(lower(tree, token + 1)))
    return false;
  const charges = lemma === "charge" && whoCharge.test(lower(tree, token - 1));
  if (!charges && !(ofWords.test(lemma) && isSomeone(tree, token - 1))) return false;
  for (let at = token - 2; at > Math.max(2, token - 8); at--) {
    if (isComma(tree, at)) return hasTensed(tree, 0, at);
    if (!/^(?:NOUN|PROPN|DET|ADJ|PART)$/.test(tree.tokens[at]?.upos ?? "")) return false;
  }
  return false;
}

/** "..., jurors *were* told", "..., the court *heard*": who said so is not told. */
const hears = (tree: SentenceTree, verb: number): boolean =>
  lower(tree, verb) === "heard" ||
  (/^(?:was|were|has|have)$/.test(lower(tree, verb)) &&
    /^(?:told|heard)$/.test(lower(tree, verb + (lower(tree, verb + 1) === "been" ? 2 : 1))));

/**
 * The comma of a cue that closes its sentence: "Fares could rise if the bank agrees, *a board member told reporters*".
 * Whatever is reported in front of it, also inside it, ends there.
 */
export const closingCueComma = (tree: SentenceTree): number | undefined => {
  const end = sentenceEnd(tree);
  for (let verb = end; verb > Math.max(2, end - 12); verb--) {
    if (!isTensed(tree, verb)) continue;
    // "..., its lawyers *have told* the court"
    const cue = isHave(tree, verb) && tree.tokens[verb + 1]?.xpos === "VBN" ? verb + 1 : verb;
    if ((reportConfidence(tree, cue) ?? 0) < 0.8 && !hears(tree, verb)) return undefined;
    if ((plainTo(tree, cue + 1) ?? 0) <= end) return undefined;
    // "said it would return if the owner, Harrow, agreed": a clause with a conjunction reports nothing.
    if (/^(?:if|unless|once)$/.test(lower(tree, childWith(tree, cue, "mark") ?? -1)))
      return undefined;
    for (let token = verb - 1; token > Math.max(1, verb - 16); token--) {
      const word = tree.tokens[token];
      if (isComma(tree, token)) return hasTensed(tree, 0, token) ? token : undefined;
      if (!/^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|ADP|AUX|ADV|PART)$/.test(word?.upos ?? "")) {
        // "leading doctors warn"
        if (!/^[().-]$/.test(word?.text ?? "") && word?.relation !== "amod") return undefined;
      }
      if (/^(?:WDT|WP|WRB|TO|MD)$/.test(word?.xpos ?? "")) return undefined;
    }
    return undefined;
  }
  return undefined;
};

/** "When Peru cut aid in May, / Ruiz said enough", "But before it ended, / Ruiz pleaded guilty": in front of the cue is nothing but when it was said. */
export const isOnlyCircumstance = (tree: SentenceTree, start: number): boolean => {
  const opener = tree.tokens[0]?.upos === "CCONJ" ? 1 : 0;
  return (
    /^(?:when|after|while|as|before|because|although|though|since|until|once)$/.test(
      lower(tree, opener),
    ) && tree.tokens.findIndex((_, at) => isComma(tree, at)) === start - 1
  );
};
