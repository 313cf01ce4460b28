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

export function goldHeads(heads: readonly number[]): Int16Array {
  const gold = new Int16Array(heads.length + 2);
  heads.forEach((head, i) => {
    gold[i + 1] = head < 0 ? heads.length + 1 : head + 1;
  });
  return gold;
}

/** Learns from states that the parser's own mistakes lead to, not only from those on the right way. */
export function trainParser(
  examples: ParserExample[],
  epochs: number,
  log: (line: string) => void,
): Learnt {
  const random = createRandom(23);
  const learner = createLearner({ classes: ["shift", "left", "right"] });
  const longest = examples.reduce((most, { gold }) => Math.max(most, gold.length), 0);
  const state = createParserState(longest);
  const features = new Int32Array(maximumParserFeatures);
  const scores = new Int32Array(moveCount);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(examples, random);
    let wrong = 0;
    let total = 0;
    for (const { input, gold } of examples) {
      resetParserState(state, gold.length - 2);
      while (!isFinal(state)) {
        const n = parserFeatures(state, input, features);
        learner.score(features, n, scores);
        const guess = bestMove(state, scores);
        let oracle = -1;
        let lowest = 1 << 20;
        let guessCost = 0;
        for (let move = 0; move < moveCount; move++) {
          if (!isAllowed(state, move)) continue;
          const cost = moveCost(state, gold, move);
          if (move === guess) guessCost = cost;
          const better = (scores[move] ?? 0) > (scores[oracle] ?? 0);
          if (cost < lowest || (cost === lowest && better)) {
            oracle = move;
            lowest = cost;
          }
        }
        learner.tick();
        total++;
        let next = guess;
        if (guessCost > lowest) {
          wrong++;
          learner.update(features, n, oracle, guess);
          if (epoch === 0 || random() < 0.1) next = oracle;
        }
        applyMove(state, next);
      }
    }
    log(`parser epoch ${epoch}: ${wrong} of ${total} moves wrong`);
  }
  return learner.finish();
}
