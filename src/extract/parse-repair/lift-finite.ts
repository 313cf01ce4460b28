import { type Arcs, childWith, hangOn, isBelow } from "./arcs.ts";
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
    if (liftPast(arcs, verb, noun)) continue;
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

/** "Troops *shelled* villages, officials said": without a copula villages have no subject, but what stands between has. */
function liftPast(arcs: Arcs, verb: number, noun: number): boolean {
  const { tokens, heads, relations } = arcs;
  const subject = childWith(arcs, noun, /^nsubj/);
  const word = tokens[verb];
  if (subject < 0 || subject > verb || word === undefined) return false;
  if (!(mayBePast(word) || word.xpos === "VBD")) return false;
  // "an original and *signed* copy"
  const before = tokens[verb - 1]?.upos === "ADV" ? verb - 2 : verb - 1;
  if (!/^(?:NOUN|PROPN)$/.test(tokens[before]?.upos ?? "") || !isBelow(heads, before, subject))
    return false;
  if (childWith(arcs, noun, /^(?:cop|aux)/) >= 0) return false;
  const relation = relations[noun] ?? "dep";
  hangOn(arcs, heads[noun] ?? -1, verb, relation.startsWith("nsubj") ? "ccomp" : relation);
  hangOn(arcs, verb, noun, "obj");
  hangOn(arcs, verb, subject, "nsubj");
  return true;
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
