import { type Arcs, childWith } from "./arcs.ts";

/**
 * A participle that the parser took for the subject: what it tells of is.
 *
 * "The gunmen, *numbering* about 20, stormed Tolva": between commas it tells of the noun before.
 * "The *remaining* nine sailors were freed": behind the article it tells of the noun behind.
 * "*Masked* men opened fire": at the sentence's beginning too.
 */
export function unseatParticiple(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  lowerOpening(arcs);
  for (let participle = 1; participle < tokens.length; participle++) {
    if (tokens[participle]?.xpos !== "VBG" || !/^[cn]subj/.test(relations[participle] ?? ""))
      continue;
    const verb = heads[participle] ?? -1;
    if (verb < participle || tokens[verb]?.upos !== "VERB") continue;
    if (childWith(arcs, verb, /^[cn]subj/) < participle) continue;
    raiseBefore(arcs, participle, verb) || raiseBehind(arcs, participle, verb);
  }
}

function raiseBefore(arcs: Arcs, participle: number, verb: number): boolean {
  const { tokens, heads, relations } = arcs;
  const noun = childWith(arcs, participle, /^nsubj$/);
  const isComma = (from: number, to: number): boolean =>
    tokens.slice(from, to).some(({ text }) => text === ",");
  if (noun < 0 || noun > participle || !isComma(noun, participle) || !isComma(participle, verb))
    return false;
  relations[noun] = subjectLike(relations[participle]);
  heads[noun] = verb;
  heads[participle] = noun;
  relations[participle] = "acl";
  return true;
}

function raiseBehind(arcs: Arcs, participle: number, verb: number): boolean {
  const { tokens, heads, relations } = arcs;
  const noun = childWith(arcs, participle, /^obj$/);
  if (tokens[participle - 1]?.upos !== "DET" || noun < participle || noun > verb) return false;
  if (!tokens.slice(participle + 1, noun).every(({ upos }) => /^(?:NUM|ADJ|NOUN)$/.test(upos)))
    return false;
  relations[noun] = subjectLike(relations[participle]);
  heads[noun] = verb;
  for (let at = 0; at < tokens.length; at++) {
    if (heads[at] !== participle) continue;
    heads[at] = noun;
    if (at > noun && relations[at] === "advcl") relations[at] = "acl";
  }
  heads[participle] = noun;
  relations[participle] = "amod";
  return true;
}

function lowerOpening(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  const verb = 2;
  if (heads[0] !== -1 || !/^VB[DN]$/.test(tokens[0]?.xpos ?? "")) return;
  if (tokens[1]?.xpos !== "NNS" || heads[1] !== 0 || tokens[verb]?.xpos !== "VBD") return;
  if (heads[verb] !== 0 || childWith(arcs, verb, /^nsubj/) >= 0) return;
  for (let at = verb + 1; at < tokens.length; at++) if (heads[at] === 0) heads[at] = verb;
  heads[verb] = -1;
  relations[verb] = "root";
  heads[1] = verb;
  relations[1] = "nsubj";
  heads[0] = 1;
  relations[0] = "amod";
}

const subjectLike = (relation = ""): string => relation.replace("csubj", "nsubj");
