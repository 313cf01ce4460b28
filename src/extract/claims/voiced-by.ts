import { isInfinitive } from "../quotations/cue-frames.ts";
import type { SentenceTree } from "../sentence-tree.ts";

/** What people do to be heard: whoever does it to demand something demands it. */
const voicing =
  /^(?:rally|march|gather|assemble|demonstrate|protest|strike|parade|converge|write|sign|petition|phone|tweet|walk|turn|take|hold|speak|use|summon|demonstration|vigil|sit-in)$/;

/**
 * "Thousands *marched* to demand a vote", "has *written* to the board to urge a review": the stance is taken by doing it, though the
 * parser hangs it on a noun between: "rallied in a square on Friday night to demand".
 */
export function voicedBy(tree: SentenceTree, cue: number): number | undefined {
  if (!isInfinitive(tree, cue) || !/^(?:advcl|xcomp|acl)$/.test(tree.tokens[cue]?.relation ?? ""))
    return undefined;
  let over = tree.tokens[cue]?.head ?? -1;
  for (let steps = 0; steps < 3 && over >= 0; steps++) {
    if (voicing.test(tree.lemmas[over] ?? "")) return over;
    if (!/^(?:NOUN|PROPN)$/.test(tree.tokens[over]?.upos ?? "")) return undefined;
    over = tree.tokens[over]?.head ?? -1;
  }
  return undefined;
}
