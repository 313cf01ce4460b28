import { childWith, type SentenceTree, subtree } from "../sentence-tree.ts";
import type { AttributionRule } from "./attribution.ts";
import { around, found, hasTensed, isComma, lower } from "./set-off-cue.ts";

const viewNoun = /^(?:view|opinion|judgment|judgement|estimation|words|telling|eyes|reckoning)$/;

/** Whose view it is: the possessor's noun phrase in front of the noun, or the one behind its "of". */
const holderAt = (tree: SentenceTree, noun: number): number | undefined => {
  const possessor = childWith(tree, noun, "nmod:poss");
  if (possessor !== undefined) return possessor < noun ? possessor : undefined;
  if (lower(tree, noun + 1) !== "of") return undefined;
  return tree.tokens.findIndex(
    (token, at) => at > noun + 1 && token.head === noun && token.relation.startsWith("nmod"),
  );
};

export const inSomeonesView: AttributionRule = {
  name: "clause/view",
  construction: "In somebody's view, opinion or words",
  positive: [
    {
      text: "In the view of divers, the wreck is unsafe.",
      source: "divers",
      content: "the wreck is unsafe",
    },
    {
      text: "The wreck is unsafe, in the opinion of the two divers.",
      source: "the two divers",
      content: "The wreck is unsafe",
    },
  ],
  negative: [
    "In plain view of the guards, the thief left.",
    "In other words, the wreck is unsafe.",
  ],
  cues: ["in"],
  read: (tree, token) => {
    if (lower(tree, token) !== "in") return [];
    const noun = [token + 2, token + 3, token + 4].find((at) => viewNoun.test(lower(tree, at)));
    if (noun === undefined) return [];
    const holder = holderAt(tree, noun);
    if (holder === undefined || holder < 0) return [];
    const possessed = holder < noun;
    if (!possessed && lower(tree, token + 1) !== "the") return [];
    const last = possessed ? noun : (subtree(tree, holder).at(-1) ?? holder);
    const opens = !hasTensed(tree, 0, token) && isComma(tree, last + 1);
    const closes = isComma(tree, token - 1);
    const content = around(tree, token, last);
    return (opens || closes) && content.length > 2 ? found(token, noun, content, holder, 0.8) : [];
  },
};
