import { type Arcs, childWith, isBelow } from "./arcs.ts";

const opener = /^(?:as|after|before|since|until)$/;
const finite = /^(?:VBD|VBZ|VBP|MD)$/;

/**
 * "Luis Paz wept as the *verdict* was read": what stands right before a finite verb that has no subject is that, and
 * what opens its phrase opens the clause.
 */
export function openClause(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  for (let lead = 1; lead < tokens.length; lead++) {
    if (relations[lead] !== "case" || !opener.test(tokens[lead]?.text ?? "")) continue;
    const noun = heads[lead] ?? -1;
    const next = noun + 1;
    if (noun < lead || tokens[noun]?.upos !== "NOUN" || !finite.test(tokens[next]?.xpos ?? ""))
      continue;
    const isHelped = tokens[next]?.upos === "AUX";
    const verb = isHelped ? (heads[next] ?? -1) : next;
    if (tokens[verb]?.upos !== "VERB" || relations[verb] !== "advcl") continue;
    if (childWith(arcs, verb, /^(?:nsubj|csubj|expl|mark)/) >= 0) continue;
    if (isBelow(heads, verb, noun)) continue;
    const isPassive = childWith(arcs, verb, /^aux:pass$/) >= 0;
    heads[noun] = verb;
    relations[noun] = isPassive ? "nsubj:pass" : "nsubj";
    heads[lead] = verb;
    relations[lead] = "mark";
  }
}
