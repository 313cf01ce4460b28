import { baseRelation, childrenOf, childWith, subtree } from "../sentence-tree.ts";
import type { AttributionRule } from "./attribution.ts";
import { attribution, tokensFromTo } from "./cue-frames.ts";
import { phraseCut, phraseEnd } from "./phrase-end.ts";
import { reportedEnd } from "./reported-span.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Adjectives for what somebody thinks, with a clause: sure that, afraid that. */
const thinking = words(
  "sure certain confident convinced optimistic hopeful worried concerned afraid fearful aware unaware doubtful skeptical sceptical adamant " +
    "glad happy proud sorry surprised disappointed pleased unsure positive mindful grateful insistent pessimistic uncertain",
);

/** Adjectives for what somebody means to do, with an infinitive: eager to, reluctant to. */
const meaning = words(
  "willing unwilling eager reluctant determined keen anxious prepared inclined hesitant desperate loath",
);

/** Adjectives for what somebody is for or against, by their prepositions. */
const toward: ReadonlyMap<string, RegExp> = new Map([
  ["opposed", /^to$/],
  ["critical", /^of$/],
  ["supportive", /^of$/],
  ["skeptical", /^(?:of|about)$/],
  ["sceptical", /^(?:of|about)$/],
  ["wary", /^of$/],
  ["worried", /^about$/],
  ["concerned", /^(?:about|by|over)$/],
  ["optimistic", /^about$/],
  ["pessimistic", /^about$/],
  ["angry", /^(?:about|at|over)$/],
  ["suspicious", /^of$/],
  ["dismissive", /^of$/],
]);

export const attitude: AttributionRule = {
  name: "adjective/attitude",
  construction:
    "An adjective for a belief, a wish or a stance with its clause, infinitive or preposition",
  positive: [
    {
      text: "The coach is confident that the team will win.",
      source: "The coach",
      content: "that the team will win",
    },
    {
      text: "Teachers are critical of the new exams.",
      source: "Teachers",
      content: "the new exams",
    },
  ],
  negative: [
    "The coach is taller than the team.",
    "It is certain that the team will win.",
    "Maria is Constructor of the bridge.",
  ],
  cues: [...thinking, ...meaning, ...toward.keys()],
  read: (tree, token) => {
    const lemma = tree.words[token] ?? "";
    if (!thinking.has(lemma) && !meaning.has(lemma) && !toward.has(lemma)) return [];
    const holder = childWith(tree, token, "nsubj");
    if (holder === undefined) return [];
    if (/^(?:it|this|that|which)$/i.test(tree.tokens[holder]?.text ?? "")) return [];
    if (childWith(tree, token, "cop", "aux") === undefined) return [];
    for (const child of childrenOf(tree, token)) {
      if (child < token) continue;
      const first = subtree(tree, child).find((inside) => inside > token) ?? child;
      const relation = baseRelation(tree.tokens[child]);
      // Parsers call the clause many things; "that" right behind the adjective shows what it is.
      const isClause =
        relation === "ccomp" ||
        (/^(?:csubj|advcl|acl|dep|parataxis)$/.test(relation) &&
          tree.tokens[first]?.text === "that");
      if (thinking.has(lemma) && isClause && first === token + 1) {
        const end = reportedEnd(tree, token, first, child);
        return attribution(token, tokensFromTo(first, end), holder, 0.6);
      }
      if (
        meaning.has(lemma) &&
        /^(?:xcomp|ccomp|advcl)$/.test(relation) &&
        tree.tokens[first]?.xpos === "TO"
      ) {
        const end = subtree(tree, child).at(-1) ?? child;
        return attribution(token, tokensFromTo(first, end), holder, 0.45);
      }
      const marker = childWith(tree, child, "case");
      if (
        marker !== undefined &&
        marker > token &&
        toward.get(lemma)?.test(tree.tokens[marker]?.text ?? "") === true
      ) {
        const inside = subtree(tree, child, new Set([marker]));
        const end = phraseEnd(tree, token, inside.at(-1) ?? child);
        const start = inside[0] ?? child;
        return attribution(
          token,
          tokensFromTo(start, phraseCut(tree, token, start, end)),
          holder,
          0.45,
        );
      }
    }
    return [];
  },
};
