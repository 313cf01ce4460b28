import { guideView } from "./core-move-features.ts";
import { finish, mix } from "./hash.ts";
import { distance, type ParserInput } from "./parser-input.ts";
import type { ParserState } from "./parser-state.ts";

/** Appends from `start` on what decides the moves that are left: rarer words and combinations of more of them. */
export function moreMoveFeatures(
  state: ParserState,
  input: ParserInput,
  out: Int32Array,
  start: number,
): number {
  const { words, tags } = input;
  const { stack, depth, front, root } = state;
  const s0 = stack[depth - 1] ?? 0;
  const s1 = stack[depth - 2] ?? 0;
  const s2 = stack[depth - 3] ?? 0;
  const b0 = front;
  const b1 = front < root ? front + 1 : 0;
  const b2 = front + 1 < root ? front + 2 : 0;
  const b3 = front + 2 < root ? front + 3 : 0;
  const w = (position: number): number => words[position] ?? 0;
  const t = (position: number): number => tags[position] ?? 0;
  const s0l = state.left1[s0] ?? 0;
  const s0r = state.right1[s0] ?? 0;
  const s1l = state.left1[s1] ?? 0;
  const s1r = state.right1[s1] ?? 0;
  const b0l = state.left1[b0] ?? 0;
  const s0w = w(s0);
  const s0t = t(s0);
  const s1w = w(s1);
  const s1t = t(s1);
  const b0w = w(b0);
  const b0t = t(b0);
  const b1w = w(b1);
  const b1t = t(b1);
  const b2t = t(b2);
  const s2t = t(s2);
  const near = distance(s0, b0);
  const far = distance(s1, s0);
  let n = start;
  const one = (template: number, a: number): void => {
    out[n++] = finish(mix(template, a));
  };
  const two = (template: number, a: number, b: number): void => {
    out[n++] = finish(mix(mix(template, a), b));
  };
  const three = (template: number, a: number, b: number, c: number): void => {
    out[n++] = finish(mix(mix(mix(template, a), b), c));
  };
  const four = (template: number, a: number, b: number, c: number, d: number): void => {
    out[n++] = finish(mix(mix(mix(mix(template, a), b), c), d));
  };
  // Single positions.
  two(1, s0w, s0t);
  two(4, s1w, s1t);
  one(5, s1w);
  one(6, s1t);
  two(15, w(s2), s2t);
  one(16, s2t);
  // Pairs.
  three(19, s0w, s0t, b0t);
  three(20, s0t, b0w, b0t);
  three(24, s1t, s0w, s0t);
  two(27, s1t, s0t);
  two(28, s1w, b0w);
  three(30, s1w, s1t, b0t);
  three(31, s1t, b0w, b0t);
  // Triples.
  three(33, s0w, b0t, b1t);
  three(35, s1t, s0t, b0t);
  four(41, s1t, s0t, b0t, b1t);
  four(42, s0t, b0t, b1t, b2t);
  // Dependents so far.
  three(50, s1t, s0t, t(s0l));
  three(51, s1t, s0t, t(s0r));
  three(52, s1t, t(s1r), s0t);
  three(53, s1t, t(s1l), s0t);
  two(58, s0w, t(s0r));
  two(59, s0w, t(s0l));
  two(60, s1w, t(s1r));
  two(61, b0w, t(b0l));
  four(68, s1t, w(s0l), s0t, b0t);
  four(69, s1t, t(s1r), s0t, b0t);
  four(70, s1t, s0t, t(s0r), b0t);
  four(71, s0t, t(s0r), b0t, b1t);
  // Distances and numbers of dependents.
  two(72, s0w, near);
  two(74, b0w, near);
  three(77, s1t, s0t, far);
  two(78, s1w, far);
  two(79, s0w, far);
  const s0Right = state.rightCount[s0] ?? 0;
  const s1Right = state.rightCount[s1] ?? 0;
  const b0Left = state.leftCount[b0] ?? 0;
  two(80, s0w, s0Right);
  two(84, b0w, b0Left);
  two(86, s1w, s1Right);
  three(87, s1t, s1Right, s0t);
  two(88, Math.min(depth, 4), b0t);
  // Endings.
  const { endings, coarse, guide } = input;
  const s0e = endings[s0] ?? 0;
  const b0e = endings[b0] ?? 0;
  two(92, endings[s1] ?? 0, s1t);
  two(93, s0e, b0t);
  two(94, b0e, s0t);
  // The next verb and the next noun.
  let verb = 0;
  let noun = 0;
  for (let ahead = b0; ahead < root && ahead < b0 + 7; ahead++) {
    if (verb === 0 && coarse[ahead] === 1) verb = ahead;
    if (noun === 0 && coarse[ahead] === 2) noun = ahead;
  }
  const nounWord = w(noun);
  three(102, s0t, b0t, distance(b0, verb));
  three(105, s0t, b0t, nounWord);
  four(106, s1t, s0t, b0t, t(verb));
  // The third word of the stack, a head farther off: "put [the book] [on the table]".
  const s2w = w(s2);
  const s0lw = w(s0l);
  three(110, s2w, s0lw, s0w);
  three(111, s2w, s0lw, s0t);
  two(114, s2w, s0w);
  three(116, s2t, s0t, b0t);
  three(117, s2w, s0t, b0t);
  if (guide === undefined) return n;
  // Pairs and triples of words: rare each, and of use only where the rest is known.
  two(10, b1w, b1t);
  one(11, b1w);
  one(17, t(b3));
  three(34, s0t, b0w, b1t);
  three(40, b0t, b1t, b2t);
  three(44, s1w, b0w, b1w);
  three(67, s1w, w(s0l), s0t);
  two(96, s0e, b0e);
  three(101, s1w, b0w, nounWord);
  four(112, s2t, s1t, s0lw, s0t);
  const view = guideView(state, guide);
  const s0Both = (view >>> 7) * 2 + (view & 1);
  three(124, view, s0t, b0t);
  three(125, view, s1t, s0t);
  two(126, view, b0w);
  two(127, view, s0w);
  three(128, s0Both, s0t, b0t);
  three(129, s0Both, s1t, s0t);
  three(131, s0Both, s0w, s0t);
  four(133, view, s1t, s0t, b0t);
  return n;
}
