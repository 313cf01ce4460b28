import type { SentenceTree } from "../sentence-tree.ts";
import { framesOf } from "./cue-frames.ts";
import { opensQuote } from "./quoting-tokens.ts";
import { standsBetween } from "./reported-span.ts";
import { isTensed, lower, skipAdverbs } from "./set-off-cue.ts";

const isVerb = (tree: SentenceTree, token: number): boolean =>
  /^VB/.test(tree.tokens[token]?.xpos ?? "");

const nominal = /^(?:NOUN|PROPN|PRON|DET|NUM|ADJ)$/;

/** "said its chief, who joined in May, / had quit": the finite verb right behind what two commas or dashes enclose. */
const verbBehindInsertion = (tree: SentenceTree, comma: number): number | undefined => {
  const mark = tree.tokens[comma]?.text;
  for (let token = comma + 1; token < Math.min(tree.tokens.length, comma + 20); token++) {
    if (tree.tokens[token]?.text !== mark) continue;
    const verb = skipAdverbs(tree, token + 1);
    const first = tree.tokens[token + 1]?.xpos ?? "";
    const finite = /^(?:VBD|VBZ|VBP|MD)$/;
    return finite.test(first) || finite.test(tree.tokens[verb]?.xpos ?? "") ? verb : undefined;
  }
  return undefined;
};

/**
 * "warn, however, that ...", "wrote at the time that the warden ...": a noun phrase behind it shows what the tag may not, also
 * one whose plural passes for a verb: "said in a note that visits to the wards would end".
 */
const opensClause = (tree: SentenceTree, cue: number, that: number): boolean =>
  tree.tokens[that]?.upos === "SCONJ" ||
  tree.tokens[that - 1]?.text === "," ||
  saysOnOccasion(tree, cue, that) ||
  /^(?:DT|PRP|PRP\$|NNP|NNPS|EX)$/.test(tree.tokens[that + 1]?.xpos ?? "") ||
  (tree.tokens[that + 1]?.xpos === "VBZ" && isTensedBehind(tree, that + 1));

const occasion =
  /^(?:statement|release|letter|e-?mail|note|memo|message|post|tweet|thread|report|filing|ruling|column|blog|article|diary|affidavit|communiqu[eé]|interview|conference|briefing|hearing|speech|sermon|testimony|broadcast|video|inquest|inquiry|trial|forum|call)$/;

/**
 * "said in a news release *that two men were held*": a verb that has nothing else to say says it, though the parser describes the
 * release with it; "found in a letter that clerks had lost" is left to the parser.
 */
const saysOnOccasion = (tree: SentenceTree, cue: number, that: number): boolean => {
  if (!/^(?:NN|NNS|CD|JJ|JJR|JJS|RB)$/.test(tree.tokens[that + 1]?.xpos ?? "")) return false;
  const lemma = tree.tokens[cue]?.lemma;
  return (
    lemma === "say" ||
    ((framesOf(tree, cue)?.clause ?? 0) >= 0.9 && occasion.test(tree.lemmas[that - 1] ?? ""))
  );
};

/** Is a second tense to come right behind it, or behind a preposition or a conjunction, so that the first is none? */
const isTensedBehind = (tree: SentenceTree, plural: number): boolean => {
  if (tree.tokens[plural]?.upos !== "VERB") return false;
  // "said in a note that officers found two guns"
  if (/^(?:VBD|MD)$/.test(tree.tokens[plural + 1]?.xpos ?? "")) return true;
  if (!/^(?:ADP|CCONJ)$/.test(tree.tokens[plural + 1]?.upos ?? "")) return false;
  for (let token = plural + 2; token < tree.tokens.length; token++) {
    const { upos, xpos } = tree.tokens[token] ?? {};
    if (upos === "AUX" && xpos !== "VB") return true;
    if (!/^(?:NOUN|PROPN|ADJ|DET|NUM|ADP|CCONJ)$/.test(upos ?? "")) return false;
  }
  return false;
};

/** "said in a letter that the firm lied": what has a subject of its own describes no letter. */
const isRelative = (tree: SentenceTree, verb: number, that: number): boolean => {
  const over = tree.tokens[verb]?.head ?? -1;
  if (tree.tokens[verb]?.relation !== "acl:relcl") return false;
  if (that < 0 || over > that) return true;
  return !tree.tokens.some(
    ({ head, relation }, at) => head === verb && at > that && at < verb && /^nsubj/.test(relation),
  );
};

/** Verbs behind which a bare form has a subject: "demanded the mayor resign". */
const mandative = /^(?:demand|insist|recommend|propose|suggest|request|urge)$/;

/** "demanded / the mayor *resign*": a bare form right behind a noun phrase. */
const isSubjunctive = (tree: SentenceTree, cue: number, verb: number): boolean =>
  tree.tokens[verb]?.xpos === "VB" &&
  mandative.test(tree.tokens[cue]?.lemma ?? "") &&
  /^(?:NOUN|PROPN|PRON)$/.test(tree.tokens[verb - 1]?.upos ?? "");

/** "warned / there could be more": the tagger may take it for a place. */
const isExistential = (tree: SentenceTree, token: number): boolean =>
  lower(tree, token) === "there" && isTensed(tree, token + 1);

/** "said trade between them / *grew*": forms that no participle has, whatever the tagger calls them. */
const onlyPast =
  /^(?:grew|rose|fell|took|gave|went|came|began|broke|drove|flew|knew|saw|spoke|wrote|shrank|sank|drew|threw|chose|stole|shook|blew|ate|ran)$/;

/** "said the group / *plans* to build two": what passes for a plural has the infinitive of a verb behind it. */
const isPlanning = (tree: SentenceTree, token: number): boolean =>
  /^(?:plans|aims|hopes|needs|intends|wants)$/.test(lower(tree, token)) &&
  lower(tree, token + 1) === "to" &&
  tree.tokens[token + 2]?.xpos === "VB" &&
  /^(?:NN|NNP)$/.test(tree.tokens[token - 1]?.xpos ?? "");

const circumstance = /^(?:as|when|while|after|before)$/;

/** A clause behind a verb of saying that the parser did not connect to it: "says / prices keep falling". */
export function looseClause(
  tree: SentenceTree,
  cue: number,
  takesObject: boolean,
): { start: number; head: number } | undefined {
  let conjunction = -1;
  for (let token = cue + 1; token < Math.min(tree.tokens.length, cue + 14); token++) {
    const text = lower(tree, token);
    // "wondered aloud / whether anyone heard"
    if (text === "whether" || (text === "that" && opensClause(tree, cue, token))) {
      conjunction = token;
      break;
    }
    if (tree.tokens[token]?.text === ":" || isVerb(tree, token)) break;
  }
  const start = conjunction < 0 ? cue + 1 : conjunction;
  for (let token = cue + 1; token < conjunction; token++) {
    // "warn, however, that ...": an adverb is nobody's.
    if (tree.tokens[token]?.upos === "ADV") continue;
    // "repeated the claim that ...": the clause is the noun's.
    if (!standsBetween(tree, cue, token, takesObject)) return undefined;
  }
  const word = tree.tokens[start];
  if (word === undefined) return undefined;
  // "says / existing plans will go": a participle may describe the subject.
  // "said / as many as 40 people were hurt"
  const count = lower(tree, start) === "as" && lower(tree, start + 2) === "as" ? 3 : 0;
  const opens =
    nominal.test(word.upos) ||
    // "said / both armies had moved"
    /^(?:both|neither|either)$/.test(lower(tree, start)) ||
    word.relation === "amod" ||
    count > 0 ||
    isExistential(tree, start) ||
    opensQuote(tree, start);
  if (conjunction < 0 && !opens) return undefined;
  for (let token = start + 1 + count; token < tree.tokens.length; token++) {
    const at = tree.tokens[token];
    const tensed =
      /^(?:VBD|VBZ|VBP|MD)$/.test(at?.xpos ?? "") ||
      onlyPast.test(lower(tree, token)) ||
      isPlanning(tree, token);
    // "sent a picture / that *showed* two bears": what describes the object is not what is said.
    const describes = conjunction < 0 && /^(?:that|which|who)$/.test(lower(tree, token - 1));
    if (
      (tensed && !describes && !isRelative(tree, token, conjunction)) ||
      isSubjunctive(tree, cue, token)
    ) {
      // "denied the charge and praised ...": the verb is a second one of the cue's subject.
      if (
        tree.tokens[token - 1]?.upos === "CCONJ" ||
        (at?.head === cue && at.relation === "conj")
      ) {
        return undefined;
      }
      return { start, head: token };
    }
    // "showed no remorse as the verdict was read": the clause is a circumstance.
    if (
      conjunction < 0 &&
      at !== undefined &&
      circumstance.test(at.text) &&
      (at.relation === "mark" || (framesOf(tree, cue)?.clause ?? 0) <= 0.8)
    ) {
      return undefined;
    }
    if (conjunction < 0 && /^[,;:.—–]$/.test(at?.text ?? "")) {
      const head =
        takesObject || !/^[,—–]$/.test(at?.text ?? "")
          ? undefined
          : verbBehindInsertion(tree, token);
      return head === undefined ? undefined : { start, head };
    }
  }
  // "contend that the landlord cut off the heat": where the tagger saw no tense, "that" still opens a clause.
  const participle = tree.tokens.findIndex(({ xpos }, at) => at > start + 1 && xpos === "VBN");
  return conjunction === cue + 1 && participle > 0 ? { start, head: participle } : undefined;
}
