import { type Arcs, childWith, type NamedAt } from "./arcs.ts";

const timeNouns: ReadonlySet<string> = new Set(
  `monday tuesday wednesday thursday friday saturday sunday day night week weekend month year morning afternoon evening
  spring summer autumn fall winter`.split(/\s+/),
);
const isWeekday = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
const isPointing = /^(?:last|next|this|that)$/;

/**
 * "The envoy visited *Malta last week*", "met *Ana Ruiz Tuesday*": a bare time right behind a name says when, and no
 * name is a week's. The name takes the place that the parser gave to the whole.
 */
export function settleTime(arcs: Arcs, named: NamedAt): void {
  const { tokens, heads, relations } = arcs;
  for (let time = 1; time < tokens.length; time++) {
    const token = tokens[time];
    if (!token || !timeNouns.has(token.lemma.toLowerCase())) continue;
    const pointed = isPointing.test(tokens[time - 1]?.lemma.toLowerCase() ?? "");
    if (!pointed && !isWeekday.test(token.text)) continue;
    const last = time - (pointed ? 2 : 1);
    const name = nameEndingAt(last, named);
    if (name < 0) continue;
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

/** The head of the name whose last token that is; -1 for none. */
function nameEndingAt(last: number, named: NamedAt): number {
  for (let head = last; head >= 0 && head > last - 6; head--) {
    const name = named(head);
    if (name) return name.last === last ? head : -1;
  }
  return -1;
}
