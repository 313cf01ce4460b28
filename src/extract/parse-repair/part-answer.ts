import { type Arcs, childWith, hangOn } from "./arcs.ts";
import { tensed } from "./word-tests.ts";

/** What answers somebody else's words. */
const answer = /^(?:deny|reject|dismiss|dispute|refute|disclaim|decline|refuse|confirm)$/;

/**
 * "Lima said that its jets had hit a port, but Oslo *denied* it": who answers is told of beside the report, and not in it.
 */
export function partAnswer(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  for (let verb = 3; verb < tokens.length; verb++) {
    if (relations[verb] !== "conj") continue;
    const content = heads[verb] ?? -1;
    const cue = heads[content] ?? -1;
    if (relations[content] !== "ccomp" || cue < 0) continue;
    if (!answer.test(tokens[verb]?.lemma ?? "") || !tensed.test(tokens[verb]?.xpos ?? "")) continue;
    const but = childWith(arcs, verb, /^cc$/);
    const subject = childWith(arcs, verb, /^nsubj$/);
    if (tokens[but]?.text !== "but" || tokens[but - 1]?.text !== ",") continue;
    if (subject < but || childWith(arcs, verb, /^mark$/) >= 0) continue;
    hangOn(arcs, cue, verb, "conj");
  }
}
