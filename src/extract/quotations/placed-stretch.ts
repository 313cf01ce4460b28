import type { QuotedStretch } from "./quoted-stretch.ts";
import { firstTokenFrom, type TokenLine, type TokenPlace } from "./token-line.ts";

/** A quoted stretch among the tokens. */
export interface Placed {
  readonly stretch: QuotedStretch;
  readonly index: number;
  /** First and last token in the line, marks included. */
  readonly first: number;
  readonly last: number;
}

export const placed = (line: TokenLine, stretch: QuotedStretch, index: number): Placed => ({
  stretch,
  index,
  first: firstTokenFrom(line, stretch.start),
  last: firstTokenFrom(line, stretch.end) - 1,
});

export const sentenceOf = (line: TokenLine, token: number): number => line.sentences[token] ?? -1;

export const paragraphOf = (line: TokenLine, token: number): number =>
  line.analysis.sentences[sentenceOf(line, token)]?.block ?? -1;

export const lastMark = (line: TokenLine, at: Placed): string => {
  const end = at.stretch.inner.at(-1)?.end ?? at.stretch.end;
  const text = line.analysis.text;
  // A nested quotation may close first: "'... alone,'" she said.
  let last = end - 1;
  while (last > at.stretch.start && /["″'“”‘’\s]/.test(text[last] ?? "")) last -= 1;
  return text[last] ?? "";
};

const firstCharacter = (line: TokenLine, at: Placed): string => {
  const inner = at.stretch.inner[0];
  const words = line.analysis.text.slice(inner?.start ?? 0, (inner?.start ?? 0) + 12);
  return /[\p{L}\p{N}]/u.exec(words)?.[0] ?? "";
};

export const startsParagraph = (line: TokenLine, at: Placed): boolean =>
  at.first === 0 || paragraphOf(line, at.first - 1) !== paragraphOf(line, at.first);

export const startsSentence = (line: TokenLine, at: Placed): boolean =>
  startsParagraph(line, at) ||
  /[.!?…]$/.test(line.tokens[at.first - 1]?.text ?? "") ||
  (sentenceOf(line, at.first - 1) !== sentenceOf(line, at.first) &&
    !/[:,]/.test(line.tokens[at.first - 1]?.text ?? ""));

const isUpper = (character: string): boolean => character !== character.toLowerCase();

export const startsUpper = (line: TokenLine, at: Placed): boolean =>
  isUpper(firstCharacter(line, at));

export const endsClause = (line: TokenLine, at: Placed): boolean => {
  const next = line.tokens[at.last + 1];
  return (
    next === undefined ||
    paragraphOf(line, at.last + 1) !== paragraphOf(line, at.last) ||
    sentenceOf(line, at.last + 1) !== sentenceOf(line, at.last) ||
    /[.,;!?…—–-]/.test(lastMark(line, at)) ||
    /^[.,;!?—–-]/.test(next.text)
  );
};

export const wordCount = (at: Placed): number => at.last - at.first - 1;

/** Edson "Pele" Nascimento: a word in the middle of a name. */
export const isNickname = (line: TokenLine, at: Placed): boolean =>
  wordCount(at) < 3 &&
  line.tokens[at.first - 1]?.upos === "PROPN" &&
  line.tokens[at.last + 1]?.upos === "PROPN";

/** "Life in the Fast Lane": words that are capitalized throughout name a work or head a section; "It has to." does not. */
export const isTitle = (line: TokenLine, at: Placed): boolean => {
  const words = line.tokens
    .slice(at.first, Math.min(at.last, at.first + 24))
    .filter((token) => token.upos !== "PUNCT");
  const long = words.filter(
    (token) => token.text.length > 3 && !/^(?:ADP|CCONJ|SCONJ|DET)$/.test(token.upos),
  );
  const telling = long.length > 0 ? long : words;
  return long.length < 12 && telling.every((token) => isUpper(token.text[0] ?? ""));
};

/** `In her first book, "The Salt Road," Haas describes ...`: a title in apposition. */
export const isNamedWork = (line: TokenLine, at: Placed): boolean =>
  wordCount(at) > 1 &&
  isTitle(line, at) &&
  line.tokens[at.first - 1]?.text === "," &&
  line.tokens[at.first - 2]?.upos === "NOUN";

/** `the "Trust the Process" campaign`: capitals in front of a noun are what it is called, and nobody's words. */
export const isLabel = (line: TokenLine, at: Placed): boolean =>
  isTitle(line, at) &&
  !/[.,!?]/.test(lastMark(line, at)) &&
  sentenceOf(line, at.last + 1) === sentenceOf(line, at.first) &&
  line.tokens[at.last + 1]?.upos === "NOUN";

/** Between the parts of a broken quotation stands one sentence at most, which holds the cue. */
export const gapIsCue = (line: TokenLine, previous: Placed, at: Placed): boolean => {
  const from = sentenceOf(line, previous.last + 1);
  const to = sentenceOf(line, at.first - 1);
  return from === to && at.first - previous.last < 40;
};

/**
 * Is there a sentence of the article's own between two quotations, apart from the cue of the first? `"It holds," Lind said. Her
 * brother was not so sure. "Look at it."`
 */
export const hasSentenceBetween = (
  line: TokenLine,
  previous: Placed,
  at: Placed,
  cue: TokenPlace | undefined,
): boolean => {
  if (at.first - previous.last <= 1) return false;
  const next = sentenceOf(line, previous.last + 1);
  const isOwn = next > sentenceOf(line, previous.last) && next !== cue?.sentence;
  return sentenceOf(line, at.first - 1) - next > (isOwn ? -1 : 0);
};

/** Between two quotations stands only a question, a paragraph by itself, as interviews print what was asked. */
export const isAnswer = (line: TokenLine, previous: Placed, at: Placed): boolean => {
  if (line.tokens[at.first - 1]?.text !== "?" || !startsParagraph(line, at)) return false;
  const { sentences } = line.analysis;
  const question = sentenceOf(line, at.first - 1);
  return (
    at.stretch.paragraph - previous.stretch.lastParagraph === 2 &&
    sentences[question]?.block !== sentences[question - 1]?.block
  );
};
