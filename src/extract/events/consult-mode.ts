import type { EventMode } from "../../model/kinds/event.ts";
import { childrenOf, type SentenceTree } from "../sentence-tree.ts";
import { wordAt } from "./phrase-words.ts";

/** The stem of "telephone", with any prefix for the means and any ending: a noun, its adjective or its adverb. */
const phone = /^(?:tele|video|radio|inter)?phon(?:es?|ed|ic|ical|ically|ing)$/;

/** "a phone conversation", "talked by telephone", "spoke over the phone": how those who confer are in touch. */
export function consultMode(tree: SentenceTree, trigger: number): EventMode | undefined {
  return childrenOf(tree, trigger).some((child) => phone.test(wordAt(tree, child)))
    ? "ConsultByPhone"
    : undefined;
}
