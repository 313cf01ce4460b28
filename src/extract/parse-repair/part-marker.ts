import { timeWords } from "../events/time-words.ts";
import { cueVerbs } from "../quotations/cue-verbs.ts";
import { type Arcs, childWith, hangOn, isVerb } from "./arcs.ts";

const marker = /^(?:after|before|since|until)$/i;

/**
 * "summoned the *envoy* after two *clerks* were attacked": where the parser has the envoy attacked, after clerks, the verb
 * before has lost its object, and the clause its subject.
 */
export function partMarker(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  for (let at = 2; at < tokens.length - 2; at++) {
    if (!marker.test(tokens[at]?.text ?? "") || relations[at] !== "case") continue;
    const subject = heads[at] ?? -1;
    const object = heads[subject] ?? -1;
    if (object !== at - 1 || subject < at || relations[subject] !== "nmod") continue;
    const isLost = /^nsubj/.test(relations[object] ?? "");
    const clause = isLost ? (heads[object] ?? -1) : clauseBeside(arcs, object, subject);
    const verb = heads[clause] ?? -1;
    if (clause < subject || verb < 0 || verb > object || !isVerb(arcs, verb)) continue;
    // "said the *talks* after the war were held": who says something has no use for the talks, but for the clause.
    const isReport = cueVerbs.get(tokens[verb]?.lemma ?? "")?.clause !== undefined;
    if (!(isReport ? /^advcl$/ : /^(?:advcl|ccomp)$/).test(relations[clause] ?? "")) continue;
    const isServed = relations.some(
      (relation, child) =>
        heads[child] === verb &&
        child !== clause &&
        child !== object &&
        /^(?:i?obj|ccomp|xcomp)$/.test(relation),
    );
    if (isServed) continue;
    const isPassive = childWith(arcs, clause, /^aux:pass$/) >= 0;
    hangOn(arcs, clause, subject, isPassive ? "nsubj:pass" : "nsubj");
    hangOn(arcs, clause, at, "mark");
    // "came two *days* after": how long after.
    const isTime = timeWords.has(tokens[object]?.lemma.toLowerCase() ?? "");
    hangOn(arcs, verb, object, isTime ? "obl:unmarked" : "obj");
    hangOn(arcs, verb, clause, "advcl");
  }
}

/** Where the envoy is the verb's object: the clause behind on that verb, which lacks a subject; -1 for none. */
function clauseBeside(arcs: Arcs, object: number, subject: number): number {
  const { heads, relations } = arcs;
  if (relations[object] !== "obj") return -1;
  const clause = heads.findIndex(
    (head, at) => head === heads[object] && at > subject && isVerb(arcs, at),
  );
  const isHelped = childWith(arcs, clause, /^aux/) > subject;
  return isHelped && childWith(arcs, clause, /^(?:[nc]subj|expl|mark)/) < 0 ? clause : -1;
}
