import { baseRelation, childrenOf, type SentenceTree, subtree } from "../sentence-tree.ts";
import { framesOf } from "./cue-frames.ts";
import { opensSentence, resumes } from "./returns-to-reporter.ts";
import { closingCueComma, hasTensed, isTensed, lower, opensMeanwhile } from "./set-off-cue.ts";

const lastOf = (tree: SentenceTree, token: number): number => subtree(tree, token).at(-1) ?? token;

/** Prepositions that tie a noun to what stands in front of it more often than to the verb. */
const tying =
  /^(?:of|to|for|from|over|about|against|between|regarding|concerning|toward|towards|into|than)$/;

const openingMark = /^(?:["″“‘]|``|‘‘)$/;
const closingMark = /^(?:["″”’]|''|’’)$/;

/** Behind the object of a cue verb: does the piece that begins at this token go on with it? Then its last token. */
function continuation(tree: SentenceTree, cue: number, token: number): number | undefined {
  const word = tree.tokens[token];
  if (word === undefined) return undefined;
  const text = lower(tree, token);
  const xpos = tree.tokens[token]?.xpos;
  if (openingMark.test(word.text)) {
    // "called the rule / 'a joke'": what something is called often stands in quotation marks.
    for (let close = token + 1; close < tree.tokens.length; close++) {
      if (closingMark.test(tree.tokens[close]?.text ?? "")) return close;
    }
    return undefined;
  }
  if (xpos === "TO" && /^VB$/.test(tree.tokens[word.head]?.xpos ?? "") && word.head > token) {
    return lastOf(tree, word.head);
  }
  // "noted delays / in counting"
  const ties = tying.test(text) || (text === "in" && tree.tokens[token + 1]?.xpos === "VBG");
  if (word.upos === "ADP" && ties && word.head > token) return lastOf(tree, word.head);
  if (/^(?:who|that|whose|whom)$/.test(text) && /^(?:WDT|WP|WP\$)$/.test(xpos ?? "")) {
    return lastOf(tree, Math.max(word.head, token));
  }
  const top = topUnder(tree, cue, token);
  if (top === undefined || !/^(?:acl|conj|xcomp|appos)$/.test(baseRelation(tree.tokens[top]))) {
    return undefined;
  }
  return baseRelation(tree.tokens[top]) === "conj" && /^VB/.test(tree.tokens[top]?.xpos ?? "")
    ? undefined
    : lastOf(tree, top);
}

/** The dependent of the cue whose subtree begins at the token. */
const topUnder = (tree: SentenceTree, cue: number, token: number): number | undefined =>
  childrenOf(tree, cue).find((child) => child >= token && subtree(tree, child)[0] === token);

/** "to cut rents, build homes and lower taxes": the last token of the list that an infinitive begins. */
export function listEnd(tree: SentenceTree, last: number): number {
  let end = last;
  for (let item = 0; item < 6; item++) {
    let token = end + 1;
    // "to know who had paid / and who had not": a second question.
    if (
      tree.tokens[token]?.upos === "CCONJ" &&
      /^(?:who|whether|what|why|how)$/.test(lower(tree, token + 1))
    ) {
      while (token < tree.tokens.length && tree.tokens[token]?.upos !== "PUNCT") token += 1;
      return token - 1;
    }
    while (/^(?:PUNCT|CCONJ|ADV)$/.test(tree.tokens[token]?.upos ?? "") && token < end + 4) {
      if (/^[.;:]/.test(tree.tokens[token]?.text ?? "")) return end;
      token += 1;
    }
    if (token === end + 1 || tree.tokens[token]?.xpos !== "VB") break;
    const next = lastOf(tree, token);
    if (next <= end) break;
    end = next;
  }
  return end;
}

/** "blamed the drought, with the minister saying ...": a clause of its own begins at "with". */
const opensAbsolute = (tree: SentenceTree, token: number): boolean => {
  if (lower(tree, token) !== "with") return false;
  let verb = token + 1;
  while (
    verb < token + 10 &&
    /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM|PART)$/.test(tree.tokens[verb]?.upos ?? "")
  ) {
    verb += 1;
  }
  return tree.tokens[verb]?.xpos === "VBG" && framesOf(tree, verb) !== undefined;
};

/**
 * "declined the job *and has left*", "agreed to lend money, *and the union helped*": a tensed verb behind "and" is the article's,
 * unless a clause inside the phrase has a tense that it could go on with.
 */
function goesOn(tree: SentenceTree, first: number, conjunction: number): boolean {
  if (!/^(?:and|but|or)$/.test(lower(tree, conjunction))) return false;
  if (hasTensed(tree, first, conjunction)) return false;
  const afterComma = tree.tokens[conjunction - 1]?.text === ",";
  let verb = conjunction + 1;
  const between = afterComma ? /^(?:ADV|NOUN|PROPN|PRON|DET|ADJ|NUM|PART)$/ : /^ADV$/;
  while (between.test(tree.tokens[verb]?.upos ?? "") && verb < conjunction + 9) verb += 1;
  // "to sweep the yards and repaint the gates": behind an infinitive, a bare form is another.
  const isBare =
    verb === conjunction + 1 &&
    tree.tokens[verb]?.xpos === "VBP" &&
    tree.tokens[first]?.xpos === "TO";
  return (
    (isTensed(tree, verb) && !isBare) ||
    (afterComma && verb > conjunction + 1 && tree.tokens[verb]?.xpos === "VBN")
  );
}

const dash = /^(?:—|–|―|--|-)$/;

/** "to ban all nets — 600 of them — from the bay": between two dashes stands an aside, or behind the second the phrase goes on. */
const closesInsertion = (
  tree: SentenceTree,
  first: number,
  from: number,
  last: number,
): boolean => {
  const isSpaced = (token: number): boolean =>
    dash.test(tree.tokens[token]?.text ?? "") &&
    (tree.tokens[token - 1]?.end ?? 0) < (tree.tokens[token]?.start ?? 0);
  for (let token = first; token < from; token++) if (isSpaced(token)) return true;
  for (let token = from + 1; token < last; token++) {
    if (isSpaced(token)) return tree.tokens[token + 1]?.upos === "ADP";
  }
  return false;
};

/** Where the article takes over again from what a phrase names: at a dash, a participle of the cue's, a date of it. */
export function phraseCut(tree: SentenceTree, cue: number, first: number, last: number): number {
  const closing = closingCueComma(tree) ?? -1;
  if (closing > Math.max(cue, first) && closing <= last) {
    return phraseCut(tree, cue, first, closing - 1);
  }
  for (let token = first + 1; token <= last; token++) {
    const word = tree.tokens[token];
    const text = lower(tree, token);
    const spaced = (tree.tokens[token - 1]?.end ?? 0) < (word?.start ?? 0);
    const afterComma = tree.tokens[token - 1]?.text === ",";
    const cuts =
      opensAbsolute(tree, token) ||
      opensMeanwhile(tree, token) ||
      (afterComma && cue < 2 && opensSentence(tree, cue)) ||
      resumes(tree, token) ||
      (spaced && text === "during") ||
      (spaced && dash.test(text) && !closesInsertion(tree, first, token, last)) ||
      (afterComma &&
        word?.xpos === "VBG" &&
        (word.head <= cue || framesOf(tree, token)?.clause !== undefined)) ||
      (afterComma && /^(?:although|though|while|whereas)$/.test(text)) ||
      (afterComma && /^(?:which|who|where)$/.test(text)) ||
      goesOn(tree, first, token);
    if (cuts) {
      let end = token - 1;
      while (end > first && tree.tokens[end]?.upos === "PUNCT") end -= 1;
      return end;
    }
  }
  return last;
}

/** The last token of a phrase, with what the parser may have hung on the verb instead of the phrase. */
export function phraseEnd(tree: SentenceTree, cue: number, last: number): number {
  let end = last;
  for (let piece = 0; piece < 8; piece++) {
    const next = continuation(tree, cue, end + 1);
    if (next === undefined || next <= end) break;
    end = next;
  }
  return end;
}
