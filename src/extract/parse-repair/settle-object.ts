import type { EventType } from "../../model/kinds/event.ts";
import { type VerbEntry, verbEntries } from "../lexicon/lexicon.ts";
import { verbLemma } from "../lexicon/verb-forms.ts";
import { type Arcs, childWith } from "./arcs.ts";
import { weekday } from "./word-tests.ts";

/** Words that go with the day itself: "last Monday", "Easter Sunday". */
const ofDay =
  /^(?:last|next|this|late|early|past|following|previous|good|holy|black|bloody|easter|palm|ash|super|every|each)$/i;
const judging = /^(?:dismiss|reject|denounce|condemn|describe|brand|decry|deride|slam)$/;
const judgement =
  /^(?:baseless|false|unfounded|untrue|groundless|absurd|fabricated|ridiculous|unacceptable|illegal|unlawful|nonsense|meaningless|irrelevant|biased|unfair)$/i;

/**
 * Objects that the parser gave away. "The challenger claimed *victory* Sunday": to the day behind it. "The envoy
 * dismissed as baseless *claims* that the port was closed": to the verdict before it.
 */
export function settleObject(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  for (let verb = 0; verb < tokens.length; verb++) {
    if (
      tokens[verb]?.upos !== "VERB" ||
      seatBefore(arcs, verb) ||
      seatBeaten(arcs, verb) ||
      seatDescribed(arcs, verb) ||
      seatDoing(arcs, verb) ||
      seatDead(arcs, verb) ||
      partVerdict(arcs, verb) ||
      seatCounted(arcs, verb)
    )
      continue;
    const next = verb + 1;
    const day = next + 1;
    const isBeforeDay = heads[next] === day && heads[day] === verb;
    const isBeforeVerdict = tokens[next]?.text === "as" && judging.test(tokens[verb]?.lemma ?? "");
    if (!isBeforeDay && !isBeforeVerdict) continue;
    if (childWith(arcs, verb, /^obj$/) >= 0) continue;
    if (isBeforeDay && weekday.test(tokens[day]?.text ?? "")) {
      const isThing = /^(?:amod|compound)$/.test(relations[next] ?? "");
      if (!isThing || ofDay.test(tokens[next]?.text ?? "")) continue;
      heads[next] = verb;
      relations[next] = "obj";
    } else if (isBeforeVerdict) {
      const verdict = next + 1;
      const object = heads[next] ?? -1;
      if (!judgement.test(tokens[verdict]?.text ?? "") || object <= verdict) continue;
      if (heads[object] !== verb || relations[object] !== "obl") continue;
      relations[object] = "obj";
      heads[next] = verdict;
      heads[verdict] = verb;
      relations[verdict] = "xcomp";
    }
  }
}

/** Verbs for what others are seen or kept doing. */
const watching =
  /^(?:see|hear|watch|feel|find|catch|keep|leave|notice|observe|spot|show|film|photograph|picture|imagine|mean|involve|stop|prevent|risk|describe|report|say|think|know|believe|claim|note|add|fear|recall|remember|mind|entail|justify|envisage|propose|suggest)$/;

/** "froze *assets* belonging to the firm": of few verbs is a doing the object; of the others it is who does it. */
function seatDoing(arcs: Arcs, verb: number): boolean {
  const { tokens, heads, relations } = arcs;
  const doing = childWith(arcs, verb, /^ccomp$/);
  if (doing < verb || tokens[doing]?.xpos !== "VBG" || watching.test(tokens[verb]?.lemma ?? ""))
    return false;
  const noun = childWith(arcs, doing, /^nsubj$/);
  if (noun < verb || noun !== doing - 1 || tokens[noun]?.upos !== "NOUN") return false;
  if (childWith(arcs, doing, /^(?:aux|mark)/) >= 0 || childWith(arcs, verb, /^obj$/) >= 0)
    return false;
  heads[noun] = verb;
  relations[noun] = "obj";
  heads[doing] = noun;
  relations[doing] = "acl";
  return true;
}

/**
 * "Chad sent nine hundred *troops* along the river": what stands before a preposition is no part of the phrase that it
 * opens, so it is the verb's object.
 */
function seatBefore(arcs: Arcs, verb: number): boolean {
  const { tokens, heads, relations } = arcs;
  for (let noun = verb + 1; noun < verb + 9; noun++) {
    const upos = tokens[noun]?.upos;
    if (relations[noun] === "fixed") continue;
    if (upos === "VERB" || upos === "ADP" || upos === "PUNCT" || upos === undefined) return false;
    if (upos !== "NOUN" && upos !== "PROPN") continue;
    const over = heads[noun] ?? -1;
    const lead = noun + 1;
    if (over <= lead || tokens[lead]?.upos !== "ADP" || heads[lead] !== over) continue;
    if (relations[lead] !== "case" || heads[over] !== verb || !/^nmod/.test(relations[noun] ?? ""))
      return false;
    if (relations[over] !== "obl" || childWith(arcs, noun, /^case$/) >= 0) return false;
    if (childWith(arcs, verb, /^obj$/) >= 0) return false;
    heads[noun] = verb;
    relations[noun] = "obj";
    return true;
  }
  return false;
}

/** "Malta beat *Cyprus* 3-1": a score is nobody's. */
function seatBeaten(arcs: Arcs, verb: number): boolean {
  const { tokens, heads, relations } = arcs;
  let name = verb + 1;
  while (name < verb + 6 && tokens[heads[name] ?? -1]?.upos !== "NUM") name++;
  const score = heads[name] ?? -1;
  if (tokens[name]?.upos !== "PROPN" || tokens[score]?.upos !== "NUM" || heads[score] !== verb)
    return false;
  if (!/^[-–:]$/.test(tokens[score + 1]?.text ?? "") || tokens[score + 2]?.upos !== "NUM")
    return false;
  if (childWith(arcs, verb, /^obj$/) >= 0 || score < name) return false;
  for (let at = verb + 1; at < score; at++)
    if (heads[at] === score && at !== name) heads[at] = name;
  heads[name] = verb;
  relations[name] = "obj";
  return true;
}

/** "A jury found *Ana Lund* guilty", "The fire left *nine guards* dead": an adjective without a copula has no subject. */
function seatDescribed(arcs: Arcs, verb: number): boolean {
  const { tokens, heads, relations } = arcs;
  const as = heads.findIndex(
    (head, at) =>
      head === verb &&
      at > verb &&
      tokens[at]?.upos === "ADJ" &&
      /^(?:xcomp|ccomp|obj)$/.test(relations[at] ?? ""),
  );
  if (as < 0 || childWith(arcs, as, /^(?:cop|mark|det)$/) >= 0) return false;
  // "said 20 workers dead": what is said is no object.
  if (/^(?:say|add|report|claim|fear)$/.test(tokens[verb]?.lemma ?? "")) return false;
  const who = childWith(arcs, as, /^(?:nsubj|obl:unmarked)$/);
  if (who <= verb || who > as || timeUnit.test(tokens[who]?.lemma ?? "")) return false;
  const isServed = relations.some(
    (relation, at) => heads[at] === verb && at !== as && /^(?:obj|nsubj:pass)$/.test(relation),
  );
  if (isServed) return false;
  heads[who] = verb;
  relations[who] = "obj";
  relations[as] = "xcomp";
  return true;
}

/** "Gunmen shot *dead* two guards": what became of them, and no word of who they are. */
function seatDead(arcs: Arcs, verb: number): boolean {
  const { tokens, heads, relations } = arcs;
  const dead = verb + 1;
  if (tokens[dead]?.text !== "dead" || relations[dead] !== "amod") return false;
  if (!/^(?:NUM|DET|PROPN|PRON)$/.test(tokens[dead + 1]?.upos ?? "")) return false;
  heads[dead] = verb;
  relations[dead] = "xcomp";
  return true;
}

/** "called the deal *historic*": an adjective behind its noun is what such a verb calls it. */
function partVerdict(arcs: Arcs, verb: number): boolean {
  const { tokens, heads, relations } = arcs;
  if (!calling.test(tokens[verb]?.lemma ?? "")) return false;
  const noun = childWith(arcs, verb, /^obj$/);
  const verdict = noun + 1;
  if (noun < verb || tokens[noun]?.upos !== "NOUN") return false;
  if (tokens[verdict]?.upos !== "ADJ" || heads[verdict] !== noun) return false;
  if (relations[verdict] !== "amod" || childWith(arcs, verb, /^xcomp$/) >= 0) return false;
  heads[verdict] = verb;
  relations[verdict] = "xcomp";
  // "called the strike unfair *on Monday*": that is when it was called so.
  for (let day = verdict + 1; day < tokens.length; day++)
    if ((heads[day] === noun || heads[day] === verdict) && weekday.test(tokens[day]?.text ?? "")) {
      heads[day] = verb;
      relations[day] = "obl";
    }
  return true;
}

const calling = /^(?:call|deem|consider|label|brand|dub|declare|find|think|believe|rule|term)$/;

/**
 * "Rebels kidnapped up to nine *doctors*", "Chad deported 40 *Malians*", "forcing about 300 *guards* to leave": whom a
 * verb of force befalls is its object, however they are counted.
 */
function seatCounted(arcs: Arcs, verb: number): boolean {
  const { tokens, heads, relations } = arcs;
  let count = verb + 1;
  while (count < verb + 4 && tokens[count]?.upos !== "NUM") count++;
  if (tokens[count]?.upos !== "NUM") return false;
  const between = tokens.slice(verb + 1, count).map(({ text }) => text);
  if (!measure.test(between.join(" "))) return false;
  const { lemma = "", text = "" } = tokens[verb] ?? {};
  const entries = verbEntries(verbLemma(lemma, text));
  // "left around 5:30"
  if (/:/.test(tokens[count]?.text ?? "")) return false;
  // "called about one board", but "called up to 90 reservists"
  const isForce = ({ type, particle }: VerbEntry): boolean =>
    ofForce.has(type) && (particle === "" || particle === between[0]);
  if (!entries.some(isForce)) return false;
  if (childWith(arcs, verb, /^(?:obj|nsubj:pass|aux:pass)$/) >= 0) return false;
  // "Storm kills 12 in Samar": nobody counts but the number.
  const noun = relations[count] === "nummod" ? (heads[count] ?? -1) : count;
  if (heads[noun] !== verb || !/^(?:obl|obl:unmarked|flat)$/.test(relations[noun] ?? ""))
    return false;
  if (
    !/^(?:NOUN|PROPN|NUM)$/.test(tokens[noun]?.upos ?? "") ||
    timeUnit.test(tokens[noun]?.lemma ?? "")
  )
    return false;
  for (let at = verb + 1; at < count; at++) {
    heads[at] = count;
    relations[at] = "advmod";
  }
  relations[noun] = "obj";
  return true;
}

const measure =
  /^(?:|up to|about|around|some|over|at least|at most|more than|less than|nearly|almost|only)$/;
const timeUnit =
  /^(?:second|minute|hour|day|week|month|year|decade|time|percent|mile|meter|metre|kilometer|kilometre|block|yard|foot|inch|acre|hectare)$/;
const ofForce: ReadonlySet<EventType> = new Set<EventType>([
  "Assault",
  "Coerce",
  "Harm",
  "Sanction",
  "Mobilize",
]);
