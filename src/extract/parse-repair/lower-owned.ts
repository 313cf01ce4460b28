import { personNoun } from "../../language/gazetteer/person-nouns.ts";
import type { Arcs } from "./arcs.ts";

/** What somebody in an office or a country does all along, so that it describes him: "acting", "ruling", "visiting". */
const lasting = /^(?:act|rule|govern|visit|sit|lead|remain|exist|grow|oppose|war|compete)$/;

/**
 * "their countries' *shared* commitments", "Peru's *acting* health minister": behind an owner a participle describes what is
 * owned, and the owner did nothing.
 */
export function lowerOwned(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  for (let at = 2; at < tokens.length - 1; at++) {
    raiseOwner(arcs, at);
    const owner = at - 2;
    const { xpos = "", lemma = "" } = tokens[at] ?? {};
    const isDescribing = xpos === "VBN" || (xpos === "VBG" && lasting.test(lemma));
    if (!isDescribing || tokens[at - 1]?.xpos !== "POS") continue;
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

/** "Delta Energy's *safety agency*": she has an agency, and no safety. "the mayor's *office* clerk" is a clerk of the office. */
function raiseOwner({ tokens, heads, relations }: Arcs, first: number): void {
  const last = first + 1;
  const owner = heads[first - 1] ?? -1;
  if (tokens[first - 1]?.xpos !== "POS" || relations[owner] !== "nmod:poss") return;
  if (heads[owner] !== first || heads[first] !== last || relations[first] !== "compound") return;
  if (tokens[owner]?.upos !== "PROPN" || tokens[last]?.upos !== "NOUN") return;
  if (personNoun(tokens[last]?.text ?? "") === undefined) heads[owner] = last;
}
