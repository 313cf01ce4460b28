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

export interface ParserLexicon {
  /** Words frequent enough to be seen as themselves: the first 24 bits of their hashes. */
  readonly vocabulary: ReadonlySet<number>;
  /** For each tag: 1 verb or auxiliary, 2 noun, name or pronoun, 0 other. */
  readonly coarse: Uint8Array;
}

/** What the coarse classes of a ParserLexicon are, from the names of tag classes ("NN NOUN"). */
export function coarseTags(tagClasses: readonly string[]): Uint8Array {
  return Uint8Array.from(tagClasses, (name) => {
    if (/ (?:VERB|AUX)$/.test(name)) return 1;
    return / (?:NOUN|PROPN|PRON)$/.test(name) ? 2 : 0;
  });
}

/** Shifts words by one place and adds the root, as the parser counts; from right to left if asked. */
export function parserInput(
  words: readonly Word[],
  tags: ArrayLike<number>,
  lexicon: ParserLexicon,
  reversed: boolean,
  guide?: Int16Array,
): ParserInput {
  const length = words.length + 2;
  const inputWords = new Int32Array(length);
  const inputTags = new Int32Array(length);
  const endings = new Int32Array(length);
  const coarse = new Uint8Array(length);
  for (let i = 0; i < words.length; i++) {
    const word = words[i];
    if (word === undefined) continue;
    const at = reversed ? words.length - i : i + 1;
    const tag = tags[i] ?? 0;
    const rare = word.suffix3 ^ (word.capitalized ? 1 : 0);
    inputWords[at] = lexicon.vocabulary.has(word.lower >>> 8) ? word.lower : rare;
    inputTags[at] = tag + 2;
    endings[at] = word.suffix3;
    coarse[at] = lexicon.coarse[tag] ?? 0;
  }
  inputWords[length - 1] = rootWord;
  inputTags[length - 1] = 1;
  return { words: inputWords, tags: inputTags, endings, coarse, guide };
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

/** The head position of each word, counted as in the input. */
export function parsePositions(input: ParserInput, score: Score): Int16Array {
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
  return state.heads;
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

/** The head of each word as an index into the sentence, -1 for the one root. */
export function parseHeads(
  words: readonly Word[],
  tags: ArrayLike<number>,
  models: ParserModels,
): Int16Array {
  const backward = parserInput(words, tags, models, true);
  const guide = mirrored(parsePositions(backward, models.backward));
  const forward = parserInput(words, tags, models, false, guide);
  const positions = parsePositions(forward, models.forward);
  const heads = new Int16Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const head = positions[i + 1] ?? 0;
    heads[i] = head === words.length + 1 ? -1 : head - 1;
  }
  return heads;
}
