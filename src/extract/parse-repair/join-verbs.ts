import { type Arcs, childWith, hangOn } from "./arcs.ts";
import { mayBePast } from "./past-tense.ts";
import { isJoined, tensed } from "./word-tests.ts";

/**
 * "The premier dissolved the council and *named* a mayor": "and" joins no verb to a noun, so the verb is joined to the
 * one that has the noun for its object.
 */
export function joinVerbs(arcs: Arcs): void {
  const { tokens, heads, relations } = arcs;
  for (let second = 2; second < tokens.length; second++) {
    if (joinBeforeCount(arcs, second) || leaveClosed(arcs, second)) continue;
    const token = tokens[second];
    // "burned houses and *threatened* villagers": to the parser it may describe the houses.
    const isConj = relations[second] === "conj";
    const isLoose = relations[second] === "acl" && token?.xpos === "VBD";
    if (token?.upos !== "VERB" || !(isConj || isLoose)) continue;
    if (token.xpos !== "VBD" && !mayBePast(token)) continue;
    const noun = heads[second] ?? -1;
    if (tokens[noun]?.upos !== "NOUN" && tokens[noun]?.upos !== "PROPN") continue;
    if (noun > second || childWith(arcs, second, /^(?:nsubj|aux|cop|mark)/) >= 0) continue;
    const verb = heads[noun] ?? -1;
    if (!isJoined(tokens, second) || verb < 0 || verb > noun) continue;
    if (tokens[verb]?.upos !== "VERB" || !/^(?:obj|obl)/.test(relations[noun] ?? "")) continue;
    if (!/^(?:VBD|VBN)$/.test(tokens[verb]?.xpos ?? "")) continue;
    hangOn(arcs, verb, second, "conj");
  }
}

/** What hangs on a noun, by what it is called where it hangs on a verb. */
const ofVerbs: Readonly<Record<string, string>> = { nmod: "obl", acl: "xcomp", punct: "punct" };

const counting = /^(?:dozens|hundreds|millions|scores|thousands)$/;

/** What raiders and police do, of which the one seldom describes what the other is done to. */
const violent =
  /^(?:abduct|arrest|attack|beat|burn|destroy|injure|kidnap|kill|loot|ransack|raze|rob|seize|shoot|smash|torch|vandali[sz]e|wound)$/;

/**
 * "has killed nine guards and *driven hundreds* from their homes": no participle describes how many there are. "looted shops
 * and *burned houses*": two deeds.
 */
function joinBeforeCount(arcs: Arcs, participle: number): boolean {
  const { tokens, heads, relations } = arcs;
  const count = participle + 1;
  const conjunction = participle - 1;
  if (heads[participle] !== count || tokens[participle]?.xpos !== "VBN") return false;
  if (tokens[conjunction]?.upos !== "CCONJ") return false;
  const above = heads[count] ?? -1;
  const object = tokens[above]?.upos === "VERB" ? childWith(arcs, above, /^obj$/) : above;
  const verb = heads[object] ?? -1;
  const areDeeds =
    tokens[count]?.xpos === "NNS" &&
    [verb, participle].every((at) => violent.test(tokens[at]?.lemma ?? ""));
  if (!areDeeds && !counting.test(tokens[count]?.text ?? "")) return false;
  if (relations[count] !== "conj" || relations[object] !== "obj" || object > count) return false;
  if (!/^(?:VBD|VBN)$/.test(tokens[verb]?.xpos ?? "")) return false;
  hangOn(arcs, verb, participle, "conj");
  hangOn(arcs, participle, conjunction, "cc");
  hangOn(arcs, participle, count, "obj");
  for (let at = count + 1; at < tokens.length; at++)
    if (heads[at] === object) hangOn(arcs, participle, at, ofVerbs[relations[at] ?? ""] ?? "dep");
  // "*of* families" stays with those counted.
  const part = heads.findIndex(
    (head, at) =>
      head === participle && at > count && tokens[childWith(arcs, at, /^case$/)]?.text === "of",
  );
  if (part > count) hangOn(arcs, count, part, "nmod");
  return true;
}

/**
 * "struck at dawn, when most were asleep, and *hit* two buses": between two commas the clause is closed, and "and" goes on with the verb
 * before it.
 */
function leaveClosed(arcs: Arcs, second: number): boolean {
  const { tokens, heads, relations } = arcs;
  if (relations[second] !== "conj") return false;
  const inner = heads[second] ?? -1;
  const main = heads[inner] ?? -1;
  if (main < 0 || main > inner || inner > second) return false;
  if (!tensed.test(tokens[second]?.xpos ?? "") || tokens[main]?.upos !== "VERB") return false;
  if (!/^(?:advcl|parataxis)$/.test(relations[inner] ?? "")) return false;
  if (childWith(arcs, second, /^(?:[nc]subj|mark|aux|expl)/) >= 0) return false;
  const conjunction = childWith(arcs, second, /^cc$/);
  const opener = tokens.findIndex(
    ({ text }, at) => at > main && at < inner && /^(?:when|as|while|after|before)$/.test(text),
  );
  if (tokens[conjunction]?.text !== "and" || tokens[conjunction - 1]?.text !== ",") return false;
  if (opener < 0 || tokens[opener - 1]?.text !== ",") return false;
  return hangOn(arcs, main, second, "conj");
}
