import { personNoun } from "../../language/gazetteer/person-nouns.ts";
import { baseRelation, type SentenceTree } from "../sentence-tree.ts";
import type { AttributionRule } from "./attribution.ts";
import { tokensFromTo } from "./cue-frames.ts";
import { found, isComma, lower } from "./set-off-cue.ts";
import { media } from "./source-rules.ts";

const bodies =
  /^(?:army|navy|military|government|ministry|union|court|party|hospital|family|agency|watchdog|monitor|media|inquiry|inquest)$/;

/** "match report", "live updates": the kind of piece. */
const kinds = /^(?:match|race|live|photo|video|special|weather|full)$/;

/** Does the last word name who reports: a body, a medium or people by a noun; behind a colon, a name as well? */
function isSource(tree: SentenceTree, mark: number, last: number): boolean {
  const word = tree.tokens[last];
  if (word?.upos === "PROPN")
    return tree.tokens[mark]?.text === ":" && (word.name !== "" || word.text === "UN");
  const lemma = word?.lemma.toLowerCase() ?? "";
  return (
    word?.upos === "NOUN" &&
    (media.test(lemma) || bodies.test(lemma) || personNoun(lower(tree, last)) !== undefined)
  );
}

export const closingSource: AttributionRule = {
  name: "clause/closing-source",
  construction: "What a headline says, a colon or a dash, and who says it",
  positive: [
    {
      text: "Rebels seized the northern port: army",
      source: "army",
      content: "Rebels seized the northern port",
    },
    {
      text: "Storm sank nine boats - report",
      source: "report",
      content: "Storm sank nine boats",
    },
    {
      text: "Rebels seized the northern port: Norway",
      source: "Norway",
      content: "Rebels seized the northern port",
    },
  ],
  negative: [
    "Rebels seized the port: ten dead",
    "Peru beat Chile - match report",
    "He wanted one thing: peace.",
    "The bridge has two owners: Peru and Chile",
  ],
  cues: [":", "-", "–", "—", "--"],
  read: (tree, token) => {
    const last = tree.tokens.length - 1;
    if (token < 3 || token === last || last - token > 3) return [];
    if (lower(tree, token) !== ":" && !isComma(tree, token)) return [];
    const behind = tree.tokens.slice(token + 1);
    if (!behind.every(({ upos }) => /^(?:NOUN|PROPN|ADJ)$/.test(upos))) return [];
    if (kinds.test(lower(tree, token + 1)) || !isSource(tree, token, last)) return [];
    const told = tree.tokens.slice(0, token);
    const verb = told.findIndex(({ upos }) => upos === "VERB");
    if (verb < 1 || told.some(({ text }) => text === ":" || text === "|")) return [];
    let holder = last;
    while (/^(?:flat|compound|amod)$/.test(baseRelation(tree.tokens[holder]))) {
      const head = tree.tokens[holder]?.head ?? -1;
      if (head <= token) break;
      holder = head;
    }
    return found(token, token, tokensFromTo(0, token - 1), holder, 0.7, {
      first: token + 1,
      last,
    });
  },
};
