import { type Arcs, childWith } from "./arcs.ts";

/**
 * "A group of pilots *announced* on Sunday that they had seized the port.": a past tense without a subject describes
 * no noun before it. In a printed sentence without a main verb it is that, and what it reports is no fact. Behind what
 * commas set off, "The envoys, led by Ana Ruiz, on Sunday *discussed* trade", it is that whatever follows.
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
  const commas = tokens.slice(root, Math.max(verb, root)).filter(({ text }) => text === ",");
  const isBehindInserted = commas.length === 2 && tokens[root + 1]?.text === ",";
  if (verb < 0 || !hangs || (that < 0 && !isBehindInserted)) return;
  const clause = heads[that] ?? -1;
  // "discussed with the bank *its loans*": the object may stand behind the phrase.
  const object = childWith(arcs, verb, /^obl:unmarked$/);
  if (tokens[object]?.upos === "NOUN" && tokens[object]?.xpos === "NNS") relations[object] = "obj";
  for (let at = verb + 1; at < tokens.length; at++) if (heads[at] === root) heads[at] = verb;
  heads[verb] = -1;
  relations[verb] = "root";
  heads[root] = verb;
  relations[root] = "nsubj";
  if (heads[clause] === verb) relations[clause] = "ccomp";
}
