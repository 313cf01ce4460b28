import { type Arcs, childWith, hangOn } from "./arcs.ts";
import { tensed } from "./word-tests.ts";

/** What answers somebody else's words. */
const answer = /^(?:deny|reject|dismiss|dispute|refute|disclaim|decline|refuse|confirm)$/;

/**
 * "Lima said that its jets had hit a port, but Oslo *denied* it": who answers is told of beside the report, and not in it.
 */
export function partAnswer(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  partDemand(arcs);
  for (let verb = 3; verb < tokens.length; verb++) {
    const content = heads[verb] ?? -1;
    const cue = heads[content] ?? -1;
    if (relations[verb] !== "conj" || relations[content] !== "ccomp" || cue < 0) continue;
    if (!answer.test(tokens[verb]?.lemma ?? "") || !tensed.test(tokens[verb]?.xpos ?? "")) continue;
    const but = childWith(arcs, verb, /^cc$/);
    const subject = childWith(arcs, verb, /^nsubj$/);
    if (tokens[but]?.text !== "but" || tokens[but - 1]?.text !== ",") continue;
    if (subject < but || childWith(arcs, verb, /^mark$/) >= 0) continue;
    hangOn(arcs, cue, verb, "conj");
  }
}

/** What somebody else's words go on to. */
const demand = /^(?:accuse|appeal|call|demand|promise|pledge|threaten|urge|vow|warn)$/;

/**
 * "said that the president had betrayed them and *called* for him to go": behind "had" a past tense goes on with the saying, and not with
 * what was said.
 */
function partDemand(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  for (let verb = 3; verb < tokens.length; verb++) {
    const content = heads[verb] ?? -1;
    const cue = heads[content] ?? -1;
    if (relations[verb] !== "conj" || relations[content] !== "ccomp" || cue < 0) continue;
    if (tokens[verb]?.xpos !== "VBD" || !demand.test(tokens[verb]?.lemma ?? "")) continue;
    if (tokens[content]?.xpos !== "VBN" || tokens[cue]?.xpos !== "VBD") continue;
    if (!/^(?:had|have|has)$/.test(tokens[childWith(arcs, content, /^aux$/)]?.text ?? "")) continue;
    if (childWith(arcs, verb, /^(?:[nc]subj|mark|aux)/) >= 0) continue;
    hangOn(arcs, cue, verb, "conj");
  }
}
