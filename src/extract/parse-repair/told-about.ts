import { type Arcs, hangOn } from "./arcs.ts";
import { mayBePast } from "./past-tense.ts";
import { finite } from "./word-tests.ts";

/** What an article calls what it has just told. */
export const toldAbout =
  /^(?:accusation|allegation|assertion|charge|claim|demand|figure|move|proposal|report|suggestion)$/;

/** "accused Peru of theft, *a charge* Lima denied": a clause without a pronoun, and who stands before its verb is its subject. */
export function bindToldAbout(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  for (let noun = 2; noun < tokens.length - 2; noun++) {
    if (!toldAbout.test(tokens[noun]?.text ?? "") || tokens[noun - 2]?.text !== ",") continue;
    const verb = heads.findIndex(
      (head, at) => head === noun && at > noun && /^acl/.test(relations[at] ?? ""),
    );
    const token = tokens[verb];
    const subject = verb - 1;
    if (token === undefined || (!mayBePast(token) && !finite.test(token.xpos))) continue;
    if (heads[subject] !== verb || !/^(?:NOUN|PROPN|PRON)$/.test(tokens[subject]?.upos ?? ""))
      continue;
    hangOn(arcs, verb, subject, "nsubj");
    relations[verb] = "acl:relcl";
  }
}
