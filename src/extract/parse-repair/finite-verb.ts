import type { Sentence, Token } from "../../language/analysis.ts";
import { unbefallingVerbs } from "../lexicon/befalling-verbs.ts";
import { embeddingVerbs } from "../lexicon/embedding-index.ts";
import { type VerbEntry, verbEntries } from "../lexicon/lexicon.ts";
import { type Arcs, arcsOf, childWith, isBroken, withArcs } from "./arcs.ts";
import { mayBePast } from "./past-tense.ts";
import { raiseBeforeMarker } from "./raise-before-marker.ts";
import { raiseBeforeObject } from "./raise-before-object.ts";
import { raiseClause, raiseModifier } from "./raise-clause.ts";
import { raiseDescribed } from "./raise-described.ts";
import { raiseReported } from "./raise-reported.ts";
import { finite } from "./word-tests.ts";

/**
 * Finds the finite verb that a sentence lacks. Most past tenses look like participles, and where the tagger took
 * one for the other the subject is left as the root: "Danish frigates shelled positions near the port." In a
 * printed sentence a verb there must be.
 */
export function findFiniteVerb(sentence: Sentence): Sentence {
  const arcs = arcsOf(sentence);
  const verb =
    bareRoot(arcs) ??
    raiseBeforeObject(arcs) ??
    raiseParticiple(arcs) ??
    coordinated(arcs) ??
    raiseClause(arcs) ??
    raiseModifier(arcs) ??
    raiseDescribed(arcs) ??
    raiseReported(arcs) ??
    raiseBeforeMarker(arcs);
  if (verb === undefined || isBroken(arcs)) return sentence;
  return withArcs(sentence, arcs, [verb]);
}

const helpers = /^(?:aux|cop|mark|case|nsubj|csubj)/;

/** A participle without any helper, subject or opening word. */
const isFree = (arcs: Arcs, verb: number): boolean => {
  const token = arcs.tokens[verb];
  return token !== undefined && mayBePast(token) && childWith(arcs, verb, helpers) < 0;
};

const isNominal = (token: Token | undefined): boolean =>
  token?.upos === "NOUN" || token?.upos === "PROPN" || token?.upos === "PRON";

/** "Danish recalled its envoy": the name right before stands as part of a compound with the verb. */
function bareRoot(arcs: Arcs): number | undefined {
  const { tokens, heads, relations } = arcs;
  const verb = heads.indexOf(-1);
  const subject = verb - 1;
  if (verb < 1 || !isFree(arcs, verb) || childWith(arcs, verb, /^(?:obj|ccomp|xcomp)/) < verb)
    return undefined;
  if (heads[subject] !== verb || !/^\p{Lu}/u.test(tokens[subject]?.text ?? "")) return undefined;
  if (!/^(?:compound|amod|nmod|dep|obl|flat)/.test(relations[subject] ?? "")) return undefined;
  if (childWith(arcs, subject, /^case$/) >= 0) return undefined;
  relations[subject] = "nsubj";
  return verb;
}

function raiseParticiple(arcs: Arcs): number | undefined {
  const { tokens, heads, relations } = arcs;
  const root = heads.indexOf(-1);
  // "Peace talks": one noun phrase.
  if (tokens[root]?.xpos === "NNS" && relations[root - 1] === "nsubj" && heads[root - 1] === root)
    if (tokens[root - 1]?.upos === "NOUN") relations[root - 1] = "compound";
  // "The chief executive": an adjective with an article is a noun.
  const isNoun =
    isNominal(tokens[root]) ||
    (tokens[root]?.upos === "ADJ" && childWith(arcs, root, /^det$/) >= 0);
  if (!isNoun || childWith(arcs, root, /^(?:cop|aux|nsubj|expl|case)/) >= 0) {
    const mark = childWith(arcs, root, /^case$/);
    if (mark < 0 || tokens[mark]?.xpos !== "POS") return undefined;
  }
  if (!isClosed(tokens) || tokens.some((_, at) => isMainVerb(arcs, at, root))) return undefined;
  const verb = tokens.findIndex(
    (_, at) => at > root && isFree(arcs, at) && hangsOn(arcs, at, root) && tells(arcs, at),
  );
  if (verb < 0) return undefined;
  const subject = subjectBefore(arcs, verb, root);
  // "warned targets": what the participle seemed to describe is its object.
  const object = heads[verb] ?? -1;
  if (object > verb && relations[verb] === "amod") {
    heads[object] = verb;
    relations[object] = "obj";
  }
  heads[verb] = -1;
  relations[verb] = "root";
  for (let at = 0; at < tokens.length; at++) {
    if (heads[at] !== root || at === subject || at === verb) continue;
    const relation = relations[at] ?? "";
    const isOutside = at > verb || relation === "punct" || /^(?:obl|advmod|advcl)/.test(relation);
    if (!isOutside) continue;
    heads[at] = verb;
    if (relation === "nmod" || relation === "appos") relations[at] = "obl";
    if (relation === "acl") relations[at] = "advcl";
  }
  if (subject !== root) {
    heads[root] = subject;
    relations[root] = childWith(arcs, root, /^case$/) >= 0 ? "nmod:poss" : "compound";
  }
  heads[subject] = verb;
  relations[subject] = "nsubj";
  return verb;
}

/** "The minister and a team of engineers *held* meetings": no participle describes a noun across another one. */
function endsPhrase({ tokens, heads }: Arcs, verb: number, root: number): boolean {
  if (!isNominal(tokens[verb - 1]) || tokens[heads[verb] ?? -1]?.upos !== "NOUN") return false;
  let top = verb - 1;
  while (top > root && (heads[top] ?? -1) < verb) top = heads[top] ?? -1;
  return top === root;
}

/** "Denmark's central bank": the root may be the owner, and the noun before the verb the subject. */
function subjectBefore({ tokens, heads }: Arcs, verb: number, root: number): number {
  const isOwner = tokens.some(({ xpos }, at) => heads[at] === root && xpos === "POS");
  let last = verb - 1;
  if (!isOwner || !isNominal(tokens[last])) return root;
  while (last > root && heads[last] !== root && (heads[last] ?? -1) > root)
    last = heads[last] ?? root;
  return heads[last] === root ? last : root;
}

/** A headline or a caption may do without a verb; a sentence with a full stop seldom does. */
const isClosed = (tokens: readonly Token[]): boolean =>
  tokens.slice(-3).some(({ text }) => text === ".") && tokens.length > 4;

/** A verb of the main clause: what is set beside it ("..., the coroner said") does not count. */
function isMainVerb({ tokens, heads, relations }: Arcs, at: number, root: number): boolean {
  const over = tokens[at]?.upos === "AUX" ? (heads[at] ?? -1) : at;
  return (
    finite.test(tokens[at]?.xpos ?? "") &&
    (over === root || heads[over] === root) &&
    /^(?:root|conj|ccomp|csubj|acl$|dep|appos|list)/.test(relations[over] ?? "")
  );
}

/** Whether the verb follows the root's own phrase: at once, or behind what commas set off from it. */
function hangsOn(arcs: Arcs, verb: number, root: number): boolean {
  const { tokens, heads, relations } = arcs;
  const over = heads[verb] ?? -1;
  if (over === root) return true;
  // "Captain Bell, who led the inquiry, described it": behind what two commas enclose the root's verb follows.
  const opening = tokens.findIndex(({ text }, at) => at > root && text === ",");
  if (opening > 0 && opening < verb - 2 && tokens[verb - 1]?.text === ",") {
    const isInside = /^(?:who|which|whose|whom|a|an|the|in|at|on|head|chief)$/i;
    if (isInside.test(tokens[opening + 1]?.text ?? "")) return true;
  }
  if (over > verb)
    return relations[verb] === "amod" && (verb === root + 1 || endsPhrase(arcs, verb, root));
  const relation = relations[verb] ?? "";
  if (tokens[over]?.upos === "VERB") return tokens[verb - 1]?.text === ",";
  if (relation !== "acl" || over > verb) return false;
  if (heads[over] === root) return true;
  for (let at = 0; at < verb; at++) {
    const clause = tokens[at]?.upos === "AUX" ? (heads[at] ?? -1) : at;
    const isTensed = finite.test(tokens[at]?.xpos ?? "");
    if (isTensed && relations[clause] !== "acl:relcl") return false;
  }
  // "Talks between the owner and the *miners* collapsed": the last noun of the root's own phrase.
  let top = over;
  for (let up = heads[top] ?? -1; up > root; up = heads[top] ?? -1) top = up;
  return heads[top] === root;
}

/** Whether what follows shows an active verb: an object, a clause, or what the lexicon lets it go with. */
function tells(arcs: Arcs, verb: number): boolean {
  const { tokens, relations } = arcs;
  const next = tokens[verb + 1]?.text.toLowerCase();
  const lemma = tokens[verb]?.lemma.toLowerCase() ?? "";
  if (next === "by" || next === "as") return false;
  // "marks mentioned here and used there are ...": the second verb shows the first to be passive.
  const second = childWith(arcs, verb, /^conj$/);
  if (second >= 0 && childWith(arcs, second, /^aux:pass$/) >= 0) return false;
  if (relations[verb] === "amod") return true;
  // "The club named Eva Borg as coach"
  if (/^(?:name|appoint|elect)$/.test(lemma) && tokens[verb + 1]?.name === "PER")
    return childWith(arcs, verb, /^(?:obl|xcomp)$/) > verb + 1;
  // "called President Paz to thank him": a name with its title right behind is the object, whatever the parser calls it.
  if (lemma === "call" && /^NNPS?$/.test(tokens[verb + 1]?.xpos ?? ""))
    return tokens.slice(verb + 2, verb + 5).some(({ xpos }) => xpos === "TO");
  // "The firm called the charges baseless": no participle has both what is named and what it is called.
  const clause = childWith(arcs, verb, /^ccomp$/);
  if (naming.test(lemma) && clause > verb && childWith(arcs, clause, /^nsubj$/) > verb) return true;
  if (childWith(arcs, verb, /^(?:obj|ccomp)/) > verb) return !takesTwo.has(lemma);
  if (childWith(arcs, verb, /^xcomp/) > verb)
    return embeddingVerbs.has(lemma) && next === "to" && !asked.has(lemma);
  // "Nine prisoners *escaped* from the island": nobody is escaped.
  if (unbefallingVerbs.has(lemma)) return true;
  return verbEntries(lemma).some(
    (entry) =>
      entry.intransitive ||
      (next !== undefined && entry.preposition?.some((one) => one === next)) ||
      !takesObject(entry),
  );
}

function takesObject({ object, objectWords, objectEvent, particle, frame }: VerbEntry): boolean {
  if (object || objectWords || objectEvent || particle !== "") return true;
  return [frame.recipient, frame.participant, frame.theme].some((places) =>
    places?.includes("object"),
  );
}

const naming = /^(?:call|dub|label|brand|term|deem|consider)$/;

/** "a clerk given a medal", "a boy named Per": participles that keep an object. */
const takesTwo: ReadonlySet<string> = new Set(
  `give teach offer award grant send show tell ask name call dub elect pay charge deny promise owe
  assign hand allow lend label title style christen nickname appoint make cost fine`.split(/\s+/),
);

/** "a man ordered to leave": of these verbs the subject of the infinitive is whom they befall. */
const asked: ReadonlySet<string> = new Set(
  `ask urge order tell force allow press compel expect believe say report think suppose allege require
  schedule design intend mean set`.split(/\s+/),
);

/**
 * "Strikers *set* tires on fire and threw stones": a participle after its noun has no object, so this one and the
 * verb behind "and" are two verbs of one subject.
 */
function coordinated(arcs: Arcs): number | undefined {
  const { tokens, heads, relations } = arcs;
  const second = heads.indexOf(-1);
  if (tokens[second]?.xpos !== "VBD" || tokens[second - 1]?.upos !== "CCONJ") return undefined;
  const subject = childWith(arcs, second, /^nsubj$/);
  const first = childWith(arcs, subject, /^acl$/);
  if (subject < 0 || first < subject || first > second || !isFree(arcs, first)) return undefined;
  // "A clerk *called* the fee "unfair" and said ...": no participle has a predicate and stands beside a finite verb.
  const names = tokens[first]?.lemma === "call" && childWith(arcs, first, /^xcomp$/) > first;
  if (!names && takesTwo.has(tokens[first]?.lemma.toLowerCase() ?? "")) return undefined;
  if (!names && childWith(arcs, first, /^obj$/) < first) return undefined;
  heads[first] = -1;
  relations[first] = "root";
  heads[second] = first;
  relations[second] = "conj";
  heads[subject] = first;
  return first;
}
