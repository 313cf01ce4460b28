import type { Arcs } from "./arcs.ts";

/** Verbs that take whom they address and no participle: what stands behind them is the hearers' own act. */
const addressing: ReadonlySet<string> = new Set(
  "tell warn thank greet inform assure remind urge address salute".split(" "),
);

/**
 * A participle before its noun that the parser took for a verb with an object. "The winner told *cheering*
 * supporters": they cheer. "He received his *visiting* Peruvian colleague": the colleague visits.
 */
export function settleParticiple(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  for (let verb = 1; verb < tokens.length; verb++) {
    if (tokens[verb]?.xpos !== "VBG" || relations[verb] === "amod") continue;
    const over = heads[verb] ?? -1;
    const before = tokens[verb - 1];
    const isAddressed = over === verb - 1 && addressing.has(before?.lemma.toLowerCase() ?? "");
    const isOwned = before?.xpos === "PRP$" && tokens[verb]?.lemma === "visit";
    if (!isAddressed && !isOwned) continue;
    let noun = verb + 1;
    while (tokens[noun]?.upos === "ADJ") noun++;
    if (tokens[noun]?.upos !== "NOUN" || heads[noun] !== verb || relations[noun] !== "obj")
      continue;
    for (let child = 0; child < tokens.length; child++)
      if (heads[child] === verb && child !== noun) {
        heads[child] = noun;
        if (relations[child] === "xcomp") relations[child] = "flat";
      }
    heads[noun] = over;
    relations[noun] = isAddressed ? "obj" : (relations[verb] ?? "dep");
    // "with his visiting colleague": a phrase, no clause.
    if (isOwned && relations[noun] === "advcl") relations[noun] = "obl";
    heads[verb] = noun;
    relations[verb] = "amod";
  }
}
