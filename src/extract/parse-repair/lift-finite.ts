import { type Arcs, childWith } from "./arcs.ts";
import { mayBePast } from "./past-tense.ts";

/**
 * "They dismissed claims that Mali *is arming* rebels": a verb with an auxiliary and a subject does not describe the noun
 * behind it, which is its object. The clause hangs where the noun hung.
 */
export function liftFinite(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  for (let verb = 1; verb < tokens.length; verb++) {
    const noun = heads[verb] ?? -1;
    if (relations[verb] !== "amod" || noun < verb || tokens[verb]?.upos !== "VERB") continue;
    const helper = childWith(arcs, verb, /^aux/);
    if (childWith(arcs, verb, /^nsubj/) < 0) continue;
    if (helper < 0) {
      joinClause(arcs, verb, noun);
      continue;
    }
    const over = heads[noun] ?? -1;
    heads[verb] = over;
    relations[verb] = over >= 0 && tokens[over]?.upos === "NOUN" ? "acl" : "ccomp";
    if (over < 0) relations[verb] = "root";
    heads[noun] = verb;
    relations[noun] = "obj";
    for (let at = 0; at < verb; at++)
      if (heads[at] === noun && /^(?:mark|advmod|punct)/.test(relations[at] ?? ""))
        heads[at] = verb;
  }
}

/** "Teachers demanded more pay, and police *fired* gas": with a subject and "and" before it, a clause of its own. */
function joinClause(arcs: Arcs, verb: number, noun: number): void {
  const { tokens, heads, relations } = arcs;
  const subject = childWith(arcs, verb, /^nsubj/);
  const joining = childWith(arcs, noun, /^cc$/);
  const word = tokens[verb];
  if (word === undefined || !(mayBePast(word) || word.xpos === "VBD")) return;
  if (
    joining < 0 ||
    joining > subject ||
    tokens[joining - 1]?.text !== "," ||
    relations[noun] !== "conj"
  )
    return;
  const main = heads.indexOf(-1);
  if (main > joining || tokens[main]?.upos !== "VERB") return;
  heads[verb] = main;
  relations[verb] = "conj";
  heads[noun] = verb;
  relations[noun] = "obj";
  for (let at = joining - 1; at < verb; at++)
    if (heads[at] === noun && at !== subject && at <= joining) heads[at] = verb;
}
