import { cueVerbs } from "../quotations/cue-verbs.ts";
import { type Arcs, childWith, hangOn, isVerb, verbAbove } from "./arcs.ts";

export const isMonth =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December)$/;

/** Hangs a time that opens a clause, or stands before its attribution, on its verb. Whether it stood elsewhere. */
export const setScene = (arcs: Arcs, time: number): boolean =>
  leaveAttribution(arcs, time) ||
  leaveScene(arcs, time) ||
  leaveAddress(arcs, time) ||
  openClause(arcs, time) ||
  leavePhrase(arcs, time) ||
  leaveActor(arcs, time) ||
  leaveCount(arcs, time);

/** "*Since January*, the army has killed hundreds", "*Yesterday* a mob burned shops": the subject is who comes after. */
function openClause(arcs: Arcs, time: number): boolean {
  const { tokens, heads, relations } = arcs;
  const verb = heads[time] ?? -1;
  if (verb < time || !isVerb(arcs, verb) || relations[time] !== "nsubj") return false;
  if (!hasSubject(arcs, time, verb)) return false;
  const opener = time - 1;
  if (/^(?:in|on|since|by|until|during)$/i.test(tokens[opener]?.text ?? ""))
    hangOn(arcs, time, opener, "case");
  else if (isMonth.test(tokens[time]?.text ?? "")) return false;
  return hangOn(arcs, verb, time, "obl");
}

/** Whether the verb has a subject behind the time; a noun that the parser hung on the time becomes it. */
function hasSubject(arcs: Arcs, time: number, verb: number): boolean {
  const { tokens, heads, relations } = arcs;
  for (let at = time + 1; at < verb; at++)
    if (heads[at] === verb && relations[at]?.startsWith("nsubj")) return true;
  if (!isOpener(arcs, time + 1)) return false;
  const noun = tokens.findLastIndex(
    ({ upos }, at) => heads[at] === time && at > time && at < verb && upos === "NOUN",
  );
  return noun >= 0 && hangOn(arcs, verb, noun, "nsubj");
}

/** An article or an owner. */
const isOpener = ({ tokens }: Arcs, at: number): boolean =>
  tokens[at]?.upos === "DET" || tokens[at]?.xpos === "PRP$";

/** "that *on Sunday* its troops attacked": before an article or an owner, no day describes a noun. */
function leavePhrase(arcs: Arcs, day: number): boolean {
  const { heads, relations } = arcs;
  const noun = heads[day] ?? -1;
  const verb = heads[noun] ?? -1;
  if (noun <= day + 1 || verb < noun || !isVerb(arcs, verb)) return false;
  if (!isOpener(arcs, day + 1)) return false;
  const opener = day - 1;
  if (heads[opener] === noun && relations[opener] === "case") {
    hangOn(arcs, day, opener, "case");
    if (relations[noun] === "obl" && childWith(arcs, verb, /^nsubj/) < 0) relations[noun] = "nsubj";
  }
  return hangOn(arcs, verb, day, "obl");
}

/** "*In March* Kenya closed its embassy", "*In 2019* Kenya ...": no month or year is part of the name behind it, which is the subject. */
function leaveActor(arcs: Arcs, time: number): boolean {
  const { tokens, heads, relations } = arcs;
  const name = heads[time] ?? -1;
  const verb = heads[name] ?? -1;
  if (time !== 1 || !/^(?:In|Since|By|During)$/.test(tokens[0]?.text ?? "") || name < time + 1)
    return false;
  if (tokens[time + 1]?.upos !== "PROPN" || tokens[name]?.upos !== "PROPN") return false;
  if (verb < name || !isVerb(arcs, verb) || childWith(arcs, verb, /^nsubj/) >= 0) return false;
  hangOn(arcs, time, 0, "case");
  relations[name] = childWith(arcs, verb, /^aux:pass$/) < 0 ? "nsubj" : "nsubj:pass";
  return hangOn(arcs, verb, time, "obl");
}

/** "In over-the-counter trading *yesterday*, shares fell", but not "In the talks held Monday, he wept": the scene has a verb. */
function leaveScene(arcs: Arcs, time: number): boolean {
  const { tokens, heads } = arcs;
  if (tokens[time + 1]?.text !== "," || !/^(?:In|At|On|During)$/.test(tokens[0]?.text ?? ""))
    return false;
  const main = heads.indexOf(-1);
  const noun = heads[time] ?? -1;
  if (main < time || !isVerb(arcs, main) || noun < 0 || noun > time) return false;
  for (let at = 1; at < time; at++)
    if (tokens[at]?.upos === "AUX" || isVerb(arcs, at)) return false;
  return hangOn(arcs, main, time, "obl");
}

/** "said here *Friday* that": nobody is called so. */
function leaveAddress(arcs: Arcs, time: number): boolean {
  const { tokens, heads, relations } = arcs;
  const isReport = tokens[time + 1]?.lemma === "that";
  // "said here *Friday* that the raid was wrong": nor is a day the subject of a clause that begins behind it.
  const isAhead =
    isReport &&
    relations[time] === "nsubj" &&
    relations[time + 1] === "mark" &&
    heads[time + 1] === heads[time];
  if (relations[time] !== "vocative" && !isAhead) return false;
  const cue = isReport ? tokens.findLastIndex(({ upos }, at) => upos === "VERB" && at < time) : -1;
  const verb = cue < 0 ? (heads[time] ?? -1) : cue;
  return isVerb(arcs, verb) && hangOn(arcs, verb, time, "obl");
}

/** "*In 1988*, 270 people were killed": the year counts nobody. */
function leaveCount(arcs: Arcs, year: number): boolean {
  const { tokens, heads, relations } = arcs;
  const noun = heads[year] ?? -1;
  const verb = verbAbove(arcs, year);
  // To the parser the year may be when the people are, as well as their count.
  if (
    noun < year ||
    verb < 0 ||
    noun === verb ||
    !/^(?:nummod|obl|nmod)$/.test(relations[year] ?? "")
  )
    return false;
  if (tokens[year + 1]?.text !== "," || !/^in$/i.test(tokens[year - 1]?.text ?? "")) return false;
  for (let at = year + 1; at < noun; at++)
    if (heads[at] === year && tokens[at]?.upos === "NUM") hangOn(arcs, noun, at, "nummod");
  hangOn(arcs, year, year - 1, "case");
  return hangOn(arcs, verb, year, "obl");
}

/** "Output fell *in May*, the ministry said", "He left *Monday*, she said": what stands before the comma is no time of the saying. */
function leaveAttribution(arcs: Arcs, time: number): boolean {
  const { tokens, heads, relations } = arcs;
  const cue = heads[time] ?? -1;
  if (cue < time || tokens[time + 1]?.text !== ",") return false;
  if (relations[time] !== "obl" && relations[time] !== "nsubj") return false;
  if ((cueVerbs.get(tokens[cue]?.lemma.toLowerCase() ?? "")?.clause ?? 0) < 0.5) return false;
  for (let at = time - 1; at >= 0 && tokens[at]?.text !== ","; at--)
    if (isVerb(arcs, at)) return hangOn(arcs, at, time, "obl");
  return false;
}
