import { irregularForm, irregularKind } from "../../language/irregular-forms.ts";
import { isSomeoneWord } from "../events/kinds-of-noun.ts";
import { cueVerbs } from "../quotations/cue-verbs.ts";
import { type Arcs, childWith, hangOn, verbAbove } from "./arcs.ts";
import { mayBePast } from "./past-tense.ts";
import { isJoined } from "./word-tests.ts";

/** What only a person or a body does, with words. */
const acts: ReadonlySet<string> = new Set(
  `promise threaten vow pledge urge warn accuse demand ask call appeal invite thank praise criticize criticise blame
  apologize apologise predict reject dismiss deny refuse insist condemn denounce welcome order announce propose`.split(
    /\s+/,
  ),
);

/**
 * Joins to a verb of saying what its subject does next: "The board said the price was too low and *threatened* to sue":
 * no price threatens. "The mayor said the bridge will close and *left*": no "will" goes with a past tense.
 */
export function raiseAct(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  for (let verb = 4; verb < tokens.length; verb++) {
    if (relations[verb] !== "conj") continue;
    if (leaveInfinitive(arcs, verb) || tokens[verb]?.xpos !== "VBD") continue;
    const content = heads[verb] ?? -1;
    const cue = heads[content] ?? -1;
    if (content < 0 || cue < 0 || cue > content || relations[content] !== "ccomp") continue;
    if (tokens[cue]?.xpos !== "VBD" || !isCue(arcs, cue)) continue;
    if (!isJoined(tokens, verb) || childWith(arcs, verb, /^(?:nsubj|aux|mark)/) >= 0) continue;
    const isAct = acts.has(tokens[verb]?.lemma ?? "") && !mayAct(arcs, content);
    if (isAct || isUnlike(arcs, content)) heads[verb] = cue;
  }
}

/** "asked the army to guard the ports but *ruled* out a curfew": a past tense is joined to one, and to no infinitive. */
function leaveInfinitive(arcs: Arcs, verb: number): boolean {
  const { tokens, heads } = arcs;
  const token = tokens[verb];
  const infinitive = heads[verb] ?? -1;
  if (token === undefined || (token.xpos !== "VBD" && !mayBePast(token))) return false;
  if (infinitive < 0 || infinitive > verb || tokens[infinitive]?.xpos !== "VB") return false;
  if (tokens[childWith(arcs, infinitive, /^mark$/)]?.text !== "to") return false;
  if (!isJoined(tokens, verb) || childWith(arcs, verb, /^(?:nsubj|aux|mark)/) >= 0) return false;
  const main = verbAbove(arcs, infinitive);
  const isPast =
    tokens[main]?.xpos === "VBD" ||
    (tokens[main]?.xpos === "VBN" && tokens[childWith(arcs, main, /^aux$/)]?.lemma === "have");
  return isPast && hangOn(arcs, main, verb, "conj");
}

const isCue = ({ tokens }: Arcs, verb: number): boolean =>
  (cueVerbs.get(tokens[verb]?.lemma ?? "")?.clause ?? 0) > 0.5;

/** Whether the clause has a subject that can say and do things. */
function mayAct(arcs: Arcs, content: number): boolean {
  const subject = arcs.tokens[childWith(arcs, content, /^(?:nsubj|csubj|expl)/)];
  if (subject === undefined) return true;
  const { upos, text, lemma, name } = subject;
  if (upos === "PRON") return !/^(?:it|this|that|there|these|those)$/i.test(text);
  if (upos === "PROPN" || name !== "") return true;
  return isSomeoneWord(lemma, text);
}

/** "will close", "is flawed": no past tense, as the second verb is, and "beat" may be. */
function isUnlike(arcs: Arcs, content: number): boolean {
  const { tokens } = arcs;
  const helper = childWith(arcs, content, /^(?:aux|cop)/);
  const { xpos = "", text = "" } = tokens[helper < 0 ? content : helper] ?? {};
  return (
    /^(?:MD|VBZ)$/.test(xpos) ||
    (xpos === "VBP" && (irregularKind(text) & irregularForm.past) === 0)
  );
}
