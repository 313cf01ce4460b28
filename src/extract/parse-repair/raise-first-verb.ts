import type { Sentence, Token } from "../../language/analysis.ts";
import { type Arcs, arcsOf, childWith, hangOn, isBroken, withArcs } from "./arcs.ts";
import { mayBePast } from "./past-tense.ts";
import { finite } from "./word-tests.ts";

const joining = /^(?:but|and)$/;
const relative = /^(?:which|who|whose|whom|that)$/;

/**
 * "Guards *rescued* migrants whose boat had sunk", "The party *boycotted* the vote, which observers called unfair": no verb of
 * a relative clause is the sentence's own. Nor is one behind a comma with "but" or "and" that has a subject of its own: "A wave
 * *hit* the town, but there was no damage". Where the parser has made it that, the participle behind the sentence's first noun
 * phrase is the main verb. "Chadian drones *attacked* Mopti": so is a past tense, which describes no noun.
 */
export function raiseFirstVerb(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const isLong = tokens.some(({ text }) => relative.test(text) || joining.test(text));
  if (!isLong && !tokens.some(isPastOfNoun)) return sentence;
  const arcs = arcsOf(sentence);
  const main =
    raiseFromRelative(arcs) ??
    raiseFromJoined(arcs) ??
    raiseFromClause(arcs) ??
    raiseBeforeJoined(arcs) ??
    raiseFromNoun(arcs);
  return main === undefined || isBroken(arcs) ? sentence : withArcs(sentence, arcs, [main]);
}

/** The participle behind the first noun phrase, if it may be a past tense; -1 for none. */
function participle({ tokens, heads, relations }: Arcs, subject: number): number {
  return tokens.findIndex(
    (token, at) =>
      heads[at] === subject &&
      at > subject &&
      relations[at] === "acl" &&
      (mayBePast(token) || finite.test(token.xpos)),
  );
}

/** What hangs on the later clause's verb and stands before that clause hangs on the main verb, and so does the full stop. */
function takeRoot(arcs: Arcs, main: number, inner: number, start: number): void {
  const { tokens, heads, relations } = arcs;
  for (let at = 0; at < tokens.length; at++)
    if (heads[at] === inner && (at < start || /^[.?!]$/.test(tokens[at]?.text ?? "")))
      heads[at] = main;
  heads[main] = -1;
  relations[main] = "root";
}

const isPastOfNoun = ({ xpos, relation }: Token): boolean => xpos === "VBD" && relation === "acl";

/** "Chadian drones *attacked* Mopti." */
function raiseFromNoun(arcs: Arcs): number | undefined {
  const { tokens, heads } = arcs;
  const noun = heads.indexOf(-1);
  if (!/^(?:NOUN|PROPN)$/.test(tokens[noun]?.upos ?? "") || tokens.at(-1)?.text !== ".")
    return undefined;
  if (childWith(arcs, noun, /^(?:cop|nsubj|expl|case)/) >= 0) return undefined;
  const main = participle(arcs, noun);
  if (main < 0 || tokens[main]?.xpos !== "VBD" || childWith(arcs, main, /^(?:nsubj|mark)/) >= 0)
    return undefined;
  takeRoot(arcs, main, noun, 0);
  for (let at = main + 1; at < tokens.length; at++) if (heads[at] === noun) heads[at] = main;
  hangOn(arcs, main, noun, "nsubj");
  return main;
}

/** "A wave *hit* the town, but there was no damage" */
function raiseFromJoined(arcs: Arcs): number | undefined {
  const { tokens, heads, relations } = arcs;
  const inner = heads.indexOf(-1);
  const subject = childWith(arcs, inner, /^nsubj/);
  const main = participle(arcs, subject);
  const conjunction = childWith(arcs, inner, /^cc$/);
  const own = heads.findIndex(
    (head, at) => head === inner && at > conjunction && /^(?:nsubj|expl)/.test(relations[at] ?? ""),
  );
  if (subject < 0 || main < 0 || main > conjunction || own < 0 || own > inner) return undefined;
  const isParted = tokens[conjunction - 1]?.text === ",";
  if (!joining.test(tokens[conjunction]?.text ?? "")) return undefined;
  // "Nine people *died* and scores were hurt": a past tense describes nobody, comma or none.
  if (!isParted && !finite.test(tokens[main]?.xpos ?? "")) return undefined;
  takeRoot(arcs, main, inner, isParted ? conjunction - 1 : conjunction);
  hangOn(arcs, main, subject, "nsubj");
  hangOn(arcs, main, inner, "conj");
  return main;
}

/** "The army *shelled* a village, killing nine, and the president ordered an inquiry": what "and" goes on from is no part of the order. */
function raiseFromClause(arcs: Arcs): number | undefined {
  const { tokens, heads, relations } = arcs;
  const inner = heads.indexOf(-1);
  const conjunction = childWith(arcs, inner, /^cc$/);
  if (!joining.test(tokens[conjunction]?.text ?? "") || tokens[conjunction - 1]?.text !== ",")
    return undefined;
  const main = heads.findIndex(
    (head, at) => head === inner && at < conjunction && relations[at] === "ccomp",
  );
  const own = childWith(arcs, inner, /^nsubj/);
  if (main < 0 || own < conjunction || own > inner) return undefined;
  if (!finite.test(tokens[main]?.xpos ?? "") || childWith(arcs, main, /^nsubj/) < 0)
    return undefined;
  takeRoot(arcs, main, inner, conjunction - 1);
  hangOn(arcs, main, inner, "conj");
  // ", *killing* nine": a verb has no clause that describes it.
  for (let at = main + 1; at < conjunction; at++)
    if (heads[at] === main && relations[at] === "acl") relations[at] = "advcl";
  return main;
}

/**
 * "A man with a knife *attacked* passengers, and ten people were hurt": before "and" and a clause with a subject of its own stands a clause
 * too, and no noun alone.
 */
function raiseBeforeJoined(arcs: Arcs): number | undefined {
  const { tokens, heads, relations } = arcs;
  const noun = heads.indexOf(-1);
  if (!/^(?:NOUN|PROPN)$/.test(tokens[noun]?.upos ?? "")) return undefined;
  if (childWith(arcs, noun, /^(?:cop|nsubj|expl|case)/) >= 0) return undefined;
  const joined = heads.findIndex(
    (head, at) => head === noun && relations[at] === "conj" && tokens[at]?.upos === "VERB",
  );
  const conjunction = childWith(arcs, joined, /^cc$/);
  if (joined < 0 || tokens[conjunction - 1]?.text !== ",") return undefined;
  if (childWith(arcs, joined, /^nsubj/) < conjunction) return undefined;
  const main = tokens.findIndex(
    (token, at) =>
      at > noun &&
      at < conjunction &&
      mayBePast(token) &&
      relations[at] === "amod" &&
      (heads[at] ?? -1) > at &&
      /^(?:NOUN|PROPN)$/.test(tokens[at - 1]?.upos ?? ""),
  );
  const object = heads[main] ?? -1;
  if (main < 0 || object > conjunction) return undefined;
  takeRoot(arcs, main, noun, 0);
  for (let at = object + 1; at < tokens.length; at++)
    if (heads[at] === noun)
      hangOn(arcs, main, at, relations[at] === "nmod" ? "obl" : (relations[at] ?? "dep"));
  hangOn(arcs, main, noun, "nsubj");
  hangOn(arcs, main, object, "obj");
  return main;
}

function raiseFromRelative(arcs: Arcs): number | undefined {
  const { tokens, heads, relations } = arcs;
  const inner = heads.indexOf(-1);
  const subject = childWith(arcs, inner, /^nsubj/);
  const main = participle(arcs, subject);
  if (subject < 0 || main < 0 || main > inner || childWith(arcs, main, /^obj$/) < main)
    return undefined;
  const pronoun = tokens.findIndex(
    ({ text }, at) => at > main && at < inner && relative.test(text) && opens(arcs, at, inner),
  );
  const noun = tokens[pronoun - 1]?.text === "," ? pronoun - 2 : pronoun - 1;
  if (pronoun < 0 || noun <= main || !/^(?:NOUN|PROPN)$/.test(tokens[noun]?.upos ?? ""))
    return undefined;
  takeRoot(arcs, main, inner, pronoun);
  heads[subject] = main;
  heads[inner] = noun;
  relations[inner] = "acl:relcl";
  const own = childWith(arcs, inner, /^nsubj/);
  const second = heads.findIndex(
    (head, at) => head === inner && at > own && /^nsubj/.test(relations[at] ?? ""),
  );
  // "which observers *called*": two subjects, and the first is the pronoun.
  if (own === pronoun && second > own) relations[pronoun] = "obj";
  return main;
}

/** Whether a pronoun belongs to that verb, itself or by what it owns: "*whose* boat had sunk". */
function opens({ heads, relations }: Arcs, pronoun: number, verb: number): boolean {
  const over = heads[pronoun] ?? -1;
  if (over === verb) return /^(?:nsubj|obj|obl)/.test(relations[pronoun] ?? "");
  return relations[pronoun] === "nmod:poss" && heads[over] === verb && over < verb;
}
