import { type Arcs, hangOn, verbAbove } from "./arcs.ts";

const occasions: ReadonlySet<string> = new Set(
  "briefing ceremony conference congress dinner event forum gathering hearing meeting rally summit".split(
    " ",
  ),
);

/** What is somewhere itself, so that the occasion may be said of it: "a speech at the summit". */
const held: ReadonlySet<string> = new Set(
  `address agreement appearance attack attendance blast brawl comment crowd delegate discussion explosion fight guest incident
  interview journalist keynote meeting participant people performance place presence presentation protest remark reporter seat
  session shooting speaker speech statement talk vote`.split(/\s+/),
);

/**
 * "pledged aid to Yemen *at a conference* in Geneva": an occasion is where the deed was done, not where what was pledged
 * is.
 */
export function raiseOccasion(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  for (let at = 2; at < tokens.length; at++) {
    const noun = heads[at] ?? -1;
    if (tokens[at]?.text !== "at" || relations[at] !== "case" || noun < at) continue;
    const over = heads[noun] ?? -1;
    const isNamed = tokens[over]?.upos === "PROPN" || tokens[over]?.upos === "NOUN";
    if (relations[noun] !== "nmod" || !isNamed || over > at) continue;
    if (!occasions.has(tokens[noun]?.lemma ?? "") || held.has(tokens[over]?.lemma ?? "")) continue;
    const verb = verbAbove(arcs, over);
    if (verb < 0 || verb > over || /^(?:acl|amod)/.test(relations[verb] ?? "")) continue;
    hangOn(arcs, verb, noun, "obl");
  }
}
