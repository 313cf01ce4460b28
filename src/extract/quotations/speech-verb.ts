import type { SentenceTree } from "../sentence-tree.ts";
import { framesOf } from "./cue-frames.ts";
import { cueVerbs } from "./cue-verbs.ts";

/** How sure a verb makes it that words in quotation marks next to it are spoken. */
export const speechOf = (tree: SentenceTree, token: number): number | undefined => {
  const word = tree.tokens[token];
  if (word === undefined) return undefined;
  // Taggers stumble over verbs next to quotation marks, so a known form counts whatever its tag, if it is inflected.
  const isVerb = word.upos === "VERB" || /^(?:VB)/.test(word.xpos);
  // `..." as one diver put it.`
  if (word.lemma === "put" && tree.words[token + 1] === "it") return 0.9;
  return isVerb ? framesOf(tree, token)?.speech : undefined;
};

/** Forms of speaking that are nothing else, or nothing else right at a quotation's comma. */
const speechForm =
  /^(?:says|said|adds|added|asks|asked|tweets|tweeted|tweeting|writes|wrote|writing|reads|read|replied|replies|saying|adding|posted|posting|quipped|joked|shouted|yelled|insists|insisted|recalled|recalls|explained|explains|noted|warned|told)$/;

/**
 * The speech verb that the tagger took for a noun, by its form and place: `..." the letter read.`, `..., tweeting, "..."`.
 */
export const isMistaggedSpeech = (tree: SentenceTree, token: number): boolean =>
  isPresentBehindName(tree, token) || isListedForm(tree, token);

/** `"It is late," Lopez sighs before ...`, "the chair, Lopez, writes in": a present tense in -s behind a name passes for a plural. */
export const isPresentBehindName = (tree: SentenceTree, token: number): boolean =>
  /^NNP?S?$/.test(tree.tokens[token]?.xpos ?? "") &&
  /^(?:PROPN|PRON)$/.test(
    tree.tokens[tree.tokens[token - 1]?.text === "," ? token - 2 : token - 1]?.upos ?? "",
  ) &&
  /^[a-z]+s$/.test(tree.tokens[token]?.text ?? "") &&
  (cueVerbs.get(tree.tokens[token]?.text.replace(/s$/, "") ?? "")?.speech ?? 0) >= 0.85;

const isListedForm = (tree: SentenceTree, token: number): boolean =>
  /^(?:NOUN|PROPN|ADJ|INTJ)$/.test(tree.tokens[token]?.upos ?? "") &&
  speechForm.test(tree.tokens[token]?.text ?? "");
