import { finish, mix } from "./hash.ts";
import type { ParserState } from "./parser-state.ts";

export const maximumParserFeatures = 160;

/** What the parser sees at each position: 0 is nothing, words are 1 to n, the root is n + 1. */
export interface ParserInput {
  /** Hashes; rare words are seen as their endings. */
  readonly words: Int32Array;
  readonly tags: Int32Array;
  readonly endings: Int32Array;
  /** 1: a verb or auxiliary, 2: a noun, name or pronoun. */
  readonly coarse: Uint8Array;
  /** Head positions that another parser found, where there was one. */
  readonly guide: Int16Array | undefined;
}

function distance(from: number, to: number): number {
  if (from === 0) return 0;
  const d = to - from;
  return d < 5 ? d : d < 8 ? 5 : d < 14 ? 6 : 7;
}

/** Words and tags around the top of the stack and the front of the buffer, with their dependents. */
export function parserFeatures(state: ParserState, input: ParserInput, out: Int32Array): number {
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
  const s0l2 = state.left2[s0] ?? 0;
  const s0r2 = state.right2[s0] ?? 0;
  const s1l = state.left1[s1] ?? 0;
  const s1r = state.right1[s1] ?? 0;
  const s1r2 = state.right2[s1] ?? 0;
  const b0l = state.left1[b0] ?? 0;
  const b0l2 = state.left2[b0] ?? 0;
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
  let n = 0;
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
  one(2, s0w);
  one(3, s0t);
  two(4, s1w, s1t);
  one(5, s1w);
  one(6, s1t);
  two(7, b0w, b0t);
  one(8, b0w);
  one(9, b0t);
  one(12, b1t);
  one(14, b2t);
  two(15, w(s2), s2t);
  one(16, s2t);
  // Pairs.
  three(19, s0w, s0t, b0t);
  three(20, s0t, b0w, b0t);
  two(22, s0t, b0t);
  three(24, s1t, s0w, s0t);
  two(27, s1t, s0t);
  two(28, s1w, b0w);
  two(29, s1t, b0t);
  three(30, s1w, s1t, b0t);
  three(31, s1t, b0w, b0t);
  // Triples.
  three(32, s0t, b0t, b1t);
  three(33, s0w, b0t, b1t);
  three(35, s1t, s0t, b0t);
  four(41, s1t, s0t, b0t, b1t);
  four(42, s0t, b0t, b1t, b2t);
  // The preposition to come and its noun: "ate pizza | with friends".
  // Dependents so far.
  three(47, s0t, t(s0l), b0t);
  three(48, s0t, t(s0r), b0t);
  three(49, s0t, b0t, t(b0l));
  three(50, s1t, s0t, t(s0l));
  three(51, s1t, s0t, t(s0r));
  three(52, s1t, t(s1r), s0t);
  three(53, s1t, t(s1l), s0t);
  three(54, s0t, t(s0l), t(s0l2));
  three(55, s0t, t(s0r), t(s0r2));
  three(56, b0t, t(b0l), t(b0l2));
  three(57, s1t, t(s1r), t(s1r2));
  two(58, s0w, t(s0r));
  two(59, s0w, t(s0l));
  two(60, s1w, t(s1r));
  two(61, b0w, t(b0l));
  two(62, w(s0l), s0t);
  two(63, w(s0r), s0t);
  two(64, w(s1r), s1t);
  two(65, w(b0l), b0t);
  four(68, s1t, w(s0l), s0t, b0t);
  four(69, s1t, t(s1r), s0t, b0t);
  four(70, s1t, s0t, t(s0r), b0t);
  four(71, s0t, t(s0r), b0t, b1t);
  // Distances and numbers of dependents.
  two(72, s0w, near);
  two(73, s0t, near);
  two(74, b0w, near);
  two(75, b0t, near);
  three(76, s0t, b0t, near);
  three(77, s1t, s0t, far);
  two(78, s1w, far);
  two(79, s0w, far);
  const s0Left = state.leftCount[s0] ?? 0;
  const s0Right = state.rightCount[s0] ?? 0;
  const s1Right = state.rightCount[s1] ?? 0;
  const b0Left = state.leftCount[b0] ?? 0;
  two(80, s0w, s0Right);
  two(81, s0t, s0Right);
  two(82, s0t, s0Left);
  two(83, b0t, b0Left);
  two(84, b0w, b0Left);
  two(85, s1t, s1Right);
  two(86, s1w, s1Right);
  three(87, s1t, s1Right, s0t);
  two(88, Math.min(depth, 4), b0t);
  // Endings.
  const { endings, coarse, guide } = input;
  const s0e = endings[s0] ?? 0;
  const b0e = endings[b0] ?? 0;
  one(90, s0e);
  one(91, b0e);
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
  four(18, s0w, s0t, b0w, b0t);
  two(21, s0w, b0w);
  two(26, s1w, s0w);
  three(34, s0t, b0w, b1t);
  three(36, s1t, s0w, b0t);
  three(37, s1w, s0t, b0t);
  three(38, s1t, s0t, b0w);
  three(40, b0t, b1t, b2t);
  three(43, s0w, b0w, b1w);
  three(44, s1w, b0w, b1w);
  three(46, s1w, s0t, b0w);
  three(66, s1w, w(s0l), s0w);
  three(67, s1w, w(s0l), s0t);
  two(96, s0e, b0e);
  three(100, s0t, b0w, nounWord);
  three(101, s1w, b0w, nounWord);
  three(103, s0w, b0w, nounWord);
  four(112, s2t, s1t, s0lw, s0t);
  // What the other parser says of the heads of the words at hand.
  const s0g = guide[s0] ?? 0;
  const told = (position: number): number => {
    const head = guide[position] ?? 0;
    if (head === b0) return 1;
    if (head === s0) return 2;
    if (head === s1) return 3;
    if (head === s2) return 4;
    return head > b0 ? 5 : head < s0 ? 6 : 7;
  };
  const s0Told = told(s0);
  const b0Told = told(b0);
  let waits = 0;
  for (let ahead = b0; ahead < root && ahead < b0 + 12; ahead++) if (guide[ahead] === s0) waits = 1;
  const s0Both = s0Told * 2 + waits;
  const b0Both = b0Told * 2 + waits;
  const all = (s0Told * 8 + b0Told) * 16 + told(s1) * 2 + waits;
  one(120, s0Told);
  one(121, b0Told);
  one(122, told(s1));
  one(123, all);
  three(124, all, s0t, b0t);
  three(125, all, s1t, s0t);
  two(126, all, b0w);
  two(127, all, s0w);
  three(128, s0Both, s0t, b0t);
  three(129, s0Both, s1t, s0t);
  one(130, s0Both);
  three(131, s0Both, s0w, s0t);
  three(132, b0Both, b0w, b0t);
  four(133, all, s1t, s0t, b0t);
  three(134, t(s0g), s0t, s0Told);
  three(135, w(s0g), s0w, s0Told);
  return n;
}
