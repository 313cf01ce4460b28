import type { Clause } from "../lexicon/event-class.ts";
import { baseRelation, childrenOf, childWith } from "../sentence-tree.ts";
import { isActor, type Reader } from "./kinds-of-noun.ts";
import { caseOf, isRightBehind, wordAt } from "./phrase-words.ts";

/** The verb's complement clause of a kind. */
export function complementOf(
  reader: Reader,
  verb: number,
  kinds: readonly Clause[],
): number | undefined {
  const { tree } = reader;
  for (const child of childrenOf(tree, verb)) {
    const token = tree.tokens[child];
    const relation = baseRelation(token);
    if (child < verb || !token) continue;
    // "heard that ...": what "that" opens right behind the verb is its object, whatever the parser calls it.
    const isContent = relation === "advcl" && wordAt(tree, verb + 1) === "that";
    if ((relation === "ccomp" || isContent) && kinds.includes("that")) return child;
    const isTo = isInfinitive(tree, child);
    if (relation === "xcomp" && kinds.includes(isTo ? "to" : "gerund"))
      if (token.upos === "VERB" || token.upos === "AUX" || hasMark(tree, child)) return child;
    // "urged the council to sell": to the parser this may be a clause of purpose.
    if (relation === "advcl" && isTo && kinds.includes("to")) return child;
    if (gerundRelations.has(relation) && token.xpos === "VBG" && kinds.includes("gerund")) {
      const mark = caseOf(tree, child);
      if (mark === "from" || mark === "of" || mark === "for") return child;
    }
    // "ruled out selling": right behind the verb and its particle, whatever the parser calls it.
    if (relation === "advcl" && token.xpos === "VBG" && kinds.includes("gerund"))
      if (isRightBehind(tree, child, verb)) return child;
    if (relation === "obj" || (relation === "obl" && isAsked(caseOf(tree, child)))) {
      // "urged the council to sell", "called on the council to sell": the parser may hang the infinitive on the council.
      const inner = childrenOf(tree, child).find(
        (at) => tree.tokens[at]?.relation === "acl" && isInfinitive(tree, at),
      );
      // "offers the chance to win": of a chance it only tells what for.
      if (inner !== undefined && kinds.includes("to") && isActor(reader, child)) return inner;
    }
  }
  return undefined;
}

/** "sued over a contract to supply fish": what only happens to have an infinitive is asked nothing. */
const isAsked = (preposition: string | undefined): boolean =>
  preposition === undefined || /^(?:on|upon|to|with)$/.test(preposition);

const gerundRelations: ReadonlySet<string> = new Set(["advcl", "obl", "acl", "nmod"]);

/** "to sell", "to be vigilant" */
const isInfinitive = (tree: Reader["tree"], at: number): boolean =>
  tree.tokens[at]?.xpos === "VB" || tree.tokens[childWith(tree, at, "cop") ?? -1]?.xpos === "VB";

const hasMark = (tree: Reader["tree"], at: number): boolean =>
  childWith(tree, at, "mark") !== undefined;
