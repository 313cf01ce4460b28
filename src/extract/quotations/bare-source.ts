import type { SentenceTree, TokenRange } from "../sentence-tree.ts";
import { isComma } from "./set-off-cue.ts";

/** A source that no comma parts from what it says. */
export interface BareSource extends TokenRange {
  readonly head: number;
}

/** The tagger takes "to police" for an infinitive. */
const isNoun = (tree: SentenceTree, token: number): boolean =>
  /^(?:NOUN|PROPN)$/.test(tree.tokens[token]?.upos ?? "") ||
  tree.words[token] === "police" ||
  /^(?:him|her|them)$/.test(tree.words[token] ?? "");

/** Does a noun phrase begin here that cannot go on with the noun in front: "police / the suspect", "police / Lund"? */
function opensAnother(tree: SentenceTree, token: number): boolean {
  const before = tree.tokens[token - 1];
  const xpos = tree.tokens[token]?.xpos ?? "";
  if (/^(?:DT|PRP\$|EX)$/.test(xpos)) return true;
  if (/^(?:he|she|they|it|we)$/.test(tree.words[token] ?? "")) return true;
  if (opensCount(tree, token)) return true;
  return (
    xpos === "NNP" &&
    (before?.xpos === "NNS" || before?.text === "police") &&
    before.text === before.text.toLowerCase()
  );
}

/** "the ministry / over 40 people", "Reuters / at least nine" */
function opensCount(tree: SentenceTree, token: number): boolean {
  const phrase = `${tree.words[token] ?? ""} ${tree.words[token + 1] ?? ""}`;
  const number = /^(?:more than|at least|fewer than|less than) /.test(`${phrase} `)
    ? token + 2
    : /^(?:over|nearly|almost|some|roughly)$/.test(tree.words[token] ?? "")
      ? token + 1
      : -1;
  return tree.tokens[number]?.xpos === "CD";
}

/** "According to officials Ana Ruiz and Omar Haddad, the dam fell": before a comma that names the officials. */
function hasVerb(tree: SentenceTree, from: number): boolean {
  const stop = tree.tokens[from]?.upos === "PROPN";
  for (let token = from; token < tree.tokens.length; token++) {
    if (stop && isComma(tree, token)) return false;
    if (/^VB[DZPN]$|^MD$/.test(tree.tokens[token]?.xpos ?? "")) return true;
  }
  return false;
}

const within = /^(?:ADJ|ADP|DET|NUM|PART|CCONJ)$/;
const longest = 12;

/** "According to *police in Lima* the suspect, a clerk, fled": the source from its first token on; none where a comma ends it. */
export function bareSource(tree: SentenceTree, first: number): BareSource | undefined {
  let head = -1;
  let isClosed = false;
  for (let token = first; token < Math.min(tree.tokens.length, first + longest); token++) {
    const { upos = "PUNCT", xpos = "" } = tree.tokens[token] ?? {};
    if (head >= 0 && isNoun(tree, token - 1) && opensAnother(tree, token))
      return hasVerb(tree, token) ? { first, last: token - 1, head } : undefined;
    if (isNoun(tree, token)) head = isClosed ? head : token;
    else if (upos === "ADP" || upos === "CCONJ") isClosed = true;
    else if (!within.test(upos) && xpos !== "PRP$") return undefined;
  }
  return undefined;
}
