import { coreMoveFeatures, maximumMoveFeatures } from "../core-move-features.ts";
import { moreMoveFeatures } from "../more-move-features.ts";
import { bestMove } from "../parser.ts";
import type { ParserInput } from "../parser-input.ts";
import {
  applyMove,
  createParserState,
  isAllowed,
  isFinal,
  moveCount,
  resetParserState,
} from "../parser-state.ts";
import { createLearner, type Learnt } from "./learner.ts";
import { moveCost } from "./oracle.ts";
import { createRandom, shuffle } from "./random.ts";

export interface ParserExample {
  readonly input: ParserInput;
  /** Head positions as the parser counts: words are 1 to n, the root is n + 1. */
  readonly gold: Int16Array;
}

export function goldPositions(heads: readonly number[]): Int16Array {
  const gold = new Int16Array(heads.length + 2);
  heads.forEach((head, i) => {
    gold[i + 1] = head < 0 ? heads.length + 1 : head + 1;
  });
  return gold;
}

/** A right move must lead by this much, or its weights are still moved. */
const margin = 20;

/** Learns from states that the parser's own mistakes lead to, not only from those on the right way. */
export function trainParser(
  examples: readonly ParserExample[],
  epochs: number,
  seed: number,
): Learnt {
  const random = createRandom(seed);
  const learner = createLearner({ classes: ["shift", "left", "right"] });
  const longest = examples.reduce((most, { gold }) => Math.max(most, gold.length), 0);
  const state = createParserState(longest);
  const features = new Int32Array(maximumMoveFeatures);
  const scores = new Int32Array(moveCount);
  const order = [...examples];
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const { input, gold } of order) {
      resetParserState(state, gold.length - 2);
      while (!isFinal(state)) {
        const core = coreMoveFeatures(state, input, features);
        const n = moreMoveFeatures(state, input, features, core);
        let lowest = 1 << 20;
        const costs: number[] = [];
        for (let move = 0; move < moveCount; move++) {
          const cost = isAllowed(state, move) ? moveCost(state, gold, move) : 1 << 20;
          costs.push(cost);
          if (cost < lowest) lowest = cost;
        }
        const bestOf = (isWanted: (cost: number) => boolean): number => {
          let top = -1;
          costs.forEach((cost, move) => {
            if (isWanted(cost) && (top < 0 || (scores[move] ?? 0) > (scores[top] ?? 0))) top = move;
          });
          return top;
        };
        learner.tick();
        scores.fill(0);
        learner.score(features, 0, core, scores);
        const early = pair(bestOf, lowest);
        const sure = ahead(scores, early);
        learner.score(features, core, n, scores);
        const guess = bestMove(state, scores);
        const late = pair(bestOf, lowest);
        if (ahead(scores, late) <= margin) learner.update(features, n, late.right, late.rival);
        if (sure <= margin) learner.update(features, core, early.right, early.rival);
        const steer = (costs[guess] ?? 0) > lowest && (epoch === 0 || random() < 0.1);
        applyMove(state, steer ? late.right : guess);
      }
    }
  }
  return learner.finish();
}

interface Pair {
  /** The best move that costs least, and the best of those that cost more; -1 for none. */
  readonly right: number;
  readonly rival: number;
}

function pair(bestOf: (isWanted: (cost: number) => boolean) => number, lowest: number): Pair {
  return {
    right: bestOf((cost) => cost === lowest),
    rival: bestOf((cost) => cost > lowest && cost < 1 << 20),
  };
}

function ahead(scores: Int32Array, { right, rival }: Pair): number {
  return rival < 0 ? 1 << 20 : (scores[right] ?? 0) - (scores[rival] ?? 0);
}
