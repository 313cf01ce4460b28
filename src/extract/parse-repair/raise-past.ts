import { type Arcs, childWith } from "./arcs.ts";

/**
 * "A group of pilots *announced* on Sunday that they had seized the port.": a past tense without a subject describes
 * no noun before it. In a printed sentence without a main verb it is that, and what it reports is no fact.
 */
export function raisePast(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  const root = heads.indexOf(-1);
  if (!/^(?:NOUN|PROPN)$/.test(tokens[root]?.upos ?? "") || tokens.at(-1)?.text !== ".") return;
  if (childWith(arcs, root, /^(?:cop|aux|nsubj|case)/) >= 0) return;
  const verb = tokens.findIndex(
    ({ xpos }, at) =>
      at > root && xpos === "VBD" && relations[at] === "acl" && childWith(arcs, at, /^nsubj/) < 0,
  );
  const noun = heads[verb] ?? -1;
  const hangs = noun === root || (relations[noun] === "nmod" && heads[noun] === root);
  const that = tokens.findIndex(
    ({ lemma }, at) => at > verb && lemma === "that" && relations[at] === "mark",
  );
  if (verb < 0 || !hangs || that < 0) return;
  const clause = heads[that] ?? -1;
  for (let at = verb + 1; at < tokens.length; at++) if (heads[at] === root) heads[at] = verb;
  heads[verb] = -1;
  relations[verb] = "root";
  heads[root] = verb;
  relations[root] = "nsubj";
  if (heads[clause] === verb) relations[clause] = "ccomp";
}
