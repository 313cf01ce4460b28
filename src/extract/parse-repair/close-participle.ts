import type { Sentence } from "../../language/analysis.ts";
import { type Arcs, arcsOf, childWith, hangOn, isBelow, isBroken, withArcs } from "./arcs.ts";
import { mayBePast } from "./past-tense.ts";
import { finite, weekday } from "./word-tests.ts";

/** What may stand between the closing comma and the verb: "on Sunday", "later", "has". */
const between = /^(?:ADV|AUX|PART)$/;

/**
 * "The mission, headed by Ana Ruiz, on Monday *discussed* the debts": behind the comma that closes a participle's phrase, a
 * finite verb without a subject of its own is the one that the noun before the phrase is the subject of.
 */
export function closeParticiple(sentence: Sentence): Sentence {
  const arcs = arcsOf(sentence);
  const verb = closed(arcs);
  if (verb === undefined || isBroken(arcs)) return sentence;
  return withArcs(sentence, arcs, [verb]);
}

/** The verb that was given its subject back. */
function closed(arcs: Arcs): number | undefined {
  const { tokens, heads, relations } = arcs;
  const participle = tokens.findIndex(
    ({ xpos }, at) => xpos === "VBN" && at > 1 && tokens[at - 1]?.text === ",",
  );
  const comma = tokens.findIndex(({ text }, at) => at > participle && text === ",");
  if (participle < 0 || comma < 0) return undefined;
  if (tokens.slice(0, comma).some(({ xpos }) => finite.test(xpos) || xpos.startsWith("W")))
    return undefined;
  const verb = verbBehind(arcs, comma);
  const root = heads.indexOf(-1);
  const isRoot = root < participle && heads[participle] === root;
  const subject = isRoot ? root : root === participle ? childWith(arcs, participle, /^nsubj/) : -1;
  if (verb < 0 || subject < 0 || subject > participle || verb === root) return undefined;
  if (!/^(?:NOUN|PROPN)$/.test(tokens[subject]?.upos ?? "") || !isBelow(heads, verb, root))
    return undefined;
  const taken = childWith(arcs, verb, /^nsubj/);
  if (taken > comma) return undefined;
  for (let at = 0; at < tokens.length; at++)
    if (at > comma && at !== verb && (heads[at] ?? verb) < comma)
      hangOn(arcs, verb, at, relations[at] ?? "dep");
  // To the parser whoever headed the mission discussed the debts.
  if (taken >= 0) hangOn(arcs, participle, taken, "obl:agent");
  hangOn(arcs, subject, participle, "acl");
  hangOn(arcs, verb, subject, childWith(arcs, verb, /^aux:pass$/) < 0 ? "nsubj" : "nsubj:pass");
  hangOn(arcs, -1, verb, "root");
  // "discussed with the bank *its loans*": the object may stand behind the phrase.
  const object = childWith(arcs, verb, /^obl:unmarked$/);
  if (tokens[object]?.xpos === "NNS" && childWith(arcs, verb, /^obj$/) < 0)
    hangOn(arcs, verb, object, "obj");
  return verb;
}

/** The verb right behind the comma, over a day, adverbs and its own helpers; -1 for none. */
function verbBehind(arcs: Arcs, comma: number): number {
  const { tokens } = arcs;
  let at = comma + 1;
  if (tokens[at]?.text === "on" && weekday.test(tokens[at + 1]?.text ?? "")) at += 2;
  const helpers = at;
  while (between.test(tokens[at]?.upos ?? "") && at < comma + 7) at++;
  const verb = tokens[at];
  if (verb?.upos !== "VERB") return -1;
  const isHelped = tokens.slice(helpers, at).some(({ xpos }) => finite.test(xpos));
  const isActive = mayBePast(verb) && /^(?:DET|PRON|ADP|NUM)$/.test(tokens[at + 1]?.upos ?? "");
  return isHelped || finite.test(verb.xpos) || isActive ? at : -1;
}
