import { type Arcs, childWith } from "./arcs.ts";

const dayName = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$/;
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
    if (tokens[verb]?.upos !== "VERB") continue;
    const next = verb + 1;
    const day = next + 1;
    const isBeforeDay = heads[next] === day && heads[day] === verb;
    const isBeforeVerdict = tokens[next]?.text === "as" && judging.test(tokens[verb]?.lemma ?? "");
    if (!isBeforeDay && !isBeforeVerdict) continue;
    if (childWith(arcs, verb, /^obj$/) >= 0) continue;
    if (isBeforeDay && dayName.test(tokens[day]?.text ?? "")) {
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
