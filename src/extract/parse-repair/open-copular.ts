import { type Arcs, childWith, hangOn, isVerb } from "./arcs.ts";
import { finite } from "./word-tests.ts";

/** Verbs of saying and thinking behind which a noun is seldom their object. */
const saying = /^(?:say|think|insist|contend|claim|argue|believe|add|allege|maintain|note)$/;

/**
 * "Police said all *passengers* were *workers* and were going to Oslo": what has a finite "were" and no pronoun to open it
 * describes no noun, so the noun is its subject and both are what is said; so is the second verb with the same helper.
 */
export function openCopular(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  for (let cue = 0; cue < tokens.length; cue++) {
    if (!isVerb(arcs, cue) || !saying.test(tokens[cue]?.lemma ?? "")) continue;
    const subject = childWith(arcs, cue, /^obj$/);
    if (subject < cue || childWith(arcs, cue, /^(?:ccomp|xcomp)$/) >= 0) continue;
    const predicate = heads.findIndex(
      (head, at) =>
        head === subject && at > subject && /^acl(?::relcl)?$/.test(relations[at] ?? ""),
    );
    const helper = childWith(arcs, predicate, /^(?:cop|aux)/);
    if (predicate < 0 || helper !== subject + 1 || !finite.test(tokens[helper]?.xpos ?? ""))
      continue;
    if (childWith(arcs, predicate, /^(?:nsubj|csubj|expl|mark)/) >= 0) continue;
    const isPassive = relations[helper] === "aux:pass";
    hangOn(arcs, cue, predicate, "ccomp");
    hangOn(arcs, predicate, subject, isPassive ? "nsubj:pass" : "nsubj");
    const second = heads.findIndex(
      (head, at) => head === cue && at > predicate && relations[at] === "conj",
    );
    const again = childWith(arcs, second, /^(?:cop|aux)/);
    if (second >= 0 && tokens[again]?.text === tokens[helper]?.text)
      hangOn(arcs, predicate, second, "conj");
  }
}
