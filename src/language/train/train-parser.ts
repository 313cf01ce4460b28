import { bestMove } from "../parser.ts";
import { maximumParserFeatures, type ParserInput, parserFeatures } from "../parser-features.ts";
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
export function trainParser(examples: readonly ParserExample[], epochs: number): Learnt {
  const random = createRandom(23);
  const learner = createLearner({ classes: ["shift", "left", "right"] });
  const longest = examples.reduce((most, { gold }) => Math.max(most, gold.length), 0);
  const state = createParserState(longest);
  const features = new Int32Array(maximumParserFeatures);
  const scores = new Int32Array(moveCount);
  const order = [...examples];
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const { input, gold } of order) {
      resetParserState(state, gold.length - 2);
      while (!isFinal(state)) {
        const n = parserFeatures(state, input, features);
        learner.score(features, n, scores);
        const guess = bestMove(state, scores);
        let lowest = 1 << 20;
        let guessCost = 0;
        const costs: number[] = [];
        for (let move = 0; move < moveCount; move++) {
          const cost = isAllowed(state, move) ? moveCost(state, gold, move) : 1 << 20;
          costs.push(cost);
          if (move === guess) guessCost = cost;
          if (cost < lowest) lowest = cost;
        }
        const bestOf = (isWanted: (cost: number) => boolean): number => {
          let top = -1;
          costs.forEach((cost, move) => {
            if (isWanted(cost) && (top < 0 || (scores[move] ?? 0) > (scores[top] ?? 0))) top = move;
          });
          return top;
        };
        const right = bestOf((cost) => cost === lowest);
        const rival = bestOf((cost) => cost > lowest && cost < 1 << 20);
        learner.tick();
        if (rival >= 0 && (scores[right] ?? 0) - (scores[rival] ?? 0) <= margin)
          learner.update(features, n, right, rival);
        const steer = guessCost > lowest && (epoch === 0 || random() < 0.1);
        applyMove(state, steer ? right : guess);
      }
    }
  }
  return learner.finish();
}
