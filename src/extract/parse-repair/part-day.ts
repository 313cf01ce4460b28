import { type Arcs, childWith, hangOn, isVerb } from "./arcs.ts";
import { isTime } from "./word-tests.ts";

const day = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[Tt]oday|[Yy]esterday)$/;

/** What a noun phrase begins with, or goes on with. */
const nominal = /^(?:DET|PRON|ADJ|NUM|NOUN|PROPN)$/;

/**
 * "discussed *on Wednesday* their trade ties": the day between a verb and its object is no part of the object. "signed on
 * Monday with Peru a pact" has more between them, and is left alone.
 */
export function partDay(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  for (let at = 2; at < tokens.length - 1; at++) {
    if (tokens[at - 1]?.text !== "on" || !day.test(tokens[at]?.text ?? "")) continue;
    const verb = at - 2;
    const next = tokens[at + 1];
    if (!isVerb(arcs, verb) || !nominal.test(next?.upos ?? "")) continue;
    const noun = heads[at] ?? -1;
    // "met on Monday evening"
    if (isTime(tokens[noun])) continue;
    if (noun < at || childWith(arcs, verb, /^(?:obj|ccomp|xcomp)/) >= 0) continue;
    if (heads[noun] !== verb || !/^(?:NOUN|PROPN)$/.test(tokens[noun]?.upos ?? "")) continue;
    hangOn(arcs, verb, at, "obl");
    hangOn(arcs, at, at - 1, "case");
    if (/^(?:obl|nmod|dep)/.test(relations[noun] ?? "")) relations[noun] = "obj";
  }
}
