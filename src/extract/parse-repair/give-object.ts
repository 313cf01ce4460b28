import { type Arcs, childWith, type Named } from "./arcs.ts";

/**
 * "A court in Quito sentenced former mayor Luis Paz to nine years": a person right behind an active verb that has a
 * subject and no object is whom it befalls, whatever the long office before the name made of it.
 */
export function giveObject(arcs: Arcs, name: number, { first }: Named, start: number): void {
  const { tokens, heads, relations } = arcs;
  const verb = start - 1;
  if (relations[name] !== "obl:unmarked" || heads[name] !== verb || first < start) return;
  const perfect = tokens[verb]?.xpos === "VBN" && childWith(arcs, verb, /^aux$/) >= 0;
  const isActive = /^VB[DZP]$/.test(tokens[verb]?.xpos ?? "") || perfect;
  if (!isActive || childWith(arcs, name, /^case$/) >= 0) return;
  const subject = childWith(arcs, verb, /^nsubj$/);
  if (subject < 0 || subject > verb || childWith(arcs, verb, /^(?:obj|ccomp)$/) >= 0) return;
  relations[name] = "obj";
}
