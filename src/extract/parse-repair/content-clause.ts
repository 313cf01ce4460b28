import { embeddingOf } from "../lexicon/embedding-index.ts";
import { type Arcs, childWith } from "./arcs.ts";

/**
 * "They dismissed reports that divers had found the wreck": no relative clause, for nothing is missing in it. The
 * clause is what the noun before "that" is about.
 */
export function openContent(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  for (let predicate = 1; predicate < tokens.length; predicate++) keepContent(arcs, predicate);
  for (let that = 1; that < tokens.length; that++) {
    giveVerb(arcs, that);
    // "Malta denied that its navy sank a boat": the clause has an object, so "that" is none.
    const verb = heads[that] ?? -1;
    if (tokens[that]?.text !== "that" || relations[that] !== "obj" || verb < that) continue;
    if (relations[verb] === "ccomp" && isWhole(arcs, that, verb)) relations[that] = "mark";
  }
  for (let that = 1; that < tokens.length; that++) {
    const noun = that - 1;
    if (tokens[that]?.text !== "that" || tokens[noun]?.upos !== "NOUN") continue;
    if (embeddingOf(tokens[noun]?.lemma ?? "", "NOUN", "that") === undefined) continue;
    const verb = heads[that] ?? -1;
    if (verb < that || tokens[verb]?.upos !== "VERB") continue;
    const subject = childWith(arcs, verb, /^nsubj/);
    if (subject <= that || subject > verb || !isWhole(arcs, that, verb)) continue;
    // "There was no evidence that ...", "discussed reports that ...": the noun's clause, not the verb's.
    const isBeside = relations[verb] === "ccomp" && heads[verb] === heads[noun];
    if (isBeside || relations[verb] === "acl:relcl" || relations[verb] === "advcl")
      heads[verb] = noun;
    else if (relations[verb] !== "acl" || heads[verb] !== noun) continue;
    relations[verb] = "acl";
    relations[that] = "mark";
  }
}

/**
 * "Police said all nine were miners and *were going* to Lima": a predicate with a subject of its own is no object, and what
 * a helper joins to it is said too.
 */
function keepContent(arcs: Arcs, predicate: number): void {
  const { tokens, heads, relations } = arcs;
  const cue = heads[predicate] ?? -1;
  if (relations[predicate] !== "obj" || cue < 0 || cue > predicate) return;
  const subject = childWith(arcs, predicate, /^nsubj/);
  if (subject < cue || subject > predicate || childWith(arcs, predicate, /^cop$/) < subject) return;
  if (embeddingOf(tokens[cue]?.lemma ?? "", "VERB", "that") !== "report") return;
  relations[predicate] = "ccomp";
  for (let verb = predicate + 1; verb < tokens.length; verb++) {
    if (heads[verb] !== cue || relations[verb] !== "conj") continue;
    if (childWith(arcs, verb, /^nsubj/) < 0 && childWith(arcs, verb, /^aux/) > predicate)
      heads[verb] = predicate;
  }
}

/** "They claim *that* its director, Eva Borg, *met* the envoy": what opens the clause is the verb's, whoever its subject is. */
function giveVerb({ tokens, heads, relations }: Arcs, that: number): void {
  const subject = heads[that] ?? -1;
  const verb = heads[subject] ?? -1;
  if (tokens[that]?.text !== "that" || relations[that] !== "mark" || subject < that) return;
  if (!relations[subject]?.startsWith("nsubj") || verb < subject) return;
  if (relations[verb] !== "parataxis" || heads[verb] !== that - 1) return;
  heads[that] = verb;
  relations[verb] = "ccomp";
}

/** Whether the clause has what its verb asks for without the word "that". */
function isWhole(arcs: Arcs, that: number, verb: number): boolean {
  const { heads, relations } = arcs;
  if (relations[that] !== "obj") return true;
  return heads.some(
    (head, at) => head === verb && at > verb && /^(?:obj|obl:unmarked)$/.test(relations[at] ?? ""),
  );
}
