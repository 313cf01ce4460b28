import type { Analysis, Token } from "../../language/analysis.ts";
import type { TextSpan } from "../reading.ts";
import { type SentenceTree, treesOf } from "../sentence-tree.ts";

/** A token's place: sentence and index in it. */
export interface TokenPlace {
  readonly sentence: number;
  readonly token: number;
}

/** All tokens of a document in one row, for what does not stop at sentence ends: quotation marks. */
export interface TokenLine {
  readonly analysis: Analysis;
  readonly trees: readonly SentenceTree[];
  readonly places: readonly TokenPlace[];
  readonly tokens: readonly Token[];
  /** Index in the row of each sentence's first token. */
  readonly offsets: readonly number[];
  /** From the first sentence of each block to its last. */
  readonly paragraphs: readonly TextSpan[];
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
  const places: TokenPlace[] = [];
  const tokens: Token[] = [];
  const offsets: number[] = [];
  const paragraphs: { start: number; end: number }[] = [];
  let block = -1;
  for (const [sentence, { tokens: own, start, end, block: its }] of analysis.sentences.entries()) {
    offsets.push(tokens.length);
    for (const [token, value] of own.entries()) {
      places.push({ sentence, token });
      tokens.push(value);
    }
    const open = paragraphs.at(-1);
    if (open !== undefined && its === block) open.end = end;
    else paragraphs.push({ start, end });
    block = its;
  }
  return { analysis, trees: treesOf(analysis), places, tokens, offsets, paragraphs };
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
