import { childrenOf, childWith, type SentenceTree } from "../sentence-tree.ts";
import { agentOf, holderOf, isQuoting } from "./holder.ts";
import { isSpeaker, nounTop, speakerOf } from "./speaker-of.ts";
import { isMistaggedSpeech, isPresentBehindName, speechOf } from "./speech-verb.ts";

/** The words that attribute a quotation in quotation marks: a verb and whoever speaks. */
export interface SpeechCue {
  readonly cue: number;
  readonly holder?: number;
  /** Where the holder's words stand: from the quotation to the next one or the sentence's end. */
  readonly from: number;
  readonly to: number;
  readonly confidence: number;
  readonly rule: string;
}

const finite = /^(?:VBD|VBZ|VBP|MD)$/;

const withSpeaker = (
  tree: SentenceTree,
  cue: number,
  from: number,
  to: number,
  confidence: number,
  rule: string,
): SpeechCue => {
  const holder = speakerOf(tree, cue, from, to);
  return {
    cue,
    // "..." Sato sighs before asking, "...": the speaker of the first part stands in front of this one's cue.
    from: holder === undefined ? from : Math.min(from, holder),
    to,
    ...(holder === undefined ? {} : { holder }),
    confidence: holder === undefined ? confidence * 0.6 : confidence,
    rule,
  };
};

/** A verb of a relative clause that shows its pronoun; without one, the parser was misled by the quotation in front. */
const isRelative = (tree: SentenceTree, token: number): boolean => {
  let pronoun = token - 1;
  while (/^(?:ADV|AUX|PART)$/.test(tree.tokens[pronoun]?.upos ?? "")) pronoun -= 1;
  if (/^(?:who|which)$/i.test(tree.tokens[pronoun]?.text ?? "")) return true;
  if (tree.tokens[token]?.relation !== "acl:relcl") return false;
  for (let before = token - 1; before >= Math.max(0, token - 8); before--) {
    if (/^(?:who|whom|whose|which|that|where|when)$/i.test(tree.tokens[before]?.text ?? "")) {
      return true;
    }
  }
  return false;
};

/**
 * The cue behind a quotation: `..." said Dr. Wu`, `..." the general told his troops`, `..." according to the letter`.
 * Reads from the first token behind the closing mark to the next mark or the sentence's end.
 */
export function cueAfter(
  tree: SentenceTree,
  from: number,
  to: number,
  tight: boolean,
): SpeechCue | undefined {
  let start = from;
  while (start < to && /^(?:PUNCT|CCONJ)$/.test(tree.tokens[start]?.upos ?? "")) {
    // A dash in front of a name signs the quotation; that is another rule's work.
    // `"We want peace," and urged the youth to go`: its speaker stands in front of the quotation.
    const goesOn = !tight || finite.test(tree.tokens[start + 1]?.xpos ?? "");
    if (tree.tokens[start]?.upos === "CCONJ" && goesOn) return undefined;
    start += 1;
  }
  const opening = tree.words[start];
  // 'is "well," while the rest said ...': another clause, and another speaker.
  if (/^(?:while|whereas|although|though|because)$/.test(opening ?? "")) return undefined;
  if (/^(?:is|was)$/.test(opening ?? "")) {
    const named = spokenNoun(tree, start);
    if (named !== undefined) return { ...named, from: start, to };
  }
  if (opening === "according" || opening === "per") {
    const holder = firstSpeaker(tree, start + 1, to);
    return holder === undefined
      ? undefined
      : { cue: start, holder, from: start, to, confidence: 0.9, rule: "direct/according" };
  }
  for (let token = start; token < Math.min(to, start + 40); token++) {
    const word = tree.tokens[token];
    if (word === undefined) break;
    const next = tree.tokens[token + 1];
    const confidence =
      speechOf(tree, token) ??
      (tight &&
      token > start &&
      (isPresentBehindName(tree, token) ||
        ((next === undefined || /^[.,]$/.test(next.text)) && isMistaggedSpeech(tree, token)))
        ? 0.9
        : undefined);
    if (confidence !== undefined && !isRelative(tree, token)) {
      return withSpeaker(tree, token, start, to, confidence, "direct/after");
    }
    const inverted = token === start && word.xpos === "VBN" && isSpeaker(tree, token + 1) && tight;
    const tensed = finite.test(word.xpos) || (word.xpos === "VBN" && hasPerfect(tree, token));
    if (word.upos === "VERB" && (tensed || inverted) && !isRelative(tree, token)) {
      // Any verb between a quotation's comma and a speaker is one of speaking: `..." fumed Ortega.`
      // `..." he dared her.`: whom they are spoken to may stand between.
      const hearer = /^(?:me|him|her|us|them)$/.test(next?.text ?? "") ? 2 : 1;
      const ends = /^(?:[.,;]|)$/.test(tree.tokens[token + hearer]?.text ?? "");
      const inverts = token === start && next !== undefined && isSpeaker(tree, token + 1);
      if (
        tight &&
        /^VB[DN]$/.test(word.xpos) &&
        (inverts || (ends && token > start && token - start < 8))
      ) {
        return withSpeaker(tree, token, start, to, 0.8, "direct/any-verb");
      }
      if (!tight) return undefined;
      const later = laterParticiple(tree, token, to);
      return later === undefined
        ? undefined
        : withSpeaker(tree, later, start, to, 0.8, "direct/after");
    }
  }
  return undefined;
}

/** `"Good luck" was *his only comment*.`: a noun of speech behind the quotation, and whose it is. */
const spokenNoun = (
  tree: SentenceTree,
  verb: number,
): Pick<SpeechCue, "cue" | "holder" | "confidence" | "rule"> | undefined => {
  for (let noun = verb + 2; noun < verb + 9; noun++) {
    if (
      !/^(?:comment|reply|answer|response|verdict|message|advice|explanation)$/.test(
        tree.words[noun] ?? "",
      )
    )
      continue;
    const clause = childWith(tree, noun, "acl");
    const holder =
      childWith(tree, noun, "nmod:poss") ??
      // "was the advice she gave"
      (clause === undefined ? undefined : childWith(tree, clause, "nsubj"));
    if (holder === undefined || holder <= verb) return undefined;
    return { cue: noun, holder, confidence: 0.85, rule: "direct/noun" };
  }
  return undefined;
};

/** `..." he was quoted as saying`, `..." he went on to say`: the verb of speech hangs on another. */
const laterParticiple = (tree: SentenceTree, verb: number, to: number): number | undefined => {
  // `..." the agency quoted a nurse, Hana Mori, as saying`
  const quotes = isQuoting(tree, verb);
  for (let token = verb + 1; token < Math.min(to, verb + (quotes ? 24 : 5)); token++) {
    if (quotes && tree.words[token - 1] !== "as") continue;
    if (tree.tokens[token]?.upos === "PUNCT") return undefined;
    if (speechOf(tree, token) !== undefined) return token;
  }
  return undefined;
};

const hasPerfect = (tree: SentenceTree, verb: number): boolean =>
  agentOf(tree, verb) !== undefined ||
  childrenOf(tree, verb).some((child) =>
    /^(?:has|have|had|'s|’s|'ve|’ve)$/i.test(tree.tokens[child]?.text ?? ""),
  );

const isNameAlone = (tree: SentenceTree, end: number): boolean =>
  end < 6 &&
  tree.tokens.slice(0, end).every(({ upos }) => upos === "PROPN") &&
  tree.tokens.slice(0, end).some(({ name }) => name !== "LOC" && name !== "");

/** The subject nearest in front of a token that can speak. */
export const lastSubject = (tree: SentenceTree, from: number, to: number): number | undefined => {
  for (let token = to - 1; token >= from; token--) {
    if (!finite.test(tree.tokens[token]?.xpos ?? "") || isRelative(tree, token)) continue;
    const holder = holderOf(tree, token);
    if (holder !== undefined && isSpeaker(tree, holder)) return holder;
  }
  return undefined;
};

const firstSpeaker = (tree: SentenceTree, from: number, to: number): number | undefined => {
  for (let token = from; token < to; token++) {
    if (tree.tokens[token]?.upos === "VERB") return undefined;
    if (isSpeaker(tree, token)) return nounTop(tree, token, from, to);
  }
  return undefined;
};

/**
 * The cue in front of a quotation: `The pilot told the inquiry: "...`, `Asked why, she said, "...`.
 * Reads backwards from the opening mark to the mark before it or the sentence's beginning.
 */
export function cueBefore(tree: SentenceTree, from: number, to: number): SpeechCue | undefined {
  let end = to;
  let colon = false;
  let comma = false;
  while (end > from && tree.tokens[end - 1]?.upos === "PUNCT") {
    end -= 1;
    const mark = tree.tokens[end]?.text;
    if (mark === ":") colon = true;
    else if (mark === ",") comma = true;
    else if (mark === "." || mark === ";") return undefined;
  }
  for (let token = end - 1; token >= Math.max(from, end - 40); token--) {
    const word = tree.tokens[token];
    if (word === undefined) break;
    // `Asked about the fee, Mori was blunt: "..."`: a question in front of the main clause.
    if (colon && token === 0 && /^VB[DN]$/.test(word.xpos)) break;
    const confidence =
      speechOf(tree, token) ??
      ((token === end - 1 || tree.words[token + 2] === "part") &&
      (colon || comma) &&
      isMistaggedSpeech(tree, token)
        ? 0.9
        : undefined);
    if (confidence !== undefined && !(isRelative(tree, token) && !colon)) {
      // "as shown in", "a bill called": a participle without "has" introduces names more than words.
      const isPast =
        token === end - 1 &&
        confidence >= 0.88 &&
        /^(?:NOUN|PROPN|PRON)$/.test(tree.tokens[token - 1]?.upos ?? "");
      if (word.xpos === "VBN" && !colon && !isPast && !hasPerfect(tree, token)) return undefined;
      // "had shown 'no shame at all'": what verbs of showing and thinking have as their object is nobody's speech.
      if (confidence < 0.85 && !colon && !comma) return undefined;
      const near = token === end - 1 || colon || comma;
      return withSpeaker(
        tree,
        token,
        from,
        end,
        near ? confidence * 0.93 : confidence * 0.8,
        "direct/before",
      );
    }
    if (!colon && word.upos === "VERB" && finite.test(word.xpos)) return undefined;
    if (/^(?:according|per)$/i.test(word.text)) {
      const holder = firstSpeaker(tree, token + 1, end);
      return holder === undefined
        ? undefined
        : { cue: token, holder, from: token, to: end, confidence: 0.9, rule: "direct/according" };
    }
  }
  if (!colon) return undefined;
  // "Ferrari made one remark: "..."": the colon is the cue, the speaker the subject.
  const holder = lastSubject(tree, from, end) ?? firstSpeaker(tree, from, end);
  return holder === undefined
    ? undefined
    : {
        cue: end,
        holder,
        from,
        to: end,
        // "Ruiz: "..."": a name alone in front of the colon is the speaker's.
        confidence: from === 0 && isNameAlone(tree, end) ? 0.85 : 0.5,
        rule: "direct/colon",
      };
}
