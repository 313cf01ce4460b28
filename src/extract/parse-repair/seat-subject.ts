import type { Token } from "../../language/analysis.ts";
import { cueVerbs } from "../quotations/cue-verbs.ts";
import { type Arcs, childWith, isBelow } from "./arcs.ts";

const day = /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|today|yesterday|tonight)$/;
const timeNoun = /^(?:day|night|week|weekend|month|year|morning|afternoon|evening|time)$/;

/**
 * Gives a past or present tense that has no subject the noun phrase before it that has no part in the sentence.
 *
 * "Eva Borg fell on Sunday and the *keeper* won": no second Sunday.
 * "Witnesses said the *sniper*, dressed in grey, fired": whoever said it said a clause.
 * "The mayor's *office*, however, denies it": the verb is the main one, not the office.
 */
export function seatSubject(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  for (let noun = 0; noun < tokens.length; noun++) {
    // "its *navy* had sunk a boat": the subject is the verb's, not its auxiliary's.
    const helper = heads[noun] ?? -1;
    if (helper < 0 || !relations[helper]?.startsWith("aux")) continue;
    if (!relations[noun]?.startsWith("nsubj")) continue;
    const own = heads[helper] ?? -1;
    if (own >= 0 && childWith(arcs, own, /^nsubj/) < 0) heads[noun] = own;
  }
  for (let verb = 1; verb < tokens.length; verb++) {
    const token = tokens[verb];
    joinHyphened(arcs, verb);
    if (token?.upos !== "VERB" || !isTensed(token)) continue;
    if (!/^(?:root|ccomp|parataxis|conj|appos)$/.test(relations[verb] ?? "")) continue;
    if (childWith(arcs, verb, /^(?:nsubj|csubj|expl|aux|cop|mark)/) >= 0) continue;
    const end = phraseEndBefore(arcs, verb);
    const noun = end < 0 ? -1 : headOf(arcs, end, verb);
    if (noun < 0 || childWith(arcs, noun, /^(?:case|mark)$/) >= 0) continue;
    if (!isFree(arcs, noun, verb)) continue;
    const over = heads[noun] ?? -1;
    const relation = relations[noun] ?? "";
    if (isBelow(heads, verb, noun)) {
      if (heads[verb] !== noun) continue;
      heads[verb] = over;
      relations[verb] = relation;
      // What the clause has beside it is the verb's.
      for (let at = verb + 1; at < tokens.length; at++)
        if (heads[at] === noun && at !== verb) heads[at] = verb;
    } else if (relation === "obj") {
      heads[verb] = over;
      relations[verb] = "ccomp";
    } else if (relations[verb] === "conj" && !isSecondDay(arcs, noun)) continue;
    for (let at = 0; at < noun; at++)
      if (heads[at] === verb && /^(?:det|amod|compound|nummod)/.test(relations[at] ?? ""))
        heads[at] = noun;
    const conjunction = childWith(arcs, noun, /^cc$/);
    if (conjunction >= 0) {
      heads[conjunction] = verb;
      if (relations[verb] === "parataxis") relations[verb] = "conj";
    }
    heads[noun] = verb;
    relations[noun] = "nsubj";
  }
}

/** "North Korea *test*-fired a missile": what a hyphen joins to the verb is no subject; what it is compounded with is. */
function joinHyphened(arcs: Arcs, verb: number): void {
  const { tokens, heads, relations } = arcs;
  const part = verb - 2;
  if (part < 1 || tokens[verb - 1]?.text !== "-" || heads[part] !== verb) return;
  const isFree = relations[part] === "compound" && childWith(arcs, verb, /^nsubj/) < 0;
  if (tokens[part]?.upos !== "NOUN" || !(isFree || /^nsubj/.test(relations[part] ?? ""))) return;
  const subject = heads.findIndex(
    (head, at) => head === part && at < part && /^(?:compound|nmod)/.test(relations[at] ?? ""),
  );
  if (subject < 0) return;
  relations[part] = "compound";
  for (let at = subject; at < part; at++) if (heads[at] === part) heads[at] = subject;
  heads[subject] = verb;
  relations[subject] = "nsubj";
}

/** "The chair, Ruth Mori, *read* a letter": forms that are past tenses too, where nothing makes them infinitives. */
const isTensed = ({ xpos, text }: Token): boolean =>
  xpos === "VBD" ||
  xpos === "VBZ" ||
  (xpos === "VB" &&
    /^(?:read|put|set|cut|hit|let|shut|cast|cost|hurt|split|spread|beat|quit)$/.test(text));

const isSecondDay = ({ tokens, heads, relations }: Arcs, noun: number): boolean =>
  relations[noun] === "conj" && day.test(tokens[heads[noun] ?? -1]?.text ?? "");

/** The last token of the noun phrase before a verb, over adverbs, a day and what commas set off; -1 for none. */
function phraseEndBefore({ tokens }: Arcs, verb: number): number {
  let at = verb - 1;
  while (at > 0 && tokens[at]?.upos === "ADV") at--;
  if (day.test(tokens[at]?.text ?? "")) at -= tokens[at - 1]?.lemma === "on" ? 2 : 1;
  if (tokens[at]?.text === ",") {
    const open = tokens.findLastIndex(({ text }, before) => text === "," && before < at);
    const word = tokens[open + 1];
    const isInserted =
      open > 0 && (/^(?:VBN|VBG|IN|RB)$/.test(word?.xpos ?? "") || word?.xpos.startsWith("W"));
    if (!isInserted) return -1;
    at = open - 1;
  }
  const word = tokens[at];
  const isNoun = word?.upos === "NOUN" || word?.upos === "PROPN";
  return isNoun && !day.test(word.text) && !timeNoun.test(word.lemma) ? at : -1;
}

/** The head of the noun phrase that ends there. */
function headOf({ tokens, heads, relations }: Arcs, end: number, verb: number): number {
  let noun = end;
  for (let over = heads[noun] ?? -1; over >= 0 && over < noun; over = heads[noun] ?? -1) {
    const isInside = /^(?:flat|nmod)/.test(relations[noun] ?? "");
    const isNominal = tokens[over]?.upos === "NOUN" || tokens[over]?.upos === "PROPN";
    if (!isInside || !isNominal || over === verb) break;
    noun = over;
  }
  return noun;
}

/** Whether a noun phrase has no part of its own in the sentence, or only one that the verb behind it disproves. */
function isFree(arcs: Arcs, noun: number, verb: number): boolean {
  const { tokens, heads, relations } = arcs;
  const over = heads[noun] ?? -1;
  const relation = relations[noun] ?? "";
  switch (relation) {
    case "root":
      return heads[verb] === noun && /^(?:parataxis|appos|conj|ccomp)$/.test(relations[verb] ?? "");
    case "obj":
      return (
        over < noun &&
        isBelow(heads, verb, over) &&
        relations[verb] !== "conj" &&
        tokens[over]?.upos === "VERB" &&
        (cueVerbs.get(tokens[over]?.lemma ?? "")?.clause ?? 0) >= 0.84 &&
        childWith(arcs, over, /^ccomp$/) < 0
      );
    case "conj": {
      const conjunction = childWith(arcs, noun, /^cc$/);
      return (
        conjunction >= 0 && conjunction < noun && isDay(tokens[over]?.text, tokens[over]?.lemma)
      );
    }
    // "Chadian PM *meets* rebels": nothing is compounded with a tense.
    case "compound":
      return over === verb && noun === verb - 1;
    case "obl:unmarked":
    case "dep":
    case "list":
    case "vocative":
      return over !== verb || noun < verb;
    default:
      return false;
  }
}

const isDay = (text: string | undefined, lemma: string | undefined): boolean =>
  day.test(text ?? "") || timeNoun.test(lemma ?? "");
