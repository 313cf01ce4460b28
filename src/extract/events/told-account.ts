import type { Factuality } from "../reading.ts";
import { childrenOf, type SentenceTree } from "../sentence-tree.ts";
import { isVerb, lemmaAt, wordAt } from "./phrase-words.ts";
import { presupposed } from "./presupposed.ts";

const telling = /^(?:describe|recount|detail|narrate|relate|recall|tell|speak|testify|outline)$/;

/**
 * "described a raid in which soldiers *attacked* a clinic", "told of a night when they *fled*": whoever tells of what is
 * not known yet tells all of it. Of "described the raid in which ..." the article knows itself. Parsers hang such clauses in
 * many ways, so it is read as printed.
 */
export function toldAccount(tree: SentenceTree, verb: number): Factuality {
  const noun = describedBy(tree, verb);
  return noun !== undefined &&
    tree.tokens[noun]?.upos === "NOUN" &&
    !presupposed(tree, noun) &&
    isToldOf(tree, noun)
    ? "reported"
    : "actual";
}

/** The noun that stands in front of "where", "when" or "in which" at the beginning of the verb's clause. */
function describedBy(tree: SentenceTree, verb: number): number | undefined {
  for (let at = verb - 1; at > Math.max(1, verb - 8); at--) {
    const word = wordAt(tree, at);
    if (word === "which")
      return /^(?:in|during|on)$/.test(wordAt(tree, at - 1)) ? at - 2 : undefined;
    // "told us today when asked" describes no day, "a night when" does.
    if (word === "when") return isNew(tree, at - 1) ? at - 1 : undefined;
    if (word === "where") return at - 1;
    const isTense = isVerb(tree, at) && tree.tokens[at]?.relation !== "aux";
    if (tree.tokens[at]?.upos === "PUNCT" || isTense) return undefined;
  }
  return undefined;
}

const isNew = (tree: SentenceTree, noun: number): boolean =>
  childrenOf(tree, noun).some((child) => /^(?:an?|one)$/.test(wordAt(tree, child)));

/** Does the nearest verb in front of the noun tell of it? */
function isToldOf(tree: SentenceTree, noun: number): boolean {
  for (let at = noun - 1; at >= Math.max(0, noun - 6); at--) {
    if (tree.tokens[at]?.upos === "PUNCT") return false;
    if (isVerb(tree, at)) return telling.test(lemmaAt(tree, at));
  }
  return false;
}
