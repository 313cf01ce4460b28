import { coreMoveFeatures, maximumMoveFeatures } from "./core-move-features.ts";
import { type Score, type Slate, slate } from "./linear-model.ts";
import { moreMoveFeatures } from "./more-move-features.ts";
import { type ParserInput, type ParserLexicon, parserInput } from "./parser-input.ts";
import {
  applyMove,
  createParserState,
  isAllowed,
  isFinal,
  moveCount,
  type ParserState,
  resetParserState,
} from "./parser-state.ts";
import type { Word } from "./words.ts";

export function bestMove(state: ParserState, scores: Int32Array): number {
  let top = -1;
  for (let move = 0; move < moveCount; move++) {
    if (!isAllowed(state, move)) continue;
    if (top < 0 || (scores[move] ?? 0) > (scores[top] ?? 0)) top = move;
  }
  return top;
}

/** The move that needs no score because no other is allowed; -1 where there is a choice. */
function onlyMove(state: ParserState): number {
  let only = -1;
  for (let move = 0; move < moveCount; move++) {
    if (!isAllowed(state, move)) continue;
    if (only >= 0) return -1;
    only = move;
  }
  return only;
}

/**
 * A move that the core features put so far ahead of every other is made at once: what else there is to
 * see would hardly ever change it.
 * @see Strubell et al. 2015, Learning Dynamic Feature Selection for Fast Sequential Prediction
 */
const certain = 150;

/** How far a move is ahead of the others that are allowed. */
function moveLead(state: ParserState, scores: Int32Array, move: number): number {
  let second = -0x3fffffff;
  for (let other = 0; other < moveCount; other++)
    if (other !== move && isAllowed(state, other)) second = Math.max(second, scores[other] ?? 0);
  return (scores[move] ?? 0) - second;
}

/** What a parser works with, sentence after sentence. */
export interface ParserDesk extends Slate {
  readonly state: ParserState;
}

/** A desk for sentences of at most so many words. */
export const parserDesk = (longest: number): ParserDesk => ({
  ...slate(maximumMoveFeatures, moveCount),
  state: createParserState(longest + 2),
});

/** The head position of each word, counted as in the input. */
export function parsePositions(
  input: ParserInput,
  score: Score,
  { state, features, scores }: ParserDesk,
): Int16Array {
  const words = input.words.length - 2;
  resetParserState(state, words);
  while (!isFinal(state)) {
    let move = onlyMove(state);
    if (move < 0) {
      scores.fill(0);
      const core = coreMoveFeatures(state, input, features);
      score(features, 0, core, scores);
      move = bestMove(state, scores);
      if (moveLead(state, scores, move) < certain) {
        score(features, core, moreMoveFeatures(state, input, features, core), scores);
        move = bestMove(state, scores);
      }
    }
    applyMove(state, move);
  }
  return state.heads.slice(0, words + 2);
}

/** Head positions of a sentence read from right to left, as positions from left to right. */
export function mirrored(heads: Int16Array): Int16Array {
  const length = heads.length;
  const root = length - 1;
  const result = new Int16Array(length);
  for (let at = 1; at < root; at++) {
    const head = heads[at] ?? 0;
    result[root - at] = head === root ? root : root - head;
  }
  return result;
}

export interface ParserModels extends ParserLexicon {
  /** Reads from right to left and guides the other one. */
  readonly backward: Score;
  readonly forward: Score;
}

/** What the parser that reads from right to left says of the heads, as positions: the guide of the other one. */
export function guideHeads(
  words: readonly Word[],
  tags: ArrayLike<number>,
  models: ParserModels,
  desk: ParserDesk,
): Int16Array {
  const input = parserInput(words, tags, models, true);
  return mirrored(parsePositions(input, models.backward, desk));
}

/** The head of each word as an index into the sentence, -1 for the one root. */
export function parseHeads(
  words: readonly Word[],
  tags: ArrayLike<number>,
  models: ParserModels,
  desk: ParserDesk,
  guide: Int16Array,
): Int16Array {
  const input = parserInput(words, tags, models, false, guide);
  const positions = parsePositions(input, models.forward, desk);
  const heads = new Int16Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const head = positions[i + 1] ?? 0;
    heads[i] = head === words.length + 1 ? -1 : head - 1;
  }
  return heads;
}
