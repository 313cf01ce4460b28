import type { SentenceTree } from "./sentence-tree.ts";

const asked = /^(?:asked|pressed|questioned|quizzed)$/;

/** What opens that which is asked, or tells who asks. */
const question = /^(?:if|whether|about|why|how|what|when|where|who|by|on|repeatedly)$/;

/**
 * "*Asked* about the leak, Ruiz shrugged", "Ruiz, *asked* whether he knew, said no": somebody else asks, whatever the tagger
 * calls the participle. "Ruiz rose, asked whether he might go, and left" lists what he did.
 */
export function isAskedAside({ words }: SentenceTree, verb: number): boolean {
  const opens = verb === 0 || /^[,"“]$/.test(words[verb - 1] ?? "");
  if (!opens || !asked.test(words[verb] ?? "") || !question.test(words[verb + 1] ?? ""))
    return false;
  const closing = words.indexOf(",", verb + 2);
  return closing > 0 && !/^(?:and|but|or|then)$/.test(words[closing + 1] ?? "");
}
