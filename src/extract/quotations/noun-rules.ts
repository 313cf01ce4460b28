import {
  baseRelation,
  childrenOf,
  childWith,
  type SentenceTree,
  subtree,
} from "../sentence-tree.ts";
import type { AttributionRule } from "./attribution.ts";
import { prepositionFrame, tokensFromTo } from "./cue-frames.ts";
import { cueNouns } from "./cue-nouns.ts";
import { holderOf } from "./holder.ts";
import { phraseCut } from "./phrase-end.ts";
import { reportedEnd } from "./reported-span.ts";
import { isTensed, lower } from "./set-off-cue.ts";
import { isTimeWord } from "./subject-in-print.ts";

const caseWord = (tree: SentenceTree, token: number): string => {
  const marker = childWith(tree, token, "case");
  return marker === undefined || marker > token ? "" : lower(tree, marker);
};

/** Verbs whose subject holds what their object names: "voiced doubts", "made a promise". */
export const carrying =
  /^(?:make|issue|voice|express|raise|repeat|renew|deliver|give|have|hold|share|state|reiterate|announce|air|level|send|submit|offer|outline|unveil|present|launch|lodge|file|reaffirm|add|echo|fuel|spark|cast)$/;

/**
 * "demands *by dockers* that ...", "a call *from the guild* to ...": the last token of whoever stands between a noun and what it
 * says; the noun itself where nobody does.
 */
function behindAgent(tree: SentenceTree, noun: number): number {
  if (!/^(?:by|from)$/.test(lower(tree, noun + 1))) return noun;
  for (let token = noun + 2; token < noun + 10; token++) {
    if (token > noun + 2 && /^(?:that|to|for)$/.test(lower(tree, token))) return token - 1;
    if (!/^(?:DET|ADJ|NOUN|PROPN|NUM|PART|CCONJ)$/.test(tree.tokens[token]?.upos ?? ""))
      return noun;
  }
  return noun;
}

/** Whoever holds the thought that a noun names: its possessor, its "by" phrase, the subject of a verb that carries it. */
function holderOfNoun(tree: SentenceTree, noun: number): number | undefined {
  const possessor = childWith(tree, noun, "nmod:poss");
  if (possessor !== undefined) return possessor;
  const agent = childrenOf(tree, noun).find(
    (child) =>
      child > noun &&
      baseRelation(tree.tokens[child]) === "nmod" &&
      /^(?:by|from|among)$/.test(caseWord(tree, child)),
  );
  if (agent !== undefined) return agent;
  // "a Japanese claim that ...", "Republican warnings that ..."
  if (/^\p{Lu}/u.test(tree.tokens[noun - 1]?.text ?? "") && noun > 1) {
    if (/^(?:amod|compound)$/.test(tree.tokens[noun - 1]?.relation ?? "")) return noun - 1;
  }
  const token = tree.tokens[noun];
  const verb = tree.tokens[token?.head ?? -1];
  if (token === undefined || verb === undefined || !/^(?:obj|xcomp)$/.test(baseRelation(token))) {
    return undefined;
  }
  if (!carrying.test(verb.lemma.toLowerCase())) return undefined;
  // "Divers expressed alarm that ...": a participle with an object is a past tense.
  return verb.xpos === "VBN" && baseRelation(verb) === "acl"
    ? verb.head
    : holderOf(tree, token.head);
}

/** "their refusal to answer / did not help": an infinitive ends where a tensed verb of the main clause begins. */
function untensed(tree: SentenceTree, tokens: readonly number[]): readonly number[] {
  let clause = false;
  const end = tokens.findIndex((token) => {
    const xpos = tree.tokens[token]?.xpos ?? "";
    if (
      /^W|^IN$/.test(xpos) &&
      /^(?:that|wh.*|how|if|because|as|until)$/.test(lower(tree, token))
    ) {
      clause = true;
    }
    return !clause && /^(?:VBD|VBZ|VBP|MD)$/.test(xpos);
  });
  return end < 1 ? tokens : tokens.slice(0, end);
}

/** The first auxiliary or adverb of a verb's group. */
const groupStart = (tree: SentenceTree, verb: number): number => {
  let first = verb;
  while (/^(?:AUX|ADV|PART)$/.test(tree.tokens[first - 1]?.upos ?? "")) first -= 1;
  return first;
};

/**
 * "The claim that shots were fired *was* never proved": the verb of a noun that opens its sentence, which no word
 * subordinates. The parse may know it, but most often hangs it on the clause.
 */
function mainVerbBehind(tree: SentenceTree, noun: number, clause: number): number | undefined {
  for (let token = 0; token < noun; token++) {
    if (tree.tokens[token]?.text === "," || isTensed(tree, token)) return undefined;
  }
  let subordinates = false;
  for (let token = clause + 1; token < tree.tokens.length; token++) {
    const word = tree.tokens[token];
    if (word === undefined || /^[;:]$/.test(word.text)) return undefined;
    if (isTensed(tree, token)) {
      if (!subordinates) return token;
      subordinates = false;
    } else if (/^W|^CC$/.test(word.xpos) || word.upos === "SCONJ" || word.text === ",") {
      subordinates = true;
    }
  }
  return undefined;
}

/** "Amid fears that it would burst, / the town was cleared": the comma that closes a phrase in front of its sentence. */
function asideComma(tree: SentenceTree, noun: number, clause: number): number | undefined {
  if (noun > 6 || !/^(?:amid|despite|after|following|with|given)$/.test(lower(tree, 0))) {
    return undefined;
  }
  const comma = tree.tokens.findIndex(({ text }, at) => at > clause && text === ",");
  return comma < 0 ? undefined : comma;
}

const asking = /^(?:demand|request|plea|proposal|call)$/;

/** The verb of "that ..." right behind a noun, or who has it; "the claim that he made" is a relative clause and too short for one of its own. */
function thatClause(tree: SentenceTree, noun: number, behind: number): number | undefined {
  if (lower(tree, behind + 1) !== "that") return undefined;
  for (let token = behind + 2; token < tree.tokens.length; token++) {
    const word = tree.tokens[token];
    if (word === undefined || /^[.;:]$/.test(word.text)) return undefined;
    // "demands that the mayor resign": what is asked for has no tense.
    if (word.xpos === "VB" && asking.test(tree.lemmas[noun] ?? "")) return token;
    if (/^(?:VBD|VBZ|VBP|MD|VBN)$/.test(word.xpos)) {
      const follows = tree.tokens[token + 1];
      return token > behind + 2 && follows !== undefined && follows.upos !== "PUNCT"
        ? token
        : undefined;
    }
  }
  return undefined;
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
    {
      text: "The union's claim that the vault was robbed was never proved.",
      source: "The union's",
      content: "that the vault was robbed",
    },
    {
      text: "Amid fears that the dam would burst, the town was cleared.",
      content: "that the dam would burst",
    },
    {
      text: "Oslo denied a Danish claim that its boats had strayed.",
      source: "Danish",
      content: "that its boats had strayed",
    },
    {
      text: "The strike followed demands by dockers that the mayor resign.",
      source: "dockers",
      content: "that the mayor resign",
    },
    {
      text: "The council heard accusations by some nurses that the clinic hid deaths.",
      source: "some nurses",
      content: "that the clinic hid deaths",
    },
    {
      text: "Divers voiced alarm that the hull could split.",
      source: "Divers",
      content: "that the hull could split",
    },
  ],
  negative: ["The company's mills surprised investors.", "The club issued a statement on Monday."],
  cues: "nouns",
  read: (tree, token) => {
    const word = tree.tokens[token];
    // Taggers take a rare noun in "-al" for an adjective; what is owned is a noun: "Turkey's denial".
    const isNoun =
      word?.upos === "NOUN" ||
      (word?.upos === "ADJ" && childWith(tree, token, "nmod:poss") !== undefined);
    const frames = isNoun ? cueNouns.get(word?.lemma.toLowerCase() ?? "") : undefined;
    if (word === undefined || frames === undefined) return [];
    const holder = holderOfNoun(tree, token);
    const sure = holder === undefined ? 0.6 : 1;
    const made = (content: readonly number[], confidence: number) => [
      {
        cue: token,
        cueRange: { first: token, last: token },
        content,
        ...(holder === undefined ? {} : { holder }),
        ...(holder === token - 1 ? { source: { first: holder, last: holder } } : {}),
        confidence: confidence * sure,
      },
    ];
    const behind = behindAgent(tree, token);
    const clause = frames.clause === undefined ? undefined : thatClause(tree, token, behind);
    if (frames.clause !== undefined && clause !== undefined) {
      // "The warning that the dam could burst prompted a rush": without a main verb in the parse the clause has taken it.
      if (word.head < 0 && holder === undefined) return [];
      const whole = reportedEnd(tree, token, behind + 1, clause);
      const end = Math.min(whole, (asideComma(tree, token, clause) ?? whole + 1) - 1);
      const main = mainVerbBehind(tree, token, clause);
      const last = main === undefined ? end : Math.min(end, groupStart(tree, main) - 1);
      return made(tokensFromTo(behind + 1, last), frames.clause);
    }
    const action = [token, ...(behind > token ? [tree.tokens[token + 1]?.head ?? -1] : [])]
      .flatMap((head) => childrenOf(tree, head))
      .find(
        (child) =>
          child > behind &&
          /^(?:acl|xcomp|advcl)$/.test(baseRelation(tree.tokens[child])) &&
          tree.tokens[subtree(tree, child)[0] ?? child]?.xpos === "TO",
      );
    if (frames.infinitive !== undefined && action !== undefined) {
      const inside = subtree(tree, action);
      const last = phraseCut(tree, token, inside[0] ?? action, inside.at(-1) ?? action);
      return made(
        untensed(
          tree,
          inside.filter((word) => word <= last),
        ),
        frames.infinitive,
      );
    }
    // The preposition next to the noun, wherever the parser hung its phrase.
    const preposition = tree.tokens[behind + 1];
    const confidence = prepositionFrame(frames, lower(tree, behind + 1));
    const object = preposition?.head ?? -1;
    if (preposition?.upos === "ADP" && confidence !== undefined && object > behind + 1) {
      // "said in a statement on Monday": that is when, not what about.
      if (isTimeWord(tree, object)) return [];
      return made(subtree(tree, object, new Set([behind + 1])), confidence);
    }
    return [];
  },
};
