import { type Arcs, childWith, hangOn } from "./arcs.ts";
import { tensed } from "./word-tests.ts";

/**
 * "Jets struck the port on Sunday and *rebels* fired rockets": what stands behind "and" right before a verb without a subject is that
 * subject, whatever stands before "and", and the clause goes on with the one before.
 */
export function seatJoined(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  for (let verb = 4; verb < tokens.length; verb++) {
    const subject = verb - 1;
    const main = heads[verb] ?? -1;
    if (!tensed.test(tokens[verb]?.xpos ?? "") || relations[verb] !== "advcl") continue;
    if (!/^(?:NOUN|PROPN)$/.test(tokens[subject]?.upos ?? "") || relations[subject] !== "conj")
      continue;
    const conjunction = childWith(arcs, subject, /^cc$/);
    if (conjunction < 0 || (heads[subject] ?? verb) > conjunction) continue;
    if (main < 0 || main > conjunction || tokens[main]?.upos !== "VERB") continue;
    if (childWith(arcs, main, /^nsubj/) < 0) continue;
    if (childWith(arcs, verb, /^(?:[nc]subj|expl|mark|aux)/) >= 0) continue;
    hangOn(arcs, verb, subject, "nsubj");
    hangOn(arcs, verb, conjunction, "cc");
    hangOn(arcs, main, verb, "conj");
  }
}
