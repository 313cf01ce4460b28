import { childrenOf, childWith, type SentenceTree, subtree } from "../sentence-tree.ts";
import type { AttributionRule } from "./attribution.ts";
import { attribution, framesOf, prepositionFrame, tokensFromTo } from "./cue-frames.ts";
import { holderOf } from "./holder.ts";
import { phraseCut, phraseEnd } from "./phrase-end.ts";
import { lower } from "./set-off-cue.ts";
import { isTimeWord } from "./subject-in-print.ts";

/** Verbs that say to or of their object what their preposition brings. */
const addressing =
  /^(?:accuse|warn|suspect|remind|inform|convince|assure|notify|advise|alert|charge)$/;

/** "appealed to the high court": without what they are to do, the phrase tells who is to judge. */
const isSuit = (tree: SentenceTree, verb: number, marker: number): boolean =>
  tree.tokens[verb]?.lemma === "appeal" &&
  lower(tree, marker) === "to" &&
  !tree.tokens.slice(marker + 1, marker + 12).some(({ xpos }) => xpos === "TO");

export const reportedOblique: AttributionRule = {
  name: "clause/preposition",
  construction: "A verb of saying or wanting with a preposition in front of its content",
  positive: [
    {
      text: "Aid groups called for an immediate ceasefire.",
      source: "Aid groups",
      content: "an immediate ceasefire",
    },
    {
      text: "The bishop appealed to both armies to stop.",
      source: "The bishop",
      content: "both armies to stop",
    },
    {
      text: "The bishop called on both armies to lay down their arms.",
      source: "The bishop",
      content: "both armies to lay down their arms",
    },
  ],
  negative: [
    "Aid groups waited for an immediate ceasefire.",
    "The guard spoke on condition of anonymity.",
    "The bishop appealed to the high court.",
  ],
  cues: "verbs",
  read: (tree, token) => {
    const frames = framesOf(tree, token);
    if (frames?.prepositions === undefined) return [];
    const object = childWith(tree, token, "obj", "iobj");
    const addresses = addressing.test(tree.tokens[token]?.lemma ?? "");
    // "called his sister on Friday": with an object, few of these verbs have their content behind a preposition.
    if (object !== undefined && object > token && !addresses && !isTimeWord(tree, object))
      return [];
    // "warned the crew of ice": the parser may hang the phrase on the object.
    const behindObject =
      object === undefined || object < token || !addresses
        ? []
        : childrenOf(tree, object).filter((child) => child > object);
    for (const child of [...childrenOf(tree, token), ...behindObject]) {
      const marker = childWith(tree, child, "case", "mark");
      if (child < token || marker === undefined || marker < token || isTimeWord(tree, child)) {
        continue;
      }
      // "who spoke on condition of anonymity"
      if (lower(tree, marker - 1) === "condition") continue;
      const confidence = prepositionFrame(frames, tree.tokens[marker]?.lemma.toLowerCase() ?? "");
      if (confidence === undefined || isSuit(tree, token, marker)) continue;
      const inside = subtree(tree, child, new Set([marker])).filter((word) => word > marker);
      const first = inside[0] ?? child;
      const end = phraseEnd(tree, token, inside.at(-1) ?? child);
      return attribution(
        token,
        tokensFromTo(first, phraseCut(tree, token, first, end)),
        holderOf(tree, token),
        confidence,
        marker === token + 1 ? marker : token,
      );
    }
    // The parser lost the phrase behind the preposition: "agreed on "harsh steps" ...".
    const next = token + 1;
    const confidence = prepositionFrame(frames, tree.words[next] ?? "");
    if (confidence === undefined || tree.tokens[next]?.upos !== "ADP") return [];
    if (isSuit(tree, token, next)) return [];
    const end = phraseEnd(tree, token, Math.max(next, tree.tokens[next]?.head ?? next));
    return attribution(token, tokensFromTo(next + 1, end), holderOf(tree, token), confidence, next);
  },
};
