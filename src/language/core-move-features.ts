import { folded1, folded2, folded3, scramble } from "./hash.ts";
import { distance, type ParserInput } from "./parser-input.ts";
import { type ParserState, stacked } from "./parser-state.ts";

export const maximumMoveFeatures = 160;

/**
 * What the other parser says of the heads of the words at hand: three bits each for the top of the
 * stack, the front of the buffer and the word below the top, and one bit for whether the top of the
 * stack waits for a dependent.
 */
export function guideView(state: ParserState, guide: Int16Array): number {
  const { front, root } = state;
  const s0 = stacked(state, 0);
  const s1 = stacked(state, 1);
  const s2 = stacked(state, 2);
  let waits = 0;
  for (let ahead = front; ahead < root && ahead < front + 12; ahead++)
    if (guide[ahead] === s0) waits = 1;
  const s0Told = told(guide[s0] ?? 0, front, s0, s1, s2);
  const frontTold = told(guide[front] ?? 0, front, s0, s1, s2);
  const s1Told = told(guide[s1] ?? 0, front, s0, s1, s2);
  return (s0Told << 7) | (frontTold << 4) | (s1Told << 1) | waits;
}

function told(head: number, front: number, s0: number, s1: number, s2: number): number {
  if (head === front) return 1;
  if (head === s0) return 2;
  if (head === s1) return 3;
  if (head === s2) return 4;
  return head > front ? 5 : head < s0 ? 6 : 7;
}

/**
 * What decides most moves: the tags and words at hand, with their dependents so far, and what the
 * other parser says of them.
 */
export function coreMoveFeatures(state: ParserState, input: ParserInput, out: Int32Array): number {
  const { words, tags, endings, usages, guide } = input;
  const { front, root } = state;
  const s0 = stacked(state, 0);
  const s1 = stacked(state, 1);
  const b0 = front;
  const b1 = front < root ? front + 1 : 0;
  const b2 = front + 1 < root ? front + 2 : 0;
  const w = (position: number): number => words[position] ?? 0;
  const t = (position: number): number => tags[position] ?? 0;
  const s0l = state.left1[s0] ?? 0;
  const s0r = state.right1[s0] ?? 0;
  const s0l2 = state.left2[s0] ?? 0;
  const s0r2 = state.right2[s0] ?? 0;
  const s1r = state.right1[s1] ?? 0;
  const s1r2 = state.right2[s1] ?? 0;
  const b0l = state.left1[b0] ?? 0;
  const b0l2 = state.left2[b0] ?? 0;
  const s0w = w(s0);
  const s0t = t(s0);
  const s1t = t(s1);
  const b0w = w(b0);
  const b0t = t(b0);
  const b1t = t(b1);
  const near = scramble(distance(s0, b0));
  const s0Left = scramble(state.leftCount[s0] ?? 0);
  const s0Right = scramble(state.rightCount[s0] ?? 0);
  const s1Right = scramble(state.rightCount[s1] ?? 0);
  const b0Left = scramble(state.leftCount[b0] ?? 0);
  const s0e = endings[s0] ?? 0;
  const b0e = endings[b0] ?? 0;
  let n = 0;
  out[n++] = folded1(2, s0w);
  out[n++] = folded1(3, s0t);
  out[n++] = folded2(7, b0w, b0t);
  out[n++] = folded1(8, b0w);
  out[n++] = folded1(9, b0t);
  out[n++] = folded1(12, b1t);
  out[n++] = folded1(14, t(b2));
  out[n++] = folded2(22, s0t, b0t);
  out[n++] = folded2(29, s1t, b0t);
  out[n++] = folded3(32, s0t, b0t, b1t);
  out[n++] = folded3(47, s0t, t(s0l), b0t);
  out[n++] = folded3(48, s0t, t(s0r), b0t);
  out[n++] = folded3(49, s0t, b0t, t(b0l));
  out[n++] = folded3(54, s0t, t(s0l), t(s0l2));
  out[n++] = folded3(55, s0t, t(s0r), t(s0r2));
  out[n++] = folded3(56, b0t, t(b0l), t(b0l2));
  out[n++] = folded3(57, s1t, t(s1r), t(s1r2));
  out[n++] = folded2(62, w(s0l), s0t);
  out[n++] = folded2(63, w(s0r), s0t);
  out[n++] = folded2(64, w(s1r), s1t);
  out[n++] = folded2(65, w(b0l), b0t);
  out[n++] = folded2(73, s0t, near);
  out[n++] = folded2(75, b0t, near);
  out[n++] = folded3(76, s0t, b0t, near);
  out[n++] = folded2(81, s0t, s0Right);
  out[n++] = folded2(82, s0t, s0Left);
  out[n++] = folded2(83, b0t, b0Left);
  out[n++] = folded2(85, s1t, s1Right);
  out[n++] = folded1(90, s0e);
  out[n++] = folded1(91, b0e);
  const s0u = usages[s0] ?? 0;
  const b0u = usages[b0] ?? 0;
  out[n++] = folded2(140, s0u, b0u);
  out[n++] = folded2(141, s0u, b0t);
  out[n++] = folded2(142, s0t, b0u);
  if (guide === undefined) return n;
  const view = guideView(state, guide);
  const s0Told = scramble(view >>> 7);
  const waits = view & 1;
  const s0Waits = scramble((view >>> 7) * 2 + waits);
  const b0Waits = scramble(((view >>> 4) & 7) * 2 + waits);
  out[n++] = folded1(120, s0Told);
  out[n++] = folded1(121, scramble((view >>> 4) & 7));
  out[n++] = folded1(122, scramble((view >>> 1) & 7));
  out[n++] = folded1(123, scramble(view));
  out[n++] = folded1(130, s0Waits);
  out[n++] = folded3(132, b0Waits, b0w, b0t);
  out[n++] = folded3(134, t(guide[s0] ?? 0), s0t, s0Told);
  return n;
}
