import type { Phrase, TextSpan } from "../reading.ts";
import { baseRelation, childWith, phraseOf, type SentenceTree } from "../sentence-tree.ts";

/** Whose subject gives the figures of what it says: "the army said only three soldiers were wounded". */
const saying: ReadonlySet<string> = new Set(
  `say claim report estimate announce confirm insist contend maintain state declare assert
  acknowledge`.split(/\s+/),
);
export const isSaying = (lemma: string): boolean => saying.has(lemma);
export const isSetting = (lemma: string): boolean => setting.has(lemma);

/** Of these an object is no statement: "claimed 30 lives". */
const sayingClauses: ReadonlySet<string> = new Set(["claim", "maintain", "insist"]);
/** "put the toll at 40" */
const setting: ReadonlySet<string> = new Set(["put", "place"]);
/** What is joined to a verb of telling is not told by it: "said so, and 40 were hurt". */
const joined: ReadonlySet<string> = new Set(["conj", "parataxis", "advcl"]);

/** Clauses nest no deeper where a reader can follow. */
const longestClimb = 16;

/**
 * Who tells a figure by the grammar of its sentence, within what somebody is read to have said: of "The army said five men died, while the rebels
 * put the toll at 40" the rebels, though the army may be read to have said all of it.
 */
export function tellerOf(
  tree: SentenceTree,
  head: number,
  within: TextSpan | undefined,
): Phrase | undefined {
  let below = head;
  for (let steps = 0; steps < longestClimb; steps++) {
    const at = steps === 0 ? head : (tree.tokens[below]?.head ?? -1);
    const token = tree.tokens[at];
    if (!token) return undefined;
    if (within && (token.start < within.start || token.end > within.end)) return undefined;
    const teller = token.upos === "VERB" ? childWith(tree, at, "nsubj") : undefined;
    if (teller !== undefined && tells(tree, at, below, head))
      return tree.tokens[teller]?.relation === "nsubj:pass" ? undefined : phraseOf(tree, teller);
    below = at;
  }
  return undefined;
}

function tells(tree: SentenceTree, verb: number, below: number, head: number): boolean {
  const lemma = tree.lemmas[verb] ?? "";
  const relation = baseRelation(tree.tokens[below]);
  if (setting.has(lemma)) return head > verb && tree.words.slice(verb, verb + 8).includes("at");
  if (!saying.has(lemma) || below === verb || joined.has(relation)) return false;
  return relation !== "obj" || !sayingClauses.has(lemma);
}
