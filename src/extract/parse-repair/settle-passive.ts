import { verbEntries } from "../lexicon/lexicon.ts";
import { verbLemma } from "../lexicon/verb-forms.ts";
import { type Arcs, childWith } from "./arcs.ts";

/**
 * Passives that leave out their auxiliary. "Nine were killed and *dozens injured*": what holds for the first verb holds
 * for the second. "*Two held* after raid": in a headline, which tells what happens in the present.
 */
export function settlePassive(arcs: Arcs): void {
  for (let verb = 1; verb < arcs.tokens.length; verb++) {
    if (!/^VB[DN]$/.test(arcs.tokens[verb]?.xpos ?? "") || hasObject(arcs, verb)) continue;
    settleSecond(arcs, verb);
  }
  settleHeadline(arcs);
}

const hasObject = (arcs: Arcs, verb: number): boolean =>
  childWith(arcs, verb, /^(?:obj|iobj|ccomp|xcomp|aux|cop)/) >= 0;

/** "killed and dozens injured": the noun before the second verb was joined to the first. */
function settleSecond({ tokens, heads, relations }: Arcs, verb: number): void {
  const noun = verb - 1;
  const first = heads[noun] ?? -1;
  if (relations[noun] !== "conj" || heads[verb] !== first || tokens[first]?.xpos !== "VBN") return;
  if (!/^(?:NOUN|PROPN|NUM|PRON|ADJ)$/.test(tokens[noun]?.upos ?? "")) return;
  if (!relations.some((relation, at) => relation === "aux:pass" && heads[at] === first)) return;
  for (let at = first + 1; at < noun; at++)
    if (heads[at] === noun && relations[at] === "cc") heads[at] = verb;
  heads[noun] = verb;
  relations[noun] = "nsubj:pass";
  relations[verb] = "conj";
}

function settleHeadline(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  const verb = heads.indexOf(-1);
  if (tokens[verb]?.xpos !== "VBN" || tokens.at(-1)?.upos === "PUNCT" || hasObject(arcs, verb))
    return;
  const { lemma = "", text = "" } = tokens[verb] ?? {};
  const entries = verbEntries(verbLemma(lemma, text));
  if (entries.length === 0 || entries.some(({ intransitive }) => intransitive)) return;
  const subject = childWith(arcs, verb, /^nsubj$/);
  if (subject >= 0 && subject < verb) relations[subject] = "nsubj:pass";
}
