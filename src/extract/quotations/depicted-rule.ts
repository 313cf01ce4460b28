import {
  baseRelation,
  childrenOf,
  childWith,
  type SentenceTree,
  subtree,
} from "../sentence-tree.ts";
import type { AttributionRule } from "./attribution.ts";
import { attribution, tokensFromTo } from "./cue-frames.ts";
import { holderOf } from "./holder.ts";
import { reportedEnd } from "./reported-span.ts";
import { lower } from "./set-off-cue.ts";

/** What the object is shown to do or where it is shown to stand: "leading Mora", "ahead by a point". */
const stateOf = (tree: SentenceTree, cue: number, object: number): number | undefined =>
  [...childrenOf(tree, object), ...childrenOf(tree, cue)].find(
    (child) =>
      child > object &&
      ((tree.tokens[child]?.xpos === "VBG" &&
        /^(?:acl|xcomp|advcl)$/.test(baseRelation(tree.tokens[child])) &&
        // "showing signs of tiring" shows nobody doing it.
        !/^(?:PUNCT|ADP|SCONJ)$/.test(tree.tokens[child - 1]?.upos ?? "")) ||
        /^(?:ahead|behind|level|tied)$/.test(lower(tree, child))),
  );

export const depicted: AttributionRule = {
  name: "clause/depicted",
  construction: "To show somebody doing something",
  positive: [
    {
      text: "Footage shows a guard closing the gate.",
      source: "Footage",
      content: "a guard closing the gate",
    },
    {
      text: "The last poll showed Lena Gray ahead by a point.",
      source: "The last poll",
      content: "Lena Gray ahead by a point",
    },
  ],
  negative: [
    "The study shows promise.",
    "The crew showed signs of tiring.",
    "The agent showed the house, hoping for a sale.",
  ],
  cues: ["show", "shows", "showed", "showing"],
  read: (tree, token) => {
    if (tree.tokens[token]?.lemma !== "show" || tree.tokens[token]?.upos !== "VERB") return [];
    const object = childWith(tree, token, "obj");
    if (object === undefined || object < token) return [];
    const state = stateOf(tree, token, object);
    if (state === undefined) return [];
    const first = subtree(tree, object).find((word) => word > token) ?? object;
    const end = reportedEnd(tree, token, first, state);
    return attribution(token, tokensFromTo(first, end), holderOf(tree, token), 0.7);
  },
};
