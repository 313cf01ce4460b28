import type { EventType } from "../../model/kinds/event.ts";
import { nounEntries } from "../lexicon/lexicon.ts";
import { baseRelation, childrenOf, childWith, type SentenceTree } from "../sentence-tree.ts";
import { caseOf, lemmaAt, wordAt } from "./phrase-words.ts";

const definite: ReadonlySet<string> = new Set(["the", "this", "that", "these", "those", "both"]);

/** "the raid", "their raid": taken for granted. */
export const presupposed = (tree: SentenceTree, noun: number): boolean =>
  childrenOf(tree, noun).some((child) => {
    const relation = tree.tokens[child]?.relation;
    return relation === "nmod:poss" || (relation === "det" && definite.has(wordAt(tree, child)));
  });

/** What nobody puts in a calendar, so that it has happened where it is spoken of as known. */
const unscheduled: ReadonlySet<EventType> = new Set(["Harm", "Assault", "Coerce"]);

/** "the death of the queen", "the arrest of two men": done to somebody. */
export const isDone = (tree: SentenceTree, noun: number): boolean =>
  nounEntries(lemmaAt(tree, noun)).some(
    ({ type, frame }) =>
      type === "Harm" || (unscheduled.has(type) && frame.initiator?.includes("doer")),
  );

/**
 * "plans a review of the *crash*", "will march after the *bombing*", "denied that his *resignation* was forced": what
 * is planned or denied is about it.
 */
export function isKnown(tree: SentenceTree, noun: number): boolean {
  if (tree.tokens[noun]?.upos !== "NOUN") return false;
  const opener = caseOf(tree, noun) ?? "";
  if (!presupposed(tree, noun) && !causal.has(opener)) return false;
  const isUnscheduled = nounEntries(lemmaAt(tree, noun)).some(({ type }) => unscheduled.has(type));
  const relation = baseRelation(tree.tokens[noun]);
  if (relation === "nsubj")
    return (
      tree.tokens[tree.tokens[noun]?.head ?? -1]?.relation === "ccomp" &&
      (isUnscheduled || nounEntries(lemmaAt(tree, noun)).some(({ type }) => type === "Retreat"))
    );
  if (!isUnscheduled) return false;
  // "those responsible for Ruiz's *murder*"
  const isOwned = childWith(tree, noun, "nmod:poss") !== undefined;
  if (isOwned && opener === "for" && isDone(tree, noun)) return true;
  if (relation !== "nmod" && relation !== "obl") return false;
  return causal.has(opener) || (relation === "nmod" ? about.has(opener) : opener === "after");
}

/** "decided to close the airport *due* to a *crash*" */
const causal: ReadonlySet<string> = new Set(["due", "because", "despite", "following", "amid"]);

const about: ReadonlySet<string> = new Set(["of", "into", "over", "after", "about", "since"]);
