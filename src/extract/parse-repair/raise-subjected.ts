import { type Arcs, childWith, hangOn } from "./arcs.ts";
import { mayBePast } from "./past-tense.ts";

/**
 * "Chad's president *restored* ties with Mali, which had been cut": what has a subject of its own describes no noun. It takes
 * the noun's place, and the noun for its object; a verb that has a relative pronoun beside the noun for its subject tells of
 * the noun.
 */
export function raiseSubjected(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  for (let verb = 1; verb < tokens.length - 1; verb++) {
    const token = tokens[verb];
    if (token?.upos !== "VERB" || relations[verb] !== "amod") continue;
    if (token.xpos !== "VBD" && !mayBePast(token)) continue;
    const noun = heads[verb] ?? -1;
    const subject = childWith(arcs, verb, /^nsubj$/);
    if (noun < verb || subject < 0 || subject > verb) continue;
    // "a fun *filled* evening"
    const isWhole =
      tokens[subject]?.upos === "PROPN" ||
      heads.some((head, at) => head === subject && at < subject);
    if (!isWhole) continue;
    if (childWith(arcs, verb, /^(?:aux|mark|obj)/) >= 0) continue;
    const below = heads[noun] ?? -1;
    const pronoun = heads.findIndex(
      (head, at) =>
        head === below &&
        at > noun &&
        at < below &&
        /^nsubj/.test(relations[at] ?? "") &&
        /^W(?:DT|P)$/.test(tokens[at]?.xpos ?? ""),
    );
    if (/^nsubj/.test(relations[noun] ?? "") && below > noun) {
      if (pronoun < 0) continue;
      hangOn(arcs, heads[below] ?? -1, verb, relations[below] ?? "root");
      hangOn(arcs, noun, below, "acl:relcl");
      const stop = tokens.length - 1;
      if (heads[stop] === below && relations[stop] === "punct") heads[stop] = verb;
    } else hangOn(arcs, below, verb, relations[noun] ?? "root");
    hangOn(arcs, verb, noun, "obj");
    for (let at = 0; at < verb; at++)
      if (heads[at] === noun && at !== verb && at < subject) heads[at] = verb;
  }
}
