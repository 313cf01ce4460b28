import { type Arcs, hangOn } from "./arcs.ts";

const stroke = /^(?:-{1,3}|[–—])$/;
const longest = 40;

/**
 * "Farmers marched past the mill - where nine had died - while *chanting*": what stands behind a parenthesis hangs on
 * nothing inside it, but on the verb that the parenthesis breaks into.
 */
export function closeParenthesis(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  const strokes = tokens.flatMap(({ text, upos }, at) =>
    stroke.test(text) && (upos === "PUNCT" || upos === "SYM") ? [at] : [],
  );
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

/** The first word, from that one up, that is not so; -1 for none. */
function above({ heads }: Arcs, from: number, isSo: (token: number) => boolean): number {
  let at = from;
  for (let steps = 0; at >= 0 && steps < heads.length && isSo(at); steps++) at = heads[at] ?? -1;
  return at;
}
