import {
  allegedAdjectives,
  allegedAdverbs,
  almost,
  conditionMarkers,
  conditionNouns,
  futureModals,
  negators,
  openAdjectives,
  openAdverbs,
  openDeterminers,
  openModals,
  openPrepositions,
  pastAdjectives,
  plannedAdjectives,
} from "../lexicon/hedges.ts";
import { nounEntries } from "../lexicon/lexicon.ts";
import type { Factuality } from "../reading.ts";
import { baseRelation, childrenOf, childWith, type SentenceTree } from "../sentence-tree.ts";
import { contentOfNoun } from "./content-of-noun.ts";
import { embeds } from "./embeds.ts";
import { caseOf, isVerb, lemmaAt, wordAt } from "./phrase-words.ts";
import { stronger } from "./stronger.ts";
import { isInCondition, openedAs, surfaceFactuality } from "./surface-factuality.ts";
import { timeClause } from "./time-clause.ts";
import { toldAccount } from "./told-account.ts";

const none: Factuality = "actual";

/** What the words around a verb itself say: "did *not* leave", "*may* leave", "*if* they leave". */
function verbFactuality(tree: SentenceTree, verb: number): Factuality {
  let found: Factuality = none;
  for (const child of childrenOf(tree, verb)) {
    const word = wordAt(tree, child);
    const relation = baseRelation(tree.tokens[child]);
    if (relation === "advmod" || relation === "cc" || relation === "det") {
      // "asked not to be named": what is asked for is negated, not the asking.
      if (child > verb && wordAt(tree, child + 1) === "to") continue;
      if (negators.has(word) || (almost.has(word) && child === verb - 1))
        found = stronger(found, "negated");
      else if (allegedAdverbs.has(word)) found = stronger(found, "alleged");
      else if (openAdverbs.has(word)) found = stronger(found, "hypothetical");
    } else if (relation === "aux") {
      if (openModals.has(word) || openModals.has(lemmaAt(tree, child)))
        found = stronger(found, "hypothetical");
      else if (futureModals.has(word)) found = stronger(found, "planned");
      else if (word === "had" || word === "'d") found = stronger(found, "past");
    } else if (relation === "mark" || (relation === "advcl" && conditionMarkers.has(word))) {
      // "If Malta does not pay": nobody says that it will not.
      if (conditionMarkers.has(word)) return "hypothetical";
      if (word === "without" || word === "instead") found = stronger(found, "negated");
    } else if (relation === "nsubj" || relation === "obj") {
      if (negators.has(word) || isNegative(tree, child)) found = stronger(found, "negated");
    } else if (relation === "obl" && caseOf(tree, child) === "according") {
      found = stronger(found, "reported");
    }
  }
  return found;
}

/** "*No* ships left", "*neither* Malta nor Cyprus left", "*not one* of the ships left". */
const isNegative = (tree: SentenceTree, noun: number): boolean =>
  childrenOf(tree, noun).some((child) => {
    const relation = baseRelation(tree.tokens[child]);
    const word = wordAt(tree, child);
    if (relation === "det") return word === "no" || word === "neither";
    if (relation === "cc") return word === "neither";
    return relation === "advmod" && child < noun && (word === "not" || word === "neither");
  });

/** What the words around a noun say: "a *possible* strike", "*no* strike", "*last year's* strike". */
function nounFactuality(tree: SentenceTree, noun: number): Factuality {
  let found: Factuality = none;
  for (const child of childrenOf(tree, noun)) {
    const word = wordAt(tree, child);
    const relation = baseRelation(tree.tokens[child]);
    if (relation === "det") {
      if (word === "no" || word === "neither") found = stronger(found, "negated");
      else if (openDeterminers.has(word)) found = stronger(found, "hypothetical");
    } else if (relation === "amod" || relation === "compound") {
      if (allegedAdjectives.has(word)) found = stronger(found, "alleged");
      else if (openAdjectives.has(word)) found = stronger(found, "hypothetical");
      else if (plannedAdjectives.has(word) && !isMeasured(tree, child))
        found = stronger(found, "planned");
      else if (pastAdjectives.has(word)) found = stronger(found, "past");
      else if (attempts.has(lemmaAt(tree, noun)) && nounEntries(lemmaAt(tree, child)).length > 0)
        found = stronger(found, "hypothetical");
    } else if (relation === "acl" && tree.tokens[child]?.xpos === "VBN") {
      // "the strike *planned* for Friday", "Talks *called* off": what was done with it, not what it did.
      const undone = embeds(tree, child, "object");
      if (undone === "counter") found = stronger(found, "negated");
      else if (scheduled.has(lemmaAt(tree, child))) found = stronger(found, "planned");
    } else if (relation === "case" && isConditionPhrase(tree, child)) {
      found = stronger(found, "hypothetical");
    } else if (relation === "case" && openPrepositions.has(word)) {
      if (word === "against" && answers.has(lemmaAt(tree, tree.tokens[noun]?.head ?? -1))) continue;
      found = stronger(
        found,
        word === "without" || word === "instead" ? "negated" : "hypothetical",
      );
    }
  }
  const over = tree.tokens[noun]?.head ?? -1;
  if (
    over >= 0 &&
    baseRelation(tree.tokens[noun]) === "nmod" &&
    conditionNouns.has(lemmaAt(tree, over))
  ) {
    const opened = caseOf(tree, over);
    if (opened === "in" || opened === "for") found = stronger(found, "hypothetical");
  }
  if (isRestricted(tree, noun)) found = stronger(found, "hypothetical");
  const isOpen = followsCondition(tree, noun) || isSoughtOutcome(tree, noun);
  return isOpen ? stronger(found, "hypothetical") : found;
}

/** "a ban on *exports*", "curbs on *lending*": whether there are any is not told. */
function isRestricted(tree: SentenceTree, noun: number): boolean {
  const { head: over = -1, relation } = tree.tokens[noun] ?? {};
  return (
    relation === "nmod" && caseOf(tree, noun) === "on" && restrictions.has(lemmaAt(tree, over))
  );
}

const restrictions: ReadonlySet<string> = new Set(
  "ban cap ceiling curb embargo freeze limit moratorium prohibition restriction".split(" "),
);

/** "a greater-than-*expected* loss": how great it was. */
const isMeasured = (tree: SentenceTree, adjective: number): boolean =>
  wordAt(tree, adjective - (wordAt(tree, adjective - 1) === "-" ? 2 : 1)) === "than";

/** "protested against the raid": there was one. */
const answers: ReadonlySet<string> = new Set(
  "protest demonstrate rally march complain appeal retaliate strike".split(" "),
);

const scheduled: ReadonlySet<string> = new Set("plan schedule propose postpone delay".split(" "));

/** "a *takeover* bid", "the *rescue* plan": nothing has been taken over yet. */
const attempts: ReadonlySet<string> = new Set(["attempt", "bid", "plan"]);

/** "a reward for information leading to an *arrest*": there is none yet. */
function isSoughtOutcome(tree: SentenceTree, noun: number): boolean {
  for (let at = noun - 1; at > 1 && at > noun - 8; at--) {
    if (wordAt(tree, at) === "to" && /^lead(?:s|ing)?$/.test(wordAt(tree, at - 1)))
      return clues.has(wordAt(tree, wordAt(tree, at - 2) === "that" ? at - 3 : at - 2));
    if (/^(?:ADP|VERB|PUNCT)$/.test(tree.tokens[at]?.upos ?? "")) return false;
  }
  return false;
}

const clues: ReadonlySet<string> = new Set(
  "clue clues information intelligence tip tips".split(" "),
);

/** "in case of", "in the event of a further ...": as printed, however the parser hangs the little words. */
function followsCondition(tree: SentenceTree, noun: number): boolean {
  for (let at = noun - 1; at > 1 && at > noun - 8; at--) {
    const token = tree.tokens[at];
    if (!token || token.upos === "VERB" || token.upos === "PUNCT") return false;
    if (wordAt(tree, at) !== "of") continue;
    const before = wordAt(tree, at - 2) === "the" ? at - 3 : at - 2;
    return (
      conditionNouns.has(lemmaAt(tree, at - 1)) &&
      (wordAt(tree, before) === "in" || wordAt(tree, before) === "for")
    );
  }
  return false;
}

/** "in case of", "in the event of" as one preposition. */
const isConditionPhrase = (tree: SentenceTree, preposition: number): boolean =>
  childrenOf(tree, preposition).some(
    (child) => tree.tokens[child]?.relation === "fixed" && conditionNouns.has(lemmaAt(tree, child)),
  );

export const ownFactuality = (tree: SentenceTree, token: number): Factuality =>
  isVerb(tree, token) || tree.tokens[token]?.upos === "ADJ"
    ? stronger(
        stronger(
          stronger(surfaceFactuality(tree, token), contentOfNoun(tree, token)),
          stronger(timeClause(tree, token), toldAccount(tree, token)),
        ),
        stronger(verbFactuality(tree, token), adjectiveCopula(tree, token)),
      )
    : stronger(
        stronger(isInCondition(tree, token) ? "hypothetical" : none, openedAs(tree, token)),
        stronger(nounFactuality(tree, token), adjectiveCopula(tree, token)),
      );

/** "is not ready", "may be at war": the copula's helpers hang on the predicate. */
function adjectiveCopula(tree: SentenceTree, token: number): Factuality {
  return childWith(tree, token, "cop") === undefined ? none : verbFactuality(tree, token);
}
