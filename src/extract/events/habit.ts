import type { Timex } from "../../language/dates/timex.ts";
import type { EventType } from "../../model/kinds/event.ts";
import { baseRelation, childrenOf, childWith, type SentenceTree } from "../sentence-tree.ts";
import { isVerb, lemmaAt, wordAt } from "./phrase-words.ts";
import { timeWords } from "./time-words.ts";

const usual: ReadonlySet<string> = new Set(
  `usually typically normally generally routinely regularly often always traditionally annually sometimes frequently
  rarely seldom habitually customarily`.split(/\s+/),
);

/** Types for which nearly any verb will do: what they hold in the present tense is seldom news. */
const broad: ReadonlySet<EventType> = new Set(["Occur", "Produce", "Decide"]);

/**
 * What is done again and again, or by nature, rather than once: "The bank *usually closes* at noon", "*Every day* nine cars
 * *collide*", "The valve *opens* under pressure". What was done often was done.
 */
export function isHabit(
  tree: SentenceTree,
  trigger: number,
  type: EventType,
  times: readonly Timex[] = [],
): boolean {
  const verb = isVerb(tree, trigger) ? trigger : (tree.tokens[trigger]?.head ?? -1);
  if (!isPresent(tree, verb)) return false;
  const children = childrenOf(tree, verb);
  if (children.some((child) => tellsHowOften(tree, child, times))) return true;
  return (
    verb === trigger &&
    broad.has(type) &&
    tree.tokens[verb]?.xpos !== "VBG" &&
    endsSentence(tree) &&
    !children.some((child) => tellsTime(tree, child))
  );
}

/** "closes", "is closing"; but "will close every day", "to close every day". */
function isPresent(tree: SentenceTree, verb: number): boolean {
  const xpos = tree.tokens[verb]?.xpos;
  const helper = childWith(tree, verb, "aux");
  if (xpos === "VBG") return /^(?:is|are|'s|'re)$/.test(wordAt(tree, helper ?? -1));
  return /^VB[PZ]?$/.test(xpos ?? "") && (helper ?? childWith(tree, verb, "mark")) === undefined;
}

/** "usually", "every year", "each of nine days" */
function tellsHowOften(tree: SentenceTree, child: number, times: readonly Timex[]): boolean {
  const relation = baseRelation(tree.tokens[child]);
  if (relation === "advmod") return usual.has(wordAt(tree, child));
  if (relation !== "obl") return false;
  const { start = 0, end = 0 } = tree.tokens[child] ?? {};
  return times.some((time) => time.type === "SET" && start < time.end && time.start < end);
}

const tellsTime = (tree: SentenceTree, child: number): boolean =>
  /^(?:obl|nmod|advmod)$/.test(baseRelation(tree.tokens[child])) &&
  timeWords.has(lemmaAt(tree, child));

/** A headline is in the present tense, and has no full stop. */
const endsSentence = ({ tokens }: SentenceTree): boolean =>
  tokens.slice(-3).some(({ text }) => text === ".");
