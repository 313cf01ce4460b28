import { type Arcs, childWith, hangOn, isVerb } from "./arcs.ts";
import { mayBePast } from "./past-tense.ts";
import { tensed } from "./word-tests.ts";

const marker = /^(?:after|before|when|while|as|because|since|until|once)$/i;

/**
 * "Fans *clashed* with police after deputies passed the bill": the verb behind "after" is of a clause of its own, so what the
 * parser took for a description of its first subject is the main verb.
 */
export function raiseBeforeMarker(arcs: Arcs): number | undefined {
  const { tokens, heads, relations } = arcs;
  const root = heads.indexOf(-1);
  if (!isVerb(arcs, root) || !tensed.test(tokens[root]?.xpos ?? "")) return undefined;
  const subject = childWith(arcs, root, /^nsubj/);
  for (let at = subject + 2; subject >= 0 && at < root - 1; at++) {
    if (!marker.test(tokens[at]?.text ?? "")) continue;
    // "after *deputies* passed": the marker opens the clause, or to the parser the noun before its verb.
    const noun = heads[at] === root ? root : (heads[at] ?? -1);
    const verb = mainBefore(arcs, subject, at);
    if (verb < 0 || noun < at || (noun !== root && !isTakenBefore(arcs, noun, verb))) continue;
    const own = noun === root ? secondSubject(arcs, root, at) : noun;
    if (own < at || own > root) continue;
    for (let child = 0; child < at; child++)
      if (heads[child] === root && child !== verb) moveSubject(arcs, child, verb, subject);
    // "called off its *strike* after the owners agreed": behind the verb it is no subject.
    for (let object = verb + 1; object < at; object++)
      if (heads[object] === verb && relations[object]?.startsWith("nsubj"))
        relations[object] = "obj";
    hangOn(arcs, -1, verb, "root");
    hangOn(arcs, verb, root, "advcl");
    hangOn(arcs, root, own, "nsubj");
    hangOn(arcs, root, at, "mark");
    const stop = tokens.length - 1;
    if (relations[stop] === "punct") heads[stop] = verb;
    return verb;
  }
  return undefined;
}

/** "called off the strike after *owners* agreed": to the parser they are the verb's, or the strike's, a second subject. */
const isTakenBefore = ({ heads, relations }: Arcs, noun: number, verb: number): boolean => {
  const over = heads[noun] ?? -1;
  return over === verb || (over > verb && over < noun && /^nsubj/.test(relations[over] ?? ""));
};

/** The past tense that seems to describe the subject or a noun of its phrase, with no comma behind it; -1 for none. */
function mainBefore(arcs: Arcs, subject: number, end: number): number {
  const { tokens, heads, relations } = arcs;
  for (let at = subject + 1; at < end; at++) {
    const token = tokens[at];
    if (token === undefined || relations[at] !== "acl" || (heads[at] ?? -1) > at) continue;
    if (token.xpos !== "VBD" && !mayBePast(token)) continue;
    if (childWith(arcs, at, /^(?:aux|nsubj|mark|obl:agent)/) >= 0) return -1;
    return tokens.slice(at, end).some(({ text }) => text === ",") ? -1 : at;
  }
  return -1;
}

const secondSubject = ({ heads, relations }: Arcs, root: number, from: number): number =>
  heads.findIndex((head, at) => head === root && at > from && /^nsubj/.test(relations[at] ?? ""));

/** What stood before the root goes with the main verb; "talks between the firm and *the miners*": a second subject with the first. */
function moveSubject(
  { heads, relations, tokens }: Arcs,
  child: number,
  verb: number,
  subject: number,
): void {
  const joining = heads.findIndex((head, at) => head === child && relations[at] === "cc");
  if (child !== subject && joining > 0 && tokens[joining - 1]?.upos === "NOUN") {
    heads[child] = joining - 1;
    relations[child] = "conj";
  } else heads[child] = verb;
}
