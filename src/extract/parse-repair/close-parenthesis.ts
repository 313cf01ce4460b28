import type { Token } from "../../language/analysis.ts";
import { type Arcs, hangOn } from "./arcs.ts";
import { foundAt } from "./word-tests.ts";

const dash = /^(?:-{2,3}|—)$/;
/** Dashes too where they stand apart: "the mill - where nine had died -", but "a two-hour walk", "25–27". */
const stroke = /^[-–]$/;
const longest = 40;

/**
 * "Farmers marched past the mill - where nine had died - while *chanting*": what stands behind a parenthesis hangs on
 * nothing inside it, but on the verb that the parenthesis breaks into.
 */
export function closeParenthesis(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  const strokes: number[] = [];
  for (let at = 0; at < tokens.length; at++) if (isDash(tokens, at)) strokes.push(at);
  const [open = -1, close = -1] = strokes;
  if (strokes.length !== 2 || open < 1 || close - open > longest) return;
  const isInside = (token: number): boolean => token > open && token < close;
  for (let token = close + 1; token < tokens.length; token++) {
    const inside = heads[token] ?? -1;
    if (!isInside(inside)) continue;
    const outside = above(arcs, inside, isInside);
    const isVerb = tokens[token]?.upos === "VERB";
    const head = isVerb ? above(arcs, outside, (at) => tokens[at]?.upos !== "VERB") : outside;
    if (head >= 0 && head < open) hangOn(arcs, head, token, relations[token] ?? "dep");
  }
}

function isDash(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.upos !== "PUNCT" && token?.upos !== "SYM") return false;
  const before = foundAt(tokens, at - 1);
  const next = tokens[at + 1];
  if (before === undefined || next === undefined) return false;
  if (before.upos === "NUM" && next.upos === "NUM") return false;
  if (dash.test(token.text)) return true;
  return stroke.test(token.text) && before.end < token.start && token.end < next.start;
}

/** The first word, from that one up, that is not so; -1 for none. */
function above({ heads }: Arcs, from: number, isSo: (token: number) => boolean): number {
  let at = from;
  for (let steps = 0; at >= 0 && steps < heads.length && isSo(at); steps++) at = heads[at] ?? -1;
  return at;
}
