import type { Timex } from "../../language/dates/timex.ts";
import { baseRelation, childrenOf, childWith, type SentenceTree } from "../sentence-tree.ts";
import { isVerb, wordAt } from "./phrase-words.ts";

const usual: ReadonlySet<string> = new Set(
  "usually often typically normally generally regularly routinely sometimes frequently always rarely seldom".split(
    " ",
  ),
);

/** "The bank *usually closes* at noon", "*Every day* nine cars *collide*": how things go, and none of the times they did. */
export function isHabit(
  tree: SentenceTree,
  token: number,
  times: readonly Timex[] | undefined,
): boolean {
  const verb = isVerb(tree, token) ? token : (tree.tokens[token]?.head ?? -1);
  if (!/^VB[ZP]?$/.test(tree.tokens[verb]?.xpos ?? "")) return false;
  // "will close every day", "to close every day"
  if (childWith(tree, verb, "aux", "mark") !== undefined) return false;
  return childrenOf(tree, verb).some((child) => {
    const relation = baseRelation(tree.tokens[child]);
    if (relation === "advmod") return usual.has(wordAt(tree, child));
    const { start = 0, end = 0 } = tree.tokens[child] ?? {};
    return (
      relation === "obl" &&
      (times?.some((time) => time.type === "SET" && start < time.end && time.start < end) ?? false)
    );
  });
}
