import { baseRelation, childrenOf, childWith, type SentenceTree } from "../sentence-tree.ts";
import { relativeAround, returnsBehind } from "./around-cue.ts";
import { opensAside } from "./aside.ts";
import type { Attribution, AttributionRule } from "./attribution.ts";
import { framesOf, tokensFromTo } from "./cue-frames.ts";
import { resumes } from "./returns-to-reporter.ts";
import {
  around,
  found,
  hasTensed,
  isComma,
  isOnlyCircumstance,
  isTensed,
  lower,
  plainTo,
  reportConfidence,
  sentenceEnd,
  skipAdverbs,
} from "./set-off-cue.ts";
import { speakerOf } from "./speaker-of.ts";
import { isTimeWord, personNoun } from "./subject-in-print.ts";

/** The comma in front of a cue may stand inside the quotation mark: `was "a mess," Diaz said`. */
const closesAfterComma = (tree: SentenceTree, token: number): boolean =>
  tree.tokens[token - 1]?.text === "," && /^(?:["”’]|'')$/.test(tree.tokens[token]?.text ?? "");

/** Where the noun phrase in front of a verb begins, if a comma sets phrase and verb off from the rest. */
const setOffStart = (tree: SentenceTree, verb: number): number | undefined => {
  for (let token = verb - 1; token >= Math.max(0, verb - 25); token--) {
    if (isComma(tree, token) || closesAfterComma(tree, token)) {
      const opener = tree.tokens[token + 1];
      // "..., leading doctors warn"
      const isNamed = /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|ADV)$/.test(opener?.upos ?? "");
      if (opener === undefined || (!isNamed && opener.relation !== "amod")) continue;
      // "visited Lima, where she held talks": no cue, a relative clause.
      if (/^W/.test(opener.xpos)) return undefined;
      // "the mayor, a lawyer, said": the comma belongs to an apposition of the subject.
      const subject = childrenOf(tree, verb).findLast(
        (child) => child < verb && baseRelation(tree.tokens[child]) === "nsubj",
      );
      if (subject !== undefined && subject < token) continue;
      return officeBefore(tree, token, verb) ?? token + 1;
    }
    // "..., a study in the journal has found": the verb's own auxiliary.
    if (tree.tokens[token]?.upos === "AUX" && tree.tokens[token]?.head === verb) continue;
    if (isTensed(tree, token) && tree.tokens[token]?.relation !== "acl:relcl") return undefined;
    if (/^(?:that|which|who|to)$/.test(lower(tree, token))) return undefined;
    // "cut ninety jobs, more than unions had feared": what was feared is not what is told.
    if (lower(tree, token) === "than" && tree.tokens[token + 1]?.upos !== "NUM") return undefined;
  }
  return undefined;
};

/**
 * "..., a port official, Ana Ruiz, told reporters": where commas close off the name in front of the cue, the office in
 * front of the name is the speaker's too.
 */
const officeBefore = (tree: SentenceTree, comma: number, verb: number): number | undefined => {
  if (!isComma(tree, verb - 1) || tree.tokens[verb - 2]?.upos !== "PROPN") return undefined;
  const office = tree.tokens[comma - 1];
  for (let token = comma - 1; token > Math.max(0, comma - 12); token--) {
    if (isComma(tree, token - 1)) {
      const opens = /^(?:DT|PRP\$|NN|NNP|JJ)$/.test(tree.tokens[token]?.xpos ?? "");
      return opens && office !== undefined && isNamingPhrase(tree, token, comma)
        ? token
        : undefined;
    }
    if (isTensed(tree, token)) return undefined;
  }
  return undefined;
};

const isNamingPhrase = (tree: SentenceTree, from: number, to: number): boolean =>
  tree.tokens
    .slice(from, to)
    .some(({ lemma, upos }) => upos === "NOUN" && personNoun.test(lemma.toLowerCase()));

/** "Dam unsafe, engineers warn": a headline has no full stop and may do without a verb. */
const isHeadline = (tree: SentenceTree, start: number, stop: number): boolean =>
  start > 2 && stop >= tree.tokens.length && tree.tokens.at(-1)?.upos !== "PUNCT";

/** "The firm plans to leave, its founder said.": a verb that the tagger took for a noun is in front of the cue all the same. */
const isUntagged = (tree: SentenceTree, start: number, stop: number): boolean =>
  start > 5 &&
  stop >= sentenceEnd(tree) &&
  tree.tokens.some(
    ({ xpos }, at) =>
      at > 0 &&
      at < start - 3 &&
      /^(?:NNS|VBN)$/.test(xpos) &&
      /^(?:TO|DT|PRP\$)$/.test(tree.tokens[at + 1]?.xpos ?? ""),
  );

/** "The tunnel, said Mr. Orlov, who led the inquiry, / should never have opened": the verb of the subject in front. */
function invertedMedial(
  tree: SentenceTree,
  cue: number,
  confidence: number,
): readonly Attribution[] {
  for (let comma = cue + 2; comma < Math.min(tree.tokens.length, cue + 30); comma++) {
    if (!isComma(tree, comma) || !isTensed(tree, skipAdverbs(tree, comma + 1, /^(?:ADV|PART)$/)))
      continue;
    const holder = speakerOf(tree, cue, cue + 1, comma);
    if (holder === undefined || holder < cue) return [];
    const source = { first: cue + 1, last: comma - 1 };
    return found(cue, cue, around(tree, cue, comma), holder, confidence * 0.9, source);
  }
  return [];
}

/** Does a comma come before the first tensed verb, so that the main verb is still to come? */
const opensWithAside = (tree: SentenceTree): boolean =>
  tree.tokens.findIndex((_, at) => isComma(tree, at)) <
  tree.tokens.findIndex((_, at) => isTensed(tree, at));

/** Behind these stands the hearer, never the speaker: "..., Hana Mori, told reporters". */
const addressing = /^(?:told|tells|informed|informs|assured|reminded|notified)$/;

/** But behind these stands the hearer: "..., the clerk assured reporters". */
const hearers = /^(?:assure|reassure|inform|notify|brief|advise|promise|convince|persuade|write)$/;

const hasOwnObject = (tree: SentenceTree, cue: number): boolean => {
  if (hearers.test(tree.lemmas[cue] ?? "")) return false;
  const object = childWith(tree, cue, "obj") ?? -1;
  return object > cue && tree.tokens[object]?.upos === "NOUN" && !isTimeWord(tree, object);
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
    {
      text: "The ice is melting fast, a study in the journal has found.",
      source: "a study in the journal",
      content: "The ice is melting fast",
    },
    {
      text: "The plant will close, a port official, Hana Mori, told reporters in Quito.",
      source: "a port official, Hana Mori",
      content: "The plant will close",
    },
    {
      text: "Old harbor bridge unsafe, engineers say",
      source: "engineers",
      content: "Old harbor bridge unsafe",
    },
    {
      text: "The tunnel, said Hana Mori, who led the inquiry, should never have opened.",
      source: "Hana Mori, who led the inquiry",
      content: "The tunnel ... should never have opened",
    },
    {
      text: "The rebels agreed to leave the town, envoys said, but the army dismissed the offer.",
      source: "envoys",
      content: "The rebels agreed to leave the town",
    },
    {
      text: "The park is near the pier, which, the warden said, is full in May.",
      source: "the warden",
      content: "which ... is full in May",
    },
    {
      text: "New levy could hurt growers, Lena Gray Says",
      source: "Lena Gray",
      content: "New levy could hurt growers",
    },
  ],
  negative: [
    "The mill cut ninety jobs, more than the unions had feared.",
    "The plant, a landmark, will close next year.",
    "The chairman, who joined in May and left in June, denied wrongdoing.",
    "But before the trial began, Lund pleaded guilty to theft.",
    "In an essay last week, Lena Gray acknowledged the heavy losses.",
    "As of last spring, the shop held a fifth of the market.",
  ],
  cues: "verbs",
  read: (tree, token) => {
    const confidence = reportConfidence(tree, token);
    if (confidence === undefined) return [];
    const opener = tree.tokens[token + 1];
    const isNominal = /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM)$/.test(opener?.upos ?? "");
    const afterComma = isComma(tree, token - 1) || closesAfterComma(tree, token - 1);
    // "The chairman, who joined in May, denied wrongdoing": what it denies, not who does.
    const hasObject =
      framesOf(tree, token)?.object !== undefined &&
      opensWithAside(tree) &&
      (childWith(tree, token, "nsubj") ?? token) < token;
    const inverts = afterComma && token > 2 && isNominal && !hasObject;
    if (inverts && !addressing.test(lower(tree, token))) {
      // "..., said Hana Mori, its manager": the rest of the sentence is the speaker.
      const opens = !hasTensed(tree, 0, token - 1);
      if (opens && !isHeadline(tree, token, tree.tokens.length))
        return invertedMedial(tree, token, confidence);
      if (plainTo(tree, token + 1) === undefined) return [];
      const holder = speakerOf(tree, token, token + 1, tree.tokens.length);
      if (holder === undefined || holder < token) return [];
      return found(token, token, tokensFromTo(0, token - 2), holder, confidence * 0.95);
    }
    const start = setOffStart(tree, token);
    // "..., Ruiz said as he left the hall"
    const aside = opensAside(tree, token) ? tree.tokens.length : undefined;
    // "..., the clerk said / adding that ...": as a comma would.
    const adds = tree.tokens[token + 1]?.xpos === "VBG" && returnsBehind(tree, token + 1);
    const stop = adds ? token : (plainTo(tree, token + 1) ?? aside);
    // "..., a charge he denies", "..., something he told the clerk": that is no cue, but a word on what stands before it.
    if (start === undefined || stop === undefined || resumes(tree, start)) return [];
    if (lower(tree, start) === "something" || isOnlyCircumstance(tree, start)) return [];
    // "Last week, the clerk acknowledged the loss": what it says is its object, but for whom it tells.
    if (framesOf(tree, token)?.order === undefined && hasOwnObject(tree, token)) return [];
    // "..., and the clerk disclosed them to the press": what it says stands behind the cue.
    if (/^(?:it|them|this|these)$/.test(lower(tree, token + 1))) return [];
    const holder = speakerOf(tree, token, start, token);
    if (holder === undefined) return [];
    const before = hasTensed(tree, 0, start);
    const medial = stop < sentenceEnd(tree) && !(before && returnsBehind(tree, stop + 1));
    const last = medial ? Math.min(stop, tree.tokens.length - 1) : tree.tokens.length - 1;
    const content = medial ? relativeAround(tree, start, last) : around(tree, start, last);
    if (!before && !isHeadline(tree, start, stop) && !isUntagged(tree, start, stop)) {
      if (!medial || !hasTensed(tree, stop, tree.tokens.length)) return [];
    }
    let sourceLast = token - 1;
    while (
      sourceLast > start &&
      /^(?:AUX|ADV|PART|PUNCT)$/.test(tree.tokens[sourceLast]?.upos ?? "")
    )
      sourceLast -= 1;
    return found(token, token, content, holder, confidence * (before === medial ? 0.8 : 0.96), {
      first: start,
      last: sourceLast,
    });
  },
};
