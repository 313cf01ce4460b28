import type { Attribution, AttributionRule } from "./attribution.ts";
import { framesOf, tokensFromTo } from "./cue-frames.ts";
import {
  baseRelation,
  childrenOf,
  type SentenceTree,
  subtree,
  type TokenRange,
} from "./sentence-tree.ts";
import { speakerOf } from "./speech-cue.ts";

const lower = (tree: SentenceTree, token: number): string =>
  tree.tokens[token]?.text.toLowerCase() ?? "";

const isTensed = (tree: SentenceTree, token: number): boolean =>
  /^(?:VBD|VBZ|VBP|MD)$/.test(tree.tokens[token]?.xpos ?? "");

const hasTensed = (tree: SentenceTree, from: number, to: number): boolean => {
  for (let token = from; token < to; token++) if (isTensed(tree, token)) return true;
  return false;
};

/** The last token that is not closing punctuation. */
const sentenceEnd = (tree: SentenceTree): number => {
  let end = tree.tokens.length - 1;
  while (end > 0 && tree.tokens[end]?.upos === "PUNCT") end -= 1;
  return end;
};

const isHave = (tree: SentenceTree, token: number): boolean =>
  /^(?:has|have|had|'s|’s|'ve|’ve)$/.test(lower(tree, token));

const isComma = (tree: SentenceTree, token: number): boolean =>
  /^(?:,|—|–|--|-)$/.test(tree.tokens[token]?.text ?? "");

/** The next comma or the sentence's end, if no finite verb and no clause opener stands before it. */
const plainTo = (tree: SentenceTree, from: number): number | undefined => {
  for (let token = from; token < tree.tokens.length; token++) {
    const word = tree.tokens[token];
    if (isComma(tree, token) || /^[.;!?)]$/.test(word?.text ?? "")) return token;
    if (
      isTensed(tree, token) ||
      /^(?:that|whether|if|how|why|what|to|:)$/.test(lower(tree, token))
    ) {
      return undefined;
    }
    if (/^["“”'’]|''|``$/.test(word?.text ?? "")) return undefined;
  }
  return tree.tokens.length;
};

const around = (tree: SentenceTree, cueFirst: number, cueLast: number): readonly number[] => {
  const end = sentenceEnd(tree);
  return [...tokensFromTo(0, cueFirst - 1), ...tokensFromTo(cueLast + 1, end)];
};

const found = (
  cue: number,
  cueLast: number,
  content: readonly number[],
  holder: number | undefined,
  confidence: number,
  source?: TokenRange,
): readonly Attribution[] => [
  {
    cue,
    cueRange: { first: cue, last: cueLast },
    content,
    ...(holder === undefined ? {} : { holder }),
    ...(source === undefined ? {} : { source }),
    confidence,
  },
];

const reportConfidence = (tree: SentenceTree, token: number): number | undefined => {
  const word = tree.tokens[token];
  // A past tense without an auxiliary may pass for a participle.
  const perfect =
    word?.xpos === "VBN" &&
    (baseRelation(word) === "parataxis" ||
      childrenOf(tree, token).some((child) => isHave(tree, child)));
  if (word === undefined || !(perfect || /^VB[DZP]$/.test(word.xpos))) return undefined;
  const frames = framesOf(tree, token);
  const clause = frames?.clause ?? 0;
  return clause >= 0.75 ? clause : undefined;
};

/** Where the noun phrase in front of a verb begins, if a comma sets phrase and verb off from the rest. */
export const setOffStart = (tree: SentenceTree, verb: number): number | undefined => {
  for (let token = verb - 1; token >= Math.max(0, verb - 25); token--) {
    if (isComma(tree, token)) {
      const opener = tree.tokens[token + 1];
      if (opener === undefined || !/^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|ADV)$/.test(opener.upos))
        continue;
      // "the mayor, a lawyer, said": the comma belongs to an apposition of the subject.
      const subject = childrenOf(tree, verb).findLast(
        (child) => child < verb && baseRelation(tree.tokens[child]) === "nsubj",
      );
      if (subject !== undefined && subject < token) continue;
      return token + 1;
    }
    if (isTensed(tree, token) && tree.tokens[token]?.relation !== "acl:relcl") return undefined;
    if (/^(?:that|which|who|to)$/.test(lower(tree, token))) return undefined;
  }
  return undefined;
};

export const insertedCue: AttributionRule = {
  name: "clause/inserted",
  construction: "The cue stands in or behind what is said, set off by commas",
  positive: [
    {
      text: "The storm, forecasters said, will weaken by Monday.",
      source: "forecasters",
      content: "The storm ... will weaken by Monday",
    },
    {
      text: "The plant will close next year, the company said.",
      source: "the company",
      content: "The plant will close next year",
    },
    {
      text: "The plant will close next year, said Hana Mori, its manager.",
      source: "Hana Mori, its manager",
      content: "The plant will close next year",
    },
  ],
  negative: ["The plant, a landmark, will close next year."],
  read: (tree, token) => {
    const confidence = reportConfidence(tree, token);
    if (confidence === undefined) return [];
    if (isComma(tree, token - 1) && token > 2) {
      // "..., said Hana Mori, its manager": the rest of the sentence is the speaker.
      const opener = tree.tokens[token + 1];
      if (opener === undefined || !/^(?:NOUN|PROPN|PRON|DET|ADJ)$/.test(opener.upos)) return [];
      if (!hasTensed(tree, 0, token - 1)) return [];
      const holder = speakerOf(tree, token, token + 1, tree.tokens.length);
      if (holder === undefined || holder < token) return [];
      return found(token, token, tokensFromTo(0, token - 2), holder, confidence * 0.95);
    }
    const start = setOffStart(tree, token);
    const stop = plainTo(tree, token + 1);
    if (start === undefined || stop === undefined) return [];
    const holder = speakerOf(tree, token, start, token);
    if (holder === undefined) return [];
    const content = around(tree, start, Math.min(stop, tree.tokens.length - 1));
    const medial = stop < sentenceEnd(tree);
    const before = hasTensed(tree, 0, start);
    if (!before && !(medial && hasTensed(tree, stop, tree.tokens.length))) return [];
    let last = token - 1;
    while (last > start && /^(?:AUX|ADV|PART|PUNCT)$/.test(tree.tokens[last]?.upos ?? ""))
      last -= 1;
    return found(token, token, content, holder, confidence * (before === medial ? 0.8 : 0.96), {
      first: start,
      last,
    });
  },
};

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
  ],
  negative: ["Players are paid according to their rank."],
  read: (tree, token) => {
    const text = lower(tree, token);
    const isPer = text === "as" && lower(tree, token + 1) === "per";
    if (!(text === "according" && lower(tree, token + 1) === "to") && !isPer) return [];
    const parsed = tree.tokens[token]?.head ?? -1;
    const head =
      parsed > token + 1 && /^(?:NOUN|PROPN|PRON|NUM)$/.test(tree.tokens[parsed]?.upos ?? "")
        ? parsed
        : firstNominal(tree, token + 2);
    if (head === undefined) return [];
    let last = head;
    for (const word of subtree(tree, head)) if (word > last) last = word;
    while (last > head && tree.tokens[last]?.upos === "PUNCT") last -= 1;
    const initial = !hasTensed(tree, 0, token);
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
    const content = around(tree, token, last);
    if (content.length < 3) return [];
    return found(token, token + 1, content, head, 0.85).map((one) => ({
      ...one,
      cueRange: { first: token, last: token + 1 },
    }));
  },
};

/** What the news has its facts from. */
const media =
  /^(?:poll|survey|report|study|analysis|official|police|expert|source|analyst|minister|president|spokesman|spokeswoman|spokesperson|coach|lawyer|attorney|witness|researcher|scientist|economist|document|record|estimate|data|census|statement|website|newspaper|agency|ministry|letter|lawsuit|complaint|audit|email|memo|transcript|affidavit|figure|statistics|article|book|paper)$/;

const firstNominal = (tree: SentenceTree, from: number): number | undefined => {
  for (let token = from; token < Math.min(tree.tokens.length, from + 12); token++) {
    const word = tree.tokens[token];
    const next = tree.tokens[token + 1];
    if (word === undefined || isComma(tree, token)) return undefined;
    if (
      /^(?:NOUN|PROPN|PRON)$/.test(word.upos) &&
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
  negative: ["As prices rose, wages lagged behind."],
  read: (tree, token) => {
    if (lower(tree, token) !== "as") return [];
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
  ],
  negative: ["Note: All times are local.", "The choice is clear: the bridge must go."],
  read: (tree, token) => {
    if (tree.tokens[token]?.text !== ":" || token === 0 || token > 6) return [];
    const before = tree.tokens.slice(0, token);
    const person = before.every(
      (word) =>
        word.upos === "PROPN" &&
        (word.name !== "LOC" || token > 1) &&
        word.text !== word.text.toUpperCase(),
    );
    const medium =
      media.test(tree.tokens[token - 1]?.lemma.toLowerCase() ?? "") &&
      before.every((word) => /^(?:NOUN|PROPN|ADJ|DET|NUM)$/.test(word.upos));
    if (!person && !medium) return [];
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
