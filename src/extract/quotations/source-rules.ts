import { childWith, type SentenceTree, subtree } from "../sentence-tree.ts";
import { answersBehind } from "./answer-behind.ts";
import type { AttributionRule } from "./attribution.ts";
import { bareSource } from "./bare-source.ts";
import { tokensFromTo } from "./cue-frames.ts";
import {
  around,
  found,
  hasTensed,
  isComma,
  isTensed,
  lower,
  plainTo,
  reportConfidence,
} from "./set-off-cue.ts";
import { closingSourceEnd, openingSourceEnd } from "./source-end.ts";
import { speakerOf } from "./speaker-of.ts";

export const accordingTo: AttributionRule = {
  name: "clause/according",
  construction: "According to, as per",
  positive: [
    {
      text: "According to the census, the town has shrunk.",
      source: "the census",
      content: "the town has shrunk",
    },
    {
      text: "The town has shrunk by half, according to the census.",
      source: "the census",
      content: "The town has shrunk by half",
    },
    {
      text: "The town has shrunk, according to its clerk, Hana Mori, who keeps the rolls.",
      source: "its clerk, Hana Mori, who keeps the rolls",
      content: "The town has shrunk",
    },
    {
      text: "Rents rose by a tenth, according to the tenants' union, and wages fell.",
      source: "the tenants' union",
      content: "Rents rose by a tenth ... and wages fell",
    },
    {
      text: "According to police in Lima the clerk, a quiet man, fled.",
      source: "police in Lima",
      content: "the clerk, a quiet man, fled",
    },
    {
      text: "According to Hana Mori, a clerk who kept the rolls, the town has shrunk.",
      source: "Hana Mori, a clerk who kept the rolls",
      content: "the town has shrunk",
    },
    {
      text: "According to the harbor ministry over 40 boats have sunk off Lima, Peru.",
      source: "the harbor ministry",
      content: "over 40 boats have sunk off Lima, Peru",
    },
    {
      text: "According to the bank, which keeps a tally, the town has shrunk.",
      source: "the bank, which keeps a tally",
      content: "the town has shrunk",
    },
    {
      text: "According to the police, the clerk, a man of 34, fled.",
      source: "the police",
      content: "the clerk, a man of 34, fled",
    },
    {
      text: "According to police, a man, 34, fled.",
      source: "police",
      content: "a man, 34, fled",
    },
  ],
  negative: ["Players are paid according to their rank."],
  cues: ["according", "as"],
  read: (tree, token) => {
    const text = lower(tree, token);
    const isPer = text === "as" && tree.tokens[token + 1]?.text === "per";
    if (!(text === "according" && lower(tree, token + 1) === "to") && !isPer) return [];
    const initial = !hasTensed(tree, 0, token);
    const bare = initial ? bareSource(tree, token + 2) : undefined;
    if (bare !== undefined)
      return found(token, token + 1, around(tree, token, bare.last), bare.head, 0.85, bare);
    const parsed = tree.tokens[token]?.head ?? -1;
    let comma = token + 2;
    while (comma < tree.tokens.length && !isComma(tree, comma)) comma += 1;
    const head =
      parsed > token + 1 &&
      parsed < comma &&
      /^(?:NOUN|PROPN|PRON|NUM)$/.test(tree.tokens[parsed]?.upos ?? "")
        ? parsed
        : firstNominal(tree, token + 2);
    if (head === undefined) return [];
    let last = initial ? openingSourceEnd(tree, head) : closingSourceEnd(tree, comma);
    // "paid according to their rank": without a comma only a source can follow.
    const source = tree.tokens[head];
    if (
      !initial &&
      !isComma(tree, token - 1) &&
      source?.upos !== "PROPN" &&
      !media.test(source?.lemma.toLowerCase() ?? "")
    ) {
      return [];
    }
    if (initial && !isComma(tree, last + 1)) {
      last = head;
      while (last < tree.tokens.length - 1 && !isComma(tree, last + 1)) last += 1;
    }
    if (!initial && !isComma(tree, last + 1)) last = tree.tokens.length - 1;
    const content = hedgedClause(tree, token) ?? ownPart(tree, last, around(tree, token, last));
    if (content.length < 3) return [];
    let sourceLast = Math.min(last, tree.tokens.length - 1);
    while (sourceLast > head && tree.tokens[sourceLast]?.upos === "PUNCT") sourceLast -= 1;
    // "According to Hana Mori, a clerk who kept the rolls,": who it is belongs to the source, whatever the parser hangs it on.
    const isWhole = !initial || isComma(tree, last + 1);
    const phrase = isWhole ? { first: token + 2, last: sourceLast } : undefined;
    return found(token, token + 1, content, head, 0.85, phrase);
  },
};

/** "According to the union, nine left, / while the firm put the figure at six": what another one says is not the source's. */
const ownPart = (
  tree: SentenceTree,
  last: number,
  content: readonly number[],
): readonly number[] => {
  const answer = content.findIndex(
    (token) =>
      token > last + 2 &&
      isComma(tree, token - 1) &&
      /^(?:while|whereas|but|though|although)$/.test(lower(tree, token)) &&
      answersBehind(tree, token),
  );
  return answer < 0 ? content : content.slice(0, answer);
};

/** "the deal, which has allegedly failed, as per the daily": only the hedged clause is the source's. */
const hedgedClause = (tree: SentenceTree, cue: number): readonly number[] | undefined => {
  const hedge = tree.tokens.findLastIndex(
    (token, at) =>
      at < cue && /^(?:allegedly|reportedly|purportedly|supposedly)$/i.test(token.text),
  );
  const verb = tree.tokens[hedge]?.head ?? -1;
  if (!/^acl/.test(tree.tokens[verb]?.relation ?? "")) return undefined;
  const inside = subtree(tree, verb).filter((token) => token < cue);
  const pronoun = inside.findIndex((token) => tree.tokens[token]?.xpos.startsWith("W"));
  const subject = childWith(tree, verb, "nsubj");
  if (subject === undefined || tree.tokens[subject]?.xpos.startsWith("W")) return undefined;
  const start = inside[pronoun + 1];
  let end = cue - 1;
  while (end > 0 && tree.tokens[end]?.upos === "PUNCT") end -= 1;
  return start === undefined || start > hedge ? undefined : tokensFromTo(start, end);
};

/** What the news has its facts from. */
export const media =
  /^(?:poll|survey|report|study|analysis|official|police|expert|source|analyst|minister|president|spokesman|spokeswoman|spokesperson|coach|lawyer|attorney|witness|researcher|scientist|economist|document|record|estimate|data|census|statement|website|newspaper|agency|ministry|letter|lawsuit|complaint|audit|email|memo|transcript|affidavit|figure|statistics|article|book|paper)$/;

const firstNominal = (tree: SentenceTree, from: number): number | undefined => {
  for (let token = from; token < Math.min(tree.tokens.length, from + 12); token++) {
    const word = tree.tokens[token];
    const next = tree.tokens[token + 1];
    if (word === undefined || isComma(tree, token)) return undefined;
    if (
      /^(?:NOUN|PROPN|PRON)$/.test(word.upos) &&
      word.xpos !== "PRP$" &&
      !/^(?:NOUN|PROPN|PART)$/.test(next?.upos ?? "")
    ) {
      return token;
    }
  }
  return undefined;
};

export const asSomeoneSays: AttributionRule = {
  name: "clause/as-cue",
  construction: "As somebody says, noted, put it",
  positive: [
    {
      text: "As economists have noted, wages lag behind prices.",
      source: "economists",
      content: "wages lag behind prices",
    },
  ],
  negative: ["As prices rose, wages lagged behind.", "Shares slip as banks warn on profits."],
  cues: ["as"],
  read: (tree, token) => {
    // "Shares slip as banks warn on profits": what happens at the time is not what they say.
    if (lower(tree, token) !== "as" || (token > 0 && !isComma(tree, token - 1))) return [];
    for (let verb = token + 1; verb < Math.min(tree.tokens.length, token + 16); verb++) {
      if (isComma(tree, verb)) return [];
      if (!isTensed(tree, verb) && !/^VB/.test(tree.tokens[verb]?.xpos ?? "")) continue;
      const putsIt = /^put/.test(lower(tree, verb)) && lower(tree, verb + 1) === "it";
      const confidence = putsIt ? 0.85 : reportConfidence(tree, verb);
      if (confidence === undefined) {
        if (tree.tokens[verb]?.upos === "AUX") continue;
        return [];
      }
      const stop = plainTo(tree, verb + 1);
      const holder = speakerOf(tree, verb, token + 1, verb);
      if (stop === undefined || holder === undefined) return [];
      const content = around(tree, token, Math.min(stop, tree.tokens.length - 1));
      return content.length < 3 ? [] : found(verb, verb, content, holder, confidence * 0.8);
    }
    return [];
  },
};
