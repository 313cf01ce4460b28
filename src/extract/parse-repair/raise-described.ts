import type { Token } from "../../language/analysis.ts";
import { type Arcs, childWith } from "./arcs.ts";
import { mayBePast } from "./past-tense.ts";

const helpers = /^(?:aux|cop|mark|case|nsubj|csubj)/;

/**
 * In a sentence without a finite verb, the participle that describes the subject of a noun, or the noun itself.
 *
 * "The club *named* Eva Borg coach": no verb makes the coach a predicate, so the club did something.
 * "The premier *told* parliament that he would go": what stands before the participle is its subject.
 */
export function raiseDescribed(arcs: Arcs): number | undefined {
  const { tokens, heads } = arcs;
  const root = heads.indexOf(-1);
  const upos = tokens[root]?.upos;
  if (upos !== "NOUN" && upos !== "PROPN" && upos !== "ADJ") return undefined;
  if (tokens.at(-1)?.text !== "." || childWith(arcs, root, /^(?:cop|aux|expl|case)/) >= 0)
    return undefined;
  const verb = ofSubject(arcs, root) ?? beforeObject(arcs, root);
  if (verb === undefined) return undefined;
  heads[verb] = -1;
  arcs.relations[verb] = "root";
  return verb;
}

function ofSubject(arcs: Arcs, root: number): number | undefined {
  const { tokens, heads, relations } = arcs;
  const subject = childWith(arcs, root, /^nsubj$/);
  const verb = childWith(arcs, subject, /^acl$/);
  if (subject < 0 || verb < subject || verb > root) return undefined;
  const token = tokens[verb];
  if (!token || !mayBePast(token) || childWith(arcs, verb, helpers) >= 0) return undefined;
  if (tokens[verb + 1]?.lemma === "by") return undefined;
  for (let at = 0; at < tokens.length; at++)
    if (heads[at] === root && (at > root || relations[at] === "punct")) heads[at] = verb;
  heads[subject] = verb;
  heads[root] = verb;
  const object = childWith(arcs, verb, /^(?:obj|xcomp)$/);
  if (object >= 0) relations[object] = "obj";
  relations[root] = object >= 0 ? "xcomp" : "obj";
  return verb;
}

/** "Chad's *president* restored ties": one who holds an office describes nothing. */
const isOneOfficer = (token: Token | undefined): boolean =>
  token?.xpos === "NN" &&
  /^(?:president|premier|minister|chancellor|governor|mayor|king|queen|chairman|chairwoman)$/.test(
    token.lemma,
  );

function beforeObject(arcs: Arcs, root: number): number | undefined {
  const { tokens, heads, relations } = arcs;
  const verb = root - 1;
  const subject = verb - 1;
  const token = tokens[verb];
  if (!token || heads[verb] !== root || relations[verb] !== "amod" || !mayBePast(token))
    return undefined;
  const isSubject = /^(?:NN|NNS|NNP|NNPS|JJ)$/.test(tokens[subject]?.xpos ?? "");
  const opened =
    tokens[0]?.upos === "DET" ||
    /^NNPS?$/.test(tokens[subject]?.xpos ?? "") ||
    isOneOfficer(tokens[subject]);
  if (!isSubject || !opened || heads[subject] !== root || relations[subject] === "nmod:poss")
    return undefined;
  // "The recently told story of two men."
  const clause = tokens.findIndex(({ lemma }, at) => at > root && lemma === "that");
  if (relations[clause] !== "mark" && !isOneOfficer(tokens[subject])) return undefined;
  for (let at = 0; at < tokens.length; at++) {
    if (heads[at] !== root || at === verb || relations[at] === "acl:relcl") continue;
    heads[at] = at < subject ? subject : verb;
    if (relations[at] === "acl" && at > root) relations[at] = "ccomp";
  }
  heads[subject] = verb;
  relations[subject] = "nsubj";
  heads[root] = verb;
  relations[root] = "obj";
  return verb;
}
