import type { Token } from "../../language/analysis.ts";
import { cueVerbs } from "../quotations/cue-verbs.ts";
import { type Arcs, childWith, isBelow } from "./arcs.ts";
import { finite, isTime } from "./word-tests.ts";

/** What a noun phrase is made of, prepositions and "and" included. */
const nominal = /^(?:NOUN|PROPN|PRON|NUM|DET|ADJ|ADP|PART|CCONJ)$/;
const longest = 16;

/** The phrase that ends before a finite verb: its first token, and its head. */
interface Claimed {
  readonly first: number;
  readonly noun: number;
}

/**
 * Gives a finite verb without a subject the whole noun phrase that stands before it, where the parser gave that phrase
 * a part that it cannot have.
 *
 * "The envoy warned that *police* will fire": nobody warns the police that they will.
 * "After the talks, *Chad and Mali* signed a truce": no talks between commas are called so.
 * "Troops seized the port, and *nine* of the guards were shot": "and" joins no guards to a verb.
 */
export function claimSubject(arcs: Arcs): void {
  const { tokens, heads } = arcs;
  for (let start = 1; start < tokens.length; start++) {
    if (!finite.test(tokens[start]?.xpos ?? "")) continue;
    const verb = tokens[start]?.upos === "AUX" ? (heads[start] ?? -1) : start;
    if (verb < start || tokens[verb]?.upos !== "VERB") continue;
    if (childWith(arcs, verb, /^(?:nsubj|csubj|expl)/) >= 0) continue;
    const claimed = phraseBefore(arcs, start);
    if (claimed === undefined || isBelow(heads, verb, claimed.noun)) continue;
    const isClaimed =
      fromCue(arcs, claimed, verb) ||
      fromComma(arcs, claimed, verb) ||
      fromAnd(arcs, claimed, verb);
    if (isClaimed) seat(arcs, claimed, verb, start);
  }
}

/** The noun phrase right before a token, adverbs between left out; its head is the first one that hangs outside. */
function phraseBefore(arcs: Arcs, start: number): Claimed | undefined {
  const { tokens, heads } = arcs;
  let last = start - 1;
  while (last > 0 && tokens[last]?.upos === "ADV") last--;
  // "brought the votes and won": one subject for both.
  if (/^(?:ADP|CCONJ)$/.test(tokens[last]?.upos ?? "")) return undefined;
  let first = last + 1;
  while (first > 0 && first > start - longest && isInPhrase(tokens[first - 1])) first--;
  while (first <= last && /^(?:ADP|CCONJ|PART)$/.test(tokens[first]?.upos ?? "")) first++;
  if (first > last || tokens[first - 1]?.upos === "ADP") return undefined;
  for (let noun = first; noun <= last; noun++) {
    const head = heads[noun] ?? -1;
    if (head >= first && head <= last) continue;
    if (!/^(?:NOUN|PROPN|PRON|NUM)$/.test(tokens[noun]?.upos ?? "")) continue;
    return isTime(tokens[noun]) ? undefined : { first, noun };
  }
  return undefined;
}

const isInPhrase = (token: Token | undefined): boolean =>
  token !== undefined && nominal.test(token.upos) && !token.xpos.startsWith("W");

/** "Peru says *rebels* were seen": what a verb of saying has for object before a finite verb begins the clause. */
function fromCue(arcs: Arcs, { first, noun }: Claimed, verb: number): boolean {
  const { tokens, heads, relations } = arcs;
  const cue = heads[noun] ?? -1;
  if (!/^i?obj$/.test(relations[noun] ?? "") || cue >= first || !isBelow(heads, verb, cue))
    return false;
  const clause = cueVerbs.get(tokens[cue]?.lemma ?? "")?.clause ?? 0;
  const isHelped = childWith(arcs, verb, /^aux/) >= 0;
  const told = childWith(arcs, cue, /^ccomp$/);
  if (clause < (isHelped ? 0.5 : 0.84) || (told >= 0 && told !== verb)) return false;
  // "recalled its envoy after Chile declared war": the clause begins later.
  if (tokens.slice(first, verb).some(({ text }) => /^(?:after|before|until)$/.test(text)))
    return false;
  const opener = tokens[first - 1]?.text === "that" ? first - 1 : first;
  if (!tokens.slice(cue + 1, opener).every(({ upos }) => upos === "ADV")) return false;
  if (opener < first) {
    heads[opener] = verb;
    relations[opener] = "mark";
  }
  heads[verb] = cue;
  relations[verb] = "ccomp";
  return true;
}

/** "On Monday, *Chad* and Mali met": a noun behind the comma that ends a phrase explains nothing in it. */
function fromComma(arcs: Arcs, { first, noun }: Claimed, verb: number): boolean {
  const { tokens, heads, relations } = arcs;
  // "a loss, nine cents a share *lost* on oil": what is no main verb and has no helper may be a participle.
  const isFirm = relations[verb] === "root" || childWith(arcs, verb, /^aux/) >= 0;
  if (tokens[first - 1]?.text !== "," || relations[verb] === "conj" || !isFirm) return false;
  if (!/^(?:appos|conj|dep|list|nmod|obl)/.test(relations[noun] ?? "")) return false;
  if (childWith(arcs, noun, /^(?:case|cc|mark)$/) >= 0) return false;
  const over = heads[noun] ?? -1;
  if (over === verb) return true;
  return over < first && (opensPhrase(arcs, over) || isTime(tokens[over]));
}

const opensPhrase = (arcs: Arcs, noun: number): boolean =>
  childWith(arcs, noun, /^case$/) >= 0 &&
  /^(?:obl|nmod)/.test(arcs.relations[noun] ?? "") &&
  arcs.tokens[noun]?.upos !== "VERB";

/** "..., and *nine* of the guards were shot": behind "and", in a sentence that has its verb, a clause of its own. */
function fromAnd(arcs: Arcs, { noun }: Claimed, verb: number): boolean {
  const { tokens, heads, relations } = arcs;
  const joining = childWith(arcs, noun, /^cc$/);
  if (relations[noun] !== "conj" || joining < 0 || joining > noun) return false;
  const over = heads[noun] ?? -1;
  if (over > joining || tokens[over]?.upos !== "VERB" || !isBelow(heads, verb, over)) return false;
  heads[joining] = verb;
  heads[verb] = over;
  relations[verb] = "conj";
  return true;
}

/** The phrase becomes the verb's subject; what the parser hung elsewhere of it is the noun's. */
function seat(arcs: Arcs, { first, noun }: Claimed, verb: number, start: number): void {
  const { tokens, heads, relations } = arcs;
  for (let at = first; at < start; at++) {
    const head = heads[at] ?? -1;
    if (at === noun || (head >= first && head < start) || tokens[at]?.upos === "ADV") continue;
    heads[at] = noun;
    if (relations[at] === "obl") relations[at] = "nmod";
  }
  heads[noun] = verb;
  relations[noun] = childWith(arcs, verb, /^aux:pass$/) >= 0 ? "nsubj:pass" : "nsubj";
}
