import {
  baseRelation,
  childrenOf,
  childWith,
  type SentenceTree,
  subtree,
} from "../sentence-tree.ts";
import { hasTensed } from "./set-off-cue.ts";

/** "who", "which", "that": a subject that stands for the noun in front of its clause. */
export const isRelativizer = (tree: SentenceTree, token: number): boolean =>
  /^(?:who|which|that|whom)$/i.test(tree.tokens[token]?.text ?? "");

/** Time words stand where a speaker could: "said Friday", "in a letter Monday saying". */
const weekday = /^(?:mon|tues|wednes|thurs|fri|satur|sun)days?$/i;
const monthName =
  /^(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|aug|sept|oct|nov|dec)\.?$/i;
const timeWord =
  /^(?:today|yesterday|tomorrow|tonight|weeks?|months?|years?|days?|mornings?|afternoon|evening|night|recently|earlier|later|then|now|time|once|spring|summer|fall|autumn|winter)\.?$/i;

/** "on Monday, *3* May *2019* stated" */
const isOfDate = (tree: SentenceTree, token: number): boolean => {
  const number = tree.tokens[token]?.text ?? "";
  const month = /^\d{1,2}$/.test(number) ? token + 1 : token - 1;
  return (
    /^(?:\d{1,2}|(?:19|20)\d\d)$/.test(number) && monthName.test(tree.tokens[month]?.text ?? "")
  );
};

export const isTimeWord = (tree: SentenceTree, token: number): boolean =>
  weekday.test(tree.tokens[token]?.text ?? "") ||
  isOfDate(tree, token) ||
  ((timeWord.test(tree.tokens[token]?.text ?? "") ||
    monthName.test(tree.tokens[token]?.text ?? "")) &&
    tree.tokens[token]?.name !== "PER");

/** "the 49-year-old said", "the general said": an adjective that nothing follows but a verb, with an article, names a person. */
export const isNominalAdjective = (tree: SentenceTree, token: number): boolean =>
  tree.tokens[token]?.xpos === "JJ" &&
  /^(?:VERB|AUX|ADV|PUNCT)$/.test(tree.tokens[token + 1]?.upos ?? "PUNCT") &&
  (/^(?:the|one|another)$/i.test(tree.tokens[token - 1]?.text ?? "") ||
    (/(?:^|-)olds?$/.test(tree.tokens[token]?.text ?? "") &&
      tree.tokens.slice(Math.max(0, token - 6), token).some(({ text }) => /^the$/i.test(text))));

export const isNoun = (tree: SentenceTree, token: number): boolean =>
  (/^(?:NOUN|PROPN|PRON|NUM)$/.test(tree.tokens[token]?.upos ?? "") ||
    /^(?:all|both|many|some|several|few|most|others?|another)$/i.test(
      tree.tokens[token]?.text ?? "",
    ) ||
    isNominalAdjective(tree, token)) &&
  !isRelativizer(tree, token) &&
  tree.tokens[token]?.xpos !== "PRP$";

export const commaBetween = (tree: SentenceTree, from: number, to: number): boolean => {
  for (let token = from + 1; token < to; token++) {
    if (/^[,:]$/.test(tree.tokens[token]?.text ?? "")) return true;
  }
  return false;
};

/** Does the verb group show a tense, so that a subject must stand in front of it? */
function groupStart(tree: SentenceTree, verb: number): number | undefined {
  const word = tree.tokens[verb];
  // A past tense far from its subject is often taken for a participle; one that heads its sentence has a tense.
  let tensed = /^VB[DZP]$/.test(word?.xpos ?? "") || (word?.xpos === "VBN" && (word.head ?? 0) < 0);
  let token = verb - 1;
  while (token >= 0 && /^(?:AUX|ADV|PART)$/.test(tree.tokens[token]?.upos ?? "")) {
    if (tree.tokens[token]?.xpos === "TO") return undefined;
    if (tree.tokens[token]?.upos === "AUX") tensed = true;
    token -= 1;
  }
  return tensed ? token : undefined;
}

const preposition = (tree: SentenceTree, noun: number): number | undefined =>
  childrenOf(tree, noun).find(
    (child) =>
      child < noun &&
      baseRelation(tree.tokens[child]) === "case" &&
      tree.tokens[child]?.xpos !== "POS",
  );

/** "Norway, *Chad* and *Peru* said": what is joined to a noun, where an "and" shows the list. */
const isListed = (tree: SentenceTree, noun: number): boolean =>
  isConjunct(tree, noun) &&
  [...childrenOf(tree, tree.tokens[noun]?.head ?? -1), ...childrenOf(tree, noun)].some(
    (item) =>
      isConjunct(tree, item) &&
      childrenOf(tree, item).some((child) => baseRelation(tree.tokens[child]) === "cc"),
  );

const isConjunct = (tree: SentenceTree, noun: number): boolean =>
  baseRelation(tree.tokens[noun]) === "conj";

/** The head of the noun phrase that ends at a token: "officials" for "officials in both camps". */
function phraseHead(tree: SentenceTree, last: number, before: number): number | undefined {
  let token = last;
  for (let piece = 0; piece < 5; piece++) {
    // "the Monetary Authority (MAS) announced"
    if (tree.tokens[token]?.text === ")") {
      while (token > 0 && tree.tokens[token]?.text !== "(") token -= 1;
      token -= 1;
    }
    if (!isNoun(tree, token)) return undefined;
    let top = token;
    for (let step = 0; step < 24; step++) {
      const head = tree.tokens[top]?.head ?? -1;
      if (head < 0 || head >= before || !isNoun(tree, head)) break;
      // "In a statement, one of the lawyers": what a comma parts from the phrase is none of it, but in a list.
      if (head < top && commaBetween(tree, head, top) && !isListed(tree, top)) break;
      top = head;
    }
    const marker = preposition(tree, top);
    // "after Oslo quit": with a verb behind it, "after" opens a clause.
    const opensClause =
      marker !== undefined &&
      /^(?:after|before|since|until|as|while|when|because|if|though|although|but|for)$/i.test(
        tree.tokens[marker]?.text ?? "",
      ) &&
      // "a spokesman for the ministry"
      !(tree.tokens[marker]?.text === "for" && isNoun(tree, marker - 1));
    if (marker === undefined || opensClause) return isTimeWord(tree, top) ? undefined : top;
    let left = Math.min(marker, subtree(tree, top)[0] ?? marker) - 1;
    while (left > 0 && tree.tokens[left]?.upos === "CCONJ") left -= 1;
    if (!isNoun(tree, left)) return undefined;
    token = left;
  }
  return undefined;
}

/** The noun phrase right in front of a finite verb group, for what the parser left apart: "officials in both camps say". */
export function nounBefore(tree: SentenceTree, verb: number): number | undefined {
  const last = groupStart(tree, verb);
  return last === undefined ? undefined : phraseHead(tree, last, verb);
}

/** The noun phrase in front of what commas enclose: "Kofi Mensah, head of the fund, warned", "the bank, which owns it, said". */
export function nounBeforeCommas(tree: SentenceTree, verb: number): number | undefined {
  const last = groupStart(tree, verb);
  if (last === undefined || tree.tokens[last]?.text !== ",") return undefined;
  for (let token = last - 1; token > Math.max(0, last - 30); token--) {
    if (tree.tokens[token]?.text !== ",") continue;
    // "Ana Ruiz, 34, who runs a bakery, said": an age stands between.
    if (tree.tokens[token - 1]?.upos === "NUM" && tree.tokens[token - 2]?.text === ",") continue;
    const head = phraseHead(tree, token - 1, token);
    if (head !== undefined && isNoun(tree, head)) return head;
  }
  return undefined;
}

/** The noun that a stretch of a noun phrase hangs on. */
export function topNoun(tree: SentenceTree, from: number, to: number): number | undefined {
  for (let token = from; token < to; token++) {
    const head = tree.tokens[token]?.head ?? -1;
    if (isNoun(tree, token) && (head < from || head >= to)) return token;
  }
  return undefined;
}

/**
 * "..., while *a rival*, Pell & Co, said", "..., and *a nurse* in Lima, who was there, said": the noun phrase that a second
 * clause opens with, behind which two commas enclose something.
 */
export function nounBehindConjunction(tree: SentenceTree, verb: number): number | undefined {
  if (tree.tokens[verb - 1]?.text !== ",") return undefined;
  for (let comma = verb - 2; comma > Math.max(2, verb - 16); comma--) {
    if (tree.tokens[comma]?.text !== ",") continue;
    let opener = comma - 1;
    while (/^(?:DET|ADJ|NOUN|PROPN|NUM|ADP|PART)$/.test(tree.tokens[opener]?.upos ?? "")) opener--;
    const joins = /^(?:while|whereas|and|but)$/.test(tree.words[opener] ?? "");
    if (!joins || tree.tokens[opener - 1]?.text !== "," || !hasTensed(tree, 0, opener)) continue;
    return topNoun(tree, opener + 1, comma);
  }
  return undefined;
}

/** "Ana Ruiz, addressing the press on Monday, 3 May, stated": the noun phrase that the clause opens with, if no other verb shows a tense. */
export function openingNoun(tree: SentenceTree, verb: number): number | undefined {
  const last = groupStart(tree, verb);
  if (last === undefined) return undefined;
  let noun: number | undefined;
  for (let token = 0; token <= last; token++) {
    if (/^(?:VB[DZP]|MD)$/.test(tree.tokens[token]?.xpos ?? "")) return undefined;
    if (noun !== undefined || !isNoun(tree, token) || isTimeWord(tree, token)) continue;
    let top = token;
    for (let step = 0; step < 24; step++) {
      const head = tree.tokens[top]?.head ?? -1;
      if (head < 0 || head > last || !isNoun(tree, head)) break;
      top = head;
    }
    if (preposition(tree, top) === undefined && !isTimeWord(tree, top)) noun = top;
  }
  return noun;
}

/** Nouns for people and bodies that speak, by their endings and a few words. */
export const personNoun =
  /(?:er|or|ist|ian|ant|ent|ee|man|woman|people|police|official|president|minister|party|union|council|court|bank|board|company|ministry|army|family|team|staff|group|committee|leader|chief|judge|coach|director|head|mayor|governor|lawmaker|ally|aide|critic)s?$/i;

/** The preposition of a noun phrase; "" for none. */
export const caseOf = (tree: SentenceTree, token: number): string => {
  const marker = childWith(tree, token, "case");
  return marker === undefined ? "" : (tree.tokens[marker]?.lemma ?? "").toLowerCase();
};

/** "rallied *in the city* calling for a vote", "*outside the embassy* demanding one": where people act is nobody. */
export const isPlaceOfAct = (tree: SentenceTree, noun: number): boolean =>
  baseRelation(tree.tokens[noun]) === "obl" &&
  (/^(?:outside|near|through|across|around|along)$/.test(caseOf(tree, noun)) ||
    (/^(?:in|at|on)$/.test(caseOf(tree, noun)) &&
      (tree.tokens[noun]?.name === "LOC" ||
        /^(?:city|town|village|capital|province|region|district|square|street|park|plaza|stadium|avenue|road|bridge)$/.test(
          tree.lemmas[noun] ?? "",
        ))));

/** "Outside court, the charity's chair, Ruth Amos, read a letter": a place that opens the sentence is nobody. */
export function behindPlace(tree: SentenceTree, subject: number, verb: number): number | undefined {
  if (!/^(?:outside|inside|near|beside|behind|at|in|on)$/i.test(tree.tokens[0]?.text ?? ""))
    return undefined;
  const comma = tree.tokens.findIndex(({ text }) => text === ",");
  if (comma < 0 || subject > comma || subject > 4 || comma > 6 || verb < comma) return undefined;
  for (let token = comma + 1; token < verb; token++) {
    const last = tree.tokens[token + 1]?.upos ?? "";
    if (!isNoun(tree, token) || /^(?:NOUN|PROPN|PART)$/.test(last)) continue;
    // "Outside court the chair, Ruth *Mori*": headed by its first word, and said of the chair.
    let top = token;
    while (/^(?:flat|appos)$/.test(tree.tokens[top]?.relation ?? "")) {
      const over = tree.tokens[top]?.head ?? -1;
      if (over <= subject) break;
      top = over;
    }
    return top;
  }
  return undefined;
}
