import { nounEntries, type VerbEntry } from "../lexicon/lexicon.ts";
import { baseRelation, childrenOf, childWith } from "../sentence-tree.ts";
import { isPassive, objectOf } from "./clause.ts";
import { isOfClass, type Reader } from "./kinds-of-noun.ts";
import { isVagueHead, nounSense } from "./noun-sense.ts";
import { caseOf, contentHead, lemmaAt } from "./phrase-words.ts";

/** "into custody", "to the streets", "in captivity", "under arrest". */
const fixedPrepositions: ReadonlySet<string> = new Set(["into", "to", "in", "under", "on", ""]);

/** Whether one of a row's ways to ask for an object is met. */
export function objectFits(reader: Reader, verb: number, entry: VerbEntry): boolean {
  const { object: classes, objectWords, objectEvent } = entry;
  if (!classes && !objectWords && !objectEvent) return true;
  const { tree } = reader;
  const candidates: number[] = [];
  // "warned Peru that ...": with a clause for object, the parser takes who is told for an indirect one.
  const object = objectOf(tree, verb) ?? childWith(tree, verb, "iobj");
  if (object !== undefined) {
    const content = contentHead(tree, object);
    candidates.push(content);
    // "found the *body* of a guard"
    if (content !== object && entry.objectLemmas.has(lemmaAt(tree, object)))
      candidates.push(object);
    // "suspended its aid program": what kind of program decides.
    if (isVagueHead(lemmaAt(tree, content)))
      for (const child of childrenOf(tree, content))
        if (baseRelation(tree.tokens[child]) === "compound") candidates.push(child);
  }
  // "The guard was given *a medal*": one of two objects stays where it was.
  const kept = isPassive(tree, verb) ? childWith(tree, verb, "obj") : undefined;
  if (kept !== undefined) candidates.push(contentHead(tree, kept));
  const direct = candidates.length;
  if (objectWords !== undefined) {
    // "took them hostage", "came under attack": what belongs to the phrase stands close by.
    for (const child of childrenOf(tree, verb)) {
      const relation = baseRelation(tree.tokens[child]);
      if (child < verb) continue;
      // "threatened to attack": an act, and no attack that is threatened.
      const isAct = tree.tokens[child]?.xpos === "VB" && entry.clause !== "to";
      if ((relation === "xcomp" && !isAct) || relation === "advmod") candidates.push(child);
      const word = caseOf(tree, child) ?? "";
      const isFixed = fixedPrepositions.has(word) || entry.preposition?.some((one) => one === word);
      if (relation === "obl" && isFixed) candidates.push(child);
    }
    // "took two smugglers into custody": the parser hangs the phrase on the smugglers.
    for (const child of object === undefined ? [] : childrenOf(tree, object))
      if (entry.preposition?.some((one) => one === caseOf(tree, child))) candidates.push(child);
  }
  // "summoned the Malian ambassador, Ana Ruiz": the office before a name tells what kind of person it is.
  if (object !== undefined && tree.tokens[object]?.upos === "PROPN")
    for (const child of childrenOf(tree, object))
      if (baseRelation(tree.tokens[child]) === "compound" && tree.tokens[child]?.upos === "NOUN")
        candidates.push(child);
  return candidates.some((at, index) => {
    const lemma = lemmaAt(tree, at);
    // "began in March": a month, and no march.
    if (entry.objectLemmas.has(lemma)) return !reader.isTime(at) && !isOtherThing(reader, at);
    if (index >= direct) return false;
    if (classes?.some((name) => isOfClass(reader, at, name))) return true;
    const isPart = baseRelation(tree.tokens[at]) === "compound";
    const event = isPart ? nounEntries(lemma)[0] : nounSense(reader, at);
    return event !== undefined && (objectEvent?.includes(event.type) ?? false);
  });
}

/**
 * "launched the probe Hoshi", "launch a probe to the outer planets": what has a name of its own, or flies, is no inquiry.
 * "issued a profit warning": what is warned of is nobody's threat.
 */
const isOtherThing = ({ tree }: Reader, noun: number): boolean => {
  const lemma = lemmaAt(tree, noun);
  if (
    lemma === "probe" &&
    tree.words.some((word) => ofSpace.has(word)) &&
    !tree.openers.has("into")
  )
    return true;
  const parts = childrenOf(tree, noun).filter((child) =>
    lemma === "probe"
      ? child > noun && tree.tokens[child]?.upos === "PROPN"
      : lemma === "warning" && baseRelation(tree.tokens[child]) === "compound",
  );
  return parts.length > 0;
};

const ofSpace: ReadonlySet<string> = new Set(
  `asteroid asteroids comet comets jupiter lander lunar mars mercury moon moons nasa neptune orbit orbiter planet planets pluto
  rocket saturn solar space spacecraft telescope uranus venus`.split(/\s+/),
);
