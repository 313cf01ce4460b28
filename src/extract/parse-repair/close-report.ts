import { isSomeoneWord } from "../events/kinds-of-noun.ts";
import { cueVerbs } from "../quotations/cue-verbs.ts";
import { toldAgain } from "../quotations/resumption.ts";
import { type Arcs, childWith, hangOn, isBelow } from "./arcs.ts";
import { mayBePast } from "./past-tense.ts";

/** How far a cue may stand from the sentence's end, and from the comma before its speaker. */
const longestTail = 5;
const longestSpeaker = 9;

/**
 * Parts a report at the sentence's end, or between two commas, from what it reports: "The jets bombed the port, *killing* nine, the army
 * said.", "..., the army said, as rebels fled." Nothing before the comma in front of the speaker is the speaker's doing.
 */
export function closeReport(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  const added = addedBehind(arcs);
  const cue = closingCue(arcs, Math.min(added, insertedEnd(arcs)));
  const comma = cue < 0 ? -1 : tokens.findLastIndex(({ text }, at) => text === "," && at < cue);
  if (comma < 2 || cue - comma > longestSpeaker || !isSpeaker(arcs, comma, cue)) return;
  seatSpeaker(arcs, comma, cue);
  if (heads[added] === cue) relations[added] = "advcl";
  if (heads[cue] === -1) {
    if (openReported(arcs, cue, comma)) return;
    const main = heads.findIndex(
      (head, at) => head === cue && at < comma && relations[at] === "ccomp",
    );
    if (main >= 0) hangBefore(arcs, cue, comma, main);
    return;
  }
  const root = heads.indexOf(-1);
  if (root > comma || !/^(?:advcl|acl|ccomp|conj|dep|appos|xcomp)/.test(relations[cue] ?? ""))
    return;
  const over = heads[cue] ?? -1;
  const relation = relations[cue] ?? "";
  const verb = subordinate(arcs, cue, comma);
  if (verb === undefined) return;
  if (verb >= 0) {
    heads[verb] = over;
    relations[verb] = relation;
  }
  giveBack(arcs, cue, comma);
  hangBefore(arcs, cue, comma, verb < 0 ? root : verb);
  heads[cue] = -1;
  relations[cue] = "root";
  heads[root] = cue;
  relations[root] = "ccomp";
  const stop = tokens.length - 1;
  if (relations[stop] === "punct") heads[stop] = cue;
}

/** "Israeli *jets bombed* a port, local radio reported": with a speaker of its own the cue leaves its first subject to the verb behind it. */
function openReported(arcs: Arcs, cue: number, comma: number): boolean {
  const { tokens, heads, relations } = arcs;
  const subject = childWith(arcs, cue, /^nsubj/);
  const speaker = heads.findIndex(
    (head, at) => head === cue && at > comma && at < cue && relations[at] === "nsubj",
  );
  if (subject < 0 || subject > comma || speaker < 0) return false;
  // "A landslide *buried* dozens of homes": to the parser it only describes what it buried.
  const next = subject + 1;
  const isDescribing = relations[next] === "amod" && (heads[next] ?? -1) > next;
  const described = isDescribing && heads[heads[next] ?? -1] === subject ? next : -1;
  const own = childWith(arcs, subject, /^acl$/);
  const verb = own < 0 ? described : own;
  const told = tokens[verb];
  if (told === undefined || verb < subject || verb > comma) return false;
  if (!(told.xpos === "VBD" || mayBePast(told))) return false;
  if (childWith(arcs, verb, /^(?:aux|mark)/) >= 0) return false;
  const object = heads[verb] ?? -1;
  hangOn(arcs, cue, verb, "ccomp");
  if (verb === described) {
    hangOn(arcs, verb, object, "obj");
    for (let at = object + 1; at < comma; at++)
      if (heads[at] === subject) hangOn(arcs, verb, at, ofVerb[relations[at] ?? ""] ?? "dep");
  }
  hangOn(arcs, verb, subject, "nsubj");
  hangBefore(arcs, cue, comma, verb);
  return true;
}

/** What hung on a noun, by what it is called on a verb. */
const ofVerb: Readonly<Record<string, string>> = { nmod: "obl", acl: "advcl", punct: "punct" };

/** "..., officials *said*, as ...": the comma behind a cue that stands with its speaker between two; the sentence's length for none. */
function insertedEnd({ tokens }: Arcs): number {
  const end = tokens.findIndex(({ text }, at) => {
    if (text !== ",") return false;
    const cue = tokens[at - 1];
    return (
      cue?.upos === "VERB" &&
      /^VB[DZ]$/.test(cue.xpos) &&
      /^(?:NOUN|PROPN|PRON)$/.test(tokens[at - 2]?.upos ?? "") &&
      (cueVerbs.get(cue.lemma.toLowerCase())?.clause ?? 0) >= 0.8 &&
      !tokens.slice(0, at).some(({ lemma }) => lemma === "ask") &&
      // "..., which she said, ..."
      !tokens.slice(Math.max(0, at - longestSpeaker), at).some(({ xpos }) => xpos.startsWith("W"))
    );
  });
  return end < 0 ? tokens.length : end;
}

/** "said *adding* that nine had fled", "said, *noting* that ...": what else the speaker said, to the sentence's end; its length for none. */
function addedBehind({ tokens }: Arcs): number {
  const participle = tokens.findIndex(
    ({ xpos, lemma }, at) =>
      xpos === "VBG" && /^(?:add|note|stress)$/.test(lemma) && tokens[at + 1]?.text === "that",
  );
  return participle < 0 ? tokens.length : participle;
}

/** The last verb before what is added, if it mostly reports and nothing but a time follows it; -1 for none. */
function closingCue(arcs: Arcs, end: number): number {
  const { tokens } = arcs;
  const cue = tokens.findLastIndex(
    ({ upos }, at) => at < end && (upos === "VERB" || upos === "AUX"),
  );
  const word = tokens[cue];
  if (word === undefined || end - cue > longestTail || tokens.at(-1)?.text !== ".") return -1;
  // "local radio *reported*", "a rights group *charged*", but "Lund, a banker charged on Monday" is only described
  const comma = tokens.findLastIndex(({ text }, at) => text === "," && at < cue);
  const speaker = tokens[cue - 1];
  const isDescribed =
    /^an?$/.test(tokens[comma + 1]?.text ?? "") &&
    (tokens[comma - 1]?.upos === "PROPN" ||
      !isSomeoneWord(speaker?.lemma ?? "", speaker?.text ?? ""));
  const isPast = mayBePast(word) && !isDescribed && childWith(arcs, cue, /^aux/) < 0;
  if (!/^VB[DZ]$/.test(word.xpos) && word.text !== "said" && !isPast) return -1;
  // "the water felt *cold*", "nobody showed *up*"
  const next = tokens[cue + 1];
  if (next?.xpos === "RP" || next?.upos === "CCONJ") return -1;
  if (next?.upos === "ADJ" && !/^(?:late|early|last|next)$/.test(next.text)) return -1;
  return (cueVerbs.get(word.lemma.toLowerCase())?.clause ?? 0) < 0.8 ? -1 : cue;
}

/** "the army" between the comma and the cue: a noun phrase and nothing else. */
function isSpeaker({ tokens }: Arcs, comma: number, cue: number): boolean {
  const words = tokens.slice(comma + 1, cue);
  // "accused Peru of theft, a charge Lima denied"
  const [article, noun, ...rest] = words;
  if (/^an?$/.test(article?.text ?? "") && toldAgain.test(noun?.text ?? "") && rest.length > 0)
    return false;
  if (/^(?:CCONJ|SCONJ|ADP|ADV)$/.test(words[0]?.upos ?? "") || /^W/.test(words[0]?.xpos ?? ""))
    return false;
  return /^(?:NOUN|PROPN|PRON)$/.test(words.at(-1)?.upos ?? "");
}

/** "Gunmen killed nine people, *officials* said": who stands between comma and cue speaks, and was not killed with them. */
function seatSpeaker(arcs: Arcs, comma: number, cue: number): void {
  const { tokens, heads, relations } = arcs;
  const last = childWith(arcs, cue, /^nsubj/);
  if (last > comma) {
    seatJointSpeaker(arcs, comma, cue, last);
    return;
  }
  const speaker = heads.findIndex(
    (head, at) =>
      at > comma &&
      at < cue &&
      head <= comma &&
      /^(?:NOUN|PROPN|PRON)$/.test(tokens[at]?.upos ?? ""),
  );
  if (speaker < 0) return;
  hangOn(arcs, cue, speaker, "nsubj");
  // "seized nine others, *officials* and police said"
  for (let at = speaker + 1; at < cue; at++)
    if (relations[at] === "conj" && (heads[at] ?? at) <= comma) heads[at] = speaker;
}

/** "seized nine others, *residents* and police said": nor was the first of those who speak together. */
function seatJointSpeaker(arcs: Arcs, comma: number, cue: number, last: number): void {
  const { tokens, heads, relations } = arcs;
  const conjunction = tokens.findLastIndex(({ upos }, at) => upos === "CCONJ" && at < last);
  const first = conjunction - 1;
  if (first <= comma || relations[first] !== "conj" || (heads[first] ?? comma) > comma) return;
  hangOn(arcs, cue, first, "nsubj");
  hangOn(arcs, first, last, "conj");
  hangOn(arcs, last, conjunction, "cc");
}

/**
 * "Nine died when a bus *left* the road, police said": the cue took the clause's subject, and its verb was left to describe
 * something. -1 where no verb lost its subject, undefined where none is found for the subject.
 */
function subordinate(arcs: Arcs, cue: number, comma: number): number | undefined {
  const { tokens, heads, relations } = arcs;
  const subject = childWith(arcs, cue, /^nsubj/);
  if (subject < 0 || subject > comma || takesBack(arcs, cue, comma, subject)) return -1;
  const verb = tokens.findIndex(
    ({ xpos }, at) =>
      at > subject &&
      at < comma &&
      xpos === "VBD" &&
      /^acl/.test(relations[at] ?? "") &&
      childWith(arcs, at, /^nsubj/) < 0 &&
      isBelow(heads, at, subject),
  );
  return verb < 0 ? undefined : verb;
}

/**
 * "Gunmen killed at least nine *men* in Lima, officials said": with a speaker of its own the cue has no use for the noun that
 * the verb lacks.
 */
function takesBack(arcs: Arcs, cue: number, comma: number, noun: number): boolean {
  const { tokens, heads, relations } = arcs;
  const root = heads.indexOf(-1);
  const speaker = heads.findIndex(
    (head, at) => head === cue && at > comma && at < cue && relations[at] === "nsubj",
  );
  if (speaker < 0 || root > noun || tokens[root]?.upos !== "VERB") return false;
  const hasOwn = relations.some(
    (relation, at) =>
      at !== cue && heads[at] === root && /^(?:obj|ccomp|xcomp|aux:pass)/.test(relation),
  );
  if (hasOwn) return false;
  if (tokens.slice(root + 1, noun).some(({ upos }) => upos === "VERB" || upos === "PUNCT"))
    return false;
  heads[noun] = root;
  relations[noun] = "obj";
  return true;
}

/** What stands before the comma and hangs on the cue hangs on the verb that is reported. */
function hangBefore(
  { tokens, heads, relations }: Arcs,
  cue: number,
  comma: number,
  verb: number,
): void {
  for (let at = 0; at < comma; at++) {
    if (heads[at] !== cue || at === verb) continue;
    if (relations[at] === "ccomp" && tokens[at]?.xpos !== "VBG") continue;
    heads[at] = verb;
    if (relations[at] === "ccomp") relations[at] = "advcl";
  }
  heads[comma] = cue;
}

/** "killing at least nine *guards*, the army said": no clause, but the object of the verb that the cue hung on. */
function giveBack({ tokens, heads, relations }: Arcs, cue: number, comma: number): void {
  const verb = heads[cue] ?? -1;
  const noun = heads.findIndex(
    (head, at) => head === cue && at > verb && at < comma && relations[at] === "ccomp",
  );
  if (!/^(?:NOUN|PROPN|NUM)$/.test(tokens[noun]?.upos ?? "") || tokens[verb]?.upos !== "VERB")
    return;
  heads[noun] = verb;
  relations[noun] = "obj";
}
