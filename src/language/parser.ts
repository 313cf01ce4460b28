import { hashString } from "./hash.ts";
import type { Score } from "./linear-model.ts";
import { maximumParserFeatures, type ParserInput, parserFeatures } from "./parser-features.ts";
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

const rootWord = hashString("<root>");

/** Shifts words by one place and adds the root, as the parser counts. */
export function parserInput(words: readonly Word[], tags: ArrayLike<number>): ParserInput {
  const length = words.length + 2;
  const inputWords = new Int32Array(length);
  const inputTags = new Int32Array(length);
  for (let i = 0; i < words.length; i++) {
    inputWords[i + 1] = words[i]?.lower ?? 0;
    inputTags[i + 1] = (tags[i] ?? 0) + 2;
  }
  inputWords[length - 1] = rootWord;
  inputTags[length - 1] = 1;
  return { words: inputWords, tags: inputTags };
}

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

/** The head of each word as an index into the sentence, -1 for the one root. */
export function parseHeads(input: ParserInput, score: Score): Int16Array {
  const words = input.words.length - 2;
  const state = createParserState(words + 2);
  resetParserState(state, words);
  const features = new Int32Array(maximumParserFeatures);
  const scores = new Int32Array(moveCount);
  while (!isFinal(state)) {
    const forced = onlyMove(state);
    if (forced < 0) score(features, parserFeatures(state, input, features), scores);
    applyMove(state, forced < 0 ? bestMove(state, scores) : forced);
  }
  const heads = new Int16Array(words);
  for (let i = 0; i < words; i++) {
    const head = state.heads[i + 1] ?? 0;
    heads[i] = head === words + 1 ? -1 : head - 1;
  }
  return heads;
}
