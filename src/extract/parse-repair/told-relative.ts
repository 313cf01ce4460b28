import type { Sentence, Token } from "../../language/analysis.ts";
import { amended } from "./amended.ts";
import { arcsOf, isBroken } from "./arcs.ts";
import { finite } from "./word-tests.ts";

const saying =
  /^(?:say|says|said|believes?|believed|thinks?|thought|claims?|claimed|alleges?|alleged|suspects?|suspected)$/;
const nominal = /^(?:NOUN|PROPN|PRON|DET|ADJ|NUM)$/;

/** Whose account is told without a pronoun in front of them: "the man police believe killed two nurses". */
const accounts =
  /^(?:police|prosecutors|officials|authorities|officers|detectives|investigators|they)$/;

interface Relative {
  /** The head of what is described. */
  readonly noun: number;
  /** Its pronoun, or the speaker where there is none. */
  readonly first: number;
  readonly speaker: number;
  readonly cue: number;
  /** What is told. */
  readonly verb: number;
}

/**
 * "A man *who police say robbed a bank* was arrested": the tagger takes the speaker for a verb, or the cue for an
 * interjection, and the clause swallows the sentence. The cue is hung on the noun, what is told on the cue, and the verb
 * behind becomes the main one.
 */
export function tieToldRelative(sentence: Sentence): Sentence {
  const { tokens } = sentence;
  const found = relativeIn(tokens);
  if (found === undefined) return sentence;
  const { noun, first, speaker, cue, verb } = found;
  const before = tokens.slice(0, first).some(({ xpos }) => finite.test(xpos));
  const opened = before ? -1 : mainStart(tokens, verb);
  const root = tokens.findIndex(({ head }) => head < 0);
  if (before ? root >= first : opened < 0) return sentence;
  const main = before ? root : mainVerb(tokens, opened);
  const end = before ? tokens.length : opened;
  const isPassive = !before && main > opened && tokens[main]?.xpos === "VBN";
  const placed = tokens.map((token, at): Token => {
    const to = (head: number, relation = token.relation): Token =>
      amended(token, { head, relation });
    if (at === cue) return { ...tagged(token), head: noun, relation: "acl:relcl" };
    if (at === speaker) return { ...asNoun(token), head: cue, relation: "nsubj" };
    if (at === verb)
      return { ...to(cue, "ccomp"), ...(token.xpos === "VBN" && verb === cue + 1 && asPast) };
    if (at === first) return to(verb, "nsubj");
    if (at > first && at < speaker) return to(speaker, token.upos === "DET" ? "det" : "compound");
    if (at > cue && at < verb) return to(verb);
    if (!before && at === main) return to(-1, "root");
    if (!before && at === noun) return to(main, isPassive ? "nsubj:pass" : "nsubj");
    if (at > verb && at < end)
      return token.head > first && token.head < end && token.head !== cue && token.head !== speaker
        ? token
        : to(verb, ofVerb(tokens, at));
    if (before) return token;
    if (at > end) return token.head < end ? to(main) : token;
    if (at === end) return to(main);
    return token.head >= first ? to(at < noun && token.upos !== "PUNCT" ? noun : main) : token;
  });
  const tied = { ...sentence, tokens: placed };
  return isBroken(arcsOf(tied)) ? sentence : tied;
}

function relativeIn(tokens: readonly Token[]): Relative | undefined {
  for (let cue = 2; cue < tokens.length - 2; cue++) {
    if (!saying.test(tokens[cue]?.text ?? "")) continue;
    const told = behindAdverbs(tokens, cue + 1);
    if (!/^(?:VBD|VBZ|VBP|VBN)$/.test(tokens[told]?.xpos ?? "")) continue;
    const speaker = cue - 1;
    const first = openingOf(tokens, speaker);
    if (first === undefined) continue;
    const comma = tokens[first - 1]?.text === "," ? 1 : 0;
    const noun = nounEnding(tokens, first - 1 - comma);
    const verb = tokens[told]?.upos === "AUX" ? predicate(tokens, told) : told;
    if (noun !== undefined && verb > cue) return { noun, first, speaker, cue, verb };
  }
  return undefined;
}

/** Where the relative clause opens: at its pronoun, or, where it has none, at who gives the account. */
function openingOf(tokens: readonly Token[], speaker: number): number | undefined {
  for (let at = speaker - 1; at > 0 && at > speaker - 6; at--) {
    if (/^(?:who|which|that)$/.test(tokens[at]?.text ?? "")) return at;
    if (!nominal.test(tokens[at]?.upos ?? "")) break;
  }
  return accounts.test(tokens[speaker]?.text ?? "") ? speaker : undefined;
}

/** The head of the noun phrase that ends at a token. */
function nounEnding(tokens: readonly Token[], last: number): number | undefined {
  if (!/^(?:NOUN|PROPN)$/.test(tokens[last]?.upos ?? "")) return undefined;
  let noun = last;
  for (let steps = 0; steps < last; steps++) {
    const { head = -1, relation = "" } = tokens[noun] ?? {};
    if (head < 0 || head >= last || !/^(?:compound|flat|nmod)/.test(relation)) break;
    noun = head;
  }
  return noun;
}

const behindAdverbs = (tokens: readonly Token[], from: number): number =>
  tokens[from]?.upos === "ADV" ? from + 1 : from;

/** What an auxiliary helps. */
function predicate(tokens: readonly Token[], helper: number): number {
  const head = tokens[helper]?.head ?? -1;
  if (head > helper && head < helper + 6) return head;
  const verb = behindAdverbs(tokens, helper + 1);
  return /^(?:VERB|ADJ|NOUN)$/.test(tokens[verb]?.upos ?? "") ? verb : -1;
}

/** The next finite verb, if nothing opens another clause in front of it. */
function mainStart(tokens: readonly Token[], from: number): number {
  for (let at = from + 1; at < tokens.length; at++) {
    const { text = "", upos = "", xpos = "" } = tokens[at] ?? {};
    if (/^W/.test(xpos) || upos === "SCONJ" || upos === "CCONJ" || /^[;:"“]$/.test(text)) return -1;
    if (finite.test(xpos)) return at;
  }
  return -1;
}

const mainVerb = (tokens: readonly Token[], opened: number): number => {
  if (tokens[opened]?.upos !== "AUX") return opened;
  const found = predicate(tokens, opened);
  return found < 0 ? opened : found;
};

/** What hung on the wrong verb hangs on this one: without a preposition it is the object. */
function ofVerb(tokens: readonly Token[], at: number): string {
  const { upos, relation = "" } = tokens[at] ?? {};
  if (upos !== "NOUN" && upos !== "PROPN" && upos !== "PRON") return relation;
  return tokens.some((token) => token.head === at && token.relation === "case") ? "obl" : "obj";
}

const asPast = { upos: "VERB", xpos: "VBD" } as const;

const asNoun = (token: Token): Token =>
  /^(?:NOUN|PROPN|PRON)$/.test(token.upos) ? token : amended(token, { upos: "NOUN", xpos: "NNS" });

function tagged(token: Token): Token {
  const { text } = token;
  const xpos = /(?:d|thought)$/.test(text) ? "VBD" : /s$/.test(text) ? "VBZ" : "VBP";
  const lemma = /^th/.test(text)
    ? "think"
    : /^sa/.test(text)
      ? "say"
      : text.replace(/(?:ed|s)$/, "").replace(/^(believ|alleg)$/, "$1e");
  return amended(token, { upos: "VERB", xpos, lemma });
}
