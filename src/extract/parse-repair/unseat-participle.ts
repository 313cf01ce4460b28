import { type Arcs, childWith } from "./arcs.ts";

/**
 * A participle that the parser took for the subject: what it tells of is.
 *
 * "The gunmen, *numbering* about 20, stormed Tolva": between commas it tells of the noun before.
 * "The *remaining* nine sailors were freed": behind the article it tells of the noun behind.
 */
export function unseatParticiple(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
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

const subjectLike = (relation = ""): string => relation.replace("csubj", "nsubj");
