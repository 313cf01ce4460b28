import { type Arcs, childWith, isBelow } from "./arcs.ts";
import { finite, reportedDay } from "./word-tests.ts";

const subjectless = /^(?:nmod|appos|conj|dep|compound|parataxis|obl|list)/;

/**
 * "..., Ruiz on Monday met": the name stands free of a preposition before a finite verb that has no subject.
 * "after Peru signed": what was taken for a preposition opens the clause.
 */
export function giveSubject(arcs: Arcs, name: number, first: number): void {
  const { tokens, heads, relations } = arcs;
  // "Defense minister, *Ana Ruiz*, ordered": to the parser she is a circumstance of what she did.
  const own = heads[name] ?? -1;
  if (relations[name] === "advcl" && own > name && isBare(arcs, name, own)) {
    relations[name] = "nsubj";
    return;
  }
  // "left for Lima, Defense Minister Ruiz said": no part of the name before it.
  const isAstray = relations[name] === "flat" && (heads[name] ?? -1) < first;
  if (!subjectless.test(relations[name] ?? "") && !isAstray) return;
  const lead = childWith(arcs, name, /^(?:case|cc)$/);
  if (
    lead >= 0 &&
    (relations[lead] === "cc" || !clausal.has(tokens[lead]?.lemma.toLowerCase() ?? ""))
  )
    return;
  let next = name + 1;
  while (next < tokens.length && heads[next] === name && relations[next] === "flat") next++;
  // A day may stand between: "Ruiz on Monday met", "Ruiz Monday met", "Ruiz also met".
  if (tokens[next]?.lemma.toLowerCase() === "on") next++;
  while (
    next < name + 5 &&
    (reportedDay.test(tokens[next]?.text ?? "") || tokens[next]?.upos === "ADV")
  )
    next++;
  const verb = tokens[next];
  const predicate = verb?.upos === "AUX" ? (heads[next] ?? -1) : next;
  if (!verb || !finite.test(verb.xpos) || tokens[predicate]?.upos !== "VERB") return;
  if (childWith(arcs, predicate, /^(?:nsubj|csubj|expl)/) >= 0 || isBelow(heads, predicate, name))
    return;
  if (!/^(?:root|ccomp|parataxis|conj|advcl|acl:relcl)/.test(relations[predicate] ?? "")) return;
  if (lead >= 0) {
    if (childWith(arcs, predicate, /^(?:mark|cc)$/) >= 0 || relations[predicate] === "root") return;
    heads[lead] = predicate;
    relations[lead] = "mark";
    relations[predicate] = "advcl";
  }
  heads[name] = predicate;
  relations[name] = "nsubj";
  // What stands between subject and verb cannot reach back over the subject: "Ruiz on Monday met".
  for (let between = name + 1; between < predicate; between++)
    if ((heads[between] ?? -1) < name && (heads[between] ?? -1) >= 0) {
      heads[between] = predicate;
      relations[between] = "obl";
    }
}

/** Whether the verb is finite and without a subject, and nothing makes a phrase or a clause of the name. */
const isBare = (arcs: Arcs, name: number, verb: number): boolean =>
  /^VB[DZ]$/.test(arcs.tokens[verb]?.xpos ?? "") &&
  childWith(arcs, verb, /^(?:nsubj|csubj|expl)/) < 0 &&
  childWith(arcs, name, /^(?:case|mark|cop|aux|nsubj)/) < 0;

const clausal = new Set(["after", "before", "since", "until", "as"]);
