import { nounEntries } from "../lexicon/lexicon.ts";
import { type Arcs, childWith, hangOn, isBelow } from "./arcs.ts";
import { weekday } from "./word-tests.ts";

/**
 * "A court in Oslo *on Monday* jailed two men": a day between the subject and its verb is the verb's, where the subject is
 * nothing that happens.
 */
export function freeDay(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  for (let day = 2; day < tokens.length - 1; day++) {
    const verb = day + 1;
    if (tokens[day - 1]?.text !== "on" || !weekday.test(tokens[day]?.text ?? "")) continue;
    if (tokens[verb]?.xpos !== "VBD" || tokens[verb]?.upos !== "VERB") continue;
    const subject = childWith(arcs, verb, /^nsubj$/);
    if (subject < 0 || subject > day || relations[day] !== "nmod") continue;
    if (!isBelow(heads, day, subject) || isEvent(arcs, heads[day] ?? -1) || isEvent(arcs, subject))
      continue;
    hangOn(arcs, verb, day, "obl");
  }
}

/** Whether the noun tells what happens. */
export const isEvent = ({ tokens }: Arcs, noun: number): boolean =>
  nounEntries(tokens[noun]?.lemma.toLowerCase() ?? "").length > 0;
