import { childrenOf, childWith, type SentenceTree } from "../sentence-tree.ts";
import type { Attribution } from "./attribution.ts";
import { type CueFrames, cueVerbs } from "./cue-verbs.ts";

/** What regular endings may have been added to: "dubbed" to "dub", "tweeting" to "tweet" or "tweete". */
function stems(form: string): readonly string[] {
  const ending = /(?:ed|ing|es|s|d)$/.exec(form)?.[0] ?? "";
  const bare = form.slice(0, form.length - ending.length);
  const single = /([bdglmnprt])\1$/.test(bare) ? [bare.slice(0, -1)] : [];
  return ending === "" ? [] : [bare, `${bare}e`, ...single];
}

/** A verb's lemma as the lexicon has it. Lemmatizers guess at rare verbs, so the printed form is asked too. */
function cueLemma(tree: SentenceTree, token: number): string {
  const word = tree.tokens[token];
  const lemma = word?.lemma.toLowerCase() ?? "";
  if (word === undefined || cueVerbs.has(lemma)) return lemma;
  return stems(tree.words[token] ?? "").find((stem) => cueVerbs.has(stem)) ?? lemma;
}

const courts =
  /^(?:court|jury|juror|judge|inquest|tribunal|inquiry|trial|hearing|coroner|magistrate)s?$/;

/** "The jury heard ...", "Lima Crown Court heard ...": the parties tell it. Elsewhere to hear is not to say. */
const isHeardInCourt = (tree: SentenceTree, verb: number): boolean =>
  childrenOf(tree, verb).some(
    (child) => tree.tokens[child]?.relation === "nsubj" && courts.test(tree.words[child] ?? ""),
  );

/** A verb's lemma with its particle, as the lexicon keys it: "rule_out"; "hear_in_court" for what a court hears, "object_that". */
export function cueKey(tree: SentenceTree, token: number): string {
  const lemma = cueLemma(tree, token);
  if (lemma === "hear" && isHeardInCourt(tree, token)) return "hear_in_court";
  // "After nurses objected, the ward was shut": who objects says something only with "that".
  if (lemma === "object" && tree.words[token + 1] === "that") return "object_that";
  const particle = childWith(tree, token, "compound:prt");
  return particle === undefined ? lemma : `${lemma}_${tree.words[particle] ?? ""}`;
}

/** What a token admits as a cue; nothing for one that is no verb or none of the cue verbs. */
export const framesOf = (tree: SentenceTree, token: number): CueFrames | undefined =>
  (tree.tokens[token]?.xpos.startsWith("VB") && tree.tokens[token]?.upos !== "AUX") ||
  isOnlyVerb(tree, token)
    ? cueVerbs.get(cueKey(tree, token))
    : undefined;

/** "The roads ministry insists that ...": forms that the tagger takes for a plural and that are never one. */
const isOnlyVerb = (tree: SentenceTree, token: number): boolean =>
  tree.tokens[token]?.xpos === "NNS" &&
  tree.tokens[token + 1]?.text === "that" &&
  /^(?:insists|argues|contends|alleges|asserts|maintains|believes|concedes|says|thinks|warns|adds)$/.test(
    tree.tokens[token]?.text ?? "",
  );

/** How sure a preposition behind a cue makes it that what follows is reported. */
export const prepositionFrame = (
  { prepositions }: Pick<CueFrames, "prepositions">,
  word: string,
): number | undefined =>
  // "constructor" is a word that every object has a property of.
  prepositions && Object.hasOwn(prepositions, word) ? prepositions[word] : undefined;

/** "to rebuild": a verb with the particle in front of it. */
export const isInfinitive = (tree: SentenceTree, verb: number): boolean =>
  childrenOf(tree, verb).some(
    (child) =>
      child < verb &&
      tree.tokens[child]?.lemma === "to" &&
      (tree.tokens[child]?.xpos === "TO" || tree.tokens[child]?.relation === "mark"),
  );

/** All tokens from one to another. */
export function tokensFromTo(first: number, last: number): readonly number[] {
  const tokens: number[] = [];
  for (let token = first; token <= last; token++) tokens.push(token);
  return tokens;
}

/** The one attribution that a rule finds at a cue, or none for want of content. */
export const attribution = (
  cue: number,
  content: readonly number[],
  holder: number | undefined,
  confidence: number,
  cueLast = cue,
): readonly Attribution[] =>
  content.length === 0
    ? []
    : [
        {
          cue,
          cueRange: { first: Math.min(cue, cueLast), last: Math.max(cue, cueLast) },
          content,
          ...(holder === undefined ? {} : { holder }),
          confidence,
        },
      ];
