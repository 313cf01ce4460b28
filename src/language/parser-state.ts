/**
 * Arc-hybrid parsing: words move from the buffer to a stack; the top of the stack becomes a
 * dependent of the word at the front of the buffer or of the word below it on the stack. The root
 * stands at the end of the buffer. Positions: 0 is nothing, words are 1 to n, the root is n + 1.
 */

export const shift = 0;
export const left = 1;
export const right = 2;
export const moveCount = 3;

export interface ParserState {
  readonly stack: Int16Array;
  readonly heads: Int16Array;
  /** The two outermost dependents on each side, and how many there are. */
  readonly left1: Int16Array;
  readonly left2: Int16Array;
  readonly right1: Int16Array;
  readonly right2: Int16Array;
  readonly leftCount: Uint8Array;
  readonly rightCount: Uint8Array;
  depth: number;
  front: number;
  root: number;
}

export function createParserState(size: number): ParserState {
  return {
    stack: new Int16Array(size),
    heads: new Int16Array(size),
    left1: new Int16Array(size),
    left2: new Int16Array(size),
    right1: new Int16Array(size),
    right2: new Int16Array(size),
    leftCount: new Uint8Array(size),
    rightCount: new Uint8Array(size),
    depth: 0,
    front: 1,
    root: 1,
  };
}

export function resetParserState(state: ParserState, words: number): void {
  const size = words + 2;
  state.stack.fill(0, 0, size);
  state.heads.fill(0, 0, size);
  state.left1.fill(0, 0, size);
  state.left2.fill(0, 0, size);
  state.right1.fill(0, 0, size);
  state.right2.fill(0, 0, size);
  state.leftCount.fill(0, 0, size);
  state.rightCount.fill(0, 0, size);
  state.depth = 0;
  state.front = 1;
  state.root = words + 1;
}

/** The word that many places below the top of the stack. */
export const stacked = ({ stack, depth }: ParserState, below: number): number =>
  below < depth ? (stack[depth - 1 - below] ?? 0) : 0;

export function isFinal(state: ParserState): boolean {
  return state.front === state.root && state.depth === 0;
}

/** Only one word may depend on the root: with more on the stack, the top must find a head below. */
export function isAllowed(state: ParserState, move: number): boolean {
  if (move === shift) return state.front < state.root;
  if (move === right) return state.depth > 1;
  return state.depth > 0 && (state.front < state.root || state.depth === 1);
}

export function applyMove(state: ParserState, move: number): void {
  const { stack, heads } = state;
  if (move === shift) {
    stack[state.depth++] = state.front++;
    return;
  }
  const dependent = stack[--state.depth] ?? 0;
  stack[state.depth] = 0;
  const head = move === left ? state.front : (stack[state.depth - 1] ?? 0);
  heads[dependent] = head;
  if (move === left) {
    state.left2[head] = state.left1[head] ?? 0;
    state.left1[head] = dependent;
    state.leftCount[head] = (state.leftCount[head] ?? 0) + 1;
  } else {
    state.right2[head] = state.right1[head] ?? 0;
    state.right1[head] = dependent;
    state.rightCount[head] = (state.rightCount[head] ?? 0) + 1;
  }
}
