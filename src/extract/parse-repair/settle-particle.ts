import type { Token } from "../../language/analysis.ts";
import { type VerbEntry, verbEntries } from "../lexicon/lexicon.ts";
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

/** What the lexicon has for a verb with such a particle. */
const particleEntries = (token: Token | undefined, word: string): readonly VerbEntry[] =>
  token === undefined
    ? []
    : verbEntries(verbLemma(token.lemma.toLowerCase(), token.text)).filter(
        ({ particle }) => particle === word,
      );

/** "called off the talks", but "walked *out* the door" */
const takesObject = ({
  object,
  objectEvent,
  objectWords,
  preposition,
  frame,
}: VerbEntry): boolean =>
  preposition === undefined &&
  (object !== undefined ||
    objectEvent !== undefined ||
    objectWords !== undefined ||
    Object.values(frame).some((slots) => slots.includes("object")));

/** "Ruiz called *off* the talks with Chad": no talks are off anything, but called off. */
function joinParticle(arcs: Arcs, at: number): void {
  const { tokens, heads, relations } = arcs;
  const verb = at - 1;
  const noun = heads[at] ?? -1;
  if (relations[at] !== "case" || relations[noun] !== "obl" || heads[noun] !== verb) return;
  if (tokens[verb]?.upos !== "VERB" || tokens[noun]?.name === "LOC") return;
  // "was thrown *out* the window": what befalls the subject has no object.
  if (childWith(arcs, verb, /^(?:obj|ccomp|aux:pass|nsubj:pass)/) >= 0) return;
  // "pulled *out* of the talks"
  if (tokens[at + 1]?.text === "of") return;
  if (!particleEntries(tokens[verb], tokens[at]?.text ?? "").some(takesObject)) return;
  heads[at] = verb;
  relations[at] = "compound:prt";
  relations[noun] = "obj";
}

/** "A ferry sank *off Peru*": where, unless the verb is another one with "off": "called off Peru's rally". */
function freeOff({ tokens, heads, relations }: Arcs, off: number): void {
  const verb = heads[off] ?? -1;
  const place = off + 1;
  if (relations[off] !== "compound:prt" || tokens[place]?.name !== "LOC") return;
  if (relations[place] !== "obj" || heads[place] !== verb) return;
  if (particleEntries(tokens[verb], "off").length > 0) return;
  heads[off] = place;
  relations[off] = "case";
  relations[place] = "obl";
}
