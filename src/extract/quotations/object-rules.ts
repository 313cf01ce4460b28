import { personNoun } from "../../language/gazetteer/person-nouns.ts";
import {
  baseRelation,
  childrenOf,
  childWith,
  type SentenceTree,
  subtree,
} from "../sentence-tree.ts";
import type { AttributionRule } from "./attribution.ts";
import { attribution, framesOf, isInfinitive, tokensFromTo } from "./cue-frames.ts";
import { cueNouns } from "./cue-nouns.ts";
import { agentOf, holderOf, isPassive, isQuoting } from "./holder.ts";
import { passiveName, predicateOf, smallClause } from "./named-predicate.ts";
import { carrying } from "./noun-rules.ts";
import { phraseCut, phraseEnd } from "./phrase-end.ts";
import { reportedEnd } from "./reported-span.ts";
import { lower } from "./set-off-cue.ts";
import { media } from "./source-rules.ts";
import { caseOf } from "./subject-in-print.ts";

const hasClause = (tree: SentenceTree, noun: number): boolean =>
  tree.tokens[noun + 1]?.text === "that" &&
  cueNouns.get(tree.tokens[noun]?.lemma.toLowerCase() ?? "")?.clause !== undefined;

/** "You could consider a loan", "anyone wanting a loan": advice names nobody who thinks. */
export const isAnyone = (tree: SentenceTree, holder: number): boolean =>
  /^(?:you|anyone|anybody|someone|somebody)$/i.test(tree.tokens[holder]?.text ?? "");

/** "proposed merging the banks", "called the tax a gift": gerunds and nouns for which the parser found another relation. */
const isObjectLike = (tree: SentenceTree, verb: number, child: number): boolean => {
  const relation = baseRelation(tree.tokens[child]);
  if (child < verb) return false;
  // "denied being hurt", "denied being at the scene": the gerund is an auxiliary.
  const gerund = tree.tokens[verb + 1];
  if (gerund?.xpos === "VBG" && gerund.upos === "AUX" && gerund.head === child) {
    return /^[xc]comp$/.test(relation);
  }
  if (tree.tokens[child]?.xpos === "VBG") {
    return /^[xc]comp$/.test(relation) || (relation === "advcl" && child === verb + 1);
  }
  return (
    relation === "xcomp" &&
    framesOf(tree, verb)?.naming !== undefined &&
    /^(?:NOUN|PROPN|PRON)$/.test(tree.tokens[child]?.upos ?? "")
  );
};

/** Where a gerund's phrase ends: what follows it without a comma, a tense or another verb's subject is its own. */
const gerundEnd = (tree: SentenceTree, gerund: number): number => {
  let end = gerund;
  for (let token = gerund + 1; token < tree.tokens.length; token++) {
    const word = tree.tokens[token];
    if (word === undefined || /^(?:VBD|VBZ|VBP|MD)$/.test(word.xpos)) return gerund;
    if (word.upos === "PUNCT" || /^(?:because|if|when|while|after|before|during)$/.test(word.text))
      break;
    end = token;
  }
  return end;
};

/** "state radio, quoting officials", "quoted him as saying": a person or a body is no content but where it comes from. */
const isSource = (tree: SentenceTree, object: number): boolean =>
  tree.tokens.some(
    ({ xpos }, at) => at > object + 1 && xpos === "VBG" && tree.words[at - 1] === "as",
  ) ||
  /^(?:PER|ORG)$/.test(tree.tokens[object]?.name ?? "") ||
  personNoun(lower(tree, object)) !== undefined ||
  media.test(tree.tokens[object]?.lemma ?? "");

/** "was dubbed a death trap / by *its crew*": whoever calls it so, though the parser hangs them on what it is called. */
const agentInName = (tree: SentenceTree, name: number | undefined): number | undefined =>
  name === undefined
    ? undefined
    : childrenOf(tree, name).find(
        (child) => baseRelation(tree.tokens[child]) === "nmod" && caseOf(tree, child) === "by",
      );

/** "termed the reports / as fake": the parser may hang what they are called on them. */
const isNamedInside = (tree: SentenceTree, verb: number, first: number, last: number): boolean =>
  framesOf(tree, verb)?.naming !== undefined &&
  tree.words.slice(first + 1, last).some((word) => word === "as");

export const reportedObject: AttributionRule = {
  name: "clause/object",
  construction: "A verb of saying, judging or naming with a noun phrase or gerund as its object",
  positive: [
    {
      text: "The treasurer denied any knowledge of the loan.",
      source: "The treasurer",
      content: "any knowledge of the loan",
    },
    {
      text: "The pilot denied being drunk on duty.",
      source: "The pilot",
      content: "being drunk on duty",
    },
    {
      text: "The firm called the charges baseless.",
      source: "The firm",
      content: "the charges baseless",
    },
    {
      text: "Residents blamed the council for the flood.",
      source: "Residents",
      content: "the council for the flood",
    },
    {
      text: "The merger was criticized by union leaders.",
      source: "union leaders",
      content: "The merger",
    },
    {
      text: "The ferry was dubbed a death trap by its crew.",
      source: "its crew",
      content: "The ferry ... a death trap",
    },
    {
      text: "The alderman, who grew up there, called the plan a fantasy.",
      source: "The alderman, who grew up there",
      content: "the plan a fantasy",
    },
    {
      text: "The owner rejected claims that he had been slow to act.",
      source: "The owner",
      content: "claims that he had been slow to act",
    },
    {
      text: "The guild declined the offer and has since left the table.",
      source: "The guild",
      content: "the offer",
    },
  ],
  negative: [
    "The treasurer signed the loan.",
    "You could consider a loan.",
    "Radio Lima, quoting officials, was first with it.",
    "The envoy was quoted by the daily.",
  ],
  cues: "verbs",
  read: (tree, token) => {
    const frames = framesOf(tree, token);
    if (frames === undefined || (frames.object ?? frames.naming) === undefined) return [];
    const confidence = frames.object ?? 0.3;
    const holder = holderOf(tree, token);
    // "was quoted by the daily as saying": who is quoted is no content.
    if (isPassive(tree, token) && isQuoting(tree, token)) return [];
    if (isPassive(tree, token)) {
      const subject = childWith(tree, token, "nsubj");
      const name = passiveName(tree, token);
      const agent = holder ?? agentOf(tree, name ?? token) ?? agentInName(tree, name);
      if (subject === undefined || agent === undefined) return [];
      const own = subtree(tree, subject);
      if (name === undefined) return attribution(token, own, agent, confidence * 0.8);
      const called = subtree(tree, name, new Set([agent])).filter((word) => word > token);
      return attribution(token, [...own, ...called], agent, frames.naming ?? confidence);
    }
    const clause = smallClause(tree, token);
    if (clause !== undefined) {
      const inside = subtree(tree, clause);
      const first = inside[0] ?? clause;
      const last = phraseCut(tree, token, first, inside.at(-1) ?? clause);
      return attribution(token, tokensFromTo(first, last), holder, frames.naming ?? confidence);
    }
    const object =
      childWith(tree, token, "obj") ??
      childrenOf(tree, token).find((child) => isObjectLike(tree, token, child));
    if (object === undefined || object < token) return [];
    if (isQuoting(tree, token) && isSource(tree, object)) return [];
    // "deny them permits": to keep something from somebody is not to say anything.
    if (childWith(tree, token, "iobj") !== undefined) return [];
    if (holder !== undefined && isAnyone(tree, holder)) return [];
    // "voiced alarm that ...": the clause says it, and the noun is its cue.
    if (carrying.test(tree.tokens[token]?.lemma ?? "") && hasClause(tree, object)) return [];
    const predicate = predicateOf(tree, token, object);
    if (predicate !== undefined && isInfinitive(tree, predicate)) return [];
    const first = subtree(tree, object).find((word) => word > token) ?? object;
    const last = Math.max(
      subtree(tree, object).at(-1) ?? object,
      tree.tokens[object]?.xpos === "VBG" ? gerundEnd(tree, object) : 0,
      predicate === undefined ? 0 : (subtree(tree, predicate).at(-1) ?? predicate),
    );
    // "rejected reports that she had quit": all of the clause is the noun's.
    const end = hasClause(tree, object)
      ? reportedEnd(tree, token, first, object)
      : phraseCut(tree, token, first, phraseEnd(tree, token, last));
    const named = predicate !== undefined || end > last || isNamedInside(tree, token, first, end);
    // "called the referee": to call somebody says nothing of them, but for `called him a "fool"`.
    const quotes = tree.tokens.slice(first, end + 1).some(({ xpos }) => xpos === "``");
    if (!named && !quotes && frames.object === undefined) return [];
    return attribution(
      token,
      tokensFromTo(first, end),
      holder,
      named ? Math.max(confidence, frames.naming ?? 0) : confidence,
    );
  },
};
