import { embeddingOf } from "../lexicon/embedding-index.ts";
import { type Arcs, childWith, hangOn } from "./arcs.ts";
import { finite } from "./word-tests.ts";

/**
 * "They dismissed reports that divers had found the wreck": no relative clause, for nothing is missing in it. The
 * clause is what the noun before "that" is about.
 */
export function openContent(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  for (let predicate = 1; predicate < tokens.length; predicate++) keepContent(arcs, predicate);
  for (let that = 1; that < tokens.length; that++) {
    if (tokens[that]?.text !== "that") continue;
    giveVerb(arcs, that);
    // "Malta denied that its navy sank a boat": the clause has an object, so "that" is none.
    const verb = heads[that] ?? -1;
    if (relations[that] !== "obj" || verb < that) continue;
    if (relations[verb] === "ccomp" && isWhole(arcs, that, verb)) relations[that] = "mark";
  }
  for (let that = 1; that < tokens.length; that++) {
    const noun = that - 1;
    if (tokens[that]?.text !== "that" || tokens[noun]?.upos !== "NOUN") continue;
    const cue = cueOfOccasion(arcs, noun);
    if (cue < 0 && embeddingOf(tokens[noun]?.lemma ?? "", "NOUN", "that") === undefined) continue;
    const verb = heads[that] ?? -1;
    if (verb < that || tokens[verb]?.upos !== "VERB") continue;
    const subject = childWith(arcs, verb, /^nsubj/);
    if (subject <= that || subject > verb || !isWhole(arcs, that, verb)) continue;
    if (cue >= 0) {
      if (heads[verb] !== noun || relations[that] !== "mark") continue;
      hangOn(arcs, cue, verb, "ccomp");
      continue;
    }
    // "There was no evidence that ...", "discussed reports that ...": the noun's clause, not the verb's.
    const isBeside = relations[verb] === "ccomp" && heads[verb] === heads[noun];
    if (isBeside || relations[verb] === "acl:relcl" || relations[verb] === "advcl")
      heads[verb] = noun;
    else if (relations[verb] !== "acl" || heads[verb] !== noun) continue;
    relations[verb] = "acl";
    relations[that] = "mark";
  }
}

/** "Police said *in a note* that ...": the verb of saying that the noun tells the occasion of; -1 for none. */
function cueOfOccasion(arcs: Arcs, noun: number): number {
  const { tokens, heads, relations } = arcs;
  const cue = heads[noun] ?? -1;
  const opener = tokens[childWith(arcs, noun, /^case$/)]?.text ?? "";
  if (relations[noun] !== "obl" || cue > noun || !/^(?:in|on|at)$/.test(opener)) return -1;
  return isReport(arcs, cue) && childWith(arcs, cue, /^ccomp$/) < 0 ? cue : -1;
}

const isReport = ({ tokens }: Arcs, verb: number): boolean =>
  embeddingOf(tokens[verb]?.lemma ?? "", "VERB", "that") === "report";

/**
 * "Police said all nine were miners and *were going* to Lima": a predicate with a subject of its own is no object, and what
 * a helper joins to it is said too. Nor does it describe the nine.
 */
function keepContent(arcs: Arcs, predicate: number): void {
  const { heads, relations } = arcs;
  const over = heads[predicate] ?? -1;
  const isObject = relations[predicate] === "obj";
  const isDescribing = !isObject && describesSubject(arcs, predicate);
  if (!isObject && !isDescribing) return;
  const cue = isDescribing ? (heads[over] ?? -1) : over;
  if (cue < 0 || cue > predicate || !isReport(arcs, cue)) return;
  if (isDescribing) {
    const isPassive = childWith(arcs, predicate, /^aux:pass$/) >= 0;
    hangOn(arcs, predicate, over, isPassive ? "nsubj:pass" : "nsubj");
  } else {
    const subject = childWith(arcs, predicate, /^nsubj/);
    if (subject < cue || subject > predicate) return;
    if (childWith(arcs, predicate, /^cop$/) < subject) return;
  }
  hangOn(arcs, cue, predicate, "ccomp");
  for (let verb = predicate + 1; verb < heads.length; verb++) {
    if (heads[verb] !== cue || relations[verb] !== "conj") continue;
    if (childWith(arcs, verb, /^nsubj/) < 0 && childWith(arcs, verb, /^aux/) > predicate)
      heads[verb] = predicate;
  }
}

/** To the parser the predicate describes the object right before its helper, though no pronoun opens it. */
function describesSubject(arcs: Arcs, predicate: number): boolean {
  const { tokens, heads, relations } = arcs;
  const relation = relations[predicate];
  const noun = heads[predicate] ?? -1;
  if ((relation !== "acl" && relation !== "acl:relcl") || relations[noun] !== "obj") return false;
  const helper = childWith(arcs, predicate, /^(?:cop|aux)/);
  if (helper !== noun + 1 || !finite.test(tokens[helper]?.xpos ?? "")) return false;
  return (
    childWith(arcs, predicate, /^(?:nsubj|csubj|expl|mark)/) < 0 &&
    childWith(arcs, heads[noun] ?? -1, /^(?:ccomp|xcomp)$/) < 0
  );
}

/** "They claim *that* its director, Eva Borg, *met* the envoy": what opens the clause is the verb's, whoever its subject is. */
function giveVerb({ heads, relations }: Arcs, that: number): void {
  if (relations[that] !== "mark") return;
  const subject = heads[that] ?? -1;
  if (subject < that) return;
  const verb = heads[subject] ?? -1;
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
