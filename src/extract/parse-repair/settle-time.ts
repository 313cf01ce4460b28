import type { Token } from "../../language/analysis.ts";
import { nounEntries } from "../lexicon/lexicon.ts";
import { cueVerbs } from "../quotations/cue-verbs.ts";
import { type Arcs, childWith, hangOn, isVerb, type NamedAt, verbAbove } from "./arcs.ts";
import { isMonth, setScene } from "./set-scene.ts";
import { timeNouns, weekday } from "./word-tests.ts";

const isToday = /^(?:today|yesterday|tomorrow)$/i;
const isYear = /^(?:1[6-9]|20)\d\d$/;
/** A year, a month, a weekday or "today", which few words are. */
const isCalendarWord = new RegExp(
  [isYear, isMonth, weekday, isToday].map(({ source }) => source).join("|"),
  "i",
);
const isPointing = /^(?:last|next|this|that)$/;

/**
 * "The envoy visited *Malta last week*", "met *Ana Ruiz Tuesday*": a bare time right behind a name says when, and no
 * name is a week's. The name takes the place that the parser gave to the whole.
 */
export function settleTime(arcs: Arcs, named: NamedAt): void {
  const { tokens, heads } = arcs;
  for (let time = 0; time < tokens.length; time++) {
    const token = tokens[time];
    if (!token) continue;
    if (isCalendarWord.test(token.text) && settleDated(arcs, time, token, named)) continue;
    if (!timeNouns.has(token.lemma.toLowerCase())) continue;
    const pointed = isPointing.test(tokens[time - 1]?.lemma.toLowerCase() ?? "");
    if (!pointed && !weekday.test(token.text)) continue;
    const last = time - (pointed ? 2 : 1);
    const name = nameEndingAt(last, named);
    if (name < 0) (pointed ? nounOpened : nounFirst)(arcs, last, time);
    if (name < 0) continue;
    const verb = verbAbove(arcs, time);
    if (verb < 0) continue;
    if (heads[name] === time && verb < name) nameFirst(arcs, name, time, verb);
    else if (heads[time] === name) hangOn(arcs, verb, time, "obl:unmarked");
  }
}

/** Puts a year, a month or a day where it says when. Whether it is a day that stood elsewhere. */
function settleDated(arcs: Arcs, time: number, { upos, text }: Token, named: NamedAt): boolean {
  if (upos === "NUM" && isYear.test(text)) settleYear(arcs, time);
  if (isYear.test(text) || isMonth.test(text)) setScene(arcs, time);
  return (weekday.test(text) || isToday.test(text)) && settleDay(arcs, time, named);
}

/** "[*Malta* last week]": what the week was, the name is; "in the port of [*Aden* Friday]": the preposition is the name's too. */
function nameFirst(arcs: Arcs, name: number, time: number, verb: number): void {
  const { heads, relations } = arcs;
  const over = heads[time] ?? -1;
  const opener = childWith(arcs, time, /^case$/);
  const isOpened = opener >= 0 && opener < name;
  if (over !== verb && !isOpened) return;
  if (isOpened) heads[opener] = name;
  const isSecond = childWith(arcs, verb, /^obj$/) >= 0;
  const given = relations[time] ?? "dep";
  heads[name] = over;
  relations[name] = over !== verb ? given : isOpened ? "obl" : isSecond ? given : "obj";
  hangOn(arcs, verb, time, "obl:unmarked");
}

/** "summoned *the envoy Monday*": no day has an envoy. */
function nounFirst(arcs: Arcs, noun: number, time: number): void {
  const { tokens, heads, relations } = arcs;
  const verb = heads[time] ?? -1;
  if (heads[noun] !== time || relations[noun] !== "nmod" || !isVerb(arcs, verb) || verb > noun)
    return;
  if (tokens[noun]?.upos !== "NOUN" || timeNouns.has(tokens[noun]?.lemma ?? "")) return;
  if (childWith(arcs, time, /^case$/) >= 0 || childWith(arcs, verb, /^obj$/) >= 0) return;
  hangOn(arcs, verb, noun, "obj");
  for (let at = verb + 1; at < noun; at++)
    if (heads[at] === time) hangOn(arcs, noun, at, relations[at] ?? "dep");
  hangOn(arcs, verb, time, "obl:unmarked");
}

/** "hit *by the storm last week*": the preposition is the noun's, and no week has a storm. */
function nounOpened(arcs: Arcs, noun: number, time: number): void {
  const { tokens, heads, relations } = arcs;
  const own = childWith(arcs, noun, /^case$/);
  const cue = tokens[own - 1];
  if (heads[noun] === time && relations[noun] === "nmod" && cue?.upos === "VERB") {
    // "said *in a report last month* that ...": nor has one a report.
    hangOn(arcs, own - 1, noun, "obl");
    hangOn(arcs, own - 1, time, "obl:unmarked");
    return;
  }
  const opener = childWith(arcs, time, /^case$/);
  const verb = verbAbove(arcs, time);
  if (heads[noun] !== time || tokens[noun]?.upos !== "NOUN" || opener < 0 || opener > noun) return;
  if (timeNouns.has(tokens[noun]?.lemma ?? "") || verb < 0 || verb > opener) return;
  hangOn(arcs, heads[time] ?? verb, noun, relations[time] ?? "obl");
  for (let at = opener; at < noun; at++)
    if (heads[at] === time) hangOn(arcs, noun, at, relations[at] ?? "dep");
  hangOn(arcs, verb, time, "obl:unmarked");
}

/** Puts a day where it says when: on the verb. Whether it stood elsewhere. */
const settleDay = (arcs: Arcs, day: number, named: NamedAt): boolean =>
  followCue(arcs, day) ||
  setScene(arcs, day) ||
  leaveSubject(arcs, day) ||
  leaveObject(arcs, day) ||
  giveUpSubject(arcs, day) ||
  openDay(arcs, day) ||
  leaveClause(arcs, day) ||
  leaveName(arcs, day, named);

/** The word before "Tuesday", and before "late Tuesday". */
const wordBefore = ({ tokens }: Arcs, day: number): number =>
  day - (/^(?:late|early)$/.test(tokens[day - 1]?.text ?? "") ? 2 : 1);

/** "The court *on Thursday* convicted a clerk": the day is the verb's, not the court's. */
function leaveSubject(arcs: Arcs, day: number): boolean {
  const { heads, relations } = arcs;
  const subject = heads[day] ?? -1;
  const verb = heads[subject] ?? -1;
  if (subject > day || relations[day] !== "nmod" || !relations[subject]?.startsWith("nsubj"))
    return false;
  return verb > day && isVerb(arcs, verb) && hangOn(arcs, verb, day, "obl");
}

/** "launches a satellite *on Friday*": of a thing that does not happen no day is told, so it is the verb's. */
function leaveObject(arcs: Arcs, day: number): boolean {
  const { tokens, heads, relations } = arcs;
  const object = heads[day] ?? -1;
  const verb = heads[object] ?? -1;
  if (object > day || relations[day] !== "nmod" || relations[object] !== "obj") return false;
  if (tokens[day - 1]?.text !== "on" || heads[day - 1] !== day || !isVerb(arcs, verb)) return false;
  const { lemma = "", upos } = tokens[object] ?? {};
  if (upos !== "NOUN" || nounEntries(lemma.toLowerCase()).length > 0) return false;
  return verb < object && hangOn(arcs, verb, day, "obl");
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

/** "said *Monday* sales had fallen", "said *Monday* from her home": the day behind a verb of saying is when it was said. "said Monday was a holiday" is not. */
function followCue(arcs: Arcs, day: number): boolean {
  const { tokens, heads, relations } = arcs;
  const cue = wordBefore(arcs, day);
  const next = tokens[day + 1];
  const over = heads[day] ?? -1;
  if (!isVerb(arcs, cue) || (over < day && (over !== cue || relations[day] !== "nsubj")))
    return false;
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

/** "*On Monday* Councilwoman Eva Borg asked for calm": the day is no subject, but the name beside it is. */
function openDay({ tokens, heads, relations }: Arcs, day: number): boolean {
  const verb = heads[day] ?? -1;
  const lead = day - 1;
  if (relations[day] !== "nsubj" || verb < day || tokens[lead]?.text.toLowerCase() !== "on")
    return false;
  const name = heads.findIndex(
    (head, at) =>
      head === day && at > day && at < verb && /^(?:appos|flat|nmod)$/.test(relations[at] ?? ""),
  );
  if (name < 0) return false;
  relations[day] = "obl";
  heads[lead] = day;
  relations[lead] = "case";
  heads[name] = verb;
  relations[name] = "nsubj";
  return true;
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
