import type { EventMode } from "../../model/kinds/event.ts";
import { childrenOf, type SentenceTree } from "../sentence-tree.ts";
import { wordAt } from "./phrase-words.ts";

/** phone, telephone, telephonic, phonic; and what is phoned. */
const phone = /^(?:tele)?phon(?:e|ic|es)$/;

/** "a phone conversation", "talked by telephone", "spoke over the phone": how those who confer are in touch. */
export function consultMode(tree: SentenceTree, trigger: number): EventMode | undefined {
  return childrenOf(tree, trigger).some((child) => phone.test(wordAt(tree, child)))
    ? "ConsultByPhone"
    : undefined;
}
