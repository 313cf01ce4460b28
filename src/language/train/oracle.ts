import { left, type ParserState, right, shift } from "../parser-state.ts";

/**
 * The dynamic oracle of the arc-hybrid system: how many gold arcs a move puts out of reach.
 * `gold` holds the head position of each word (the root is n + 1).
 * @see Goldberg and Nivre 2013, Training deterministic parsers with non-deterministic oracles
 */
export function moveCost(state: ParserState, gold: Int16Array, move: number): number {
  const { stack, depth, front, root } = state;
  const s0 = stack[depth - 1] ?? 0;
  const s1 = stack[depth - 2] ?? 0;
  let cost = 0;
  if (move === shift) {
    const head = gold[front] ?? 0;
    for (let i = 0; i < depth; i++) {
      const word = stack[i] ?? 0;
      if (gold[word] === front) cost++;
      if (word === head && i < depth - 1) cost++;
    }
    return cost;
  }
  const head = gold[s0] ?? 0;
  for (let word = front; word < root; word++) if (gold[word] === s0) cost++;
  if (move === left && head !== front && (head === s1 || head > front)) cost++;
  if (move === right && head !== s1 && head >= front) cost++;
  return cost;
}
