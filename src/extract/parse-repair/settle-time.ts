import type { Token } from "../../language/analysis.ts";
import { cueVerbs } from "../quotations/cue-verbs.ts";
import { type Arcs, childWith, type NamedAt } from "./arcs.ts";

const timeNouns: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday day night week weekend month year morning afternoon evening
  spring summer autumn fall winter`.split(/\s+/),
);
const isWeekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const isToday = /^(?:today|yesterday|tomorrow)$/;
const isYear = /^(?:1[6-9]|20)\d\d$/;
const isMonth =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;
const isPointing = /^(?:last|next|this|that)$/;

/**
 * "The envoy visited *Malta last week*", "met *Ana Ruiz Tuesday*": a bare time right behind a name says when, and no
 * name is a week's. The name takes the place that the parser gave to the whole.
 */
export function settleTime(arcs: Arcs, named: NamedAt): void {
  const { tokens, heads, relations } = arcs;
  for (let time = 1; time < tokens.length; time++) {
    const token = tokens[time];
    if (token?.upos === "NUM" && isYear.test(token.text)) settleYear(arcs, time);
    if (!token) continue;
    if (isYear.test(token.text) || isMonth.test(token.text)) setScene(arcs, time);
    const isDay = isWeekday.test(token.text) || isToday.test(token.text);
    if ((isDay && settleDay(arcs, time, named)) || !timeNouns.has(token.lemma.toLowerCase()))
      continue;
    const pointed = isPointing.test(tokens[time - 1]?.lemma.toLowerCase() ?? "");
    if (!pointed && !isWeekday.test(token.text)) continue;
    const last = time - (pointed ? 2 : 1);
    const name = nameEndingAt(last, named);
    if (name < 0) continue;
    if (heads[name] === time && isWeekday.test(token.text) && settlePlace(arcs, name, time))
      continue;
    if (heads[name] === time) {
      // "[Malta last week]": what the week was to the verb, the name is.
      const verb = heads[time] ?? -1;
      if (tokens[verb]?.upos !== "VERB" || verb > name) continue;
      const opener = childWith(arcs, time, /^case$/);
      const isOpened = opener >= 0 && opener < name;
      if (isOpened) heads[opener] = name;
      const isSecond = childWith(arcs, verb, /^obj$/) >= 0;
      heads[name] = verb;
      relations[name] = isOpened ? "obl" : isSecond ? (relations[time] ?? "dep") : "obj";
      relations[time] = "obl:unmarked";
    } else if (heads[time] === name && verbAbove(arcs, name) >= 0) {
      hangOn(arcs, verbAbove(arcs, name), time, "obl:unmarked");
    }
  }
}

/** Puts a day where it says when: on the verb. Whether it stood elsewhere. */
const settleDay = (arcs: Arcs, day: number, named: NamedAt): boolean =>
  setScene(arcs, day) ||
  leavePhrase(arcs, day) ||
  leaveSubject(arcs, day) ||
  giveUpSubject(arcs, day) ||
  leaveClause(arcs, day) ||
  followCue(arcs, day) ||
  leaveName(arcs, day, named);

function hangOn({ heads, relations }: Arcs, verb: number, day: number, relation: string): true {
  heads[day] = verb;
  relations[day] = relation;
  return true;
}

/** "A bomb exploded in the port of *Aden Friday*": the preposition is the place's, the day the verb's. */
function settlePlace({ tokens, heads, relations }: Arcs, name: number, day: number): boolean {
  const opener = heads.findIndex(
    (head, at) => head === day && at < name && relations[at] === "case",
  );
  let verb = heads[day] ?? -1;
  for (let steps = 0; steps < 6 && tokens[verb]?.upos !== "VERB"; steps++) verb = heads[verb] ?? -1;
  if (opener < 0 || tokens[verb]?.upos !== "VERB") return false;
  heads[name] = heads[day] ?? -1;
  relations[name] = relations[day] ?? "dep";
  heads[opener] = name;
  heads[day] = verb;
  relations[day] = "obl:unmarked";
  return true;
}

/** The word before "Tuesday", and before "late Tuesday". */
const wordBefore = ({ tokens }: Arcs, day: number): number =>
  day - (/^(?:late|early)$/.test(tokens[day - 1]?.text ?? "") ? 2 : 1);

const isVerb = ({ tokens }: Arcs, at: number): boolean => tokens[at]?.upos === "VERB";

/** "*Since January*, the army has killed hundreds", "At a briefing *Monday*, she quit": the subject is who comes after. */
function setScene(arcs: Arcs, time: number): boolean {
  const { tokens, heads, relations } = arcs;
  const verb = heads[time] ?? -1;
  if (verb < time || !isVerb(arcs, verb) || relations[time] !== "nsubj") return false;
  const subject = relations.findLastIndex(
    (relation, at) => heads[at] === verb && /^nsubj/.test(relation),
  );
  if (subject <= time || subject > verb) return false;
  const opener = time - 1;
  if (/^(?:in|on|since|by|until|during)$/i.test(tokens[opener]?.text ?? ""))
    hangOn(arcs, time, opener, "case");
  else if (isMonth.test(tokens[time]?.text ?? "")) return false;
  return hangOn(arcs, verb, time, "obl");
}

/** "that *on Sunday* its troops attacked": before an article or an owner, no day describes a noun. */
function leavePhrase(arcs: Arcs, day: number): boolean {
  const { tokens, heads, relations } = arcs;
  const noun = heads[day] ?? -1;
  const verb = heads[noun] ?? -1;
  const next = tokens[day + 1];
  if (noun <= day + 1 || verb < noun || !isVerb(arcs, verb)) return false;
  if (next?.upos !== "DET" && next?.xpos !== "PRP$") return false;
  const opener = day - 1;
  if (heads[opener] === noun && relations[opener] === "case") {
    hangOn(arcs, day, opener, "case");
    if (relations[noun] === "obl" && childWith(arcs, verb, /^nsubj/) < 0) relations[noun] = "nsubj";
  }
  return hangOn(arcs, verb, day, "obl");
}

/** "The court *on Thursday* convicted a clerk": the day is the verb's, not the court's. */
function leaveSubject(arcs: Arcs, day: number): boolean {
  const { heads, relations } = arcs;
  const subject = heads[day] ?? -1;
  const verb = heads[subject] ?? -1;
  if (subject > day || relations[day] !== "nmod" || !relations[subject]?.startsWith("nsubj"))
    return false;
  return verb > day && isVerb(arcs, verb) && hangOn(arcs, verb, day, "obl");
}

/** "The *senate late Tuesday* passed a bill": no day passes a bill, but who stands before it. */
function giveUpSubject(arcs: Arcs, day: number): boolean {
  const { heads, relations, tokens } = arcs;
  const who = wordBefore(arcs, day);
  if (heads[who] !== day || !mayAct(tokens[who])) return false;
  const over = heads[day] ?? -1;
  const described = childWith(arcs, day, /^acl$/);
  const isClause = described === day + 1 && tokens[described]?.xpos === "VBN";
  const verb = isClause ? described : over;
  if (verb < day || !isVerb(arcs, verb)) return false;
  if (isClause) {
    hangOn(arcs, over, verb, relations[day] ?? "root");
    for (let at = verb + 1; at < heads.length; at++) if (heads[at] === day) heads[at] = verb;
  } else if (!relations[day]?.startsWith("nsubj")) return false;
  for (let at = 0; at < who; at++) if (heads[at] === day) heads[at] = who;
  hangOn(arcs, verb, who, isClause ? "nsubj" : (relations[day] ?? "nsubj"));
  return hangOn(arcs, verb, day, "obl:unmarked");
}

/** A noun or a name: "Last Monday marked the end", "Good Friday fell in April" have none before the day. */
const mayAct = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.upos === "NOUN" || /^\p{Lu}/u.test(token.text)) &&
  !isPointing.test(token.lemma.toLowerCase()) &&
  !ownsDay.test(token.text);

/** A feast, a club: the day is its name's. */
const ownsDay = /^(?:good|black|easter|palm|ash|holy|bloody|super|cyber|sheffield)$/i;

/** "Miners marched *Monday* demanding wages", "announced a plan *Monday* to cut jobs": no day demands or cuts anything. */
function leaveClause(arcs: Arcs, day: number): boolean {
  const { tokens, heads, relations } = arcs;
  const over = heads[day] ?? -1;
  const next = tokens[day + 1];
  const isNobody =
    (over === day + 1 && next?.xpos === "VBG") || (over > day && next?.lemma === "to");
  const main = verbAbove(arcs, over);
  if (!isNobody || relations[day] !== "nsubj" || main < 0 || main > day) return false;
  return hangOn(arcs, main, day, "obl:unmarked");
}

/** "said *Monday* sales had fallen": the day behind a verb of saying is when it was said. "said Monday was a holiday" is not. */
function followCue(arcs: Arcs, day: number): boolean {
  const { tokens, heads } = arcs;
  const cue = wordBefore(arcs, day);
  const next = tokens[day + 1];
  if ((heads[day] ?? -1) < day || !isVerb(arcs, cue)) return false;
  if ((cueVerbs.get(tokens[cue]?.lemma.toLowerCase() ?? "")?.clause ?? 0) < 0.5) return false;
  if (next?.upos === "AUX" || next?.xpos === "POS") return false;
  return hangOn(arcs, cue, day, "obl:unmarked");
}

/** "*Ford Motor Co. Monday* reported a loss": the day is no part of the name, unless the name is a club's. */
function leaveName(arcs: Arcs, day: number, named: NamedAt): boolean {
  const first = arcs.heads[day] ?? -1;
  if (arcs.relations[day] !== "flat" || first > day || first < 0) return false;
  for (let at = first; at < day; at++) if ((named(at)?.last ?? -1) >= day) return false;
  const verb = verbAbove(arcs, first);
  return verb >= 0 && hangOn(arcs, verb, day, "obl:unmarked");
}

/** The verb that a phrase is in, however deep; -1 for none. */
function verbAbove(arcs: Arcs, from: number): number {
  let at = arcs.heads[from] ?? -1;
  for (let steps = 0; steps < 4 && at >= 0 && !isVerb(arcs, at); steps++) at = arcs.heads[at] ?? -1;
  return isVerb(arcs, at) ? at : -1;
}

/** "after the floods *of 1997*": the noun's year, not the verb's. */
function settleYear({ tokens, heads, relations }: Arcs, year: number): void {
  const noun = year - 2;
  if (tokens[year - 1]?.lemma !== "of" || relations[year] !== "obl") return;
  if (tokens[noun]?.upos !== "NOUN" || heads[noun] !== heads[year]) return;
  heads[year] = noun;
  relations[year] = "nmod";
}

/** The head of the name whose last token that is; -1 for none. */
function nameEndingAt(last: number, named: NamedAt): number {
  for (let head = last; head >= 0 && head > last - 6; head--) {
    const name = named(head);
    if (name) return name.last === last ? head : -1;
  }
  return -1;
}
