import { guideView } from "./core-move-features.ts";
import { folded1, folded2, folded3, folded4, scramble } from "./hash.ts";
import { distance, type ParserInput } from "./parser-input.ts";
import { type ParserState, stacked } from "./parser-state.ts";

/** Appends from `start` on what decides the moves that are left: rarer words and combinations of more of them. */
export function moreMoveFeatures(
  state: ParserState,
  input: ParserInput,
  out: Int32Array,
  start: number,
): number {
  const { words, tags } = input;
  const { depth, front, root } = state;
  const s0 = stacked(state, 0);
  const s1 = stacked(state, 1);
  const s2 = stacked(state, 2);
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
  const near = scramble(distance(s0, b0));
  const far = scramble(distance(s1, s0));
  let n = start;
  // Single positions.
  out[n++] = folded2(1, s0w, s0t);
  out[n++] = folded2(4, s1w, s1t);
  out[n++] = folded1(5, s1w);
  out[n++] = folded1(6, s1t);
  out[n++] = folded2(15, w(s2), s2t);
  out[n++] = folded1(16, s2t);
  // Pairs.
  out[n++] = folded3(19, s0w, s0t, b0t);
  out[n++] = folded3(20, s0t, b0w, b0t);
  out[n++] = folded3(24, s1t, s0w, s0t);
  out[n++] = folded2(27, s1t, s0t);
  out[n++] = folded2(28, s1w, b0w);
  out[n++] = folded3(30, s1w, s1t, b0t);
  out[n++] = folded3(31, s1t, b0w, b0t);
  // Triples.
  out[n++] = folded3(33, s0w, b0t, b1t);
  out[n++] = folded3(35, s1t, s0t, b0t);
  out[n++] = folded4(41, s1t, s0t, b0t, b1t);
  out[n++] = folded4(42, s0t, b0t, b1t, b2t);
  // Dependents so far.
  out[n++] = folded3(50, s1t, s0t, t(s0l));
  out[n++] = folded3(51, s1t, s0t, t(s0r));
  out[n++] = folded3(52, s1t, t(s1r), s0t);
  out[n++] = folded3(53, s1t, t(s1l), s0t);
  out[n++] = folded2(58, s0w, t(s0r));
  out[n++] = folded2(59, s0w, t(s0l));
  out[n++] = folded2(60, s1w, t(s1r));
  out[n++] = folded2(61, b0w, t(b0l));
  out[n++] = folded4(68, s1t, w(s0l), s0t, b0t);
  out[n++] = folded4(69, s1t, t(s1r), s0t, b0t);
  out[n++] = folded4(70, s1t, s0t, t(s0r), b0t);
  out[n++] = folded4(71, s0t, t(s0r), b0t, b1t);
  // Distances and numbers of dependents.
  out[n++] = folded2(72, s0w, near);
  out[n++] = folded2(74, b0w, near);
  out[n++] = folded3(77, s1t, s0t, far);
  out[n++] = folded2(78, s1w, far);
  out[n++] = folded2(79, s0w, far);
  const s0Right = scramble(state.rightCount[s0] ?? 0);
  const s1Right = scramble(state.rightCount[s1] ?? 0);
  const b0Left = scramble(state.leftCount[b0] ?? 0);
  out[n++] = folded2(80, s0w, s0Right);
  out[n++] = folded2(84, b0w, b0Left);
  out[n++] = folded2(86, s1w, s1Right);
  out[n++] = folded3(87, s1t, s1Right, s0t);
  out[n++] = folded2(88, scramble(Math.min(depth, 4)), b0t);
  // Endings.
  const { endings, usages, coarse, guide } = input;
  const s0e = endings[s0] ?? 0;
  const b0e = endings[b0] ?? 0;
  out[n++] = folded2(92, endings[s1] ?? 0, s1t);
  out[n++] = folded2(93, s0e, b0t);
  out[n++] = folded2(94, b0e, s0t);
  const s0u = usages[s0] ?? 0;
  const s1u = usages[s1] ?? 0;
  const b0u = usages[b0] ?? 0;
  out[n++] = folded3(143, s1u, s0t, b0t);
  out[n++] = folded3(144, s1u, s0u, b0t);
  out[n++] = folded3(145, s1t, s0u, b0u);
  out[n++] = folded3(146, s0t, b0u, b1t);
  out[n++] = folded2(147, s1u, b0u);
  // The next verb and the next noun.
  let verb = 0;
  let noun = 0;
  for (let ahead = b0; ahead < root && ahead < b0 + 7; ahead++) {
    if (verb === 0 && coarse[ahead] === 1) verb = ahead;
    if (noun === 0 && coarse[ahead] === 2) noun = ahead;
  }
  const nounWord = w(noun);
  out[n++] = folded3(102, s0t, b0t, scramble(distance(b0, verb)));
  out[n++] = folded3(105, s0t, b0t, nounWord);
  out[n++] = folded4(106, s1t, s0t, b0t, t(verb));
  // The third word of the stack, a head farther off: "put [the book] [on the table]".
  const s2w = w(s2);
  const s0lw = w(s0l);
  out[n++] = folded3(110, s2w, s0lw, s0w);
  out[n++] = folded3(111, s2w, s0lw, s0t);
  out[n++] = folded2(114, s2w, s0w);
  out[n++] = folded3(116, s2t, s0t, b0t);
  out[n++] = folded3(117, s2w, s0t, b0t);
  if (guide === undefined) return n;
  // Pairs and triples of words: rare each, and of use only where the rest is known.
  out[n++] = folded2(10, b1w, b1t);
  out[n++] = folded1(11, b1w);
  out[n++] = folded1(17, t(b3));
  out[n++] = folded3(34, s0t, b0w, b1t);
  out[n++] = folded3(40, b0t, b1t, b2t);
  out[n++] = folded3(44, s1w, b0w, b1w);
  out[n++] = folded3(67, s1w, w(s0l), s0t);
  out[n++] = folded2(96, s0e, b0e);
  out[n++] = folded3(101, s1w, b0w, nounWord);
  out[n++] = folded4(112, s2t, s1t, s0lw, s0t);
  const told = guideView(state, guide);
  const view = scramble(told);
  const s0Both = scramble((told >>> 7) * 2 + (told & 1));
  out[n++] = folded3(124, view, s0t, b0t);
  out[n++] = folded3(125, view, s1t, s0t);
  out[n++] = folded2(126, view, b0w);
  out[n++] = folded2(127, view, s0w);
  out[n++] = folded3(128, s0Both, s0t, b0t);
  out[n++] = folded3(129, s0Both, s1t, s0t);
  out[n++] = folded3(131, s0Both, s0w, s0t);
  out[n++] = folded4(133, view, s1t, s0t, b0t);
  return n;
}
