import type { Sentence } from "../../language/analysis.ts";
import { type Arcs, arcsOf, childWith, hangOn, isBelow, isBroken, withArcs } from "./arcs.ts";
import { tensed } from "./word-tests.ts";

const relative = /^(?:which|who|whose)$/;

/**
 * "The governor, who had backed the ban, *called* on miners to leave": behind the comma that closes a relative clause,
 * a finite verb without a subject of its own is the one that the noun before the clause is the subject of.
 */
export function closeRelative(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  if (!tokens.some(({ text }) => relative.test(text))) return sentence;
  const arcs = arcsOf(sentence);
  const mains = tokens.flatMap((_, pronoun) => closeAt(arcs, pronoun));
  if (mains.length === 0 || isBroken(arcs)) return sentence;
  return withArcs(sentence, arcs, mains);
}

/** Where a noun, a comma and such a pronoun stand, the verb that was found to be the noun's. */
function closeAt(arcs: Arcs, pronoun: number): number[] {
  const { tokens, heads, relations } = arcs;
  if (!relative.test(tokens[pronoun]?.text ?? "")) return [];
  // "whose party lost": the pronoun owns the clause's subject.
  const isOwner = tokens[pronoun]?.text === "whose" || relations[pronoun] === "nmod:poss";
  const owned = isOwner ? (heads[pronoun] ?? -1) : pronoun;
  const inner = heads[owned] ?? -1;
  if (tokens[pronoun - 1]?.text !== "," || inner < pronoun) return [];
  const seated = isOwner ? seatOwner(arcs, pronoun, owned) : seatOpener(arcs, inner);
  if (seated.length > 0) return seated;
  // "GE, whose products include engines, *said* ...": with a subject of its own, the clause has the noun for nothing.
  const subject = childWith(
    arcs,
    inner,
    owned === pronoun
      ? /^(?:nsubj|vocative|dislocated)/
      : /^(?:nsubj|vocative|dislocated|obl:unmarked)/,
  );
  // "*Ana Ruiz*, who was elected in May, has left": to the parser there is nothing but her and the clause.
  const isAll = relations[inner] === "acl:relcl" && heads[heads[inner] ?? -1] === -1;
  const noun = isAll ? (heads[inner] ?? -1) : subject;
  if (noun < 0 || noun > pronoun - 2) return [];
  const main = mainVerb(arcs, inner);
  if (main === undefined) return [];
  const { verb, comma } = main;
  const object = heads[verb] ?? -1;
  if (object > verb) {
    heads[object] = verb;
    relations[object] = "obj";
  }
  heads[verb] = isAll ? -1 : (heads[inner] ?? -1);
  relations[verb] = isAll ? "root" : (relations[inner] ?? "root");
  for (let at = 0; at < tokens.length; at++) {
    const head = heads[at] ?? -1;
    const isOutside =
      at < pronoun - 1 ? head === inner : at >= comma && head >= pronoun && head < comma;
    const isStop = isAll && head === noun && at > comma;
    if (at !== verb && (isOutside || isStop)) heads[at] = verb;
  }
  heads[noun] = verb;
  relations[noun] = childWith(arcs, verb, /^aux:pass$/) < 0 ? "nsubj" : "nsubj:pass";
  heads[inner] = noun;
  relations[inner] = "acl:relcl";
  return [verb];
}

/** "*Unions*, which had backed the bill, said it was dead": the noun that opens the sentence is nothing that is said. */
function seatOpener(arcs: Arcs, inner: number): number[] {
  const { tokens, heads, relations } = arcs;
  const noun = heads[inner] ?? -1;
  const main = heads[noun] ?? -1;
  if (relations[inner] !== "acl:relcl" || relations[noun] !== "ccomp" || main < inner) return [];
  if (!isNominal(arcs, noun) || tokens[main - 1]?.text !== ",") return [];
  if (childWith(arcs, main, /^(?:nsubj|expl)/) >= 0) return [];
  relations[noun] = "nsubj";
  return [main];
}

/** "*Miners*, whose union backed the bill, said wages fell": it is the miners who say so, and the union backs. */
function seatOwner(arcs: Arcs, pronoun: number, owned: number): number[] {
  const { heads, relations } = arcs;
  const noun = pronoun - 2;
  const main = heads[noun] ?? -1;
  const participle = childWith(arcs, owned, /^acl$/);
  if (relations[noun] !== "ccomp" || heads[owned] !== main || participle < owned) return [];
  if (!isNominal(arcs, noun) || main < participle || relations[owned] !== "nsubj") return [];
  hangOn(arcs, main, noun, "nsubj");
  hangOn(arcs, noun, participle, "acl:relcl");
  hangOn(arcs, participle, owned, "nsubj");
  return [main, participle];
}

const isNominal = ({ tokens }: Arcs, at: number): boolean =>
  /^(?:NOUN|PROPN)$/.test(tokens[at]?.upos ?? "");

/** A participle with an object or an infinitive behind it, as one that describes a noun hardly has. */
function isActive(arcs: Arcs, verb: number): boolean {
  const { tokens, relations } = arcs;
  if (relations[verb] === "amod") return true;
  if (childWith(arcs, verb, /^(?:obj|ccomp)/) > verb) return true;
  return tokens[verb + 1]?.text === "to" && childWith(arcs, verb, /^xcomp$/) > verb;
}

/** The first verb at a comma behind the clause, with nothing but helpers between; none behind another subject. */
function mainVerb(arcs: Arcs, inner: number): { verb: number; comma: number } | undefined {
  const { tokens, heads } = arcs;
  for (let comma = inner + 1; comma < tokens.length - 1; comma++) {
    if (tokens[comma]?.text !== ",") continue;
    let at = comma + 1;
    while (/^(?:AUX|ADV|PART)$/.test(tokens[at]?.upos ?? "") && at < comma + 5) at++;
    const verb = tokens[at];
    if (verb?.upos !== "VERB") continue;
    const isHelped = tokens
      .slice(comma + 1, at)
      .some(({ upos, xpos }) => upos === "AUX" && (tensed.test(xpos) || xpos === "MD"));
    // "..., discussed old photographs": the parser took the past tense for what describes its object.
    const isTaken = at === comma + 1 && verb.xpos === "VBN" && isActive(arcs, at);
    if (!isHelped && !isTaken && !tensed.test(verb.xpos)) continue;
    if (!isBelow(heads, at, inner)) return undefined;
    return childWith(arcs, at, /^(?:nsubj|csubj|expl)/) >= 0 ? undefined : { verb: at, comma };
  }
  return undefined;
}
