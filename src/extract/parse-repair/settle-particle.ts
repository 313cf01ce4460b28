import type { Token } from "../../language/analysis.ts";
import { verbEntries } from "../lexicon/lexicon.ts";
import { verbLemma } from "../lexicon/verb-forms.ts";
import { type Arcs, childWith } from "./arcs.ts";

/** Little words that are seldom prepositions right behind a verb that is another one with them. */
const particle = /^(?:off|out|up|down|back|away)$/;

/** Tells the particle of a verb from the preposition of what follows. */
export function settleParticle(arcs: Arcs): void {
  for (let at = 1; at < arcs.tokens.length; at++) {
    const text = arcs.tokens[at]?.text ?? "";
    if (!particle.test(text)) continue;
    joinParticle(arcs, at);
    if (text === "off") freeOff(arcs, at);
  }
}

const isPhrasal = (token: Token | undefined, word: string): boolean =>
  token !== undefined &&
  verbEntries(verbLemma(token.lemma.toLowerCase(), token.text)).some(
    (entry) => entry.particle === word,
  );

/** "Ruiz called *off* the talks with Chad": no talks are off anything, but called off. */
function joinParticle(arcs: Arcs, at: number): void {
  const { tokens, heads, relations } = arcs;
  const verb = at - 1;
  const noun = heads[at] ?? -1;
  if (relations[at] !== "case" || relations[noun] !== "obl" || heads[noun] !== verb) return;
  if (tokens[verb]?.upos !== "VERB" || tokens[noun]?.name === "LOC") return;
  // "was thrown *out* the window": what befalls the subject has no object.
  if (childWith(arcs, verb, /^(?:obj|ccomp|aux:pass|nsubj:pass)/) >= 0) return;
  if (!isPhrasal(tokens[verb], tokens[at]?.text ?? "")) return;
  heads[at] = verb;
  relations[at] = "compound:prt";
  relations[noun] = "obj";
}

/** "A ferry sank *off Peru*": where, unless the verb is another one with "off": "called off Peru's rally". */
function freeOff({ tokens, heads, relations }: Arcs, off: number): void {
  const verb = heads[off] ?? -1;
  const place = off + 1;
  if (relations[off] !== "compound:prt" || tokens[place]?.name !== "LOC") return;
  if (relations[place] !== "obj" || heads[place] !== verb || isPhrasal(tokens[verb], "off")) return;
  heads[off] = place;
  relations[off] = "case";
  relations[place] = "obl";
}
