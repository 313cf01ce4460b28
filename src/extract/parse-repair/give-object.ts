import { type Arcs, childWith, type Named } from "./arcs.ts";
import { tensed } from "./word-tests.ts";

/**
 * "A court in Quito sentenced former mayor Luis Paz to nine years": a person right behind an active verb that has a
 * subject and no object is whom it befalls, whatever the long office before the name made of it.
 */
export function giveObject(arcs: Arcs, name: number, { first }: Named, start: number): void {
  const { tokens, heads, relations } = arcs;
  const verb = start - 1;
  // To the parser the name is a time, or another word for the verb.
  const isAstray = /^(?:obl:unmarked|appos)$/.test(relations[name] ?? "");
  if (!isAstray || heads[name] !== verb || first < start) return;
  const perfect = tokens[verb]?.xpos === "VBN" && childWith(arcs, verb, /^aux$/) >= 0;
  const isActive = tensed.test(tokens[verb]?.xpos ?? "") || perfect;
  if (!isActive || childWith(arcs, name, /^case$/) >= 0) return;
  const own = childWith(arcs, verb, /^nsubj$/);
  // "Peru's PM *meets* Ana Ruiz": a headline's noun before the verb, which the parser takes for a part of it.
  const isBefore = tokens[verb - 1]?.upos === "NOUN" && heads[verb - 1] === verb;
  const subject = own < 0 && isBefore ? verb - 1 : own;
  if (subject < 0 || subject > verb || childWith(arcs, verb, /^(?:obj|ccomp)$/) >= 0) return;
  relations[name] = "obj";
}
