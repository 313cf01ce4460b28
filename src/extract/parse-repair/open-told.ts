import { type Arcs, childWith, isBelow } from "./arcs.ts";

/** Verbs of telling a person that something is so. */
const telling =
  /^(?:tell|inform|assure|warn|remind|notify|convince|persuade|advise|promise|reassure)$/;
/** What is told, and not to whom. */
const tale = /^(?:lie|story|truth|joke|tale)$/;
const opened = /^(?:acl|acl:relcl|advcl|parataxis|obj|dep|xcomp)$/;

/**
 * "He told reporters that 200 soldiers had been sent": no clause that describes the reporters, for it has a subject of
 * its own. It is what they are told, with "that" or without.
 */
export function openTold(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  for (let verb = 0; verb < tokens.length; verb++) {
    if (tokens[verb]?.upos !== "VERB" || !telling.test(tokens[verb]?.lemma ?? "")) continue;
    if (childWith(arcs, verb, /^ccomp$/) >= 0) continue;
    const told = childWith(arcs, verb, /^(?:i?obj)$/);
    if (told < verb || tokens[told]?.xpos === "WP" || tale.test(tokens[told]?.lemma ?? ""))
      continue;
    const clause = clauseBehind(arcs, verb, told);
    if (clause === undefined) continue;
    const { that, predicate } = clause;
    heads[predicate] = verb;
    relations[predicate] = "ccomp";
    if (that >= 0) relations[that] = "mark";
  }
}

/** The clause right behind who is told: opened by "that", or by its subject. */
function clauseBehind(
  arcs: Arcs,
  verb: number,
  told: number,
): { that: number; predicate: number } | undefined {
  const { tokens, heads, relations } = arcs;
  let last = told;
  while (last + 1 < tokens.length && belongs(arcs, last + 1, told)) last++;
  const next = last + 1;
  const that = tokens[next]?.text === "that" && tokens[next]?.upos !== "DET" ? next : -1;
  const predicate = that >= 0 ? (heads[that] ?? -1) : clauseOf(arcs, next, told);
  if (predicate <= next || !opened.test(relations[predicate] ?? "")) return undefined;
  const over = heads[predicate] ?? -1;
  if (over < verb || over > last) return undefined;
  const subject = childWith(arcs, predicate, /^(?:nsubj|expl)/);
  if (subject < next || subject === that || subject > predicate) return undefined;
  return isBelow(heads, verb, predicate) ? undefined : { that, predicate };
}

/** A word of the noun phrase itself: of no clause that hangs on it. */
function belongs({ heads, relations }: Arcs, at: number, told: number): boolean {
  for (let up = at; up !== told; up = heads[up] ?? -1)
    if (up < 0 || /^(?:acl|advcl|punct|nsubj|mark|parataxis)/.test(relations[up] ?? ""))
      return false;
  return true;
}

/** "told workers it would close": the clause whose subject begins here and that describes who is told. */
function clauseOf({ tokens, heads, relations }: Arcs, start: number, told: number): number {
  for (let at = start; at < tokens.length; at++) {
    if (/^W/.test(tokens[at]?.xpos ?? "")) return -1;
    if (!/^nsubj/.test(relations[at] ?? "")) continue;
    const predicate = heads[at] ?? -1;
    return predicate > at && heads[predicate] === told ? predicate : -1;
  }
  return -1;
}
