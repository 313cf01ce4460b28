import { childWith, type SentenceTree, type TokenRange } from "../sentence-tree.ts";
import { framesOf } from "./cue-frames.ts";
import { holderOf, isPassive } from "./holder.ts";
import {
  lastMark,
  type Placed,
  paragraphOf,
  sentenceOf,
  startsParagraph,
} from "./placed-stretch.ts";
import { allAttributions } from "./sentence-attributions.ts";
import { isSpeaker } from "./speaker-of.ts";
import { cueAfter, cueBefore, lastSubject, type SpeechCue } from "./speech-cue.ts";
import { placeAt, type TokenLine, type TokenPlace } from "./token-line.ts";

/** Whoever speaks words in quotation marks, and what says so. */
export interface AttributedSpeech {
  readonly cue?: TokenPlace;
  readonly holder?: TokenPlace;
  /** Which tokens of the holder's sentence can belong to its noun phrase. */
  readonly within?: TokenRange;
  readonly rule: string;
  readonly confidence: number;
}

const toPlace = (line: TokenLine, sentence: number, cue: SpeechCue) => {
  const length = line.trees[sentence]?.tokens.length ?? 0;
  return {
    ...(cue.cue < length ? { cue: { sentence, token: cue.cue } } : {}),
    ...(cue.holder === undefined ? {} : { holder: { sentence, token: cue.holder } }),
    within: { first: cue.from, last: cue.to - 1 },
    rule: cue.rule,
    confidence: cue.confidence,
  };
};

export const behind = (
  line: TokenLine,
  at: Placed,
  next: Placed | undefined,
): AttributedSpeech | undefined => {
  const from = at.last + 1;
  if (from >= line.tokens.length || paragraphOf(line, from) !== paragraphOf(line, at.last)) {
    return undefined;
  }
  const mark = lastMark(line, at);
  const following = line.tokens[from]?.text ?? "";
  const tight = /[,?!—–-]/.test(mark) || following === ",";
  if (/[.;:]/.test(mark) && !tight && sentenceOf(line, from) !== sentenceOf(line, at.last)) {
    return undefined;
  }
  const sentence = sentenceOf(line, from);
  const tree = line.trees[sentence];
  const start = placeAt(line, from)?.token ?? 0;
  if (tree === undefined) return undefined;
  const stop =
    next !== undefined && sentenceOf(line, next.first) === sentence
      ? (placeAt(line, next.first)?.token ?? tree.tokens.length)
      : tree.tokens.length;
  const cue = cueAfter(tree, start, stop, tight);
  return cue === undefined ? undefined : toPlace(line, sentence, cue);
};

export const before = (
  line: TokenLine,
  at: Placed,
  previous: Placed | undefined,
  used: TokenPlace | undefined,
): AttributedSpeech | undefined => {
  if (at.first === 0) return undefined;
  const lastBefore = line.tokens[at.first - 1]?.text ?? "";
  if (startsParagraph(line, at) && lastBefore !== ":") return undefined;
  const sentence = sentenceOf(line, at.first - 1);
  const tree = line.trees[sentence];
  if (tree === undefined) return undefined;
  const end = (placeAt(line, at.first - 1)?.token ?? 0) + 1;
  let from = 0;
  if (previous !== undefined && sentenceOf(line, previous.last) === sentence) {
    from = (placeAt(line, previous.last)?.token ?? -1) + 1;
  }
  if (used !== undefined && used.sentence === sentence) from = Math.max(from, used.token + 1);
  const cue = cueBefore(tree, from, end);
  return cue === undefined ? undefined : toPlace(line, sentence, cue);
};

/** A name behind a dash signs a quotation: `"..." — Ana Silva, Lisbon`. */
export const signature = (line: TokenLine, at: Placed): AttributedSpeech | undefined => {
  const dash = line.tokens[at.last + 1];
  const name = line.tokens[at.last + 2];
  const place = placeAt(line, at.last + 2);
  if (dash === undefined || name === undefined || place === undefined) return undefined;
  if (!/^[—–―-]+$/.test(dash.text) || name.upos !== "PROPN") return undefined;
  const tree = line.trees[place.sentence];
  const finiteVerb = tree?.tokens
    .slice(place.token)
    .some((token) => /^(?:VBD|VBZ|VBP|MD)$/.test(token.xpos));
  if (finiteVerb !== false) return undefined;
  return {
    cue: { sentence: sentenceOf(line, at.last + 1), token: place.token - 1 },
    holder: place,
    rule: "direct/signature",
    confidence: 0.85,
  };
};

/** Who is last read to say something in a sentence: `Cruz said the dam would hold. "It has to."` */
const reporterIn = (tree: SentenceTree): number | undefined => {
  const spoken = allAttributions(tree).filter(
    ({ found: { cue, holder }, rule }) =>
      holder !== undefined &&
      rule.startsWith("clause/") &&
      (framesOf(tree, cue)?.speech ?? 0) >= 0.9,
  );
  return spoken.findLast(
    ({ found }) => !spoken.some((other) => other.found.content.includes(found.cue)),
  )?.found.holder;
};

/** The person whom the sentence in front is about: `Cruz was pleased. "We did it."` */
export const introduced = (line: TokenLine, at: Placed): AttributedSpeech | undefined => {
  if (at.first === 0) return undefined;
  const sentence = sentenceOf(line, at.first - 1);
  const tree = line.trees[sentence];
  if (tree === undefined) return undefined;
  const reporter = reporterIn(tree);
  if (reporter !== undefined && isSpeaker(tree, reporter)) {
    return {
      holder: { sentence, token: reporter },
      rule: "direct/reported-before",
      confidence: startsParagraph(line, at) ? 0.6 : 0.7,
    };
  }
  const root = tree.tokens.findIndex((token) => token.head < 0);
  // "Asked about the loss, Cruz grinned.": the root may be the question.
  // "Cruz was not moved by the appeal.": the sentence is about its subject.
  const own =
    root < 0
      ? undefined
      : isPassive(tree, root)
        ? childWith(tree, root, "nsubj")
        : holderOf(tree, root);
  const holder = own ?? lastSubject(tree, 0, tree.tokens.length);
  if (holder === undefined) return undefined;
  const token = tree.tokens[holder];
  if (token === undefined || /^(?:it|that|this|there|which|what|you|i|we)$/i.test(token.text)) {
    return undefined;
  }
  const person = token.name === "PER" || /^(?:he|she|they)$/i.test(token.text);
  return {
    holder: { sentence, token: holder },
    rule: "direct/introduced",
    // The sentence before is as often about somebody else: by default this stays out of the graph.
    confidence: (startsParagraph(line, at) ? 0.35 : 0.4) + (person ? 0.08 : 0),
  };
};
