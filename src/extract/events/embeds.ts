import type { Embedding } from "../lexicon/embedding.ts";
import { embeddingOf } from "../lexicon/embedding-index.ts";
import { allegedAdjectives, falseAdjectives } from "../lexicon/hedges.ts";
import { framesOf } from "../quotations/cue-frames.ts";
import { resumedBy } from "../quotations/resumption.ts";
import { baseRelation, childrenOf, childWith, type SentenceTree } from "../sentence-tree.ts";
import { caseOf, isElect, lemmaAt, wordAt } from "./phrase-words.ts";

/** How content hangs on the word that embeds it. */
export type Kind = "to" | "that" | "gerund" | "object" | "of" | "from";

/** What the word above does to content that hangs on it in that way. */
export function embeds(tree: SentenceTree, over: number, kind: Kind): Embedding | undefined {
  if (tree.tokens[over]?.upos === "NOUN")
    for (const child of childrenOf(tree, over)) {
      if (baseRelation(tree.tokens[child]) !== "amod") continue;
      // "false reports that ...", "unconfirmed news of ...": the adjective outweighs the noun.
      if (falseAdjectives.has(wordAt(tree, child))) return "denial";
      if (allegedAdjectives.has(wordAt(tree, child))) return "allegation";
    }
  if (kind === "to" && lemmaAt(tree, over) === "expect" && isForecast(tree, over)) return "report";
  // "uses drones to *attack* ports": an aim, as long as nothing is told to have come of it.
  if (kind === "to" && lemmaAt(tree, over) === "use" && isPresent(tree, over)) return undefined;
  // "charges related to *robbery*"
  if (/^related?$/.test(lemmaAt(tree, over)) && isOfCharge(tree, over)) return "open";
  // "The crew was able to *land*": what somebody could do at the time was done.
  if (wordAt(tree, over) === "able" && /^(?:was|were)$/.test(wordAt(tree, over - 1)))
    return "implicative";
  if (isElect(tree, over)) return undefined;
  if (kind === "that" && resumedBy(tree, over) !== undefined) return answered(tree, over);
  if (kind === "that" && lemmaAt(tree, over) === "learn" && isPassedOn(tree, over)) return "report";
  return embeddingOf(
    lemmaAt(tree, over),
    tree.tokens[over]?.upos ?? "X",
    kind,
    particleWord(tree, over),
  );
}

const isOfCharge = (tree: SentenceTree, participle: number): boolean => {
  const { relation, head = -1 } = tree.tokens[participle] ?? {};
  return (
    relation === "acl" &&
    embeddingOf(lemmaAt(tree, head), tree.tokens[head]?.upos ?? "X", "of") === "allegation"
  );
};

/**
 * "The mayor *stole* it, a claim he denies" is a claim; "Oslo has *blamed* him, a charge he denies": what is denied is not
 * that it has.
 */
const answered = (tree: SentenceTree, answer: number): Embedding | undefined =>
  childrenOf(tree, answer).some(
    (child) => child < answer && tree.tokens[child]?.relation === "ccomp" && framesOf(tree, child),
  )
    ? undefined
    : "allegation";

const isPresent = (tree: SentenceTree, verb: number): boolean => {
  const xpos = tree.tokens[verb]?.xpos;
  return (
    xpos === "VBZ" ||
    xpos === "VBP" ||
    (xpos === "VBG" && /^(?:is|are)$/.test(wordAt(tree, verb - 1)))
  );
};

/** "is widely *expected* to quit", "is expected by analysts to quit": no plan, but what others think. */
const isForecast = (tree: SentenceTree, verb: number): boolean =>
  childrenOf(tree, verb).some(
    (child) =>
      /^(?:widely|generally|largely|broadly|universally)$/.test(wordAt(tree, child)) ||
      (child > verb && caseOf(tree, child) === "by" && tree.tokens[child]?.name !== "PER"),
  );

/** "It was learnt that ...", "The Daily Post has learned that ...": what a paper passes on. A sheriff who learns it knows it. */
const isPassedOn = (tree: SentenceTree, verb: number): boolean => {
  const subject = childWith(tree, verb, "nsubj", "expl") ?? -1;
  return (
    tree.tokens[subject]?.name === "ORG" ||
    /^(?:it|we|correspondent|reporter|newspaper|agency)$/.test(wordAt(tree, subject))
  );
};

const particleWord = (tree: SentenceTree, verb: number): string => {
  const particle = childWith(tree, verb, "compound:prt");
  if (particle !== undefined) return wordAt(tree, particle);
  // "went on to win": to the parser this may be an adverb.
  return tree.tokens[verb + 1]?.head === verb && wordAt(tree, verb + 1) === "on" ? "on" : "";
};
