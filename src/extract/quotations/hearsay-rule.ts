import { childrenOf, childWith, type SentenceTree, subtree } from "../sentence-tree.ts";
import type { AttributionRule } from "./attribution.ts";
import { attribution, isInfinitive, tokensFromTo } from "./cue-frames.ts";
import { agentOf, isPassive } from "./holder.ts";
import { phraseCut } from "./phrase-end.ts";
import { isRelativizer } from "./subject-in-print.ts";

const believes =
  /^(?:say|believe|think|report|know|understand|allege|rumou?r|suspect|assume|estimate|expect|presume|fear)$/;

/** Is the verb a passive of saying or believing with an infinitive behind it? Nobody need be named who says so. */
export const isHearsay = (tree: SentenceTree, verb: number): boolean =>
  believes.test(tree.tokens[verb]?.lemma ?? "") && isPassive(tree, verb);

export const hearsay: AttributionRule = {
  name: "clause/hearsay",
  construction: "Somebody is said, believed or expected to do something",
  positive: [
    {
      text: "The firm is said to have hidden its losses.",
      content: "The firm ... to have hidden its losses",
    },
    {
      text: "Rebels are believed by diplomats to hold the pass.",
      source: "diplomats",
      content: "Rebels ... to hold the pass",
    },
  ],
  negative: ["The firm was forced to sell its mill.", "The firm said it had to sell."],
  cues: "verbs",
  read: (tree, token) => {
    if (!isHearsay(tree, token)) return [];
    const subject = childWith(tree, token, "nsubj");
    const agent = agentOf(tree, token);
    // "believed by diplomats to hold": the parser may hang the infinitive on them.
    const behind = agent === undefined ? [] : childrenOf(tree, agent);
    const action = [...childrenOf(tree, token), ...behind].find(
      (child) => child > token && isInfinitive(tree, child),
    );
    if (subject === undefined || subject > token || action === undefined) return [];
    if (isRelativizer(tree, subject)) return [];
    const inside = subtree(tree, action);
    const first = inside[0] ?? action;
    const last = Math.max(action, phraseCut(tree, token, first, inside.at(-1) ?? action));
    const content = [...subtree(tree, subject), ...tokensFromTo(first, last)];
    return attribution(token, content, agent, 0.7);
  },
};
