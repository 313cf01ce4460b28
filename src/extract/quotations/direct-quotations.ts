import { holderOf } from "./holder.ts";
import type { QuotedStretch } from "./quoted-stretch.ts";
import { cueAfter, cueBefore, type SpeechCue } from "./speech-cue.ts";
import { firstTokenFrom, type TokenLine, type TokenPlace } from "./token-line.ts";

/** Words in quotation marks with whoever spoke them. */
export interface DirectQuotation {
  /** Indices of the stretches: more than one where the cue stands in the middle. */
  readonly stretches: readonly number[];
  readonly cue?: TokenPlace;
  readonly holder?: TokenPlace;
  readonly rule: string;
  readonly confidence: number;
}

interface Placed {
  readonly stretch: QuotedStretch;
  readonly index: number;
  /** First and last token in the line, marks included. */
  readonly first: number;
  readonly last: number;
}

const placed = (line: TokenLine, stretch: QuotedStretch, index: number): Placed => ({
  stretch,
  index,
  first: firstTokenFrom(line, stretch.start),
  last: firstTokenFrom(line, stretch.end) - 1,
});

const sentenceOf = (line: TokenLine, token: number): number => line.places[token]?.sentence ?? -1;

const paragraphOf = (line: TokenLine, token: number): number =>
  line.analysis.sentences[sentenceOf(line, token)]?.block ?? -1;

const lastMark = (line: TokenLine, at: Placed): string => {
  const end = at.stretch.inner.at(-1)?.end ?? at.stretch.end;
  const text = line.analysis.text;
  // A nested quotation may close first: "'... alone,'" she said.
  let last = end - 1;
  while (last > at.stretch.start && /["'“”‘’\s]/.test(text[last] ?? "")) last -= 1;
  return text[last] ?? "";
};

const firstCharacter = (line: TokenLine, at: Placed): string => {
  const inner = at.stretch.inner[0];
  const words = line.analysis.text.slice(inner?.start ?? 0, (inner?.start ?? 0) + 12);
  return /[\p{L}\p{N}]/u.exec(words)?.[0] ?? "";
};

const startsParagraph = (line: TokenLine, at: Placed): boolean =>
  at.first === 0 || paragraphOf(line, at.first - 1) !== paragraphOf(line, at.first);

const startsSentence = (line: TokenLine, at: Placed): boolean =>
  startsParagraph(line, at) ||
  /[.!?…]$/.test(line.tokens[at.first - 1]?.text ?? "") ||
  (sentenceOf(line, at.first - 1) !== sentenceOf(line, at.first) &&
    !/[:,]/.test(line.tokens[at.first - 1]?.text ?? ""));

const isUpper = (character: string): boolean => character !== character.toLowerCase();

const toPlace = (line: TokenLine, sentence: number, cue: SpeechCue) => {
  const length = line.trees[sentence]?.tokens.length ?? 0;
  return {
    ...(cue.cue < length ? { cue: { sentence, token: cue.cue } } : {}),
    ...(cue.holder === undefined ? {} : { holder: { sentence, token: cue.holder } }),
    rule: cue.rule,
    confidence: cue.confidence,
  };
};

type Found = Omit<DirectQuotation, "stretches">;

const behind = (line: TokenLine, at: Placed, next: Placed | undefined): Found | undefined => {
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
  const start = line.places[from]?.token ?? 0;
  if (tree === undefined) return undefined;
  const stop =
    next !== undefined && sentenceOf(line, next.first) === sentence
      ? (line.places[next.first]?.token ?? tree.tokens.length)
      : tree.tokens.length;
  const cue = cueAfter(tree, start, stop, tight);
  return cue === undefined ? undefined : toPlace(line, sentence, cue);
};

const before = (
  line: TokenLine,
  at: Placed,
  previous: Placed | undefined,
  used: TokenPlace | undefined,
): Found | undefined => {
  if (at.first === 0) return undefined;
  const lastBefore = line.tokens[at.first - 1]?.text ?? "";
  if (startsParagraph(line, at) && lastBefore !== ":") return undefined;
  const sentence = sentenceOf(line, at.first - 1);
  const tree = line.trees[sentence];
  if (tree === undefined) return undefined;
  const end = (line.places[at.first - 1]?.token ?? 0) + 1;
  let from = 0;
  if (previous !== undefined && sentenceOf(line, previous.last) === sentence) {
    from = (line.places[previous.last]?.token ?? -1) + 1;
  }
  if (used !== undefined && used.sentence === sentence) from = Math.max(from, used.token + 1);
  const cue = cueBefore(tree, from, end);
  return cue === undefined ? undefined : toPlace(line, sentence, cue);
};

const endsClause = (line: TokenLine, at: Placed): boolean => {
  const next = line.tokens[at.last + 1];
  return (
    next === undefined ||
    paragraphOf(line, at.last + 1) !== paragraphOf(line, at.last) ||
    sentenceOf(line, at.last + 1) !== sentenceOf(line, at.last) ||
    /[.,;!?…—–-]/.test(lastMark(line, at)) ||
    /^[.,;!?—–-]/.test(next.text)
  );
};

/** The cue, or the cue and "that", stands right in front of the opening mark. */
const follows = (line: TokenLine, found: Found, at: Placed): boolean => {
  let token = at.first - 1;
  if (line.tokens[token]?.text.toLowerCase() === "that") token -= 1;
  const place = line.places[token];
  return (
    place !== undefined && found.cue?.sentence === place.sentence && found.cue.token === place.token
  );
};

const wordCount = (at: Placed): number => at.last - at.first - 1;

/** "Life in the Fast Lane": words that are capitalized throughout name a work or head a section. */
const isTitle = (line: TokenLine, at: Placed): boolean => {
  const long = line.tokens
    .slice(at.first, Math.min(at.last, at.first + 24))
    .filter((token) => token.text.length > 3 && token.upos !== "PUNCT");
  const capitalized = long.filter((token) => isUpper(token.text[0] ?? ""));
  return long.length < 12 && capitalized.length === long.length;
};

/** A name behind a dash signs a quotation: `"..." — Ana Silva, Lisbon`. */
const signature = (line: TokenLine, at: Placed): Found | undefined => {
  const dash = line.tokens[at.last + 1];
  const name = line.tokens[at.last + 2];
  const place = line.places[at.last + 2];
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

/** The person whom the sentence in front is about: `Cruz was pleased. "We did it."` */
const introduced = (line: TokenLine, at: Placed): Found | undefined => {
  if (at.first === 0) return undefined;
  const sentence = sentenceOf(line, at.first - 1);
  const tree = line.trees[sentence];
  if (tree === undefined) return undefined;
  const root = tree.tokens.findIndex((token) => token.head < 0);
  const holder = root < 0 ? undefined : holderOf(tree, root);
  if (holder === undefined) return undefined;
  const token = tree.tokens[holder];
  if (token === undefined || /^(?:it|that|this|there|which|what)$/i.test(token.text)) {
    return undefined;
  }
  const person = token.name === "PER" || /^(?:he|she|they)$/i.test(token.text);
  return {
    holder: { sentence, token: holder },
    rule: "direct/introduced",
    confidence: (startsParagraph(line, at) ? 0.4 : 0.45) + (person ? 0.1 : 0),
  };
};

/** Finds the speaker of every quotation in marks that is more than a phrase inside the article's own clause. */
export function directQuotations(
  line: TokenLine,
  stretches: readonly QuotedStretch[],
): readonly DirectQuotation[] {
  const found: { stretches: number[]; value: Found; last: Placed; afterCue: boolean }[] = [];
  const outer = stretches
    .map((stretch, index) => placed(line, stretch, index))
    .filter((at) => at.stretch.parent < 0 && at.last >= at.first);
  for (const [i, at] of outer.entries()) {
    const previous = outer[i - 1];
    const next = outer[i + 1];
    const recent = found.at(-1);
    const recentIsNeighbor = recent !== undefined && recent.last === previous;
    const free = startsSentence(line, at);
    const mark = lastMark(line, at);
    const whole = isUpper(firstCharacter(line, at)) || wordCount(at) > 3;
    const own =
      free || !endsClause(line, at)
        ? undefined
        : before(line, at, previous, recentIsNeighbor ? recent.value.cue : undefined);
    const colonBefore =
      free && startsParagraph(line, at) && line.tokens[at.first - 1]?.text === ":"
        ? before(line, at, previous, undefined)
        : undefined;
    const comma = /^[,:]$/.test(line.tokens[at.first - 1]?.text ?? "");
    const sameParagraph =
      previous !== undefined && at.stretch.paragraph === previous.stretch.lastParagraph;
    const continues =
      recentIsNeighbor &&
      recent.afterCue &&
      sameParagraph &&
      (free || (own === undefined && comma)) &&
      gapIsCue(line, recent.last, at);
    let value: Found | undefined;
    let afterCue = false;
    if (
      own !== undefined &&
      (comma ||
        follows(line, own, at) ||
        (isUpper(firstCharacter(line, at)) && wordCount(at) > 3 && !isTitle(line, at)))
    ) {
      value = own;
    } else if (colonBefore !== undefined) value = colonBefore;
    else if (free || comma) {
      value = behind(line, at, next);
      afterCue = value !== undefined;
      if (value === undefined && continues && recent !== undefined) {
        recent.stretches.push(at.index);
        recent.last = at;
        continue;
      }
    }
    value ??= signature(line, at);
    if (value === undefined && free && whole && /[.!?…]/.test(mark) && !isTitle(line, at)) {
      const continued =
        recentIsNeighbor &&
        recent !== undefined &&
        at.stretch.paragraph - recent.last.stretch.lastParagraph <= 1 &&
        !hasSentenceBetween(line, recent.last, at);
      value =
        continued && recent?.value.holder !== undefined
          ? {
              holder: recent.value.holder,
              rule: "direct/continued",
              confidence: recent.value.confidence * 0.9,
            }
          : introduced(line, at);
    }
    if (value !== undefined) {
      found.push({ stretches: [at.index], value, last: at, afterCue });
    }
  }
  return found.map(({ stretches: indices, value }) => ({ stretches: indices, ...value }));
}

/** Between the parts of a broken quotation stands one sentence at most, which holds the cue. */
const gapIsCue = (line: TokenLine, previous: Placed, at: Placed): boolean => {
  const from = sentenceOf(line, previous.last + 1);
  const to = sentenceOf(line, at.first - 1);
  return from === to && at.first - previous.last < 40;
};

/** Is there a sentence of the article's own between two quotations, apart from a cue? */
const hasSentenceBetween = (line: TokenLine, previous: Placed, at: Placed): boolean =>
  at.first - previous.last > 1 &&
  sentenceOf(line, at.first - 1) - sentenceOf(line, previous.last + 1) > 0;
