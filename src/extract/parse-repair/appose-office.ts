import { isSomeoneWord } from "../events/kinds-of-noun.ts";
import { type Arcs, childWith } from "./arcs.ts";

/**
 * "Lars Holm, president and *chief executive* of a railway, resigned": bare offices behind a comma are the person's own,
 * not two more people.
 */
export function apposeOffice(arcs: Arcs, person: number, last: number): void {
  const { tokens, heads, relations } = arcs;
  const first = last + 2;
  if (tokens[last + 1]?.text !== ",") return;
  // "Holm, Danish counterpart meet": a plural verb has two subjects.
  if (relations[person] === "nsubj" && tokens[heads[person] ?? -1]?.xpos === "VBP") return;
  for (let office = first; office < tokens.length; office++) {
    if (heads[office] !== person || relations[office] !== "conj") continue;
    const { lemma = "", text = "", xpos = "" } = tokens[office] ?? {};
    if (!/^(?:NN|JJ)$/.test(xpos) || !isSomeoneWord(lemma, text)) return;
    if (childWith(arcs, office, /^(?:det|nummod|nmod:poss)$/) >= 0) return;
    // "Holm, a pilot and a farmer fell": only what begins right behind the comma is an office of Holm's.
    const apposed = childWith(arcs, person, /^appos$/);
    const isFirst = tokens.every((_, at) => at < first || at >= office || heads[at] === office);
    if (apposed < 0 && !isFirst) return;
    if (apposed >= 0) heads[office] = apposed;
    else relations[office] = "appos";
  }
}
