import { childrenOf, type SentenceTree } from "../sentence-tree.ts";
import type { Attribution, AttributionRule } from "./attribution.ts";
import { attribution, tokensFromTo } from "./cue-frames.ts";
import { isComma, lower, sentenceEnd } from "./set-off-cue.ts";

const works =
  /^(?:novel|novella|film|movie|play|thriller|drama|comedy|musical|opera|sitcom|sequel|fable|cartoon|screenplay|miniseries|episode)$/;

/** How a work's plot is told: "follows a nurse", "tells of a nurse", "is about a nurse", "centers on a nurse". */
const plotting: ReadonlyMap<string, RegExp> = new Map([
  ["follows", /^(?:an?|the|two|three)$/],
  ["depicts", /^(?:an?|the|two|three)$/],
  ["imagines", /^(?:an?|the)$/],
  ["tells", /^(?:of|the|about)$/],
  ["is", /^about$/],
  ["centres", /^on$/],
  ["centers", /^on$/],
  ["revolves", /^around$/],
]);

/** What the cast and the makers do is no plot: "In the film, Ruiz plays a spy". */
const making = /^(?:play|star|portray|appear|direct|return|make|feature|act|voice|say|tell|be)$/;

const isWork = (tree: SentenceTree, noun: number): boolean => works.test(lower(tree, noun));

/** "In her first novel, ...": the work, where a comma closes the phrase. */
function openingWork(tree: SentenceTree, preposition: number): number | undefined {
  if (preposition > 1 || !/^(?:DT|PRP\$|CD)$/.test(tree.tokens[preposition + 1]?.xpos ?? ""))
    return undefined;
  for (let noun = preposition + 2; noun < preposition + 6; noun++)
    if (isComma(tree, noun + 1)) return isWork(tree, noun) ? noun : undefined;
  return undefined;
}

/** The first finite verb from a token on, if it is in the present tense and tells a plot. */
function plotVerb(tree: SentenceTree, from: number): number | undefined {
  const verb = tree.tokens.findIndex(
    ({ xpos }, at) => at >= from && /^(?:VBD|VBZ|VBP|MD)$/.test(xpos),
  );
  const isPresent = /^VB[ZP]$/.test(tree.tokens[verb]?.xpos ?? "");
  return isPresent && !making.test(tree.lemmas[verb] ?? "") ? verb : undefined;
}

function inWork(tree: SentenceTree, token: number): readonly Attribution[] {
  const work = openingWork(tree, token);
  if (work === undefined || plotVerb(tree, work + 2) === undefined) return [];
  return attribution(token, tokensFromTo(work + 2, sentenceEnd(tree)), work, 0.75, work);
}

function ofWork(tree: SentenceTree, token: number): readonly Attribution[] {
  const behind = plotting.get(lower(tree, token));
  if (behind === undefined || !behind.test(lower(tree, token + 1))) return [];
  const work = token - 1;
  if (!isWork(tree, work)) return [];
  return attribution(token, tokensFromTo(token + 1, sentenceEnd(tree)), work, 0.75);
}

/** "the novel, in which Kenya invades Uganda, ..." */
function withinWork(tree: SentenceTree, token: number): readonly Attribution[] {
  const work = isComma(tree, token - 2) ? token - 3 : token - 2;
  if (lower(tree, token - 1) !== "in" || !isWork(tree, work)) return [];
  const verb = plotVerb(tree, token + 1);
  const clause = childrenOf(tree, work).find((child) => child === verb);
  if (clause === undefined) return [];
  let last = clause;
  while (last < sentenceEnd(tree) && !isComma(tree, last + 1)) last += 1;
  return attribution(token, tokensFromTo(token + 1, last), work, 0.75);
}

export const fiction: AttributionRule = {
  name: "clause/fiction",
  construction: "What happens in a novel, a film or a play, in the present tense",
  positive: [
    {
      text: "In her first novel, Kenya invades Uganda.",
      source: "her first novel",
      content: "Kenya invades Uganda",
    },
    {
      text: "The film follows a nurse who flees Norway.",
      source: "The film",
      content: "a nurse who flees Norway",
    },
    {
      text: "The play is about a king who kills his son.",
      source: "The play",
      content: "about a king who kills his son",
    },
  ],
  negative: [
    "In the film, Ana Ruiz plays a nurse.",
    "In the novel, published in May, rents rose.",
    "In the play, staged in 1990, Ruiz played the king.",
    "The film is long.",
    "In the report, Kenya accuses Uganda of theft.",
  ],
  cues: ["in", "which", ...plotting.keys()],
  read: (tree, token) => {
    const word = lower(tree, token);
    if (word === "in") return inWork(tree, token);
    return word === "which" ? withinWork(tree, token) : ofWork(tree, token);
  },
};
