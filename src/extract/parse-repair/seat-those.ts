import { type Arcs, childWith, hangOn } from "./arcs.ts";

/**
 * "Norway paid *those* displaced by the flood", "blamed *those* behind the raid": what a preposition follows, at once or
 * behind a participle, is no determiner but who is meant, and the rest describes them.
 */
export function seatThose(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  for (let those = 0; those < tokens.length - 2; those++) {
    if (tokens[those]?.text.toLowerCase() !== "those") continue;
    const isDescribed = /^(?:VB[NG]|JJ)$/.test(tokens[those + 1]?.xpos ?? "");
    const preposition = isDescribed ? those + 2 : those + 1;
    if (tokens[preposition]?.xpos !== "IN") continue;
    const noun = heads[those] ?? -1;
    if (relations[those] !== "det" && !isSubjectOfNothing(arcs, those, preposition)) continue;
    const taken = isDescribed && relations[those + 1] !== "amod" ? those + 1 : noun;
    const over = heads[taken] ?? -1;
    if (noun < those || (over >= those && over <= noun)) continue;
    // Behind a preposition of their own they are what it leads to.
    const isLed = tokens[those - 1]?.xpos === "IN" || tokens[those - 1]?.xpos === "TO";
    const place = over < 0 ? "root" : over > those ? "nsubj" : isLed ? "nmod" : "obj";
    const described = isDescribed ? those + 1 : undefined;
    hangOn(
      arcs,
      over,
      those,
      /^(?:nsubj|conj)/.test(relations[taken] ?? "") ? (relations[taken] ?? place) : place,
    );
    if (described !== undefined) hangOn(arcs, those, described, "acl");
    if (noun !== described && (noun === taken || heads[noun] === over))
      hangOn(arcs, described ?? those, noun, described === undefined ? "nmod" : "obl");
    if (isLed && heads[those - 1] === noun) hangOn(arcs, those, those - 1, "case");
  }
}

/**
 * Whether they are the subject of what can have none: of a bare participle right behind, which the verb before them has for
 * its clause, or of the noun that the preposition leads to.
 */
function isSubjectOfNothing(arcs: Arcs, those: number, preposition: number): boolean {
  const { tokens, heads, relations } = arcs;
  const over = heads[those] ?? -1;
  if (relations[those] !== "nsubj" || childWith(arcs, over, /^(?:aux|cop|mark)/) >= 0) return false;
  if (heads[over] !== those - 1) return false;
  if (over === those + 1) return tokens[over]?.xpos === "VBN" && relations[over] === "ccomp";
  return preposition === those + 1 && childWith(arcs, over, /^case$/) === preposition;
}
