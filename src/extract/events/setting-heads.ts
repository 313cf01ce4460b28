import { consequenceVerbs } from "../lexicon/befalling-verbs.ts";
import { embeddingVerbs } from "../lexicon/embedding-index.ts";
import { nounEntries } from "../lexicon/lexicon.ts";
import { baseRelation, childrenOf, childWith, type SentenceTree } from "../sentence-tree.ts";
import { caseOf, isVerb, lemmaAt } from "./phrase-words.ts";
import type { Trigger } from "./trigger.ts";

/**
 * Where time and place hang: on the trigger, its support verb, its participle: "the vote held on Monday", or the verb
 * that it completes: "was found guilty on Monday".
 */
export function settingHeads(
  tree: SentenceTree,
  { token, support, stage }: Trigger,
): readonly number[] {
  const shared = sharedHead(tree, token);
  const carrier = isEnded(tree, token) ? undefined : support;
  const found = [token, carrier, stage, shared].filter((at) => at !== undefined);
  const { upos, head = -1, relation = "" } = tree.tokens[token] ?? {};
  if (upos === "ADJ" && complements.has(relation) && isVerb(tree, head)) found.push(head);
  if (upos !== "NOUN") return found;
  for (const child of childrenOf(tree, token)) {
    const { relation, xpos } = tree.tokens[child] ?? {};
    if (child !== support && relation === "acl" && xpos === "VBN") found.push(child);
  }
  return found;
}

/** "lifted a *ban* on Monday": that day it ended, and it had begun before. */
export const isEnded = (tree: SentenceTree, noun: number): boolean =>
  baseRelation(tree.tokens[noun]) === "obj" &&
  ending.has(lemmaAt(tree, tree.tokens[noun]?.head ?? -1));

const ending: ReadonlySet<string> = new Set(
  "abandon break call cancel ease end halt lift postpone stop suspend".split(" "),
);

const complements: ReadonlySet<string> = new Set(["xcomp", "ccomp"]);

/** Of what goes on for long, a death in it tells no date. */
const lasting: ReadonlySet<string> = new Set(
  `war conflict fighting violence insurgency drought famine hunger starvation epidemic outbreak pandemic crisis disease
  illness campaign clash unrest cancer infection contamination`.split(/\s+/),
);

/**
 * What happened at one place and time with it. "A bomb went off in Lima on Monday, *killing* nine": the verb before.
 * "The *blast* in Lima *killed* nine on Monday": the deed and what did it are each other's.
 */
function sharedHead(tree: SentenceTree, token: number): number | undefined {
  const own = tree.tokens[token];
  if (!own) return undefined;
  if (own.relation === "nsubj" && isSudden(tree, token))
    return isVerb(tree, own.head) && consequenceVerbs.has(lemmaAt(tree, own.head))
      ? own.head
      : undefined;
  if (!consequenceVerbs.has(lemmaAt(tree, token)) || own.upos !== "VERB") return undefined;
  // "killing nine and *injuring* 36", "killed nine and *injured* 36"
  const first = own.relation === "conj" ? own.head : token;
  const { xpos = "", head = -1 } = tree.tokens[first] ?? {};
  if (xpos === "VBG") {
    const isBehind = baseRelation(tree.tokens[first]) === "advcl" && head < first;
    const isResult = isBehind && tree.words[first - 1] === "," && isVerb(tree, head);
    return isResult && !embeddingVerbs.has(lemmaAt(tree, head)) ? head : undefined;
  }
  const subject = childWith(tree, first, "nsubj");
  return subject !== undefined && isSudden(tree, subject) ? subject : undefined;
}

/**
 * "Nine were killed in Monday's *attack* in Lima": where and when they were. What befell them must be told: those charged in
 * an attack were so elsewhere.
 */
export function isOccasion(tree: SentenceTree, noun: number, top: number): boolean {
  const lemma = lemmaAt(tree, top);
  if (!consequenceVerbs.has(lemma) && !dying.has(lemma)) return false;
  return /^(?:in|during)$/.test(caseOf(tree, noun) ?? "") && isSudden(tree, noun);
}

const dying: ReadonlySet<string> = new Set("die perish drown".split(" "));

const isSudden = (tree: SentenceTree, noun: number): boolean =>
  tree.tokens[noun]?.upos === "NOUN" &&
  !lasting.has(lemmaAt(tree, noun)) &&
  nounEntries(lemmaAt(tree, noun)).some(({ type }) => type === "Assault" || type === "Harm");
