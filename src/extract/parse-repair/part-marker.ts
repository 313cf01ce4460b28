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
    const clause = heads[object] ?? -1;
    const verb = heads[clause] ?? -1;
    const isAstray =
      object === at - 1 &&
      subject > at &&
      clause > subject &&
      relations[subject] === "nmod" &&
      /^nsubj/.test(relations[object] ?? "") &&
      relations[clause] === "advcl";
    if (!isAstray || verb < 0 || verb > object || !isVerb(arcs, verb)) continue;
    if (childWith(arcs, verb, /^(?:i?obj|ccomp|xcomp)$/) >= 0) continue;
    hangOn(arcs, clause, subject, relations[object] ?? "nsubj");
    hangOn(arcs, clause, at, "mark");
    hangOn(arcs, verb, object, "obj");
  }
}
