import type { Token } from "../../language/analysis.ts";
import { personNoun } from "../../language/gazetteer/person-nouns.ts";
import { cueVerbs } from "../quotations/cue-verbs.ts";
import { type Arcs, hangOn, type Named, type NamedAt } from "./arcs.ts";
import type { Titled } from "./titled.ts";
import { finite } from "./word-tests.ts";

/** How many tokens tell who a speaker is: "deputy head of the state agency for the protection of nature". */
const longestOffice = 20;

/** What a sentence opens with whose first clause is not the main one. */
const subordinating =
  /^(?:if|when|while|unless|after|before|although|though|because|as|since|once)$/i;

/**
 * "Rebels shelled the town, *Ana Ruiz*, its mayor, *said* on Monday.": between commas in front of a cue that ends the
 * sentence stand the speaker and who that is, whatever the parser hangs them on.
 */
export function seatApposedSpeaker(arcs: Arcs, phrases: readonly Titled[], named: NamedAt): void {
  const { tokens, heads, relations } = arcs;
  const cue = tokens.findLastIndex(({ upos }) => upos === "VERB" || upos === "AUX");
  if (cue < 6 || tokens[cue - 1]?.text !== "," || !isCue(tokens[cue])) return;
  if (subordinating.test(tokens[0]?.text ?? "")) return;
  const comma = tokens.findLastIndex(({ text }, at) => text === "," && at < cue - 1);
  const speaker = nameEndingAt(comma - 1, cue, named);
  if (!speaker || !isOffice(tokens.slice(comma + 1, cue - 1))) return;
  const first = phrases.find(({ head }) => head === speaker.head)?.first ?? speaker.first;
  if (tokens[first - 1]?.text !== ",") return;
  const told = tokens.findIndex(({ xpos }, at) => finite.test(xpos) && at < first);
  const main = heads.findIndex(
    (head, at) => at < first && (head < 0 || head === cue) && isClause(arcs, at),
  );
  if (told < 0 || main < 0) return;
  for (let at = first - 1; at < cue; at++)
    if (at !== speaker.head && !isWithin(heads[at] ?? -1, first, cue))
      hangOn(arcs, speaker.head, at, tokens[at]?.upos === "PUNCT" ? "punct" : "appos");
  for (let at = 0; at < first - 1; at++)
    if (at !== main && (heads[at] ?? -1) >= first) hangOn(arcs, main, at, relations[at] ?? "dep");
  for (let at = cue + 1; at < tokens.length; at++)
    if ((heads[at] ?? -1) < cue) hangOn(arcs, cue, at, relations[at] ?? "dep");
  hangOn(arcs, -1, cue, "root");
  hangOn(arcs, cue, main, "ccomp");
  hangOn(arcs, cue, speaker.head, "nsubj");
}

/** A tense that mostly reports: "said", "told reporters". */
const isCue = (token: Token | undefined): boolean =>
  token !== undefined &&
  /^VB[DZN]$/.test(token.xpos) &&
  (cueVerbs.get(token.lemma.toLowerCase())?.clause ?? 0) >= 0.8;

const isWithin = (head: number, first: number, end: number): boolean => head >= first && head < end;

const isClause = ({ tokens, heads }: Arcs, at: number): boolean =>
  tokens[at]?.upos === "VERB" ||
  tokens.some(({ relation }, child) => heads[child] === at && relation === "cop");

/** The person whose name ends right there. */
function nameEndingAt(
  last: number,
  cue: number,
  named: NamedAt,
): (Named & { readonly head: number }) | undefined {
  for (let head = last; head >= Math.max(0, last - 5) && last < cue; head--) {
    const name = named(head);
    if (name) return name.isPerson && name.last === last ? { ...name, head } : undefined;
  }
  return undefined;
}

/** "its mayor", "a spokeswoman for the ministry": somebody's description, and no clause. */
const isOffice = (words: readonly Token[]): boolean =>
  words.length > 0 &&
  words.length <= longestOffice &&
  !words.some(({ xpos }) => finite.test(xpos)) &&
  words.some(({ text }) => personNoun(text) !== undefined);
