import type { Token } from "../../language/analysis.ts";
import { accusedParticiple, befallingVerbs, unbefallingVerbs } from "../lexicon/befalling-verbs.ts";
import { isOftenIntransitive, verbEntries } from "../lexicon/lexicon.ts";
import { verbLemma } from "../lexicon/verb-forms.ts";
import { type Arcs, childWith, hangOn, verbAbove } from "./arcs.ts";

/**
 * Passives that leave out their auxiliary. "Nine were killed and *dozens injured*": what holds for the first verb holds
 * for the second. "*Two held* after raid": in a headline, which tells what happens in the present.
 */
export function settlePassive(arcs: Arcs): void {
  for (let verb = 1; verb < arcs.tokens.length; verb++) {
    if (!isPast(arcs.tokens[verb])) continue;
    settleBehindVerdict(arcs, verb);
    if (hasObject(arcs, verb)) continue;
    settleSecond(arcs, verb);
    settleAccused(arcs, verb);
  }
  settleHeadline(arcs);
}

const isPast = (token: Token | undefined): boolean =>
  token?.xpos === "VBD" || token?.xpos === "VBN";

const hasObject = (arcs: Arcs, verb: number): boolean =>
  childWith(arcs, verb, /^(?:obj|iobj|ccomp|xcomp|aux|cop)/) >= 0;

/** "was found guilty and *jailed*": what befell somebody beside goes with the verb, not with the verdict. */
function settleBehindVerdict({ tokens, heads, relations }: Arcs, verb: number): void {
  const verdict = heads[verb] ?? -1;
  if (relations[verb] !== "conj" || relations[verdict] !== "xcomp") return;
  const over = heads[verdict] ?? -1;
  if (tokens[verdict]?.upos === "ADJ" && tokens[over]?.xpos === "VBN") heads[verb] = over;
}

/** "killed and dozens injured": the noun before the second verb was joined to the first. */
function settleSecond({ tokens, heads, relations }: Arcs, verb: number): void {
  const noun = verb - 1;
  const before = heads[verb] ?? -1;
  // "were killed and two others *injured*": the tagger took it for a past tense.
  if (relations[verb] === "conj" && heads[noun] === verb && relations[noun] === "nsubj") {
    const isPassive = relations.some((one, at) => one === "aux:pass" && heads[at] === before);
    if (isPassive && befallingVerbs.has(tokens[verb]?.lemma ?? "")) relations[noun] = "nsubj:pass";
    return;
  }
  const first = heads[noun] ?? -1;
  if (relations[noun] !== "conj" || tokens[first]?.xpos !== "VBN") return;
  // "killed and nine others *injured* in a fire": the parser may hang the verb on the noun.
  const isBelow =
    before === noun && relations[verb] === "acl" && befallingVerbs.has(tokens[verb]?.lemma ?? "");
  if (before !== first && !isBelow) return;
  if (!/^(?:NOUN|PROPN|NUM|PRON|ADJ)$/.test(tokens[noun]?.upos ?? "")) return;
  if (!relations.some((relation, at) => relation === "aux:pass" && heads[at] === first)) return;
  for (let at = first + 1; at < noun; at++)
    if (heads[at] === noun && relations[at] === "cc") heads[at] = verb;
  heads[verb] = first;
  heads[noun] = verb;
  relations[noun] = "nsubj:pass";
  relations[verb] = "conj";
}

/**
 * "*Man* accused in shooting faces trial": who accuses, accuses somebody. "Two men appeared in court *charged* with theft":
 * without an "and" it tells of them.
 */
function settleAccused(arcs: Arcs, verb: number): void {
  const { tokens, heads, relations } = arcs;
  const behind = tokens[verb + 1]?.text ?? "";
  if (!accusedParticiple.test(tokens[verb]?.text ?? "") || !/^(?:of|in|with|over)$/.test(behind))
    return;
  const subject = relations.findIndex((relation, at) => relation === "nsubj" && heads[at] === verb);
  if (settleBefore(arcs, verb, subject)) return;
  if (subject >= 0 && subject < verb) relations[subject] = "nsubj:pass";
  if (subject >= 0 || tokens[verb - 1]?.upos === "PUNCT" || childWith(arcs, verb, /^cc$/) >= 0)
    return;
  const over = heads[verb] ?? -1;
  // "in court in Oslo *charged*": no town is.
  const isOfPlace = relations[verb] === "acl" && tokens[over]?.name === "LOC";
  const court = isOfPlace ? verbAbove(arcs, verb) : over;
  if (!isOfPlace && !/^(?:conj|xcomp|obl:unmarked)$/.test(relations[verb] ?? "")) return;
  if (!/^(?:appear|go)$/.test(tokens[court]?.lemma ?? "")) return;
  heads[verb] = court;
  relations[verb] = "advcl";
}

/** "appeared *before a judge* accused of fraud": that is before whom, and no judge is accused. */
function settleBefore(arcs: Arcs, verb: number, noun: number): boolean {
  const { tokens, heads } = arcs;
  const mark = childWith(arcs, verb, /^mark$/);
  const over = heads[verb] ?? -1;
  if (noun < mark || noun > verb || tokens[mark]?.text !== "before") return false;
  if (over > mark || tokens[over]?.lemma !== "appear") return false;
  return hangOn(arcs, noun, mark, "case") && hangOn(arcs, over, noun, "obl");
}

/** How many tokens may stand in front of a headline's colon: "Togo:", "Peru strike:". */
const longestLabel = 4;

/** The colon behind what a headline is about; -1 for none. */
const labelEnd = ({ tokens }: Arcs): number =>
  tokens.slice(0, longestLabel + 1).findIndex(({ text }) => text === ":");

function settleHeadline(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  const root = heads.indexOf(-1);
  const colon = labelEnd(arcs);
  // "*Togo*: nine farmers killed in raid": behind its colon the headline begins.
  const verb =
    root > colon || colon < 0
      ? root
      : heads.findIndex((head, at) => head === root && at > colon && isPast(tokens[at]));
  if (!isPast(tokens[verb]) || tokens.at(-1)?.upos === "PUNCT") return;
  lowerLabel(arcs, colon, verb);
  for (let at = verb + 2; at < tokens.length; at++) {
    if (heads[at] !== verb || tokens[at]?.xpos !== "VBN") continue;
    // "Clerk sacked, *jailed* over bribes": a comma stands for "and".
    if (relations[at] === "xcomp" && tokens[at - 1]?.text === ",") relations[at] = "conj";
    // "Nine killed, *two injured* as bus overturns"
    if (relations[at] === "conj") settleTelling(arcs, at);
  }
  settleTelling(arcs, verb);
}

/** "*Togo*: Two ministers sacked": what it is about does nothing, for the verb has a subject of its own. */
function lowerLabel({ heads, relations }: Arcs, colon: number, verb: number): void {
  const isSubject = (at: number): boolean =>
    heads[at] === verb && (relations[at] ?? "").startsWith("nsubj");
  if (!heads.some((_, at) => at > colon && at < verb && isSubject(at))) return;
  for (let at = 0; at < colon; at++) if (isSubject(at)) relations[at] = "dep";
}

/** A headline's verb of what befalls its subject. */
function settleTelling(arcs: Arcs, verb: number): void {
  const { tokens, heads, relations } = arcs;
  const colon = labelEnd(arcs);
  const { lemma = "", text = "", xpos = "" } = tokens[verb] ?? {};
  const word = verbLemma(lemma.toLowerCase(), text);
  if (befallingVerbs.has(word)) freeGround(arcs, verb);
  if (hasComplement(arcs, verb, word) || unbefallingVerbs.has(word)) return;
  if (xpos === "VBD" ? !befallingVerbs.has(word) : !isTransitive(word)) return;
  for (let at = 0; at < colon; at++)
    if (heads[at] === verb && /^nsubj/.test(relations[at] ?? "")) relations[at] = "dep";
  const subject = childWith(arcs, verb, /^nsubj$/);
  if (subject >= 0 && subject < verb) relations[subject] = "nsubj:pass";
  // "*Two* Charged in Theft"
  else if (tokens[verb - 1]?.upos === "NUM" && heads[verb - 1] === verb)
    relations[verb - 1] = "nsubj:pass";
}

/** "sacked over *bribes*": behind a preposition stands why it was done, and no object. */
function freeGround(arcs: Arcs, verb: number): void {
  const { tokens, heads, relations } = arcs;
  const over = verb + 1;
  const ground = childWith(arcs, verb, /^obj$/);
  if (tokens[over]?.text !== "over" || ground <= over) return;
  if (heads[over] !== verb && heads[over] !== ground) return;
  // "Army killed over *40* rebels"
  const isMeasure = tokens
    .slice(over + 1, ground + 1)
    .some(({ upos, lemma }) => upos === "NUM" || /^(?:hundred|thousand|dozen|half)$/.test(lemma));
  if (isMeasure) return;
  relations[ground] = "obl";
  hangOn(arcs, ground, over, "case");
}

const isTransitive = (lemma: string): boolean =>
  verbEntries(lemma).length > 0 && !isOftenIntransitive(lemma);

/** "found guilty", "named coach", and "killed as train hits car" have no object all the same. */
function hasComplement({ tokens, heads, relations }: Arcs, verb: number, lemma: string): boolean {
  return relations.some((relation, child) => {
    if (heads[child] !== verb || !/^(?:obj|iobj|ccomp|xcomp|aux|cop)/.test(relation)) return false;
    if (relation === "xcomp") return !calling.has(lemma) || tokens[child]?.upos === "VERB";
    if (relation !== "ccomp") return true;
    return !tokens.some(
      ({ text }, at) => at > verb && at < child && /^(?:as|after|when|while)$/i.test(text),
    );
  });
}

const calling: ReadonlySet<string> = new Set(["find", "name", "declare", "elect", "appoint"]);
