import { type Arcs, childWith, type NamedAt } from "./arcs.ts";

const naming =
  /^(?:appoint|elect|re-elect|reelect|name|nominate|choose|crown|declare|proclaim|make|pick)$/;

/**
 * "The board appointed Eva Borg finance director": to the parser the name is part of the office, but the name is the
 * verb's object and the office what it makes of her.
 */
export function freeNamed(arcs: Arcs, name: number, named: NamedAt): void {
  const { tokens, heads, relations } = arcs;
  const office = heads[name] ?? -1;
  const verb = heads[office] ?? -1;
  const person = named(name);
  if (!person?.isPerson || office <= person.last || relations[office] !== "obj") return;
  if (tokens[office]?.upos !== "NOUN" || !naming.test(tokens[verb]?.lemma ?? "")) return;
  if (!/^(?:compound|nmod|amod|flat|dep)$/.test(relations[name] ?? "")) return;
  if (childWith(arcs, name, /^case$/) >= 0) return;
  heads[name] = verb;
  relations[name] = "obj";
  relations[office] = "xcomp";
}
