import { isAskedAside } from "../asked-aside.ts";
import { accusedParticiple } from "../lexicon/befalling-verbs.ts";
import { baseRelation, childrenOf, childWith, type SentenceTree } from "../sentence-tree.ts";
import { framesOf } from "./cue-frames.ts";
import { isObjectsDoing, objectControl } from "./object-control.ts";
import {
  behindPlace,
  caseOf,
  commaBetween,
  isNoun,
  isPlaceOfAct,
  isRelativizer,
  isTimeWord,
  nounBefore,
  nounBeforeCommas,
  nounBehindConjunction,
  openingNoun,
  personNoun,
  topNoun,
} from "./subject-in-print.ts";

/** The "by" phrase of a passive: "was denied by the ministry". */
export const agentOf = (tree: SentenceTree, verb: number): number | undefined =>
  childrenOf(tree, verb).find(
    (child) =>
      (tree.tokens[child]?.relation === "obl:agent" ||
        (baseRelation(tree.tokens[child]) === "obl" && caseOf(tree, child) === "by")) &&
      // "told Reuters by telephone"
      !/^(?:telephone|phone|e-?mail|letter|text|video|satellite|radio|fax)$/.test(
        tree.tokens[child]?.lemma.toLowerCase() ?? "",
      ),
  );

export const isPassive = (tree: SentenceTree, verb: number): boolean =>
  isOfObject(tree, verb) ||
  isAskedAside(tree, verb) ||
  childrenOf(tree, verb).some((child) => {
    const relation = tree.tokens[child]?.relation;
    return relation === "nsubj:pass" || relation === "aux:pass" || relation === "csubj:pass";
  }) ||
  isAccused(tree, verb);

/** "Two men appeared in court *charged* with theft" */
const isAccused = (tree: SentenceTree, verb: number): boolean =>
  tree.tokens[verb]?.relation === "advcl" &&
  accusedParticiple.test(tree.words[verb] ?? "") &&
  /^(?:of|with)$/.test(tree.words[verb + 1] ?? "");

/** "the coach *accused* of hitting a boy": who accuses names whom right behind the verb, whatever the parser calls it. */
const isOfObject = (tree: SentenceTree, verb: number): boolean =>
  tree.words[verb + 1] === "of" && /^(?:accused|suspected|convicted)$/.test(tree.words[verb] ?? "");

/**
 * Whoever does what a verb says, found through the ways that English has of leaving the subject out:
 * a shared one ("the court heard and rejected"), control ("promised to denounce"), a participle ("she left, saying"),
 * a relative clause ("the aide who said"), a passive's agent. A passive verb without an agent has no holder.
 */
export function holderOf(tree: SentenceTree, verb: number): number | undefined {
  const quoted = quotedSpeaker(tree, verb);
  if (quoted !== undefined) return quoted;
  const participle = tree.tokens[verb]?.xpos === "VBG" ? holderOfParticiple(tree, verb) : undefined;
  if (participle !== undefined) return participle;
  if (isPassive(tree, verb)) return agentOf(tree, verb);
  const second = nounBehindConjunction(tree, verb);
  if (second !== undefined) return second;
  const parsed = holderByParse(tree, verb, 0);
  if (parsed !== undefined && !isTimeWord(tree, parsed)) {
    // "Asked about the leak, the chairman said": the parser may bind the verb to what stands in front of the comma.
    const near = parsed < verb ? nounBefore(tree, verb) : undefined;
    // "a spokesman for the ministry said": no preposition stands in front of a subject.
    const isTied = near !== undefined && near < parsed && /^(?:for|of)$/.test(caseOf(tree, parsed));
    return near !== undefined &&
      (isRelativizer(tree, parsed) || isTied || commaBetween(tree, parsed, near))
      ? near
      : parsed;
  }
  const near = nounBefore(tree, verb) ?? nounBeforeCommas(tree, verb);
  // A day is nobody who could say anything.
  return near ?? (parsed === undefined ? undefined : openingNoun(tree, verb));
}

/** Verbs of passing somebody's words on: "quoted a nurse as saying". */
export const isQuoting = (tree: SentenceTree, verb: number): boolean =>
  /^(?:quote|cite)$/.test(tree.tokens[verb]?.lemma ?? "");

/** "State radio quoted *a nurse*, head of the ward, as saying it was late": whoever is quoted says it, not whoever quotes. */
function quotedSpeaker(tree: SentenceTree, verb: number): number | undefined {
  if (tree.tokens[verb]?.xpos !== "VBG" || tree.words[verb - 1] !== "as") return undefined;
  for (let quoting = verb - 2; quoting > Math.max(0, verb - 24); quoting--) {
    if (!isQuoting(tree, quoting) || !/^VB/.test(tree.tokens[quoting]?.xpos ?? "")) continue;
    if (isPassive(tree, quoting)) return undefined;
    // "with *a nurse* quoted as saying"
    if (/^(?:as|by)$/.test(tree.words[quoting + 1] ?? "") && isNoun(tree, quoting - 1))
      return quoting - 1;
    const object = childWith(tree, quoting, "obj");
    return object !== undefined && object > quoting && object < verb ? object : undefined;
  }
  return undefined;
}

/**
 * A participle's holder where attachment is a toss-up. "Shares fell, with the board saying ...": the phrase behind "with".
 * "The vote came after Oslo quit, calling ...": the actor of the nearest clause, if the main clause has none.
 */
function holderOfParticiple(tree: SentenceTree, verb: number): number | undefined {
  let token = verb - 1;
  const comma = tree.tokens[token]?.text === ",";
  if (!comma) {
    for (let steps = 0; token >= 0 && steps < 12; token--, steps++) {
      if (/^with$/i.test(tree.tokens[token]?.text ?? "")) return topNoun(tree, token + 1, verb);
      if (!/^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|PART)$/.test(tree.tokens[token]?.upos ?? "")) break;
    }
    return undefined;
  }
  if (tree.words[verb] === "adding") return lastTeller(tree, verb);
  const root = holderByParse(tree, verb, 0);
  if (root !== undefined && tree.tokens[root]?.upos !== "NOUN") return undefined;
  if (root !== undefined && personNoun.test(tree.tokens[root]?.lemma ?? "")) return undefined;
  for (; token >= Math.max(0, verb - 40); token--) {
    const word = tree.tokens[token];
    if (word === undefined || !/^VB[DZP]$/.test(word.xpos)) continue;
    const subject = childWith(tree, token, "nsubj") ?? nounBefore(tree, token);
    if (subject === undefined) continue;
    return subject !== root &&
      (root === undefined || /^(?:PROPN|PRON)$/.test(tree.tokens[subject]?.upos ?? "")) &&
      !isRelativizer(tree, subject) &&
      !/^(?:it|that|this)$/i.test(tree.tokens[subject]?.text ?? "")
      ? subject
      : undefined;
  }
  return undefined;
}

/** "*Ruiz* said the letter was a mistake, adding: ...": whoever said something before adds to it. */
function lastTeller(tree: SentenceTree, participle: number): number | undefined {
  for (let cue = participle - 2; cue > Math.max(0, participle - 40); cue--)
    if (
      /^VB[DZP]$/.test(tree.tokens[cue]?.xpos ?? "") &&
      (framesOf(tree, cue)?.clause ?? 0) >= 0.84
    )
      return holderOf(tree, cue);
  return undefined;
}

function holderByParse(tree: SentenceTree, verb: number, depth: number): number | undefined {
  if (depth > 8) return undefined;
  const token = tree.tokens[verb];
  if (token === undefined) return undefined;
  if (isPassive(tree, verb)) return agentOf(tree, verb);
  const relation = baseRelation(token);
  const subject = childWith(tree, verb, "nsubj");
  if (subject !== undefined) {
    if (
      isRelativizer(tree, subject) &&
      token.relation === "acl:relcl" &&
      tree.tokens[token.head] !== undefined
    ) {
      return token.head;
    }
    return behindPlace(tree, subject, verb) ?? subject;
  }
  if (token.head < 0) return undefined;
  const head = tree.tokens[token.head];
  if (head === undefined) return undefined;
  if (relation === "conj") {
    // "was fined and apologized": the passive's subject is shared, its agent is not.
    if (isPassive(tree, token.head)) {
      return token.xpos === "VBN"
        ? agentOf(tree, token.head)
        : childWith(tree, token.head, "nsubj");
    }
    if (head.upos !== "VERB" && head.upos !== "AUX" && !relationCarriesSubject(tree, token.head))
      return undefined;
    // "The coach, who came in May and left in June, / and said ...": behind a comma the main clause goes on.
    const conjunction = childWith(tree, verb, "cc");
    const shared = childWith(tree, token.head, "nsubj");
    if (
      conjunction !== undefined &&
      tree.tokens[conjunction - 1]?.text === "," &&
      shared !== undefined &&
      isRelativizer(tree, shared)
    ) {
      const root = tree.tokens.findIndex(({ head: over }) => over < 0);
      const subject = root < 0 ? undefined : childWith(tree, root, "nsubj");
      if (subject !== undefined && subject < shared) return subject;
    }
    return holderByParse(tree, token.head, depth + 1);
  }
  const isOrdered =
    relation === "advcl" && token.xpos === "VB" && isObjectsDoing(tree, token.head, verb);
  if (relation === "xcomp" || isOrdered || (relation === "ccomp" && token.xpos === "VB")) {
    const object = childWith(tree, token.head, "obj", "iobj");
    if (object !== undefined && object < verb && objectControl.has(head.lemma.toLowerCase())) {
      return object;
    }
    return isPassive(tree, token.head)
      ? childWith(tree, token.head, "nsubj")
      : holderByParse(tree, token.head, depth + 1);
  }
  if (relation === "advcl" || relation === "parataxis" || relation === "dep") {
    if (token.xpos === "VBN" && agentOf(tree, verb) !== undefined) return agentOf(tree, verb);
    if (relation !== "advcl" && token.xpos !== "VBG") return undefined;
    if (isPassive(tree, token.head)) return childWith(tree, token.head, "nsubj");
    return head.upos === "NOUN" || head.upos === "PROPN" || head.upos === "PRON"
      ? (childWith(tree, token.head, "nsubj") ?? token.head)
      : holderByParse(tree, token.head, depth + 1);
  }
  if (relation === "acl") {
    if (token.xpos === "VBN") return agentOf(tree, verb);
    if (token.relation === "acl:relcl") return undefined;
    // "his decision to deny": the possessor decides; "a letter saying": the letter says.
    if (head.head >= 0 && (isTimeWord(tree, token.head) || isPlaceOfAct(tree, token.head))) {
      return holderByParse(tree, head.head, depth + 1);
    }
    // "Ruiz responded to the tape saying it was faked": whoever responds says it.
    if (
      token.xpos === "VBG" &&
      /^(?:respond|react|reply)$/.test(tree.tokens[head.head]?.lemma ?? "")
    )
      return holderByParse(tree, head.head, depth + 1);
    const possessor = childWith(tree, token.head, "nmod:poss");
    return token.xpos === "VBG" ? token.head : (possessor ?? holderOfNoun(tree, token.head, depth));
  }
  return undefined;
}

const relationCarriesSubject = (tree: SentenceTree, head: number): boolean =>
  childWith(tree, head, "nsubj") !== undefined;

/** Who holds what a noun names as its verb's object: "made a promise to leave". */
const holderOfNoun = (tree: SentenceTree, noun: number, depth: number): number | undefined => {
  const token = tree.tokens[noun];
  return token !== undefined && baseRelation(token) === "obj"
    ? holderByParse(tree, token.head, depth + 1)
    : undefined;
};
