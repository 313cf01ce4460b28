import { personNoun } from "../../language/gazetteer/person-nouns.ts";
import { baseRelation } from "../sentence-tree.ts";
import type { AttributionRule } from "./attribution.ts";
import { tokensFromTo } from "./cue-frames.ts";
import { found, sentenceEnd } from "./set-off-cue.ts";
import { media } from "./source-rules.ts";

/** What desks put before a headline tells the kind of piece, not who says it. */
const label =
  /^(?:live|breaking|update[ds]?|exclusive|watch|video|explainer|analysis|opinion|factbox|timeline|correction|photos?|gallery|profile|obituary|interview|wrapup|newsmaker)$/i;

/** "Poll: Most voters undecided": a headline's or a summary's way to name its source. */
export const colonSource: AttributionRule = {
  name: "clause/colon",
  construction: "A name or a source noun, a colon, and what it says",
  positive: [
    {
      text: "Poll: Most parents favor later school days",
      source: "Poll",
      content: "Most parents favor later school days",
    },
    {
      text: "Maria Diallo: The river will rise again",
      source: "Maria Diallo",
      content: "The river will rise again",
    },
    {
      text: "Mayor: Bridge will reopen by May",
      source: "Mayor",
      content: "Bridge will reopen by May",
    },
  ],
  negative: [
    "Lima: Strikers block the port",
    "South Africa: Strikers block the port",
    "Live: Strikers block the port of Lima",
    "Note: All times are local.",
    "The choice is clear: the bridge must go.",
  ],
  cues: [":"],
  read: (tree, token) => {
    if (tree.tokens[token]?.text !== ":" || token === 0 || token > 6) return [];
    const before = tree.tokens.slice(0, token);
    const person = before.every(
      (word) =>
        word.upos === "PROPN" &&
        word.name !== "LOC" &&
        // "UN: ...", but "LIMA: ..." tells where.
        (word.text !== word.text.toUpperCase() || (word.name === "ORG" && token === 1)),
    );
    const lemma = tree.tokens[token - 1]?.lemma.toLowerCase() ?? "";
    const medium =
      (media.test(lemma) || personNoun(lemma) !== undefined) &&
      before.every((word) => /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(word.upos));
    if ((!person && !medium) || before.some(({ text }) => label.test(text))) return [];
    const end = sentenceEnd(tree);
    if (end - token < 3 || !before.length) return [];
    let holder = token - 1;
    while (
      /^(?:flat|compound)$/.test(baseRelation(tree.tokens[holder])) &&
      (tree.tokens[holder]?.head ?? -1) >= 0 &&
      (tree.tokens[holder]?.head ?? token) < token
    ) {
      holder = tree.tokens[holder]?.head ?? 0;
    }
    return found(token, token, tokensFromTo(token + 1, end), holder, 0.7);
  },
};
