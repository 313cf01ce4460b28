import type { Sentence } from "../../language/analysis.ts";
import { accusedParticiple } from "../lexicon/befalling-verbs.ts";
import { amended } from "./amended.ts";
import { type Arcs, arcsOf, childWith, hangOn, isBelow, isBroken, withArcs } from "./arcs.ts";
import { mayBePast } from "./past-tense.ts";
import { isTime, tensed } from "./word-tests.ts";

const opensCharge: ReadonlySet<string> = new Set(["of", "with", "over"]);

/**
 * "Norway fined nine clerks *accused* of theft", "A clerk *accused* of robbing her sister told the court ...": with nobody behind
 * it who is accused, such a participle is told of the noun before, where another verb is the sentence's own.
 */
export function lowerAccused(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  if (!tokens.some((_, at) => isCharged(tokens, at))) return sentence;
  const arcs = arcsOf(sentence);
  const lowered = tokens.flatMap((_, at) =>
    isAccused(arcs, at) && (yieldTo(arcs, at, mainBehind(arcs, at)) || lower(arcs, at)) ? [at] : [],
  );
  if (lowered.length === 0 || isBroken(arcs)) return sentence;
  const { tokens: hung } = withArcs(sentence, arcs);
  return {
    ...sentence,
    tokens: hung.map((token, at) =>
      lowered.includes(at) ? amended(token, { xpos: "VBN" }) : token,
    ),
  };
}

/** "accused of", "charged with" */
const isCharged = (tokens: Sentence["tokens"], at: number): boolean =>
  opensCharge.has(tokens[at + 1]?.text ?? "") && accusedParticiple.test(tokens[at]?.text ?? "");

function isAccused(arcs: Arcs, at: number): boolean {
  const { tokens } = arcs;
  if (at < 2 || !isCharged(tokens, at)) return false;
  const before = tokens[at - 1];
  if (isTime(before)) return false;
  if (!/^(?:NOUN|PROPN)$/.test(before?.upos ?? "")) return false;
  return childWith(arcs, at, /^(?:aux|cop|expl)/) < 0;
}

/** The tense behind it that hangs on it or that it hangs on, with no comma between; -1 for none. */
function mainBehind(arcs: Arcs, at: number): number {
  const { tokens, heads, relations } = arcs;
  return tokens.findIndex(
    ({ xpos, upos }, verb) =>
      verb > at &&
      upos === "VERB" &&
      tensed.test(xpos) &&
      (heads[at] === verb || (heads[verb] === at && relations[verb] !== "advcl")) &&
      childWith(arcs, verb, /^mark$/) < 0 &&
      !tokens.slice(at, verb).some(({ text }) => text === ","),
  );
}

/** Gives the verb behind the noun for its subject, and the participle's place; whether there was one to give. */
function yieldTo(arcs: Arcs, at: number, main: number): boolean {
  const { tokens, heads, relations } = arcs;
  if (main < 0) return false;
  const noun = nounBefore(arcs, at);
  const taken = childWith(arcs, main, /^nsubj/);
  if (taken > at) {
    // "accused of robbing her *sister* told": the gerund's object.
    const gerund = childWith(arcs, at, /^(?:advcl|acl|ccomp)$/);
    const isBare = tokens[gerund]?.xpos === "VBG" && childWith(arcs, gerund, /^obj$/) < 0;
    if (!isBare || gerund > taken) return false;
    hangOn(arcs, gerund, taken, "obj");
  }
  if (heads[main] === at) hangOn(arcs, heads[at] ?? -1, main, relations[at] ?? "root");
  for (let child = 0; child < tokens.length; child++)
    if (heads[child] === at && (child < noun || child > main)) heads[child] = main;
  const isPassive = childWith(arcs, main, /^aux:pass$/) >= 0;
  hangOn(arcs, main, noun, isPassive ? "nsubj:pass" : "nsubj");
  return hangOn(arcs, noun, at, "acl");
}

/** The head of the noun phrase that ends before a place. */
function nounBefore({ heads, relations }: Arcs, at: number): number {
  let noun = at - 1;
  while (/^flat/.test(relations[noun] ?? "") && (heads[noun] ?? noun) < noun)
    noun = heads[noun] ?? noun;
  return noun;
}

/** A past or present tense, whatever the tagger calls it. */
const mayTell = (token: Sentence["tokens"][number]): boolean =>
  tensed.test(token.xpos) ? token.upos === "VERB" : token.xpos === "VBN" && mayBePast(token);

/** Hangs the participle on the noun; whether it hung elsewhere. */
function lower(arcs: Arcs, at: number): boolean {
  const { tokens, heads, relations } = arcs;
  if (!tokens.slice(0, at - 1).some(mayTell)) return false;
  const noun = nounBefore(arcs, at);
  if (heads[at] === noun && relations[at] === "acl" && tokens[at]?.xpos === "VBN") return false;
  if (isBelow(arcs.heads, noun, at)) {
    // What stood for its subject takes its place.
    let top = noun;
    while ((heads[top] ?? -1) !== at) top = heads[top] ?? -1;
    hangOn(arcs, heads[at] ?? -1, top, relations[at] ?? "dep");
    for (let child = 0; child < tokens.length; child++)
      if (heads[child] === at && (child < noun || tokens[child]?.upos === "PUNCT"))
        heads[child] = top;
  }
  return hangOn(arcs, noun, at, "acl");
}
