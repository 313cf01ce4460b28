import type { Token } from "../../language/analysis.ts";
import { personNoun } from "../../language/gazetteer/person-nouns.ts";
import { type Arcs, childWith, isBelow } from "./arcs.ts";

/**
 * "..., said a harbor official in Ardal, who *refused* to be named": a clause with "who" behind a comma describes what
 * stands right before it, and is no part of what was said. One with "which" may be about all that was told; it is
 * bound where the parser took it for a sentence in a row.
 */
export function bindRelative(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  for (let pronoun = 2; pronoun < tokens.length; pronoun++) {
    const word = tokens[pronoun]?.text ?? "";
    if (word === "that") bindObject(arcs, pronoun);
    if (word !== "who" && word !== "which") continue;
    // "met the envoy Lars Holm who *pledged* help": a name is never one of many.
    const comma = tokens[pronoun - 1]?.text === ",";
    if (!comma && !(word === "who" && tokens[pronoun - 1]?.upos === "PROPN")) continue;
    if (!/^nsubj/.test(relations[pronoun] ?? "")) continue;
    const verb = heads[pronoun] ?? -1;
    const loose = word === "who" ? /^(?:parataxis|advcl|conj|ccomp|acl|dep)$/ : /^(?:conj|ccomp)$/;
    if (verb < pronoun) continue;
    // "Ruiz, who was on a *visit*, left"
    const isState = relations[verb] === "obl" && childWith(arcs, verb, /^cop$/) > pronoun;
    if (!loose.test(relations[verb] ?? "") && !isState && !isOfOne(arcs, verb, pronoun)) continue;
    const noun = nounBefore(arcs, pronoun - (comma ? 2 : 1), word === "who");
    if (noun < 0 || heads[verb] === noun || isBelow(heads, noun, verb)) continue;
    heads[verb] = noun;
    relations[verb] = "acl:relcl";
  }
}

/** "held a vote *that* critics dismissed": where "that" is what was dismissed, the clause tells of the vote. */
function bindObject(arcs: Arcs, pronoun: number): void {
  const { tokens, heads, relations } = arcs;
  const verb = heads[pronoun] ?? -1;
  const noun = pronoun - 1;
  if (tokens[pronoun]?.xpos !== "WDT" || relations[pronoun] !== "obj" || verb < pronoun) return;
  if (relations[verb] !== "ccomp" || tokens[noun]?.upos !== "NOUN" || heads[verb] === noun) return;
  if (childWith(arcs, verb, /^nsubj/) < pronoun || isBelow(heads, noun, verb)) return;
  heads[verb] = noun;
  relations[verb] = "acl:relcl";
}

/** "Ruiz and Sosa, who *was* dismissed": said of one of them, as the verb shows. */
function isOfOne(arcs: Arcs, verb: number, pronoun: number): boolean {
  const { tokens, heads, relations } = arcs;
  if (relations[verb] !== "acl:relcl") return false;
  const conjunct = childWith(arcs, heads[verb] ?? -1, /^conj$/);
  const isList = conjunct > (heads[verb] ?? -1) && conjunct < pronoun;
  return (
    isList &&
    tokens.some(
      ({ text, xpos }, at) =>
        (at === verb && xpos === "VBZ") ||
        (heads[at] === verb && /^aux/.test(relations[at] ?? "") && /^(?:was|is|has)$/.test(text)),
    )
  );
}

/** "Ruiz and Sosa, *his deputy*": one office is one person's, and the last named has it. */
export function apposeLast(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  for (let noun = 4; noun < tokens.length; noun++) {
    if (tokens[noun]?.xpos !== "NN") continue;
    const isApposed =
      relations[noun] === "appos" || (relations[noun] === "parataxis" && isOpened(arcs, noun));
    if (!isApposed) continue;
    const first = heads[noun] ?? -1;
    const { lemma = "" } = tokens[noun] ?? {};
    if (first > noun || tokens[first]?.upos !== "PROPN" || personNoun(lemma) === undefined)
      continue;
    const last = heads.findLastIndex(
      (head, at) => head === first && at < noun && relations[at] === "conj",
    );
    if (last < first || tokens[last]?.upos !== "PROPN") continue;
    heads[noun] = last;
    relations[noun] = "appos";
  }
}

/** "*his* deputy", "*the* deputy" */
const isOpened = (arcs: Arcs, noun: number): boolean =>
  /^(?:PRP\$|DT)$/.test(arcs.tokens[childWith(arcs, noun, /^(?:nmod:poss|det)$/)]?.xpos ?? "");

/** The head of the noun phrase that ends at a token; before "who", of the nearest one that is of people. */
function nounBefore(arcs: Arcs, end: number, isWho: boolean): number {
  const { tokens, heads, relations } = arcs;
  if (!isNoun(tokens[end])) return -1;
  let nearest = -1;
  for (let noun = end, steps = 0; steps < tokens.length; steps++) {
    const relation = relations[noun] ?? "";
    if (!/^(?:compound|flat|nummod)/.test(relation)) {
      if (nearest < 0) nearest = noun;
      if (!isWho) return nearest;
      if (isOfPeople(arcs, noun)) return explained(arcs, noun);
    }
    noun = heads[noun] ?? -1;
    const isPart = /^(?:nmod|compound|flat|appos|conj|nummod)/.test(relation);
    if (!isPart || noun < 0 || noun > end || !isNoun(tokens[noun])) break;
  }
  return nearest;
}

/** "Sara Lind, a lawyer for the firm, who": what an apposition explains. */
function explained({ tokens, heads, relations }: Arcs, noun: number): number {
  const over = heads[noun] ?? -1;
  return relations[noun] === "appos" && over >= 0 && isNoun(tokens[over]) ? over : noun;
}

const isNoun = (token: Token | undefined): boolean =>
  token?.upos === "NOUN" || token?.upos === "PROPN" || token?.upos === "PRON";

/** A person's name, or a noun for people; in "candidates for president" the office is no one. */
function isOfPeople(arcs: Arcs, noun: number): boolean {
  const { tokens, heads, relations } = arcs;
  if (tokens[noun]?.xpos === "NN" && childWith(arcs, noun, /^(?:det|nmod:poss|amod)/) < 0)
    return false;
  const isPerson = ({ name, lemma }: Token): boolean =>
    name === "PER" || personNoun(lemma.toLowerCase()) !== undefined;
  return tokens.some(
    (token, at) =>
      (at === noun || (heads[at] === noun && /^(?:flat|appos)/.test(relations[at] ?? ""))) &&
      isPerson(token),
  );
}
