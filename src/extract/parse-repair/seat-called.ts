import { type Arcs, childWith, hangOn, isVerb } from "./arcs.ts";

/**
 * "called for *Ana Ruiz*, the party's treasurer, *to be expelled*": what two commas set off behind "for" and a name tells who
 * that is, and the infinitive behind it is what is called for.
 */
export function seatCalled(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  for (let to = 4; to < tokens.length - 1; to++) {
    const closing = to - 1;
    const infinitive = heads[to] ?? -1;
    if (tokens[to]?.xpos !== "TO" || tokens[closing]?.text !== "," || infinitive < to) continue;
    const opening = tokens.findLastIndex(({ text }, at) => text === "," && at < closing);
    const name = nameBefore(arcs, opening);
    const verb = heads[name] ?? -1;
    if (relations[name] !== "obl" || verb > name || !isVerb(arcs, verb)) continue;
    if (tokens[childWith(arcs, name, /^case$/)]?.text !== "for") continue;
    const described = nounBetween(arcs, opening, closing);
    if (described < 0) continue;
    hangOn(arcs, name, described, "appos");
    hangOn(arcs, described, opening, "punct");
    hangOn(arcs, described, closing, "punct");
    hangOn(arcs, verb, infinitive, "xcomp");
  }
}

/** The head of the name that ends right before the comma; -1 for none. */
function nameBefore({ tokens, heads, relations }: Arcs, comma: number): number {
  const last = comma - 1;
  const name = relations[last] === "flat" ? (heads[last] ?? -1) : last;
  return tokens[name]?.upos === "PROPN" ? name : -1;
}

/** The noun that all between the commas hangs on; -1 where a verb stands between them. */
function nounBetween({ tokens, heads }: Arcs, opening: number, closing: number): number {
  const words = tokens.slice(opening + 1, closing);
  if (words.length === 0 || words.some(({ upos }) => upos === "VERB" || upos === "AUX")) return -1;
  const noun = heads.findIndex(
    (head, at) => at > opening && at < closing && (head < opening || head > closing),
  );
  return tokens[noun]?.upos === "NOUN" ? noun : -1;
}
