import type { AttributionRule } from "./attribution.ts";
import { tokensFromTo } from "./cue-frames.ts";
import { cueNouns } from "./cue-nouns.ts";
import { holderOf } from "./holder.ts";
import { reportedEnd } from "./reported-span.ts";
import {
  baseRelation,
  childrenOf,
  childWith,
  type SentenceTree,
  subtree,
} from "./sentence-tree.ts";

const lower = (tree: SentenceTree, token: number): string =>
  tree.tokens[token]?.text.toLowerCase() ?? "";

const caseWord = (tree: SentenceTree, token: number): string => {
  const marker = childWith(tree, token, "case");
  return marker === undefined || marker > token ? "" : lower(tree, marker);
};

/** Verbs whose subject holds what their object names: "voiced doubts", "made a promise". */
const carrying =
  /^(?:make|issue|voice|express|raise|repeat|renew|deliver|give|have|hold|share|state|reiterate|announce|air|level|send|submit|offer|outline|unveil|present|launch|lodge|file|reaffirm|add|echo|fuel|spark)$/;

/** Whoever holds the thought that a noun names: its possessor, its "by" phrase, the subject of a verb that carries it. */
export function holderOfNoun(tree: SentenceTree, noun: number): number | undefined {
  const possessor = childWith(tree, noun, "nmod:poss");
  if (possessor !== undefined) return possessor;
  const agent = childrenOf(tree, noun).find(
    (child) =>
      child > noun &&
      baseRelation(tree.tokens[child]) === "nmod" &&
      /^(?:by|from|among)$/.test(caseWord(tree, child)),
  );
  if (agent !== undefined) return agent;
  const token = tree.tokens[noun];
  const verb = tree.tokens[token?.head ?? -1];
  if (token === undefined || verb === undefined || !/^(?:obj|xcomp)$/.test(baseRelation(token))) {
    return undefined;
  }
  return carrying.test(verb.lemma.toLowerCase()) ? holderOf(tree, token.head) : undefined;
}

export const reportingNoun: AttributionRule = {
  name: "noun/content",
  construction: "A noun of saying, thinking or planning with its clause, infinitive or preposition",
  positive: [
    {
      text: "The guards repeated the claim that the vault was empty.",
      source: "The guards",
      content: "that the vault was empty",
    },
    {
      text: "Investors praised the company's decision to sell its mills.",
      source: "the company's",
      content: "to sell its mills",
    },
  ],
  negative: ["The company's mills surprised investors."],
  read: (tree, token) => {
    const word = tree.tokens[token];
    const frames = word?.upos === "NOUN" ? cueNouns.get(word.lemma.toLowerCase()) : undefined;
    if (word === undefined || frames === undefined) return [];
    const holder = holderOfNoun(tree, token);
    const sure = holder === undefined ? 0.6 : 1;
    const made = (content: readonly number[], confidence: number) => [
      {
        cue: token,
        cueRange: { first: token, last: token },
        content,
        ...(holder === undefined ? {} : { holder }),
        confidence: confidence * sure,
      },
    ];
    for (const child of childrenOf(tree, token)) {
      if (child < token) continue;
      const relation = tree.tokens[child]?.relation ?? "";
      const inside = subtree(tree, child);
      const first = inside[0] ?? child;
      if (
        frames.clause !== undefined &&
        /^(?:acl|ccomp)(?::|$)/.test(relation) &&
        lower(tree, first) === "that" &&
        first === token + 1 &&
        tree.tokens[first]?.upos === "SCONJ"
      ) {
        const last = inside.at(-1) ?? child;
        const end = Math.min(last, reportedEnd(tree, token, first, child));
        return made(tokensFromTo(first, end), frames.clause);
      }
      if (
        frames.infinitive !== undefined &&
        /^(?:acl|xcomp|advcl)$/.test(baseRelation(tree.tokens[child])) &&
        tree.tokens[first]?.xpos === "TO"
      ) {
        return made(inside, frames.infinitive);
      }
      if (frames.prepositions !== undefined && baseRelation(tree.tokens[child]) === "nmod") {
        const confidence = frames.prepositions[caseWord(tree, child)];
        const marker = childWith(tree, child, "case");
        if (confidence !== undefined && marker !== undefined) {
          return made(subtree(tree, child, new Set([marker])), confidence);
        }
      }
    }
    return [];
  },
};
