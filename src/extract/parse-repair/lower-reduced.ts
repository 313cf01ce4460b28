import { type Arcs, childWith, hangOn } from "./arcs.ts";
import { mayBePast } from "./past-tense.ts";
import { finite } from "./word-tests.ts";

/**
 * "Three aid workers *kidnapped* in May have been freed, the agency said": a participle right behind its noun, and later an
 * auxiliary or another tense that has no subject: the noun is that verb's, and the participle only describes it.
 */
export function lowerReduced(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  for (let verb = 1; verb < tokens.length - 2; verb++) {
    const token = tokens[verb];
    const noun = verb - 1;
    if (token === undefined || heads[noun] !== verb) continue;
    // "diplomats *accused* of spying were ordered out": to the tagger a past tense.
    const isBlamed = token.xpos === "VBD" && tokens[verb + 1]?.text === "of";
    if (!mayBePast(token) && !isBlamed) continue;
    if (!/^nsubj/.test(relations[noun] ?? "") || tokens[noun]?.upos !== "NOUN") continue;
    if (childWith(arcs, verb, /^(?:aux|cop|obj|ccomp)/) >= 0) continue;
    const main = mainBehind(arcs, verb);
    if (main < 0) continue;
    const isPassive = childWith(arcs, main, /^aux:pass$/) >= 0;
    const top = topBelow(arcs, main, verb);
    if (top >= 0) {
      hangOn(arcs, heads[verb] ?? -1, top, relations[verb] ?? "root");
      const stop = tokens.length - 1;
      if (heads[stop] === verb && relations[stop] === "punct") heads[stop] = top;
    }
    hangOn(arcs, noun, verb, "acl");
    hangOn(arcs, main, noun, isPassive ? "nsubj:pass" : "nsubj");
  }
}

/** The verb of the next auxiliary, or the next verb with a tense, where nothing in between opens another clause; -1 for none. */
function mainBehind(arcs: Arcs, verb: number): number {
  const { tokens, heads, relations } = arcs;
  for (let at = verb + 1; at < tokens.length; at++) {
    const { upos = "", xpos = "", text = "" } = tokens[at] ?? {};
    if (upos === "AUX" && finite.test(xpos)) {
      const main = /^(?:aux|cop)/.test(relations[at] ?? "") ? (heads[at] ?? -1) : -1;
      const isBeside = heads[main] === heads[verb] || topBelow(arcs, main, verb) >= 0;
      return main > at && isBeside && childWith(arcs, main, /^(?:nsubj|csubj|expl|mark)/) < 0
        ? main
        : -1;
    }
    // "talks held in Lima *ended*": a tense of its own, and nobody else to end.
    const isTensed = upos === "VERB" && finite.test(xpos) && heads[at] === verb;
    if (isTensed && tokens[at - 1]?.upos !== "VERB")
      return childWith(arcs, at, /^(?:nsubj|csubj|expl|mark|cc)/) < 0 ? at : -1;
    if (xpos === "VBG" && tokens[at - 1]?.text === "of") continue;
    if (upos === "VERB" || upos === "SCONJ" || upos === "CCONJ" || upos === "PUNCT") return -1;
    if (xpos.startsWith("W") || text === "that") return -1;
  }
  return -1;
}

/** What hangs on the participle and has the main verb: that verb, or who "said" so of it; -1 for none. */
function topBelow(arcs: Arcs, main: number, verb: number): number {
  const over = arcs.heads[main] ?? -1;
  if (over === verb) return main;
  const isReport = arcs.relations[main] === "ccomp" && over > main;
  return isReport && arcs.heads[over] === verb ? over : -1;
}
