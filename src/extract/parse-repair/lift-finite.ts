import { type Arcs, childWith } from "./arcs.ts";

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
    if (helper < 0 || childWith(arcs, verb, /^nsubj/) < 0) continue;
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
