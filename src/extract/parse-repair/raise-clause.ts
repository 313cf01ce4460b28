import { type Arcs, childWith } from "./arcs.ts";
import { tensed, timeNouns } from "./word-tests.ts";

/**
 * Makes a finite clause that hangs on the root noun the main clause, where it can be nothing else; its verb, or
 * undefined.
 *
 * "The miners and the owner exchanged letters": no conjunct of a bare noun, for "and" joins two nouns.
 * "Every day nine clerks visit the mayor": nor is there one behind a day that opens the sentence.
 * "Water rights groups sued the mayor": no relative clause, for it has an object and no pronoun.
 */
export function raiseClause(arcs: Arcs): number | undefined {
  const { tokens, heads, relations } = arcs;
  const root = heads.indexOf(-1);
  if (tokens[root]?.upos !== "NOUN" && tokens[root]?.upos !== "PROPN") return undefined;
  if (childWith(arcs, root, /^(?:cop|aux|nsubj|expl|case)/) >= 0) return undefined;
  for (const [verb, token] of tokens.entries()) {
    if (verb < root || heads[verb] !== root || !tensed.test(token.xpos)) continue;
    if (token.upos !== "VERB") continue;
    const subject = childWith(arcs, verb, /^nsubj$/);
    if (subject < root || subject > verb || tokens[subject]?.xpos.startsWith("W")) continue;
    const conjunction = childWith(arcs, verb, /^cc$/);
    const first = firstOf(arcs, subject);
    const isJoined =
      relations[verb] === "conj" &&
      conjunction === first - 1 &&
      lastBefore(arcs, conjunction, root);
    // "*Every day* nine clerks visit her": a day that opens the sentence is when they do.
    const isWhen =
      relations[verb] === "acl:relcl" &&
      root === 1 &&
      first === root + 1 &&
      /^(?:every|each|last|next|this)$/i.test(tokens[0]?.text ?? "") &&
      timeNouns.has(tokens[root]?.lemma.toLowerCase() ?? "");
    // "Plans *for* a merger collapsed": with "for" to open it a clause would have an infinitive.
    const opener = first - 1;
    const isFor =
      relations[verb] === "acl" &&
      opener === root + 1 &&
      tokens[opener]?.text === "for" &&
      heads[opener] === verb;
    const isSplit =
      !isWhen &&
      relations[verb] === "acl:relcl" &&
      subject === root + 1 &&
      childWith(arcs, verb, /^obj$/) > verb;
    if (!isJoined && !isSplit && !isWhen && !isFor) continue;
    heads[verb] = -1;
    relations[verb] = "root";
    if (isJoined) {
      heads[root] = verb;
      relations[root] = "nsubj";
      heads[subject] = root;
      relations[subject] = "conj";
      heads[conjunction] = subject;
    } else if (isFor) {
      heads[root] = verb;
      relations[root] = "nsubj";
      heads[subject] = root;
      relations[subject] = "nmod";
      heads[opener] = subject;
      relations[opener] = "case";
    } else if (isWhen) {
      heads[root] = verb;
      relations[root] = "obl:unmarked";
    } else {
      for (let at = 0; at < root; at++) if (heads[at] === root) heads[at] = subject;
      heads[root] = subject;
      relations[root] = "compound";
    }
    for (let at = verb + 1; at < tokens.length; at++) if (heads[at] === root) heads[at] = verb;
    return verb;
  }
  return undefined;
}

function firstOf({ heads }: Arcs, head: number): number {
  let first = head;
  for (let at = head - 1; at >= 0 && heads[at] === head; at--) first = at;
  return first;
}

/** Whether nothing but the root's own phrase stands before the conjunction. */
function lastBefore({ tokens, heads }: Arcs, conjunction: number, root: number): boolean {
  for (let at = root + 1; at < conjunction; at++)
    if (tokens[at]?.upos === "VERB" || tokens[at]?.upos === "PUNCT" || (heads[at] ?? -1) < root)
      return false;
  return true;
}

/**
 * "The Hague approved sales": where the tagger saw a past tense, and the parser still hung it on its object as a
 * modifier, with the subject beside it.
 */
export function raiseModifier(arcs: Arcs): number | undefined {
  const { tokens, heads, relations } = arcs;
  const object = heads.indexOf(-1);
  const verb = childWith(arcs, object, /^(?:amod|compound)$/);
  const beside = childWith(arcs, object, /^nsubj$/);
  // "The owner rejected claims": the participle may keep its subject.
  const subject = beside < 0 ? childWith(arcs, verb, /^nsubj$/) : beside;
  if (tokens[object]?.upos !== "NOUN" || childWith(arcs, object, /^(?:cop|aux)/) >= 0)
    return undefined;
  const tag = tokens[verb]?.xpos ?? "";
  if (!/^VB[DNZ]$/.test(tag) || subject < 0 || subject !== verb - 1 || verb > object)
    return undefined;
  heads[verb] = -1;
  relations[verb] = "root";
  heads[object] = verb;
  relations[object] = "obj";
  for (let at = 0; at < tokens.length; at++) {
    if (heads[at] !== object) continue;
    const relation = relations[at] ?? "";
    if (at < verb || /^(?:obl|advcl|punct|advmod|parataxis|conj)/.test(relation)) heads[at] = verb;
  }
  return verb;
}
