import { type Arcs, childWith, type NamedAt } from "./arcs.ts";

const timeNouns: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday day night week weekend month year morning afternoon evening
  spring summer autumn fall winter`.split(/\s+/),
);
const isWeekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const isYear = /^(?:1[6-9]|20)\d\d$/;
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
    if (!token || !timeNouns.has(token.lemma.toLowerCase())) continue;
    if (isWeekday.test(token.text) && settleDay(arcs, time)) continue;
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
      heads[name] = verb;
      relations[name] = childWith(arcs, verb, /^obj$/) >= 0 ? (relations[time] ?? "dep") : "obj";
      relations[time] = "obl:unmarked";
    } else if (heads[time] === name && tokens[heads[name] ?? -1]?.upos === "VERB") {
      heads[time] = heads[name] ?? -1;
      relations[time] = "obl:unmarked";
    }
  }
}

/**
 * "The court *on Thursday* convicted a clerk": the day is the verb's, not the court's. "Miners marched *Monday*
 * demanding wages": no day demands anything.
 */
function settleDay({ tokens, heads, relations }: Arcs, day: number): boolean {
  const over = heads[day] ?? -1;
  const verb = tokens[over]?.upos === "VERB" ? over : (heads[over] ?? -1);
  if (over < day && relations[day] === "nmod" && relations[over]?.startsWith("nsubj")) {
    if (verb < day || tokens[verb]?.upos !== "VERB") return false;
    heads[day] = verb;
    relations[day] = "obl";
    return true;
  }
  const main = heads[over] ?? -1;
  const isNobody = over === day + 1 && tokens[over]?.xpos === "VBG" && relations[day] === "nsubj";
  if (!isNobody || main < 0 || main > day || tokens[main]?.upos !== "VERB") return false;
  heads[day] = main;
  relations[day] = "obl:unmarked";
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
