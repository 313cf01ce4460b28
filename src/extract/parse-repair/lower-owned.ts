import type { Arcs } from "./arcs.ts";

/** "their countries' *shared* commitments": behind an owner a participle describes what is owned, and nobody did it. */
export function lowerOwned(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  for (let at = 2; at < tokens.length - 1; at++) {
    const owner = at - 2;
    if (tokens[at]?.xpos !== "VBN" || tokens[at - 1]?.xpos !== "POS") continue;
    if (heads[owner] !== at || !/^nsubj/.test(relations[owner] ?? "")) continue;
    const thing = heads.findIndex(
      (head, noun) => head === at && noun > at && noun < at + 3 && relations[noun] === "obj",
    );
    if (tokens[thing]?.upos !== "NOUN") continue;
    const given = relations[at] ?? "dep";
    heads[thing] = heads[at] ?? -1;
    // "praised on Friday their towns' *shared* efforts": to the parser a sentence of its own.
    relations[thing] = /^(?:ccomp|parataxis)$/.test(given) ? "obj" : given;
    for (let word = 0; word < tokens.length; word++) if (heads[word] === at) heads[word] = thing;
    heads[at] = thing;
    relations[at] = "amod";
    relations[owner] = "nmod:poss";
  }
}
