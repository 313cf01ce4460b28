import type { Analysis, Token } from "../../language/analysis.ts";
import type { TextSpan } from "../reading.ts";
import { type SentenceTree, treesOf } from "../sentence-tree.ts";
import { findQuotedStretches } from "./find-quoted-stretches.ts";
import type { QuotedStretch } from "./quoted-stretch.ts";

/** A token's place: sentence and index in it. */
export interface TokenPlace {
  readonly sentence: number;
  readonly token: number;
}

/** All tokens of a document in one row, for what does not stop at sentence ends: quotation marks. */
export interface TokenLine {
  readonly analysis: Analysis;
  readonly trees: readonly SentenceTree[];
  readonly tokens: readonly Token[];
  /** The sentence of each token. */
  readonly sentences: readonly number[];
  /** Index in the row of each sentence's first token. */
  readonly offsets: readonly number[];
  /** From the first sentence of each block to its last. */
  readonly paragraphs: readonly TextSpan[];
  /** The words in quotation marks. */
  readonly stretches: readonly QuotedStretch[];
}

// Quotations and claims read the same line and the same trees: they live as long as their analysis.
const lines = new WeakMap<Analysis, TokenLine>();

export function tokenLine(analysis: Analysis): TokenLine {
  const known = lines.get(analysis);
  if (known) return known;
  const line = lineOf(analysis);
  lines.set(analysis, line);
  return line;
}

function lineOf(analysis: Analysis): TokenLine {
  const tokens: Token[] = [];
  const sentences: number[] = [];
  const offsets: number[] = [];
  const paragraphs: { start: number; end: number }[] = [];
  let block = -1;
  for (const [sentence, { tokens: own, start, end, block: its }] of analysis.sentences.entries()) {
    offsets.push(tokens.length);
    for (const token of own) {
      tokens.push(token);
      sentences.push(sentence);
    }
    const open = paragraphs.at(-1);
    if (open !== undefined && its === block) open.end = end;
    else paragraphs.push({ start, end });
    block = its;
  }
  const stretches = findQuotedStretches(analysis.text, paragraphs);
  return { analysis, trees: treesOf(analysis), tokens, sentences, offsets, paragraphs, stretches };
}

/** The place of a token of the line. */
export function placeAt(line: TokenLine, at: number): TokenPlace | undefined {
  const sentence = line.sentences[at];
  return sentence === undefined
    ? undefined
    : { sentence, token: at - (line.offsets[sentence] ?? 0) };
}

/** Index in the line of the first token that begins at the offset or behind it. */
export function firstTokenFrom(line: TokenLine, offset: number): number {
  let low = 0;
  let high = line.tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((line.tokens[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
