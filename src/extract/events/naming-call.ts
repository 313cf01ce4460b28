import type { VerbEntry } from "../lexicon/lexicon.ts";
import { childrenOf, childWith, type SentenceTree } from "../sentence-tree.ts";
import { isPassive, objectOf } from "./clause.ts";
import { nounPhrase } from "./noun-phrase.ts";
import { caseOf, lemmaAt, wordAt } from "./phrase-words.ts";
import { timeWords } from "./time-words.ts";

/** "called the strike irresponsible", "called the raid a crime": a name for it, no call for one. */
export const isNamingCall = (tree: SentenceTree, verb: number): boolean =>
  lemmaAt(tree, verb) === "call" &&
  (nameGiven(tree, verb) !== undefined || isQuotedName(tree, verb));

/** 'called half of them "blockheads"', "Calls Ruiz 'a Crook'": what follows in quotation marks is a name, whatever it is hung on. */
function isQuotedName(tree: SentenceTree, verb: number): boolean {
  for (let at = verb + 1; at < verb + 10; at++) {
    const { upos, xpos } = tree.tokens[at] ?? {};
    if (xpos === "``" || xpos === "''") return true;
    if (upos === undefined || upos === "VERB" || upos === "PUNCT" || upos === "SCONJ") return false;
    if (upos === "ADP" && wordAt(tree, at) !== "of") return false;
  }
  return false;
}

/** Whether a row that asks what somebody is called gets it; a row for other calls is for no such one. */
export function namingFits(tree: SentenceTree, verb: number, entry: VerbEntry): boolean {
  if (entry.names === undefined) {
    // "a group *called* the Reds", "was *called* to the port": nobody is telephoned.
    const isPlain =
      lemmaAt(tree, verb) !== "call" ||
      entry.mode === undefined ||
      !(isPassive(tree, verb) || isParticiple(tree, verb) || isOfWhich(tree, verb));
    return isPlain && !((entry.objectWords || entry.object) && isNamingCall(tree, verb));
  }
  const name = nameGiven(tree, verb);
  return name !== undefined && entry.nameLemmas.has(lemmaAt(tree, name));
}

/** "the reef, *which* Chad *calls* Umbra": what it is named. */
const isOfWhich = (tree: SentenceTree, verb: number): boolean =>
  tree.tokens
    .slice(Math.max(0, verb - 6), verb)
    .some(({ lemma, xpos }) => xpos.startsWith("W") && /^(?:which|what)$/.test(lemma));

/** "Her charity, *called* the Elm Trust, ...": between commas behind a noun, whatever the parser makes of it. */
function isParticiple(tree: SentenceTree, verb: number): boolean {
  const before = tree.tokens[verb - 2];
  if (wordAt(tree, verb - 1) !== "," || !/^(?:NOUN|PROPN)$/.test(before?.upos ?? "")) return false;
  if (timeWords.has(lemmaAt(tree, verb - 2))) return false;
  for (let at = verb + 1; at < verb + 9; at++) if (wordAt(tree, at) === ",") return true;
  return false;
}

/** What the verb's object is called: "crime" of "called the raid a crime". */
function nameGiven(tree: SentenceTree, verb: number): number | undefined {
  const isName = (child: number): boolean =>
    child > verb && /^(?:ADJ|NOUN)$/.test(tree.tokens[child]?.upos ?? "");
  const own = childrenOf(tree, verb).find(
    (child) =>
      isName(child) &&
      (caseOf(tree, child) === "as" ||
        /^(?:xcomp|obl:unmarked)$/.test(tree.tokens[child]?.relation ?? "") ||
        // "was declared *president*"
        (tree.tokens[child]?.relation === "obj" && isPassive(tree, verb))) &&
      !timeWords.has(lemmaAt(tree, child)),
  );
  const object = objectOf(tree, verb);
  if (own !== undefined || object === undefined) return own;
  const end = nounPhrase(tree, object).last;
  // "called the strike a disgrace", 'called Luis Ruiz a "liar"': the parser hangs the name on the thing.
  return childrenOf(tree, object).find((child) => {
    if (child < object || !isName(child)) return false;
    const relation = tree.tokens[child]?.relation;
    if (relation === "nmod") return /^(?:as)?$/.test(caseOf(tree, child) ?? "");
    // "called the strike *irresponsible* on Monday": behind its noun such a word is no part of it.
    if (relation === "amod") return child === object + 1 && tree.tokens[child]?.upos === "ADJ";
    if (!/^(?:appos|obj)$/.test(relation ?? "")) return false;
    // "declared Ana Ruiz *the winner*": with no comma between them.
    const det = childWith(tree, child, "det") ?? 0;
    const isNamed = wordAt(tree, det) === "the" && tree.tokens[det - 1]?.upos === "PROPN";
    return isNamed || /^(?:an?|["“'‘])$/.test(tree.words[end + 1] ?? "");
  });
}
